//! Files inside the e-invoice.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::import::{
    ImportError, ImportReason,
    value::{line, line_at},
    xml::Node,
};

/// A file inside the e-invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What the invoice calls it.
    pub id: String,
    /// A name to save it under: only letters, digits, `.`, `-` and `_`, no path, never hidden.
    pub file_name: String,
    /// What the invoice says it is.
    pub declared_media_type: Option<String>,
    /// What its content shows it to be; `application/octet-stream` when it shows nothing.
    pub media_type: &'static str,
    /// What it is, in the company's words.
    pub description: Option<String>,
    /// Whether it is taken for the invoice itself. At most one is: a real PDF that is said to be the invoice, else the
    /// first real PDF.
    pub is_invoice_pdf: bool,
    /// Its content.
    pub bytes: Vec<u8>,
}

const PDF: &str = "application/pdf";
const UNKNOWN: &str = "application/octet-stream";
const OFFICE: [&str; 2] =
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet"];

/// UNTDID 1001 codes of invoices and credit notes.
const INVOICE_CODES: [&str; 4] = ["380", "381", "384", "389"];
/// How file names and descriptions say "invoice" or "credit note" in the languages companies write here.
const INVOICE_WORDS: [&str; 10] =
    ["invoice", "factuur", "facture", "rechnung", "faktura", "fattura", "factura", "fatura", "credit", "gutschrift"];

/// All embedded files. References without a file in them, and files that are only linked to, are passed over.
pub(super) fn attachments(root: Node<'_>) -> Result<Vec<Attachment>, ImportError> {
    let mut attachments = Vec::new();
    // How well each PDF fits as the invoice itself, and where it stands.
    let mut best: Option<(bool, usize)> = None;
    for reference in root.all("cac:AdditionalDocumentReference") {
        for object in reference.all("cac:Attachment/cbc:EmbeddedDocumentBinaryObject") {
            let attachment = attachment(reference, object)?;
            if attachment.media_type == PDF {
                let named = is_named_invoice(reference, object);
                if best.is_none_or(|(known, _)| named && !known) {
                    best = Some((named, attachments.len()));
                }
            }
            attachments.push(attachment);
        }
    }
    if let Some((_, place)) = best {
        attachments[place].is_invoice_pdf = true;
    }
    Ok(attachments)
}

fn attachment(reference: Node<'_>, object: Node<'_>) -> Result<Attachment, ImportError> {
    let text: String = object.text().split_ascii_whitespace().collect();
    let bytes = STANDARD.decode(text).map_err(|_| object.refuse(ImportReason::Base64))?;
    let declared = object.attribute("mimeCode").filter(|declared| !declared.is_empty()).map(str::to_ascii_lowercase);
    let media_type = media_type(&bytes, declared.as_deref());
    let id = line_at(reference, "cbc:ID").unwrap_or_default();
    let given = object.attribute("filename").filter(|given| !given.is_empty()).unwrap_or(&id);
    Ok(Attachment {
        file_name: file_name(given, media_type),
        id,
        declared_media_type: declared,
        media_type,
        description: line_at(reference, "cbc:DocumentDescription"),
        is_invoice_pdf: false,
        bytes,
    })
}

fn is_named_invoice(reference: Node<'_>, object: Node<'_>) -> bool {
    let code = line_at(reference, "cbc:DocumentTypeCode");
    let texts = [object.attribute("filename").map(line), line_at(reference, "cbc:DocumentDescription")];
    code.is_some_and(|code| INVOICE_CODES.contains(&code.as_str()))
        || texts
            .into_iter()
            .flatten()
            .map(|text| text.to_lowercase())
            .any(|text| INVOICE_WORDS.iter().any(|word| text.contains(word)))
}

/// What a file is, by its first bytes. What it was declared to be only decides between what those bytes leave open.
fn media_type(bytes: &[u8], declared: Option<&str>) -> &'static str {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => PDF,
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [b'P', b'K', 3, 4, ..] => {
            let office = OFFICE.into_iter().find(|office| declared.is_some_and(|declared| declared == *office));
            office.unwrap_or(UNKNOWN)
        }
        _ if declared == Some("text/csv") && is_plain_text(bytes) => "text/csv",
        _ => UNKNOWN,
    }
}

fn is_plain_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| !text.chars().any(|symbol| symbol.is_control() && !"\t\r\n".contains(symbol)))
}

/// A name that is safe to put in a header and to save under on any system.
fn file_name(given: &str, media_type: &str) -> String {
    const LONGEST: usize = 80;
    let base = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut name = String::with_capacity(base.len());
    for symbol in base.chars() {
        match symbol {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' => name.push(symbol),
            _ if name.ends_with('_') => {}
            _ => name.push('_'),
        }
    }
    let name = name.trim_matches(['.', '_', '-']);
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if (1..=5).contains(&extension.len()) => (stem, Some(extension)),
        _ => (name, None),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = if stem.is_empty() || is_reserved(&stem) {
        format!("file{}{stem}", if stem.is_empty() { "" } else { "-" })
    } else {
        stem
    };
    match extension.or(usual_extension(media_type)) {
        Some(extension) => format!("{stem}.{extension}"),
        None => stem,
    }
}

/// Names that Windows keeps for devices, whatever extension they have.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(first.as_str(), "con" | "prn" | "aux" | "nul")
        || first
            .strip_prefix("com")
            .or(first.strip_prefix("lpt"))
            .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
}

fn usual_extension(media_type: &str) -> Option<&'static str> {
    match media_type {
        PDF => Some("pdf"),
        "image/png" => Some("png"),
        "image/jpeg" => Some("jpg"),
        "text/csv" => Some("csv"),
        office if office == OFFICE[0] => Some("xlsx"),
        office if office == OFFICE[1] => Some("ods"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn file_names_cannot_lead_anywhere() {
        for (given, name) in [
            ("invoice.pdf", "invoice.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\x\\Factuur maart 2026.pdf", "Factuur_maart_2026.pdf"),
            (".htaccess", "htaccess.pdf"),
            ("a\r\nContent-Type: text/html", "html.pdf"),
            ("énergie \u{202E}fdp.exe", "nergie_fdp.exe"),
            ("con.pdf", "file-con.pdf"),
            ("LPT1", "file-LPT1.pdf"),
            ("com10.pdf", "com10.pdf"),
            ("", "file.pdf"),
            ("...", "file.pdf"),
            ("v1.2 of 2026-03-01", "v1.2_of_2026-03-01.pdf"),
        ] {
            assert_eq!(file_name(given, PDF), name, "{given}");
        }
        assert_eq!(file_name("scan", UNKNOWN), "scan");
    }

    #[test]
    fn files_are_what_their_bytes_show() {
        assert_eq!(media_type(b"%PDF-1.7\n", None), PDF);
        assert_eq!(media_type(b"Testing Base64 encoding", Some(PDF)), UNKNOWN);
        assert_eq!(media_type(b"\x89PNG\r\n\x1A\n...", Some("text/html")), "image/png");
        assert_eq!(media_type(b"\xFF\xD8\xFF\xE0", None), "image/jpeg");
        assert_eq!(media_type(b"day;kWh\n1;12\n", Some("text/csv")), "text/csv");
        assert_eq!(media_type(b"day\x00", Some("text/csv")), UNKNOWN);
        assert_eq!(media_type(b"PK\x03\x04", Some(OFFICE[0])), OFFICE[0]);
        assert_eq!(media_type(b"PK\x03\x04", Some("application/zip")), UNKNOWN);
        assert_eq!(media_type(b"<html><script>", Some("text/html")), UNKNOWN);
    }

    proptest! {
        #[test]
        fn every_file_name_is_safe(given in ".{0,200}") {
            let name = file_name(&given, PDF);
            prop_assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)), "{name}");
            prop_assert!(!name.starts_with('.') && !name.ends_with('.') && (1..=90).contains(&name.len()), "{name}");
        }
    }
}
