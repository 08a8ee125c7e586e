//! The reader of invoices, seen from outside.

mod examples;
mod mapping;
mod random;
mod refusals;

use super::*;

const ENERGY: &str = include_str!("../../../../samples/energy-invoice.xml");
const CREDIT_NOTE_SAMPLE: &str = include_str!("../../../../samples/energy-credit-note.xml");
const TELECOM: &str = include_str!("../../../../samples/telecom-invoice.xml");

fn read_text(text: &str) -> Result<UblDocument, ImportError> {
    read(text.as_bytes())
}

/// The sample with one thing changed. The thing has to be there.
fn changed(sample: &str, from: &str, to: &str) -> String {
    assert!(sample.contains(from), "the sample has no {from:?}");
    sample.replacen(from, to, 1)
}
