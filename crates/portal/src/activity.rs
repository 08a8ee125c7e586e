//! The list of what happened, that the customer can read: written in the same transaction as what it tells.

use jiff::Timestamp;
use saldo_contract::ids::CustomerId;

use crate::{
    Portal,
    clock::new_id,
    store::{Db, StoreError, moment},
};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivityKind {
    /// A letter with a code was made.
    LetterMade,
    /// A device signed in.
    SignedIn,
    /// A device signed out.
    SignedOut,
    /// A used refresh token came back, and the session was ended.
    SessionReused,
    /// The company changed how to reach the customer.
    ContactChanged,
}

impl ActivityKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::LetterMade => "letter_made",
            Self::SignedIn => "signed_in",
            Self::SignedOut => "signed_out",
            Self::SessionReused => "session_reused",
            Self::ContactChanged => "contact_changed",
        }
    }
}

/// Writes a line.
///
/// # Errors
/// [`StoreError`].
pub async fn write(
    portal: &Portal,
    db: &mut Db,
    customer: &CustomerId,
    kind: ActivityKind,
    session: &str,
    detail: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO activity (id, customer, at, kind, session, detail) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(new_id(&*portal.clock, &*portal.random))
        .bind(customer.as_str())
        .bind(moment(now))
        .bind(kind.as_str())
        .bind(session)
        .bind(detail)
        .execute(&mut *db)
        .await?;
    Ok(())
}
