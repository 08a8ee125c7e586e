//! What happened with an invoice, what corrects it, and how it compares with the ones before.

use leptos::prelude::*;
use saldo_contract::{
    invoices::{InvoiceKind, InvoiceLink, InvoiceSummary},
    postings::{Posting, PostingKind},
};

use super::{
    Shown,
    model::{Compared, compared},
};
use crate::{
    components::{
        amount::amount,
        day,
        table::{cell, head, table},
    },
    format::DayForm,
    i18n::slot,
    routes,
};

/// Every posting, oldest first, and what is open now.
pub(super) fn postings(shown: &Shown<'_>) -> AnyView {
    let words = shown.words;
    let invoice = shown.invoice;
    if invoice.postings.is_empty() {
        return ().into_any();
    }
    let row = |posting: &Posting| {
        let id = match posting.kind {
            PostingKind::Invoice => "invoices-posting-invoice",
            PostingKind::Credit => "invoices-posting-credit",
            PostingKind::Payment if posting.amount.is_positive() => "invoices-posting-paid-back",
            PostingKind::Payment => "invoices-posting-payment",
            PostingKind::Cost => "invoices-posting-cost",
            PostingKind::Correction => "invoices-posting-correction",
        };
        let text = posting.text.as_ref().map(|text| view! { <p class="line-more"><bdi>{text.clone()}</bdi></p> }.into_any());
        view! {
            <tr role="row">
                <th scope="row" role="rowheader"><p class="line-name">{words.text(id)}</p> {text}</th>
                {cell(words, "invoices-posting-date", day::day(words, posting.date, DayForm::Short))}
                {cell(words, "invoices-line-amount", amount(words, posting.amount))}
            </tr>
        }
        .into_any()
    };
    let open = (invoice.summary.kind == InvoiceKind::Invoice).then(|| {
        view! {
            <tr role="row" class="total">
                <th scope="row" role="rowheader" colspan="2">{words.text("invoices-open-now")}</th>
                <td role="cell" class="number">{amount(words, invoice.summary.open)}</td>
            </tr>
        }
        .into_any()
    });
    let heads = view! {
        {head(words, "invoices-posting-what", false)} {head(words, "invoices-posting-date", true)} {head(words, "invoices-line-amount", true)}
    }.into_any();
    let rows = invoice.postings.iter().map(row).chain(open).collect();
    shown.section("postings", "invoices-postings-title", table(words, "invoices-postings-title", heads, rows))
}

/// What it corrects, and what corrects it.
pub(super) fn corrections(shown: &Shown<'_>) -> AnyView {
    let (words, invoice) = (shown.words, shown.invoice);
    let link = |link: &InvoiceLink| {
        let (href, number) = (routes::invoice(shown.connection, &link.id), link.number.clone());
        slot("number", move || view! { <a href=href.clone()><bdi dir="ltr">{number.clone()}</bdi></a> }.into_any())
    };
    let mut rows: Vec<AnyView> =
        invoice.corrects.iter().map(|other| words.weave("invoices-corrects", vec![], vec![link(other)])).collect();
    let known = invoice.corrects.as_ref().map(|other| other.number.as_str());
    // An invoice that the customer does not have here is named all the same.
    rows.extend(invoice.content.preceding.iter().filter(|other| Some(other.number.as_str()) != known).map(|other| {
        let number = other.number.clone();
        let number = slot("number", move || view! { <bdi dir="ltr">{number.clone()}</bdi> }.into_any());
        match other.issued {
            Some(date) => {
                let day = slot("day", move || day::day(words, date, DayForm::Full));
                words.weave("invoices-corrects-of", vec![], vec![number, day])
            }
            None => words.weave("invoices-corrects", vec![], vec![number]),
        }
    }));
    rows.extend(invoice.corrected_by.iter().map(|other| words.weave("invoices-corrected-by", vec![], vec![link(other)])));
    if rows.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <li>{row}</li> }.into_any()).collect();
    shown.section(
        "corrections",
        "invoices-corrections-title",
        view! { <ul class="plain-list" role="list">{rows}</ul> }.into_any(),
    )
}

/// The ones before, to compare with: in a sentence and in a table.
pub(super) fn earlier(shown: &Shown<'_>) -> AnyView {
    let (words, invoice) = (shown.words, shown.invoice);
    let this = invoice.summary.total;
    let Some(before) = invoice.earlier.first() else { return ().into_any() };
    let sentence = compared(this, before).map(|compared| {
        let (id, money) = match compared {
            Compared::More(money) => ("invoices-earlier-more", Some(money)),
            Compared::Less(money) => ("invoices-earlier-less", Some(money)),
            Compared::Same => ("invoices-earlier-same", None),
        };
        let strong = |money| slot("amount", move || view! { <strong>{amount(words, money)}</strong> }.into_any());
        view! { <p>{words.weave(id, vec![], money.into_iter().map(strong).collect())}</p> }.into_any()
    });
    let row = |other: &InvoiceSummary| {
        view! {
            <tr>
                <th scope="row">
                    <a href=routes::invoice(shown.connection, &other.id)>{day::day(words, other.issued, DayForm::Short)}</a>
                    <span class="visually-hidden">" " {other.number.clone()}</span>
                </th>
                <td class="number">{amount(words, other.total)}</td>
            </tr>
        }
        .into_any()
    };
    let table = view! {
        {sentence}
        <table class="table">
            <caption class="visually-hidden">{words.text("invoices-earlier-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.text("invoices-column-invoice")}</th>
                    <th scope="col" class="number">{words.text("invoices-column-amount")}</th>
                </tr>
            </thead>
            <tbody>{invoice.earlier.iter().map(row).collect::<Vec<_>>()}</tbody>
        </table>
    }
    .into_any();
    shown.section("earlier", "invoices-earlier-title", table)
}
