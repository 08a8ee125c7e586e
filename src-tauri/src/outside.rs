//! The outermost place: the only one that reads the real clock and draws real random numbers.

use jiff::Timestamp;
use saldo_client::{Clock, Random};

/// The device's clock.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
        Timestamp::now()
    }
}

/// The operating system's randomness.
pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::disallowed_methods, reason = "this is where chance comes in")]
        getrandom::fill(bytes).expect("every system Saldo runs on has randomness");
    }
}
