//! Amounts and references.

use leptos::prelude::*;
use saldo_contract::{Currency, Money};

use super::{amount, reference};
use crate::gallery::Example;

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "to pay", view: |saldo| amount(saldo.words, Money::from_minor(123_456, Currency::EUR)) },
    Example { name: "below zero", view: |saldo| amount(saldo.words, Money::from_minor(-1_250, Currency::EUR)) },
    Example {
        name: "another currency",
        view: |saldo| {
            let amounts = ["CHF", "USD", "JPY"].into_iter().filter_map(|code| code.parse::<Currency>().ok());
            amounts
                .map(|currency| view! { <p>{amount(saldo.words, Money::from_minor(98_760, currency))}</p> }.into_any())
                .collect::<Vec<_>>()
                .into_any()
        },
    },
    Example {
        name: "in a sentence",
        view: |saldo| {
            let money = Money::from_minor(18_420, Currency::EUR);
            let slots = vec![crate::i18n::slot("total", move || amount(saldo.words, money))];
            view! { <p>{saldo.words.weave("invoices-part-paid", vec![], slots)}</p> }.into_any()
        },
    },
    Example { name: "account number", view: |_| reference("BE68 5390 0754 7034".to_owned()) },
];
