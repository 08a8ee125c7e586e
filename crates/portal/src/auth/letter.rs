//! The letter's code: made at random, kept as a hash, good once, for a while, and for five tries.

use jiff::{SignedDuration, Timestamp};
use saldo_contract::{
    connect_code::{CODE_LENGTH, ConnectCode, LetterCode},
    ids::CustomerId,
};
use sqlx::Row;
use subtle::{Choice, ConstantTimeEq};

use crate::{
    Portal,
    activity::{self, ActivityKind},
    clock::{new_id, random_bytes},
    customers::Customer,
    store::{Db, StoreError, moment, moment_from},
};

/// How often a letter's code may be tried.
pub const MAX_TRIES: i64 = 5;
/// The row that is counted on when no letter has the code, so that a guess costs the same work.
const NOBODY: &str = "nobody";

/// A letter that was just made: the only moment its code is known.
pub struct Letter {
    /// The portal's address and the code.
    pub code: ConnectCode,
    /// When it ends.
    pub ends_at: Timestamp,
}

/// Makes a letter for a customer. Letters made before stay good until used or ended.
///
/// # Errors
/// [`StoreError`].
pub async fn make(portal: &Portal, db: &mut Db, customer: &Customer, now: Timestamp) -> Result<Letter, StoreError> {
    let ends_at = now
        .saturating_add(SignedDuration::from_hours(24 * i64::from(portal.config.sign_in.letter_days)))
        .unwrap_or(Timestamp::MAX);
    loop {
        let code = LetterCode::from_values(random_bytes::<CODE_LENGTH>(&*portal.random));
        let made = sqlx::query(
            "INSERT INTO letters (id, finder, secret_hash, customer, tries, made_at, ends_at, used_at)
             VALUES ($1, $2, $3, $4, 0, $5, $6, '') ON CONFLICT (finder) DO NOTHING",
        )
        .bind(new_id(&*portal.clock, &*portal.random))
        .bind(code.finder())
        .bind(secret_hash(portal, &code))
        .bind(customer.id.as_str())
        .bind(moment(now))
        .bind(moment(ends_at))
        .execute(&mut *db)
        .await?
        .rows_affected();
        if made == 1 {
            activity::write(portal, db, &customer.id, ActivityKind::LetterMade, "", "", now).await?;
            return Ok(Letter { code: ConnectCode { portal: portal.config.company.public_url.clone(), code }, ends_at });
        }
    }
}

/// Makes the row that wrong codes are counted on.
///
/// # Errors
/// [`StoreError`].
pub async fn prepare(portal: &Portal) -> Result<(), StoreError> {
    let mut transaction = portal.store.write().await?;
    sqlx::query("INSERT INTO letters (id, finder, secret_hash, customer, tries, made_at, ends_at, used_at) VALUES ($1, '-', '', NULL, 0, '', '', '') ON CONFLICT (id) DO NOTHING")
        .bind(NOBODY)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

/// A letter found by its code.
pub(super) struct Found {
    /// The letter's id.
    pub(super) id: String,
    /// Whose it is.
    pub(super) customer: Customer,
}

/// Finds the letter of a code and checks the datum with it. Whatever is wrong, the same work is done and the same
/// `None` comes back; a wrong try is counted.
pub(super) async fn find(
    portal: &Portal,
    db: &mut Db,
    code: &LetterCode,
    datum: &str,
    now: Timestamp,
) -> Result<Option<Found>, StoreError> {
    let row = sqlx::query(
        "SELECT id, secret_hash, customer, tries, ends_at, used_at FROM letters WHERE finder = $1 AND customer IS NOT NULL",
    )
    .bind(code.finder())
    .fetch_optional(&mut *db)
    .await?;
    let (id, kept_hash, owner, tries, ends_at, used_at): (String, String, String, i64, String, String) = match row {
        Some(row) => (
            row.try_get("id")?,
            row.try_get("secret_hash")?,
            row.try_get("customer")?,
            row.try_get("tries")?,
            row.try_get("ends_at")?,
            row.try_get("used_at")?,
        ),
        None => (NOBODY.to_owned(), secret_hash(portal, code), String::new(), MAX_TRIES, String::new(), String::new()),
    };
    let customer = Customer::find(db, &CustomerId(owner)).await?;
    let kept_datum = customer.as_ref().map(|customer| customer.datum(portal.config.sign_in.datum)).unwrap_or_default();
    let same_code = secret_hash(portal, code).as_bytes().ct_eq(kept_hash.as_bytes());
    let given = portal.keys.hash("datum", &[&plain(datum)]);
    let same_datum = given.as_bytes().ct_eq(portal.keys.hash("datum", &[&plain(&kept_datum)]).as_bytes());
    let usable = Choice::from(u8::from(tries < MAX_TRIES && used_at.is_empty() && !kept_datum.is_empty()))
        & Choice::from(u8::from(moment_from(&ends_at)?.is_some_and(|ends| ends > now)));
    let good: bool = (same_code & same_datum & usable).into();
    // Written in both cases, so that neither takes longer; a good try counts nothing.
    sqlx::query("UPDATE letters SET tries = tries + $1 WHERE id = $2").bind(i64::from(!good)).bind(&id).execute(&mut *db).await?;
    Ok(customer.filter(|_| good).map(|customer| Found { id, customer }))
}

fn secret_hash(portal: &Portal, code: &LetterCode) -> String {
    portal.keys.hash("letter", &[code.finder(), code.secret()])
}

/// A datum without what people write differently: case, spaces, dashes, dots.
fn plain(datum: &str) -> String {
    datum.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_uppercase).take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_datum_reads_the_same_however_it_is_typed() {
        assert_eq!(plain("1960 aj"), plain("1960AJ"));
        assert_eq!(plain("1980-02-29"), "19800229");
    }
}
