//! The one command the page can call, and the few things only the shell can do for it.

use saldo_client::{Client, FileAnswer, Surroundings};
use saldo_contract::{
    call::CallError,
    device::{Carry, SavedFile},
};
use serde_json::Value;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_opener::OpenerExt as _;
use url::Url;

use crate::{deep_link::OpenedWith, save, window};

/// Carries what the page asks for: see [`Carry`]. Everything that can go wrong comes back as a [`CallError`].
#[tauri::command]
pub(crate) async fn carry(app: AppHandle, carry: Value) -> Result<Value, CallError> {
    let carry: Carry = serde_json::from_value(carry).map_err(|_| CallError::NotAllowed)?;
    let client = app.state::<Client>().inner().clone();
    client.carry_in(&Window(app), carry).await
}

/// The window, and the operating system behind it.
struct Window(AppHandle);

impl Surroundings for Window {
    fn opened_with(&self) -> Option<String> {
        self.0.state::<OpenedWith>().take()
    }

    fn set_title(&self, title: &str) -> Result<(), CallError> {
        window::set_title(&self.0, title).map_err(|_| CallError::Device)
    }

    fn open(&self, url: &Url) -> Result<(), CallError> {
        self.0.opener().open_url(url.as_str(), None::<&str>).map_err(|_| CallError::Device)
    }

    async fn save(&self, file: FileAnswer) -> Result<SavedFile, CallError> {
        save::save(&self.0, file).await
    }
}
