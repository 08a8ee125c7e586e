//! Payments find their invoice: by structured reference, then by amount and account. What finds none stays visible.

use saldo_contract::{
    Money,
    ids::{CustomerId, InvoiceId},
    postings::PostingKind,
    references::AccountNumber,
};
use sqlx::Row;

use super::{IntakeError, Taken};
use crate::{
    Portal,
    clock::new_id,
    import::camt::{Entry, Statement},
    ledger::{self, NewPosting},
    store::{Db, StoreError, moment},
};

/// An invoice a payment belongs to, and how that was found.
struct Match {
    customer: CustomerId,
    invoice: InvoiceId,
    by: &'static str,
}

/// Posts the entries of statements. An entry that was posted before is left alone.
///
/// # Errors
/// [`IntakeError`].
pub async fn post(portal: &Portal, statements: &[Statement]) -> Result<Taken, IntakeError> {
    let mut taken = Taken::default();
    let mut transaction = portal.store.write().await?;
    for statement in statements {
        for entry in &statement.entries {
            post_entry(portal, &mut transaction, &statement.account, entry, &mut taken).await?;
        }
    }
    transaction.commit().await?;
    Ok(taken)
}

async fn post_entry(
    portal: &Portal,
    db: &mut Db,
    account: &AccountNumber,
    entry: &Entry,
    taken: &mut Taken,
) -> Result<(), IntakeError> {
    let now = portal.clock.now();
    let id = new_id(&*portal.clock, &*portal.random);
    let found = find(db, entry).await?;
    let new = sqlx::query(
        "INSERT INTO payments (id, identity, account, booked, currency, amount, reference, text, payer_name, payer_account, matched_by, customer, imported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (identity) DO NOTHING",
    )
    .bind(&id)
    .bind(&entry.identity)
    .bind(account.compact())
    .bind(entry.booked.to_string())
    .bind(entry.amount.currency().code())
    .bind(entry.amount.minor())
    .bind(entry.reference.as_ref().map(|reference| reference.key()).unwrap_or_default())
    .bind(&entry.text)
    .bind(entry.counterparty_name.as_deref().unwrap_or(""))
    .bind(entry.counterparty_account.as_ref().map(AccountNumber::compact).unwrap_or_default())
    .bind(found.as_ref().map_or(if is_outgoing(entry) { "outgoing" } else { "" }, |found| found.by))
    .bind(found.as_ref().map(|found| found.customer.0.clone()))
    .bind(moment(now))
    .execute(&mut *db)
    .await?
    .rows_affected();
    if new == 0 {
        taken.known += 1;
        return Ok(());
    }
    taken.new += 1;
    let Some(found) = found else {
        taken.unmatched += usize::from(!is_outgoing(entry));
        return Ok(());
    };
    let posting = NewPosting {
        customer: &found.customer,
        invoice: Some(&found.invoice),
        kind: PostingKind::Payment,
        day: entry.booked,
        amount: entry.amount.negated(),
        text: &entry.text,
        source: &id,
    };
    if entry.amount.is_positive() {
        ledger::settle(portal, db, posting, now).await?;
    } else {
        // A payment that went back opens its invoice again.
        ledger::post(portal, db, posting, now).await?;
    }
    Ok(())
}

/// Money the company itself sent: bank costs, refunds. No customer's payment, and nothing to look for.
fn is_outgoing(entry: &Entry) -> bool {
    !entry.amount.is_positive() && !entry.reversal
}

/// The invoice a payment belongs to, or went back from. Other money that goes out belongs to none.
async fn find(db: &mut Db, entry: &Entry) -> Result<Option<Match>, StoreError> {
    if is_outgoing(entry) {
        return Ok(None);
    }
    if entry.reversal && !entry.amount.is_positive() {
        return match &entry.reference {
            Some(reference) => by_paid_reference(db, &reference.key(), entry.amount).await,
            None => Ok(None),
        };
    }
    if let Some(reference) = &entry.reference
        && let Some(found) = by_reference(db, &reference.key(), entry.amount).await?
    {
        return Ok(Some(found));
    }
    match &entry.counterparty_account {
        Some(payer) => by_amount_and_account(db, payer, entry.amount).await,
        None => Ok(None),
    }
}

/// One customer's invoices may share a reference (a yearly one): the oldest open one takes it. When invoices of two
/// customers carry it, it is nobody's.
async fn by_reference(db: &mut Db, key: &str, amount: Money) -> Result<Option<Match>, StoreError> {
    if key.is_empty() {
        return Ok(None);
    }
    let rows = sqlx::query(
        "SELECT id, customer FROM invoices WHERE reference = $1 AND currency = $2 AND kind = 'invoice' ORDER BY due, issued, id",
    )
    .bind(key)
    .bind(amount.currency().code())
    .fetch_all(&mut *db)
    .await?;
    let mut candidates = Vec::with_capacity(rows.len());
    for row in rows {
        candidates.push((InvoiceId(row.try_get("id")?), CustomerId(row.try_get("customer")?)));
    }
    let Some((first, customer)) = candidates.first().cloned() else { return Ok(None) };
    if candidates.iter().any(|(_, other)| *other != customer) {
        return Ok(None);
    }
    let mut invoice = first;
    for (candidate, _) in candidates {
        if ledger::open_on(db, &candidate).await? > 0 {
            invoice = candidate;
            break;
        }
    }
    Ok(Some(Match { customer, invoice, by: "reference" }))
}

/// The invoice with this reference on which at least this much was paid, when there is exactly one.
async fn by_paid_reference(db: &mut Db, key: &str, amount: Money) -> Result<Option<Match>, StoreError> {
    let rows = sqlx::query(
        "SELECT i.id AS id, i.customer AS customer FROM invoices i WHERE i.reference = $1 AND i.reference <> '' AND i.currency = $2
           AND (SELECT COALESCE(SUM(p.amount), 0) FROM postings p WHERE p.invoice = i.id AND p.kind = 'payment') <= $3",
    )
    .bind(key)
    .bind(amount.currency().code())
    .bind(amount.minor())
    .fetch_all(&mut *db)
    .await?;
    match rows.as_slice() {
        [row] => Ok(Some(Match {
            customer: CustomerId(row.try_get("customer")?),
            invoice: InvoiceId(row.try_get("id")?),
            by: "reference",
        })),
        _ => Ok(None),
    }
}

/// The payer's account is known from payments that were matched before; exactly one invoice of theirs must have
/// exactly this amount open.
async fn by_amount_and_account(db: &mut Db, payer: &AccountNumber, amount: Money) -> Result<Option<Match>, StoreError> {
    let rows = sqlx::query(
        "SELECT i.id AS id, i.customer AS customer FROM invoices i
         WHERE i.currency = $1 AND i.kind = 'invoice'
           AND i.customer IN (SELECT customer FROM payments WHERE payer_account = $2 AND customer IS NOT NULL)
           AND (SELECT SUM(p.amount) FROM postings p WHERE p.invoice = i.id) = $3",
    )
    .bind(amount.currency().code())
    .bind(payer.compact())
    .bind(amount.minor())
    .fetch_all(&mut *db)
    .await?;
    match rows.as_slice() {
        [row] => Ok(Some(Match {
            customer: CustomerId(row.try_get("customer")?),
            invoice: InvoiceId(row.try_get("id")?),
            by: "amount and account",
        })),
        _ => Ok(None),
    }
}
