//! Opened by a button. The gallery's tests open it; a picture of it is taken open.

use leptos::prelude::*;

use super::Dialog;
use crate::{components::button::Button, gallery::Example, i18n::say, live};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "opened by a button",
    view: |saldo| {
        let words = saldo.words;
        let open = RwSignal::new(false);
        let company = "Lumen";
        view! {
            <Button text=words.signal("settings-sign-out") on_press=Callback::new(move |()| open.set(true)) />
            <Dialog
                id="sign-out".to_owned()
                open=open
                title=Signal::derive(move || say!(words, "settings-sign-out-title", company = company))
                close=words.signal("common-cancel")
                yes=words.signal("common-continue")
                on_yes=Callback::new(|()| ())
            >
                <p>{live::text(move || say!(words, "settings-sign-out-text", company = company))}</p>
            </Dialog>
        }
        .into_any()
    },
}];
