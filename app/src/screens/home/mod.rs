//! Home: what is, what is to be paid and when, what happens next, what was before.

mod company;
mod model;
mod overview;

use leptos::prelude::*;
use leptos_router::components::Redirect;
use saldo_contract::ids::ConnectionId;

pub(crate) use company::CompanyHome;
pub(crate) use overview::Overview;

use crate::{live, routes, state::use_saldo};

/// Where everything starts: connecting, one company's home, or all companies added up.
#[component]
pub(crate) fn Start() -> impl IntoView {
    let saldo = use_saldo();
    let connections = Memo::new(move |_| {
        saldo
            .device
            .with(|device| device.connections.iter().map(|connection| connection.id.clone()).collect::<Vec<ConnectionId>>())
    });
    live::part(move || match connections.get().as_slice() {
        [] => view! { <Redirect path=routes::CONNECT /> }.into_any(),
        [only] => view! { <CompanyHome connection=only.clone() /> }.into_any(),
        _ => view! { <Overview /> }.into_any(),
    })
}
