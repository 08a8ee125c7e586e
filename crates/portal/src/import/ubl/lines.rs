//! Lines, and discounts and surcharges wherever they stand.

use rust_decimal::Decimal;
use saldo_contract::{
    Currency,
    invoices::{Allowance, Line, Property},
};

use super::{
    CURRENCY_ID,
    invoice::{self, Form},
    totals,
};
use crate::import::{
    ImportError, ImportReason,
    value::{self, line as one_line, line_at, paragraphs_at},
    xml::Node,
};

/// A line of an invoice or credit note.
pub(super) fn line(node: Node<'_>, form: &Form, currency: Currency) -> Result<Line, ImportError> {
    let quantity = node.required(form.quantity)?;
    let unit = quantity.attribute("unitCode").filter(|unit| !unit.is_empty());
    let price = node.required("cac:Price/cbc:PriceAmount")?;
    Ok(Line {
        id: one_line(node.required("cbc:ID")?.text()),
        name: one_line(node.required("cac:Item/cbc:Name")?.text()),
        description: paragraphs_at(node, "cac:Item/cbc:Description"),
        note: paragraphs_at(node, "cbc:Note"),
        quantity: value::decimal(quantity)?,
        unit: unit.map(one_line).ok_or_else(|| quantity.refuse_at("@unitCode", ImportReason::Missing))?,
        price: value::priced(price, CURRENCY_ID, currency)?,
        price_per: price_per(node)?,
        price_discount: price_discount(node, currency)?,
        allowances: node.all("cac:AllowanceCharge").map(|node| allowance(node, currency)).collect::<Result<_, _>>()?,
        net: value::money(node.required("cbc:LineExtensionAmount")?, CURRENCY_ID, currency)?,
        vat: totals::category(node.required("cac:Item/cac:ClassifiedTaxCategory")?)?,
        period: invoice::period(node)?,
        article: line_at(node, "cac:Item/cac:SellersItemIdentification/cbc:ID"),
        properties: node.all("cac:Item/cac:AdditionalItemProperty").filter_map(property).collect(),
    })
}

/// How many units the price is for, where it is not one.
fn price_per(node: Node<'_>) -> Result<Option<Decimal>, ImportError> {
    let Some(place) = node.only("cac:Price/cbc:BaseQuantity")? else { return Ok(None) };
    let quantity = value::decimal(place)?;
    if quantity <= Decimal::ZERO {
        return Err(place.refuse(ImportReason::NotPositive(quantity)));
    }
    Ok((quantity != Decimal::ONE).then_some(quantity))
}

/// What was taken off the list price. Below zero where the file, against Peppol's rules, adds to it.
fn price_discount(node: Node<'_>, currency: Currency) -> Result<Option<Decimal>, ImportError> {
    let Some(place) = node.only("cac:Price/cac:AllowanceCharge")? else { return Ok(None) };
    let amount = value::priced(place.required("cbc:Amount")?, CURRENCY_ID, currency)?;
    let added = place.only("cbc:ChargeIndicator")?.map(value::flag).transpose()?.unwrap_or(false);
    Ok((!amount.is_zero()).then_some(if added { -amount } else { amount }))
}

/// A discount or surcharge, without its VAT.
pub(super) fn allowance(node: Node<'_>, currency: Currency) -> Result<Allowance, ImportError> {
    let base = node.only("cbc:BaseAmount")?;
    Ok(Allowance {
        charge: value::flag(node.required("cbc:ChargeIndicator")?)?,
        amount: value::money(node.required("cbc:Amount")?, CURRENCY_ID, currency)?,
        reason: line_at(node, "cbc:AllowanceChargeReason"),
        base: base.map(|base| value::money(base, CURRENCY_ID, currency)).transpose()?,
        percent: node.only("cbc:MultiplierFactorNumeric")?.map(value::decimal).transpose()?,
        vat: None,
    })
}

/// A property that lacks its name or its value says nothing, and is passed over.
fn property(node: Node<'_>) -> Option<Property> {
    Some(Property { name: line_at(node, "cbc:Name")?, value: line_at(node, "cbc:Value")? })
}
