//! Beside what it copies.

use leptos::prelude::*;

use super::CopyButton;
use crate::{components::amount::reference, gallery::Example};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "beside an account number",
    view: |saldo| {
        let words = saldo.words;
        let text = "BE68 5390 0754 7034".to_owned();
        view! {
            <div class="actions">
                {reference(text.clone())}
                <CopyButton words=words what=words.signal("invoices-copy-account") text=Signal::stored(text) />
            </div>
        }
        .into_any()
    },
}];
