//! A screen: its h1, its title, and its arrival in front of the reader.

use std::time::Duration;

use leptos::prelude::*;

use crate::{focus, live, navigation::use_navigation, state::use_saldo, title::Title};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A screen.
#[component]
pub(crate) fn Page(
    /// Its name in the title.
    #[prop(into)]
    name: Signal<String>,
    /// Its h1: what is, or what is asked.
    #[prop(into)]
    heading: Signal<String>,
    /// Where we are in a task, above the h1.
    #[prop(optional, into)]
    step: MaybeProp<String>,
    /// Whose screen it is.
    #[prop(optional, into)]
    company: MaybeProp<String>,
    /// Whether all it has to show is there.
    #[prop(default = Signal::stored(true), into)]
    complete: Signal<bool>,
    /// Whether what was typed has to be mended.
    #[prop(default = Signal::stored(false), into)]
    error: Signal<bool>,
    /// Everything below the h1.
    children: Children,
) -> impl IntoView {
    let words = use_saldo().words;
    let address = untrack(|| use_navigation().path());
    // Once the screen is in the document.
    set_timeout(move || focus::arrive(&address, complete.try_get_untracked().unwrap_or(true)), Duration::ZERO);
    Effect::new(move |before: Option<bool>| {
        let complete = complete.get();
        if complete && before == Some(false) {
            focus::announce(&heading.get_untracked());
            set_timeout(focus::complete, Duration::ZERO);
        }
        complete
    });
    Effect::new(move |_| Title { screen: name.get(), company: company.get(), error: error.get() }.show(words));
    view! {
        <div class="page">
            {live::part_if(move || step.get().map(|step| view! { <p class="page-step">{step}</p> }.into_any()))}
            <h1 tabindex="-1">{heading}</h1>
            {children()}
        </div>
    }
    .into_any()
}
