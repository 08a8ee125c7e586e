//! All that has to be mended on a screen, at its top. It takes focus when the answer is refused and leads to each field,
//! where the same sentence stands again.

use std::time::Duration;

use leptos::prelude::*;

use super::field::Mistake;
use crate::{focus, i18n::Words, live};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

const SUMMARY: &str = "mistakes";

/// Moves focus to the summary, once it is there.
pub(crate) fn show_mistakes() {
    set_timeout(|| focus::to(SUMMARY), Duration::ZERO);
}

/// The summary. Nothing while there is nothing to mend.
#[component]
pub(crate) fn ErrorSummary(
    /// Where its heading comes from.
    words: Words,
    /// What has to be mended.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let row = |Mistake { field, sentence }: Mistake| match field {
        Some(field) => {
            let lead = move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                focus::to(field);
            };
            view! { <li><a href=format!("#{field}") on:click=lead>{sentence}</a></li> }.into_any()
        }
        None => view! { <li>{sentence}</li> }.into_any(),
    };
    live::part_if(move || {
        let rows: Vec<_> = mistakes.get().into_iter().map(row).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <div class="error-summary" id=SUMMARY tabindex="-1" role="group" aria-labelledby="mistakes-title" aria-describedby="mistakes-list">
                    <h2 id="mistakes-title">{words.text("common-mistakes-title")}</h2>
                    <ul id="mistakes-list">{rows}</ul>
                </div>
            }
            .into_any()
        })
    })
}
