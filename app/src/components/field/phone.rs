//! A telephone number.

use leptos::prelude::*;
use saldo_contract::phone::PhoneError;

use super::{Field, Kind, Mistake, as_typed, line};
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

/// A field for a telephone number; [`PhoneNumber::read`](saldo_contract::phone::PhoneNumber::read) reads it.
#[component]
pub(crate) fn PhoneField(
    /// Where the word "error" comes from.
    words: Words,
    /// Unique on the screen; mistakes name it.
    id: &'static str,
    /// The question.
    #[prop(into)]
    label: Signal<String>,
    /// The country (ISO 3166) whose numbers need no code.
    country: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let kind = Kind { type_: "tel", autocomplete: "tel", inputmode: "tel", code: true, width: 20 };
    let hint = Signal::derive(move || hint(words, country));
    line(Field { words, id, mistakes }, label, hint.into(), value, kind, as_typed)
}
