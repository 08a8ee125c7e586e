//! What lists show of an invoice, read from its row and the sums of its postings.

use jiff::civil::Date;
use saldo_contract::{
    Money,
    ids::{CustomerId, InvoiceId},
    invoices::{InvoiceKind, InvoiceState, InvoiceSummary, Period},
};
use sqlx::{Row, any::AnyRow};

use crate::{
    ledger::{self, Standing},
    store::{Db, StoreError, day_from},
};

/// Everything a summary is read from; `$1` is always the customer.
macro_rules! summaries {
    ($rest:literal) => {
        concat!(
            "SELECT i.id AS id, i.kind AS kind, i.number AS number, i.issued AS issued, i.due AS due, i.currency AS currency, i.total AS total,
               i.subject AS subject, i.lines AS lines, i.period_start AS period_start, i.period_end AS period_end,
               (SELECT CAST(COALESCE(SUM(p.amount), 0) AS BIGINT) FROM postings p WHERE p.invoice = i.id) AS open,
               (SELECT CAST(COALESCE(SUM(p.amount), 0) AS BIGINT) FROM postings p WHERE p.invoice = i.id AND p.kind = 'payment') AS paid,
               (SELECT CAST(COALESCE(SUM(p.amount), 0) AS BIGINT) FROM postings p WHERE p.invoice = i.id AND p.kind = 'credit') AS credited,
               (SELECT CAST(COALESCE(SUM(p.amount), 0) AS BIGINT) FROM postings p WHERE p.invoice = i.id AND p.kind = 'correction') AS corrected,
               (SELECT COALESCE(MAX(p.day), '') FROM postings p WHERE p.invoice = i.id AND p.kind <> 'invoice') AS last_day
             FROM invoices i WHERE i.customer = $1 ",
            $rest
        )
    };
}

/// The list, newest first; as a constant so that a test can look at its plan.
pub const PAGE: &str =
    summaries!("AND (i.issued < $2 OR (i.issued = $2 AND i.id < $3)) ORDER BY i.issued DESC, i.id DESC LIMIT $4");

/// A page of invoices, newest first, after the one the cursor names.
pub(super) async fn page(
    db: &mut Db,
    customer: &CustomerId,
    after: Option<&(String, String)>,
    limit: u32,
    today: Date,
) -> Result<Vec<InvoiceSummary>, StoreError> {
    // "After nothing" is after a day that never comes.
    let (issued, id) = after.map_or(("9999-99-99", ""), |(issued, id)| (issued, id));
    let rows = sqlx::query(PAGE).bind(customer.as_str()).bind(issued).bind(id).bind(i64::from(limit)).fetch_all(&mut *db).await?;
    rows.iter().map(|row| read(row, today)).collect()
}

/// One invoice, if it is this customer's.
pub(super) async fn one(
    db: &mut Db,
    customer: &CustomerId,
    invoice: &InvoiceId,
    today: Date,
) -> Result<Option<InvoiceSummary>, StoreError> {
    let row =
        sqlx::query(summaries!("AND i.id = $2")).bind(customer.as_str()).bind(invoice.as_str()).fetch_optional(&mut *db).await?;
    row.map(|row| read(&row, today)).transpose()
}

/// Every invoice with something open.
pub(crate) async fn open(db: &mut Db, customer: &CustomerId, today: Date) -> Result<Vec<InvoiceSummary>, StoreError> {
    let query = summaries!(
        "AND i.id IN (SELECT p.invoice FROM postings p WHERE p.customer = $1 AND p.invoice IS NOT NULL GROUP BY p.invoice HAVING SUM(p.amount) > 0)"
    );
    let rows = sqlx::query(query).bind(customer.as_str()).fetch_all(&mut *db).await?;
    rows.iter().map(|row| read(row, today)).collect()
}

/// The newest invoices with nothing open.
pub(crate) async fn settled(
    db: &mut Db,
    customer: &CustomerId,
    limit: u32,
    today: Date,
) -> Result<Vec<InvoiceSummary>, StoreError> {
    let query = summaries!(
        "AND i.kind = 'invoice' AND (SELECT COALESCE(SUM(p.amount), 0) FROM postings p WHERE p.invoice = i.id) <= 0 ORDER BY i.issued DESC, i.id DESC LIMIT $2"
    );
    let rows = sqlx::query(query).bind(customer.as_str()).bind(i64::from(limit)).fetch_all(&mut *db).await?;
    rows.iter().map(|row| read(row, today)).collect()
}

/// Up to six invoices before this one, of the same kind, seller and currency.
pub(super) async fn earlier(
    db: &mut Db,
    customer: &CustomerId,
    invoice: &InvoiceId,
    today: Date,
) -> Result<Vec<InvoiceSummary>, StoreError> {
    let query = summaries!(
        "AND EXISTS (SELECT 1 FROM invoices this WHERE this.id = $2 AND this.customer = $1 AND this.supplier = i.supplier AND this.kind = i.kind
           AND this.currency = i.currency AND (i.issued < this.issued OR (i.issued = this.issued AND i.id < this.id)))
         ORDER BY i.issued DESC, i.id DESC LIMIT 6"
    );
    let rows = sqlx::query(query).bind(customer.as_str()).bind(invoice.as_str()).fetch_all(&mut *db).await?;
    rows.iter().map(|row| read(row, today)).collect()
}

fn read(row: &AnyRow, today: Date) -> Result<InvoiceSummary, StoreError> {
    let text = |name: &str| row.try_get::<String, _>(name);
    let number = |name: &str| row.try_get::<i64, _>(name);
    let currency = ledger::currency(&text("currency")?)?;
    let kind = if text("kind")? == "credit_note" { InvoiceKind::CreditNote } else { InvoiceKind::Invoice };
    let sums =
        Standing { open: number("open")?, paid: number("paid")?, credited: number("credited")?, corrected: number("corrected")? };
    let standing = ledger::standing(kind == InvoiceKind::CreditNote, sums);
    let due = day_from(&text("due")?)?;
    let period = Period { start: day_from(&text("period_start")?)?, end: day_from(&text("period_end")?)? };
    let is_settled = !matches!(standing.state, InvoiceState::Open | InvoiceState::PartiallyPaid);
    Ok(InvoiceSummary {
        id: InvoiceId(text("id")?),
        number: text("number")?,
        kind,
        subject: text("subject")?,
        lines: u32::try_from(number("lines")?).unwrap_or(u32::MAX),
        issued: day_from(&text("issued")?)?.ok_or(StoreError::Stored("issue date"))?,
        due,
        period: (period.start.is_some() || period.end.is_some()).then_some(period),
        total: Money::from_minor(number("total")?, currency),
        open: Money::from_minor(standing.open, currency),
        state: standing.state,
        overdue: standing.open > 0 && due.is_some_and(|due| due < today),
        settled: if is_settled { day_from(&text("last_day")?)? } else { None },
    })
}
