//! Two fields to mend, and something no field can mend.

use leptos::prelude::*;

use super::{ErrorSummary, show_mistakes};
use crate::{
    components::{
        button::Button,
        field::{Mistake, TextField},
    },
    gallery::Example,
    i18n::say,
};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "with its fields",
    view: |saldo| {
        let words = saldo.words;
        let mistakes = Signal::derive(move || {
            vec![
                Mistake { field: Some("summary-postcode"), sentence: say!(words, "connect-postcode-missing") },
                Mistake { field: Some("summary-number"), sentence: say!(words, "connect-customer-number-missing") },
                Mistake { field: None, sentence: say!(words, "problem-call-unreachable", company = "Lumen") },
            ]
        });
        let [postcode, number] = [RwSignal::new(String::new()), RwSignal::new(String::new())];
        view! {
            <div class="page">
            <ErrorSummary words=words mistakes=mistakes />
            <div class="form">
                <TextField words=words id="summary-postcode" label=words.signal("connect-postcode-label") value=postcode mistakes=mistakes />
                <TextField words=words id="summary-number" label=words.signal("connect-customer-number-label") value=number mistakes=mistakes />
                <div class="actions">
                    <Button text=words.signal("common-continue") on_press=Callback::new(|()| show_mistakes()) />
                </div>
            </div>
            </div>
        }
        .into_any()
    },
}];
