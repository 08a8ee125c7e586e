//! To another screen, and out of the app.

use leptos::prelude::*;

use super::outside_link;
use crate::gallery::Example;

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example {
        name: "to another screen",
        view: |saldo| view! { <p><a href="/gallery/link">{saldo.words.text("home-all-invoices")}</a></p> }.into_any(),
    },
    Example {
        name: "to another screen, as a button",
        view: |saldo| {
            view! { <p><a class="button" href="/gallery/link">{saldo.words.text("home-see-invoice")}</a></p> }.into_any()
        },
    },
    Example {
        name: "out of the app",
        view: |_| {
            let link = |url: &str, text: &str| {
                view! { <p>{outside_link(url.to_owned(), text.to_owned(), Callback::new(|_| ()))}</p> }.into_any()
            };
            view! { {link("mailto:klanten@lumen.example", "klanten@lumen.example")} {link("tel:+3225550100", "+32 2 555 01 00")} }
                .into_any()
        },
    },
    Example {
        name: "a button that looks like one, for what it does is small",
        view: |saldo| {
            view! { <p><button class="link" type="button">{saldo.words.text("common-try-again")}</button></p> }.into_any()
        },
    },
];
