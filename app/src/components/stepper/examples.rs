//! At the first, a middle and the last step.

use leptos::prelude::*;

use super::stepper;
use crate::{gallery::Example, i18n::Words};

fn at(words: Words, now: usize) -> AnyView {
    let steps =
        ["invoices-pay-amount", "invoices-column-due", "invoices-pay-account", "connect-code-submit"].map(|id| words.signal(id));
    stepper(words.signal("invoices-pay-title"), steps.into(), now)
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "the first step", view: |saldo| at(saldo.words, 0) },
    Example { name: "in the middle", view: |saldo| at(saldo.words, 1) },
    Example { name: "the last step", view: |saldo| at(saldo.words, 3) },
];
