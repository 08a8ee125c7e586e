//! Each tone.

use leptos::prelude::*;

use super::{MemoryOnlyNotice, Notice, demo_notice};
use crate::{components::badge::Tone, gallery::Example, state::Saldo};

fn notice(saldo: Saldo, tone: Tone) -> AnyView {
    let words = saldo.words;
    view! {
        <Notice tone=tone title=words.signal("connect-from-link")>
            {words.text("connect-from-link-help")}
        </Notice>
    }
    .into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "for information", view: |saldo| notice(saldo, Tone::Hold) },
    Example { name: "to pay", view: |saldo| notice(saldo, Tone::Due) },
    Example { name: "overdue", view: |saldo| notice(saldo, Tone::Over) },
    Example { name: "good", view: |saldo| notice(saldo, Tone::Good) },
    Example { name: "quiet", view: |saldo| notice(saldo, Tone::Quiet) },
    Example { name: "of a demonstration", view: demo_notice },
    Example { name: "without a keychain", view: |_| view! { <MemoryOnlyNotice /> }.into_any() },
];
