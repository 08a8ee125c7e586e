//! An address that leads nowhere.

use leptos::prelude::*;

use crate::{components::page::Page, routes, state::use_saldo};

/// Says so, and shows the way home.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    let words = use_saldo().words;
    let heading = words.signal("common-not-found-title");
    view! {
        <Page name=heading heading=heading>
            <p class="lead">{words.text("common-not-found-help")}</p>
            <div class="actions">
                <a class="button button-main" href=routes::START>{words.text("common-nav-home")}</a>
            </div>
        </Page>
    }
    .into_any()
}
