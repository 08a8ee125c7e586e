//! Links that open the app. A link is kept for the connect screen to show, and does nothing by itself.

use std::sync::{Mutex, PoisonError};

use saldo_contract::connect_code::ConnectCode;

/// The newest link the app was opened with, until the screen has taken it.
#[derive(Default)]
pub(crate) struct OpenedWith(Mutex<Option<String>>);

impl OpenedWith {
    /// Keeps a link if it is one to connect with. Says whether it was.
    pub(crate) fn keep(&self, link: &str) -> bool {
        let is_ours = link.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("saldo://"));
        if !is_ours || link.parse::<ConnectCode>().is_err() {
            // Not its text: a code may be in it.
            tracing::warn!("a link that is none of Saldo's was ignored");
            return false;
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(link.to_owned());
        true
    }

    /// The link, once.
    pub(crate) fn take(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "saldo://connect?portal=https%3A%2F%2Fmijn.lumen.example&code=7KQ4M2XP9TRC";

    #[test]
    fn a_link_to_connect_with_is_kept_until_it_is_taken() {
        let opened_with = OpenedWith::default();
        assert!(opened_with.keep(LINK));
        assert_eq!(opened_with.take().as_deref(), Some(LINK));
        assert_eq!(opened_with.take(), None);
    }

    #[test]
    fn other_links_are_not_kept_and_do_not_replace_one_that_is() {
        let opened_with = OpenedWith::default();
        opened_with.keep(LINK);
        for link in [
            "",
            "saldo:",
            "saldo://pay?amount=1",
            "saldo://connect",
            "saldo://connect?portal=http://mijn.lumen.example&code=7KQ4M2XP9TRC",
            "saldo://connect?portal=https://mijn.lumen.example&code=7KQ4M2XP9TRC&next=pay",
            "https://mijn.lumen.example/connect?code=7KQ4M2XP9TRC",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}",
        ] {
            assert!(!opened_with.keep(link), "{link}");
        }
        assert_eq!(opened_with.take().as_deref(), Some(LINK));
    }
}
