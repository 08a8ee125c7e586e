//! A question and its answer: fields, one main button, a way back, and what is being done with the answer.

use leptos::{ev::SubmitEvent, prelude::*};

use super::announcement::announcement;
use crate::i18n::Words;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A form that asks one thing and sends nothing by itself.
#[component]
pub(crate) fn Form(
    /// Where the words of the way back come from.
    words: Words,
    /// What to do with the answer.
    on_submit: Callback<()>,
    /// Whether the answer is being worked on; a second one is not taken.
    #[prop(into)]
    working: Signal<bool>,
    /// The words while it is being worked on.
    #[prop(into)]
    working_text: Signal<String>,
    /// The words on the button.
    #[prop(into)]
    submit: Signal<String>,
    /// Where back leads, if there is a way back.
    #[prop(optional)]
    back: Option<&'static str>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        if !working.get_untracked() {
            on_submit.run(());
        }
    };
    let going_on = Signal::derive(move || if working.get() { working_text.get() } else { String::new() });
    view! {
        <form class="form" novalidate on:submit=send>
            {children()}
            <div class="actions">
                <button class="button button-main" type="submit" aria-disabled=move || working.get().then_some("true")>
                    {submit}
                </button>
                {back.map(|back| view! { <a class="button button-quiet" href=back>{words.text("common-back")}</a> }.into_any())}
            </div>
            {announcement(going_on)}
        </form>
    }
    .into_any()
}
