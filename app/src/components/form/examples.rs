//! Waiting for an answer, and working on one.

use leptos::prelude::*;

use super::Form;
use crate::{
    components::field::{Kind, TextField},
    gallery::Example,
    state::Saldo,
};

fn form(saldo: Saldo, id: &'static str, busy: bool) -> AnyView {
    let words = saldo.words;
    let working = RwSignal::new(busy);
    let value = RwSignal::new(String::new());
    view! {
        <div class="card">
            <Form
                words=words
                on_submit=Callback::new(move |()| working.set(true))
                working=working
                working_text=words.signal("connect-code-working")
                submit=words.signal("connect-code-submit")
                back="/connect"
            >
                <TextField words=words id=id kind=Kind::ONE_TIME_CODE label=words.signal("connect-code-label") value=value mistakes=Signal::stored(Vec::new()) />
            </Form>
        </div>
    }
    .into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "waits for an answer", view: |saldo| form(saldo, "form-waits", false) },
    Example { name: "works on it", view: |saldo| form(saldo, "form-works", true) },
];
