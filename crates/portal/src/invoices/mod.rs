//! Invoices: the list, one in full, and its files.

mod documents;
pub mod summary;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use saldo_contract::{
    Problem, ProblemCode,
    ids::{CustomerId, InvoiceId},
    invoices::{GetInvoice, Invoice, InvoiceContent, InvoiceLink, InvoicePage, ListInvoices},
    problem::FieldProblem,
};
use sqlx::Row;

pub use documents::file_stem;
pub(crate) use documents::kind_text;

use crate::{
    ledger,
    store::{Db, StoreError},
    web::{Asking, Read, Refusal},
};

/// How many invoices a page has when nothing is asked.
const USUAL_PAGE: u32 = 100;
/// And at most.
const LARGEST_PAGE: u32 = 500;

impl Read for ListInvoices {
    async fn read(self, asking: &Asking) -> Result<InvoicePage, Refusal> {
        let limit = self.limit.unwrap_or(USUAL_PAGE);
        if !(1..=LARGEST_PAGE).contains(&limit) {
            return Err(Problem::new(ProblemCode::Invalid).at("/limit", FieldProblem::Range).into());
        }
        let after = match &self.cursor {
            Some(cursor) => {
                Some(read_cursor(cursor).ok_or_else(|| Problem::new(ProblemCode::Invalid).at("/cursor", FieldProblem::Format))?)
            }
            None => None,
        };
        let customer = &asking.session()?.customer;
        let today = asking.portal.day(asking.now);
        let mut connection = asking.portal.store.read().await?;
        let mut invoices = summary::page(&mut connection, customer, after.as_ref(), limit + 1, today).await?;
        let more = invoices.len() > limit as usize;
        invoices.truncate(limit as usize);
        let next_cursor =
            invoices.last().filter(|_| more).map(|last| BASE64_URL_SAFE_NO_PAD.encode(format!("{} {}", last.issued, last.id)));
        let total: i64 = sqlx::query("SELECT COUNT(*) AS total FROM invoices WHERE customer = $1")
            .bind(customer.as_str())
            .fetch_one(&mut *connection)
            .await?
            .try_get("total")?;
        Ok(InvoicePage { as_of: asking.now, invoices, total: u32::try_from(total).unwrap_or(u32::MAX), next_cursor })
    }
}

fn read_cursor(cursor: &str) -> Option<(String, String)> {
    let text = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    let (issued, id) = text.split_once(' ')?;
    issued.parse::<jiff::civil::Date>().ok()?;
    Some((issued.to_owned(), id.to_owned()))
}

impl Read for GetInvoice {
    async fn read(self, asking: &Asking) -> Result<Invoice, Refusal> {
        let customer = &asking.session()?.customer;
        let today = asking.portal.day(asking.now);
        let mut connection = asking.portal.store.read().await?;
        let db = &mut *connection;
        let summary = summary::one(db, customer, &self.invoice, today).await?.ok_or(ProblemCode::NotFound)?;
        let content = content(db, customer, &self.invoice).await?.ok_or(ProblemCode::NotFound)?;
        let postings = ledger::of_invoice(db, &self.invoice).await?;
        let documents = documents::of_invoice(db, &self.invoice, &content).await?;
        let corrects = links(
            db,
            "SELECT i.id AS id, i.number AS number FROM preceding p JOIN invoices i ON i.number = p.number AND i.customer = $1
             WHERE p.invoice = $2 AND i.id <> $2 ORDER BY i.issued, i.id",
            customer,
            self.invoice.as_str(),
        )
        .await?;
        let corrected_by = links(
            db,
            "SELECT i.id AS id, i.number AS number FROM preceding p JOIN invoices i ON i.id = p.invoice AND i.customer = $1
             WHERE p.number = $2 ORDER BY i.issued, i.id",
            customer,
            &content.number,
        )
        .await?;
        let earlier = summary::earlier(db, customer, &self.invoice, today).await?;
        Ok(Invoice {
            as_of: asking.now,
            summary,
            postings,
            documents,
            corrects: corrects.into_iter().next(),
            corrected_by: corrected_by.into_iter().filter(|link| link.id != self.invoice).collect(),
            earlier,
            content,
        })
    }
}

/// What stands on an invoice of this customer.
pub(crate) async fn content(
    db: &mut Db,
    customer: &CustomerId,
    invoice: &InvoiceId,
) -> Result<Option<InvoiceContent>, StoreError> {
    let row = sqlx::query("SELECT content FROM invoices WHERE id = $1 AND customer = $2")
        .bind(invoice.as_str())
        .bind(customer.as_str())
        .fetch_optional(&mut *db)
        .await?;
    row.map(|row| serde_json::from_str(&row.try_get::<String, _>("content")?).map_err(|_| StoreError::Stored("invoice")))
        .transpose()
}

async fn links(db: &mut Db, query: &'static str, customer: &CustomerId, key: &str) -> Result<Vec<InvoiceLink>, StoreError> {
    let rows = sqlx::query(query).bind(customer.as_str()).bind(key).fetch_all(&mut *db).await?;
    rows.iter().map(|row| Ok(InvoiceLink { id: InvoiceId(row.try_get("id")?), number: row.try_get("number")? })).collect()
}
