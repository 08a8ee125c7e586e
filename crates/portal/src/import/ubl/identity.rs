//! When two files are the same invoice, and when they say the same.

use saldo_contract::invoices::{InvoiceContent, InvoiceKind};

use super::{Attachment, CustomerKey};
use crate::import::digest::digest;

/// The same for two files exactly when they are the same invoice.
pub(super) fn identity(supplier_key: &str, content: &InvoiceContent, customer: &CustomerKey) -> String {
    let kind = match content.kind {
        InvoiceKind::Invoice => "invoice",
        InvoiceKind::CreditNote => "credit note",
    };
    let issued = content.issued.to_string();
    let parts = [supplier_key, kind, &content.type_code, &content.number, &issued, &customer.number];
    digest(parts.map(str::as_bytes))
}

/// The same for two files exactly when they say the same.
pub(super) fn content_hash(
    supplier_key: &str,
    content: &InvoiceContent,
    customer: &CustomerKey,
    attachments: &[Attachment],
) -> String {
    // Numbers have lost their needless zeros and texts their white space when they were read, so what is written here is
    // the same for every way of writing the same invoice. Nothing in it can fail to be written as JSON.
    let written = serde_json::to_vec(content).unwrap_or_default();
    let scheme = customer.scheme.as_deref().unwrap_or_default();
    let head = [supplier_key.as_bytes(), customer.number.as_bytes(), scheme.as_bytes(), &written];
    let files = attachments.iter().flat_map(|file| {
        let description = file.description.as_deref().unwrap_or_default();
        [file.id.as_bytes(), file.file_name.as_bytes(), description.as_bytes(), &file.bytes]
    });
    digest(head.into_iter().chain(files))
}
