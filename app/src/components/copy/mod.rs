//! A button that copies a text, and says that it did.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

use crate::{
    components::icon::{Icon, icon},
    focus,
    i18n::{Words, say},
    live,
};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// Copies a text.
#[component]
pub(crate) fn CopyButton(
    /// Where "copy" and "copied" come from.
    words: Words,
    /// What is copied, such as "the account number": part of the button's name for readers.
    #[prop(into)]
    what: Signal<String>,
    /// The text to copy.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let done = RwSignal::new(false);
    let copy = move |_| {
        spawn_local(async move {
            let Some(copied) = what.try_get_untracked() else { return };
            let Some(text) = text.try_get_untracked() else { return };
            let id = if put_on_clipboard(&text).await {
                let _ = done.try_set(true);
                "common-copied"
            } else {
                "common-copy-failed"
            };
            focus::announce(&untrack(|| say!(words, id, what = copied)));
        });
    };
    view! {
        <button class="button button-small" type="button" on:click=copy>
            {icon(Icon::Copy)}
            <span>
                {live::text(move || if done.get() { say!(words, "common-copied-short") } else { say!(words, "common-copy") })}
                " "
                <span class="visually-hidden">{what}</span>
            </span>
        </button>
    }
    .into_any()
}

async fn put_on_clipboard(text: &str) -> bool {
    let navigator = window().navigator();
    let modern = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false);
    if modern && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok() {
        return true;
    }
    put_on_clipboard_by_selection(text).unwrap_or(false)
}

/// For webviews that keep the clipboard from pages of an app's own scheme.
fn put_on_clipboard_by_selection(text: &str) -> Option<bool> {
    let before = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let area: web_sys::HtmlInputElement = document().create_element("input").ok()?.dyn_into().ok()?;
    area.set_class_name("visually-hidden");
    area.set_value(text);
    document().body()?.append_child(&area).ok()?;
    area.select();
    let document: web_sys::HtmlDocument = document().dyn_into().ok()?;
    let done = document.exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(before) = before {
        let _ = before.focus();
    }
    Some(done)
}
