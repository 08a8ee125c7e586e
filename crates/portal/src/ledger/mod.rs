//! The ledger: postings are only ever added. What is open, overdue or too much is a sum of them.

mod standing;

use jiff::{Timestamp, civil::Date};
use saldo_contract::{
    Currency, Money,
    ids::{CustomerId, InvoiceId, PostingId},
    postings::{Posting, PostingKind},
};
use sqlx::{Row, any::AnyRow};

pub use standing::{InvoiceStanding, Standing, balances, standing};

use crate::{
    Portal,
    clock::new_id,
    store::{Db, StoreError, day_from, moment, none_if_empty},
};

/// Something to write in a customer's account.
#[derive(Clone, Debug)]
pub struct NewPosting<'a> {
    /// Whose account.
    pub customer: &'a CustomerId,
    /// The invoice it belongs to, or none yet.
    pub invoice: Option<&'a InvoiceId>,
    /// What happened.
    pub kind: PostingKind,
    /// The day it counts from.
    pub day: Date,
    /// What it adds to the debt.
    pub amount: Money,
    /// What was written with it.
    pub text: &'a str,
    /// The document or payment it comes from.
    pub source: &'a str,
}

/// Adds a posting. An amount of nothing is not written.
///
/// # Errors
/// [`StoreError`].
pub async fn post(portal: &Portal, db: &mut Db, posting: NewPosting<'_>, now: Timestamp) -> Result<(), StoreError> {
    if posting.amount.is_zero() {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO postings (id, customer, invoice, kind, day, currency, amount, text, source, posted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new_id(&*portal.clock, &*portal.random))
    .bind(posting.customer.as_str())
    .bind(posting.invoice.map(|invoice| invoice.0.clone()))
    .bind(kind_text(posting.kind))
    .bind(posting.day.to_string())
    .bind(posting.amount.currency().code())
    .bind(posting.amount.minor())
    .bind(posting.text)
    .bind(posting.source)
    .bind(moment(now))
    .execute(&mut *db)
    .await?;
    Ok(())
}

/// Writes an amount that lowers the debt: on an invoice as far as something is open there, the rest unallocated.
///
/// # Errors
/// [`StoreError`].
pub async fn settle(portal: &Portal, db: &mut Db, posting: NewPosting<'_>, now: Timestamp) -> Result<(), StoreError> {
    let amount = posting.amount.minor().saturating_neg();
    let currency = posting.amount.currency();
    let open = match posting.invoice {
        Some(invoice) => open_on(db, invoice).await?.max(0),
        None => 0,
    };
    let taken = amount.min(open);
    let part = |minor: i64| Money::from_minor(minor.saturating_neg(), currency);
    post(portal, db, NewPosting { amount: part(taken), ..posting.clone() }, now).await?;
    post(portal, db, NewPosting { amount: part(amount - taken), invoice: None, ..posting }, now).await
}

/// What is open on an invoice, in minor units of its currency.
///
/// # Errors
/// [`StoreError`].
pub async fn open_on(db: &mut Db, invoice: &InvoiceId) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) AS open FROM postings WHERE invoice = $1")
        .bind(invoice.as_str())
        .fetch_one(&mut *db)
        .await?;
    Ok(row.try_get("open")?)
}

/// Every posting of an invoice, oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn of_invoice(db: &mut Db, invoice: &InvoiceId) -> Result<Vec<Posting>, StoreError> {
    let rows =
        sqlx::query("SELECT id, invoice, kind, day, currency, amount, text FROM postings WHERE invoice = $1 ORDER BY day, id")
            .bind(invoice.as_str())
            .fetch_all(&mut *db)
            .await?;
    rows.iter().map(read).collect()
}

/// Every posting of a customer, oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn of_customer(db: &mut Db, customer: &CustomerId) -> Result<Vec<Posting>, StoreError> {
    let rows =
        sqlx::query("SELECT id, invoice, kind, day, currency, amount, text FROM postings WHERE customer = $1 ORDER BY day, id")
            .bind(customer.as_str())
            .fetch_all(&mut *db)
            .await?;
    rows.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Posting, StoreError> {
    let currency = currency(&row.try_get::<String, _>("currency")?)?;
    Ok(Posting {
        id: PostingId(row.try_get("id")?),
        kind: kind_from(&row.try_get::<String, _>("kind")?)?,
        date: day_from(&row.try_get::<String, _>("day")?)?.ok_or(StoreError::Stored("posting"))?,
        amount: Money::from_minor(row.try_get("amount")?, currency),
        invoice: row.try_get::<Option<String>, _>("invoice")?.map(InvoiceId),
        text: none_if_empty(row.try_get("text")?),
    })
}

/// A stored currency.
///
/// # Errors
/// [`StoreError::Stored`].
pub fn currency(text: &str) -> Result<Currency, StoreError> {
    text.parse().map_err(|_| StoreError::Stored("currency"))
}

const KINDS: [(PostingKind, &str); 5] = [
    (PostingKind::Invoice, "invoice"),
    (PostingKind::Credit, "credit"),
    (PostingKind::Payment, "payment"),
    (PostingKind::Cost, "cost"),
    (PostingKind::Correction, "correction"),
];

fn kind_text(kind: PostingKind) -> &'static str {
    KINDS.iter().find(|(known, _)| *known == kind).map_or("correction", |(_, text)| text)
}

fn kind_from(text: &str) -> Result<PostingKind, StoreError> {
    KINDS.iter().find(|(_, known)| *known == text).map(|(kind, _)| *kind).ok_or(StoreError::Stored("posting kind"))
}
