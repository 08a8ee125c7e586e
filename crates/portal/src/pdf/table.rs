//! The tables: lines, discounts and surcharges on the whole, totals, VAT.

use rust_decimal::Decimal;
use saldo_contract::{
    Currency, Money,
    invoices::{Allowance, InvoiceContent, InvoiceKind, Line, VatCategory, VatSubtotal},
};
use serde::Serialize;

use super::sheet::{lines as own_lines, period};
use crate::words::Language;

/// A table: a wide first column that says what, then columns of figures.
#[derive(Serialize)]
pub(super) struct Table {
    heading: String,
    /// What a screen reader says of it before its first row.
    summary: Option<String>,
    columns: Vec<String>,
    rows: Vec<Row>,
    /// Whether the first cell of each row names the row.
    named_rows: bool,
}

#[derive(Serialize)]
struct Row {
    name: String,
    details: Vec<String>,
    figures: Vec<String>,
    strong: bool,
}

/// What is asked for: the lines, and what is added or taken off on the whole.
pub(super) fn items(invoice: &InvoiceContent, words: &Language) -> Vec<Table> {
    let mut tables = vec![lines(invoice, words)];
    tables.extend((!invoice.allowances.is_empty()).then(|| adjustments(invoice, words)));
    tables
}

/// What it comes to: VAT, then the totals.
pub(super) fn sums(invoice: &InvoiceContent, words: &Language) -> Vec<Table> {
    let mut tables: Vec<Table> = (!invoice.vat.is_empty()).then(|| vat(invoice, words)).into_iter().collect();
    tables.push(totals(invoice, words));
    tables
}

fn columns<const N: usize>(ids: [&str; N], words: &Language) -> Vec<String> {
    ids.iter().map(|id| words.plain(id, &[])).collect()
}

fn lines(invoice: &InvoiceContent, words: &Language) -> Table {
    let columns = columns(["pdf-description", "pdf-quantity", "pdf-price", "pdf-vat-rate", "pdf-amount-net"], words);
    Table {
        heading: words.plain("pdf-lines", &[]),
        summary: Some(words.plain("pdf-lines-summary", &[])),
        columns,
        rows: invoice.lines.iter().map(|line| self::line(line, words)).collect(),
        named_rows: false,
    }
}

fn line(line: &Line, words: &Language) -> Row {
    let currency = line.net.currency();
    let mut details: Vec<String> =
        [&line.description, &line.note].into_iter().flatten().flat_map(|text| own_lines(text)).collect();
    details.extend(line.period.as_ref().and_then(|span| period(span, words)));
    details.extend(line.article.iter().map(|number| words.printed("pdf-article", &[("number", number.as_str().into())])));
    details.extend(line.properties.iter().map(|property| {
        words.printed("pdf-property", &[("name", property.name.as_str().into()), ("value", property.value.as_str().into())])
    }));
    details.extend(
        line.price_discount
            .filter(|discount| !discount.is_zero())
            .map(|discount| words.printed("pdf-price-discount", &[("amount", words.price(discount, currency).into())])),
    );
    for allowance in &line.allowances {
        let (name, amount) = (allowance_name(allowance, words), words.money(signed(allowance)));
        details.push(words.printed("pdf-property", &[("name", name.into()), ("value", amount.into())]));
        details.extend(share(allowance, words));
    }
    details.extend(category_name(&line.vat, words));
    Row {
        name: line.name.clone(),
        details,
        figures: vec![
            words.quantity(line.quantity, &line.unit),
            price(line, currency, words),
            rate(&line.vat, words),
            words.money(line.net),
        ],
        strong: false,
    }
}

fn price(line: &Line, currency: Currency, words: &Language) -> String {
    let price = words.price(line.price, currency);
    match line.price_per.filter(|per| *per != Decimal::ONE) {
        Some(per) => {
            words.printed("pdf-price-per", &[("price", price.into()), ("quantity", words.quantity(per, &line.unit).into())])
        }
        None => price,
    }
}

fn adjustments(invoice: &InvoiceContent, words: &Language) -> Table {
    let row = |allowance: &Allowance| Row {
        name: allowance_name(allowance, words),
        details: share(allowance, words)
            .into_iter()
            .chain(allowance.vat.as_ref().and_then(|vat| category_name(vat, words)))
            .collect(),
        figures: vec![allowance.vat.as_ref().map_or_else(String::new, |vat| rate(vat, words)), words.money(signed(allowance))],
        strong: false,
    };
    Table {
        heading: words.plain("pdf-adjustments", &[]),
        summary: None,
        columns: columns(["pdf-description", "pdf-vat-rate", "pdf-amount-net"], words),
        rows: invoice.allowances.iter().map(row).collect(),
        named_rows: true,
    }
}

fn totals(invoice: &InvoiceContent, words: &Language) -> Table {
    let totals = &invoice.totals;
    let row = |id: &str, amount: Money, strong| Row {
        name: words.plain(id, &[]),
        details: Vec::new(),
        figures: vec![words.money(amount)],
        strong,
    };
    let some = |id: &str, amount: Money| (!amount.is_zero()).then(|| row(id, amount, false));
    let mut rows = vec![row("pdf-total-lines", totals.lines, false)];
    rows.extend(some("pdf-total-discounts", totals.allowances.negated()));
    rows.extend(some("pdf-total-surcharges", totals.charges));
    rows.push(row("pdf-total-without-vat", totals.without_vat, false));
    rows.push(row("pdf-total-vat", totals.vat, false));
    rows.push(row("pdf-total-with-vat", totals.with_vat, false));
    rows.extend(some("pdf-total-prepaid", totals.prepaid.negated()));
    rows.extend(some("pdf-total-rounding", totals.rounding));
    let payable = match invoice.kind {
        InvoiceKind::Invoice => "pdf-total-payable",
        InvoiceKind::CreditNote => "pdf-in-your-favour",
    };
    rows.push(row(payable, totals.payable, true));
    rows.extend(totals.vat_accounting.map(|amount| Row {
        name: words.printed("pdf-total-vat-accounting", &[("currency", amount.currency().code().into())]),
        details: Vec::new(),
        figures: vec![words.money(amount)],
        strong: false,
    }));
    Table {
        heading: words.plain("pdf-totals", &[]),
        summary: Some(words.plain("pdf-totals-summary", &[])),
        columns: columns(["pdf-sum", "pdf-amount"], words),
        rows,
        named_rows: true,
    }
}

fn vat(invoice: &InvoiceContent, words: &Language) -> Table {
    let row = |subtotal: &VatSubtotal| Row {
        name: category_name(&subtotal.vat, words).unwrap_or_else(|| words.plain("vat-s", &[])),
        details: subtotal.exemption.iter().flat_map(|text| own_lines(text)).collect(),
        figures: vec![rate(&subtotal.vat, words), words.money(subtotal.taxable), words.money(subtotal.tax)],
        strong: false,
    };
    Table {
        heading: words.plain("pdf-vat", &[]),
        summary: Some(words.plain("pdf-vat-summary", &[])),
        columns: columns(["pdf-vat-kind", "pdf-vat-percent", "pdf-vat-taxable", "pdf-vat-tax"], words),
        rows: invoice.vat.iter().map(row).collect(),
        named_rows: true,
    }
}

fn rate(vat: &VatCategory, words: &Language) -> String {
    vat.percent.map_or_else(String::new, |percent| words.percent(percent))
}

/// What is special about the VAT; nothing where a rate says it all. A code without a word is shown as it is.
fn category_name(vat: &VatCategory, words: &Language) -> Option<String> {
    if vat.code == "S" {
        return None;
    }
    Some(words.find(&format!("vat-{}", vat.code.to_ascii_lowercase()), &[]).unwrap_or_else(|| vat.code.clone()))
}

fn allowance_name(allowance: &Allowance, words: &Language) -> String {
    match (&allowance.reason, allowance.charge) {
        (Some(reason), true) => words.printed("pdf-surcharge-for", &[("reason", reason.as_str().into())]),
        (Some(reason), false) => words.printed("pdf-discount-for", &[("reason", reason.as_str().into())]),
        (None, true) => words.plain("pdf-surcharge", &[]),
        (None, false) => words.plain("pdf-discount", &[]),
    }
}

/// A discount takes off, a surcharge adds.
fn signed(allowance: &Allowance) -> Money {
    if allowance.charge { allowance.amount } else { allowance.amount.negated() }
}

/// "10% of € 200.00", as far as the invoice says so.
fn share(allowance: &Allowance, words: &Language) -> Option<String> {
    let percent = allowance.percent.map(|percent| words.percent(percent));
    let base = allowance.base.map(|base| words.money(base));
    match (percent, base) {
        (Some(percent), Some(base)) => Some(words.printed("pdf-share", &[("percent", percent.into()), ("base", base.into())])),
        (None, Some(base)) => Some(words.printed("pdf-share-base", &[("base", base.into())])),
        (percent, None) => percent,
    }
}
