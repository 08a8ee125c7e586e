//! A page in a task.

use leptos::prelude::*;

use super::Page;
use crate::{gallery::Example, i18n::say};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "in a task",
    view: |saldo| {
        let words = saldo.words;
        let heading = words.signal("connect-letter-title");
        view! {
            <Page name=heading heading=heading step=Signal::derive(move || say!(words, "connect-step", step = "1"))>
                <p class="lead">{words.text("connect-letter-help")}</p>
                <div class="card"><p>{words.text("connect-no-letter-text")}</p></div>
            </Page>
        }
        .into_any()
    },
}];
