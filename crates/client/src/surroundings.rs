//! Carrying what a screen asks, the few things included that only what stands around the client can do: the shell does
//! them with a window, a test without one.

use std::future::Future;

use saldo_contract::{
    call::CallError,
    device::{Carry, Device, DeviceOperation, Done, Open, OpenLink, SavedFile, SetTitle},
};
use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::{Carried, Client, FileAnswer, carry::parse};

/// What stands around the client.
pub trait Surroundings: Sync {
    /// The link the app was opened with, once.
    fn opened_with(&self) -> Option<String>;

    /// Sets the window's title.
    ///
    /// # Errors
    /// [`CallError::Device`] when it cannot be set.
    fn set_title(&self, title: &str) -> Result<(), CallError>;

    /// Opens an address outside the app.
    ///
    /// # Errors
    /// [`CallError::Device`] when nothing opens it.
    fn open(&self, url: &Url) -> Result<(), CallError>;

    /// Saves a file where the customer says.
    ///
    /// # Errors
    /// [`CallError::Cancelled`] when the customer thinks better of it, [`CallError::Device`] when it cannot be written.
    fn save(&self, file: FileAnswer) -> impl Future<Output = Result<SavedFile, CallError>> + Send;
}

impl Client {
    /// Carries everything a screen may ask: what [`Client::carry`] does, and what it leaves to its surroundings.
    ///
    /// # Errors
    /// What the operation gives; [`CallError::NotAllowed`] for everything that is not carried.
    pub async fn carry_in(&self, surroundings: &impl Surroundings, carry: Carry) -> Result<Value, CallError> {
        match carry.operation.as_str() {
            SetTitle::NAME => {
                let set: SetTitle = parse(carry.request)?;
                surroundings.set_title(&set.title)?;
                json(&Done {})
            }
            OpenLink::NAME => {
                let open: OpenLink = parse(carry.request)?;
                surroundings.open(&self.link(&open.url).await?)?;
                json(&Done {})
            }
            Open::NAME => {
                let Open {} = parse(carry.request)?;
                json(&Device { opened_with: surroundings.opened_with(), ..self.open().await })
            }
            _ => match self.carry(carry).await? {
                Carried::Json(answer) => Ok(answer),
                Carried::File(file) => json(&surroundings.save(file).await?),
            },
        }
    }
}

fn json<T: Serialize>(answer: &T) -> Result<Value, CallError> {
    serde_json::to_value(answer).map_err(|_| CallError::Device)
}
