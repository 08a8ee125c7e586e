//! The only way out of the webview: the shell's one command, `carry`.
//!
//! A question is answered at most once, and only while someone still waits for it: dropping [`Asked`] takes the call
//! back on the device and a late answer is thrown away.

use std::{
    cell::Cell,
    rc::Rc,
    sync::atomic::{AtomicU64, Ordering},
};

use js_sys::{Function, JSON, Promise, Reflect};
use saldo_contract::{
    call::CallError,
    device::{Cancel, Carry, DeviceOperation},
    ids::ConnectionId,
    operation::Operation,
};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

static NEXT_CALL: AtomicU64 = AtomicU64::new(1);

/// A question under way. Hold it as long as the answer is wanted.
#[must_use = "dropping it takes the question back"]
pub(crate) struct Asked {
    call: u64,
    waiting: Rc<Cell<bool>>,
    on_its_own: bool,
}

impl Asked {
    /// Lets the question run on by itself, whatever becomes of the screen that asked it.
    pub(crate) fn let_go(mut self) {
        self.on_its_own = true;
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if !self.on_its_own && self.waiting.replace(false) {
            device(String::new(), &Cancel { call: self.call }, |_| ()).let_go();
        }
    }
}

/// Asks a portal, over one of the connections.
pub(crate) fn call<O: Operation>(
    language: String,
    connection: &ConnectionId,
    request: &O,
    then: impl FnOnce(Result<O::Response, CallError>) + 'static,
) -> Asked {
    ask(O::NAME, Some(connection.clone()), language, request, then)
}

/// Asks the device itself.
pub(crate) fn device<D: DeviceOperation>(
    language: String,
    request: &D,
    then: impl FnOnce(Result<D::Response, CallError>) + 'static,
) -> Asked {
    ask(D::NAME, None, language, request, then)
}

fn ask<T: DeserializeOwned>(
    operation: &'static str,
    connection: Option<ConnectionId>,
    language: String,
    request: &impl Serialize,
    then: impl FnOnce(Result<T, CallError>) + 'static,
) -> Asked {
    let call = NEXT_CALL.fetch_add(1, Ordering::Relaxed);
    let request = serde_json::to_value(request).unwrap_or_default();
    let carry = Carry { operation: operation.to_owned(), request, connection, call, language };
    send_off(
        carry,
        Box::new(|answer| then(answer.and_then(|json| serde_json::from_str(&json).map_err(|_| CallError::BadAnswer)))),
    )
}

/// Everything that is the same for all operations, compiled once.
fn send_off(carry: Carry, then: Box<dyn FnOnce(Result<String, CallError>)>) -> Asked {
    let waiting = Rc::new(Cell::new(true));
    let asked = Asked { call: carry.call, waiting: Rc::clone(&waiting), on_its_own: false };
    spawn_local(async move {
        let answer = invoke(&carry).await;
        if waiting.replace(false) {
            then(answer);
        }
    });
    asked
}

/// Hands a carry to the shell and gives back the answer as JSON text.
async fn invoke(carry: &Carry) -> Result<String, CallError> {
    let promise = send(carry).map_err(|_| CallError::Device)?;
    match JsFuture::from(promise).await {
        Ok(answer) => text(&answer).ok_or(CallError::BadAnswer),
        Err(error) => Err(text(&error).and_then(|json| serde_json::from_str(&json).ok()).unwrap_or(CallError::Device)),
    }
}

fn send(carry: &Carry) -> Result<Promise, JsValue> {
    let json = serde_json::to_string(carry).map_err(|_| JsValue::NULL)?;
    let arguments = js_sys::Object::new();
    Reflect::set(&arguments, &"carry".into(), &JSON::parse(&json)?)?;
    let shell = Reflect::get(&js_sys::global(), &"__TAURI_INTERNALS__".into())?;
    let invoke: Function = Reflect::get(&shell, &"invoke".into())?.dyn_into()?;
    invoke.call2(&shell, &"carry".into(), &arguments)?.dyn_into()
}

fn text(value: &JsValue) -> Option<String> {
    JSON::stringify(value).ok()?.as_string()
}
