//! What stands where something will come: words that say so, and quiet shapes that no reader meets.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// Words and shapes for what is being looked up.
#[component]
pub(crate) fn Skeleton(
    /// What is being done.
    #[prop(into)]
    text: Signal<String>,
    /// How many rows the shape has.
    #[prop(default = 3)]
    rows: usize,
) -> impl IntoView {
    view! {
        <div class="card skeleton">
            <p class="quiet">{text}</p>
            <div aria-hidden="true">{(0..rows).map(|_| view! { <div class="skeleton-row"></div> }.into_any()).collect::<Vec<_>>()}</div>
        </div>
    }
    .into_any()
}
