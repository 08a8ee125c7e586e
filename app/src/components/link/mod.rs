//! Links that leave the app. One that leads to another screen is a plain `<a>`: `navigation.rs` follows it.

use leptos::{ev::MouseEvent, prelude::*};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// An address outside, such as a web page, a telephone number or an e-mail address: from left to right in every language.
/// `open` hands it to the system; a webview that followed it would leave the app.
pub(crate) fn outside_link(url: String, text: String, open: Callback<String>) -> AnyView {
    let href = url.clone();
    let press = move |event: MouseEvent| {
        event.prevent_default();
        open.run(url.clone());
    };
    view! { <a class="outside-link" href=href dir="ltr" on:click=press>{text}</a> }.into_any()
}
