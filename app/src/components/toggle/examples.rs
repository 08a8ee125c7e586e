//! Off and on, with and without what follows from it.

use leptos::prelude::*;

use super::Toggle;
use crate::{gallery::Example, i18n::Words};

fn toggle(words: Words, id: &'static str, label: &'static str, hint: Option<&'static str>, first: bool) -> AnyView {
    let on = RwSignal::new(first);
    let states = ["field-off", "field-on"].map(|id| words.signal(id));
    let hint = Signal::derive(move || hint.map(|hint| words.say(hint, &[])));
    view! { <Toggle id=id label=words.signal(label) hint=hint states=states on=on on_change=Callback::new(move |now| on.set(now)) /> }.into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "off", view: |saldo| toggle(saldo.words, "toggle-off", "settings-theme-contrast", None, false) },
    Example { name: "on", view: |saldo| toggle(saldo.words, "toggle-on", "settings-theme-contrast", None, true) },
    Example {
        name: "with what follows from it",
        view: |saldo| toggle(saldo.words, "toggle-hint", "settings-size-title", Some("settings-size-help"), false),
    },
];
