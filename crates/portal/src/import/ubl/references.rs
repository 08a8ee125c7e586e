//! What else a document refers to.

use saldo_contract::invoices::{PrecedingInvoice, Reference, ReferenceKind};

use crate::import::{
    ImportError,
    value::{self, line, line_at},
    xml::Node,
};

/// Peppol's word for an order number that does not exist, where only the seller's own is known.
const NO_ORDER: &str = "NA";
/// UNTDID 1001: the object that is billed, such as a meter.
const OBJECT: &str = "130";
/// UNTDID 1001: a project; credit notes have no other place for it.
const PROJECT: &str = "50";

/// References in the order in which they help a reader.
pub(super) fn references(root: Node<'_>) -> Vec<Reference> {
    use ReferenceKind::{Buyer, Contract, CostAccount, Despatch, Object, Order, Project, Receipt, SalesOrder, Tender};
    let places = [
        (Buyer, "cbc:BuyerReference"),
        (Order, "cac:OrderReference/cbc:ID"),
        (SalesOrder, "cac:OrderReference/cbc:SalesOrderID"),
        (Contract, "cac:ContractDocumentReference/cbc:ID"),
        (Project, "cac:ProjectReference/cbc:ID"),
        (Despatch, "cac:DespatchDocumentReference/cbc:ID"),
        (Receipt, "cac:ReceiptDocumentReference/cbc:ID"),
        (Tender, "cac:OriginatorDocumentReference/cbc:ID"),
        (CostAccount, "cbc:AccountingCost"),
    ];
    let mut found: Vec<Reference> = places
        .into_iter()
        .flat_map(|(kind, path)| root.all(path).map(move |node| Reference { kind, value: line(node.text()) }))
        .filter(|reference| reference.kind != Order || reference.value != NO_ORDER)
        .collect();
    for document in root.all("cac:AdditionalDocumentReference") {
        let kind = match line_at(document, "cbc:DocumentTypeCode").as_deref() {
            Some(OBJECT) => Object,
            Some(PROJECT) => Project,
            _ => continue,
        };
        found.extend(line_at(document, "cbc:ID").map(|value| Reference { kind, value }));
    }
    found
}

/// The invoices it corrects.
pub(super) fn preceding(root: Node<'_>) -> Result<Vec<PrecedingInvoice>, ImportError> {
    let paths = ["cac:BillingReference/cac:InvoiceDocumentReference", "cac:BillingReference/cac:CreditNoteDocumentReference"];
    let places = paths.into_iter().flat_map(|path| root.all(path));
    places
        .map(|place| {
            Ok(PrecedingInvoice {
                number: line(place.required("cbc:ID")?.text()),
                issued: place.only("cbc:IssueDate")?.map(value::date).transpose()?,
            })
        })
        .collect()
}
