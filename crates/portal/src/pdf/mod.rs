//! The PDF of an invoice that came without one: tagged for screen readers (PDF/UA-1), in the customer's language.
//!
//! `sheet` says what stands on it, as text; `printable` makes that text safe to print; `templates/invoice.typ` lays it
//! out. The template sees the text as data only: nothing that stands on an invoice is ever read as a program.

mod party;
mod printable;
mod sheet;
mod table;
mod world;

use jiff::Timestamp;
use saldo_contract::invoices::InvoiceContent;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::words::Words;
use world::{Press, World};

/// Why a PDF could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The accent is no colour.
    #[error("the accent colour is not written like #0b5563")]
    Accent,
    /// The template failed, or what it made is not accessible (PDF/UA-1). Holds what typst says, which names places in
    /// the template, never what stands on the invoice.
    #[error("the template failed: {0}")]
    Template(String),
}

/// Makes PDFs. Holds fonts and library, so it is made once and shared.
pub struct PdfMaker {
    press: Press,
}

impl PdfMaker {
    /// Reads the fonts that are compiled in.
    #[must_use]
    pub fn new() -> Self {
        Self { press: Press::new() }
    }

    /// The PDF of an invoice, in a language, with an accent colour (`#rrggbb`). The same input and time give the same
    /// bytes. Takes a moment of computing: call it where blocking is allowed.
    ///
    /// # Errors
    /// [`PdfError`].
    pub fn invoice_pdf(
        &self,
        invoice: &InvoiceContent,
        language: &str,
        words: &Words,
        accent: &str,
        created: Timestamp,
    ) -> Result<Vec<u8>, PdfError> {
        if !is_colour(accent) {
            return Err(PdfError::Accent);
        }
        let broken = |error: serde_json::Error| PdfError::Template(error.to_string());
        let invoice = printable::without_marks(invoice).map_err(broken)?;
        let sheet = sheet::Sheet::of(&invoice, words.language(language), accent);
        let mut data = serde_json::to_value(&sheet).map_err(broken)?;
        printable::make_printable(&mut data, &|symbol| self.press.prints(symbol));
        let world = World::new(&self.press, data.to_string().into_bytes());
        let pdf = world.compile().and_then(|document| export(&document, &invoice.number, created));
        // What was remembered of this invoice to lay it out faster is of no use to the next one.
        typst::comemo::evict(0);
        pdf
    }
}

impl Default for PdfMaker {
    fn default() -> Self {
        Self::new()
    }
}

fn export(document: &PagedDocument, number: &str, created: Timestamp) -> Result<Vec<u8>, PdfError> {
    let options = PdfOptions {
        ident: Smart::Custom(number.to_owned()),
        creator: Smart::Custom(Some("Saldo".to_owned())),
        timestamp: datetime(created).map(typst_pdf::Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PdfError::Template(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PdfError::Template(world::said(&errors)))
}

fn datetime(at: Timestamp) -> Option<Datetime> {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |part: i8| u8::try_from(part).ok();
    Datetime::from_ymd_hms(
        i32::from(at.year()),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|digit| digit.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests;
