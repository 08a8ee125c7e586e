//! Which companies this device is connected to, kept on disk: what anyone could ask their portals, and nothing about
//! the customer. Secrets are in the vault.

use std::path::PathBuf;

use saldo_contract::{
    call::CallError,
    company::Company,
    ids::{CompanyId, ConnectionId},
};
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, MutexGuard};
use url::Url;

use crate::files;

/// What makes a company the same one: learned when connecting, compared ever after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pin {
    pub(crate) company: CompanyId,
    pub(crate) signing_key: String,
}

impl Pin {
    pub(crate) fn of(company: &Company) -> Self {
        Self { company: company.id.clone(), signing_key: company.signing_key.clone() }
    }
}

/// One connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) id: ConnectionId,
    /// Scheme, host and port of the portal.
    pub(crate) portal: Url,
    /// The company as last seen. Its id and signing key are the pin, and never change.
    pub(crate) company: Company,
}

impl Record {
    pub(crate) fn pin(&self) -> Pin {
        Pin::of(&self.company)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Content {
    connections: Vec<Record>,
    /// Sessions that ended here and whose portal has not heard of it: their entries in the vault, which has what is needed.
    #[serde(default)]
    endings: Vec<String>,
}

/// The connections of this device, in the order they were made.
pub(crate) struct Connections {
    path: PathBuf,
    content: Mutex<Content>,
}

impl Connections {
    pub(crate) fn read(path: PathBuf) -> Self {
        Self { content: Mutex::new(files::read(&path)), path }
    }

    pub(crate) async fn all(&self) -> Vec<Record> {
        self.content.lock().await.connections.clone()
    }

    pub(crate) async fn get(&self, id: &ConnectionId) -> Result<Record, CallError> {
        let content = self.content.lock().await;
        content.connections.iter().find(|record| record.id == *id).cloned().ok_or(CallError::NoConnection)
    }

    /// The connection made with a portal, if there is one.
    pub(crate) async fn at(&self, portal: &Url) -> Option<Record> {
        self.content.lock().await.connections.iter().find(|record| record.portal == *portal).cloned()
    }

    /// Adds a connection, or replaces the one with the same id.
    pub(crate) async fn put(&self, record: Record) -> Result<(), CallError> {
        self.change(|content| match content.connections.iter_mut().find(|known| known.id == record.id) {
            Some(known) => *known = record,
            None => content.connections.push(record),
        })
        .await
    }

    /// Takes in how the company of a connection presents itself now. Does nothing for a connection that is gone.
    pub(crate) async fn update(&self, id: &ConnectionId, company: Company) -> Result<(), CallError> {
        self.change(|content| {
            if let Some(record) = content.connections.iter_mut().find(|record| record.id == *id) {
                record.company = company;
            }
        })
        .await
    }

    pub(crate) async fn remove(&self, id: &ConnectionId) -> Result<(), CallError> {
        self.change(|content| content.connections.retain(|record| record.id != *id)).await
    }

    pub(crate) async fn endings(&self) -> Vec<String> {
        self.content.lock().await.endings.clone()
    }

    pub(crate) async fn add_ending(&self, ending: String) -> Result<(), CallError> {
        self.change(|content| content.endings.push(ending)).await
    }

    pub(crate) async fn remove_ending(&self, ending: &str) -> Result<(), CallError> {
        self.change(|content| content.endings.retain(|known| known != ending)).await
    }

    /// Changes what is kept, in memory and on disk. What cannot be written still holds until the app closes.
    async fn change(&self, change: impl FnOnce(&mut Content)) -> Result<(), CallError> {
        let mut content: MutexGuard<'_, Content> = self.content.lock().await;
        let before = content.clone();
        change(&mut content);
        if *content == before {
            return Ok(());
        }
        let (path, written) = (self.path.clone(), content.clone());
        // The lock is held until it is written, so that a later change cannot be overtaken by this one.
        match tokio::task::spawn_blocking(move || files::write(&path, &written)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                tracing::error!(%error, "the connections could not be written");
                Err(CallError::Device)
            }
            Err(_) => Err(CallError::Device),
        }
    }
}
