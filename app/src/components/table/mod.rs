//! Tables of figures. Where there is no room, each row becomes a block; its roles are written out, because a browser
//! forgets them when a row is no longer laid out as one.

use leptos::prelude::*;

use crate::i18n::Words;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// The head of a column.
pub(crate) fn head(words: Words, id: &'static str, number: bool) -> AnyView {
    view! { <th scope="col" role="columnheader" class:number=number>{words.text(id)}</th> }.into_any()
}

/// A cell that says its column's name where columns become rows.
pub(crate) fn cell(words: Words, id: &'static str, content: AnyView) -> AnyView {
    view! {
        <td role="cell" class="number">
            <span class="stack-label" aria-hidden="true">{words.text(id)}</span>
            <span>{content}</span>
        </td>
    }
    .into_any()
}

/// A table, its caption for those who do not see the heading above it.
pub(crate) fn table(words: Words, caption: &'static str, head: AnyView, body: Vec<AnyView>) -> AnyView {
    view! {
        <table class="table stack" role="table">
            <caption class="visually-hidden">{words.text(caption)}</caption>
            <thead role="rowgroup"><tr role="row">{head}</tr></thead>
            <tbody role="rowgroup">{body}</tbody>
        </table>
    }
    .into_any()
}
