//! Around a screen.

use leptos::prelude::*;

use super::Frame;
use crate::{components::page::Page, gallery::Example};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "around a screen",
    view: |saldo| {
        let words = saldo.words;
        let heading = words.signal("invoices-title");
        view! {
            <Frame>
                <Page name=heading heading=heading>
                    <p class="lead">{words.text("home-nothing-text")}</p>
                </Page>
            </Frame>
        }
        .into_any()
    },
}];
