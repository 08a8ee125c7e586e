//! Which links may leave the app: only the ways a connected company itself says it can be reached.

use saldo_contract::{call::CallError, company::CompanyContact};
use url::Url;

use crate::Client;

impl Client {
    /// The address to open for a link on a screen.
    ///
    /// # Errors
    /// [`CallError::NotAllowed`] unless it is the website (https), e-mail address or phone number of a connected company.
    pub async fn link(&self, link: &str) -> Result<Url, CallError> {
        let link = Url::parse(link).map_err(|_| CallError::NotAllowed)?;
        let connections = self.inner.connections.all().await;
        let known = connections.iter().any(|record| belongs_to(&link, &record.company.contact));
        known.then_some(link).ok_or(CallError::NotAllowed)
    }
}

fn belongs_to(link: &Url, contact: &CompanyContact) -> bool {
    match link.scheme() {
        "https" => contact.website.as_deref().and_then(|website| Url::parse(website).ok()).as_ref() == Some(link),
        // Subject, copies and text would be words put in the customer's mouth.
        "mailto" if link.query().is_none() && link.fragment().is_none() => {
            contact.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(link.path()))
        }
        "tel" if link.query().is_none() && link.fragment().is_none() => {
            let number = dialled(link.path());
            number.is_some() && contact.phone.as_deref().and_then(dialled) == number
        }
        _ => false,
    }
}

/// What is dialled: digits, with a plus in front where there is one. `None` when there is anything but a number.
fn dialled(text: &str) -> Option<String> {
    let number: String = text.chars().filter(|symbol| !matches!(symbol, ' ' | '-' | '.' | '(' | ')' | '/')).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_open(link: &str) -> bool {
        let contact = CompanyContact {
            phone: Some("+32 2 555 01 00".to_owned()),
            email: Some("help@lumen.example".to_owned()),
            website: Some("https://lumen.example/help".to_owned()),
        };
        Url::parse(link).is_ok_and(|link| belongs_to(&link, &contact))
    }

    #[test]
    fn the_company_can_be_reached_in_the_ways_it_says() {
        for link in [
            "https://lumen.example/help",
            "mailto:help@lumen.example",
            "mailto:Help@Lumen.example",
            "tel:+3225550100",
            "tel:+32-2-555-01-00",
        ] {
            assert!(may_open(link), "{link}");
        }
    }

    #[test]
    fn nothing_else_leaves_the_app() {
        for link in [
            "https://lumen.example/",
            "https://lumen.example.evil.example/help",
            "https://lumen.example@evil.example/help",
            "http://lumen.example/help",
            "mailto:help@lumen.example?body=secret",
            "mailto:other@lumen.example",
            "tel:+3225550199",
            "tel:*21*0900#",
            "tel:",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "saldo://connect?portal=https://a.example&code=7KQ4M2XP9TRC",
            "lumen.example",
        ] {
            assert!(!may_open(link), "{link}");
        }
    }

    #[test]
    fn a_company_without_contact_details_has_no_links() {
        let link = Url::parse("tel:1").unwrap();
        assert!(!belongs_to(&link, &CompanyContact::default()));
    }
}
