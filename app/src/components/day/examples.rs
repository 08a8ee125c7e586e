//! Each way to write a day, and spans of days.

use jiff::civil::{Date, date};
use leptos::prelude::*;
use saldo_contract::invoices::Period;

use super::{day, near_day, period_text};
use crate::{format::DayForm, gallery::Example, live};

const DAY: Date = date(2026, 12, 4);

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "near, with its weekday", view: |saldo| near_day(saldo.words, DAY, date(2026, 11, 22)) },
    Example { name: "this year", view: |saldo| near_day(saldo.words, DAY, date(2026, 6, 1)) },
    Example { name: "another year", view: |saldo| near_day(saldo.words, DAY, date(2027, 6, 1)) },
    Example { name: "short, for tables", view: |saldo| day(saldo.words, DAY, DayForm::Short) },
    Example { name: "shortest", view: |saldo| day(saldo.words, DAY, DayForm::Shortest) },
    Example {
        name: "spans",
        view: |saldo| {
            let spans = [
                (Some(date(2026, 11, 1)), Some(date(2026, 11, 30))),
                (Some(date(2026, 1, 1)), Some(date(2026, 12, 31))),
                (Some(date(2026, 11, 3)), Some(date(2026, 12, 4))),
                (Some(date(2026, 11, 3)), None),
                (None, Some(date(2026, 12, 4))),
            ];
            let line = move |(start, end)| {
                let text = live::text(move || period_text(saldo.words, Period { start, end }).unwrap_or_default());
                view! { <p>{text}</p> }.into_any()
            };
            spans.into_iter().map(line).collect::<Vec<_>>().into_any()
        },
    },
];
