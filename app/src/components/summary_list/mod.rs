//! Names and what goes with them, such as "Reference" and the reference: a description list.

use leptos::prelude::*;

use crate::i18n::Words;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// Names (message ids) and values.
pub(crate) fn summary_list(words: Words, rows: Vec<(&'static str, AnyView)>) -> AnyView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, value)| view! { <div class="summary-row"><dt>{words.text(name)}</dt><dd>{value}</dd></div> }.into_any())
        .collect();
    view! { <dl class="summary-list">{rows}</dl> }.into_any()
}
