//! The device's side of Saldo: connections, sessions, and one typed call for everything that can be asked of a portal.
//! Knows no window and no screen; tokens stay in here.
#![deny(clippy::float_arithmetic)]

mod call;
mod carry;
mod config;
mod connect;
mod connections;
mod device_key;
mod disconnect;
mod file_answer;
mod files;
mod http;
mod keychain;
mod links;
mod portal;
mod preferences;
mod request;
mod retry;
mod session;
mod surroundings;
mod tls;
mod vault;

use std::{collections::HashMap, future::Future, sync::Arc};

use saldo_contract::{
    call::CallError,
    connect_code::domain,
    device::{CodeSent, Confirm, Connection, Device, Disconnected, Identify, LookAtCode, Portal, Preferences, SendAgain},
    ids::ConnectionId,
};
use tokio::sync::Mutex;

pub use crate::{
    call::CallContext,
    carry::Carried,
    config::{ClientConfig, Clock, Random, Retries, Timeouts},
    file_answer::FileAnswer,
    keychain::SystemKeychain,
    surroundings::Surroundings,
    vault::{MemoryVault, Vault, VaultError},
};
use crate::{
    call::{Live, is_language},
    carry::UnderWay,
    connect::Connecting,
    connections::Connections,
    disconnect::Endings,
    http::Http,
    portal::Means,
    preferences::PreferencesFile,
    vault::Secrets,
};

/// All companies this device is connected to. Cheap to clone; clones share everything. Needs a tokio runtime around it.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    means: Means,
    version: String,
    secrets: Arc<Secrets>,
    connections: Connections,
    preferences: PreferencesFile,
    live: Mutex<HashMap<ConnectionId, Arc<Live>>>,
    connecting: Mutex<Option<Connecting>>,
    endings: Endings,
    under_way: UnderWay,
}

impl Client {
    /// A client with what is kept in its directory. Reads two small files; touches neither network nor keychain.
    #[must_use]
    pub fn new(config: ClientConfig) -> Self {
        let means = Means {
            http: Arc::new(Http::new(config.timeouts, config.extra_root_certificates, &config.version)),
            clock: config.clock,
            random: config.random,
            timeouts: config.timeouts,
            retries: config.retries,
        };
        Self {
            inner: Arc::new(Inner {
                means,
                version: config.version,
                secrets: Arc::new(Secrets::new(config.vault, config.timeouts.vault)),
                connections: Connections::read(config.directory.join("connections.json")),
                preferences: PreferencesFile::read(config.directory.join("preferences.json")),
                live: Mutex::default(),
                connecting: Mutex::default(),
                endings: Endings::default(),
                under_way: UnderWay::default(),
            }),
        }
    }

    /// Does ahead of time what the first screen would otherwise wait for: finds out whether the keychain works, and
    /// reads the system's certificates. Then tells portals of sessions that ended while they could not be reached.
    pub async fn prepare(&self) {
        tokio::join!(self.inner.secrets.keychain(), self.inner.means.http.prepare());
        self.inner.tell_later();
    }

    /// What the device has. Needs no network.
    pub async fn open(&self) -> Device {
        let keychain = self.inner.secrets.keychain().await;
        let mut connections = Vec::new();
        for record in self.inner.connections.all().await {
            let signed_in = match self.inner.live(&record.id).await {
                // A keychain that cannot be read now says nothing about the session; the next call will.
                Ok(live) => live.session.exists(&self.inner.secrets).await.unwrap_or(true),
                Err(_) => continue,
            };
            connections.push(Connection { id: record.id, domain: domain(&record.portal), company: record.company, signed_in });
        }
        Device {
            connections,
            keychain,
            preferences: self.inner.preferences.get(),
            opened_with: None,
            version: self.inner.version.clone(),
        }
    }

    /// Reads a code and asks the portal it leads to who it is. Nothing of the code is sent.
    ///
    /// # Errors
    /// [`CallError::ConnectCode`] when it cannot be a code; [`CallError::CompanyChanged`] when this device knows the
    /// portal as another company's; else why the portal gave no answer.
    pub async fn look_at_code(&self, look: LookAtCode, context: &CallContext) -> Result<Portal, CallError> {
        self.inner.look_at_code(look, checked(context)?).await
    }

    /// Sends the code looked at before, with the datum the company asks for.
    ///
    /// # Errors
    /// [`CallError::NotAllowed`] when no code was looked at; else what the portal says.
    pub async fn identify(&self, identify: Identify, context: &CallContext) -> Result<CodeSent, CallError> {
        self.inner.identify(identify, checked(context)?).await
    }

    /// Asks for another one-time code.
    ///
    /// # Errors
    /// [`CallError::NotAllowed`] when none was under way; else what the portal says.
    pub async fn send_again(&self, again: SendAgain, context: &CallContext) -> Result<CodeSent, CallError> {
        self.inner.send_again(again, checked(context)?).await
    }

    /// Ends connecting with the one-time code. Once started it goes on to its end, also when the caller no longer waits.
    ///
    /// # Errors
    /// [`CallError::NotAllowed`] when no one-time code was under way; else what the portal says.
    pub async fn confirm(&self, confirm: Confirm, context: &CallContext) -> Result<Connection, CallError> {
        let (inner, language) = (self.inner.clone(), checked(context)?.to_owned());
        to_the_end(async move { inner.confirm(confirm, &language).await }).await
    }

    /// Ends a connection. Once started it goes on to its end, also when the caller no longer waits.
    ///
    /// # Errors
    /// [`CallError::NoConnection`]; [`CallError::Device`] when the device could not remove what it keeps.
    pub async fn disconnect(&self, connection: &ConnectionId) -> Result<Disconnected, CallError> {
        let (inner, connection) = (self.inner.clone(), connection.clone());
        to_the_end(async move { inner.disconnect(&connection).await }).await
    }

    /// Tells every portal that has not heard yet which sessions ended. Gives the number that could not be told.
    pub async fn tell_endings(&self) -> usize {
        self.inner.tell_all().await
    }

    /// Keeps the preferences.
    ///
    /// # Errors
    /// [`CallError::NotAllowed`] when they make no sense; [`CallError::Device`] when they cannot be written.
    pub async fn set_preferences(&self, preferences: Preferences) -> Result<Preferences, CallError> {
        self.inner.preferences.set(preferences).await
    }
}

fn checked(context: &CallContext) -> Result<&str, CallError> {
    is_language(&context.language).then_some(context.language.as_str()).ok_or(CallError::NotAllowed)
}

/// Does work that must not stop half-way because nobody waits for it any more.
pub(crate) async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, CallError>> + Send + 'static,
) -> Result<T, CallError> {
    tokio::spawn(work).await.unwrap_or(Err(CallError::Device))
}
