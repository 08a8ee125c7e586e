//! An address that leads nowhere.

use leptos::prelude::*;

use crate::{
    components::page::Page,
    i18n::say,
    routes,
    state::use_saldo,
};

/// Says so, and shows the way home.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    let words = use_saldo().words;
    let heading = Signal::derive(move || say!(words, "common-not-found-title"));
    view! {
        <Page name=heading heading=heading>
            <p class="lead">{move || say!(words, "common-not-found-help")}</p>
            <div class="actions">
                <a class="button button-main" href=routes::START>{move || say!(words, "common-nav-home")}</a>
            </div>
        </Page>
    }
    .into_any()
}
