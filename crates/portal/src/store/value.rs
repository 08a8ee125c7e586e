//! How days and moments stand in the database: as text that sorts.

use jiff::{Timestamp, civil::Date, fmt::temporal::DateTimePrinter};

use super::StoreError;

/// A moment as stored.
pub type Moment = String;

/// A moment as text: UTC, always six digits of a second, so that text order is time order.
#[must_use]
pub fn moment(at: Timestamp) -> Moment {
    DateTimePrinter::new().precision(Some(6)).timestamp_to_string(&at)
}

/// A stored moment; nothing when it is empty.
///
/// # Errors
/// [`StoreError::Stored`] when it is neither.
pub fn moment_from(text: &str) -> Result<Option<Timestamp>, StoreError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| StoreError::Stored("moment")) }
}

/// A day as text; empty when there is none.
#[must_use]
pub fn day_text(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A stored day; nothing when it is empty.
///
/// # Errors
/// [`StoreError::Stored`] when it is neither.
pub fn day_from(text: &str) -> Result<Option<Date>, StoreError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| StoreError::Stored("day")) }
}

/// A text, or nothing when it is empty.
#[must_use]
pub fn none_if_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_order_is_time_order() {
        let early: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        let late: Timestamp = "2026-11-22T10:00:00.000001Z".parse().unwrap();
        assert!(moment(early) < moment(late));
        assert_eq!(moment_from(&moment(late)).unwrap(), Some(late));
        assert_eq!(moment_from("").unwrap(), None);
    }
}
