//! The files of an invoice: its PDF, the e-invoice itself, attachments.

use std::sync::Arc;

use saldo_contract::{
    ProblemCode,
    ids::{DocumentId, InvoiceId},
    invoices::{Document, DocumentKind, GetDocument, InvoiceContent, InvoiceKind},
};
use sqlx::Row;

use crate::{
    store::{Db, StoreError, none_if_empty},
    web::{Asking, FileAnswer, Refusal, Serve},
};

/// The id of the PDF the portal makes where none came with the invoice.
const MADE_PDF: &str = "pdf";

impl Serve for GetDocument {
    async fn serve(self, asking: &Asking) -> Result<FileAnswer, Refusal> {
        let customer = &asking.session()?.customer;
        let mut connection = asking.portal.store.read().await?;
        let row = sqlx::query(
            "SELECT d.file_name AS file_name, d.media_type AS media_type, d.bytes AS bytes FROM documents d JOIN invoices i ON i.id = d.invoice
             WHERE d.id = $1 AND d.invoice = $2 AND i.customer = $3",
        )
        .bind(self.document.as_str())
        .bind(self.invoice.as_str())
        .bind(customer.as_str())
        .fetch_optional(&mut *connection)
        .await?;
        if let Some(row) = row {
            return Ok(FileAnswer {
                file_name: row.try_get("file_name")?,
                media_type: row.try_get("media_type")?,
                bytes: row.try_get("bytes")?,
            });
        }
        let content = super::content(&mut connection, customer, &self.invoice).await?.ok_or(ProblemCode::NotFound)?;
        let made = of_invoice(&mut connection, &self.invoice, &content)
            .await?
            .into_iter()
            .find(|document| document.id == self.document)
            .ok_or(ProblemCode::NotFound)?;
        drop(connection);
        let portal = Arc::clone(&asking.portal);
        let _place = asking.portal.pdf_places.acquire().await.map_err(|error| Refusal::Failed(error.to_string()))?;
        let (language, now) = (asking.language.clone(), asking.now);
        let bytes = tokio::task::spawn_blocking(move || {
            let accent = portal.config.company.brand.light.as_ref().map_or("#0b5563", |colours| colours.brand.as_str());
            portal.pdf.invoice_pdf(&content, &language, &portal.words, accent, now)
        })
        .await
        .map_err(|error| Refusal::Failed(error.to_string()))?
        .map_err(|error| Refusal::Failed(error.to_string()))?;
        Ok(FileAnswer { file_name: made.file_name, media_type: made.media_type, bytes })
    }
}

/// The files of an invoice: PDF first, then the e-invoice, then attachments.
pub(super) async fn of_invoice(db: &mut Db, invoice: &InvoiceId, content: &InvoiceContent) -> Result<Vec<Document>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, kind, file_name, media_type, description, size FROM documents WHERE invoice = $1 ORDER BY position",
    )
    .bind(invoice.as_str())
    .fetch_all(&mut *db)
    .await?;
    let mut documents = Vec::with_capacity(rows.len() + 1);
    for row in &rows {
        documents.push(Document {
            id: DocumentId(row.try_get("id")?),
            kind: kind_from(&row.try_get::<String, _>("kind")?)?,
            file_name: row.try_get("file_name")?,
            media_type: row.try_get("media_type")?,
            size: u64::try_from(row.try_get::<i64, _>("size")?).ok(),
            description: none_if_empty(row.try_get("description")?),
        });
    }
    if !documents.iter().any(|document| document.kind == DocumentKind::Pdf) {
        documents.insert(
            0,
            Document {
                id: DocumentId(MADE_PDF.to_owned()),
                kind: DocumentKind::Pdf,
                file_name: format!("{}.pdf", file_stem(content)),
                media_type: "application/pdf".to_owned(),
                size: None,
                description: None,
            },
        );
    }
    Ok(documents)
}

/// A name for an invoice's files, without ending.
#[must_use]
pub fn file_stem(content: &InvoiceContent) -> String {
    let kind = if content.kind == InvoiceKind::CreditNote { "credit-note" } else { "invoice" };
    let number: String =
        content.number.chars().map(|symbol| if symbol.is_ascii_alphanumeric() { symbol } else { '-' }).take(60).collect();
    format!("{kind}-{}", number.trim_matches('-'))
}

pub(crate) const fn kind_text(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Pdf => "pdf",
        DocumentKind::Ubl => "ubl",
        DocumentKind::Attachment => "attachment",
    }
}

fn kind_from(text: &str) -> Result<DocumentKind, StoreError> {
    [DocumentKind::Pdf, DocumentKind::Ubl, DocumentKind::Attachment]
        .into_iter()
        .find(|kind| kind_text(*kind) == text)
        .ok_or(StoreError::Stored("document kind"))
}
