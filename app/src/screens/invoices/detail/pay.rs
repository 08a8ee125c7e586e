//! What to pay, and how: to which account, in whose name, with which reference.

use leptos::prelude::*;
use saldo_contract::{Money, invoices::PaymentMeans};

use super::{
    Shown,
    model::{Way, way},
};
use crate::{
    components::{
        amount::{amount, reference},
        copy::CopyButton,
        summary_list::summary_list,
    },
    format,
    i18n::say,
    live,
};

/// How to pay it, or how it was to be paid.
pub(super) fn how(shown: &Shown<'_>) -> AnyView {
    let means = &shown.invoice.content.payment_means;
    if means.is_empty() {
        return ().into_any();
    }
    let open = shown.invoice.summary.open;
    let ways: Vec<_> = means.iter().map(|means| one(shown, means, open)).collect();
    let title = if open.is_positive() { "invoices-pay-title" } else { "invoices-paid-title" };
    shown.section("pay", title, ways.into_any())
}

fn one(shown: &Shown<'_>, means: &PaymentMeans, open: Money) -> AnyView {
    let words = shown.words;
    let to_do = open.is_positive();
    let content = &shown.invoice.content;
    let payee = means.account_name.clone().unwrap_or_else(|| content.payee.as_ref().unwrap_or(&content.seller).name.clone());
    let way = way(&means.code);
    let (id, company) = match way {
        Way::Transfer => ("invoices-pay-transfer", payee.clone()),
        Way::DirectDebit => ("invoices-pay-debit", content.seller.name.clone()),
        Way::Card => ("invoices-pay-card", content.seller.name.clone()),
        Way::Other => ("invoices-pay-other", content.seller.name.clone()),
    };
    let said = to_do.then(|| view! { <p>{live::text(move || say!(words, id, company = company.as_str()))}</p> }.into_any());

    let copied = |fact: AnyView, what: &'static str, text: Signal<String>| {
        let button = to_do.then(|| view! { <CopyButton words=words what=words.signal(what) text=text /> }.into_any());
        view! { {fact} {button} }.into_any()
    };
    let plain = |text: &str| Signal::stored(text.to_owned());
    let mut all = Vec::new();
    let transfer = matches!(way, Way::Transfer | Way::Other);
    if to_do && transfer {
        // As the forms of banks take it where the company is, whatever language the customer reads.
        let own = shown.saldo.company(shown.connection).and_then(|company| company.languages.into_iter().next());
        let typed = format::typed(own.as_deref().unwrap_or(words.language_now().locale), open.amount());
        all.push(("invoices-pay-amount", copied(amount(words, open), "invoices-copy-amount", plain(&typed))));
    }
    if let Some(account) = &means.account {
        let fact = reference(account.to_string());
        all.push(("invoices-pay-account", copied(fact, "invoices-copy-account", plain(account.compact()))));
        if transfer {
            all.push(("invoices-pay-name", view! { <bdi>{payee}</bdi> }.into_any()));
        }
    }
    if let Some(quote) = &means.reference {
        let text = quote.to_string();
        all.push(("invoices-pay-reference", copied(reference(text.clone()), "invoices-copy-reference", plain(&text))));
    }
    all.extend(means.bank.as_ref().map(|bank| ("invoices-pay-bank", reference(bank.clone()))));
    all.extend(means.mandate.as_ref().map(|mandate| ("invoices-pay-mandate", reference(mandate.clone()))));
    all.extend(means.card.as_ref().map(|card| ("invoices-pay-card-number", reference(format!("•••• {card}")))));
    view! { <div class="pay-way">{said} {summary_list(words, all)}</div> }.into_any()
}
