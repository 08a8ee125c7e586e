//! Names and values, one of them with something to press.

use leptos::prelude::*;
use saldo_contract::{Currency, Money};

use super::summary_list;
use crate::{
    components::{
        amount::{amount, reference},
        copy::CopyButton,
    },
    gallery::Example,
};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "how to pay",
    view: |saldo| {
        let words = saldo.words;
        let number = "BE68 5390 0754 7034".to_owned();
        let copy =
            view! { <CopyButton words=words what=words.signal("invoices-copy-account") text=Signal::stored(number.clone()) /> };
        summary_list(
            words,
            vec![
                ("invoices-pay-amount", amount(words, Money::from_minor(18_420, Currency::EUR))),
                ("invoices-pay-account", view! { {reference(number)} {copy} }.into_any()),
                ("invoices-pay-name", view! { <bdi>"Lumen"</bdi> }.into_any()),
                ("settings-keychain", words.text("common-memory-only-help").into_any()),
            ],
        )
    },
}];
