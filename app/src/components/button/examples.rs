//! Each rank, on and off.

use leptos::prelude::*;

use super::{Button, Rank};
use crate::{
    components::icon::{Icon, icon},
    gallery::Example,
    i18n::Words,
};

fn button(words: Words, rank: Rank, off: bool) -> AnyView {
    view! { <div class="actions"><Button text=words.signal("common-continue") rank=rank off=Signal::stored(off) on_press=Callback::new(|()| ()) /></div> }
        .into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "main", view: |saldo| button(saldo.words, Rank::Main, false) },
    Example { name: "plain", view: |saldo| button(saldo.words, Rank::Plain, false) },
    Example { name: "main, off for now", view: |saldo| button(saldo.words, Rank::Main, true) },
    Example {
        name: "small, with a drawing",
        view: |saldo| {
            view! {
                <button class="button button-small" type="button">
                    {icon(Icon::Save)}
                    <span>{saldo.words.text("invoices-file-pdf")}</span>
                </button>
            }
            .into_any()
        },
    },
    Example {
        name: "side by side",
        view: |saldo| {
            let words = saldo.words;
            view! {
                <div class="actions">
                    <Button text=words.signal("settings-sign-out") rank=Rank::Main on_press=Callback::new(|()| ()) />
                    <Button text=words.signal("common-cancel") on_press=Callback::new(|()| ()) />
                    <a class="button button-quiet" href="/gallery/button">{words.text("common-back")}</a>
                </div>
            }
            .into_any()
        },
    },
];
