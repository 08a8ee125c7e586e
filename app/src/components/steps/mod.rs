//! What happens, in order: a line with dots beside it.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// One step.
pub(crate) struct Step {
    /// When, or what comes first.
    pub(crate) title: AnyView,
    /// What happens.
    pub(crate) text: AnyView,
    /// Whether this is where we are.
    pub(crate) now: bool,
}

/// The steps.
pub(crate) fn steps(steps: Vec<Step>) -> AnyView {
    let rows: Vec<_> = steps
        .into_iter()
        .map(|step| {
            view! {
                <li class="step" aria-current=step.now.then_some("step")>
                    <p class="step-title">{step.title}</p>
                    <p class="quiet">{step.text}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="steps" role="list">{rows}</ol> }.into_any()
}
