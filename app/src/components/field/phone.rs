//! A telephone number.

use saldo_contract::phone::PhoneError;

use super::Kind;
use crate::{
    format,
    i18n::{Words, say},
};

/// What is wrong, in words.
pub(crate) fn sentence(words: Words, mistake: PhoneError) -> String {
    match mistake {
        PhoneError::Empty => say!(words, "field-phone-empty"),
        PhoneError::Symbol(symbol) => say!(words, "field-phone-symbol", symbol = symbol.to_string()),
        PhoneError::Country => say!(words, "field-phone-country"),
        PhoneError::Length => say!(words, "field-phone-length"),
    }
}

/// What helps to answer: whose numbers can be typed without a country's code.
pub(crate) fn hint(words: Words, country: &str) -> String {
    say!(words, "field-phone-hint", country = format::country(words.language().locale, country))
}

impl Kind {
    /// A telephone number; [`PhoneNumber::read`](saldo_contract::phone::PhoneNumber::read) reads it.
    pub(crate) const PHONE: Self =
        Self { type_: "tel", autocomplete: "tel", inputmode: "tel", code: true, width: 20, ..Self::TEXT };
}
