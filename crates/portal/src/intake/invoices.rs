//! An invoice or credit note is posted: its row, its files, its customer, and what it adds to the account.

use jiff::Timestamp;
use saldo_contract::{
    Money,
    ids::{CustomerId, InvoiceId},
    invoices::{DocumentKind, InvoiceContent, InvoiceKind},
    postings::PostingKind,
};
use sqlx::Row;

use super::{IntakeError, Taken};
use crate::{
    Portal,
    clock::new_id,
    config::SameNumber,
    customers::Customer,
    import::ubl::UblDocument,
    invoices::{file_stem, kind_text},
    ledger::{self, NewPosting},
    store::{Db, StoreError, day_text, moment},
};

/// Posts a document that was read from `name`, with the bytes it was read from.
///
/// # Errors
/// [`IntakeError`].
pub async fn post(portal: &Portal, name: &str, document: UblDocument, bytes: &[u8]) -> Result<Taken, IntakeError> {
    let now = portal.clock.now();
    let mut transaction = portal.store.write().await?;
    let db = &mut *transaction;
    let known =
        sqlx::query("SELECT content_hash FROM invoices WHERE identity = $1").bind(&document.identity).fetch_all(&mut *db).await?;
    let mut taken = Taken { new: 1, ..Taken::default() };
    for row in &known {
        if row.try_get::<String, _>("content_hash")? == document.content_hash {
            return Ok(Taken { known: 1, ..Taken::default() });
        }
    }
    if !known.is_empty() {
        let number = &document.content.number;
        let what = format!("{name}: number {number} of this seller, customer and date is there already, with other content");
        if portal.config.import.same_number == SameNumber::Refuse {
            return Err(IntakeError::Refused(format!(
                "{what}; nothing was changed. Send a credit note and a new number, or set import.same_number"
            )));
        }
        taken.warnings.push(format!("{what}; both are kept. Check that this customer is not billed twice"));
    }
    let customer = customer(portal, db, &document, now).await?;
    let invoice = InvoiceId(new_id(&*portal.clock, &*portal.random));
    insert(db, &invoice, &customer.id, &document, now).await?;
    insert_documents(portal, db, &invoice, &document, bytes).await?;
    for preceding in &document.content.preceding {
        sqlx::query("INSERT INTO preceding (invoice, number) VALUES ($1, $2) ON CONFLICT (invoice, number) DO NOTHING")
            .bind(invoice.as_str())
            .bind(&preceding.number)
            .execute(&mut *db)
            .await?;
    }
    post_amount(portal, db, &customer.id, &invoice, &document.content, now).await?;
    transaction.commit().await?;
    let what = if document.content.kind == InvoiceKind::CreditNote { "credit note" } else { "invoice" };
    taken
        .lines
        .push(format!("{what} {} of {}, customer {}", document.content.number, document.content.totals.payable, customer.number));
    Ok(taken)
}

/// The customer the document is for: the one with its number, or a new one.
async fn customer(portal: &Portal, db: &mut Db, document: &UblDocument, now: Timestamp) -> Result<Customer, StoreError> {
    let mut customer = Customer::by_number_or_new(portal, db, &document.customer.number).await?;
    customer.learn(&document.content.buyer);
    customer.keep(db, &moment(now)).await?;
    Ok(customer)
}

async fn insert(
    db: &mut Db,
    invoice: &InvoiceId,
    customer: &CustomerId,
    document: &UblDocument,
    now: Timestamp,
) -> Result<(), IntakeError> {
    let content = &document.content;
    let json = serde_json::to_string(content).map_err(|_| StoreError::Stored("invoice"))?;
    let reference = content
        .payment_means
        .iter()
        .find_map(|means| means.reference.as_ref())
        .map(|reference| reference.key())
        .unwrap_or_default();
    sqlx::query(
        "INSERT INTO invoices (id, customer, supplier, identity, content_hash, kind, number, issued, due, currency, total, subject, lines,
           period_start, period_end, reference, content, imported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
    )
    .bind(invoice.as_str())
    .bind(customer.as_str())
    .bind(&document.supplier_key)
    .bind(&document.identity)
    .bind(&document.content_hash)
    .bind(if content.kind == InvoiceKind::CreditNote { "credit_note" } else { "invoice" })
    .bind(&content.number)
    .bind(content.issued.to_string())
    .bind(day_text(content.due))
    .bind(content.totals.payable.currency().code())
    .bind(debt(content).minor())
    .bind(content.lines.first().map(|line| line.name.clone()).unwrap_or_default())
    .bind(i64::try_from(content.lines.len()).unwrap_or(i64::MAX))
    .bind(day_text(content.period.and_then(|period| period.start)))
    .bind(day_text(content.period.and_then(|period| period.end)))
    .bind(reference)
    .bind(json)
    .bind(moment(now))
    .execute(&mut *db)
    .await?;
    Ok(())
}

async fn insert_documents(
    portal: &Portal,
    db: &mut Db,
    invoice: &InvoiceId,
    document: &UblDocument,
    bytes: &[u8],
) -> Result<(), IntakeError> {
    let stem = file_stem(&document.content);
    let ubl = (DocumentKind::Ubl, format!("{stem}.xml"), "application/xml", String::new(), bytes);
    let attached = document.attachments.iter().map(|attachment| {
        let is_pdf = attachment.is_invoice_pdf;
        let kind = if is_pdf { DocumentKind::Pdf } else { DocumentKind::Attachment };
        let name = if is_pdf { format!("{stem}.pdf") } else { attachment.file_name.clone() };
        (kind, name, attachment.media_type, attachment.description.clone().unwrap_or_default(), attachment.bytes.as_slice())
    });
    let mut all: Vec<_> = attached.chain(std::iter::once(ubl)).collect();
    all.sort_by_key(|(kind, ..)| match kind {
        DocumentKind::Pdf => 0,
        DocumentKind::Ubl => 1,
        DocumentKind::Attachment => 2,
    });
    for (position, (kind, file_name, media_type, description, bytes)) in (0_i64..).zip(all) {
        sqlx::query(
            "INSERT INTO documents (id, invoice, kind, file_name, media_type, description, position, size, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new_id(&*portal.clock, &*portal.random))
        .bind(invoice.as_str())
        .bind(kind_text(kind))
        .bind(file_name)
        .bind(media_type)
        .bind(description)
        .bind(position)
        .bind(i64::try_from(bytes.len()).unwrap_or(i64::MAX))
        .bind(bytes)
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// What the document adds to the debt: a credit note takes away.
fn debt(content: &InvoiceContent) -> Money {
    if content.kind == InvoiceKind::CreditNote { content.totals.payable.negated() } else { content.totals.payable }
}

async fn post_amount(
    portal: &Portal,
    db: &mut Db,
    customer: &CustomerId,
    invoice: &InvoiceId,
    content: &InvoiceContent,
    now: Timestamp,
) -> Result<(), IntakeError> {
    let amount = debt(content);
    let posting = NewPosting {
        customer,
        invoice: Some(invoice),
        kind: PostingKind::Invoice,
        day: content.issued,
        amount,
        text: &content.number,
        source: invoice.as_str(),
    };
    if content.kind == InvoiceKind::Invoice && !amount.is_negative() {
        ledger::post(portal, db, posting, now).await?;
        return take_waiting_credit(portal, db, customer, invoice, content, now).await;
    }
    // A credit note, or an invoice below zero, settles the invoice it corrects; what is left waits as credit.
    let corrected = preceding(db, customer, invoice, content).await?;
    ledger::settle(portal, db, NewPosting { invoice: corrected.as_ref(), kind: PostingKind::Credit, ..posting }, now).await?;
    Ok(())
}

/// The oldest invoice with something open that a credit note says it corrects.
async fn preceding(
    db: &mut Db,
    customer: &CustomerId,
    invoice: &InvoiceId,
    content: &InvoiceContent,
) -> Result<Option<InvoiceId>, StoreError> {
    let currency = content.totals.payable.currency();
    let rows = sqlx::query(
        "SELECT i.id AS id FROM preceding p JOIN invoices i ON i.number = p.number AND i.customer = $1 AND i.kind = 'invoice' AND i.currency = $2
         WHERE p.invoice = $3 AND i.id <> $3 ORDER BY i.issued, i.id",
    )
    .bind(customer.as_str())
    .bind(currency.code())
    .bind(invoice.as_str())
    .fetch_all(&mut *db)
    .await?;
    for row in rows {
        let found = InvoiceId(row.try_get("id")?);
        if ledger::open_on(db, &found).await? > 0 {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// A credit note may come before the invoice it corrects: its amount has waited unallocated, and is taken now.
async fn take_waiting_credit(
    portal: &Portal,
    db: &mut Db,
    customer: &CustomerId,
    invoice: &InvoiceId,
    content: &InvoiceContent,
    now: Timestamp,
) -> Result<(), IntakeError> {
    let currency = content.totals.payable.currency();
    let rows = sqlx::query(
        "SELECT n.id AS id, n.number AS number, CAST(SUM(p.amount) AS BIGINT) AS waiting
         FROM preceding r JOIN invoices n ON n.id = r.invoice AND n.customer = $1 AND n.currency = $2
           JOIN postings p ON p.source = n.id AND p.invoice IS NULL AND p.customer = $1
         WHERE r.number = $3 GROUP BY n.id, n.number ORDER BY n.id",
    )
    .bind(customer.as_str())
    .bind(currency.code())
    .bind(&content.number)
    .fetch_all(&mut *db)
    .await?;
    for row in rows {
        let (note, number): (String, String) = (row.try_get("id")?, row.try_get("number")?);
        let waiting = row.try_get::<i64, _>("waiting")?.saturating_neg();
        let open = ledger::open_on(db, invoice).await?;
        let taken = Money::from_minor(waiting.min(open).max(0), currency);
        let posting = NewPosting {
            customer,
            invoice: None,
            kind: PostingKind::Credit,
            day: content.issued,
            amount: taken,
            text: &number,
            source: &note,
        };
        ledger::post(portal, db, posting.clone(), now).await?;
        ledger::post(portal, db, NewPosting { invoice: Some(invoice), amount: taken.negated(), ..posting }, now).await?;
    }
    Ok(())
}
