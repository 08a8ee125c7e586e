//! The document as a whole: what stands at its head, and the parts that other files read.

use jiff::civil::Date;
use saldo_contract::{
    Currency,
    invoices::{Delivery, InvoiceContent, InvoiceKind, Period},
};

use super::{lines, parties, payment, references, totals};
use crate::import::{ImportError, ImportReason, refusal::cut, value, xml::Node};

/// Where the seller stands.
pub(super) const SELLER: &str = "cac:AccountingSupplierParty/cac:Party";
/// Where the buyer stands.
pub(super) const BUYER: &str = "cac:AccountingCustomerParty/cac:Party";

/// How invoices and credit notes call the same things.
pub(super) struct Form {
    kind: InvoiceKind,
    type_code: &'static str,
    usual_code: &'static str,
    /// UNTDID 1001 codes that belong to the other form (EN 16931 code list BR-CL-01).
    codes_of_the_other: &'static [&'static str],
    wanted_code: &'static str,
    /// A line.
    pub(super) line: &'static str,
    /// How much of it.
    pub(super) quantity: &'static str,
}

pub(super) const INVOICE: Form = Form {
    kind: InvoiceKind::Invoice,
    type_code: "cbc:InvoiceTypeCode",
    usual_code: "380",
    codes_of_the_other: &["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532"],
    wanted_code: "an Invoice cannot carry the code of a credit note",
    line: "cac:InvoiceLine",
    quantity: "cbc:InvoicedQuantity",
};

pub(super) const CREDIT_NOTE: Form = Form {
    kind: InvoiceKind::CreditNote,
    type_code: "cbc:CreditNoteTypeCode",
    usual_code: "381",
    codes_of_the_other: &["80", "82", "84", "326", "380", "382", "383", "384", "386", "388", "389", "393", "395", "575", "751"],
    wanted_code: "a CreditNote cannot carry the code of an invoice",
    line: "cac:CreditNoteLine",
    quantity: "cbc:CreditedQuantity",
};

/// Everything that stands on it.
pub(super) fn content(root: Node<'_>, form: &Form) -> Result<InvoiceContent, ImportError> {
    let number = value::line(root.required("cbc:ID")?.text());
    let issued = value::date(root.required("cbc:IssueDate")?)?;
    let type_code = type_code(root, form)?;
    let currency = value::currency(root.required("cbc:DocumentCurrencyCode")?)?;
    let seller = parties::party(root.required(SELLER)?)?;
    let buyer = parties::party(root.required(BUYER)?)?;
    let payee = root.only("cac:PayeeParty")?.map(parties::party).transpose()?;
    let belgian = parties::is_belgian(&seller);
    let lines: Vec<_> = root.all(form.line).map(|line| lines::line(line, form, currency)).collect::<Result<_, _>>()?;
    if lines.is_empty() {
        return Err(root.refuse_at(form.line, ImportReason::Missing));
    }
    Ok(InvoiceContent {
        kind: form.kind,
        type_code,
        number,
        issued,
        due: due(root)?,
        tax_point: root.only("cbc:TaxPointDate")?.map(value::date).transpose()?,
        period: period(root)?,
        notes: root.all("cbc:Note").map(|note| value::paragraph(note.text())).collect(),
        references: references::references(root),
        preceding: references::preceding(root)?,
        seller,
        buyer,
        payee,
        delivery: delivery(root)?,
        payment_means: root.all("cac:PaymentMeans").map(|means| payment::means(means, belgian)).collect::<Result<_, _>>()?,
        payment_terms: value::paragraphs_at(root, "cac:PaymentTerms/cbc:Note"),
        lines,
        allowances: document_allowances(root, currency)?,
        vat: totals::vat(root, currency)?,
        totals: totals::totals(root, currency)?,
    })
}

fn type_code(root: Node<'_>, form: &Form) -> Result<String, ImportError> {
    let Some(node) = root.only(form.type_code)? else { return Ok(form.usual_code.to_owned()) };
    let code = value::line(node.text());
    if form.codes_of_the_other.contains(&code.as_str()) {
        return Err(node.refuse(ImportReason::Code { said: cut(&code), expected: form.wanted_code }));
    }
    Ok(code)
}

/// Invoices say it at their head; credit notes with the way to pay, having no other place for it.
fn due(root: Node<'_>) -> Result<Option<Date>, ImportError> {
    let place = match root.only("cbc:DueDate")? {
        Some(node) => Some(node),
        None => root.first("cac:PaymentMeans/cbc:PaymentDueDate").or_else(|| root.first("cac:PaymentTerms/cbc:PaymentDueDate")),
    };
    place.map(value::date).transpose()
}

/// The time a document or a line is about.
pub(super) fn period(node: Node<'_>) -> Result<Option<Period>, ImportError> {
    let Some(place) = node.first("cac:InvoicePeriod") else { return Ok(None) };
    let start = place.only("cbc:StartDate")?.map(value::date).transpose()?;
    let end = place.only("cbc:EndDate")?.map(value::date).transpose()?;
    match (start, end) {
        (None, None) => Ok(None),
        (Some(start), Some(end)) if end < start => Err(place.refuse(ImportReason::Period { start, end })),
        (start, end) => Ok(Some(Period { start, end })),
    }
}

fn delivery(root: Node<'_>) -> Result<Option<Delivery>, ImportError> {
    let Some(place) = root.first("cac:Delivery") else { return Ok(None) };
    let delivery = Delivery {
        date: place.only("cbc:ActualDeliveryDate")?.map(value::date).transpose()?,
        name: value::line_at(place, "cac:DeliveryParty/cac:PartyName/cbc:Name"),
        location: place.first("cac:DeliveryLocation/cbc:ID").map(parties::identifier),
        address: place.first("cac:DeliveryLocation/cac:Address").and_then(parties::address),
    };
    Ok((delivery != Delivery::default()).then_some(delivery))
}

fn document_allowances(root: Node<'_>, currency: Currency) -> Result<Vec<saldo_contract::invoices::Allowance>, ImportError> {
    root.all("cac:AllowanceCharge")
        .map(|node| {
            let mut allowance = lines::allowance(node, currency)?;
            allowance.vat = Some(totals::category(node.required("cac:TaxCategory")?)?);
            Ok(allowance)
        })
        .collect()
}
