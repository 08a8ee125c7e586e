//! Accessibility: what helps whom, what does not work yet, where to tell it, and how each rule is checked.

mod statement;

use leptos::prelude::*;

use crate::{
    components::{failure::contact, page::Page},
    live, routes,
    state::{Saldo, use_saldo},
};

const HELP: &[&str] = &[
    "accessibility-help-size",
    "accessibility-help-colours",
    "accessibility-help-language",
    "accessibility-help-keyboard",
    "accessibility-help-reader",
    "accessibility-help-calm",
];
const LIMITS: &[&str] = &[
    "accessibility-limits-systems",
    "accessibility-limits-readers",
    "accessibility-limits-pdf",
    "accessibility-limits-files",
    "accessibility-limits-typeface",
];

/// The accessibility statement.
#[component]
pub(crate) fn AccessibilityScreen() -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let title = words.signal("accessibility-title");
    let section = move |id: &'static str, title: &'static str, content: AnyView| {
        view! {
            <section class="card" aria-labelledby=id>
                <h2 id=id>{words.text(title)}</h2>
                {content}
            </section>
        }
        .into_any()
    };
    let sentences = move |ids: &[&'static str]| {
        let rows: Vec<_> = ids.iter().map(|id| view! { <li>{words.text(id)}</li> }.into_any()).collect();
        view! { <ul class="sentences">{rows}</ul> }.into_any()
    };
    let help = view! {
        {sentences(HELP)}
        <p><a class="button" href=routes::SETTINGS>{words.text("accessibility-settings")}</a></p>
    }
    .into_any();
    view! {
        <Page name=title heading=title>
            <p class="lead">{words.text("accessibility-lead")}</p>
            {section("help", "accessibility-help-title", help)}
            {section("limits", "accessibility-limits-title", sentences(LIMITS))}
            {section("tell", "accessibility-tell-title", tell(saldo))}
            {section("checked", "accessibility-checked-title", statement::statement(words))}
        </Page>
    }
    .into_any()
}

/// Whom to tell what does not work: each company of this device.
fn tell(saldo: Saldo) -> AnyView {
    view! {
        <p>{saldo.words.text("accessibility-tell")}</p>
        {live::part(move || {
            saldo.connections.get().into_iter().map(|connection| contact(saldo, connection.company)).collect::<Vec<_>>().into_any()
        })}
    }
    .into_any()
}
