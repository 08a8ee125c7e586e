//! Where someone is in a task of several pages. It shows the way, and leads nowhere: back and on are on the page.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// The steps of a task, in order; `now` is the one shown, counted from nought.
pub(crate) fn stepper(label: Signal<String>, steps: Vec<Signal<String>>, now: usize) -> AnyView {
    let rows: Vec<_> = steps
        .into_iter()
        .enumerate()
        .map(|(index, name)| {
            let class = if index < now { "stepper-step stepper-done" } else { "stepper-step" };
            let sign = if index < now { "✓".to_owned() } else { (index + 1).to_string() };
            view! {
                <li class=class aria-current=(index == now).then_some("step")>
                    <span class="stepper-sign" aria-hidden="true">{sign}</span>
                    <span>{name}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="stepper" role="list" aria-label=label>{rows}</ol> }.into_any()
}
