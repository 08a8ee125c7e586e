//! Ending a connection: everything of it leaves this device at once, and its portal hears of it, now or later.

use std::{
    collections::HashMap,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use saldo_contract::{
    ProblemCode,
    call::CallError,
    device::{Disconnected, Keychain},
    ids::ConnectionId,
    session::EndSession,
};
use tokio::sync::Mutex;

use crate::{Inner, call::company, config::random_uuid, connections::Pin, portal::Portal, request::Request, session::Session};

/// The longest wait before trying again to tell a portal.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);
/// The language in which portals are told; nobody reads the answer.
const LANGUAGE: &str = "en";

/// Sessions that ended here and whose portal does not know yet, by their entry in the vault.
#[derive(Default)]
pub(crate) struct Endings {
    sessions: Mutex<HashMap<String, Session>>,
    telling: std::sync::atomic::AtomicBool,
}

impl Inner {
    pub(crate) async fn disconnect(self: &Arc<Self>, id: &ConnectionId) -> Result<Disconnected, CallError> {
        let live = self.live(id).await?;
        let ending = self.end(&live.session).await?;
        if ending.is_none() && self.secrets.keychain().await == Keychain::MemoryOnly {
            // A keychain that cannot be opened today may hold a session of an earlier day: it is ended when it opens.
            self.connections.add_ending(live.session.entry().to_owned()).await?;
        }
        self.connections.remove(id).await?;
        self.live.lock().await.remove(id);
        let Some(ending) = ending else { return Ok(Disconnected { portal_told: true }) };
        let portal_told = tokio::time::timeout(self.means.timeouts.disconnect, self.tell(&ending)).await.unwrap_or(false);
        if !portal_told {
            self.tell_later();
        }
        Ok(Disconnected { portal_told })
    }

    /// Takes a session out of use; what is needed to end it on the portal goes under the vault's entry given back.
    pub(crate) async fn end(&self, session: &Session) -> Result<Option<String>, CallError> {
        let entry = format!("ending:{}", random_uuid(&*self.means.random));
        let ending = Session::kept_as(entry.clone());
        self.connections.add_ending(entry.clone()).await?;
        let moved = session.move_to(&self.secrets, &ending).await;
        if !matches!(moved, Ok(true)) {
            self.connections.remove_ending(&entry).await?;
            return moved.map(|_| None);
        }
        self.endings.sessions.lock().await.insert(entry.clone(), ending);
        Ok(Some(entry))
    }

    /// Tells portals of ended sessions until all have heard, in the background.
    pub(crate) fn tell_later(self: &Arc<Self>) {
        if self.endings.telling.swap(true, Ordering::AcqRel) {
            return;
        }
        // Only as long as the client is there: the task does not keep it alive.
        let inner = Arc::downgrade(self);
        let mut wait = self.means.timeouts.ending;
        tokio::spawn(async move {
            while let Some(inner) = inner.upgrade() {
                if inner.tell_all().await == 0 {
                    inner.endings.telling.store(false, Ordering::Release);
                    return;
                }
                drop(inner);
                tokio::time::sleep(wait).await;
                wait = wait.saturating_mul(2).min(LONGEST_WAIT);
            }
        });
    }

    /// Tells every portal that has not heard yet. Gives the number that could not be told.
    pub(crate) async fn tell_all(&self) -> usize {
        for entry in self.to_tell().await {
            self.tell(&entry).await;
        }
        self.to_tell().await.len()
    }

    /// The ended sessions that can be told of: without a keychain only those of this run.
    async fn to_tell(&self) -> Vec<String> {
        let keychain = self.secrets.keychain().await;
        let sessions = self.endings.sessions.lock().await;
        let mut entries = self.connections.endings().await;
        entries.retain(|entry| keychain == Keychain::Kept || sessions.contains_key(entry));
        entries
    }

    /// Tells one portal. True when it knows.
    async fn tell(&self, entry: &str) -> bool {
        let session = {
            let mut sessions = self.endings.sessions.lock().await;
            sessions.entry(entry.to_owned()).or_insert_with(|| Session::kept_as(entry.to_owned())).clone()
        };
        let told = self.tell_portal_of(&session).await;
        // Where another company is now, nobody is told anything: the one the session was with is gone from there.
        if matches!(told, Ok(()) | Err(CallError::SignedOut | CallError::CompanyChanged)) {
            self.forget_ending(&session).await;
        }
        matches!(told, Ok(()) | Err(CallError::SignedOut))
    }

    async fn tell_portal_of(&self, session: &Session) -> Result<(), CallError> {
        let (origin, pin) = session.belongs_to(&self.secrets).await?.ok_or(CallError::SignedOut)?;
        let portal = Arc::new(Portal::new(origin));
        if Pin::of(&company(&self.means, &portal, LANGUAGE).await?) != pin {
            return Err(CallError::CompanyChanged);
        }
        let request = Request::new(&portal.origin, &EndSession {}, random_uuid(&*self.means.random))?;
        match session.ask(&self.secrets, &self.means, &portal, &request, LANGUAGE).await {
            Ok(_) => Ok(()),
            // A portal that no longer knows the session at all has nothing left to end.
            Err(CallError::Refused { problem }) if problem.code == ProblemCode::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn forget_ending(&self, session: &Session) {
        session.drop_here(&self.secrets).await;
        self.endings.sessions.lock().await.remove(session.entry());
        if self.connections.remove_ending(session.entry()).await.is_err() {
            tracing::warn!("an ending that is done could not be crossed off");
        }
    }
}
