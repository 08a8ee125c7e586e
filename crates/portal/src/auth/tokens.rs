//! Access and refresh tokens.
//!
//! Only hashes are kept. A token is derived from the session, its generation and the caller's idempotency key, so a
//! repeated request (its answer was lost on the way) gives the same tokens again without their being stored anywhere.

use jiff::{SignedDuration, Timestamp};
use saldo_contract::{
    Problem, ProblemCode,
    ids::CustomerId,
    problem::NextAction,
    session::{EndSession, Ended, RefreshSession, Tokens},
};
use sqlx::Row;

use crate::{
    Portal,
    activity::{self, ActivityKind},
    clock::new_id,
    keys::digest,
    store::{Db, StoreError, moment, moment_from},
    web::{Change, Changing, Refusal, Who},
};

impl Change for RefreshSession {
    /// Its answer holds tokens.
    const KEEPS_ANSWER: bool = false;

    async fn change(self, changing: &mut Changing) -> Result<Tokens, Refusal> {
        let portal = changing.asking.portal.clone();
        let Who::Anyone(device_key) = &changing.asking.who else { return Err(ProblemCode::SignedOut.into()) };
        let device_key = device_key.clone().unwrap_or_default();
        let (now, key) = (changing.asking.now, changing.key.clone());
        let db = &mut *changing.transaction;
        let signed_out = || Refusal::from(Problem::new(ProblemCode::SignedOut).or(NextAction::SignIn));
        let row = sqlx::query(
            "SELECT r.generation AS generation, r.used_with AS used_with, s.id AS session, s.customer AS customer, s.device_key AS device_key, s.ends_at AS ends_at, s.ended AS ended
             FROM refresh_tokens r JOIN sessions s ON s.id = r.session WHERE r.hash = $1",
        )
        .bind(digest(&self.refresh_token))
        .fetch_optional(&mut *db)
        .await?
        .ok_or_else(signed_out)?;
        if row.try_get::<String, _>("device_key")? != device_key {
            return Err(ProblemCode::DeviceProofRefused.into());
        }
        if !row.try_get::<String, _>("ended")?.is_empty() {
            return Err(Problem::new(ProblemCode::SessionEnded).or(NextAction::SignIn).into());
        }
        if moment_from(&row.try_get::<String, _>("ends_at")?)?.is_none_or(|ends| ends <= now) {
            return Err(signed_out());
        }
        let session: String = row.try_get("session")?;
        let generation: i64 = row.try_get::<i64, _>("generation")? + 1;
        let used_with: String = row.try_get("used_with")?;
        let this_use = portal.keys.hash("refresh", &[&key]);
        if used_with.is_empty() {
            sqlx::query("UPDATE refresh_tokens SET used_with = $1 WHERE hash = $2")
                .bind(&this_use)
                .bind(digest(&self.refresh_token))
                .execute(&mut *db)
                .await?;
            let ends_at = session_end(&portal, now);
            sqlx::query("UPDATE sessions SET ends_at = $1 WHERE id = $2")
                .bind(moment(ends_at))
                .bind(&session)
                .execute(&mut *db)
                .await?;
            return issue(&portal, db, &session, generation, &key, now).await;
        }
        if used_with == this_use && is_unused(db, &session, generation).await? {
            return again(&portal, db, &session, generation, &key, now).await;
        }
        // Somebody else has a copy: nobody can tell who, so the whole family ends.
        sqlx::query("UPDATE sessions SET ended = 'reuse' WHERE id = $1").bind(&session).execute(&mut *db).await?;
        let customer = CustomerId(row.try_get("customer")?);
        activity::write(&portal, db, &customer, ActivityKind::SessionReused, &session, "", now).await?;
        Err(Refusal::Kept(Problem::new(ProblemCode::SessionEnded).or(NextAction::SignIn)))
    }
}

impl Change for EndSession {
    /// Ending it twice is the same as once.
    const KEEPS_ANSWER: bool = false;

    async fn change(self, changing: &mut Changing) -> Result<Ended, Refusal> {
        let session = changing.asking.session()?.clone();
        let portal = changing.asking.portal.clone();
        let now = changing.asking.now;
        let db = &mut *changing.transaction;
        sqlx::query("UPDATE sessions SET ended = 'signed out' WHERE id = $1 AND ended = ''")
            .bind(&session.id)
            .execute(&mut *db)
            .await?;
        activity::write(&portal, db, &session.customer, ActivityKind::SignedOut, &session.id, "", now).await?;
        Ok(Ended {})
    }
}

/// Begins a session; gives back its id.
pub(super) async fn begin(
    portal: &Portal,
    db: &mut Db,
    customer: &CustomerId,
    device_key: &str,
    now: Timestamp,
) -> Result<String, StoreError> {
    let id = new_id(&*portal.clock, &*portal.random);
    sqlx::query("INSERT INTO sessions (id, customer, device_key, made_at, ends_at, ended) VALUES ($1, $2, $3, $4, $5, '')")
        .bind(&id)
        .bind(customer.as_str())
        .bind(device_key)
        .bind(moment(now))
        .bind(moment(session_end(portal, now)))
        .execute(&mut *db)
        .await?;
    Ok(id)
}

/// Gives the tokens of a new generation.
pub(super) async fn issue(
    portal: &Portal,
    db: &mut Db,
    session: &str,
    generation: i64,
    key: &str,
    now: Timestamp,
) -> Result<Tokens, Refusal> {
    let (access, refresh) = derive(portal, session, generation, key);
    sqlx::query("INSERT INTO refresh_tokens (hash, session, generation, used_with) VALUES ($1, $2, $3, '')")
        .bind(digest(&refresh))
        .bind(session)
        .bind(generation)
        .execute(&mut *db)
        .await?;
    sqlx::query("INSERT INTO access_tokens (hash, session, ends_at) VALUES ($1, $2, $3)")
        .bind(digest(&access))
        .bind(session)
        .bind(moment(access_end(portal, now)))
        .execute(&mut *db)
        .await?;
    answer(portal, db, session, access, refresh, now).await
}

/// Gives the tokens of a generation once more, with the access token good from now.
pub(super) async fn again(
    portal: &Portal,
    db: &mut Db,
    session: &str,
    generation: i64,
    key: &str,
    now: Timestamp,
) -> Result<Tokens, Refusal> {
    let (access, refresh) = derive(portal, session, generation, key);
    if !is_unused(db, session, generation).await? {
        return Err(Problem::new(ProblemCode::CodeEnded).or(NextAction::SignIn).into());
    }
    sqlx::query("UPDATE access_tokens SET ends_at = $1 WHERE hash = $2")
        .bind(moment(access_end(portal, now)))
        .bind(digest(&access))
        .execute(&mut *db)
        .await?;
    answer(portal, db, session, access, refresh, now).await
}

async fn answer(
    portal: &Portal,
    db: &mut Db,
    session: &str,
    access: String,
    refresh: String,
    now: Timestamp,
) -> Result<Tokens, Refusal> {
    let row = sqlx::query("SELECT customer, device_key FROM sessions WHERE id = $1").bind(session).fetch_one(&mut *db).await?;
    let bound = !row.try_get::<String, _>("device_key")?.is_empty();
    Ok(Tokens {
        access_token: access,
        token_type: if bound { "DPoP" } else { "Bearer" }.to_owned(),
        expires_in: u32::from(portal.config.sign_in.access_minutes) * 60,
        refresh_token: refresh,
        refresh_expires_at: session_end(portal, now),
        customer: CustomerId(row.try_get("customer")?),
    })
}

fn derive(portal: &Portal, session: &str, generation: i64, key: &str) -> (String, String) {
    let token = |purpose| portal.keys.hash(purpose, &[session, &generation.to_string(), key]);
    (token("access token"), token("refresh token"))
}

async fn is_unused(db: &mut Db, session: &str, generation: i64) -> Result<bool, StoreError> {
    let row =
        sqlx::query("SELECT COUNT(*) AS unused FROM refresh_tokens WHERE session = $1 AND generation = $2 AND used_with = ''")
            .bind(session)
            .bind(generation)
            .fetch_one(&mut *db)
            .await?;
    Ok(row.try_get::<i64, _>("unused")? == 1)
}

fn session_end(portal: &Portal, now: Timestamp) -> Timestamp {
    now.saturating_add(SignedDuration::from_hours(24 * i64::from(portal.config.sign_in.session_days))).unwrap_or(Timestamp::MAX)
}

fn access_end(portal: &Portal, now: Timestamp) -> Timestamp {
    now.saturating_add(SignedDuration::from_mins(i64::from(portal.config.sign_in.access_minutes))).unwrap_or(Timestamp::MAX)
}
