//! A payment, to scan with a bank's app.

use leptos::prelude::*;
use saldo_contract::{Currency, Money};

use super::{Matrix, qr};
use crate::{
    components::{
        amount::{amount, reference},
        summary_list::summary_list,
    },
    gallery::Example,
};

/// EPC069-12: what a bank's app fills in.
const PAYMENT: &str = "BCD\n002\n1\nSCT\n\nLumen\nBE68539007547034\nEUR184.20\n\nRF18539007547034\n\n";

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "a payment",
    view: |saldo| {
        let words = saldo.words;
        let facts = vec![
            ("invoices-pay-amount", amount(words, Money::from_minor(18_420, Currency::EUR))),
            ("invoices-pay-account", reference("BE68 5390 0754 7034".to_owned())),
            ("invoices-pay-reference", reference("RF18 5390 0754 7034".to_owned())),
        ];
        Matrix::of(PAYMENT).map(|matrix| qr(&matrix, words.signal("invoices-pay-title"), summary_list(words, facts))).into_any()
    },
}];
