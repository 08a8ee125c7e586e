//! Something to know before anything else on a screen.

use leptos::prelude::*;
use saldo_contract::device::Keychain;

use crate::{
    components::badge::Tone,
    live,
    state::{Saldo, use_saldo},
};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A notice: its first words stand out, the rest explains, and a link may follow.
#[component]
pub(crate) fn Notice(
    /// How much it matters.
    tone: Tone,
    /// The first words.
    #[prop(into)]
    title: Signal<String>,
    /// What explains it, and what can be done.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=format!("notice {}", tone.class())>
            <p>
                <strong>{title}</strong>
                " "
                {children()}
            </p>
        </div>
    }
    .into_any()
}

/// Says that a company is a demonstration.
pub(crate) fn demo_notice(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    view! {
        <Notice tone=Tone::Hold title=words.signal("common-demo")>
            {words.text("common-demo-help")}
        </Notice>
    }
    .into_any()
}

/// Says, where it is so, that the sign-in is kept in memory only.
#[component]
pub(crate) fn MemoryOnlyNotice() -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    live::part_if(move || {
        saldo.device.with(|device| device.keychain == Keychain::MemoryOnly).then(|| {
            view! {
                <Notice tone=Tone::Due title=words.signal("common-memory-only")>
                    {words.text("common-memory-only-help")}
                </Notice>
            }
            .into_any()
        })
    })
}
