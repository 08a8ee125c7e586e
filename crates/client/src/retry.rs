//! Which failures are worth another try, and how long to wait for it. Only arithmetic: the sending is in `portal.rs`.
//!
//! A small loop of our own rather than a middleware: every try needs a proof of its own (RFC 9449 refuses the same `jti`
//! twice), a short `Retry-After` is honoured, and time and chance come in as parameters.

use std::time::Duration;

use saldo_contract::{Problem, ProblemCode};

use crate::config::{Random, Retries};

/// What came of one try.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome<'a> {
    /// No answer: no connection, silence, or a connection that broke off.
    NoAnswer,
    /// A refusal by the portal.
    Refused(&'a Problem),
    /// An error status without a problem, as a proxy in between gives.
    Status(u16),
}

/// How long to wait before try number `next` (the first is 1); `None` when another try would not help.
///
/// Every request may be repeated: reads change nothing, and changes carry the same `Idempotency-Key` each time.
pub(crate) fn wait_before(
    next: u32,
    outcome: Outcome<'_>,
    retry_after: Option<Duration>,
    retries: &Retries,
    random: &dyn Random,
) -> Option<Duration> {
    if next > retries.tries {
        return None;
    }
    let worth_it = match outcome {
        Outcome::NoAnswer | Outcome::Status(502..=504) => true,
        // Without a date to come back, a portal that says "too many" is better left alone.
        Outcome::Refused(problem) if problem.code == ProblemCode::TooMany => retry_after.is_some(),
        Outcome::Refused(problem) => {
            matches!(problem.code, ProblemCode::Unavailable | ProblemCode::InFlight) || matches!(problem.status, 502..=504)
        }
        Outcome::Status(_) => false,
    };
    if !worth_it {
        return None;
    }
    match retry_after {
        Some(wait) if wait > retries.longest_wait => None,
        Some(wait) => Some(wait),
        None => Some(backoff(next, retries, random)),
    }
}

/// Doubles with each try; the second half is left to chance, so that many devices do not come back at once.
fn backoff(next: u32, retries: &Retries, random: &dyn Random) -> Duration {
    let full = retries.first_wait.saturating_mul(1 << next.saturating_sub(2).min(10));
    let half = full / 2;
    let mut bytes = [0; 4];
    random.fill(&mut bytes);
    let part = u64::from(u32::from_le_bytes(bytes));
    let spread = u64::try_from(half.as_micros()).unwrap_or(u64::MAX).saturating_add(1);
    half + Duration::from_micros(part % spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Always(u8);
    impl Random for Always {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    const RETRIES: Retries = Retries { tries: 3, first_wait: Duration::from_millis(400), longest_wait: Duration::from_secs(5) };

    fn wait(next: u32, outcome: Outcome<'_>, retry_after: Option<u64>) -> Option<Duration> {
        wait_before(next, outcome, retry_after.map(Duration::from_secs), &RETRIES, &Always(0))
    }

    #[test]
    fn waits_double_and_stop_after_the_third_try() {
        assert_eq!(wait(2, Outcome::NoAnswer, None), Some(Duration::from_millis(200)));
        assert_eq!(wait(3, Outcome::NoAnswer, None), Some(Duration::from_millis(400)));
        assert_eq!(wait(4, Outcome::NoAnswer, None), None);
    }

    #[test]
    fn chance_adds_at_most_the_other_half() {
        for byte in 0..=255 {
            let wait = wait_before(2, Outcome::NoAnswer, None, &RETRIES, &Always(byte)).unwrap();
            assert!((Duration::from_millis(200)..=Duration::from_millis(400)).contains(&wait), "{wait:?}");
        }
    }

    #[test]
    fn a_short_retry_after_is_honoured_and_a_long_one_is_told() {
        let busy = Problem::new(ProblemCode::TooMany);
        assert_eq!(wait(2, Outcome::Refused(&busy), Some(2)), Some(Duration::from_secs(2)));
        assert_eq!(wait(2, Outcome::Refused(&busy), Some(60)), None);
        assert_eq!(wait(2, Outcome::Refused(&busy), None), None);
        assert_eq!(wait(2, Outcome::Status(503), Some(60)), None);
    }

    #[test]
    fn only_what_may_pass_by_itself_is_tried_again() {
        for code in ProblemCode::ALL {
            let expected = matches!(code, ProblemCode::Unavailable | ProblemCode::InFlight);
            assert_eq!(wait(2, Outcome::Refused(&Problem::new(*code)), None).is_some(), expected, "{code:?}");
        }
        for (status, expected) in [(404, false), (500, false), (502, true), (503, true), (504, true), (302, false)] {
            assert_eq!(wait(2, Outcome::Status(status), None).is_some(), expected, "{status}");
        }
    }
}
