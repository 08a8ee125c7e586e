//! Published examples of EN 16931 and Peppol, where they are on the machine: each imports, with its own totals.

use std::{collections::BTreeMap, path::PathBuf};

use rust_decimal::Decimal;

use super::*;

/// The folder with examples: named by `SALDO_SHARED_DATA`, or beside the workspace.
fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("SALDO_SHARED_DATA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = named.unwrap_or(beside).join("ubl");
    folder.is_dir().then_some(folder)
}

/// The texts between a tag and its end, found by looking for letters: nothing of the reader is used.
fn texts<'t>(text: &'t str, tag: &str) -> Vec<&'t str> {
    let open = format!("<cbc:{tag}");
    text.split(&open)
        .skip(1)
        .filter(|rest| rest.starts_with([' ', '>']))
        .filter_map(|rest| rest.split_once('>')?.1.split_once('<'))
        .map(|(value, _)| value.trim())
        .collect()
}

fn between<'t>(text: &'t str, tag: &str) -> &'t str {
    let start = text.find(&format!("<cac:{tag}>")).unwrap();
    &text[start..start + text[start..].find(&format!("</cac:{tag}>")).unwrap()]
}

#[test]
fn every_example_imports_with_its_own_totals() {
    let Some(folder) = folder() else {
        eprintln!("the examples are not on this machine: nothing was compared");
        return;
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xml"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let mut identities = BTreeMap::new();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let document = read_text(&text).unwrap_or_else(|error| panic!("{}", error.in_file(&name)));
        let content = &document.content;
        let totals = &content.totals;
        let sums = between(&text, "LegalMonetaryTotal");
        for (tag, read) in [
            ("LineExtensionAmount", totals.lines),
            ("TaxExclusiveAmount", totals.without_vat),
            ("TaxInclusiveAmount", totals.with_vat),
            ("AllowanceTotalAmount", totals.allowances),
            ("ChargeTotalAmount", totals.charges),
            ("PrepaidAmount", totals.prepaid),
            ("PayableRoundingAmount", totals.rounding),
            ("PayableAmount", totals.payable),
        ] {
            let written = texts(sums, tag).first().map_or(Decimal::ZERO, |text| text.parse().unwrap());
            assert_eq!(read.amount(), written, "{name}: {tag}");
        }
        let tax: Decimal = texts(between(&text, "TaxTotal"), "TaxAmount")[0].parse().unwrap();
        assert_eq!(totals.vat.amount(), tax, "{name}: TaxAmount");
        assert_eq!(content.number, texts(&text, "ID")[0], "{name}");
        assert_eq!(totals.payable.currency().code(), texts(&text, "DocumentCurrencyCode")[0], "{name}");
        let lines = text.matches("<cac:InvoiceLine>").count() + text.matches("<cac:CreditNoteLine>").count();
        assert_eq!(content.lines.len(), lines, "{name}");
        let attachments = text.matches("<cbc:EmbeddedDocumentBinaryObject").count();
        assert_eq!(document.attachments.len(), attachments, "{name}");
        assert!(document.attachments.iter().all(|file| !file.is_invoice_pdf), "{name}: none of them holds a real PDF");
        let clash = identities.insert(document.identity, name.clone());
        assert_eq!(clash, None, "{name} is taken for another");
    }
}
