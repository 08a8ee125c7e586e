//! What just happened, said where it happened: seen for as long as it holds, and heard once. Nothing flies in and out.

use leptos::prelude::*;

use crate::focus;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A line that says what is going on, or nothing. Readers hear it when it changes, not when it is there from the beginning.
pub(crate) fn announcement(text: Signal<String>) -> AnyView {
    Effect::new(move |before: Option<String>| {
        let now = text.get();
        if before.is_some_and(|before| before != now) && !now.is_empty() {
            focus::announce(&now);
        }
        now
    });
    view! { <p class="announcement">{text}</p> }.into_any()
}
