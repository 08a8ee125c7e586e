//! Connecting to a company, step by step: look at the code, identify, confirm. What was typed lives here until the
//! session is there; nothing of it is kept.

use std::sync::Arc;

use jiff::Timestamp;
use saldo_contract::{
    ProblemCode,
    call::CallError,
    company::Company,
    connect_code::{ConnectCode, LetterCode, domain},
    device::{self, CodeSent, Confirm, Identify, LookAtCode, SendAgain},
    ids::ConnectionId,
    session::{Challenge, ResendCode, StartSignIn, Tokens, VerifySignIn},
};

use crate::{
    Inner,
    call::company,
    config::random_uuid,
    connections::{Pin, Record},
    device_key::DeviceKey,
    portal::{Portal, Received, Speaker},
    request::Request,
    session::Opened,
};

/// A connection in the making.
pub(crate) struct Connecting {
    portal: Arc<Portal>,
    company: Company,
    code: LetterCode,
    key: Arc<DeviceKey>,
    challenge: Option<Challenge>,
    identify: Attempt<Identify>,
    send_again: Attempt<SendAgain>,
    confirm: Attempt<Confirm>,
}

/// The last try at one step. Asked again with the same words before an answer came, it is the same request with the
/// same `Idempotency-Key`: a lost answer never costs the customer their code.
struct Attempt<T>(Option<(T, String)>);

impl<T: PartialEq + Clone> Attempt<T> {
    fn key_for(&mut self, asked: &T, inner: &Inner) -> String {
        match &self.0 {
            Some((before, key)) if before == asked => key.clone(),
            _ => {
                let key = random_uuid(&*inner.means.random);
                self.0 = Some((asked.clone(), key.clone()));
                key
            }
        }
    }

    /// An answer came, yes or no: asked again, it is a new request.
    fn answered<R>(&mut self, result: &Result<R, CallError>) {
        if matches!(result, Ok(_) | Err(CallError::Refused { .. })) {
            self.0 = None;
        }
    }
}

impl Inner {
    pub(crate) async fn look_at_code(&self, look: LookAtCode, language: &str) -> Result<device::Portal, CallError> {
        let mut connecting = self.connecting.lock().await;
        *connecting = None;
        let code: ConnectCode = look.code.parse().map_err(|problem| CallError::ConnectCode { problem })?;
        let portal = Arc::new(Portal::new(code.portal.clone()));
        let company = company(&self.means, &portal, language).await?;
        let known = self.connections.at(&code.portal).await;
        if known.as_ref().is_some_and(|record| record.pin() != Pin::of(&company)) {
            return Err(CallError::CompanyChanged);
        }
        *connecting = Some(Connecting {
            portal,
            company: company.clone(),
            code: code.code,
            key: Arc::new(DeviceKey::generate(&*self.means.random)),
            challenge: None,
            identify: Attempt(None),
            send_again: Attempt(None),
            confirm: Attempt(None),
        });
        Ok(device::Portal { company, domain: domain(&code.portal), already: known.map(|record| record.id) })
    }

    pub(crate) async fn identify(&self, identify: Identify, language: &str) -> Result<CodeSent, CallError> {
        let mut connecting = self.connecting.lock().await;
        let connecting = connecting.as_mut().ok_or(CallError::NotAllowed)?;
        let start = StartSignIn { code: connecting.code.compact().to_owned(), datum: identify.datum.clone() };
        let key = connecting.identify.key_for(&identify, self);
        let request = Request::new(&connecting.portal.origin, &start, key)?;
        let asked = connecting.portal.ask(&self.means, &request, Speaker::Device(&connecting.key), language).await;
        connecting.identify.answered(&asked);
        self.challenged(connecting, &asked?)
    }

    pub(crate) async fn send_again(&self, again: SendAgain, language: &str) -> Result<CodeSent, CallError> {
        let mut connecting = self.connecting.lock().await;
        let connecting = connecting.as_mut().ok_or(CallError::NotAllowed)?;
        let challenge = connecting.challenge.as_ref().ok_or(CallError::NotAllowed)?.challenge.clone();
        let key = connecting.send_again.key_for(&again, self);
        let request = Request::new(&connecting.portal.origin, &ResendCode { challenge }, key)?;
        let asked = connecting.portal.ask(&self.means, &request, Speaker::Device(&connecting.key), language).await;
        connecting.send_again.answered(&asked);
        self.challenged(connecting, &asked?)
    }

    fn challenged(&self, connecting: &mut Connecting, received: &Received) -> Result<CodeSent, CallError> {
        let challenge: Challenge = received.json()?;
        let now = received.at.unwrap_or_else(|| connecting.portal.now(&*self.means.clock));
        let sent = CodeSent {
            channel: challenge.channel,
            destination: challenge.destination.clone(),
            digits: challenge.digits,
            resend_in: seconds(now, challenge.resend_at),
            ends_in: seconds(now, challenge.expires_at),
        };
        connecting.challenge = Some(challenge);
        Ok(sent)
    }

    pub(crate) async fn confirm(&self, confirm: Confirm, language: &str) -> Result<device::Connection, CallError> {
        let mut waiting = self.connecting.lock().await;
        let connecting = waiting.as_mut().ok_or(CallError::NotAllowed)?;
        let challenge = connecting.challenge.as_ref().ok_or(CallError::NotAllowed)?.challenge.clone();
        let key = connecting.confirm.key_for(&confirm, self);
        let verify = VerifySignIn { challenge, code: confirm.code.clone() };
        let request = Request::new(&connecting.portal.origin, &verify, key)?;
        let asked = connecting.portal.ask(&self.means, &request, Speaker::Device(&connecting.key), language).await;
        connecting.confirm.answered(&asked);
        if let Err(CallError::Refused { problem }) = &asked
            && problem.code == ProblemCode::CodeEnded
        {
            connecting.challenge = None;
        }
        let tokens: Tokens = asked?.json()?;
        let origin = connecting.portal.origin.clone();
        let pin = Pin::of(&connecting.company);
        let opened = Opened::new(origin.clone(), pin, connecting.key.clone(), tokens, self.means.clock.now())?;
        let company = connecting.company.clone();
        *waiting = None;
        self.keep(Record { id: ConnectionId(random_uuid(&*self.means.random)), portal: origin, company }, opened).await
    }

    /// Makes the connection, or gives the one that is there already its new session.
    async fn keep(&self, new: Record, opened: Opened) -> Result<device::Connection, CallError> {
        let record = match self.connections.at(&new.portal).await {
            Some(known) => Record { id: known.id, ..new },
            None => new,
        };
        self.connections.put(record.clone()).await?;
        let live = self.live(&record.id).await?;
        // A session from before ends on the portal too; that it does not stand in the way of the new one.
        if self.end(&live.session).await.is_err() {
            tracing::warn!("the session before could not be ended");
        }
        live.session.begin(&self.secrets, opened).await;
        Ok(device::Connection { id: record.id, domain: domain(&record.portal), company: record.company, signed_in: true })
    }
}

/// Whole seconds from `now` until `then`; none when it has passed.
fn seconds(now: Timestamp, then: Timestamp) -> u32 {
    u32::try_from(then.as_second().saturating_sub(now.as_second())).unwrap_or(0)
}
