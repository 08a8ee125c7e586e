//! How fast the portal is, as ratios of two things measured in the same run: seconds of one machine say nothing about
//! another. `cargo xtask bench` runs it with optimisation.

use std::{
    fmt::Write as _,
    hint::black_box,
    io::Write as _,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use quick_xml::{Reader, events::Event};
use saldo_portal::{
    Portal,
    clock::{SystemClock, SystemRandom},
    config::Config,
    import, intake,
    invoices::summary,
};

/// How often each thing is measured; the fastest counts, since nothing but disturbance makes it slower.
const ROUNDS: usize = 7;
const SETTINGS: &str = r#"
[company]
id = "bench"
name = "Bench"
public_url = "http://127.0.0.1:8787"
languages = ["en"]
time_zone = "Europe/Brussels"
[demo]
enabled = true
"#;

fn main() -> Result<()> {
    let mut out = std::io::stdout().lock();
    let invoice = invoice(1, "100", 1_000);
    let read = fastest(|| drop(black_box(import::ubl::read(black_box(invoice.as_bytes())))));
    let parsed = fastest(|| drop(black_box(only_parse(black_box(&invoice)))));
    writeln!(out, "{:<70} {:>6}", "a 1,000-line invoice, read and checked / its XML merely parsed", ratio(read, parsed))?;
    let (few, many) = tokio::runtime::Runtime::new()?.block_on(lists())?;
    writeln!(out, "{:<70} {:>6}", "first 100 of 10,000 invoices / first 100 of 100", ratio(many, few))?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn fastest(mut work: impl FnMut()) -> Duration {
    (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .min()
        .unwrap_or_default()
}

#[expect(clippy::float_arithmetic, reason = "a ratio of times, not an amount of money")]
fn ratio(this: Duration, that: Duration) -> String {
    format!("{:.2} x", this.as_secs_f64() / that.as_secs_f64())
}

fn only_parse(xml: &str) -> Result<usize> {
    let (mut reader, mut events) = (Reader::from_str(xml), 0);
    while !matches!(reader.read_event()?, Event::Eof) {
        events += 1;
    }
    Ok(events)
}

/// The time to read the first page for a customer with few invoices, and for one with many.
async fn lists() -> Result<(Duration, Duration)> {
    let folder = std::env::temp_dir().join(format!("saldo-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("portal.toml");
    std::fs::write(&file, SETTINGS)?;
    let portal = Portal::open(Config::read(&file)?, Arc::new(SystemClock), Arc::new(SystemRandom)).await?;
    for (customer, count) in [("few", 100), ("many", 10_000)] {
        for number in 0..count {
            let xml = invoice(number, customer, 1);
            intake::post_invoice(
                &portal,
                "bench",
                import::ubl::read(xml.as_bytes()).map_err(|error| anyhow::anyhow!("{error}"))?,
                xml.as_bytes(),
            )
            .await?;
        }
    }
    let few = first_page(&portal, "few").await?;
    let many = first_page(&portal, "many").await?;
    portal.store.close().await;
    std::fs::remove_dir_all(&folder)?;
    Ok((few, many))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
async fn first_page(portal: &Portal, number: &str) -> Result<Duration> {
    let mut connection = portal.store.read().await?;
    let customer = saldo_portal::customers::Customer::by_number(&mut connection, number).await?.context("no such customer")?;
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let rows = sqlx::query(summary::PAGE)
            .bind(customer.id.as_str())
            .bind("9999-99-99")
            .bind("")
            .bind(100_i64)
            .fetch_all(&mut *connection)
            .await?;
        best = best.min(begun.elapsed());
        black_box(rows);
    }
    Ok(best)
}

fn invoice(number: usize, customer: &str, lines: usize) -> String {
    let vat = "<cbc:ID>Z</cbc:ID><cbc:Percent>0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>";
    let mut xml = format!(
        r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>{number}</cbc:ID><cbc:IssueDate>{year}-{month:02}-01</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0208">1</cbc:EndpointID><cac:PartyLegalEntity><cbc:RegistrationName>Seller</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty><cac:AccountingCustomerParty><cac:Party><cac:PartyIdentification><cbc:ID>{customer}</cbc:ID></cac:PartyIdentification><cac:PartyLegalEntity><cbc:RegistrationName>Buyer</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty><cac:TaxTotal><cbc:TaxAmount currencyID="EUR">0</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">{lines}.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">0</cbc:TaxAmount><cac:TaxCategory>{vat}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal><cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{lines}.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">{lines}.00</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">{lines}.00</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">{lines}.00</cbc:PayableAmount></cac:LegalMonetaryTotal>"#,
        year = 2000 + number % 26,
        month = 1 + number % 12,
    );
    for line in 1..=lines {
        let _ = write!(
            xml,
            r#"<cac:InvoiceLine><cbc:ID>{line}</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">1.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>Line {line}</cbc:Name><cac:ClassifiedTaxCategory>{vat}</cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">1.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>"#
        );
    }
    xml.push_str("</Invoice>");
    xml
}
