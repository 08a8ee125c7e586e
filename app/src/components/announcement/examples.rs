//! Something that goes on, and something that was done.

use leptos::prelude::*;

use super::announcement;
use crate::{components::button::Button, gallery::Example};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example {
        name: "there from the beginning, so seen and not spoken",
        view: |saldo| announcement(saldo.words.signal("invoices-file-saving")),
    },
    Example {
        name: "after a button",
        view: |saldo| {
            let words = saldo.words;
            let done = RwSignal::new(false);
            let text = Signal::derive(move || if done.get() { words.say("invoices-file-not-saved", &[]) } else { String::new() });
            view! {
                <Button text=words.signal("invoices-file-pdf") on_press=Callback::new(move |()| done.set(true)) />
                {announcement(text)}
            }
            .into_any()
        },
    },
];
