//! While something is looked up.

use leptos::prelude::*;

use super::Skeleton;
use crate::{gallery::Example, i18n::say};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "while something is looked up",
    view: |saldo| {
        let words = saldo.words;
        view! { <Skeleton text=Signal::derive(move || say!(words, "common-loading", company = "Lumen")) rows=4 /> }.into_any()
    },
}];
