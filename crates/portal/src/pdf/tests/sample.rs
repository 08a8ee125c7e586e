//! Invoices to print.

use saldo_contract::invoices::InvoiceContent;
use serde_json::{Value, json};

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

fn content(value: Value) -> InvoiceContent {
    serde_json::from_value(value).unwrap()
}

fn lumen() -> Value {
    json!({
        "name": "Lumen Energie", "legal_name": "Lumen Energie N.V.", "vat_number": "NL123456789B01", "company_number": "01234567",
        "identifiers": [{"scheme": "0106", "value": "01234567"}, {"scheme": "0190", "value": "00000001234567890000"}],
        "address": {"lines": ["Stationsplein 12"], "postcode": "3511 ED", "city": "Utrecht", "country": "NL"},
        "contact": {"name": "Klantenservice", "phone": "+31 30 123 45 67", "email": "klantenservice@lumen-energie.example"}
    })
}

fn total(lines: &str, vat: &str, payable: &str) -> Value {
    let nothing = euro("0");
    json!({"lines": euro(lines), "allowances": nothing, "charges": nothing, "without_vat": euro(lines), "vat": euro(vat),
        "with_vat": euro(payable), "prepaid": nothing, "rounding": nothing, "payable": euro(payable)})
}

/// A month of electricity, by transfer.
pub(super) fn electricity() -> InvoiceContent {
    let standard = json!({"code": "S", "percent": "21"});
    let november = json!({"start": "2026-11-01", "end": "2026-11-30"});
    let line = |id: &str, name: &str, quantity: &str, unit: &str, price: &str, net: &str| json!({"id": id, "name": name, "quantity": quantity, "unit": unit, "price": price, "net": euro(net), "vat": standard});
    let mut normal = line("1", "Stroom normaal", "212", "KWH", "0.2475", "52.47");
    normal["description"] = "Meter 871687400000123456".into();
    normal["period"] = november.clone();
    normal["properties"] = json!([{"name": "Beginstand", "value": "10 412"}, {"name": "Eindstand", "value": "10 624"}]);
    content(json!({
        "kind": "invoice", "type_code": "380", "number": "2026-118204", "issued": "2026-11-20", "due": "2026-12-04",
        "period": november, "seller": lumen(),
        "buyer": {"name": "S. de Vries", "identifiers": [{"value": "40881207"}],
            "address": {"lines": ["Kanaalweg 84"], "postcode": "3526 KM", "city": "Utrecht", "country": "NL"}},
        "references": [{"kind": "contract", "value": "EL-2024-00731"}, {"kind": "object", "value": "871687400000123456"}],
        "delivery": {"location": {"scheme": "0088", "value": "871687400000123456"},
            "address": {"lines": ["Kanaalweg 84"], "postcode": "3526 KM", "city": "Utrecht", "country": "NL"}},
        "payment_means": [{"code": "58", "account": "NL91ABNA0417164300", "account_name": "Lumen Energie N.V.", "bank": "ABNANL2A",
            "reference": "RF18539007547034"}],
        "payment_terms": "Betaal binnen 14 dagen.",
        "notes": ["U gebruikte 4% meer stroom dan in november vorig jaar."],
        "lines": [
            normal,
            line("2", "Stroom dal", "301", "KWH", "0.2110", "63.51"),
            line("3", "Vaste leveringskosten", "1", "MON", "6.95", "6.95"),
            line("4", "Netbeheer", "1", "MON", "29.30", "29.30")
        ],
        "vat": [{"vat": standard, "taxable": euro("152.23"), "tax": euro("31.97")}],
        "totals": total("152.23", "31.97", "184.20")
    }))
}

/// Everything an invoice can carry.
pub(super) fn everything() -> InvoiceContent {
    let standard = json!({"code": "S", "percent": "25"});
    let exempt = json!({"code": "E", "percent": "0"});
    content(json!({
        "kind": "invoice", "type_code": "384", "number": "F/2026-9", "issued": "2026-02-01", "due": "2026-03-03",
        "tax_point": "2026-01-31", "period": {"start": "2026-01-01"},
        "notes": ["First note.\nOn two lines.", "Second note."],
        "references": [
            {"kind": "buyer", "value": "0150abc"}, {"kind": "order", "value": "PO-1"}, {"kind": "sales_order", "value": "SO-2"},
            {"kind": "contract", "value": "C-3"}, {"kind": "project", "value": "P-4"}, {"kind": "despatch", "value": "D-5"},
            {"kind": "receipt", "value": "R-6"}, {"kind": "tender", "value": "T-7"}, {"kind": "cost_account", "value": "4025:123"},
            {"kind": "object", "value": "M-8"}],
        "preceding": [{"number": "F/2026-7", "issued": "2026-01-15"}, {"number": "F/2026-8"}],
        "seller": lumen(),
        "buyer": {"name": "Buyer Ltd", "vat_number": "SE4598375937", "address": {"lines": ["Main street", "Floor 2"], "city": "Oslo",
            "region": "Viken", "country": "NO"}, "contact": {"name": "Lisa"}},
        "payee": {"name": "Factor AB", "company_number": "989823401"},
        "delivery": {"date": "2026-01-30", "name": "Warehouse 3"},
        "payment_means": [
            {"code": "30", "account": "BE68539007547034", "bank": "GEBABEBB", "reference": "+++010/8068/17183+++"},
            {"code": "59", "mandate": "M-123", "account": "IBAN32423940"},
            {"code": "48", "card": "1234"}],
        "payment_terms": "Net 30",
        "lines": [
            {"id": "1", "name": "Cable", "description": "Per drum", "note": "Fragile", "quantity": "10.0", "unit": "MTR", "price": "40.00",
                "price_per": "2", "price_discount": "1.25", "net": euro("205.00"), "vat": standard, "article": "A-77",
                "allowances": [
                    {"charge": true, "amount": euro("12.00"), "reason": "Cutting"},
                    {"charge": false, "amount": euro("7.00"), "base": euro("70.00"), "percent": "10"}],
                "properties": [{"name": "Colour", "value": "Black"}]},
            {"id": "2", "name": "Course", "quantity": "-1", "unit": "XYZ", "price": "3.333333", "net": euro("-3.33"), "vat": exempt}],
        "allowances": [
            {"charge": false, "amount": euro("20.15"), "reason": "Loyal customer", "base": euro("201.50"), "percent": "10", "vat": standard},
            {"charge": true, "amount": euro("9.99"), "base": euro("333.00"), "vat": standard}],
        "vat": [
            {"vat": standard, "taxable": euro("194.84"), "tax": euro("48.71")},
            {"vat": exempt, "taxable": euro("-3.33"), "tax": euro("0.00"), "exemption": "Education is exempt"},
            {"vat": {"code": "O"}, "taxable": euro("0.01"), "tax": euro("0.00")}],
        "totals": {"lines": euro("201.67"), "allowances": euro("20.15"), "charges": euro("9.99"), "without_vat": euro("191.51"),
            "vat": euro("48.71"), "vat_accounting": {"amount": "552.37", "currency": "SEK"}, "with_vat": euro("240.22"),
            "prepaid": euro("100.00"), "rounding": euro("-0.02"), "payable": euro("140.20")}
    }))
}

/// Money back for an earlier invoice.
pub(super) fn credit_note() -> InvoiceContent {
    let mut credit = electricity();
    "C-2026-12".clone_into(&mut credit.number);
    "381".clone_into(&mut credit.type_code);
    credit.kind = saldo_contract::invoices::InvoiceKind::CreditNote;
    credit.due = None;
    credit.preceding = serde_json::from_value(json!([{"number": "2026-118204", "issued": "2026-11-20"}])).unwrap();
    credit
}

/// An invoice with many lines.
pub(super) fn long(lines: usize) -> InvoiceContent {
    let mut invoice = electricity();
    let line = invoice.lines[1].clone();
    invoice.lines = (1..=lines)
        .map(|number| {
            let mut line = line.clone();
            line.id = number.to_string();
            line.name = format!("Gesprek {number}");
            line
        })
        .collect();
    invoice
}
