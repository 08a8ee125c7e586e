//! Not begun, under way, done, and nobody knows how far.

use leptos::prelude::*;

use super::Progress;
use crate::{
    format,
    gallery::Example,
    i18n::{Words, say},
};

fn progress(words: Words, id: &'static str, done: u32) -> AnyView {
    let text = Signal::derive(move || {
        let [read, total] =
            [done, 12].map(|count| format::count(words.language().locale, usize::try_from(count).unwrap_or_default()));
        say!(words, "invoices-reading", read = read, total = total)
    });
    view! { <Progress id=id label=words.signal("invoices-title") text=text done=Signal::stored(Some((done, 12))) /> }.into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "not begun", view: |saldo| progress(saldo.words, "progress-none", 0) },
    Example { name: "under way", view: |saldo| progress(saldo.words, "progress-some", 5) },
    Example { name: "done", view: |saldo| progress(saldo.words, "progress-all", 12) },
    Example {
        name: "nobody knows how far",
        view: |saldo| {
            let words = saldo.words;
            let text = words.signal("invoices-file-saving");
            view! { <Progress id="progress-unknown" label=words.signal("invoices-files-title") text=text done=Signal::stored(None) /> }.into_any()
        },
    },
];
