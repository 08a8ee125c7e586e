//! Files of the app's own, fetched when they are needed.

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Fetches one; nothing when it is not there.
pub(crate) async fn fetch(address: &str) -> Option<Response> {
    let answer: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    answer.ok().then_some(answer)
}
