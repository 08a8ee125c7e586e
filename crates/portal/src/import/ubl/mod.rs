//! UBL 2.1 invoices and credit notes as EN 16931 and Peppol BIS Billing 3 write them.
//!
//! A file is taken as it stands or refused: nothing in it is corrected, and whatever does not add up is said with its
//! place. The rules it is held to, and how exact they are, are the published ones: `check.rs` names them.

mod attachments;
mod check;
mod identity;
mod invoice;
mod lines;
mod parties;
mod payment;
mod references;
#[cfg(test)]
mod tests;
mod totals;

use saldo_contract::invoices::{Contact, InvoiceContent};

pub use self::attachments::Attachment;
use super::{
    ImportError, ImportReason,
    refusal::cut,
    xml::{Document, Limits, Prefix},
};

/// Simple values.
const CBC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
/// Elements that hold others.
const CAC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const PREFIXES: &[Prefix] = &[Prefix { prefix: "cbc", namespace: CBC }, Prefix { prefix: "cac", namespace: CAC }];
const INVOICE: &str = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
const CREDIT_NOTE: &str = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

/// The attribute that says which currency an amount is in.
const CURRENCY_ID: &str = "currencyID";

/// An invoice or credit note, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UblDocument {
    /// What stands on it.
    pub content: InvoiceContent,
    /// Whose it is.
    pub customer: CustomerKey,
    /// How to reach the customer, as the invoice has it.
    pub contact: Contact,
    /// Who sent it, the same for every invoice of that seller: `endpoint 0088:7300010000001`.
    pub supplier_key: String,
    /// Embedded files. Files that are only linked to are left out: nothing is ever fetched.
    pub attachments: Vec<Attachment>,
    /// The same for two files exactly when they are the same invoice: seller, kind, number, day and customer. SHA-256, hex.
    pub identity: String,
    /// The same for two files exactly when they say the same, however it is written. SHA-256, hex.
    pub content_hash: String,
}

/// The number the company knows a customer by, as its invoices carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerKey {
    /// The number.
    pub number: String,
    /// ISO 6523 or other scheme, if the invoice says.
    pub scheme: Option<String>,
}

/// Reads an invoice or credit note.
///
/// # Errors
/// An [`ImportError`] with the place and the reason of the first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<UblDocument, ImportError> {
    read_within(bytes, &Limits::default())
}

/// Reads an invoice or credit note of a limited size.
///
/// # Errors
/// As [`read`].
pub fn read_within(bytes: &[u8], limits: &Limits) -> Result<UblDocument, ImportError> {
    let document = Document::parse(bytes, limits, PREFIXES)?;
    let root = document.root();
    let form = match (root.namespace(), root.name()) {
        (INVOICE, "Invoice") => &invoice::INVOICE,
        (CREDIT_NOTE, "CreditNote") => &invoice::CREDIT_NOTE,
        (namespace, name) => {
            let found = if namespace.is_empty() { name.to_owned() } else { format!("{name} of {namespace}") };
            return Err(ImportError::on_line(
                root.line(),
                ImportReason::OtherDocument { found: cut(&found), expected: "a UBL 2.1 Invoice or CreditNote" },
            ));
        }
    };
    let content = invoice::content(root, form)?;
    check::check(root, form, &content)?;
    let seller = root.required(invoice::SELLER)?;
    let buyer = root.required(invoice::BUYER)?;
    let customer = parties::customer(buyer)?;
    let contact = content.buyer.contact.clone().unwrap_or_default();
    let supplier_key = parties::seller_key(seller, &content.seller);
    let attachments = attachments::attachments(root)?;
    let identity = identity::identity(&supplier_key, &content, &customer);
    let content_hash = identity::content_hash(&supplier_key, &content, &customer, &attachments);
    Ok(UblDocument { content, customer, contact, supplier_key, attachments, identity, content_hash })
}
