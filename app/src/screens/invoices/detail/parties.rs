//! From whom, to whom, delivered where, and under which references.

use leptos::prelude::*;
use saldo_contract::invoices::{Address, Delivery, Party, Reference, ReferenceKind};

use super::Shown;
use crate::{
    components::{amount::reference, day, summary_list::summary_list},
    format::{self, DayForm},
    i18n::Words,
    live,
};

/// The references the two sides gave it.
pub(super) fn references(all: &[Reference]) -> Vec<(&'static str, AnyView)> {
    let name = |kind| match kind {
        ReferenceKind::Buyer => "invoices-reference-buyer",
        ReferenceKind::Order => "invoices-reference-order",
        ReferenceKind::SalesOrder => "invoices-reference-sales-order",
        ReferenceKind::Contract => "invoices-reference-contract",
        ReferenceKind::Project => "invoices-reference-project",
        ReferenceKind::Despatch => "invoices-reference-despatch",
        ReferenceKind::Receipt => "invoices-reference-receipt",
        ReferenceKind::Tender => "invoices-reference-tender",
        ReferenceKind::CostAccount => "invoices-reference-cost-account",
        ReferenceKind::Object => "invoices-reference-object",
    };
    all.iter().map(|one| (name(one.kind), reference(one.value.clone()))).collect()
}

/// Seller, buyer, payee and delivery.
pub(super) fn parties(shown: &Shown<'_>) -> AnyView {
    let content = &shown.invoice.content;
    let mut all = vec![
        party(shown, "seller", "invoices-seller-title", &content.seller),
        party(shown, "buyer", "invoices-buyer-title", &content.buyer),
    ];
    all.extend(content.payee.as_ref().map(|payee| party(shown, "payee", "invoices-payee-title", payee)));
    all.extend(content.delivery.as_ref().map(|place| delivery(shown, place)));
    view! { <div class="parties">{all}</div> }.into_any()
}

fn party(shown: &Shown<'_>, id: &'static str, title: &'static str, party: &Party) -> AnyView {
    let words = shown.words;
    let text = |text: &str| view! { <bdi>{text.to_owned()}</bdi> }.into_any();
    let mut all = Vec::new();
    if let Some(legal) = party.legal_name.as_ref().filter(|legal| **legal != party.name) {
        all.push(("invoices-party-legal-name", text(legal)));
    }
    all.extend(party.vat_number.as_ref().map(|number| ("invoices-party-vat", reference(number.clone()))));
    all.extend(party.company_number.as_ref().map(|number| ("invoices-party-company-number", reference(number.clone()))));
    all.extend(party.identifiers.iter().map(|identifier| ("invoices-party-identifier", reference(identifier.value.clone()))));
    if let Some(contact) = &party.contact {
        all.extend(contact.name.as_ref().map(|name| ("invoices-party-contact", text(name))));
        all.extend(contact.phone.as_ref().map(|phone| ("invoices-party-phone", reference(phone.clone()))));
        all.extend(contact.email.as_ref().map(|email| ("invoices-party-email", reference(email.clone()))));
    }
    let content = view! {
        <p class="party"><strong><bdi>{party.name.clone()}</bdi></strong> {address(words, party.address.as_ref())}</p>
        {(!all.is_empty()).then(|| summary_list(words, all))}
    }
    .into_any();
    shown.section(id, title, content.into_any())
}

/// An address, line by line.
pub(crate) fn address(words: Words, address: Option<&Address>) -> AnyView {
    let Some(address) = address else { return ().into_any() };
    let town: Vec<&str> = [address.postcode.as_deref(), address.city.as_deref()].into_iter().flatten().collect();
    let mut lines = address.lines.clone();
    lines.push(town.join(" "));
    lines.extend(address.region.clone());
    lines.retain(|line| !line.trim().is_empty());
    let lines: Vec<_> =
        lines.into_iter().map(|line| view! { <span class="address-line"><bdi>{line}</bdi></span> }.into_any()).collect();
    let country = address.country.clone().map(|code| {
        let name = live::text(move || format::country(words.language().locale, &code));
        view! { <span class="address-line"><bdi>{name}</bdi></span> }.into_any()
    });
    view! { {lines} {country} }.into_any()
}

fn delivery(shown: &Shown<'_>, delivery: &Delivery) -> AnyView {
    let words = shown.words;
    let mut all = Vec::new();
    all.extend(delivery.date.map(|date| ("invoices-delivery-date", day::day(words, date, DayForm::Full))));
    all.extend(delivery.name.as_ref().map(|name| ("invoices-delivery-name", view! { <bdi>{name.clone()}</bdi> }.into_any())));
    all.extend(delivery.location.as_ref().map(|place| ("invoices-delivery-location", reference(place.value.clone()))));
    if delivery.address.is_some() {
        let place = view! { <span>{address(words, delivery.address.as_ref())}</span> }.into_any();
        all.push(("invoices-delivery-address", place.into_any()));
    }
    if all.is_empty() {
        return ().into_any();
    }
    shown.section("delivery", "invoices-delivery-title", summary_list(words, all))
}
