//! The code by which a customer connects: what stands on the letter, in its QR and in its link.
//!
//! Three ways to write the same thing: typed `mijn.lumen.example/7KQ4-M2XP-9TRC`, the app's link
//! `saldo://connect?portal=https%3A%2F%2Fmijn.lumen.example&code=7KQ4M2XP9TRC`, and the portal's own page
//! `https://mijn.lumen.example/connect?code=7KQ4M2XP9TRC`. A code by itself does nothing: the customer always sees
//! the company's name and domain, and confirms, before it is sent.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// Symbols of a letter code: digits and capitals without I, L, O and U (Crockford's base 32).
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many symbols a letter code has.
pub const CODE_LENGTH: usize = 12;
/// Longest text that is looked at.
const MAX_LENGTH: usize = 2048;

/// A letter's code: twelve symbols. The first four find the letter, the other eight are the secret.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterCode(String);

impl LetterCode {
    /// A code of the given values, each below 32; the portal draws them at random.
    #[must_use]
    pub fn from_values(values: [u8; CODE_LENGTH]) -> Self {
        Self(values.iter().map(|value| ALPHABET[usize::from(value % 32)] as char).collect())
    }

    /// The part that finds the letter.
    #[must_use]
    pub fn finder(&self) -> &str {
        &self.0[..4]
    }

    /// The part that proves one holds the letter.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.0[4..]
    }

    /// All twelve symbols, without dashes.
    #[must_use]
    pub fn compact(&self) -> &str {
        &self.0
    }

    /// In groups of four, as printed.
    #[must_use]
    pub fn grouped(&self) -> String {
        format!("{}-{}-{}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }
}

impl fmt::Debug for LetterCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LetterCode(redacted)")
    }
}

impl FromStr for LetterCode {
    type Err = ConnectCodeError;

    /// Case, spaces and dashes do not count; O reads as 0, I and L as 1.
    fn from_str(text: &str) -> Result<Self, ConnectCodeError> {
        let mut code = String::with_capacity(CODE_LENGTH);
        for symbol in text.chars().take(MAX_LENGTH) {
            let symbol = match symbol.to_ascii_uppercase() {
                ' ' | '-' | '\u{a0}' | '\u{2010}'..='\u{2014}' => continue,
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if !symbol.is_ascii() || !ALPHABET.contains(&(symbol as u8)) {
                return Err(ConnectCodeError::Symbol { symbol });
            }
            code.push(symbol);
        }
        if code.is_empty() {
            return Err(ConnectCodeError::Empty);
        }
        if code.len() != CODE_LENGTH {
            return Err(ConnectCodeError::Length { count: u32::try_from(code.len()).unwrap_or(u32::MAX) });
        }
        Ok(Self(code))
    }
}

/// A portal's address and a letter's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectCode {
    /// Scheme, host and port of the portal; https, or http on this machine (a demonstration).
    pub portal: Url,
    /// The letter's code.
    pub code: LetterCode,
}

/// Why a text is not a code to connect with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum ConnectCodeError {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// There is a code, but not the address before it.
    #[error("the address before the code is missing")]
    NoPortal,
    /// There is an address, but no code after it.
    #[error("the code after the address is missing")]
    NoCode,
    /// The address cannot be read.
    #[error("the address cannot be read")]
    Portal,
    /// The address is not secure (https).
    #[error("the address is not secure")]
    NotSecure,
    /// A symbol that codes do not have.
    #[error("codes have no {symbol:?}")]
    Symbol {
        /// The first such symbol.
        symbol: char,
    },
    /// Too few or too many symbols.
    #[error("a code has twelve symbols, this one {count}")]
    Length {
        /// How many there are.
        count: u32,
    },
    /// Far longer than any code.
    #[error("this is far longer than any code")]
    TooLong,
}

impl ConnectCode {
    /// As typed from a letter. The scheme is only written where it is not https.
    #[must_use]
    pub fn typed(&self) -> String {
        format!("{}/{}", domain(&self.portal), self.code.grouped())
    }

    /// The link that opens the app.
    #[must_use]
    pub fn link(&self) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("portal", self.portal.as_str().trim_end_matches('/'))
            .append_pair("code", self.code.compact())
            .finish();
        format!("saldo://connect?{query}")
    }
}

/// The portal's host as shown to people, with its port where that is not the usual one.
#[must_use]
pub fn domain(portal: &Url) -> String {
    match (portal.host_str(), portal.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        _ => String::new(),
    }
}

/// Checks a portal's address and brings it down to scheme, host and port.
///
/// # Errors
/// [`ConnectCodeError::NotSecure`] for http elsewhere than on this machine, [`ConnectCodeError::Portal`] for anything else
/// that is not an address of a portal.
pub fn portal_origin(url: &Url) -> Result<Url, ConnectCodeError> {
    let loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => return Err(ConnectCodeError::Portal),
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Err(ConnectCodeError::Portal);
    }
    match url.scheme() {
        "https" => {}
        "http" if loopback => {}
        "http" => return Err(ConnectCodeError::NotSecure),
        _ => return Err(ConnectCodeError::Portal),
    }
    let mut origin = url.clone();
    origin.set_path("/");
    origin.set_query(None);
    origin.set_fragment(None);
    Ok(origin)
}

impl FromStr for ConnectCode {
    type Err = ConnectCodeError;

    fn from_str(text: &str) -> Result<Self, ConnectCodeError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ConnectCodeError::Empty);
        }
        if text.len() > MAX_LENGTH {
            return Err(ConnectCodeError::TooLong);
        }
        match text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase()).as_deref() {
            Some("saldo") => from_link(text),
            Some("https" | "http") => from_page(text),
            Some(_) => Err(ConnectCodeError::Portal),
            None => from_typed(text),
        }
    }
}

fn from_link(text: &str) -> Result<ConnectCode, ConnectCodeError> {
    let url = Url::parse(text).map_err(|_| ConnectCodeError::Portal)?;
    let known = url.host_str() == Some("connect") && matches!(url.path(), "" | "/") && url.port().is_none();
    if !known || !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Err(ConnectCodeError::Portal);
    }
    let portal = single(&url, "portal").ok_or(ConnectCodeError::NoPortal)?;
    let code = single(&url, "code").ok_or(ConnectCodeError::NoCode)?;
    if url.query_pairs().count() != 2 {
        return Err(ConnectCodeError::Portal);
    }
    let portal = Url::parse(&portal).map_err(|_| ConnectCodeError::Portal)?;
    if !matches!(portal.path(), "" | "/") || portal.query().is_some() || portal.fragment().is_some() {
        return Err(ConnectCodeError::Portal);
    }
    Ok(ConnectCode { portal: portal_origin(&portal)?, code: code.parse()? })
}

fn from_page(text: &str) -> Result<ConnectCode, ConnectCodeError> {
    let url = Url::parse(text).map_err(|_| ConnectCodeError::Portal)?;
    let portal = portal_origin(&url)?;
    let path = url.path().trim_matches('/');
    let code = if path == "connect" {
        single(&url, "code").ok_or(ConnectCodeError::NoCode)?
    } else if path.is_empty() {
        return Err(ConnectCodeError::NoCode);
    } else {
        path.to_owned()
    };
    Ok(ConnectCode { portal, code: code.parse()? })
}

fn from_typed(text: &str) -> Result<ConnectCode, ConnectCodeError> {
    let Some((host, code)) = text.rsplit_once('/') else {
        // A lone code, or a lone address: say which half is missing.
        return Err(if text.contains('.') || text.contains(':') {
            ConnectCodeError::NoCode
        } else {
            LetterCode::from_str(text).err().unwrap_or(ConnectCodeError::NoPortal)
        });
    };
    let host: String = host.chars().filter(|symbol| !symbol.is_whitespace()).collect();
    if host.is_empty() {
        return Err(ConnectCodeError::NoPortal);
    }
    if code.trim().is_empty() {
        return Err(ConnectCodeError::NoCode);
    }
    let secure = Url::parse(&format!("https://{host}")).map_err(|_| ConnectCodeError::Portal)?;
    if !matches!(secure.path(), "" | "/") || secure.query().is_some() || secure.fragment().is_some() {
        return Err(ConnectCodeError::Portal);
    }
    // On this machine there are no certificates: a demonstration is plain http.
    let plain = Url::parse(&format!("http://{host}")).map_err(|_| ConnectCodeError::Portal)?;
    let portal = portal_origin(&plain).or_else(|_| portal_origin(&secure))?;
    if !portal.host_str().is_some_and(|name| name.contains('.') || name.contains(':') || name == "localhost") {
        return Err(ConnectCodeError::Portal);
    }
    Ok(ConnectCode { portal, code: code.parse()? })
}

/// The value of a query parameter that occurs exactly once.
fn single(url: &Url, name: &str) -> Option<String> {
    let mut values = url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let first = values.next()?;
    values.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<(String, String), ConnectCodeError> {
        text.parse::<ConnectCode>().map(|code| (code.portal.to_string(), code.code.grouped()))
    }

    #[test]
    fn a_code_reads_the_same_typed_pasted_or_followed() {
        let expected = Ok(("https://mijn.lumen.example/".to_owned(), "7KQ4-M2XP-9TRC".to_owned()));
        for text in [
            "mijn.lumen.example/7KQ4-M2XP-9TRC",
            "  Mijn.Lumen.Example / 7kq4 m2xp 9trc ",
            "https://mijn.lumen.example/7KQ4-M2XP-9TRC",
            "https://mijn.lumen.example/connect?code=7KQ4M2XP9TRC",
            "saldo://connect?portal=https%3A%2F%2Fmijn.lumen.example&code=7KQ4M2XP9TRC",
            "saldo://connect?code=7KQ4M2XP9TRC&portal=https://mijn.lumen.example",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn look_alike_symbols_are_read_as_what_they_look_like() {
        assert_eq!(read("a.example/OIL0-1234-5678").unwrap().1, "0110-1234-5678");
    }

    #[test]
    fn a_demonstration_runs_on_this_machine_without_certificates() {
        assert_eq!(read("127.0.0.1:8787/7KQ4-M2XP-9TRC").unwrap().0, "http://127.0.0.1:8787/");
        assert_eq!(read("saldo://connect?portal=http://localhost:1&code=7KQ4M2XP9TRC").unwrap().0, "http://localhost:1/");
    }

    #[test]
    fn what_is_wrong_is_said_precisely() {
        use ConnectCodeError::{Empty, Length, NoCode, NoPortal, NotSecure, Portal, Symbol, TooLong};
        for (text, error) in [
            ("", Empty),
            ("7KQ4-M2XP-9TRC", NoPortal),
            ("/7KQ4-M2XP-9TRC", NoPortal),
            ("mijn.lumen.example", NoCode),
            ("mijn.lumen.example/", NoCode),
            ("mijn.lumen.example/7KQ4", Length { count: 4 }),
            ("mijn.lumen.example/7KQ4-M2XP-9TR!", Symbol { symbol: '!' }),
            ("http://mijn.lumen.example/7KQ4-M2XP-9TRC", NotSecure),
            ("saldo://connect?portal=http://mijn.lumen.example&code=7KQ4M2XP9TRC", NotSecure),
            ("javascript://mijn.lumen.example/7KQ4-M2XP-9TRC", Portal),
            ("saldo://pay?portal=https://a.example&code=7KQ4M2XP9TRC", Portal),
            ("saldo://connect?portal=https://a.example&code=7KQ4M2XP9TRC&code=7KQ4M2XP9TRC", NoCode),
            ("saldo://connect?portal=https://a.example&code=7KQ4M2XP9TRC&next=/pay", Portal),
            ("saldo://connect?portal=https://a@b.example&code=7KQ4M2XP9TRC", Portal),
            ("saldo://connect?portal=file:///etc/passwd&code=7KQ4M2XP9TRC", Portal),
            ("x/7KQ4-M2XP-9TRC", Portal),
        ] {
            assert_eq!(text.parse::<ConnectCode>(), Err(error), "{text}");
        }
        assert_eq!("a".repeat(5000).parse::<ConnectCode>(), Err(TooLong));
    }

    proptest! {
        #[test]
        fn every_code_a_portal_makes_can_be_typed_and_followed(values: [u8; CODE_LENGTH], port in prop::option::of(1024_u16..)) {
            let host = port.map_or("https://pay.town.example".to_owned(), |port| format!("https://pay.town.example:{port}"));
            let code = ConnectCode { portal: portal_origin(&Url::parse(&host).unwrap()).unwrap(), code: LetterCode::from_values(values) };
            prop_assert_eq!(&code.typed().parse::<ConnectCode>().unwrap(), &code);
            prop_assert_eq!(&code.link().parse::<ConnectCode>().unwrap(), &code);
        }

        #[test]
        fn no_text_breaks_the_reader_or_leads_off_https(text in "\\PC{0,80}", start in prop::sample::select(vec!["", "saldo://", "saldo://connect?portal=", "https://", "http://", "127.0.0.1/"])) {
            if let Ok(code) = format!("{start}{text}").parse::<ConnectCode>() {
                let loopback = matches!(code.portal.host_str(), Some("localhost" | "[::1]")) || code.portal.host_str().is_some_and(|host| host.starts_with("127."));
                prop_assert!(code.portal.scheme() == "https" || loopback);
            }
        }
    }
}
