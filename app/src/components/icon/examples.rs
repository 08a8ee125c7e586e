//! Each drawing, as it always stands: beside words.

use leptos::prelude::*;

use super::{Icon, icon};
use crate::{gallery::Example, i18n::Words};

fn beside(words: Words, drawing: Icon, id: &'static str) -> AnyView {
    view! { <p>{icon(drawing)} " " {words.text(id)}</p> }.into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "home", view: |saldo| beside(saldo.words, Icon::Home, "common-nav-home") },
    Example { name: "invoices", view: |saldo| beside(saldo.words, Icon::Invoices, "common-nav-invoices") },
    Example { name: "me", view: |saldo| beside(saldo.words, Icon::Me, "common-nav-me") },
    Example { name: "letter", view: |saldo| beside(saldo.words, Icon::Letter, "common-nav-connect") },
    Example { name: "add", view: |saldo| beside(saldo.words, Icon::Add, "common-connect-another") },
    Example { name: "save", view: |saldo| beside(saldo.words, Icon::Save, "invoices-file-pdf") },
    Example { name: "copy", view: |saldo| beside(saldo.words, Icon::Copy, "common-copy") },
    Example { name: "languages", view: |saldo| beside(saldo.words, Icon::Languages, "settings-language-title") },
];
