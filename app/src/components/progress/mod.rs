//! How far something is: the platform's own bar, with words that say the same.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A bar. Without `done` of how many, only that something goes on.
#[component]
pub(crate) fn Progress(
    /// Unique on the screen.
    id: &'static str,
    /// What it is that goes on.
    #[prop(into)]
    label: Signal<String>,
    /// How far, in words.
    #[prop(into)]
    text: Signal<String>,
    /// How much is done, of how much.
    #[prop(into)]
    done: Signal<Option<(u32, u32)>>,
) -> impl IntoView {
    view! {
        <div class="progress">
            <label for=id>{label}</label>
            <progress
                id=id
                max=move || done.get().map(|(_, all)| all.to_string())
                value=move || done.get().map(|(done, _)| done.to_string())
                aria-describedby=format!("{id}-text")
            ></progress>
            <p class="quiet" id=format!("{id}-text")>{text}</p>
        </div>
    }
    .into_any()
}
