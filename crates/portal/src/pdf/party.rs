//! The blocks that say who and where: buyer and place of delivery, seller and payee.

use saldo_contract::invoices::{Address, Contact, Delivery, Identifier, InvoiceContent, Party};

use super::sheet::{Block, code};
use crate::words::Language;

/// The customer's side, then the company's.
pub(super) fn sides(invoice: &InvoiceContent, words: &Language) -> [Vec<Block>; 2] {
    let mut customer = vec![party("pdf-buyer", &invoice.buyer, words)];
    customer.extend(invoice.delivery.as_ref().and_then(|delivery| self::delivery(delivery, words)));
    let mut company = vec![party("pdf-seller", &invoice.seller, words)];
    company.extend(invoice.payee.as_ref().map(|payee| party("pdf-payee", payee, words)));
    [customer, company]
}

fn delivery(delivery: &Delivery, words: &Language) -> Option<Block> {
    let mut lines: Vec<String> = delivery.address.iter().flat_map(address).collect();
    lines.extend(delivery.location.iter().map(|location| identifier(location, words)));
    let name = delivery.name.clone();
    (name.is_some() || !lines.is_empty()).then(|| Block { heading: words.plain("pdf-delivery", &[]), name, lines })
}

fn party(heading: &str, party: &Party, words: &Language) -> Block {
    let mut lines: Vec<String> = party.legal_name.iter().filter(|name| **name != party.name).cloned().collect();
    lines.extend(party.address.iter().flat_map(address));
    // A number that is given twice is said once, by its more telling name.
    let told = |value: &str| party.identifiers.iter().any(|number| number.value == value && number.scheme.is_some());
    let company_number = party.company_number.as_deref().filter(|number| !told(number));
    let vat_number = party.vat_number.as_deref();
    for (id, value) in [("pdf-company-number", company_number), ("pdf-vat-number", vat_number)] {
        lines.extend(value.map(|value| words.printed(id, &[("value", value.into())])));
    }
    let others = party.identifiers.iter().filter(|number| ![company_number, vat_number].contains(&Some(&number.value)));
    lines.extend(others.map(|number| identifier(number, words)));
    lines.extend(party.contact.iter().flat_map(contact));
    Block { heading: words.plain(heading, &[]), name: Some(party.name.clone()), lines }
}

fn address(address: &Address) -> Vec<String> {
    let joined = |parts: &[Option<&str>], with: &str| {
        let parts: Vec<&str> = parts.iter().flatten().copied().collect();
        (!parts.is_empty()).then(|| parts.join(with))
    };
    let town = joined(&[address.postcode.as_deref(), address.city.as_deref()], " ");
    let mut lines = address.lines.clone();
    lines.extend(joined(&[town.as_deref(), address.region.as_deref(), address.country.as_deref()], ", "));
    lines
}

fn contact(contact: &Contact) -> Vec<String> {
    [&contact.name, &contact.phone, &contact.email].into_iter().flatten().cloned().collect()
}

fn identifier(identifier: &Identifier, words: &Language) -> String {
    let scheme = identifier.scheme.as_deref().unwrap_or_default();
    words.printed("pdf-identifier", &[("scheme", code(scheme)), ("value", identifier.value.as_str().into())])
}
