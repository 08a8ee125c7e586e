//! What does not add up, or is not there, is refused with its place.

use super::*;

/// The refusal of the sample with one thing changed.
fn refusal_of(sample: &str, from: &str, to: &str) -> ImportError {
    match read_text(&changed(sample, from, to)) {
        Ok(_) => panic!("{from:?} -> {to:?} was accepted"),
        Err(error) => error,
    }
}

fn refusal(from: &str, to: &str) -> ImportError {
    refusal_of(ENERGY, from, to)
}

#[test]
fn every_sum_is_counted_again() {
    for (from, to, path, said, computed, rule) in [
        (">286.65<", ">286.66<", "cac:LegalMonetaryTotal/cbc:LineExtensionAmount", "286.66", "286.65", "BR-CO-10"),
        (
            "AllowanceTotalAmount currencyID=\"EUR\">15.00",
            "AllowanceTotalAmount currencyID=\"EUR\">15.01",
            "cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount",
            "15.01",
            "15.00",
            "BR-CO-11",
        ),
        (
            "ChargeTotalAmount currencyID=\"EUR\">2.50",
            "ChargeTotalAmount currencyID=\"EUR\">2.51",
            "cac:LegalMonetaryTotal/cbc:ChargeTotalAmount",
            "2.51",
            "2.50",
            "BR-CO-12",
        ),
        (">274.15<", ">274.16<", "cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount", "274.16", "274.15", "BR-CO-13"),
        (">19.05<", ">19.06<", "cac:TaxTotal/cbc:TaxAmount", "19.06", "19.05", "BR-CO-14"),
        (">293.20<", ">293.30<", "cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount", "293.30", "293.20", "BR-CO-15"),
        (">143.20<", ">143.19<", "cac:LegalMonetaryTotal/cbc:PayableAmount", "143.19", "143.20", "BR-CO-16"),
        (">15.41<", ">16.41<", "cac:TaxTotal/cac:TaxSubtotal[1]/cbc:TaxAmount", "16.41", "15.41", "BR-CO-17"),
        (">17.35<", ">18.35<", "cac:TaxTotal/cac:TaxSubtotal[2]/cbc:TaxableAmount", "18.35", "17.35", "BR-S-08"),
        (">58.07<", ">59.07<", "cac:InvoiceLine[1]/cbc:LineExtensionAmount", "59.07", "58.07", "Peppol R120"),
        (">15.00<", ">15.10<", "cac:AllowanceCharge[1]/cbc:Amount", "15.10", "15.00", "Peppol R040"),
    ] {
        let error = refusal(from, to);
        assert_eq!(error.path.as_deref(), Some(path), "{error}");
        let line = 1 + ENERGY[..ENERGY.find(from).unwrap()].matches('\n').count();
        assert_eq!(error.line, u32::try_from(line).ok(), "{error}");
        let (said, computed) = (said.parse().unwrap(), computed.parse().unwrap());
        assert_eq!(error.reason, ImportReason::Sum { said, computed, rule }, "{error}");
    }
}

#[test]
fn sums_that_are_left_out_count_as_nothing() {
    let error = refusal("        <cbc:ChargeTotalAmount currencyID=\"EUR\">2.50</cbc:ChargeTotalAmount>\n", "");
    assert_eq!(error.path.as_deref(), Some("cac:LegalMonetaryTotal/cbc:ChargeTotalAmount"));
    assert!(matches!(error.reason, ImportReason::Sum { rule: "BR-CO-12", .. }));
}

#[test]
fn vat_and_its_base_may_be_off_by_less_than_one_unit() {
    // 0.99 more tax in one subtotal, with all that follows from it: EN 16931's published rule lets it pass.
    let lenient = ENERGY
        .replace(">15.41<", ">16.40<")
        .replace(">19.05<", ">20.04<")
        .replace(">293.20<", ">294.19<")
        .replace(">143.20<", ">144.19<");
    assert!(read_text(&lenient).is_ok());
    assert!(read_text(&ENERGY.replace(">256.80<", ">257.79<")).is_ok());
    assert!(read_text(&ENERGY.replace(">256.80<", ">257.80<")).is_err());
}

#[test]
fn a_line_may_be_off_by_two_cents() {
    let by = |net: &str, lines: &str, without: &str, with: &str, payable: &str| {
        ENERGY
            .replace(">58.07<", &format!(">{net}<"))
            .replace(">286.65<", &format!(">{lines}<"))
            .replace(">274.15<", &format!(">{without}<"))
            .replace(">293.20<", &format!(">{with}<"))
            .replace(">143.20<", &format!(">{payable}<"))
    };
    assert!(read_text(&by("58.09", "286.67", "274.17", "293.22", "143.22")).is_ok());
    let error = read_text(&by("58.10", "286.68", "274.18", "293.23", "143.23")).unwrap_err();
    assert!(matches!(error.reason, ImportReason::Sum { rule: "Peppol R120", .. }));
}

#[test]
fn lines_are_products_only_where_the_document_follows_peppol() {
    let plain =
        changed(ENERGY, "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", "urn:cen.eu:en16931:2017");
    assert!(read_text(&changed(&plain, ">412.5<", ">4.5<")).is_ok());
    assert!(matches!(refusal(">412.5<", ">4.5<").reason, ImportReason::Sum { rule: "Peppol R120", .. }));
}

#[test]
fn untaxed_categories_have_no_tax_and_no_slack() {
    let untaxed = ENERGY
        .replace("<cbc:ID>S</cbc:ID>\n                <cbc:Percent>6", "<cbc:ID>Z</cbc:ID>\n                <cbc:Percent>6");
    let error = read_text(
        &untaxed.replace("<cbc:ID>S</cbc:ID>\n            <cbc:Percent>6", "<cbc:ID>Z</cbc:ID>\n            <cbc:Percent>6"),
    )
    .unwrap_err();
    assert_eq!(error.path.as_deref(), Some("cac:TaxTotal/cac:TaxSubtotal[1]/cbc:TaxAmount"));
    assert_eq!(error.reason.to_string(), "says 15.41 but the sums come to 0.00 (BR-CO-17)");
}

#[test]
fn a_category_without_subtotal_is_seen() {
    let error = refusal(
        "<cbc:ID>S</cbc:ID>\n                <cbc:Percent>21</cbc:Percent>\n                <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>\n            </cac:ClassifiedTaxCategory>",
        "<cbc:ID>S</cbc:ID>\n                <cbc:Percent>12</cbc:Percent>\n                <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>\n            </cac:ClassifiedTaxCategory>",
    );
    assert_eq!(error.path.as_deref(), Some("cac:TaxTotal"));
    assert_eq!(error.reason.to_string(), "has nothing for category S 12 %, though 14.85 EUR is charged in it (BR-S-08)");
}

#[test]
fn what_has_to_be_there_is_asked_for_by_name() {
    for (from, to, path) in [
        ("    <cbc:ID>2026-018834</cbc:ID>\n", "", "cbc:ID"),
        ("    <cbc:ID>2026-018834</cbc:ID>\n", "<cbc:ID> </cbc:ID>", "cbc:ID"),
        ("    <cbc:IssueDate>2026-03-05</cbc:IssueDate>\n", "", "cbc:IssueDate"),
        ("    <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>\n", "", "cbc:DocumentCurrencyCode"),
        (
            "<cbc:RegistrationName>Nadia El Amrani</cbc:RegistrationName>",
            "",
            "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName",
        ),
        (
            "        <cbc:PayableAmount currencyID=\"EUR\">143.20</cbc:PayableAmount>\n",
            "",
            "cac:LegalMonetaryTotal/cbc:PayableAmount",
        ),
        ("            <cbc:Name>Aardgas</cbc:Name>\n", "", "cac:InvoiceLine[3]/cac:Item/cbc:Name"),
        (
            "        <cbc:InvoicedQuantity unitCode=\"KWH\">288</cbc:InvoicedQuantity>\n",
            "",
            "cac:InvoiceLine[2]/cbc:InvoicedQuantity",
        ),
        ("unitCode=\"KWH\">288", ">288", "cac:InvoiceLine[2]/cbc:InvoicedQuantity/@unitCode"),
    ] {
        let error = refusal(from, to);
        assert_eq!((error.path.as_deref(), error.reason), (Some(path), ImportReason::Missing));
    }
    let cut_out = |from: &str, to: &str| {
        let (start, end) = (ENERGY.find(from).unwrap(), ENERGY.find(to).unwrap() + to.len());
        read_text(&format!("{}{}", &ENERGY[..start], &ENERGY[end..])).unwrap_err().path
    };
    assert_eq!(
        cut_out("<cac:AccountingSupplierParty>", "</cac:AccountingSupplierParty>").as_deref(),
        Some("cac:AccountingSupplierParty/cac:Party")
    );
    assert_eq!(
        cut_out("<cac:AccountingCustomerParty>", "</cac:AccountingCustomerParty>").as_deref(),
        Some("cac:AccountingCustomerParty/cac:Party")
    );
    assert_eq!(cut_out("<cac:LegalMonetaryTotal>", "</cac:LegalMonetaryTotal>").as_deref(), Some("cac:LegalMonetaryTotal"));
    assert_eq!(cut_out("<cac:TaxTotal>", "</cac:TaxTotal>").as_deref(), Some("cac:TaxTotal"));
    let lines = ENERGY.find("    <cac:InvoiceLine>").unwrap();
    let without_lines = read_text(&format!("{}</Invoice>", &ENERGY[..lines])).unwrap_err();
    assert_eq!((without_lines.path.as_deref(), without_lines.reason), (Some("cac:InvoiceLine"), ImportReason::Missing));
}

#[test]
fn what_counts_may_be_there_only_once() {
    for (from, path) in [
        ("    <cbc:ID>2026-018834</cbc:ID>\n", "cbc:ID[2]"),
        ("    <cbc:IssueDate>2026-03-05</cbc:IssueDate>\n", "cbc:IssueDate[2]"),
        (
            "        <cbc:PayableAmount currencyID=\"EUR\">143.20</cbc:PayableAmount>\n",
            "cac:LegalMonetaryTotal/cbc:PayableAmount[2]",
        ),
    ] {
        let error = refusal(from, &format!("{from}{from}"));
        assert_eq!((error.path.as_deref(), error.reason), (Some(path), ImportReason::Repeated));
    }
}

#[test]
fn lines_that_share_a_number_are_both_kept() {
    let content = read_text(&changed(ENERGY, "<cbc:ID>2</cbc:ID>", "<cbc:ID>1</cbc:ID>")).unwrap().content;
    assert_eq!(content.lines.iter().filter(|line| line.id == "1").count(), 2);
}

#[test]
fn every_amount_is_in_the_one_currency() {
    for (from, to, path) in [
        ("currencyID=\"EUR\">143.20", "currencyID=\"USD\">143.20", "cac:LegalMonetaryTotal/cbc:PayableAmount"),
        ("currencyID=\"EUR\">0.1432", "currencyID=\"USD\">0.1432", "cac:InvoiceLine[1]/cac:Price/cbc:PriceAmount"),
        ("currencyID=\"EUR\">19.05", "currencyID=\"USD\">19.05", "cac:TaxTotal/cbc:TaxAmount"),
        ("currencyID=\"EUR\">58.07", ">58.07", "cac:InvoiceLine[1]/cbc:LineExtensionAmount"),
    ] {
        let error = refusal(from, to);
        assert_eq!(error.path.as_deref(), Some(path), "{error}");
        assert!(matches!(error.reason, ImportReason::OtherCurrency { .. }), "{error}");
    }
    assert!(matches!(refusal("Code>EUR<", "Code>EURO<").reason, ImportReason::Money(_)));
    assert!(matches!(refusal("Code>EUR<", "Code>XAU<").reason, ImportReason::Money(_)), "gold is not what invoices are in");
}

#[test]
fn amounts_dates_numbers_and_flags_are_what_they_say() {
    for (from, to, reason) in [
        (">143.20<", ">143.205<", "143.205 has more decimals than EUR knows"),
        (">143.20<", ">143,20<", "says \"143,20\", which is not a decimal number of at most 28 digits"),
        (">143.20<", ">1e2<", "says \"1e2\", which is not a decimal number of at most 28 digits"),
        (
            "IssueDate>2026-03-05",
            "IssueDate>05-03-2026",
            "says \"05-03-2026\", which is not a date between 1900 and 2199 written as YYYY-MM-DD",
        ),
        (
            "DueDate>2026-03-26",
            "DueDate>2026-02-30",
            "says \"2026-02-30\", which is not a date between 1900 and 2199 written as YYYY-MM-DD",
        ),
        ("EndDate>2026-02-28", "EndDate>2025-02-28", "ends on 2025-02-28, before it begins on 2025-12-01"),
        ("Indicator>true", "Indicator>yes", "says \"yes\", which is neither true nor false"),
        (">1000<", ">0<", "says 0, where only more than zero makes sense"),
        ("TypeCode>380", "TypeCode>381", "says \"381\", where an Invoice cannot carry the code of a credit note"),
    ] {
        assert_eq!(refusal(from, to).reason.to_string(), reason, "{to}");
    }
    let error = refusal_of(CREDIT_NOTE_SAMPLE, "TypeCode>381", "TypeCode>380");
    assert_eq!(error.reason.to_string(), "says \"380\", where a CreditNote cannot carry the code of an invoice");
    let error = refusal_of(TELECOM, "JVBERi0xLjQK", "JVBERi0xLjQ*");
    assert_eq!(error.reason, ImportReason::Base64);
}

#[test]
fn a_due_date_before_the_issue_is_the_companys_business() {
    assert!(read_text(&changed(ENERGY, "DueDate>2026-03-26", "DueDate>2026-01-01")).is_ok());
}

#[test]
fn other_documents_are_refused_by_what_they_are() {
    let order = "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>";
    assert_eq!(
        read_text(order).unwrap_err().in_file("order.xml").to_string(),
        "order.xml, line 1: is Order of urn:oasis:names:specification:ubl:schema:xsd:Order-2, not a UBL 2.1 Invoice or CreditNote; import a file of that kind"
    );
    let nameless = read_text("<Invoice/>").unwrap_err();
    assert_eq!(nameless.to_string(), "line 1: is Invoice, not a UBL 2.1 Invoice or CreditNote; import a file of that kind");
}

#[test]
fn hostile_files_are_refused_before_anything_is_counted() {
    let bomb = format!("<!DOCTYPE Invoice [<!ENTITY a \"{}\">]>", "ha".repeat(1000));
    let text = changed(ENERGY, "<Invoice", &format!("{bomb}<Invoice"));
    assert_eq!(read_text(&text).unwrap_err().reason, ImportReason::Doctype);
    let utf16: Vec<u8> = ENERGY.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(matches!(read(&utf16).unwrap_err().reason, ImportReason::Encoding(_)));
    let latin: Vec<u8> = ENERGY.chars().map(|symbol| u8::try_from(symbol).unwrap_or(b'?')).collect();
    assert!(matches!(read(&latin).unwrap_err().reason, ImportReason::Encoding(_)));
    let limits = Limits { bytes: 1_000, ..Limits::default() };
    assert!(matches!(read_within(ENERGY.as_bytes(), &limits).unwrap_err().reason, ImportReason::TooLarge { .. }));
}
