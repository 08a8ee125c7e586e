//! The one place that reads the device's clock; everything else is told what time it is.

use jiff::{Timestamp, civil::Date};

/// Now, by the device.
pub(crate) fn now() -> Timestamp {
    Timestamp::from_millisecond(js_sys::Date::now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The day and the time of day of a moment where the device is.
pub(crate) fn local_day(moment: Timestamp) -> Date {
    let date = js_sys::Date::new(&js_milliseconds(moment));
    let (year, month, day) = (date.get_full_year() as i16, date.get_month() as i8 + 1, date.get_date() as i8);
    Date::new(year, month, day).unwrap_or(Date::ZERO)
}

/// A moment as ISO 8601 writes it, for programs.
pub(crate) fn written(moment: Timestamp) -> String {
    js_sys::Date::new(&js_milliseconds(moment)).to_iso_string().into()
}

/// A moment as JavaScript counts it.
pub(crate) fn js_milliseconds(moment: Timestamp) -> wasm_bindgen::JsValue {
    // Milliseconds since 1970 stay far below 2^53 for any date that occurs.
    wasm_bindgen::JsValue::from_f64(moment.as_millisecond() as f64)
}
