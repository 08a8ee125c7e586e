//! Home of someone with several companies: all of them added up, on this device only, then each by itself.

use leptos::prelude::*;
use saldo_contract::{account::Account, device::Connection, ids::ConnectionId};

use super::model::{Standing, Together, standing, together};
use crate::{
    components::{
        amount::amount,
        badge::{Tone, badge},
        company_mark::company_mark,
        failure::{problem_help, problem_title},
        notice::MemoryOnlyNotice,
        page::Page,
    },
    format,
    i18n::{Words, say},
    live, routes,
    screens::invoices::due::{due, due_line},
    state::{Question, Remote, Saldo, is_signed_out, use_saldo},
};

/// All companies.
#[component]
pub(crate) fn Overview() -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let sum = Memo::new(move |_| {
        saldo
            .accounts
            .with(|accounts| saldo.connections.with(|all| together(all.iter().map(|one| (&one.id, accounts.get(&one.id))))))
    });
    let heading = Signal::derive(move || {
        sum.with(|sum| match sum {
            Together { waiting: 1.., .. } => say!(words, "home-loading-title"),
            Together { invoices: 0, .. } => say!(words, "home-nothing-title"),
            Together { invoices, .. } => say!(words, "home-open-title", count = *invoices),
        })
    });
    let one = move |connection| card(saldo, connection);
    let cards = live::part(move || saldo.connections.get().into_iter().map(one).collect::<Vec<_>>().into_any());
    view! {
        <Page
            name=words.signal("common-companies-all")
            heading=heading
            complete=Signal::derive(move || sum.with(|sum| sum.waiting == 0))
        >
            {live::part(move || total(saldo, &sum.get()))}
            <MemoryOnlyNotice />
            <ul class="company-cards" role="list">{cards}</ul>
        </Page>
    }
    .into_any()
}

fn total(saldo: Saldo, sum: &Together) -> AnyView {
    let words = saldo.words;
    if sum.waiting > 0 || sum.too_large {
        return ().into_any();
    }
    let amounts: Vec<_> =
        sum.open.iter().map(|open| view! { <p class="due-amount">{amount(words, *open)}</p> }.into_any()).collect();
    let missing: Vec<_> = sum.missing.iter().filter_map(|id| saldo.company(id)).map(|company| company.name).collect();
    let missing = (!missing.is_empty()).then(|| {
        view! { <p class="quiet">{say!(words, "home-together-without", companies = format::list(words.language().locale, &missing))}</p> }.into_any()
    });
    let title =
        (!amounts.is_empty()).then(|| view! { <p class="due-when">{say!(words, "home-together-companies")}</p> }.into_any());
    view! { <div class="together-companies">{title} {amounts} {missing}</div> }.into_any()
}

fn card(saldo: Saldo, connection: Connection) -> AnyView {
    let words = saldo.words;
    let question = Question::new();
    let id = connection.id.clone();
    saldo.look_up_account(&id, question);
    let title = format!("company-{}", connection.id);
    let titled_by = title.clone();
    let name = StoredValue::new(connection.company.name.clone());
    let whose = StoredValue::new(id);
    let state = Memo::new(move |_| {
        saldo.accounts.with(|accounts| whose.with_value(|id| accounts.get(id).cloned())).unwrap_or(Remote::Loading)
    });
    let body = live::part(move || match state.get() {
        Remote::Loading => view! { <p class="quiet">{say!(words, "common-loading", company = name.get_value())}</p> }.into_any(),
        Remote::Ready(account) | Remote::Stale(account, _) => standing_of(words, &whose.get_value(), &account),
        Remote::Failed(error) => {
            let again = if is_signed_out(&error) {
                view! { <a class="button" href=routes::CONNECT>{say!(words, "common-connect-again")}</a> }.into_any()
            } else {
                let again = move |_| saldo.look_up_account(&whose.get_value(), question);
                view! { <button class="button" type="button" on:click=again>{say!(words, "common-try-again")}</button> }
                    .into_any()
            };
            view! {
                <p><strong>{problem_title(words, &error, &name.get_value())}</strong> " " {problem_help(words, &error, &name.get_value())}</p>
                <div class="actions">{again}</div>
            }
            .into_any()
        }
    });
    view! {
        <li>
            <section class="card" aria-labelledby=titled_by>
                <h2 class="frame-name" id=title>
                    {company_mark(&connection.company)}
                    <a href=routes::home(&connection.id)>{connection.company.name.clone()}</a>
                </h2>
                {body}
            </section>
        </li>
    }
    .into_any()
}

fn standing_of(words: Words, connection: &ConnectionId, account: &Account) -> AnyView {
    let Standing::Open(first) = standing(account) else {
        return view! { <p>{badge(Tone::Good, words.text("home-nothing-title").into_any())}</p> }.into_any();
    };
    let amounts: Vec<_> = account
        .balances
        .iter()
        .filter(|balance| balance.open.is_positive())
        .map(|balance| view! { <p class="company-amount">{amount(words, balance.open)}</p> }.into_any())
        .collect();
    let count = account.open_count;
    let overdue = first.overdue.then(|| badge(Tone::Over, words.text("invoices-state-overdue").into_any()));
    view! {
        <div class="company-amounts">{amounts}</div>
        <p>{due_line(words, due(first, account.today), first.due, account.today)} " " {overdue}</p>
        <p><a href=routes::invoices(connection)>{live::text(move || say!(words, "home-open-title", count = count))}</a></p>
    }
    .into_any()
}
