//! Home: what is, what is to be paid and when, what happens next, what was before.

mod company;
mod model;
mod overview;

use leptos::prelude::*;

pub(crate) use company::CompanyHome;
pub(crate) use overview::Overview;

use crate::{live, navigation::redirect, routes, state::use_saldo};

/// Where everything starts: connecting, one company's home, or all companies added up.
#[component]
pub(crate) fn Start() -> impl IntoView {
    let saldo = use_saldo();
    live::part(move || match saldo.connections.get().as_slice() {
        [] => redirect(routes::CONNECT),
        [only] => view! { <CompanyHome connection=only.id.clone() /> }.into_any(),
        _ => view! { <Overview /> }.into_any(),
    })
}
