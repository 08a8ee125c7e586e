//! Carrying what a screen asks by name. Only what the contract names for screens, only with a request that parses as
//! that operation's: a hostile page cannot make the client ask for anything else.

use std::{
    collections::HashMap,
    future::Future,
    pin::Pin,
    sync::{Mutex, PoisonError},
};

use saldo_contract::{
    Describe, Operation, Visitor,
    call::CallError,
    device::{Cancel, Carry, Confirm, DeviceOperation, Disconnect, Done, Identify, LookAtCode, Open, SendAgain, SetPreferences},
    ids::ConnectionId,
    operation::{Answer, Reach},
    visit,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use tokio::sync::oneshot;

use crate::{CallContext, Client, FileAnswer};

/// What came of something carried.
#[derive(Debug)]
pub enum Carried {
    /// The answer, as JSON of the operation's response.
    Json(Value),
    /// A file, for the shell to save where the customer says.
    File(FileAnswer),
}

type Work<'a> = Pin<Box<dyn Future<Output = Result<Carried, CallError>> + Send + 'a>>;

/// The calls under way, by the number they can be taken back with.
#[derive(Default)]
pub(crate) struct UnderWay(Mutex<HashMap<u64, oneshot::Sender<()>>>);

impl UnderWay {
    fn calls(&self) -> std::sync::MutexGuard<'_, HashMap<u64, oneshot::Sender<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does the work until it is done or taken back.
    async fn carry_out(&self, call: u64, work: Work<'_>) -> Result<Carried, CallError> {
        let (take_back, taken_back) = oneshot::channel();
        // A number that is under way already comes from a page that was loaded anew: nobody waits for the old one.
        drop(self.calls().insert(call, take_back));
        let mut listed = Listed { under_way: self, call, taken_back };
        tokio::select! {
            result = work => result,
            _ = &mut listed.taken_back => Err(CallError::Cancelled),
        }
    }

    fn take_back(&self, call: u64) {
        self.calls().remove(&call);
    }
}

/// A call while it is under way; crossed off however it ends.
struct Listed<'a> {
    under_way: &'a UnderWay,
    call: u64,
    taken_back: oneshot::Receiver<()>,
}

impl Drop for Listed<'_> {
    fn drop(&mut self) {
        self.taken_back.close();
        let mut calls = self.under_way.calls();
        // Only one's own: a newer call under the same number has a receiver that is open.
        if calls.get(&self.call).is_some_and(oneshot::Sender::is_closed) {
            calls.remove(&self.call);
        }
    }
}

impl Client {
    /// Carries what a screen asks: a portal operation that screens may start, or a device operation of the client's.
    /// What more is asked of than the client, [`Client::carry_in`] carries.
    ///
    /// # Errors
    /// What the operation gives; [`CallError::NotAllowed`] for everything that is not carried.
    pub async fn carry(&self, carry: Carry) -> Result<Carried, CallError> {
        if carry.operation == Cancel::NAME {
            self.inner.under_way.take_back(parse::<Cancel>(carry.request)?.call);
            return json(&Done {});
        }
        let call = carry.call;
        let work = match self.device_work(&carry) {
            Some(work) => work?,
            None => self.portal_work(carry)?,
        };
        self.inner.under_way.carry_out(call, work).await
    }

    /// Device operations that the client carries out itself.
    fn device_work(&self, carry: &Carry) -> Option<Result<Work<'_>, CallError>> {
        let (request, language) = (carry.request.clone(), carry.language.clone());
        let context = CallContext { language };
        Some(match carry.operation.as_str() {
            Open::NAME => self.work(request, |_: Open| async { Ok(self.open().await) }),
            LookAtCode::NAME => self.work(request, |look| async move { self.look_at_code(look, &context).await }),
            Identify::NAME => self.work(request, |identify| async move { self.identify(identify, &context).await }),
            SendAgain::NAME => self.work(request, |again| async move { self.send_again(again, &context).await }),
            Confirm::NAME => self.work(request, |confirm| async move { self.confirm(confirm, &context).await }),
            Disconnect::NAME => self.work(request, |end: Disconnect| async move { self.disconnect(&end.connection).await }),
            SetPreferences::NAME => {
                self.work(request, |set: SetPreferences| async { self.set_preferences(set.preferences).await })
            }
            _ => return None,
        })
    }

    fn work<'a, R, F>(&'a self, request: Value, ask: impl FnOnce(R) -> F) -> Result<Work<'a>, CallError>
    where
        R: DeviceOperation,
        F: Future<Output = Result<R::Response, CallError>> + Send + 'a,
    {
        let answer = ask(parse(request)?);
        Ok(Box::pin(async move { json(&answer.await?) }))
    }

    /// Portal operations, found by name.
    fn portal_work(&self, carry: Carry) -> Result<Work<'static>, CallError> {
        let connection = carry.connection.ok_or(CallError::NotAllowed);
        let mut find = Find {
            client: self,
            name: &carry.operation,
            ask: connection.map(|connection| (connection, carry.request, CallContext { language: carry.language })).ok(),
            found: Err(CallError::NotAllowed),
        };
        visit(&mut find);
        find.found
    }
}

/// Looks for the operation of a name, and makes its call.
struct Find<'a> {
    client: &'a Client,
    name: &'a str,
    ask: Option<(ConnectionId, Value, CallContext)>,
    found: Result<Work<'static>, CallError>,
}

impl Visitor for Find<'_> {
    fn visit<O: Operation + Describe>(&mut self) {
        if O::NAME != self.name || O::REACH != Reach::App {
            return;
        }
        let Some((connection, request, context)) = self.ask.take() else { return };
        let client = self.client.clone();
        self.found = parse::<O>(request).map(|operation| -> Work<'static> {
            Box::pin(async move {
                match O::ANSWER {
                    Answer::Json => json(&client.call(&connection, &operation, &context).await?),
                    Answer::File => client.fetch_file(&connection, &operation, &context).await.map(Carried::File),
                }
            })
        });
    }
}

pub(crate) fn parse<T: DeserializeOwned>(request: Value) -> Result<T, CallError> {
    // serde would also read a struct from a list, without names to check.
    if !request.is_object() {
        return Err(CallError::NotAllowed);
    }
    serde_json::from_value(request).map_err(|_| CallError::NotAllowed)
}

fn json<T: Serialize>(answer: &T) -> Result<Carried, CallError> {
    serde_json::to_value(answer).map(Carried::Json).map_err(|_| CallError::BadAnswer)
}
