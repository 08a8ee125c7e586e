//! Whether the figures of an invoice agree with each other.
//!
//! The rules are the arithmetic ones of EN 16931 (BR-CO-10 to BR-CO-17 and the taxable amount of each VAT category, such
//! as BR-S-08), and, for documents that say they follow Peppol BIS Billing 3, Peppol's rules for lines (R120) and for
//! percentages (R040). They are applied with the tolerances of the published validation artefacts and no others: sums are
//! exact, VAT and its base may differ by less than one unit of the currency, lines and percentages by two cents. A
//! document that does not claim Peppol may have lines that are no product of quantity and price; EN 16931 lets it.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use saldo_contract::{
    Money,
    invoices::{Allowance, InvoiceContent, Line, VatCategory},
};

use super::{invoice::Form, totals};
use crate::import::{ImportError, ImportReason, value, xml::Node};

/// What a document that follows Peppol's billing specifications says about itself.
const PEPPOL: &str = "urn:fdc:peppol.eu:2017:poacc:";

/// Categories in which no VAT is charged, whatever the rate says.
const UNTAXED: [&str; 6] = ["Z", "E", "AE", "K", "G", "O"];

/// How far lines and percentages may be off (Peppol R120 and R040).
const LINE_SLACK: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
/// How far VAT and its base may not be off (EN 16931 BR-CO-17, BR-S-08).
const VAT_SLACK: Decimal = Decimal::ONE;

/// Refuses a document whose figures do not agree.
pub(super) fn check(root: Node<'_>, form: &Form, content: &InvoiceContent) -> Result<(), ImportError> {
    if root.first("cbc:CustomizationID").is_some_and(|claim| claim.text().contains(PEPPOL)) {
        for (node, line) in root.all(form.line).zip(&content.lines) {
            check_line(node, line)?;
            check_percentages(node, &line.allowances)?;
        }
        check_percentages(root, &content.allowances)?;
    }
    check_sums(root, content)?;
    check_vat(root, content)?;
    check_totals(root, content)
}

/// An exact sum.
fn agree(place: Node<'_>, path: &'static str, said: Money, computed: Money, rule: &'static str) -> Result<(), ImportError> {
    if said == computed {
        return Ok(());
    }
    Err(place.refuse_at(path, ImportReason::Sum { said: said.amount(), computed: computed.amount(), rule }))
}

/// What the lines, the discounts and the surcharges come to.
fn check_sums(root: Node<'_>, content: &InvoiceContent) -> Result<(), ImportError> {
    let place = root.required("cac:LegalMonetaryTotal")?;
    let currency = content.totals.payable.currency();
    let lines = value::sum(currency, content.lines.iter().map(|line| line.net), place)?;
    let of = |charge| {
        let kind = content.allowances.iter().filter(|allowance| allowance.charge == charge);
        value::sum(currency, kind.map(|allowance| allowance.amount), place)
    };
    agree(place, "cbc:LineExtensionAmount", content.totals.lines, lines, "BR-CO-10")?;
    agree(place, "cbc:AllowanceTotalAmount", content.totals.allowances, of(false)?, "BR-CO-11")?;
    agree(place, "cbc:ChargeTotalAmount", content.totals.charges, of(true)?, "BR-CO-12")
}

/// What follows from those sums and the VAT.
fn check_totals(root: Node<'_>, content: &InvoiceContent) -> Result<(), ImportError> {
    let place = root.required("cac:LegalMonetaryTotal")?;
    let totals = &content.totals;
    let sum = |amounts: &[Money]| value::sum(totals.payable.currency(), amounts.iter().copied(), place);
    let without_vat = sum(&[totals.lines, totals.charges, totals.allowances.negated()])?;
    let with_vat = sum(&[totals.without_vat, totals.vat])?;
    let payable = sum(&[totals.with_vat, totals.prepaid.negated(), totals.rounding])?;
    agree(place, "cbc:TaxExclusiveAmount", totals.without_vat, without_vat, "BR-CO-13")?;
    agree(place, "cbc:TaxInclusiveAmount", totals.with_vat, with_vat, "BR-CO-15")?;
    agree(place, "cbc:PayableAmount", totals.payable, payable, "BR-CO-16")
}

fn check_vat(root: Node<'_>, content: &InvoiceContent) -> Result<(), ImportError> {
    let currency = content.totals.payable.currency();
    let place = totals::tax_total(root, currency)?;
    for (node, subtotal) in place.all("cac:TaxSubtotal").zip(&content.vat) {
        let taxed = !is_untaxed(&subtotal.vat);
        let percent = subtotal.vat.percent.filter(|_| taxed).unwrap_or_default();
        let product = subtotal.taxable.amount().checked_mul(percent).and_then(|tax| tax.checked_div(Decimal::ONE_HUNDRED));
        let computed = rounded(product, currency.minor_digits(), node, "cbc:TaxAmount")?;
        let said = subtotal.tax.amount();
        if beyond(said, computed, if taxed { VAT_SLACK } else { Decimal::ZERO }) {
            return Err(node.refuse_at("cbc:TaxAmount", ImportReason::Sum { said, computed, rule: "BR-CO-17" }));
        }
    }
    check_taxable(root, place, content)?;
    let subtotals = value::sum(currency, content.vat.iter().map(|subtotal| subtotal.tax), place)?;
    agree(place, "cbc:TaxAmount", content.totals.vat, subtotals, "BR-CO-14")
}

/// Compares what the breakdown says was taxed in each category, and at each rate, with the lines, surcharges and
/// discounts that are in it.
fn check_taxable(root: Node<'_>, place: Node<'_>, content: &InvoiceContent) -> Result<(), ImportError> {
    let mut charged: BTreeMap<(&str, Decimal), Money> = BTreeMap::new();
    let allowances = content.allowances.iter().filter_map(|allowance| Some((allowance.vat.as_ref()?, signed(allowance))));
    for (category, amount) in content.lines.iter().map(|line| (&line.vat, line.net)).chain(allowances) {
        add(&mut charged, category, amount, root)?;
    }
    let mut said: BTreeMap<(&str, Decimal), Money> = BTreeMap::new();
    for subtotal in &content.vat {
        add(&mut said, &subtotal.vat, subtotal.taxable, place)?;
    }
    let zero = Money::zero(content.totals.payable.currency());
    let slack_of = |code: &str| if UNTAXED.contains(&code) { Decimal::ZERO } else { VAT_SLACK };
    for (key, computed) in &charged {
        let slack = slack_of(key.0);
        if !said.contains_key(key) && beyond(computed.amount(), zero.amount(), slack) {
            let category = if slack.is_zero() { key.0.to_owned() } else { format!("{} {} %", key.0, key.1) };
            let reason = ImportReason::NoVatSubtotal { category, taxable: *computed, rule: taxable_rule(key.0) };
            return Err(place.refuse(reason));
        }
    }
    for (node, subtotal) in place.all("cac:TaxSubtotal").zip(&content.vat) {
        let key = key(&subtotal.vat);
        let (said, computed) = (said.get(&key).unwrap_or(&zero).amount(), charged.get(&key).unwrap_or(&zero).amount());
        if beyond(said, computed, slack_of(key.0)) {
            let reason = ImportReason::Sum { said, computed, rule: taxable_rule(key.0) };
            return Err(node.refuse_at("cbc:TaxableAmount", reason));
        }
    }
    Ok(())
}

/// A category and, where it is taxed, its rate: what the breakdown has one subtotal for.
fn key(category: &VatCategory) -> (&str, Decimal) {
    let rate = category.percent.filter(|_| !is_untaxed(category)).unwrap_or_default();
    (&category.code, rate.normalize())
}

fn add<'c>(
    sums: &mut BTreeMap<(&'c str, Decimal), Money>,
    category: &'c VatCategory,
    amount: Money,
    place: Node<'_>,
) -> Result<(), ImportError> {
    let sum = sums.entry(key(category)).or_insert_with(|| Money::zero(amount.currency()));
    *sum = sum.checked_add(amount).map_err(|error| place.refuse(error.into()))?;
    Ok(())
}

fn is_untaxed(category: &VatCategory) -> bool {
    UNTAXED.contains(&category.code.as_str())
}

fn signed(allowance: &Allowance) -> Money {
    if allowance.charge { allowance.amount } else { allowance.amount.negated() }
}

/// The rule about the taxable amount of a category.
fn taxable_rule(code: &str) -> &'static str {
    match code {
        "Z" => "BR-Z-08",
        "E" => "BR-E-08",
        "AE" => "BR-AE-08",
        "K" => "BR-IC-08",
        "G" => "BR-G-08",
        "O" => "BR-O-08",
        "L" => "BR-AF-08",
        "M" => "BR-AG-08",
        _ => "BR-S-08",
    }
}

fn off(said: Decimal, computed: Decimal) -> Decimal {
    // Amounts fit in 64 bits of minor units, so their difference is far from the end of the numbers.
    (said - computed).abs()
}

/// Whether two amounts differ at all where nothing is allowed, or by as much as is not.
fn beyond(said: Decimal, computed: Decimal, slack: Decimal) -> bool {
    let off = off(said, computed);
    !off.is_zero() && off >= slack
}

fn rounded(number: Option<Decimal>, digits: u32, node: Node<'_>, path: &'static str) -> Result<Decimal, ImportError> {
    let number = number.filter(|number| number.abs() < Decimal::from(i64::MAX));
    let number = number.ok_or_else(|| node.refuse_at(path, saldo_contract::money::MoneyError::TooLarge.into()))?;
    let mut number = number.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
    number.rescale(digits);
    Ok(number)
}

/// Peppol R120: quantity times price, with the line's own surcharges and discounts.
fn check_line(node: Node<'_>, line: &Line) -> Result<(), ImportError> {
    let path = "cbc:LineExtensionAmount";
    let goods =
        line.quantity.checked_mul(line.price).and_then(|amount| amount.checked_div(line.price_per.unwrap_or(Decimal::ONE)));
    let computed = goods
        .and_then(|goods| line.allowances.iter().try_fold(goods, |sum, allowance| sum.checked_add(signed(allowance).amount())));
    let computed = rounded(computed, line.net.currency().minor_digits(), node, path)?;
    let said = line.net.amount();
    if off(said, computed) > LINE_SLACK {
        return Err(node.refuse_at(path, ImportReason::Sum { said, computed, rule: "Peppol R120" }));
    }
    Ok(())
}

/// Peppol R040: a percentage of its base, where both are given.
fn check_percentages(node: Node<'_>, allowances: &[Allowance]) -> Result<(), ImportError> {
    for (node, allowance) in node.all("cac:AllowanceCharge").zip(allowances) {
        let (Some(base), Some(percent)) = (allowance.base, allowance.percent) else { continue };
        let product = base.amount().checked_mul(percent).and_then(|amount| amount.checked_div(Decimal::ONE_HUNDRED));
        let computed = rounded(product, base.currency().minor_digits(), node, "cbc:Amount")?;
        let said = allowance.amount.amount();
        if off(said, computed) > LINE_SLACK {
            return Err(node.refuse_at("cbc:Amount", ImportReason::Sum { said, computed, rule: "Peppol R040" }));
        }
    }
    Ok(())
}
