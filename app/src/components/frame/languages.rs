//! The language spoken, and a way to another: on every screen, since someone who cannot read this one cannot look for it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::{
    components::icon::{Icon, icon},
    i18n::LANGUAGES,
    live,
    state::Saldo,
};

/// The id of the list. The button stands in two places, of which one is shown; the list stands once.
const LIST: &str = "languages";

/// The button that names the language spoken and opens the list. It says itself whether the list is open: not every reader
/// hears that from the browser.
pub(super) fn button(saldo: Saldo, open: RwSignal<bool>) -> AnyView {
    let words = saldo.words;
    view! {
        <button class="button-plain" type="button" popovertarget=LIST aria-expanded=move || open.get().to_string()>
            {icon(Icon::Languages)}
            <span class="visually-hidden">{words.text("common-language")} " "</span>
            <span>{live::text(move || words.say(words.language().name, &[]))}</span>
        </button>
    }
    .into_any()
}

/// All languages, each named in itself. The browser closes the list on Escape and on a press elsewhere, and leads focus
/// back to the button.
pub(super) fn list(saldo: Saldo, open: RwSignal<bool>) -> AnyView {
    let words = saldo.words;
    let toggled = move |event: web_sys::Event| {
        let list = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        open.set(list.is_some_and(|list| list.matches(":popover-open").unwrap_or_default()));
    };
    let row = |language: &'static crate::i18n::Language| {
        let spoken = move || (words.language() == language).then_some("true");
        view! {
            <li>
                <button
                    type="button"
                    lang=language.tag
                    dir=language.dir
                    aria-current=spoken
                    popovertarget=LIST
                    popovertargetaction="hide"
                    on:click=move |_| saldo.speak(language)
                >
                    {words.text(language.name)}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <nav id=LIST class="languages" popover="auto" aria-label=words.text("common-language-list") on:toggle=toggled>
            <ul>{LANGUAGES.iter().map(row).collect::<Vec<_>>()}</ul>
        </nav>
    }
    .into_any()
}
