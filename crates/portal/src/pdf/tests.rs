mod arabic;
mod reader;
mod sample;

use std::sync::LazyLock;

use saldo_contract::{Money, invoices::InvoiceContent};

use super::*;
use crate::words::LANGUAGES;
use reader::Document;

static MAKER: LazyLock<PdfMaker> = LazyLock::new(PdfMaker::new);
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().unwrap());

fn bytes(invoice: &InvoiceContent, language: &str) -> Vec<u8> {
    MAKER.invoice_pdf(invoice, language, &WORDS, "#0b5563", "2026-11-20T09:30:00Z".parse().unwrap()).unwrap()
}

fn printed(invoice: &InvoiceContent, language: &str) -> Document {
    Document::read(&bytes(invoice, language))
}

#[test]
fn the_pdf_names_itself_and_its_language_and_is_tagged() {
    let document = printed(&sample::electricity(), "nl");
    assert_eq!(document.language, "nl");
    assert_eq!(document.title, "Factuur 2026-118204 van Lumen Energie");
    assert!(document.title_shown && document.marked);
    assert_eq!(document.pages, 1, "an ordinary invoice is one page");
    assert_eq!(document.roles["H1"], 1);
    assert_eq!(document.roles["Table"], 5);
    let raw = String::from_utf8_lossy(&bytes(&sample::electricity(), "nl")).into_owned();
    assert!(raw.contains("<pdfuaid:part>1</pdfuaid:part>"), "it does not say that it is PDF/UA-1");
}

#[test]
fn a_screen_reader_reads_the_amount_first_and_each_figure_with_its_header() {
    assert_eq!(
        printed(&sample::electricity(), "nl").transcript(),
        "P: Lumen Energie
H1: Factuur 2026-118204
H2: Te betalen
P: €\u{a0}184,20
P: uiterlijk vrijdag 4 december 2026
P: Maak dit bedrag over naar onze rekening.
TH Row: Rekeningnummer
TD: NL91 ABNA 0417 1643 00
TH Row: Naam
TD: Lumen Energie N.V.
TH Row: Bank (BIC)
TD: ABNANL2A
TH Row: Kenmerk
TD: RF18 5390 0754 7034
H2: Aan
P: S. de Vries
P: Kanaalweg 84
P: 3526 KM Utrecht, NL
P: Nummer 40881207
H2: Levering
P: Kanaalweg 84
P: 3526 KM Utrecht, NL
P: GLN 871687400000123456
H2: Van
P: Lumen Energie
P: Lumen Energie N.V.
P: Stationsplein 12
P: 3511 ED Utrecht, NL
P: Btw-nummer NL123456789B01
P: KVK-nummer 01234567
P: OIN 00000001234567890000
P: Klantenservice
P: +31 30 123 45 67
P: klantenservice@lumen-energie.example
H2: Gegevens
TH Row: Datum
TD: 20 november 2026
TH Row: Periode
TD: 1 november 2026 tot en met 30 november 2026
TH Row: Contract
TD: EL-2024-00731
TH Row: Waarvoor
TD: 871687400000123456
H2: Hoe het bedrag is opgebouwd
TH Column: Omschrijving
TH Column: Aantal
TH Column: Prijs
TH Column: Btw
TH Column: Bedrag zonder btw
TD: Stroom normaal | Meter 871687400000123456 | 1 november 2026 tot en met 30 november 2026 | Beginstand: 10 412 | Eindstand: 10 624
TD: 212\u{a0}kWh
TD: €\u{a0}0,2475
TD: 21%
TD: €\u{a0}52,47
TD: Stroom dal
TD: 301\u{a0}kWh
TD: €\u{a0}0,211
TD: 21%
TD: €\u{a0}63,51
TD: Vaste leveringskosten
TD: 1\u{a0}maand
TD: €\u{a0}6,95
TD: 21%
TD: €\u{a0}6,95
TD: Netbeheer
TD: 1\u{a0}maand
TD: €\u{a0}29,30
TD: 21%
TD: €\u{a0}29,30
H2: Btw
TH Column: Soort
TH Column: Tarief
TH Column: Bedrag zonder btw
TH Column: Btw-bedrag
TH Row: Btw
TD: 21%
TD: €\u{a0}152,23
TD: €\u{a0}31,97
H2: Totalen
TH Column: Onderdeel
TH Column: Bedrag
TH Row: Totaal van de regels
TD: €\u{a0}152,23
TH Row: Totaal zonder btw
TD: €\u{a0}152,23
TH Row: Btw
TD: €\u{a0}31,97
TH Row: Totaal met btw
TD: €\u{a0}184,20
TH Row: Te betalen
TD: €\u{a0}184,20
H2: Betalingsvoorwaarden
P: Betaal binnen 14 dagen.
H2: Opmerkingen
P: U gebruikte 4% meer stroom dan in november vorig jaar.
"
    );
}

/// Every amount in a piece of JSON.
fn amounts(value: &serde_json::Value, found: &mut Vec<Money>) {
    match value {
        serde_json::Value::Object(fields) if fields.contains_key("amount") && fields.contains_key("currency") => {
            found.push(serde_json::from_value(value.clone()).unwrap());
        }
        serde_json::Value::Object(fields) => fields.values().for_each(|value| amounts(value, found)),
        serde_json::Value::Array(values) => values.iter().for_each(|value| amounts(value, found)),
        _ => {}
    }
}

/// Every text of a company or customer in a piece of JSON.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        serde_json::Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[test]
fn everything_that_stands_on_an_invoice_stands_on_the_pdf() {
    let invoice = sample::everything();
    for language in LANGUAGES.iter() {
        let read = printed(&invoice, language).text();
        let words = WORDS.language(language);
        let mut found = Vec::new();
        amounts(&serde_json::to_value(&invoice).unwrap(), &mut found);
        assert!(found.len() > 20);
        for amount in found.into_iter().filter(|amount| !amount.is_zero()) {
            // Taken off: with the other sign.
            let (written, taken_off) = (words.money(amount), words.money(amount.negated()));
            assert!(read.contains(&written) || read.contains(&taken_off), "{language}: {written}");
        }
        for part in
            [serde_json::to_value(&invoice.seller), serde_json::to_value(&invoice.buyer), serde_json::to_value(&invoice.payee)]
        {
            let mut found = Vec::new();
            texts(&part.unwrap(), &mut found);
            // A scheme is said by its name.
            for text in found.iter().filter(|text| *text != "0106" && *text != "0190") {
                assert!(read.contains(text), "{language}: {text}");
            }
        }
        let mut figures =
            vec![words.number("10".parse().unwrap()), words.price("3.333333".parse().unwrap(), "EUR".parse().unwrap())];
        figures.extend([invoice.issued, invoice.tax_point.unwrap()].map(|date| words.date(date)));
        figures.push(words.weekday_date(invoice.due.unwrap()));
        figures.extend(invoice.references.iter().map(|reference| reference.value.clone()));
        figures.extend(invoice.preceding.iter().map(|preceding| preceding.number.clone()));
        let written = [
            "First note.",
            "On two lines.",
            "Second note.",
            "Net 30",
            "Education is exempt",
            "M-123",
            "1234",
            "Warehouse 3",
            "A-77",
        ];
        figures.extend(written.map(str::to_owned));
        for text in figures {
            assert!(read.contains(&text), "{language}: {text}");
        }
    }
}

#[test]
fn a_credit_note_says_what_it_gives_and_never_asks_for_it() {
    let read = printed(&sample::credit_note(), "nl").transcript();
    assert!(read.contains("H1: Creditnota C-2026-12\nH2: Uw tegoed\nP: €\u{a0}184,20\nP: Dit bedrag gaat af van"), "{read}");
    assert!(read.contains("TH Row: Corrigeert factuur\nTD: 2026-118204 van 20 november 2026\n"), "{read}");
    assert!(read.contains("TH Row: Uw tegoed\nTD: €\u{a0}184,20\n"), "{read}");
    assert!(!read.contains("Te betalen") && !read.contains("Maak dit bedrag over"), "{read}");
}

#[test]
fn who_has_nothing_to_pay_is_told_so_and_who_gets_money_back_too() {
    let mut invoice = sample::electricity();
    invoice.totals.payable = Money::zero(invoice.totals.payable.currency());
    let read = printed(&invoice, "en").transcript();
    assert!(read.contains("H2: To pay\nP: €0.00\nP: You do not have to pay anything.\nH2: To"), "{read}");
    invoice.totals.payable = Money::from_minor(-500, invoice.totals.payable.currency());
    let read = printed(&invoice, "en").transcript();
    assert!(read.contains("H2: In your favour\nP: €5.00\nP: We take this amount off"), "{read}");
    assert!(read.contains("TH Row: To pay by\nTD: 4 December 2026\n") && read.contains("TD: NL91 ABNA 0417 1643 00\n"), "{read}");
}

#[test]
fn a_thousand_lines_run_over_many_pages_with_the_header_read_once() {
    let document = printed(&sample::long(1000), "nl");
    assert!(document.pages > 20);
    let headers = document.elements.iter().filter(|element| element.text == "Omschrijving");
    assert_eq!(headers.map(|element| element.role.as_str()).collect::<Vec<_>>(), ["TH Column"]);
    assert_eq!(document.artifacts.iter().filter(|text| *text == "Omschrijving").count(), document.pages - 1, "seen on each page");
    let lines =
        document.elements.iter().filter(|element| element.text.starts_with("Gesprek ")).map(|element| element.text.clone());
    assert!(lines.eq((1..=1000).map(|number| format!("Gesprek {number}"))), "in order, and none is lost where a page ends");
    for page in 1..=document.pages {
        let foot = format!("Pagina {page} van {}", document.pages);
        assert!(document.artifacts.iter().any(|text| text.ends_with(&foot)), "{foot}");
    }
}

/// Puts a text in many places of an invoice.
fn everywhere(invoice: &mut InvoiceContent, text: &str) {
    let line = &mut invoice.lines[0];
    for field in [&mut invoice.number, &mut invoice.buyer.name, &mut invoice.seller.name, &mut line.name, &mut line.unit] {
        text.clone_into(field);
    }
    text.clone_into(&mut invoice.references[0].value);
    invoice.notes = vec![text.to_owned()];
}

#[test]
fn nothing_on_an_invoice_is_evaluated_or_breaks_the_page() {
    let hostile = [
        "#panic()",
        "*x* _y_ $1/2$ `z` <label> @ref [a] {b} \\ // /* = - + #eval(\"1\") \u{201c}quotes\u{201d} -- ... ~",
        "#import \"@preview/x:1.0.0\"",
        "{page} of {pages}",
        "محمد",
        "Ελληνικά Українська Nguyễn",
        "",
        " ",
    ];
    for text in hostile {
        let mut invoice = sample::electricity();
        everywhere(&mut invoice, text);
        let document = printed(&invoice, "nl");
        assert!(document.text().matches(text.trim()).count() >= 7, "{text:?}: {}", document.transcript());
    }
}

#[test]
fn characters_that_cannot_be_printed_are_marked_or_left_out() {
    let mut invoice = sample::electricity();
    "A\u{0}B\u{7}\u{1b}[31m\u{202e}C 👍 漢 \u{e000}D".clone_into(&mut invoice.buyer.name);
    let read = printed(&invoice, "nl").text();
    assert!(read.contains("AB[31mC \u{fffd} \u{fffd} D"), "{read}");
}

#[test]
fn names_in_other_scripts_are_printed() {
    let mut invoice = sample::electricity();
    for name in ["محمد عبد الله", "Ελένη Παπαδοπούλου", "Нина Петренко", "Nguyễn Thị Ngọc", "فاطمة (Fatima) الزهراء"]
    {
        name.clone_into(&mut invoice.buyer.name);
        let read = printed(&invoice, "nl").transcript();
        assert!(read.contains(&format!("P: {name}\n")), "{name}: {read}");
    }
}

#[test]
fn words_wider_than_the_page_are_printed_whole() {
    let mut invoice = sample::electricity();
    let word = "wwwwwwwwwW".repeat(40);
    everywhere(&mut invoice, &word);
    let document = printed(&invoice, "nl");
    assert!(document.text().matches(&word).count() >= 6, "{}", document.transcript());
    assert!(!document.title.contains('\u{200b}'));
}

#[test]
fn codes_from_outside_of_any_size_are_only_codes() {
    let mut invoice = sample::everything();
    let long = "9".repeat(400);
    for code in ["99999999999999999999999", "1e999", "-1", "0.1", "other", "one", "", &long] {
        code.clone_into(&mut invoice.type_code);
        code.clone_into(&mut invoice.payment_means[0].code);
        code.clone_into(&mut invoice.vat[0].vat.code);
        code.clone_into(&mut invoice.lines[0].unit);
        invoice.seller.identifiers[0].scheme = Some(code.to_owned());
        invoice.lines[0].quantity = rust_decimal::Decimal::MAX;
        let read = printed(&invoice, "en").text();
        assert!(read.contains("Invoice F/2026-9") && read.contains("Transfer this amount to our account."), "{code:?}");
    }
}

#[test]
fn the_same_invoice_and_time_give_the_same_bytes() {
    let first = bytes(&sample::everything(), "en");
    let others: Vec<_> = std::thread::scope(|scope| {
        let makers: Vec<_> = (0..2).map(|_| scope.spawn(|| bytes(&sample::everything(), "en"))).collect();
        makers.into_iter().map(|maker| maker.join().unwrap()).collect()
    });
    assert!(others.iter().all(|other| *other == first));
    assert!(
        PdfMaker::new()
            .invoice_pdf(&sample::everything(), "en", &WORDS, "#0b5563", "2026-11-20T09:30:00Z".parse().unwrap())
            .unwrap()
            == first
    );
}

#[test]
fn an_accent_that_is_no_colour_is_refused() {
    for accent in ["", "#0b556", "0b5563", "#0b55633", "#gggggg", "red", "#0b5563\")", "#é1234"] {
        let made = MAKER.invoice_pdf(&sample::electricity(), "nl", &WORDS, accent, Timestamp::UNIX_EPOCH);
        assert!(matches!(made, Err(PdfError::Accent)), "{accent}");
    }
}

#[test]
fn the_maker_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<PdfMaker>();
}
