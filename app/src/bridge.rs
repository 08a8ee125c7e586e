//! The only way out of the webview: the shell's one command, `carry`.
//!
//! A question is answered at most once, and only while someone still waits for it: dropping [`Asked`] takes the call
//! back on the device and a late answer is thrown away.

use std::{
    cell::Cell,
    rc::Rc,
    sync::atomic::{AtomicU64, Ordering},
};

use js_sys::{Function, Object, Promise, Reflect};
use saldo_contract::{
    call::CallError,
    device::{Cancel, DeviceOperation},
    ids::ConnectionId,
    operation::Operation,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::reader::read;

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

/// What the shell's command takes: `saldo_contract::device::Carry`, before its request has become plain data.
#[derive(Serialize)]
struct Carry<'a, R> {
    operation: &'static str,
    request: &'a R,
    #[serde(skip_serializing_if = "Option::is_none")]
    connection: Option<&'a ConnectionId>,
    call: u64,
    language: &'a str,
}

/// Asks a portal, over one of the connections.
pub(crate) fn call<O: Operation>(
    language: String,
    connection: &ConnectionId,
    request: &O,
    then: impl FnOnce(Result<O::Response, CallError>) + 'static,
) -> Asked {
    ask(O::NAME, Some(connection), &language, request, then)
}

/// Asks the device itself.
pub(crate) fn device<D: DeviceOperation>(
    language: String,
    request: &D,
    then: impl FnOnce(Result<D::Response, CallError>) + 'static,
) -> Asked {
    ask(D::NAME, None, &language, request, then)
}

fn ask<T: DeserializeOwned>(
    operation: &'static str,
    connection: Option<&ConnectionId>,
    language: &str,
    request: &impl Serialize,
    then: impl FnOnce(Result<T, CallError>) + 'static,
) -> Asked {
    let call = NEXT_CALL.fetch_add(1, Ordering::Relaxed);
    let carry = Carry { operation, request, connection, call, language };
    let carry = carry.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL);
    send_off(call, carry, Box::new(move |answer| then(answer.and_then(|value| read(value).map_err(|_| CallError::BadAnswer)))))
}

/// Everything that is the same for all operations, compiled once.
fn send_off(call: u64, carry: JsValue, then: Box<dyn FnOnce(Result<JsValue, CallError>)>) -> Asked {
    let waiting = Rc::new(Cell::new(true));
    let asked = Asked { call, waiting: Rc::clone(&waiting), on_its_own: false };
    spawn_local(async move {
        let answer = match invoke(&carry) {
            Ok(promise) => JsFuture::from(promise).await.map_err(|error| read(error).unwrap_or(CallError::Device)),
            Err(_) => Err(CallError::Device),
        };
        if waiting.replace(false) {
            then(answer);
        }
    });
    asked
}

/// Hands a carry to the shell.
fn invoke(carry: &JsValue) -> Result<Promise, JsValue> {
    let arguments = Object::new();
    Reflect::set(&arguments, &"carry".into(), carry)?;
    let shell = Reflect::get(&js_sys::global(), &"__TAURI_INTERNALS__".into())?;
    let invoke: Function = Reflect::get(&shell, &"invoke".into())?.dyn_into()?;
    invoke.call2(&shell, &"carry".into(), &arguments)?.dyn_into()
}

#[cfg(test)]
mod tests {
    use saldo_contract::invoices::ListInvoices;

    use super::*;

    #[test]
    fn what_is_carried_is_what_the_shell_takes() {
        let request = ListInvoices { cursor: None, limit: Some(500) };
        let connection = ConnectionId::from("c");
        let mine =
            Carry { operation: ListInvoices::NAME, request: &request, connection: Some(&connection), call: 7, language: "nl" };
        let theirs: saldo_contract::device::Carry = serde_json::from_value(serde_json::to_value(&mine).unwrap()).unwrap();
        assert_eq!((theirs.operation.as_str(), theirs.call, theirs.language.as_str()), ("invoices.list", 7, "nl"));
        assert_eq!(theirs.connection.as_ref(), Some(&connection));
        assert_eq!(serde_json::from_value::<ListInvoices>(theirs.request).unwrap(), request);
        let device = Carry { connection: None, ..mine };
        assert!(serde_json::to_value(&device).unwrap().get("connection").is_none());
    }
}
