//! Numbers, money, dates and times as the customer writes them, by the webview's own `Intl`. Decimals go in as text, so
//! that no amount ever passes through a float.

use std::cell::RefCell;

use jiff::{Timestamp, civil::Date};
use js_sys::{Array, Function, Intl, Object, Reflect};
use rust_decimal::Decimal;
use saldo_contract::{Currency, Money, invoices::Period};
use wasm_bindgen::{JsCast, JsValue};

use crate::clock;

/// How a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayForm {
    /// `Friday 4 December`: a day of this year that is near.
    Near,
    /// `4 December`: a day of this year.
    ThisYear,
    /// `4 December 2026`.
    Full,
    /// `4 Dec 2026`, for tables.
    Short,
    /// `4 Dec`, for badges about this year.
    Shortest,
}

/// The form for a day in a sentence: with its weekday when it is within two weeks, without a year when it is this year.
pub(crate) fn day_form(day: Date, today: Date) -> DayForm {
    let distance = days_between(today, day).abs();
    match (day.year() == today.year(), distance) {
        (_, 0..=14) => DayForm::Near,
        (true, _) => DayForm::ThisYear,
        (false, _) => DayForm::Full,
    }
}

/// Days from one day to another, below zero when the other is earlier.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    day_number(to) - day_number(from)
}

/// Days since 1 March of the year 0. Years begin in March, so that a leap day is a year's last.
fn day_number(date: Date) -> i64 {
    let month = (i64::from(date.month()) + 9) % 12;
    let year = i64::from(date.year()) - month / 10;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (306 * month + 5) / 10 + i64::from(date.day())
}

/// How a span of days is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PeriodForm {
    /// A calendar month.
    Month(Date),
    /// A calendar year.
    Year(i16),
    /// One day.
    Day(Date),
    /// From a day to a day.
    Span(Date, Date),
    /// From a day on.
    From(Date),
    /// Until a day.
    Until(Date),
}

/// The shortest exact way to write a span; nothing when it has no end at all.
pub(crate) fn period_form(period: Period) -> Option<PeriodForm> {
    Some(match (period.start, period.end) {
        (Some(start), Some(end))
            if (start.month(), start.day(), end.month(), end.day()) == (1, 1, 12, 31) && start.year() == end.year() =>
        {
            PeriodForm::Year(start.year())
        }
        (Some(start), Some(end))
            if start.day() == 1
                && start.year() == end.year()
                && start.month() == end.month()
                && end.day() == end.days_in_month() =>
        {
            PeriodForm::Month(start)
        }
        (Some(start), Some(end)) if start == end => PeriodForm::Day(start),
        (Some(start), Some(end)) => PeriodForm::Span(start, end),
        (Some(start), None) => PeriodForm::From(start),
        (None, Some(end)) => PeriodForm::Until(end),
        (None, None) => return None,
    })
}

/// A decimal in digits for `Intl`, and how many decimals to write: all it has, and at least `least`.
fn digits(value: Decimal, least: u32) -> (String, u32) {
    let value = if value.scale() > least { value.normalize() } else { value };
    (value.to_string(), value.scale().max(least))
}

/// Bytes in whole kilobytes, at least one; in tenths of megabytes from one megabyte on.
fn size_in(bytes: u64) -> (Decimal, &'static str) {
    if bytes >= 1_000_000 {
        (Decimal::new(i64::try_from(bytes / 100_000).unwrap_or(i64::MAX), 1), "megabyte")
    } else {
        (Decimal::from(bytes.div_ceil(1000).max(1)), "kilobyte")
    }
}

/// An amount with its currency: `€ 184,20`.
pub(crate) fn money(locale: &str, money: Money) -> String {
    price(locale, money.amount(), money.currency())
}

/// A price, with all the decimals it has: a kilowatt hour may cost less than a cent.
pub(crate) fn price(locale: &str, price: Decimal, currency: Currency) -> String {
    let (text, decimals) = digits(price, currency.minor_digits());
    let code = currency.code();
    number(locale, code, decimals, &text, || options(&[("style", "currency".into()), ("currency", code.into())], decimals))
}

/// A number with all the decimals it has, and at least `least`.
pub(crate) fn decimal(locale: &str, value: Decimal, least: u32) -> String {
    let (text, decimals) = digits(value, least);
    number(locale, "decimal", decimals, &text, || options(&[], decimals))
}

/// A number as one types it into a bank's form: the customer's decimal sign, no thousands.
pub(crate) fn typed(locale: &str, value: Decimal) -> String {
    let decimals = value.scale();
    number(locale, "typed", decimals, &value.to_string(), || options(&[("useGrouping", false.into())], decimals))
}

/// A country's name.
pub(crate) fn country(locale: &str, code: &str) -> String {
    name(locale, "region", code)
}

/// A language's name.
pub(crate) fn language(locale: &str, tag: &str) -> String {
    name(locale, "language", tag)
}

/// The name of something with a code. A code that nothing has is refused by the webview; then it stands for itself.
fn name(locale: &str, kind: &str, code: &str) -> String {
    let options = Object::new();
    set(&options, "type", kind.into());
    let names = Intl::DisplayNames::new(&Array::of1(&locale.into()), &options);
    let of = Reflect::get(&names, &"of".into()).ok().and_then(|of| of.dyn_into::<Function>().ok());
    let name = of.and_then(|of| of.call1(&names, &code.into()).ok()).and_then(|name| name.as_string());
    name.unwrap_or_else(|| code.to_owned())
}

/// A count.
pub(crate) fn count(locale: &str, value: usize) -> String {
    number(locale, "decimal", 0, &value.to_string(), || options(&[], 0))
}

/// A percentage; 21 is `21%`.
pub(crate) fn percent(locale: &str, value: Decimal) -> String {
    let (text, decimals) = digits(value, 0);
    number(locale, "percent", decimals, &text, || options(&[("style", "unit".into()), ("unit", "percent".into())], decimals))
}

/// The size of a file.
pub(crate) fn size(locale: &str, bytes: u64) -> String {
    let (value, unit) = size_in(bytes);
    number(locale, unit, value.scale(), &value.to_string(), || {
        options(&[("style", "unit".into()), ("unit", unit.into()), ("unitDisplay", "short".into())], value.scale())
    })
}

/// A day.
pub(crate) fn day(locale: &str, day: Date, form: DayForm) -> String {
    let (name, parts): (&str, &[(&str, &str)]) = match form {
        DayForm::Near => ("near", &[("weekday", "long"), ("day", "numeric"), ("month", "long"), UTC]),
        DayForm::ThisYear => ("this year", &[("day", "numeric"), ("month", "long"), UTC]),
        DayForm::Full => ("full", &[("day", "numeric"), ("month", "long"), ("year", "numeric"), UTC]),
        DayForm::Short => ("short", &[("day", "numeric"), ("month", "short"), ("year", "numeric"), UTC]),
        DayForm::Shortest => ("shortest", &[("day", "numeric"), ("month", "short"), UTC]),
    };
    date_time(locale, name, parts, &midnight(day))
}

/// A month of a year: `November 2026`.
pub(crate) fn month(locale: &str, day: Date) -> String {
    date_time(locale, "month", &[("month", "long"), ("year", "numeric"), UTC], &midnight(day))
}

/// The time of day where the device is: `14:05`.
pub(crate) fn time(locale: &str, moment: Timestamp) -> String {
    date_time(locale, "time", &[("hour", "2-digit"), ("minute", "2-digit")], &clock::js_milliseconds(moment))
}

/// Names in a sentence: `Lumen, Stad Brugge and Zorgpunt`.
pub(crate) fn list(locale: &str, names: &[String]) -> String {
    let written = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let formatter: Function = Reflect::get(&intl, &"ListFormat".into()).ok()?.dyn_into().ok()?;
        let formatter = Reflect::construct(&formatter, &Array::of1(&locale.into())).ok()?;
        let format: Function = Reflect::get(&formatter, &"format".into()).ok()?.dyn_into().ok()?;
        let names: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
        format.call1(&formatter, &names).ok()?.as_string()
    };
    written().unwrap_or_else(|| names.join(", "))
}

/// Text for comparing: small letters, without accents, and without Arabic's vowel signs and stretched lines.
pub(crate) fn fold(text: &str) -> String {
    // Most text has no accents, and ten thousand times the way through JavaScript is long.
    if text.chars().all(|symbol| symbol.is_ascii() || matches!(symbol, '€' | '\u{a0}' | '\u{202f}')) {
        return text.to_ascii_lowercase();
    }
    let small = js_sys::JsString::from(text).normalize("NFD").to_lower_case();
    let left_out = |symbol: &char| matches!(symbol, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}');
    String::from(small).chars().filter(|symbol| !left_out(symbol)).collect()
}

/// A day is the same everywhere: it is written in the time zone in which its [`midnight`] is counted.
const UTC: (&str, &str) = ("timeZone", "UTC");

fn midnight(day: Date) -> JsValue {
    JsValue::from_f64(days_between(Date::constant(1970, 1, 1), day) as f64 * 86_400_000.0)
}

/// A formatter, and what tells it from others: its locale, what it writes, with how many decimals.
struct Formatter {
    locale: String,
    form: String,
    decimals: u32,
    write: Function,
}

thread_local! {
    /// Formatters are slow to make and quick to use. There are a dozen; a long list asks for them thousands of times.
    static FORMATTERS: RefCell<Vec<Formatter>> = RefCell::default();
}

/// Writes a value with a formatter, made when it is asked for the first time.
fn written(locale: &str, form: &str, decimals: u32, value: &JsValue, make: &dyn Fn() -> Function) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        let known = formatters.iter().position(|one| one.decimals == decimals && one.form == form && one.locale == locale);
        let at = known.unwrap_or_else(|| {
            formatters.push(Formatter { locale: locale.to_owned(), form: form.to_owned(), decimals, write: make() });
            formatters.len() - 1
        });
        formatters[at].write.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
    })
}

fn number(locale: &str, form: &str, decimals: u32, value: &str, options: impl Fn() -> Object) -> String {
    written(locale, form, decimals, &value.into(), &|| Intl::NumberFormat::new(&Array::of1(&locale.into()), &options()).format())
}

/// `form` names the formatter that writes these parts.
fn date_time(locale: &str, form: &str, parts: &[(&str, &str)], milliseconds: &JsValue) -> String {
    written(locale, form, 0, milliseconds, &|| {
        let options = Object::new();
        for (name, value) in parts {
            set(&options, name, (*value).into());
        }
        Intl::DateTimeFormat::new(&Array::of1(&locale.into()), &options).format()
    })
}

fn options(entries: &[(&str, JsValue)], decimals: u32) -> Object {
    let options = Object::new();
    for (name, value) in entries {
        set(&options, name, value.clone());
    }
    set(&options, "minimumFractionDigits", decimals.into());
    set(&options, "maximumFractionDigits", decimals.into());
    options
}

fn set(object: &Object, name: &str, value: JsValue) {
    // Setting a property of a plain object cannot fail.
    let _ = Reflect::set(object, &name.into(), &value);
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn span(start: Date, end: Date) -> Option<PeriodForm> {
        period_form(Period { start: Some(start), end: Some(end) })
    }

    #[test]
    fn near_days_carry_their_weekday_and_other_years_their_year() {
        let today = date(2026, 12, 20);
        assert_eq!(day_form(date(2026, 12, 24), today), DayForm::Near);
        assert_eq!(day_form(date(2027, 1, 3), today), DayForm::Near);
        assert_eq!(day_form(date(2026, 12, 6), today), DayForm::Near);
        assert_eq!(day_form(date(2026, 12, 5), today), DayForm::ThisYear);
        assert_eq!(day_form(date(2027, 1, 4), today), DayForm::Full);
    }

    #[test]
    fn days_are_counted_over_months_years_and_leap_days() {
        for (from, to, days) in [
            (date(2026, 11, 22), date(2026, 11, 22), 0),
            (date(2026, 12, 31), date(2027, 1, 1), 1),
            (date(2024, 2, 28), date(2024, 3, 1), 2),
            (date(2023, 2, 28), date(2023, 3, 1), 1),
            (date(1970, 1, 1), date(2026, 11, 22), 20_779),
            (date(2000, 3, 1), date(1900, 3, 1), -36_525),
        ] {
            assert_eq!(days_between(from, to), days, "{from} {to}");
            assert_eq!(days, to.duration_since(from).as_hours() / 24, "{from} {to}");
        }
    }

    #[test]
    fn a_period_is_written_in_the_shortest_exact_way() {
        assert_eq!(span(date(2026, 2, 1), date(2026, 2, 28)), Some(PeriodForm::Month(date(2026, 2, 1))));
        assert_eq!(span(date(2026, 1, 1), date(2026, 12, 31)), Some(PeriodForm::Year(2026)));
        assert_eq!(span(date(2026, 2, 1), date(2026, 3, 31)), Some(PeriodForm::Span(date(2026, 2, 1), date(2026, 3, 31))));
        assert_eq!(span(date(2026, 2, 3), date(2026, 2, 3)), Some(PeriodForm::Day(date(2026, 2, 3))));
        assert_eq!(period_form(Period { start: None, end: Some(date(2026, 2, 3)) }), Some(PeriodForm::Until(date(2026, 2, 3))));
        assert_eq!(period_form(Period { start: None, end: None }), None);
    }

    #[test]
    fn decimals_are_written_as_they_are_never_rounded() {
        assert_eq!(digits("0.284100".parse().unwrap(), 2), ("0.2841".to_owned(), 4));
        assert_eq!(digits("12".parse().unwrap(), 2), ("12".to_owned(), 2));
        assert_eq!(digits("12.50".parse().unwrap(), 2), ("12.50".to_owned(), 2));
        assert_eq!(digits("1000.0".parse().unwrap(), 0), ("1000".to_owned(), 0));
        assert_eq!(digits("12.500".parse().unwrap(), 2), ("12.5".to_owned(), 2));
    }

    #[test]
    fn no_file_is_of_no_size() {
        assert_eq!(size_in(0), (Decimal::ONE, "kilobyte"));
        assert_eq!(size_in(120_001), (Decimal::from(121), "kilobyte"));
        assert_eq!(size_in(2_440_000), (Decimal::new(24, 1), "megabyte"));
    }
}
