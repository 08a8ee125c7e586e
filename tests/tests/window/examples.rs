//! Real invoices of other makers: everything they add up to stands on the screen, to the cent.
//!
//! The files are not part of this repository. They are looked for where `SALDO_SHARED_DATA` says, else in
//! `../shared/data/ubl` beside it; without them there is nothing to compare.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use quick_xml::{Reader, events::Event};
use rust_decimal::Decimal;
use saldo_tests::{
    figures,
    folder::{files_below, workspace},
    portal::Settings,
    stage::Stage,
};

/// What the sums of a UBL invoice are called on the screen, and whether they are shown as taken off.
const SUMS: &[(&str, &str, bool)] = &[
    ("LineExtensionAmount", "invoices-total-lines", false),
    ("AllowanceTotalAmount", "invoices-total-allowances", true),
    ("ChargeTotalAmount", "invoices-total-charges", false),
    ("TaxExclusiveAmount", "invoices-total-without-vat", false),
    ("TaxInclusiveAmount", "invoices-total-with-vat", false),
    ("PrepaidAmount", "invoices-total-prepaid", true),
    ("PayableRoundingAmount", "invoices-total-rounding", false),
    ("PayableAmount", "invoices-total-payable", false),
];

#[test]
fn every_total_of_a_real_invoice_stands_on_the_screen_as_it_stands_in_the_file() -> Result<()> {
    let Some(files) = examples()? else {
        eprintln!("  there are no examples here, so nothing is compared");
        return Ok(());
    };
    ensure!(!files.is_empty(), "the folder of examples is empty");
    // What is asked beside the code does not matter here; every invoice has the customer's number.
    let stage = Stage::with(Settings { others: vec![("sign_in", "datum", "customer_number".into())], ..Settings::default() })?;
    let taken = stage.portal.command(&["import"], &files)?;
    ensure!(taken.contains(&format!("{} new", files.len())), "not every example was taken: {taken}");
    for file in &files {
        compare(&stage, &Example::read(file)?).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

fn compare(stage: &Stage, example: &Example) -> Result<()> {
    let (customer, code) = example.invite(stage)?;
    stage.window.fill(&stage.say("connect-letter-label")?, &code)?;
    stage.go_on()?;
    stage.window.fill(&stage.say("connect-customer-number-label")?, &customer)?;
    let before = stage.portal.messages()?;
    stage.go_on()?;
    stage.see_heading("connect-code-title")?;
    stage.window.fill(&stage.say("connect-code-label")?, &stage.portal.one_time_code(before)?)?;
    stage.press("connect-code-submit")?;
    stage.window.see(&stage.say_with("home-customer", &[("number", &customer)])?)?;

    let number = example.one("ID").context("an invoice without a number")?;
    stage.press("common-nav-invoices")?;
    stage.window.fill(&stage.say("invoices-search")?, number)?;
    // The same number can stand on several invoices; the amount tells them apart.
    let payable: Decimal = example.one("LegalMonetaryTotal/PayableAmount").context("no amount to pay")?.parse()?;
    stage.window.press_in_row(|row| {
        let amounts = row.iter().flat_map(|cell| figures::amounts(cell)).filter_map(|amount| amount.parse::<Decimal>().ok());
        row[0].contains(number) && amounts.map(|amount| amount.abs()).any(|amount| amount == payable)
    })?;
    stage.see("invoices-totals-title")?;
    example.stands_on(&stage.window.rows()?, stage)?;

    stage.press("common-nav-settings")?;
    stage.window.press(&format!("{} Lumen Energie", stage.say("settings-sign-out")?))?;
    stage.press("settings-sign-out")?;
    stage.window.see(&stage.say_with("settings-signed-out", &[("company", "Lumen Energie")])?)?;
    stage.press("common-nav-connect")?;
    stage.see_heading("connect-letter-title")
}

/// The examples, if they are here.
fn examples() -> Result<Option<Vec<PathBuf>>> {
    let folder = std::env::var_os("SALDO_SHARED_DATA").map_or_else(|| workspace().join("../shared/data/ubl"), PathBuf::from);
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut files = files_below(&folder)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "xml"));
    Ok(Some(files))
}

/// A file, read without the product: each text with the names of the elements around it, from the root's children on.
struct Example {
    texts: Vec<(Vec<String>, Option<String>, String)>,
}

impl Example {
    fn read(file: &Path) -> Result<Self> {
        let source = std::fs::read_to_string(file)?;
        let mut reader = Reader::from_str(&source);
        let (mut texts, mut path, mut currencies) = (Vec::new(), Vec::new(), Vec::new());
        let mut text = String::new();
        loop {
            match reader.read_event()? {
                Event::Start(element) => {
                    path.push(element.local_name().as_ref().to_owned());
                    let currency = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == "currencyID");
                    currencies.push(currency.map(|attribute| attribute.value.into_owned()));
                    text.clear();
                }
                Event::Text(piece) => text.push_str(&piece),
                Event::End(_) => {
                    if !text.trim().is_empty() {
                        texts.push((path[1..].to_vec(), currencies.last().cloned().flatten(), text.trim().to_owned()));
                    }
                    text.clear();
                    path.pop();
                    currencies.pop();
                }
                Event::Eof => return Ok(Self { texts }),
                _ => {}
            }
        }
    }

    /// The first text at a path.
    fn one(&self, path: &str) -> Option<&str> {
        self.all(path).first().map(|(_, text)| *text)
    }

    /// Every text at a path, with its currency.
    fn all(&self, path: &str) -> Vec<(Option<&str>, &str)> {
        self.texts
            .iter()
            .filter(|(found, ..)| found.join("/") == path)
            .map(|(_, currency, text)| (currency.as_deref(), text.as_str()))
            .collect()
    }

    /// A letter for whoever the invoice is to. Which of the buyer's numbers the company knows them by is the portal's
    /// business; one of them it has to be.
    fn invite(&self, stage: &Stage) -> Result<(String, String)> {
        let party = "AccountingCustomerParty/Party";
        let numbers = ["PartyIdentification/ID", "EndpointID", "PartyLegalEntity/CompanyID", "PartyTaxScheme/CompanyID"];
        let mut known = Vec::new();
        for number in numbers.iter().flat_map(|place| self.all(&format!("{party}/{place}"))).map(|(_, text)| text) {
            match stage.portal.command(&["invite", number, "--email", "buyer@post.example"], &[]) {
                Ok(said) => {
                    let code = said.lines().find_map(|line| line.strip_prefix("type:")).context("no code was printed")?;
                    return Ok((number.to_owned(), code.trim().to_owned()));
                }
                Err(error) => known.push(error),
            }
        }
        Err(anyhow::anyhow!("none of the buyer's numbers is a customer's: {known:?}"))
    }

    /// Compares every sum and every rate of VAT with the rows of the screen.
    fn stands_on(&self, rows: &[Vec<String>], stage: &Stage) -> Result<()> {
        let currency = self.one("DocumentCurrencyCode").context("no currency")?;
        let mut compared = 0;
        for (element, message, taken_off) in SUMS {
            let Some(text) = self.one(&format!("LegalMonetaryTotal/{element}")) else { continue };
            let amount: Decimal = text.parse()?;
            if amount.is_zero() && *taken_off {
                continue;
            }
            let amount = if *taken_off { -amount } else { amount };
            if !amount.is_zero() || matches!(*element, "PayableAmount" | "TaxInclusiveAmount") {
                has_row(rows, &stage.say(message)?, &[amount])?;
                compared += 1;
            }
        }
        for (_, text) in self.all("TaxTotal/TaxAmount").into_iter().filter(|(own, _)| *own == Some(currency)) {
            has_row(rows, &stage.say("invoices-total-vat")?, &[text.parse()?])?;
            compared += 1;
        }
        let of = |name: &str| -> Result<Vec<Decimal>> {
            let all = self.all(&format!("TaxTotal/TaxSubtotal/{name}"));
            all.into_iter().filter(|(own, _)| *own == Some(currency)).map(|(_, text)| Ok(text.parse()?)).collect()
        };
        for (taxable, tax) in of("TaxableAmount")?.into_iter().zip(of("TaxAmount")?) {
            has_row(rows, "", &[taxable, tax])?;
            compared += 1;
        }
        for (_, text) in
            self.all("InvoiceLine/LineExtensionAmount").into_iter().chain(self.all("CreditNoteLine/LineExtensionAmount"))
        {
            has_row(rows, "", &[text.parse()?])?;
            compared += 1;
        }
        eprintln!("  {:<40} {compared} amounts", self.one("ID").unwrap_or_default());
        ensure!(compared > 4, "only {compared} amounts were compared");
        Ok(())
    }
}

/// Whether a row with this name (any, when empty) holds these amounts among its others.
fn has_row(rows: &[Vec<String>], name: &str, amounts: &[Decimal]) -> Result<()> {
    let holds = |row: &Vec<String>| {
        let shown: Vec<Decimal> =
            row.iter().flat_map(|cell| figures::amounts(cell)).filter_map(|amount| amount.parse().ok()).collect();
        (name.is_empty() || row.first().is_some_and(|first| first == name)) && amounts.iter().all(|amount| shown.contains(amount))
    };
    ensure!(rows.iter().any(holds), "no row {name:?} shows {amounts:?}; the rows are {rows:#?}");
    Ok(())
}
