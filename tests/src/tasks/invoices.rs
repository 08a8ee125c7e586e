//! Task 3: opening an invoice, understanding it, comparing it with the ones before, taking it along.

use anyhow::{Context, Result, ensure};

use super::{Begins, Task, arrived};
use crate::{hand::Hand, process::wait_for};

pub(super) const TASKS: &[Task] = &[
    Task { number: 3, name: "invoice as PDF", budget: 2, begins: Begins::Home, script: as_pdf },
    Task { number: 3, name: "invoice as UBL", budget: 2, begins: Begins::Home, script: as_ubl },
];

fn as_pdf(hand: &mut Hand<'_>) -> Result<()> {
    open(hand)?;
    hand.state("invoice")?;
    // By heading to the lines, then line by line; on to VAT and sums; then what it is compared with.
    hand.listen(&["h", "h", "h", "h"])?;
    hand.listen(&["Down"; 30])?;
    hand.listen(&["t"])?;
    hand.listen(&["Down"; 8])?;
    hand.listen(&["t"])?;
    hand.listen(&["Down"; 12])?;
    hand.press("invoices-file-pdf")?;
    saved(hand, ".pdf")
}

fn as_ubl(hand: &mut Hand<'_>) -> Result<()> {
    open(hand)?;
    hand.press("invoices-file-ubl")?;
    saved(hand, ".xml")
}

/// Everything one needs to understand it is there: its lines, its VAT, and what it is compared with.
fn open(hand: &mut Hand<'_>) -> Result<()> {
    hand.press("home-see-invoice")?;
    for part in ["invoices-lines-title", "invoices-vat-title", "invoices-totals-title", "invoices-earlier-title"] {
        hand.see(part)?;
    }
    arrived(hand.stage)
}

fn saved(hand: &mut Hand<'_>, ends: &str) -> Result<()> {
    let file = wait_for("the saved file", 30, || {
        let file = std::fs::read_dir(hand.stage.device.downloads())?.flatten().map(|entry| entry.path()).next();
        Ok(file.filter(|file| std::fs::metadata(file).is_ok_and(|file| file.len() > 0)))
    })?;
    let name = file.file_name().context("a file without a name")?.to_string_lossy().into_owned();
    ensure!(name.ends_with(ends), "{name} was saved");
    hand.stage.window.see(&name)?;
    hand.state("saved")
}
