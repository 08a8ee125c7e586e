//! Everything that stands on an invoice arrives.

use rust_decimal::Decimal;
use saldo_contract::{
    Currency, Money,
    invoices::{Address, InvoiceKind, Period, PrecedingInvoice, Reference, ReferenceKind},
    references::{AccountNumber, PaymentReference},
};

use super::*;

fn euro(text: &str) -> Money {
    Money::new(text.parse().unwrap(), Currency::EUR).unwrap()
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn an_energy_invoice_arrives_with_everything_on_it() {
    let UblDocument { content, customer, contact, supplier_key, attachments, .. } = read_text(ENERGY).unwrap();
    assert_eq!(content.kind, InvoiceKind::Invoice);
    assert_eq!((content.type_code.as_str(), content.number.as_str()), ("380", "2026-018834"));
    assert_eq!(content.issued.to_string(), "2026-03-05");
    assert_eq!(content.due.unwrap().to_string(), "2026-03-26");
    let period = Period { start: "2025-12-01".parse().ok(), end: "2026-02-28".parse().ok() };
    assert_eq!(content.period, Some(period));
    assert_eq!(content.notes, ["Afrekening van uw verbruik. Uw voorschotten zijn verrekend."]);
    let reference = |kind, value: &str| Reference { kind, value: value.to_owned() };
    assert_eq!(
        content.references,
        [
            reference(ReferenceKind::Buyer, "40881207"),
            reference(ReferenceKind::Contract, "LUM-2024-77120"),
            reference(ReferenceKind::Object, "541448860012345678"),
        ]
    );

    assert_eq!(content.seller.name, "Lumen Energie");
    assert_eq!(content.seller.legal_name.as_deref(), Some("Lumen Energie NV"));
    assert_eq!(content.seller.vat_number.as_deref(), Some("BE0999999922"));
    assert_eq!(content.seller.contact.as_ref().unwrap().phone.as_deref(), Some("+32 3 555 01 00"));
    assert_eq!(supplier_key, "endpoint 0208:0999999922");
    assert_eq!(customer, CustomerKey { number: "40881207".to_owned(), scheme: None });
    assert_eq!(content.buyer.name, "Nadia El Amrani");
    assert_eq!(content.buyer.legal_name, None);
    assert_eq!(content.buyer.identifiers.len(), 2);
    assert_eq!(contact.email.as_deref(), Some("nadia.elamrani@example.org"));
    assert_eq!(
        content.buyer.address,
        Some(Address {
            lines: vec!["Kasteelstraat 47".to_owned()],
            postcode: Some("2000".to_owned()),
            city: Some("Antwerpen".to_owned()),
            region: None,
            country: Some("BE".to_owned()),
        })
    );
    let delivery = content.delivery.unwrap();
    assert_eq!(delivery.location.unwrap().value, "5414488600123");
    assert_eq!(delivery.date.unwrap().to_string(), "2026-02-28");

    let [means] = content.payment_means.as_slice() else { panic!("one way to pay") };
    assert_eq!(means.code, "30");
    assert!(matches!(&means.reference, Some(PaymentReference::Ogm(ogm)) if ogm.to_string() == "+++408/8120/72648+++"));
    assert_eq!(means.account, Some(AccountNumber::read("BE68539007547034")));
    assert_eq!(means.bank.as_deref(), Some("GEBABEBB"));
    assert_eq!(content.payment_terms.as_deref(), Some("Te betalen binnen 21 dagen."));

    assert_eq!(content.lines.len(), 5);
    let day = &content.lines[0];
    assert_eq!((day.name.as_str(), day.unit.as_str()), ("Elektriciteit dagtarief", "KWH"));
    assert_eq!((day.quantity, day.price, day.net), (number("412.5"), number("0.1432"), euro("58.07")));
    assert_eq!((day.allowances[0].charge, day.allowances[0].amount), (false, euro("1")));
    assert_eq!(day.article.as_deref(), Some("EL-DAG"));
    assert_eq!((day.properties[2].name.as_str(), day.properties[2].value.as_str()), ("Eindstand", "18814.5"));
    assert_eq!(day.period, Some(period));
    assert_eq!(content.lines[2].unit, "MTQ");
    assert_eq!(content.lines[2].description.as_deref(), Some("Omgerekend naar standaardomstandigheden"));
    assert_eq!(content.lines[3].price_per, Some(number("1000")));
    assert_eq!(content.lines[4].price_discount, Some(number("1.05")));
    assert_eq!((content.lines[4].vat.code.as_str(), content.lines[4].vat.percent), ("S", Some(number("21"))));

    let [welcome, paper] = content.allowances.as_slice() else { panic!("a discount and a surcharge") };
    assert_eq!((welcome.charge, welcome.amount, welcome.percent), (false, euro("15"), Some(number("5"))));
    assert_eq!((welcome.base, welcome.reason.as_deref()), (Some(euro("300")), Some("Welkomstkorting")));
    assert_eq!((paper.charge, paper.vat.as_ref().unwrap().percent), (true, Some(number("21"))));

    assert_eq!(content.vat.len(), 2);
    assert_eq!((content.vat[0].taxable, content.vat[0].tax), (euro("256.80"), euro("15.41")));
    let totals = content.totals;
    assert_eq!((totals.lines, totals.allowances, totals.charges), (euro("286.65"), euro("15"), euro("2.50")));
    assert_eq!((totals.without_vat, totals.vat, totals.with_vat), (euro("274.15"), euro("19.05"), euro("293.20")));
    assert_eq!((totals.prepaid, totals.rounding, totals.payable), (euro("150"), euro("0"), euro("143.20")));
    assert_eq!((totals.vat_accounting, attachments.len()), (None, 0));
}

#[test]
fn a_credit_note_names_its_invoice_and_keeps_its_figures_positive() {
    let content = read_text(CREDIT_NOTE_SAMPLE).unwrap().content;
    assert_eq!((content.kind, content.type_code.as_str()), (InvoiceKind::CreditNote, "381"));
    let issued = "2026-03-05".parse().ok();
    assert_eq!(content.preceding, [PrecedingInvoice { number: "2026-018834".to_owned(), issued }]);
    assert_eq!(content.lines[0].quantity, number("80"));
    assert_eq!(content.totals.payable, euro("13.88"));
    assert_eq!(content.due.unwrap().to_string(), "2026-04-02", "credit notes say it with the way to pay");
}

#[test]
fn a_telecom_invoice_carries_mandate_card_rounding_and_files() {
    let UblDocument { content, supplier_key, attachments, .. } = read_text(TELECOM).unwrap();
    assert_eq!(supplier_key, "endpoint 0106:68750110");
    assert_eq!(content.references, [Reference { kind: ReferenceKind::SalesOrder, value: "V-5521".to_owned() }]);
    let [debit, card] = content.payment_means.as_slice() else { panic!("two ways to pay") };
    assert!(matches!(&debit.reference, Some(PaymentReference::Betalingskenmerk(_))));
    assert_eq!(debit.mandate.as_deref(), Some("VONK-2023-00418"));
    assert_eq!(card.card.as_deref(), Some("4242"));
    assert_eq!((content.totals.rounding, content.totals.payable), (euro("-0.02"), euro("35.58")));
    let rates: Vec<_> = content.vat.iter().map(|subtotal| subtotal.vat.percent).collect();
    assert_eq!(rates, [Some(number("21")), Some(number("9"))]);

    let [calls, invoice] = attachments.as_slice() else { panic!("two files") };
    assert_eq!((calls.file_name.as_str(), calls.media_type), ("gesprekken_2026-02.csv", "text/csv"));
    assert!(calls.bytes.starts_with(b"dag;nummer;minuten\n") && !calls.is_invoice_pdf);
    assert_eq!((invoice.file_name.as_str(), invoice.media_type), ("T26-000731.pdf", "application/pdf"));
    assert!(invoice.bytes.starts_with(b"%PDF-1.4") && invoice.is_invoice_pdf);
}

#[test]
fn of_several_pdfs_the_one_that_is_said_to_be_the_invoice_is_taken() {
    let reference = |id: &str, code: &str, name: &str, content: &str| {
        format!(
            "<cac:AdditionalDocumentReference><cbc:ID>{id}</cbc:ID>{code}<cac:Attachment>\
             <cbc:EmbeddedDocumentBinaryObject mimeCode='application/pdf' filename='{name}'>{content}\
             </cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>"
        )
    };
    let pdf = "JVBERi0xLjQK";
    let fake = "VGVzdGluZyBCYXNlNjQgZW5jb2Rpbmc=";
    let chosen = |files: &str| {
        let place = "    <cac:AccountingSupplierParty>";
        let text = changed(ENERGY, place, &format!("{files}{place}"));
        let found = read_text(&text).unwrap().attachments;
        assert!(found.iter().filter(|file| file.is_invoice_pdf).count() <= 1);
        found.into_iter().find(|file| file.is_invoice_pdf).map(|file| file.id)
    };
    let terms = reference("1", "", "voorwaarden.pdf", pdf);
    let named = reference("2", "", "Factuur 2026-018834.pdf", pdf);
    let coded = reference("3", "<cbc:DocumentTypeCode>380</cbc:DocumentTypeCode>", "a.pdf", pdf);
    let lying = reference("4", "", "factuur.pdf", fake);
    assert_eq!(chosen(&format!("{terms}{named}")).as_deref(), Some("2"));
    assert_eq!(chosen(&format!("{terms}{coded}")).as_deref(), Some("3"));
    assert_eq!(chosen(&format!("{lying}{terms}")).as_deref(), Some("1"));
    assert_eq!(chosen(&lying), None);
    assert_eq!(chosen(&format!("{named}{named}")).as_deref(), Some("2"), "files may share an id");
}

#[test]
fn files_that_are_only_linked_to_are_passed_over() {
    let place = "    <cac:AccountingSupplierParty>";
    let link = "<cac:AdditionalDocumentReference><cbc:ID>x</cbc:ID><cac:Attachment><cac:ExternalReference>\
                <cbc:URI>https://example.org/a.pdf</cbc:URI></cac:ExternalReference></cac:Attachment></cac:AdditionalDocumentReference>";
    assert!(read_text(&changed(ENERGY, place, &format!("{link}{place}"))).unwrap().attachments.is_empty());
}

#[test]
fn a_customer_is_found_by_the_best_identifier_there_is() {
    let own = "<cac:PartyIdentification><cbc:ID>40881207</cbc:ID></cac:PartyIdentification>";
    let endpoint = r#"<cbc:EndpointID schemeID="EM">nadia.elamrani@example.org</cbc:EndpointID>"#;
    let without_own =
        changed(ENERGY, own, r#"<cac:PartyIdentification><cbc:ID schemeID="SEPA">BE1</cbc:ID></cac:PartyIdentification>"#);
    let customer = |text: &str| read_text(text).map(|document| document.customer.number);
    assert_eq!(customer(&without_own).unwrap(), "nadia.elamrani@example.org");
    let name = "<cbc:RegistrationName>Nadia El Amrani</cbc:RegistrationName>";
    let without_endpoint = changed(&without_own, endpoint, "");
    let company = changed(&without_endpoint, name, &format!("{name}<cbc:CompanyID>0555</cbc:CompanyID>"));
    assert_eq!(customer(&company).unwrap(), "0555");
    let vat = "<cac:PartyTaxScheme><cbc:CompanyID>BE0555</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
    let legal = format!("<cac:PartyLegalEntity>{name}");
    assert_eq!(customer(&changed(&without_endpoint, &legal, &format!("{vat}{legal}"))).unwrap(), "BE0555");
    assert!(customer(&without_endpoint).unwrap().starts_with("Nadia El Amrani, "), "name and address together");
    let (start, rest) = without_endpoint.split_once("<cac:AccountingCustomerParty>").unwrap();
    let (address, end) = (rest.find("<cac:PostalAddress>").unwrap(), rest.find("</cac:PostalAddress>").unwrap());
    let nameless_town =
        format!("{start}<cac:AccountingCustomerParty>{}{}", &rest[..address], &rest[end + "</cac:PostalAddress>".len()..]);
    let error = customer(&nameless_town).unwrap_err();
    assert_eq!(error.reason, ImportReason::NoCustomer);
    assert_eq!(error.path.as_deref(), Some("cac:AccountingCustomerParty/cac:Party"));
}

#[test]
fn another_way_of_writing_the_same_says_the_same() {
    let sample = read_text(ENERGY).unwrap();
    let other_prefixes = ENERGY
        .replace("cbc:", "b:")
        .replace("xmlns:cbc", "xmlns:b")
        .replace("<cac:", "<")
        .replace("</cac:", "</")
        .replace("xmlns:cac=", "xmlns=")
        .replace(
            "xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"",
            "xmlns:i=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"",
        )
        .replace("<Invoice\n", "<i:Invoice\n")
        .replace("<Invoice ", "<i:Invoice ")
        .replace("</Invoice>", "</i:Invoice>");
    for (what, text) in [
        ("no line breaks", ENERGY.replace('\n', " ")),
        ("carriage returns", ENERGY.replace('\n', "\r\n")),
        ("a byte order mark", format!("\u{FEFF}{ENERGY}")),
        ("more zeros", ENERGY.replace(">4.95<", ">4.9500<").replace(">412.5<", "> 412.50\n<").replace(">6<", ">6.00<")),
        ("other prefixes", other_prefixes),
        ("a comment", changed(ENERGY, "<cbc:ID>2026-018834", "<!-- number --><cbc:ID>2026-018834")),
        ("references", ENERGY.replace("Vaste vergoeding", "Vaste&#32;vergoedin&#x67;")),
    ] {
        let document = read_text(&text).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(document, sample, "{what}");
    }
}

#[test]
fn identity_is_the_invoice_and_the_content_hash_what_it_says() {
    let sample = read_text(ENERGY).unwrap();
    let reworded = read_text(&changed(ENERGY, "Papieren factuur", "Factuur op papier")).unwrap();
    assert_eq!(reworded.identity, sample.identity);
    assert_ne!(reworded.content_hash, sample.content_hash);
    for (from, to) in [
        ("2026-018834", "2026-018835"),
        ("<cbc:IssueDate>2026-03-05", "<cbc:IssueDate>2026-03-06"),
        ("<cbc:ID>40881207", "<cbc:ID>40881208"),
        (">0999999922</cbc:EndpointID>", ">0999999911</cbc:EndpointID>"),
        ("TypeCode>380", "TypeCode>384"),
    ] {
        assert_ne!(read_text(&changed(ENERGY, from, to)).unwrap().identity, sample.identity, "{to}");
    }
}

#[test]
fn vat_in_the_sellers_own_currency_stands_beside() {
    let code = "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>";
    let with_code = changed(ENERGY, code, &format!("{code}<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>"));
    let place = "    <cac:LegalMonetaryTotal>";
    let second = r#"<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">211.40</cbc:TaxAmount></cac:TaxTotal>"#;
    let totals = read_text(&changed(&with_code, place, &format!("{second}{place}"))).unwrap().content.totals;
    assert_eq!(totals.vat_accounting.unwrap().to_string(), "211.40 SEK");
    assert_eq!(totals.vat, euro("19.05"));
}

#[test]
fn exemptions_carry_their_reason_or_else_its_code() {
    let exempt = |reason: &str| {
        let text = ENERGY
            .replace("<cbc:Percent>6</cbc:Percent>", "<cbc:Percent>0</cbc:Percent>")
            .replace("<cbc:ID>S</cbc:ID>\n                <cbc:Percent>0", "<cbc:ID>E</cbc:ID>\n                <cbc:Percent>0")
            .replace(
                "<cbc:ID>S</cbc:ID>\n            <cbc:Percent>0</cbc:Percent>",
                "<cbc:ID>E</cbc:ID>\n            <cbc:Percent>0</cbc:Percent>",
            )
            .replace(">15.41<", ">0.00<")
            .replace(">19.05<", ">3.64<")
            .replace(">293.20<", ">277.79<")
            .replace(">143.20<", ">127.79<");
        let place = "<cbc:ID>E</cbc:ID>\n                <cbc:Percent>0</cbc:Percent>";
        changed(&text, place, &format!("{place}{reason}"))
    };
    let exemption = |reason: &str| read_text(&exempt(reason)).unwrap().content.vat[0].exemption.clone();
    let code = "<cbc:TaxExemptionReasonCode>VATEX-EU-F</cbc:TaxExemptionReasonCode>";
    assert_eq!(exemption(code).as_deref(), Some("VATEX-EU-F"));
    let both = format!("{code}<cbc:TaxExemptionReason>Margin scheme</cbc:TaxExemptionReason>");
    assert_eq!(exemption(&both).as_deref(), Some("Margin scheme"));
    assert_eq!(exemption(""), None);
}

#[test]
fn an_invoice_of_ten_thousand_lines_is_read() {
    let line = |index: usize| {
        format!(
            r#"<cac:InvoiceLine><cbc:ID>{index}</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">1.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>x</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>6</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">1</cbc:PriceAmount></cac:Price></cac:InvoiceLine>"#
        )
    };
    let lines: String = (6..10_006).map(line).collect();
    let text = changed(ENERGY, "</Invoice>", &format!("{lines}</Invoice>"))
        .replace(">286.65<", ">10286.65<")
        .replace(">274.15<", ">10274.15<")
        .replace(">256.80<", ">10256.80<")
        .replace(">15.41<", ">615.41<")
        .replace(">19.05<", ">619.05<")
        .replace(">293.20<", ">10893.20<")
        .replace(">143.20<", ">10743.20<");
    let content = read_text(&text).unwrap().content;
    assert_eq!((content.lines.len(), content.totals.payable), (10_005, euro("10743.20")));
}

#[test]
fn every_kind_of_reference_is_told_apart() {
    let place = "    <cac:AccountingSupplierParty>";
    let document = |tag: &str, id: &str| format!("<cac:{tag}><cbc:ID>{id}</cbc:ID></cac:{tag}>");
    let added = [
        "<cac:OrderReference><cbc:ID>O</cbc:ID><cbc:SalesOrderID>S</cbc:SalesOrderID></cac:OrderReference>".to_owned(),
        document("DespatchDocumentReference", "D"),
        document("ReceiptDocumentReference", "R"),
        document("OriginatorDocumentReference", "T"),
        document("ProjectReference", "P"),
        "<cbc:AccountingCost>A</cbc:AccountingCost>".to_owned(),
        "<cac:AdditionalDocumentReference><cbc:ID>P2</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>".to_owned(),
        document("AdditionalDocumentReference", "only a name"),
    ]
    .concat();
    let text = changed(ENERGY, place, &format!("{added}{place}"));
    let found: Vec<_> = read_text(&text).unwrap().content.references.into_iter().map(|found| (found.kind, found.value)).collect();
    let expected = [
        (ReferenceKind::Buyer, "40881207"),
        (ReferenceKind::Order, "O"),
        (ReferenceKind::SalesOrder, "S"),
        (ReferenceKind::Contract, "LUM-2024-77120"),
        (ReferenceKind::Project, "P"),
        (ReferenceKind::Despatch, "D"),
        (ReferenceKind::Receipt, "R"),
        (ReferenceKind::Tender, "T"),
        (ReferenceKind::CostAccount, "A"),
        (ReferenceKind::Object, "541448860012345678"),
        (ReferenceKind::Project, "P2"),
    ];
    assert_eq!(found, expected.map(|(kind, value)| (kind, value.to_owned())));
}

#[test]
fn a_payee_a_tax_point_and_a_full_address_arrive() {
    let currency = "<cbc:DocumentCurrencyCode>";
    let delivery = "    <cac:Delivery>";
    let payee = "<cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID='0208'>0999999911</cbc:ID></cac:PartyIdentification>\
                 <cac:PartyName><cbc:Name>Lumen Inning</cbc:Name></cac:PartyName>\
                 <cac:PartyLegalEntity><cbc:CompanyID>0999999911</cbc:CompanyID></cac:PartyLegalEntity></cac:PayeeParty>";
    let text = changed(ENERGY, currency, &format!("<cbc:TaxPointDate>2026-02-28</cbc:TaxPointDate>{currency}"));
    let text = changed(&text, delivery, &format!("{payee}{delivery}"));
    let street = "<cbc:StreetName>Kasteelstraat 47</cbc:StreetName>";
    let long = "<cbc:StreetName>Kasteelstraat</cbc:StreetName><cbc:BuildingNumber>47</cbc:BuildingNumber>\
                <cbc:AdditionalStreetName>bus 3</cbc:AdditionalStreetName><cbc:CountrySubentity>Antwerpen</cbc:CountrySubentity>\
                <cac:AddressLine><cbc:Line>achterbouw</cbc:Line></cac:AddressLine>";
    let content = read_text(&changed(&text, street, long)).unwrap().content;
    assert_eq!(content.tax_point.unwrap().to_string(), "2026-02-28");
    let payee = content.payee.unwrap();
    assert_eq!((payee.name.as_str(), payee.company_number.as_deref()), ("Lumen Inning", Some("0999999911")));
    assert_eq!(payee.identifiers[0].scheme.as_deref(), Some("0208"));
    let address = content.buyer.address.unwrap();
    assert_eq!(address.lines, ["Kasteelstraat 47", "bus 3", "achterbouw"]);
    assert_eq!(address.region.as_deref(), Some("Antwerpen"));
}

#[test]
fn a_customer_can_be_a_person_without_a_registered_name() {
    let registered = "<cac:PartyLegalEntity><cbc:RegistrationName>Nadia El Amrani</cbc:RegistrationName></cac:PartyLegalEntity>";
    let person = "<cac:Person><cbc:FirstName>Nadia</cbc:FirstName><cbc:FamilyName>El Amrani</cbc:FamilyName></cac:Person>";
    assert_eq!(read_text(&changed(ENERGY, registered, person)).unwrap().content.buyer.name, "Nadia El Amrani");
}

#[test]
fn an_invoice_below_zero_stays_an_invoice() {
    // What Peppol calls a negative invoice: every quantity and amount with the other sign, unit prices as they were.
    let text = [
        "58.07", "34.19", "165.25", "14.29", "14.85", "286.65", "274.15", "256.80", "15.41", "17.35", "3.64", "19.05", "293.20",
        "143.20", "150.00", "15.00", "300.00", "2.50", "1.00",
    ]
    .iter()
    .fold(ENERGY.to_owned(), |text, amount| text.replace(&format!(">{amount}<"), &format!(">-{amount}<")));
    let text = ["412.5", "288", "161.3", "700.5", "3"].iter().fold(text, |text, quantity| {
        text.replace(&format!(">{quantity}</cbc:InvoicedQuantity>"), &format!(">-{quantity}</cbc:InvoicedQuantity>"))
    });
    let content = read_text(&text).unwrap().content;
    assert_eq!((content.kind, content.totals.payable), (InvoiceKind::Invoice, euro("-143.20")));
    assert_eq!((content.lines[0].quantity, content.lines[0].price), (number("-412.5"), number("0.1432")));
}
