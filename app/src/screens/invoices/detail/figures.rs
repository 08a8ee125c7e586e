//! The figures of an invoice: its lines, discounts, VAT and sums. Real tables, and every figure the invoice's own.

use leptos::prelude::*;
use rust_decimal::Decimal;
use saldo_contract::{
    Money,
    invoices::{Allowance, Line, VatCategory},
};

use super::{
    Shown,
    model::{Sum, sums},
};
use crate::{
    components::{
        amount::{amount, reference},
        day::period_text,
        table::{cell, head, table},
    },
    format,
    i18n::{Arg, Words, say, slot},
    live,
};

fn number(words: Words, write: impl Fn(&str) -> String + Send + 'static) -> AnyView {
    view! { <bdi dir="ltr">{live::text(move || write(words.language().locale))}</bdi> }.into_any()
}

/// The rate, or what kind of VAT it is where there is none.
fn vat_name(words: Words, vat: &VatCategory) -> AnyView {
    let code = vat.code.clone();
    let name = move || words.find(&format!("vat-{}", code.to_ascii_lowercase()), &[]).unwrap_or_else(|| code.clone());
    match vat.percent {
        Some(rate) if vat.code == "S" => number(words, move |locale| format::percent(locale, rate)),
        Some(rate) if !rate.is_zero() => {
            view! { {number(words, move |locale| format::percent(locale, rate))} " " {name} }.into_any()
        }
        _ => name.into_any(),
    }
}

/// The name of a unit; one that is not known is shown by its code.
fn unit_name(words: Words, code: &str, count: Decimal) -> String {
    let args = [("count", Arg::Digits(count.normalize().to_string()))];
    words.find(&format!("unit-{}", code.to_ascii_lowercase()), &args).unwrap_or_else(|| code.to_owned())
}

/// The lines. What stands below a line's name makes the name a paragraph too: text beside a paragraph is one that nobody
/// wrote, and Orca is silent on it.
pub(super) fn lines(shown: &Shown<'_>) -> AnyView {
    let words = shown.words;
    let rows = shown.invoice.content.lines.iter().map(|line| one_line(shown, line)).collect();
    let heads = view! {
        {head(words, "invoices-line-what", false)} {head(words, "invoices-line-quantity", true)} {head(words, "invoices-line-price", true)}
        {head(words, "invoices-line-vat", true)} {head(words, "invoices-line-amount", true)}
    }.into_any();
    shown.section("lines", "invoices-lines-title", table(words, "invoices-lines-caption", heads, rows))
}

fn one_line(shown: &Shown<'_>, line: &Line) -> AnyView {
    let words = shown.words;
    let (quantity, unit, price, per) = (line.quantity, StoredValue::new(line.unit.clone()), line.price, line.price_per);
    let of_unit = move |count: Decimal| unit_name(words, &unit.get_value(), count);
    let quantity =
        view! { {number(words, move |locale| format::decimal(locale, quantity, 0))} " " {live::text(move || of_unit(quantity))} }
            .into_any();
    let currency = line.net.currency();
    let price = view! {
        {number(words, move |locale| format::price(locale, price, currency))}
        {per.map(|per| view! {
            " " <span class="quiet">
                {live::text(move || say!(words, "invoices-line-price-per", count = format::decimal(words.language().locale, per, 0), unit = of_unit(per)))}
            </span>
        }.into_any())}
    }.into_any();
    let more: Vec<_> = [line.description.as_ref(), line.note.as_ref()]
        .into_iter()
        .flatten()
        .map(|text| view! { <p class="line-more own-words">{shown.own(text.clone())}</p> }.into_any())
        .collect();
    let named =
        |name: AnyView, value: AnyView| view! { <p class="line-more">{name} {words.text("common-colon")} {value}</p> }.into_any();
    let said = |id: &'static str| words.text(id).into_any();
    let mut facts = Vec::new();
    if let Some(period) = line.period {
        facts.push(named(said("invoices-fact-period"), live::text(move || period_text(words, period).unwrap_or_default())));
    }
    facts.extend(line.article.iter().map(|article| named(said("invoices-line-article"), reference(article.clone()))));
    facts.extend(
        line.properties.iter().map(|property| named(shown.own(property.name.clone()), shown.own(property.value.clone()))),
    );
    if let Some(off) = line.price_discount {
        facts
            .push(named(said("invoices-line-price-discount"), number(words, move |locale| format::price(locale, off, currency))));
    }
    facts.extend(
        line.allowances.iter().map(|allowance| named(allowance_name(shown, allowance), amount(words, signed(allowance)))),
    );
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <p class="line-name">{shown.own(line.name.clone())}</p>
                {more} {facts}
            </th>
            {cell(words, "invoices-line-quantity", quantity.into_any())}
            {cell(words, "invoices-line-price", price.into_any())}
            {cell(words, "invoices-line-vat", vat_name(words, &line.vat))}
            {cell(words, "invoices-line-amount", amount(words, line.net))}
        </tr>
    }
    .into_any()
}

/// A discount is taken off, a surcharge is added.
fn signed(allowance: &Allowance) -> Money {
    if allowance.charge { allowance.amount } else { allowance.amount.negated() }
}

fn allowance_name(shown: &Shown<'_>, allowance: &Allowance) -> AnyView {
    let words = shown.words;
    let kind = if allowance.charge { "invoices-charge" } else { "invoices-allowance" };
    let reason =
        allowance.reason.as_ref().map(|reason| view! { {words.text("common-colon")} {shown.own(reason.clone())} }.into_any());
    let share = allowance.percent.map(|percent| {
        let percent = move || number(words, move |locale| format::percent(locale, percent));
        let share = match allowance.base {
            Some(base) => {
                let slots = vec![slot("percent", percent), slot("base", move || amount(words, base))];
                words.weave("invoices-allowance-of", vec![], slots)
            }
            None => percent(),
        };
        view! { " (" {share} ")" }.into_any()
    });
    view! { {words.text(kind)} {reason} {share} }.into_any()
}

/// Discounts and surcharges on the whole.
pub(super) fn allowances(shown: &Shown<'_>) -> AnyView {
    let words = shown.words;
    let all = &shown.invoice.content.allowances;
    if all.is_empty() {
        return ().into_any();
    }
    let rows = all
        .iter()
        .map(|allowance| {
            let vat = allowance.vat.as_ref().map_or(().into_any(), |vat| vat_name(words, vat));
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{allowance_name(shown, allowance)}</th>
                    {cell(words, "invoices-line-vat", vat)}
                    {cell(words, "invoices-line-amount", amount(words, signed(allowance)))}
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = view! {
        {head(words, "invoices-line-what", false)} {head(words, "invoices-line-vat", true)} {head(words, "invoices-line-amount", true)}
    }.into_any();
    shown.section("allowances", "invoices-allowances-title", table(words, "invoices-allowances-title", heads, rows))
}

/// VAT by category and rate.
pub(super) fn vat(shown: &Shown<'_>) -> AnyView {
    let words = shown.words;
    let all = &shown.invoice.content.vat;
    if all.is_empty() {
        return ().into_any();
    }
    let rows = all
        .iter()
        .map(|subtotal| {
            let exemption =
                subtotal.exemption.as_ref().map(|why| view! { <p class="line-more">{shown.own(why.clone())}</p> }.into_any());
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader"><p class="line-name">{vat_name(words, &subtotal.vat)}</p> {exemption}</th>
                    {cell(words, "invoices-vat-over", amount(words, subtotal.taxable))}
                    {cell(words, "invoices-vat-tax", amount(words, subtotal.tax))}
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = view! {
        {head(words, "invoices-vat-rate", false)} {head(words, "invoices-vat-over", true)} {head(words, "invoices-vat-tax", true)}
    }
    .into_any();
    shown.section("vat", "invoices-vat-title", table(words, "invoices-vat-title", heads, rows))
}

/// The sums.
pub(super) fn totals(shown: &Shown<'_>) -> AnyView {
    let words = shown.words;
    let rows: Vec<_> = sums(&shown.invoice.content.totals)
        .into_iter()
        .map(|(sum, money)| {
            let id = match sum {
                Sum::Lines => "invoices-total-lines",
                Sum::Allowances => "invoices-total-allowances",
                Sum::Charges => "invoices-total-charges",
                Sum::WithoutVat => "invoices-total-without-vat",
                Sum::Vat => "invoices-total-vat",
                Sum::VatAccounting => "invoices-total-vat-accounting",
                Sum::WithVat => "invoices-total-with-vat",
                Sum::Prepaid => "invoices-total-prepaid",
                Sum::Rounding => "invoices-total-rounding",
                Sum::Payable => "invoices-total-payable",
            };
            view! {
                <tr class:total=sum == Sum::Payable>
                    <th scope="row">{words.text(id)}</th>
                    <td class="number">{amount(words, money)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let table = view! {
        <table class="table sums">
            <caption class="visually-hidden">{words.text("invoices-totals-title")}</caption>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any();
    shown.section("totals", "invoices-totals-title", table)
}
