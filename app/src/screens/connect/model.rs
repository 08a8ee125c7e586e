//! What is asked while connecting, and what can be wrong with the answers. Pure: no screen, no network.

use saldo_contract::{ProblemCode, call::CallError, company::DatumKind, connect_code::ConnectCodeError};

use crate::components::field::{
    code,
    date::{self, DateMistake},
};

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
pub(crate) fn birth_date(parts: [&str; 3]) -> Result<String, Wrong> {
    date::read(parts).map(|date| date.to_string()).map_err(|mistake| match mistake {
        DateMistake::Empty => Wrong::DatumMissing(DatumKind::BirthDate),
        DateMistake::NoSuchDay => Wrong::NoSuchDay,
    })
}

/// A one-time code.
pub(crate) fn one_time(typed: &str, digits: u8) -> Result<String, Wrong> {
    code::read(typed, digits).ok_or(Wrong::OneTimeLength(digits))
}

#[cfg(test)]
mod tests {
    use saldo_contract::Problem;

    use super::*;

    #[test]
    fn a_date_of_birth_is_a_day_that_exists() {
        assert_eq!(birth_date([" 3", "2", "1980 "]), Ok("1980-02-03".to_owned()));
        assert_eq!(birth_date(["30", "2", "1980"]), Err(Wrong::NoSuchDay));
        assert_eq!(birth_date(["", " ", ""]), Err(Wrong::DatumMissing(DatumKind::BirthDate)));
    }

    #[test]
    fn a_one_time_code_has_all_its_digits() {
        assert_eq!(one_time(" 123 456 ", 6), Ok("123456".to_owned()));
        assert_eq!(one_time("12345", 6), Err(Wrong::OneTimeLength(6)));
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
