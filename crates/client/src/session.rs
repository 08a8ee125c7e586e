//! A session with one portal: its refresh token and device key in the vault, its access token in memory only.
//!
//! A refresh token is used once. Before it is sent, the key of that very request is written to the vault; when the
//! answer is lost, or the app stops in between, the same request is sent again and the portal gives the same answer.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use saldo_contract::{
    ProblemCode,
    call::CallError,
    session::{RefreshSession, Tokens},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use url::Url;
use zeroize::Zeroizing;

use crate::{
    config::random_uuid,
    connections::Pin,
    device_key::DeviceKey,
    portal::{Means, Portal, Received, Speaker},
    request::Request,
    to_the_end,
    vault::{Secrets, VaultError},
};

/// An access token is renewed this long before it runs out, so that it does not run out on its way.
const MARGIN: SignedDuration = SignedDuration::from_secs(10);

/// What the vault holds of a session.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    /// Where it belongs, and whose it is: it is sent nowhere else, whatever the file of connections says.
    pub(crate) portal: Url,
    pub(crate) pin: Pin,
    device_key: Zeroizing<String>,
    refresh_token: Zeroizing<String>,
    /// The `Idempotency-Key` of a refresh that may have reached the portal without its answer reaching us.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refreshing: Option<String>,
}

/// What opens signed-in operations, for minutes.
#[derive(Clone)]
pub(crate) struct Access {
    pub(crate) key: Arc<DeviceKey>,
    pub(crate) token: Arc<SecretString>,
    ends: Timestamp,
}

impl Access {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.token, &other.token)
    }
}

/// A session that is there.
pub(crate) struct Opened {
    kept: Kept,
    key: Arc<DeviceKey>,
    access: Option<Access>,
}

impl Opened {
    /// The session that a sign-in just gave.
    pub(crate) fn new(portal: Url, pin: Pin, key: Arc<DeviceKey>, tokens: Tokens, now: Timestamp) -> Result<Self, CallError> {
        let device_key = key.to_text();
        let kept = Kept { portal, pin, device_key, refresh_token: Zeroizing::new(String::new()), refreshing: None };
        let mut opened = Self { kept, key, access: None };
        opened.take(tokens, now)?;
        Ok(opened)
    }

    fn from_vault(secret: &SecretString) -> Option<Self> {
        let kept: Kept = serde_json::from_str(secret.expose_secret()).ok()?;
        let key = Arc::new(DeviceKey::from_text(&kept.device_key)?);
        Some(Self { kept, key, access: None })
    }

    fn to_vault(&self) -> Result<SecretString, VaultError> {
        serde_json::to_string(&self.kept).map(SecretString::from).map_err(|_| VaultError)
    }

    /// Takes in new tokens. Only tokens bound to the device key are taken: others would be worth stealing.
    fn take(&mut self, tokens: Tokens, now: Timestamp) -> Result<(), CallError> {
        if !tokens.token_type.eq_ignore_ascii_case("dpop") {
            return Err(CallError::BadAnswer);
        }
        let ends = now.checked_add(SignedDuration::from_secs(tokens.expires_in.into())).map_err(|_| CallError::BadAnswer)?;
        self.kept.refresh_token = Zeroizing::new(tokens.refresh_token);
        self.kept.refreshing = None;
        self.access = Some(Access { key: self.key.clone(), token: Arc::new(tokens.access_token.into()), ends });
        Ok(())
    }
}

enum State {
    /// Not looked up in the vault yet.
    Unread,
    /// There is none.
    None,
    /// There is one.
    Open(Box<Opened>),
}

/// A session under its name in the vault. Whoever holds the lock may renew it; everyone else waits for the outcome.
#[derive(Clone)]
pub(crate) struct Session {
    entry: String,
    state: Arc<Mutex<State>>,
}

impl Session {
    /// The session the vault may have under this name.
    pub(crate) fn kept_as(entry: String) -> Self {
        Self { entry, state: Arc::new(Mutex::new(State::Unread)) }
    }

    /// Its name in the vault.
    pub(crate) fn entry(&self) -> &str {
        &self.entry
    }

    /// Whether there is a session.
    pub(crate) async fn exists(&self, secrets: &Secrets) -> Result<bool, CallError> {
        Ok(self.belongs_to(secrets).await?.is_some())
    }

    /// The portal and company the session belongs to, if there is one.
    pub(crate) async fn belongs_to(&self, secrets: &Secrets) -> Result<Option<(Url, Pin)>, CallError> {
        let mut state = self.state.lock().await;
        let opened = self.read(&mut state, secrets).await?;
        Ok(opened.map(|opened| (opened.kept.portal.clone(), opened.kept.pin.clone())))
    }

    /// Begins a session, in place of the one before. Where the vault cannot be written it lives until the app closes.
    pub(crate) async fn begin(&self, secrets: &Secrets, opened: Opened) {
        let mut state = self.state.lock().await;
        if self.write(&opened, secrets).await.is_err() {
            tracing::warn!("the new session could not be kept; it ends when the app closes");
        }
        *state = State::Open(Box::new(opened));
    }

    /// Takes the session out, to be put under another name, once the vault has `instead` and no longer has this one.
    pub(crate) async fn move_to(&self, secrets: &Secrets, instead: &Self) -> Result<bool, CallError> {
        let mut state = self.state.lock().await;
        let Some(opened) = self.read(&mut state, secrets).await? else { return Ok(false) };
        // What cannot be kept under its new name is still there in memory; what cannot be removed is a secret left behind.
        if instead.write(opened, secrets).await.is_err() {
            tracing::warn!("the ended session could not be kept; its portal is told before the app closes, or not at all");
        }
        if secrets.delete(&self.entry).await.is_err() {
            let _removed_or_not = secrets.delete(&instead.entry).await;
            return Err(CallError::Device);
        }
        *instead.state.lock().await = std::mem::replace(&mut *state, State::None);
        Ok(true)
    }

    /// Asks something as the signed-in customer. Renews the access token when it has run out, once.
    pub(crate) async fn ask(
        &self,
        secrets: &Arc<Secrets>,
        means: &Means,
        portal: &Arc<Portal>,
        request: &Request,
        language: &str,
    ) -> Result<Received, CallError> {
        let mut access = self.access(secrets, means, portal, language, None).await?;
        let mut renewed = false;
        loop {
            let asked = portal.ask(means, request, Speaker::Customer(&access.key, &access.token), language).await;
            let code = match &asked {
                Err(CallError::Refused { problem }) => problem.code,
                _ => return asked,
            };
            match code {
                ProblemCode::TokenExpired if !renewed => {
                    renewed = true;
                    access = self.access(secrets, means, portal, language, Some(&access)).await?;
                }
                ProblemCode::SignedOut | ProblemCode::SessionEnded => {
                    // A token that was replaced meanwhile says nothing about the session.
                    match self.close(secrets, &access).await {
                        Some(newer) if !renewed => {
                            renewed = true;
                            access = newer;
                        }
                        _ => return Err(CallError::SignedOut),
                    }
                }
                _ => return asked,
            }
        }
    }

    /// An access token that is good now and is not the refused one.
    async fn access(
        &self,
        secrets: &Arc<Secrets>,
        means: &Means,
        portal: &Arc<Portal>,
        language: &str,
        refused: Option<&Access>,
    ) -> Result<Access, CallError> {
        let (session, secrets, means, portal) = (self.clone(), secrets.clone(), means.clone(), portal.clone());
        let (language, refused) = (language.to_owned(), refused.cloned());
        // Taking the question back must not stop a renewal half-way: others may be waiting for it.
        to_the_end(async move {
            let mut state = session.state.lock().await;
            let Some(opened) = session.read(&mut state, &secrets).await? else { return Err(CallError::SignedOut) };
            if let Some(access) = &opened.access {
                let was_refused = refused.is_some_and(|refused| refused.is(access));
                if !was_refused && means.clock.now() + MARGIN < access.ends {
                    return Ok(access.clone());
                }
            }
            match session.renew(opened, &secrets, &means, &portal, &language).await {
                Err(CallError::Refused { problem })
                    if matches!(problem.code, ProblemCode::SignedOut | ProblemCode::SessionEnded) =>
                {
                    session.forget(&mut state, &secrets).await;
                    Err(CallError::SignedOut)
                }
                other => other,
            }
        })
        .await
    }

    async fn renew(
        &self,
        opened: &mut Opened,
        secrets: &Secrets,
        means: &Means,
        portal: &Portal,
        language: &str,
    ) -> Result<Access, CallError> {
        let idempotency_key = opened.kept.refreshing.get_or_insert_with(|| random_uuid(&*means.random)).clone();
        // Also writes tokens of an earlier renewal that could not be written then.
        self.write(opened, secrets).await.map_err(|VaultError| CallError::Device)?;
        let refresh = RefreshSession { refresh_token: opened.kept.refresh_token.to_string() };
        let request = Request::new(&portal.origin, &refresh, idempotency_key)?;
        let received = portal.ask(means, &request, Speaker::Device(&opened.key), language).await?;
        opened.take(received.json()?, means.clock.now())?;
        if self.write(opened, secrets).await.is_err() {
            // The vault still has the token before, with the key that makes the portal repeat its answer.
            tracing::warn!("the renewed session could not be kept yet");
        }
        opened.access.clone().ok_or(CallError::BadAnswer)
    }

    /// Ends the session here because the portal refused `used`. Gives the access token in use now when that is another.
    async fn close(&self, secrets: &Secrets, used: &Access) -> Option<Access> {
        let mut state = self.state.lock().await;
        if let State::Open(opened) = &*state
            && let Some(newer) = opened.access.as_ref().filter(|access| !access.is(used))
        {
            return Some(newer.clone());
        }
        self.forget(&mut state, secrets).await;
        None
    }

    /// Removes the session from this device.
    pub(crate) async fn drop_here(&self, secrets: &Secrets) {
        let mut state = self.state.lock().await;
        self.forget(&mut state, secrets).await;
    }

    async fn forget(&self, state: &mut State, secrets: &Secrets) {
        *state = State::None;
        if secrets.delete(&self.entry).await.is_err() {
            tracing::warn!("an ended session could not be removed from the keychain");
        }
    }

    /// The session as it is now, looked up in the vault at the first time.
    async fn read<'a>(&self, state: &'a mut State, secrets: &Secrets) -> Result<Option<&'a mut Opened>, CallError> {
        if matches!(state, State::Unread) {
            let found = secrets.get(&self.entry).await.map_err(|VaultError| CallError::Device)?;
            *state = match found.as_ref().and_then(Opened::from_vault) {
                Some(opened) => State::Open(Box::new(opened)),
                None => State::None,
            };
        }
        Ok(match state {
            State::Open(opened) => Some(opened),
            State::Unread | State::None => None,
        })
    }

    async fn write(&self, opened: &Opened, secrets: &Secrets) -> Result<(), VaultError> {
        secrets.set(&self.entry, opened.to_vault()?).await
    }
}
