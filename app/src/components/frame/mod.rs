//! What stands around every screen: the way past it, whose house this is, and where one can go.

#[cfg(feature = "gallery")]
pub(crate) mod examples;
mod languages;

use leptos::prelude::*;
use saldo_contract::device::Connection;

use crate::{
    components::{
        company_mark::{company_mark, plain_mark},
        icon::{Icon, icon},
    },
    focus,
    i18n::say,
    live,
    navigation::use_navigation,
    routes,
    state::{Saldo, use_saldo},
};

/// The frame.
#[component]
pub(crate) fn Frame(
    /// The screen.
    children: Children,
) -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let languages_open = RwSignal::new(false);
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::to("main");
    };
    view! {
        <a class="skip-link" href="#main" on:click=skip>{words.text("common-skip")}</a>
        <div class="frame">
            <div class="frame-side">
                <header class="frame-brand">
                    {live::part(move || brand(saldo))}
                    <div class="frame-narrow-only">{languages::button(saldo, languages_open)}</div>
                </header>
                <nav class="frame-nav" aria-label=words.text("common-nav")>
                    {live::part(move || destinations(saldo))}
                    <div class="frame-foot">
                        {languages::button(saldo, languages_open)}
                        <NavLink href=routes::SETTINGS.to_owned()>{words.text("common-nav-settings")}</NavLink>
                    </div>
                </nav>
            </div>
            <main id="main" tabindex="-1">{children()}</main>
            {languages::list(saldo, languages_open)}
        </div>
    }
    .into_any()
}

/// A link that says when it leads to the screen shown.
#[component]
fn NavLink(href: String, children: Children) -> impl IntoView {
    let navigation = use_navigation();
    let to = href.clone();
    view! { <a href=href aria-current=move || (navigation.path() == to).then_some("page")>{children()}</a> }.into_any()
}

/// The company whose screen is shown; with several, a way to the others.
fn brand(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let connections = saldo.connections.get();
    let here = saldo.here.get();
    let current = connections.iter().find(|connection| Some(&connection.id) == here.as_ref());
    let name = match (current, connections.len()) {
        (Some(connection), _) => connection.company.name.clone(),
        (None, 0 | 1) => say!(words, "common-app-name"),
        (None, _) => say!(words, "common-companies-all"),
    };
    let mark = match current {
        Some(connection) => company_mark(&connection.company),
        None => plain_mark(&say!(words, "common-app-name")),
    };
    if connections.len() < 2 {
        return view! { <p class="frame-name">{mark}<span>{name}</span></p> }.into_any();
    }
    let row = |connection: &Connection| {
        let name = connection.company.name.clone();
        view! { <li><NavLink href=routes::home(&connection.id)>{name}</NavLink></li> }.into_any()
    };
    let rows: Vec<_> = connections.iter().map(row).collect();
    view! {
        <details class="switcher">
            <summary class="frame-name">{mark}<span>{name}</span></summary>
            <nav aria-label=say!(words, "common-companies")>
                <ul>
                    <li><NavLink href=routes::START.to_owned()>{words.text("common-companies-all")}</NavLink></li>
                    {rows}
                    <li>
                        <NavLink href=routes::CONNECT.to_owned()>{words.text("common-connect-another")}</NavLink>
                    </li>
                </ul>
            </nav>
        </details>
    }
    .into_any()
}

/// Where one can go from here. Only what exists for the company shown.
fn destinations(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let several = saldo.several();
    let connected = !saldo.connections.with(Vec::is_empty);
    let here = saldo.here.get();
    let item = |href: String, drawing, id: &'static str| {
        view! { <li><NavLink href=href>{icon(drawing)}<span>{live::text(move || say!(words, id))}</span></NavLink></li> }
            .into_any()
    };
    let mut items = Vec::new();
    if connected {
        let home = here.as_ref().filter(|_| several).map_or(routes::START.to_owned(), routes::home);
        items.push(item(home, Icon::Home, "common-nav-home"));
        items.extend(here.as_ref().map(|here| item(routes::invoices(here), Icon::Invoices, "common-nav-invoices")));
    } else {
        items.push(item(routes::CONNECT.to_owned(), Icon::Letter, "common-nav-connect"));
    }
    let me = view! {
        <li class="frame-narrow-only">
            <NavLink href=routes::SETTINGS.to_owned()>{icon(Icon::Me)}<span>{words.text("common-nav-me")}</span></NavLink>
        </li>
    }
    .into_any();
    view! { <ul class="frame-places">{items} {me}</ul> }.into_any()
}
