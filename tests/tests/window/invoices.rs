//! Invoices: the list, and one in full with its files.

use anyhow::{Context, Result, ensure};
use saldo_contract::{
    invoices::{DocumentKind, GetInvoice, Invoice, InvoicePage, ListInvoices},
    operation::Operation,
};
use saldo_tests::{customer::Customer, figures, stage::Stage};

#[test]
fn the_list_shows_every_invoice_and_finds_one_by_its_number_its_amount_or_its_state() -> Result<()> {
    let stage = Stage::connected()?;
    let page = all(&sign_in(&stage)?)?;
    let numbers = |stage: &Stage| -> Result<Vec<String>> {
        let text = stage.window.text()?;
        Ok(page.invoices.iter().map(|invoice| invoice.number.clone()).filter(|number| text.contains(number)).collect())
    };
    stage.press("common-nav-invoices")?;
    stage.see("invoices-search")?;
    ensure!(page.invoices.len() > 10, "the sample customer has only {} invoices", page.invoices.len());
    ensure!(
        numbers(&stage)?.len() == page.invoices.len(),
        "of {} invoices only {:?} are shown",
        page.invoices.len(),
        numbers(&stage)?
    );

    let one = &page.invoices[3];
    let search = stage.say("invoices-search")?;
    stage.window.fill(&search, &one.number)?;
    stage.window.see_no_more(&page.invoices[0].number)?;
    ensure!(numbers(&stage)? == [one.number.clone()], "searching for {} shows {:?}", one.number, numbers(&stage)?);

    stage.window.fill(&search, &figures::written(one.total))?;
    stage.window.see(&one.number)?;

    stage.window.fill(&search, "no such invoice")?;
    stage.see("invoices-none")?;
    stage.press("invoices-show-all")?;
    stage.window.see(&page.invoices[0].number)?;

    let open: Vec<String> =
        page.invoices.iter().filter(|invoice| invoice.open.is_positive()).map(|invoice| invoice.number.clone()).collect();
    stage.window.press(&format!("{} ({})", stage.say("invoices-filter-open")?, open.len()))?;
    stage.window.see_no_more(&one.number)?;
    ensure!(numbers(&stage)? == open, "the filter shows {:?} instead of {open:?}", numbers(&stage)?);
    Ok(())
}

#[test]
fn an_invoice_is_understood_and_taken_along_as_pdf() -> Result<()> {
    takes_along("invoices-file-pdf", DocumentKind::Pdf, b"%PDF-")
}

#[test]
fn an_invoice_is_understood_and_taken_along_as_ubl() -> Result<()> {
    takes_along("invoices-file-ubl", DocumentKind::Ubl, b"<?xml")
}

fn takes_along(message: &str, kind: DocumentKind, begins: &[u8]) -> Result<()> {
    let stage = Stage::connected()?;
    let customer = sign_in(&stage)?;
    stage.press("home-see-invoice")?;
    stage.see("invoices-lines-title")?;
    stage.press(message)?;
    let invoice = open_one(&customer)?;
    let file = invoice.documents.iter().find(|document| document.kind == kind).context("no such file")?;
    stage.window.see(&file.file_name)?;

    let saved = std::fs::read(stage.device.downloads().join(&file.file_name))?;
    ensure!(saved.starts_with(begins), "that is no {kind:?}");
    ensure!(stage.relay.carried(&saved), "the {} bytes that were saved are not those the portal sent", saved.len());

    let shown = figures::amounts(&stage.window.text()?);
    let totals = &invoice.content.totals;
    for amount in [totals.lines, totals.without_vat, totals.vat, totals.with_vat, totals.payable] {
        ensure!(shown.contains(&figures::written(amount)), "{amount} is not on the screen");
    }
    for line in &invoice.content.lines {
        stage.window.see(&line.name)?;
    }
    stage.see("invoices-earlier-title")
}

#[test]
fn an_invoice_changes_its_language_where_it_stands() -> Result<()> {
    let mut stage = Stage::connected()?;
    stage.press("home-see-invoice")?;
    stage.see("invoices-lines-title")?;
    let number = stage.window.heading()?.rsplit(' ').next().unwrap_or_default().to_owned();
    for language in ["nl", "en", "nl"] {
        stage.speak(language)?;
        stage.window.see_heading(&stage.say_with("invoices-invoice-number", &[("number", &number)])?)?;
        stage.see("invoices-lines-title")?;
        ensure!(stage.window.title()?.contains(&number), "the title is {:?}", stage.window.title()?);
    }
    Ok(())
}

fn sign_in(stage: &Stage) -> Result<Customer> {
    Customer::sign_in(&stage.portal, &stage.portal.letter("40881207")?)
}

fn all(customer: &Customer) -> Result<InvoicePage> {
    Ok(serde_json::from_value(customer.send(ListInvoices::METHOD, &format!("{}?limit=500", ListInvoices::PATH), None)?.good()?)?)
}

/// The invoice that is due first, in full.
fn open_one(customer: &Customer) -> Result<Invoice> {
    let page = all(customer)?;
    let mut open: Vec<_> = page.invoices.iter().filter(|invoice| invoice.open.is_positive()).collect();
    open.sort_by_key(|invoice| invoice.due);
    let id = &open.first().context("nothing is open")?.id;
    Ok(serde_json::from_value(
        customer.send(GetInvoice::METHOD, &GetInvoice::PATH.replace("{invoice}", id.as_str()), None)?.good()?,
    )?)
}
