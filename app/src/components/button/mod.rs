//! Something to press that does something here. What leads to another screen is a link, whatever it looks like.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// How much a button stands out. A screen has one main button at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Rank {
    /// What most people come to do.
    Main,
    /// Something else one can do.
    #[default]
    Plain,
}

impl Rank {
    /// Its classes in the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Main => "button button-main",
            Self::Plain => "button",
        }
    }
}

/// A button. While `off` it can still be found, and does nothing.
#[component]
pub(crate) fn Button(
    /// Its words.
    #[prop(into)]
    text: Signal<String>,
    /// How much it stands out.
    #[prop(default = Rank::Plain)]
    rank: Rank,
    /// Whether it does nothing for now.
    #[prop(default = Signal::stored(false), into)]
    off: Signal<bool>,
    /// What it does.
    on_press: Callback<()>,
) -> impl IntoView {
    let press = move |_| {
        if !off.get_untracked() {
            on_press.run(());
        }
    };
    view! {
        <button class=rank.class() type="button" aria-disabled=move || off.get().then_some("true") on:click=press>
            {text}
        </button>
    }
    .into_any()
}
