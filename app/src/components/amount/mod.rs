//! Money: exact, in one piece, and from left to right in every language.

use leptos::prelude::*;
use saldo_contract::Money;

use crate::{format, i18n::Words, live};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// An amount.
pub(crate) fn amount(words: Words, money: Money) -> AnyView {
    view! { <bdi dir="ltr" class="amount">{live::text(move || format::money(words.language().locale, money))}</bdi> }.into_any()
}

/// An account number, a reference, a code: from left to right in every language.
pub(crate) fn reference(text: String) -> AnyView {
    view! { <bdi dir="ltr" class="reference">{text}</bdi> }.into_any()
}
