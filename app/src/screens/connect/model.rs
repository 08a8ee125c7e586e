//! What is asked while connecting, and what can be wrong with the answers. Pure: no screen, no network.

use jiff::civil::Date;
use saldo_contract::{ProblemCode, call::CallError, company::DatumKind, connect_code::ConnectCodeError};

/// The field for the letter's code.
pub(crate) const LETTER: &str = "letter-code";
/// The field for what the company asks beside it.
pub(crate) const DATUM: &str = "datum";
/// The field for the one-time code.
pub(crate) const ONE_TIME: &str = "one-time-code";

/// What can be wrong with an answer, or with asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The datum is missing.
    DatumMissing(DatumKind),
    /// There is no such day.
    NoSuchDay,
    /// The one-time code has other digits than this many.
    OneTimeLength(u8),
    /// The device or the portal says no.
    Call(CallError),
}

impl Wrong {
    /// The field it is about, if it is about one of the screen whose own field this is.
    pub(crate) fn field(&self, own: &'static str) -> Option<&'static str> {
        match self {
            Self::DatumMissing(_) | Self::NoSuchDay => Some(DATUM),
            Self::OneTimeLength(_) => Some(ONE_TIME),
            Self::Call(CallError::ConnectCode { .. }) => Some(LETTER),
            Self::Call(CallError::Refused { problem }) => match problem.code {
                ProblemCode::SignInRefused | ProblemCode::CodeWrong | ProblemCode::CodeEnded | ProblemCode::Invalid => Some(own),
                _ => None,
            },
            Self::Call(_) => None,
        }
    }

    /// Whether only starting again with the letter's code helps.
    pub(crate) fn starts_over(&self) -> bool {
        matches!(self, Self::Call(CallError::Refused { problem }) if matches!(problem.code, ProblemCode::CodeEnded | ProblemCode::NotFound))
    }
}

/// The letter's code as it will be looked at. Only what the device can see at once is said here.
pub(crate) fn letter(typed: &str) -> Result<String, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Wrong::Call(CallError::ConnectCode { problem: ConnectCodeError::Empty }));
    }
    Ok(typed.to_owned())
}

/// A datum that is one line of text: a postal code or a customer number.
pub(crate) fn text_datum(kind: DatumKind, typed: &str) -> Result<String, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() { Err(Wrong::DatumMissing(kind)) } else { Ok(typed.to_owned()) }
}

/// A date of birth from day, month and year, as `YYYY-MM-DD`.
pub(crate) fn birth_date([day, month, year]: [&str; 3]) -> Result<String, Wrong> {
    if [day, month, year].iter().all(|part| part.trim().is_empty()) {
        return Err(Wrong::DatumMissing(DatumKind::BirthDate));
    }
    let number = |part: &str| part.trim().parse::<i16>().ok();
    let date = || {
        let year = number(year).filter(|year| (1850..=2200).contains(year))?;
        Date::new(year, i8::try_from(number(month)?).ok()?, i8::try_from(number(day)?).ok()?).ok()
    };
    date().map(|date| date.to_string()).ok_or(Wrong::NoSuchDay)
}

/// A one-time code: spaces and dashes do not count, digits of any script do.
pub(crate) fn one_time(typed: &str, digits: u8) -> Result<String, Wrong> {
    let code: String = typed.chars().filter(|symbol| !symbol.is_whitespace() && *symbol != '-').map(latin_digit).collect();
    if code.len() == usize::from(digits) && code.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(Wrong::OneTimeLength(digits))
    }
}

fn latin_digit(symbol: char) -> char {
    for zero in ['\u{660}', '\u{6f0}'] {
        if let Some(value) = u32::from(symbol).checked_sub(u32::from(zero)).filter(|value| *value < 10) {
            return char::from_digit(value, 10).unwrap_or(symbol);
        }
    }
    symbol
}

#[cfg(test)]
mod tests {
    use saldo_contract::Problem;

    use super::*;

    #[test]
    fn a_date_of_birth_is_a_day_that_exists() {
        assert_eq!(birth_date([" 3", "2", "1980 "]), Ok("1980-02-03".to_owned()));
        assert_eq!(birth_date(["29", "02", "2000"]), Ok("2000-02-29".to_owned()));
        for parts in [
            ["30", "2", "1980"],
            ["3", "13", "1980"],
            ["3", "2", "80"],
            ["3", "", "1980"],
            ["x", "2", "1980"],
            ["300", "2", "1980"],
        ] {
            assert_eq!(birth_date(parts), Err(Wrong::NoSuchDay), "{parts:?}");
        }
        assert_eq!(birth_date(["", " ", ""]), Err(Wrong::DatumMissing(DatumKind::BirthDate)));
    }

    #[test]
    fn a_one_time_code_may_be_pasted_with_spaces_and_in_other_digits() {
        assert_eq!(one_time(" 123 456 ", 6), Ok("123456".to_owned()));
        assert_eq!(one_time("123-456", 6), Ok("123456".to_owned()));
        assert_eq!(one_time("١٢٣٤٥٦", 6), Ok("123456".to_owned()));
        for typed in ["", "12345", "1234567", "12345a"] {
            assert_eq!(one_time(typed, 6), Err(Wrong::OneTimeLength(6)), "{typed}");
        }
    }

    #[test]
    fn what_was_not_typed_is_said_before_anything_is_sent() {
        assert_eq!(letter("  "), Err(Wrong::Call(CallError::ConnectCode { problem: ConnectCodeError::Empty })));
        assert_eq!(text_datum(DatumKind::Postcode, " "), Err(Wrong::DatumMissing(DatumKind::Postcode)));
        assert_eq!(text_datum(DatumKind::Postcode, " 2000 "), Ok("2000".to_owned()));
    }

    #[test]
    fn a_refusal_points_at_a_field_only_when_that_field_can_mend_it() {
        let refused = Wrong::Call(Problem::new(ProblemCode::SignInRefused).into());
        assert_eq!(refused.field(DATUM), Some(DATUM));
        assert_eq!(Wrong::Call(Problem::new(ProblemCode::TooMany).into()).field(DATUM), None);
        assert_eq!(Wrong::Call(CallError::Unreachable).field(DATUM), None);
        assert_eq!(Wrong::Call(CallError::ConnectCode { problem: ConnectCodeError::NoCode }).field(LETTER), Some(LETTER));
    }
}
