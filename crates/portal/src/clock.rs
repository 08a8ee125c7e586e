//! Time and randomness as parameters, so that a test can be any day and draw any number.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// Draws bytes nobody can guess.
pub trait Random: Send + Sync {
    /// Fills the buffer.
    fn fill(&self, buffer: &mut [u8]);
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the portal reads the machine's clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that is off by a span that stays the same: a demonstration that begins on another day.
#[derive(Clone, Copy, Debug)]
pub struct ShiftedClock<C> {
    clock: C,
    ahead: SignedDuration,
}

impl<C: Clock> ShiftedClock<C> {
    /// Shows `moment` now, and goes on from there with `clock`.
    #[must_use]
    pub fn showing(moment: Timestamp, clock: C) -> Self {
        Self { ahead: moment.duration_since(clock.now()), clock }
    }
}

impl<C: Clock> Clock for ShiftedClock<C> {
    fn now(&self) -> Timestamp {
        let now = self.clock.now();
        now.saturating_add(self.ahead).unwrap_or(now)
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "the one place where the portal asks the operating system for randomness")]
    #[expect(clippy::expect_used, reason = "without randomness no code or token may be made: there is nothing to go on with")]
    fn fill(&self, buffer: &mut [u8]) {
        getrandom::fill(buffer).expect("the operating system gives randomness");
    }
}

/// Bytes from a source of randomness.
pub fn random_bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// A new opaque id: UUID version 7, so that ids sort by when they were made.
pub fn new_id(clock: &dyn Clock, random: &dyn Random) -> String {
    let millis = u64::try_from(clock.now().as_millisecond()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random_bytes(random)).into_uuid().simple().to_string()
}

/// The company's day at a moment.
pub fn day(at: Timestamp, zone: &TimeZone) -> Date {
    at.to_zoned(zone.clone()).date()
}

/// A clock that stands still until it is moved; for tests and simulations.
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<std::sync::Mutex<Timestamp>>);

impl ManualClock {
    /// Stands at a moment.
    #[must_use]
    pub fn at(moment: Timestamp) -> Self {
        Self(Arc::new(std::sync::Mutex::new(moment)))
    }

    /// Moves on.
    pub fn advance(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *now = now.saturating_add(by).unwrap_or(*now);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shifted_clock_begins_at_its_moment_and_goes_on_with_the_clock_beneath() {
        for begins in ["2026-11-20T08:05:00Z", "1999-01-01T00:00:00Z", "2091-06-01T00:00:00Z"] {
            let begins: Timestamp = begins.parse().unwrap();
            let beneath = ManualClock::at("2026-12-24T18:00:00Z".parse().unwrap());
            let shifted = ShiftedClock::showing(begins, beneath.clone());
            assert_eq!(shifted.now(), begins);
            beneath.advance(SignedDuration::from_secs(90));
            assert_eq!(shifted.now(), begins + SignedDuration::from_secs(90));
        }
    }
}
