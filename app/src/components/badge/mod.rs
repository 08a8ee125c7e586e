//! Where something stands, in a word and a sign; the colour only repeats it.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// What a colour repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// To pay.
    Due,
    /// Past its date.
    Over,
    /// Settled.
    Good,
    /// Frozen, or for information.
    Hold,
    /// Nothing to do about it.
    Quiet,
}

impl Tone {
    /// Its class in the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Due => "tone-due",
            Self::Over => "tone-over",
            Self::Good => "tone-good",
            Self::Hold => "tone-hold",
            Self::Quiet => "tone-quiet",
        }
    }

    /// Its sign; words say the same.
    pub(crate) const fn sign(self) -> Option<&'static str> {
        match self {
            Self::Over => Some("!"),
            Self::Good => Some("✓"),
            Self::Due | Self::Hold | Self::Quiet => None,
        }
    }
}

/// A badge.
pub(crate) fn badge(tone: Tone, text: AnyView) -> AnyView {
    let sign = tone.sign().map(|sign| view! { <span aria-hidden="true">{sign}" "</span> }.into_any());
    view! { <span class=format!("badge {}", tone.class())>{sign}{text}</span> }.into_any()
}
