//! The title of the document and of the window: which screen, whose, and whether something has to be mended.

use leptos::prelude::document;
use saldo_contract::device::SetTitle;

use crate::{
    bridge,
    i18n::{Words, plain, say},
};

/// What a title says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    /// The screen's name.
    pub(crate) screen: String,
    /// The company whose screen it is, if it is one's.
    pub(crate) company: Option<String>,
    /// Whether what was typed has to be mended.
    pub(crate) error: bool,
}

impl Title {
    /// As written: `Error: Home – Lumen Energie – Saldo`, without marks that only running text needs.
    pub(crate) fn written(&self, words: Words) -> String {
        let mut title = match &self.company {
            Some(company) => say!(words, "common-title", screen = self.screen.as_str(), company = company.as_str()),
            None => say!(words, "common-title-plain", screen = self.screen.as_str()),
        };
        if self.error {
            title = say!(words, "common-title-error", title = title);
        }
        plain(&title)
    }

    /// Gives it to the document and to the window's frame, which does not follow the document by itself.
    pub(crate) fn show(&self, words: Words) {
        let title = self.written(words);
        if document().title() != title {
            document().set_title(&title);
            bridge::device(words.language_now().tag.to_owned(), &SetTitle { title }, |_| ()).let_go();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, LANGUAGES};

    #[test]
    fn a_title_names_screen_company_and_what_has_to_be_mended() {
        let source = include_str!("../../locales/en/common.ftl").to_owned();
        let words = Words::new(Catalogue::read(&LANGUAGES[1], source));
        let mut title = Title { screen: "Invoices".into(), company: Some("Lumen Energie".into()), error: false };
        assert_eq!(title.written(words), "Invoices – Lumen Energie – Saldo");
        title.error = true;
        assert_eq!(title.written(words), "Error: Invoices – Lumen Energie – Saldo");
        title = Title { screen: "Settings".into(), company: None, error: false };
        assert_eq!(title.written(words), "Settings – Saldo");
    }
}
