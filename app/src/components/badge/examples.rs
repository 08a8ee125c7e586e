//! Each tone.

use leptos::prelude::*;

use super::{Tone, badge};
use crate::gallery::Example;

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "to pay", view: |saldo| badge(Tone::Due, saldo.words.text("invoices-state-open").into_any()) },
    Example { name: "overdue", view: |saldo| badge(Tone::Over, saldo.words.text("invoices-state-overdue").into_any()) },
    Example { name: "settled", view: |saldo| badge(Tone::Good, saldo.words.text("invoices-state-paid").into_any()) },
    Example { name: "frozen", view: |saldo| badge(Tone::Hold, saldo.words.text("invoices-state-partly-paid").into_any()) },
    Example { name: "quiet", view: |saldo| badge(Tone::Quiet, saldo.words.text("invoices-state-written-off").into_any()) },
];
