//! Readers of files from the company's ledger: UBL invoices and credit notes, and CAMT.053 bank statements.
//!
//! Everything here is a pure function of bytes: no database, no clock, nothing fetched. A file is read whole or refused
//! whole, and a refusal names the line, the element, the reason and the mend.

pub mod camt;
mod digest;
mod file;
mod refusal;
pub mod ubl;
mod value;
pub mod xml;

pub use file::read_file_limited;
pub use refusal::{FileKind, ImportError, ImportReason, Refusal};
