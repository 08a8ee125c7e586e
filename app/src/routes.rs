//! The addresses of the screens.

use saldo_contract::ids::{ConnectionId, InvoiceId};

/// Where everything starts: one company's home, or all companies added up.
pub(crate) const START: &str = "/";
/// Connecting: the code from the letter.
pub(crate) const CONNECT: &str = "/connect";
/// Connecting: which company, and what it asks.
pub(crate) const CONNECT_COMPANY: &str = "/connect/company";
/// Connecting: the one-time code.
pub(crate) const CONNECT_CODE: &str = "/connect/code";
/// Language, colours, companies.
pub(crate) const SETTINGS: &str = "/settings";

/// A company's home.
pub(crate) fn home(connection: &ConnectionId) -> String {
    format!("/company/{}", escaped(connection.as_str()))
}

/// A company's invoices.
pub(crate) fn invoices(connection: &ConnectionId) -> String {
    format!("{}/invoices", home(connection))
}

/// One invoice.
pub(crate) fn invoice(connection: &ConnectionId, invoice: &InvoiceId) -> String {
    format!("{}/{}", invoices(connection), escaped(invoice.as_str()))
}

/// The company an address belongs to.
pub(crate) fn connection_of(path: &str) -> Option<ConnectionId> {
    let id = path.strip_prefix("/company/")?.split('/').next()?;
    (!id.is_empty()).then(|| ConnectionId(unescaped(id)))
}

/// One part of a path, with everything but unreserved characters escaped (RFC 3986).
fn escaped(part: &str) -> String {
    let mut escaped = String::with_capacity(part.len());
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

fn unescaped(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let hex = rest.strip_prefix('%').and_then(|rest| rest.get(..2)).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex {
            Some(byte) => {
                bytes.push(byte);
                rest = &rest[3..];
            }
            None => {
                let length = first.len_utf8();
                bytes.extend(&rest.as_bytes()[..length]);
                rest = &rest[length..];
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_finds_its_way_back_from_an_address_whatever_is_in_it() {
        for id in ["abc-1", "a/b c", "é%", "100%25"] {
            let connection = ConnectionId::from(id);
            assert_eq!(connection_of(&home(&connection)), Some(connection.clone()), "{id}");
            assert_eq!(connection_of(&invoice(&connection, &InvoiceId::from("x/y"))), Some(connection), "{id}");
        }
        assert_eq!(connection_of("/settings"), None);
        assert_eq!(connection_of("/company/"), None);
    }
}
