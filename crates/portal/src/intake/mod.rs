//! What the company's own systems hand in: invoices, payments and customers, read by `import` and posted here, each
//! file in a transaction of its own. Handing in the same again changes nothing.

mod customers;
mod invoices;
mod payments;

use std::path::Path;

use crate::{Portal, import, store::StoreError};

pub use customers::post as post_customers;
pub use invoices::post as post_invoice;
pub use payments::post as post_statement;

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// How many things in it were new.
    pub new: usize,
    /// How many were there already.
    pub known: usize,
    /// What was new, a line each, as the operator knows it.
    pub lines: Vec<String>,
    /// How many payments found no invoice; they stay visible as unmatched.
    pub unmatched: usize,
    /// What the company should look at, though nothing was refused.
    pub warnings: Vec<String>,
}

/// Why a file was not taken. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// It is not a file the portal takes.
    #[error("{0}")]
    Refused(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for IntakeError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Takes a file of the ledger: a UBL invoice or credit note, or (`.csv`) a list of customers.
///
/// # Errors
/// [`IntakeError`].
pub async fn file(portal: &Portal, path: &Path) -> Result<Taken, IntakeError> {
    let name = path.display().to_string();
    let bytes = import::read_file_limited(path, portal.config.import.max_bytes)
        .map_err(|error| IntakeError::Refused(error.in_file(&name).to_string()))?;
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        return post_customers(portal, &name, &bytes).await;
    }
    let document = import::ubl::read_within(&bytes, &limits(portal))
        .map_err(|error| IntakeError::Refused(error.in_file(&name).to_string()))?;
    post_invoice(portal, &name, document, &bytes).await
}

/// Takes a bank statement (CAMT.053).
///
/// # Errors
/// [`IntakeError`].
pub async fn statement(portal: &Portal, path: &Path) -> Result<Taken, IntakeError> {
    let name = path.display().to_string();
    let bytes = import::read_file_limited(path, portal.config.import.max_bytes)
        .map_err(|error| IntakeError::Refused(error.in_file(&name).to_string()))?;
    let statements = import::camt::read_within(&bytes, &limits(portal))
        .map_err(|error| IntakeError::Refused(error.in_file(&name).to_string()))?;
    post_statement(portal, &statements).await
}

/// The usual limits, with the company's own on size.
fn limits(portal: &Portal) -> import::xml::Limits {
    import::xml::Limits { bytes: portal.config.import.max_bytes, ..import::xml::Limits::default() }
}
