//! Which changes are being carried out at this moment.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

/// The idempotency keys of changes under way.
#[derive(Clone, Debug, Default)]
pub struct InFlight(Arc<Mutex<HashSet<String>>>);

/// A change under way; ends when dropped.
#[derive(Debug)]
pub struct UnderWay {
    keys: InFlight,
    key: String,
}

impl InFlight {
    /// Begins a change; nothing when the same one is under way already.
    #[must_use]
    pub fn begin(&self, subject: &str, key: &str) -> Option<UnderWay> {
        let key = format!("{subject}\n{key}");
        let is_new = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        is_new.then(|| UnderWay { keys: self.clone(), key })
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.keys.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_change_is_not_begun_twice_at_once() {
        let in_flight = InFlight::default();
        let first = in_flight.begin("a", "1");
        assert!(first.is_some());
        assert!(in_flight.begin("a", "1").is_none());
        assert!(in_flight.begin("b", "1").is_some());
        drop(first);
        assert!(in_flight.begin("a", "1").is_some());
    }
}
