//! What an invoice is made of.

use leptos::prelude::*;
use saldo_contract::{Currency, Money};

use super::{cell, head, table};
use crate::{components::amount::amount, gallery::Example};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "rows and their sum",
    view: |saldo| {
        let words = saldo.words;
        let row = |name: &'static str, minor: i64, class: &'static str| {
            let vat = amount(words, Money::from_minor(minor * 21 / 100, Currency::EUR));
            let whole = amount(words, Money::from_minor(minor, Currency::EUR));
            view! {
                <tr role="row" class=class>
                    <th scope="row" role="rowheader">{words.text(name)}</th>
                    {cell(words, "invoices-line-vat", vat)}
                    {cell(words, "invoices-line-amount", whole)}
                </tr>
            }
            .into_any()
        };
        let heads = view! {
            {head(words, "invoices-line-what", false)} {head(words, "invoices-line-vat", true)} {head(words, "invoices-line-amount", true)}
        };
        let rows = vec![
            row("invoices-total-lines", 16_250, ""),
            row("invoices-charge", 1_000, ""),
            row("invoices-allowance", -500, ""),
            row("invoices-total-payable", 16_750, "total"),
        ];
        table(words, "invoices-lines-caption", heads.into_any(), rows)
    },
}];
