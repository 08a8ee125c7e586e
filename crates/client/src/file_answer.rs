//! A file as a portal gives it, with a name that is safe to save it under.

use crate::portal::Received;

/// A file.
#[derive(Clone, PartialEq, Eq)]
pub struct FileAnswer {
    /// A name without folders, control characters or anything a system reads as more than a name; its end fits `media_type`.
    pub file_name: String,
    /// What it is, without parameters.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for FileAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileAnswer")
            .field("media_type", &self.media_type)
            .field("size", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

impl From<Received> for FileAnswer {
    fn from(mut received: Received) -> Self {
        let announced = received.disposition.as_deref().and_then(announced_name);
        let file_name = safe_name(announced.as_deref().unwrap_or_default(), &received.media_type);
        Self { file_name, media_type: received.media_type, bytes: std::mem::take(&mut *received.body) }
    }
}

/// Longest name, in characters, before its end.
const LONGEST: usize = 100;

/// Ends that fit a media type, the usual one first. These are what invoices carry (EN 16931, BT-125) and are made of.
const ENDS: &[(&str, &[&str])] = &[
    ("application/pdf", &["pdf"]),
    ("application/xml", &["xml"]),
    ("text/xml", &["xml"]),
    ("text/csv", &["csv"]),
    ("image/png", &["png"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &["xlsx"]),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
];

/// The name a portal announces (RFC 6266): `filename*` before `filename`.
fn announced_name(disposition: &str) -> Option<String> {
    let parameters = parameters(disposition);
    let value = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let extended = value("filename*").and_then(|value| {
        let (charset, rest) = value.split_once('\'')?;
        let (_, encoded) = rest.split_once('\'')?;
        charset.eq_ignore_ascii_case("utf-8").then(|| percent_decoded(encoded)).flatten()
    });
    extended.or_else(|| value("filename"))
}

/// The parameters after the first semicolon, quotes taken off.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let value;
        if let Some(quoted) = after.strip_prefix('"') {
            let mut text = String::new();
            let mut symbols = quoted.char_indices();
            let mut end = quoted.len();
            while let Some((at, symbol)) = symbols.next() {
                match symbol {
                    '"' => {
                        end = at + 1;
                        break;
                    }
                    '\\' => text.extend(symbols.next().map(|(_, symbol)| symbol)),
                    other => text.push(other),
                }
            }
            value = text;
            rest = quoted.get(end..).unwrap_or_default();
            rest = rest.split_once(';').map_or("", |(_, rest)| rest);
        } else {
            let (plain, after) = after.split_once(';').unwrap_or((after, ""));
            value = plain.trim().to_owned();
            rest = after;
        }
        parameters.push((name.trim().to_ascii_lowercase(), value));
    }
    parameters
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A name that is only a name, on every system, whose end tells what the file is.
fn safe_name(announced: &str, media_type: &str) -> String {
    let last = announced.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|symbol| !symbol.is_control() && !is_direction_mark(*symbol))
        .map(|symbol| if matches!(symbol, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '-' } else { symbol })
        .collect();
    let clean = clean.trim_matches(|symbol: char| symbol == '.' || symbol.is_whitespace());
    let ends = ENDS.iter().find(|(known, _)| *known == media_type).map_or(&["bin"][..], |(_, ends)| ends);
    let (stem, end) = match clean.rsplit_once('.') {
        Some((stem, end)) if ends.iter().any(|known| known.eq_ignore_ascii_case(end)) => (stem, end),
        _ => (clean, ends[0]),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = stem.trim_end_matches(|symbol: char| symbol == '.' || symbol.is_whitespace());
    let stem = match stem {
        "" => "document".to_owned(),
        stem if is_device_name(stem) => format!("_{stem}"),
        stem => stem.to_owned(),
    };
    format!("{stem}.{end}")
}

/// Marks that make a name read differently from what it is, such as `fdp.exe` backwards.
fn is_direction_mark(symbol: char) -> bool {
    matches!(symbol, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Names that Windows reads as devices, whatever their end.
fn is_device_name(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (first.len() == 4
            && (first.starts_with("COM") || first.starts_with("LPT"))
            && first.ends_with(|symbol: char| symbol.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn announced_names_are_read_as_rfc_6266_writes_them() {
        for (header, name) in [
            ("attachment; filename=F1.pdf", "F1.pdf"),
            (r#"attachment; filename="F 1.pdf""#, "F 1.pdf"),
            (r#"attachment; filename="a\"b;c.pdf"; x=y"#, "a\"b;c.pdf"),
            ("attachment; filename=plain.pdf; filename*=UTF-8''rekening%20%E2%82%AC.pdf", "rekening €.pdf"),
            ("attachment; FILENAME=a.pdf", "a.pdf"),
        ] {
            assert_eq!(announced_name(header).as_deref(), Some(name), "{header}");
        }
        assert_eq!(announced_name("attachment"), None);
        assert_eq!(announced_name("attachment; filename*=UTF-8''%zz"), None);
    }

    #[test]
    fn a_name_is_only_a_name() {
        for (announced, name) in [
            ("F-2026-1.pdf", "F-2026-1.pdf"),
            ("../../etc/cron.d/x.pdf", "x.pdf"),
            (r"C:\Windows\x.PDF", "x.PDF"),
            (".bashrc", "bashrc.pdf"),
            ("a\u{202e}fdp.exe", "afdp.exe.pdf"),
            ("in\nvoice?.pdf", "invoice-.pdf"),
            ("CON.pdf", "_CON.pdf"),
            ("lpt1.pdf", "_lpt1.pdf"),
            ("", "document.pdf"),
            ("...", "document.pdf"),
        ] {
            assert_eq!(safe_name(announced, "application/pdf"), name, "{announced:?}");
        }
        assert_eq!(safe_name(&"x".repeat(500), "text/csv").len(), LONGEST + 4);
    }

    #[test]
    fn the_end_of_a_name_tells_what_the_file_is() {
        assert_eq!(safe_name("setup.exe", "application/pdf"), "setup.exe.pdf");
        assert_eq!(safe_name("setup.exe", "application/x-msdownload"), "setup.exe.bin");
        assert_eq!(safe_name("photo.JPEG", "image/jpeg"), "photo.JPEG");
        assert_eq!(safe_name("ubl", "application/xml"), "ubl.xml");
    }
}
