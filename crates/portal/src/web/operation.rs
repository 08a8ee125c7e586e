//! How operations are carried out: reads on a connection, changes in a transaction with their idempotency key.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Json,
    body::Bytes,
    extract::{ConnectInfo, RawPathParams, RawQuery, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use saldo_contract::{Operation, Problem, ProblemCode, operation::Proof};
use sqlx::{Any, Row, Transaction};

use super::{FileAnswer, Refusal, caller, refusal::respond, request};
use crate::{
    Portal,
    auth::{self, Session},
    store::moment,
};

/// An operation that only reads.
pub trait Read: Operation {
    /// Answers it.
    fn read(self, asking: &Asking) -> impl Future<Output = Result<Self::Response, Refusal>> + Send;
}

/// An operation that answers with a file.
pub trait Serve: Operation {
    /// Answers it.
    fn serve(self, asking: &Asking) -> impl Future<Output = Result<FileAnswer, Refusal>> + Send;
}

/// An operation that changes something. It runs in a transaction that is committed when it answers; the answer is
/// kept for whoever sends the same `Idempotency-Key` again.
pub trait Change: Operation {
    /// Whether the answer may be kept. Answers with tokens are not: those operations recognise a repetition themselves.
    const KEEPS_ANSWER: bool = true;
    /// Whether it tries to prove something, and so is counted more strictly.
    const PROVES: bool = false;
    /// Carries it out.
    fn change(self, changing: &mut Changing) -> impl Future<Output = Result<Self::Response, Refusal>> + Send;
}

/// Who asks.
#[derive(Clone, Debug)]
pub enum Who {
    /// Anyone; with the thumbprint of the device key that was proved, if any.
    Anyone(Option<String>),
    /// A customer, by their session.
    Customer(Session),
}

/// What is known of whoever asks.
pub struct Asking {
    /// The portal.
    pub portal: Arc<Portal>,
    /// Who asks.
    pub who: Who,
    /// In which language they want to be answered.
    pub language: String,
    /// When.
    pub now: Timestamp,
}

impl Asking {
    /// The session that asks.
    ///
    /// # Errors
    /// `signed_out` when there is none.
    pub fn session(&self) -> Result<&Session, Refusal> {
        match &self.who {
            Who::Customer(session) => Ok(session),
            Who::Anyone(_) => Err(ProblemCode::SignedOut.into()),
        }
    }
}

/// A change under way.
pub struct Changing {
    /// Who asks, and when.
    pub asking: Asking,
    /// The transaction everything about this change is written in.
    pub transaction: Transaction<'static, Any>,
    /// The caller's idempotency key.
    pub key: String,
}

type Parts = (State<Arc<Portal>>, ConnectInfo<SocketAddr>, RawPathParams, RawQuery, HeaderMap, Body);
/// A request's body, or why it could not be read.
type Body = Result<Bytes, BytesRejection>;

pub(super) async fn read<O: Read>(
    State(portal): State<Arc<Portal>>,
    connection: ConnectInfo<SocketAddr>,
    path: RawPathParams,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let parts = (State(portal), connection, path, RawQuery(query), headers, Ok(Bytes::new()));
    let answer = async {
        let (operation, asking) = ask::<O>(parts, false).await?;
        operation.read(&asking).await
    };
    match answer.await {
        Ok(answer) => Json(answer).into_response(),
        Err(refusal) => respond(&refusal.problem(O::NAME)),
    }
}

pub(super) async fn serve<O: Serve>(
    State(portal): State<Arc<Portal>>,
    connection: ConnectInfo<SocketAddr>,
    path: RawPathParams,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let parts = (State(portal), connection, path, RawQuery(query), headers, Ok(Bytes::new()));
    let answer = async {
        let (operation, asking) = ask::<O>(parts, false).await?;
        operation.serve(&asking).await
    };
    match answer.await {
        Ok(file) => file.into_response(),
        Err(refusal) => respond(&refusal.problem(O::NAME)),
    }
}

pub(super) async fn change<O: Change>(
    state: State<Arc<Portal>>,
    connection: ConnectInfo<SocketAddr>,
    path: RawPathParams,
    query: RawQuery,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let key = headers.get("idempotency-key").map(|value| value.to_str().unwrap_or("").to_owned());
    let parts = (state, connection, path, query, headers, body);
    let answer = async {
        let (operation, asking) = ask::<O>(parts, O::PROVES).await?;
        let key = key.ok_or(ProblemCode::IdempotencyKeyMissing)?;
        if key.is_empty() || key.len() > 128 || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ProblemCode::IdempotencyKeyMissing.into());
        }
        carry_out(operation, asking, key).await
    };
    match answer.await {
        Ok((status, json)) => {
            (StatusCode::from_u16(status).unwrap_or(StatusCode::OK), [(header::CONTENT_TYPE, "application/json")], json)
                .into_response()
        }
        Err(refusal) => respond(&refusal.problem(O::NAME)),
    }
}

/// Reads the request and finds out who asks.
async fn ask<O: Operation>(parts: Parts, proves: bool) -> Result<(O, Asking), Refusal> {
    let (State(portal), ConnectInfo(peer), path, RawQuery(query), headers, body) = parts;
    let address = caller::address(peer, &headers, &portal.config.server.trusted_proxies);
    portal.limits.request(&address)?;
    if proves {
        portal.limits.sign_in(&address)?;
    }
    let now = portal.clock.now();
    let url_path = fill::<O>(&path);
    let proof = auth::proof(&portal, &headers, O::METHOD.as_str(), &url_path, now)?;
    let who = match O::PROOF {
        Proof::Nothing => Who::Anyone(proof.map(|proof| proof.thumbprint)),
        Proof::SignedIn => Who::Customer(auth::session(&portal, &headers, proof, now).await?),
        // No operation asks for it yet; when one does, its code is bound to the change here.
        Proof::Fresh => return Err(ProblemCode::FreshProofNeeded.into()),
    };
    let body = body.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::TooLarge,
        _ => ProblemCode::Malformed,
    })?;
    let operation = request::parse::<O>(&path, query.as_deref(), &headers, &body)?;
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let language = crate::words::negotiate(accept, &portal.config.company.languages);
    Ok((operation, Asking { portal, who, language, now }))
}

/// The path as it was asked for, from its pattern and fields.
fn fill<O: Operation>(path: &RawPathParams) -> String {
    path.iter()
        .fold(O::PATH.to_owned(), |filled, (name, value)| filled.replace(&format!("{{{name}}}"), &auth::encode_segment(value)))
}

/// Carries out a change once, and gives the kept answer to everyone who sends it again.
async fn carry_out<O: Change>(operation: O, asking: Asking, key: String) -> Result<(u16, String), Refusal> {
    let portal = Arc::clone(&asking.portal);
    let subject = match &asking.who {
        Who::Customer(session) => session.id.clone(),
        Who::Anyone(_) => "anyone".to_owned(),
    };
    let _under_way = portal.in_flight.begin(&subject, &key).ok_or(ProblemCode::InFlight)?;
    let request = serde_json::to_string(&operation).map_err(|error| Refusal::Failed(error.to_string()))?;
    let request_hash = portal.keys.hash("idempotency", &[O::NAME, &request]);
    let now = asking.now;
    let mut transaction = portal.store.write().await?;
    if O::KEEPS_ANSWER {
        let new = sqlx::query("INSERT INTO idempotency (subject, key, request_hash, status, answer, made_at) VALUES ($1, $2, $3, 0, '', $4) ON CONFLICT (subject, key) DO NOTHING")
            .bind(&subject)
            .bind(&key)
            .bind(&request_hash)
            .bind(moment(now))
            .execute(&mut *transaction)
            .await?
            .rows_affected();
        if new == 0 {
            return replay(transaction, &subject, &key, &request_hash).await;
        }
    }
    let mut changing = Changing { asking, transaction, key };
    let outcome = operation.change(&mut changing).await;
    let Changing { mut transaction, key, .. } = changing;
    let (answer, refused) = match outcome {
        Ok(response) => (serde_json::to_string(&response).map(|json| (200, json)), None),
        Err(Refusal::Kept(problem)) => (serde_json::to_string(&problem).map(|json| (problem.status, json)), Some(problem)),
        // Dropping the transaction takes back everything it wrote.
        Err(refusal) => return Err(refusal),
    };
    let (status, json) = answer.map_err(|error| Refusal::Failed(error.to_string()))?;
    if O::KEEPS_ANSWER {
        sqlx::query("UPDATE idempotency SET status = $1, answer = $2 WHERE subject = $3 AND key = $4")
            .bind(i64::from(status))
            .bind(&json)
            .bind(&subject)
            .bind(&key)
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    portal.outbox_changed.notify_one();
    refused.map_or(Ok((status, json)), |problem| Err(Refusal::Kept(problem)))
}

/// The answer that was kept, if the request is the same.
async fn replay(
    mut transaction: Transaction<'static, Any>,
    subject: &str,
    key: &str,
    request_hash: &str,
) -> Result<(u16, String), Refusal> {
    let row = sqlx::query("SELECT request_hash, status, answer FROM idempotency WHERE subject = $1 AND key = $2")
        .bind(subject)
        .bind(key)
        .fetch_one(&mut *transaction)
        .await?;
    if row.try_get::<String, _>("request_hash")? != request_hash {
        return Err(ProblemCode::IdempotencyKeyReused.into());
    }
    let status = u16::try_from(row.try_get::<i64, _>("status")?).unwrap_or(500);
    let answer: String = row.try_get("answer")?;
    match status {
        200 => Ok((status, answer)),
        _ => Err(serde_json::from_str::<Problem>(&answer).map_or_else(|_| ProblemCode::InFlight.into(), Refusal::Problem)),
    }
}
