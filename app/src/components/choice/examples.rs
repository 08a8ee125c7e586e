//! Rows and a bar, nothing chosen and something chosen.

use leptos::prelude::*;

use super::{Choice, Choices, Layout};
use crate::{gallery::Example, i18n::Words};

const THEMES: [&str; 4] = ["settings-theme-system", "settings-theme-light", "settings-theme-dark", "settings-theme-contrast"];

fn choices(words: Words, name: &'static str, layout: Layout, first: Option<usize>) -> AnyView {
    let chosen = RwSignal::new(first);
    let choices = THEMES.into_iter().map(|id| Choice { label: words.text(id).into_any(), lang: None }).collect();
    view! {
        <Choices
            name=name
            legend=words.signal("settings-theme-title")
            choices=choices
            chosen=chosen
            on_choose=Callback::new(move |index| chosen.set(Some(index)))
            layout=layout
        />
    }
    .into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "rows, nothing chosen", view: |saldo| choices(saldo.words, "rows-none", Layout::Rows, None) },
    Example { name: "rows, one chosen", view: |saldo| choices(saldo.words, "rows-one", Layout::Rows, Some(1)) },
    Example { name: "bar, one chosen", view: |saldo| choices(saldo.words, "bar-one", Layout::Bar, Some(0)) },
];
