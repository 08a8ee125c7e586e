//! Who may do what: the letter's code, the one-time code, tokens that rotate, and the device key they are bound to.

mod dpop;
pub mod letter;
mod sign_in;
mod tokens;

use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use saldo_contract::{ProblemCode, ids::CustomerId};
use sqlx::Row;

pub use dpop::{Proof, SeenProofs};

use crate::{Portal, config::DeviceKey, keys::digest, store::moment_from, web::Refusal};

/// A session that holds.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id; the same for all tokens of the family.
    pub id: String,
    /// Whose it is.
    pub customer: CustomerId,
}

/// The proof of a device key that came with a request, if any.
pub(crate) fn proof(
    portal: &Portal,
    headers: &HeaderMap,
    method: &str,
    path: &str,
    now: Timestamp,
) -> Result<Option<Proof>, Refusal> {
    let mut sent = headers.get_all("dpop").iter();
    let Some(header) = sent.next() else { return Ok(None) };
    if sent.next().is_some() {
        return Err(ProblemCode::DeviceProofRefused.into());
    }
    let text = header.to_str().map_err(|_| ProblemCode::DeviceProofRefused)?;
    let mut url = portal.config.company.public_url.clone();
    url.set_path(path);
    let proof = dpop::verify(text, method, &url, now).ok_or(ProblemCode::DeviceProofRefused)?;
    if !portal.seen_proofs.is_new(&proof, now) {
        return Err(ProblemCode::DeviceProofRefused.into());
    }
    Ok(Some(proof))
}

/// The session an access token opens.
pub(crate) async fn session(
    portal: &Portal,
    headers: &HeaderMap,
    proof: Option<Proof>,
    now: Timestamp,
) -> Result<Session, Refusal> {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or("");
    let (scheme, token) = authorization.split_once(' ').ok_or(ProblemCode::SignedOut)?;
    let token = token.trim();
    let mut connection = portal.store.read().await?;
    let row = sqlx::query(
        "SELECT a.ends_at AS token_ends, s.id AS session, s.customer AS customer, s.device_key AS device_key, s.ends_at AS session_ends, s.ended AS ended
         FROM access_tokens a JOIN sessions s ON s.id = a.session WHERE a.hash = $1",
    )
    .bind(digest(token))
    .fetch_optional(&mut *connection)
    .await?
    .ok_or(ProblemCode::SignedOut)?;
    let device_key: String = row.try_get("device_key")?;
    // A token bound to a key is worth nothing without it, so a stolen one does not even learn whether it still holds.
    if device_key.is_empty() {
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(ProblemCode::SignedOut.into());
        }
    } else {
        let proof = proof.ok_or(ProblemCode::DeviceProofRefused)?;
        let holds = scheme.eq_ignore_ascii_case("dpop")
            && proof.thumbprint == device_key
            && proof.token_hash.as_deref() == Some(&digest(token));
        if !holds {
            return Err(ProblemCode::DeviceProofRefused.into());
        }
    }
    if !row.try_get::<String, _>("ended")?.is_empty() {
        return Err(ProblemCode::SessionEnded.into());
    }
    if moment_from(&row.try_get::<String, _>("session_ends")?)?.is_none_or(|ends| ends <= now) {
        return Err(ProblemCode::SignedOut.into());
    }
    if moment_from(&row.try_get::<String, _>("token_ends")?)?.is_none_or(|ends| ends <= now) {
        return Err(ProblemCode::TokenExpired.into());
    }
    Ok(Session { id: row.try_get("session")?, customer: CustomerId(row.try_get("customer")?) })
}

/// Refuses a sign-in without a device key where the company wants one.
fn check_device_key(portal: &Portal, thumbprint: Option<&str>) -> Result<(), Refusal> {
    if thumbprint.is_none() && portal.config.sign_in.device_key == DeviceKey::Required {
        return Err(ProblemCode::DeviceProofRefused.into());
    }
    Ok(())
}

/// A path segment, percent-encoded as clients do it.
pub(crate) fn encode_segment(value: &str) -> String {
    let mut url = url::Url::parse("http://x/").unwrap_or_else(|_| unreachable!("a constant address"));
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.push(value);
    }
    url.path().trim_start_matches('/').to_owned()
}
