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
/// What Saldo does so that everyone can use it.
pub(crate) const ACCESSIBILITY: &str = "/accessibility";

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

/// A screen, as an address names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// Where everything starts.
    Start,
    /// Connecting: the letter's code.
    ConnectLetter,
    /// Connecting: the company.
    ConnectCompany,
    /// Connecting: the one-time code.
    ConnectCode,
    /// Settings.
    Settings,
    /// The accessibility statement.
    Accessibility,
    /// A company's home.
    Home(ConnectionId),
    /// A company's invoices.
    Invoices(ConnectionId),
    /// One invoice.
    Invoice(ConnectionId, InvoiceId),
    /// No screen has this address.
    Nowhere,
}

impl Screen {
    /// The screen an address names.
    pub(crate) fn at(path: &str) -> Self {
        let path = if path.len() > 1 { path.trim_end_matches('/') } else { path };
        let company = |id: &str| ConnectionId(unescaped(id));
        match path {
            START => Self::Start,
            CONNECT => Self::ConnectLetter,
            CONNECT_COMPANY => Self::ConnectCompany,
            CONNECT_CODE => Self::ConnectCode,
            SETTINGS => Self::Settings,
            ACCESSIBILITY => Self::Accessibility,
            _ => match path.split('/').collect::<Vec<_>>()[..] {
                ["", "company", id] if !id.is_empty() => Self::Home(company(id)),
                ["", "company", id, "invoices"] => Self::Invoices(company(id)),
                ["", "company", id, "invoices", invoice] => Self::Invoice(company(id), InvoiceId(unescaped(invoice))),
                _ => Self::Nowhere,
            },
        }
    }

    /// The company whose screen it is.
    pub(crate) const fn company(&self) -> Option<&ConnectionId> {
        match self {
            Self::Home(id) | Self::Invoices(id) | Self::Invoice(id, _) => Some(id),
            _ => None,
        }
    }
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
            assert_eq!(Screen::at(&home(&connection)), Screen::Home(connection.clone()), "{id}");
            assert_eq!(Screen::at(&invoices(&connection)), Screen::Invoices(connection.clone()), "{id}");
            let named = InvoiceId::from(id);
            assert_eq!(Screen::at(&invoice(&connection, &named)), Screen::Invoice(connection, named), "{id}");
        }
    }

    #[test]
    fn an_address_that_names_no_screen_leads_nowhere() {
        for path in ["/x", "/company", "/company/", "/company/a/b", "/company/a/invoices/b/c", ""] {
            assert_eq!(Screen::at(path), Screen::Nowhere, "{path}");
        }
        assert_eq!(Screen::at("/settings/"), Screen::Settings);
    }
}
