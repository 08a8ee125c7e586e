//! Facts with their names, as a description list.

use leptos::prelude::*;

use crate::i18n::Words;

/// Names (message ids) and facts.
pub(crate) fn facts(words: Words, facts: Vec<(&'static str, AnyView)>) -> AnyView {
    let rows: Vec<_> = facts
        .into_iter()
        .map(|(name, fact)| view! { <div class="fact"><dt>{words.text(name)}</dt><dd>{fact}</dd></div> }.into_any())
        .collect();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}
