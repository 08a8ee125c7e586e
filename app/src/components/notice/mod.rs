//! Something to know before anything else on a screen.

use leptos::prelude::*;

use crate::components::badge::Tone;

/// A notice: its first words stand out, the rest explains, and a link may follow.
#[component]
pub(crate) fn Notice(
    /// How much it matters.
    tone: Tone,
    /// The first words.
    #[prop(into)]
    title: Signal<String>,
    /// What explains it, and what can be done.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=format!("notice {}", tone.class())>
            <p>
                <strong>{title}</strong>
                " "
                {children()}
            </p>
        </div>
    }
    .into_any()
}
