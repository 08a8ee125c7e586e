//! VAT and the sums.

use saldo_contract::{
    Currency, Money,
    invoices::{Totals, VatCategory, VatSubtotal},
};

use super::CURRENCY_ID;
use crate::import::{
    ImportError, ImportReason,
    refusal::cut,
    value::{self, line, line_at},
    xml::Node,
};

/// Outside the scope of VAT: the one category without a rate.
const OUT_OF_SCOPE: &str = "O";

/// A VAT category and its rate.
pub(super) fn category(node: Node<'_>) -> Result<VatCategory, ImportError> {
    let code = line(node.required("cbc:ID")?.text());
    let percent = node.only("cbc:Percent")?.map(value::decimal).transpose()?;
    Ok(VatCategory { percent: percent.filter(|_| code != OUT_OF_SCOPE), code })
}

/// The total in the document's own currency. There can be a second one, in the currency the seller accounts in.
pub(super) fn tax_total(root: Node<'_>, currency: Currency) -> Result<Node<'_>, ImportError> {
    let accounting = accounting_currency(root)?;
    let mut own = None;
    for total in root.all("cac:TaxTotal") {
        let amount = total.required("cbc:TaxAmount")?;
        let said = amount.attribute(CURRENCY_ID).unwrap_or("no currency");
        if said == currency.code() {
            if own.replace(total).is_some() {
                return Err(total.refuse(ImportReason::Repeated));
            }
        } else if accounting.is_none_or(|accounting| accounting.code() != said) {
            return Err(amount.refuse(ImportReason::OtherCurrency { said: cut(said), expected: currency }));
        }
    }
    own.ok_or_else(|| root.refuse_at("cac:TaxTotal", ImportReason::Missing))
}

fn accounting_currency(root: Node<'_>) -> Result<Option<Currency>, ImportError> {
    root.only("cbc:TaxCurrencyCode")?.map(value::currency).transpose()
}

/// VAT by category and rate.
pub(super) fn vat(root: Node<'_>, currency: Currency) -> Result<Vec<VatSubtotal>, ImportError> {
    let total = tax_total(root, currency)?;
    let subtotals: Vec<VatSubtotal> =
        total.all("cac:TaxSubtotal").map(|subtotal| vat_subtotal(subtotal, currency)).collect::<Result<_, _>>()?;
    if subtotals.is_empty() {
        return Err(total.refuse_at("cac:TaxSubtotal", ImportReason::Missing));
    }
    Ok(subtotals)
}

fn vat_subtotal(node: Node<'_>, currency: Currency) -> Result<VatSubtotal, ImportError> {
    let category_place = node.required("cac:TaxCategory")?;
    Ok(VatSubtotal {
        vat: category(category_place)?,
        taxable: value::money(node.required("cbc:TaxableAmount")?, CURRENCY_ID, currency)?,
        tax: value::money(node.required("cbc:TaxAmount")?, CURRENCY_ID, currency)?,
        exemption: line_at(category_place, "cbc:TaxExemptionReason")
            .or_else(|| line_at(category_place, "cbc:TaxExemptionReasonCode")),
    })
}

/// The sums of the document. What is not said is nothing, where EN 16931 lets it be left out.
pub(super) fn totals(root: Node<'_>, currency: Currency) -> Result<Totals, ImportError> {
    let place = root.required("cac:LegalMonetaryTotal")?;
    let required = |path| value::money(place.required(path)?, CURRENCY_ID, currency);
    let optional = |path| match place.only(path)? {
        Some(node) => value::money(node, CURRENCY_ID, currency),
        None => Ok(Money::zero(currency)),
    };
    Ok(Totals {
        lines: required("cbc:LineExtensionAmount")?,
        allowances: optional("cbc:AllowanceTotalAmount")?,
        charges: optional("cbc:ChargeTotalAmount")?,
        without_vat: required("cbc:TaxExclusiveAmount")?,
        vat: value::money(tax_total(root, currency)?.required("cbc:TaxAmount")?, CURRENCY_ID, currency)?,
        vat_accounting: vat_accounting(root, currency)?,
        with_vat: required("cbc:TaxInclusiveAmount")?,
        prepaid: optional("cbc:PrepaidAmount")?,
        rounding: optional("cbc:PayableRoundingAmount")?,
        payable: required("cbc:PayableAmount")?,
    })
}

/// The VAT total in the currency the seller accounts in, where that is another.
fn vat_accounting(root: Node<'_>, currency: Currency) -> Result<Option<Money>, ImportError> {
    let Some(accounting) = accounting_currency(root)?.filter(|accounting| *accounting != currency) else { return Ok(None) };
    let mut amounts =
        root.all("cac:TaxTotal/cbc:TaxAmount").filter(|amount| amount.attribute(CURRENCY_ID) == Some(accounting.code()));
    let found = amounts.next();
    if let Some(second) = amounts.next() {
        return Err(second.refuse(ImportReason::Repeated));
    }
    found.map(|amount| value::money(amount, CURRENCY_ID, accounting)).transpose()
}
