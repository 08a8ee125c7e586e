//! What happens next.

use leptos::prelude::*;

use super::{Step, steps};
use crate::gallery::Example;

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "what happens next",
    view: |saldo| {
        let step = |title: &'static str, text: &'static str, now| Step {
            title: saldo.words.text(title).into_any(),
            text: saldo.words.text(text).into_any(),
            now,
        };
        steps(vec![
            step("common-today", "home-step-none-today", true),
            step("home-step-due", "home-step-free", false),
            step("home-step-reminder", "home-step-free", false),
            step("home-step-notice", "home-step-costs", false),
        ])
    },
}];
