//! The last invoices, and one of them a credit.

use jiff::civil::{Date, date};
use leptos::prelude::*;
use saldo_contract::{Currency, Money};

use super::{Bar, chart};
use crate::{format, gallery::Example, i18n::Words, live};

fn bars(words: Words, months: &[(Date, i64)]) -> AnyView {
    let last = months.len().saturating_sub(1);
    let bars = months
        .iter()
        .enumerate()
        .map(|(index, (month, minor))| {
            let month = *month;
            let label = live::text(move || format::month(words.language().locale, month));
            Bar { label, value: Money::from_minor(*minor, Currency::EUR), this: index == last }
        })
        .collect();
    let heads = [words.signal("invoices-fact-period"), words.signal("invoices-column-amount")];
    chart(words, words.signal("invoices-earlier-title"), heads, bars)
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example {
        name: "six months, the last of which the screen is about",
        view: |saldo| {
            let months = [
                (date(2026, 6, 1), 8_240),
                (date(2026, 7, 1), 7_915),
                (date(2026, 8, 1), 8_130),
                (date(2026, 9, 1), 9_460),
                (date(2026, 10, 1), 14_275),
                (date(2026, 11, 1), 18_420),
            ];
            bars(saldo.words, &months)
        },
    },
    Example {
        name: "with money that comes back",
        view: |saldo| bars(saldo.words, &[(date(2026, 9, 1), 9_460), (date(2026, 10, 1), -4_275), (date(2026, 11, 1), 0)]),
    },
];
