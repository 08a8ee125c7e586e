//! An account number, in groups of four while it is typed, as it stands on a bank card.

use leptos::{ev::Event, prelude::*};
use saldo_contract::references::{Iban, IbanError};
use web_sys::HtmlInputElement;

use super::Kind;
use crate::i18n::{Words, say};

/// Why a text is not an account number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IbanMistake {
    /// Nothing was typed.
    Empty,
    /// What was typed does not check.
    Wrong(IbanError),
}

/// An account number as typed.
pub(crate) fn read(typed: &str) -> Result<Iban, IbanMistake> {
    if significant(typed).next().is_none() {
        return Err(IbanMistake::Empty);
    }
    typed.parse().map_err(IbanMistake::Wrong)
}

/// What is wrong with what was typed, in words.
pub(crate) fn sentence(words: Words, mistake: IbanMistake, typed: &str) -> String {
    let country = || significant(typed).take(2).collect::<String>();
    match mistake {
        IbanMistake::Empty => say!(words, "field-iban-empty"),
        IbanMistake::Wrong(IbanError::Format) => say!(words, "field-iban-format"),
        IbanMistake::Wrong(IbanError::Country) => say!(words, "field-iban-country", country = country()),
        IbanMistake::Wrong(IbanError::Form) => {
            say!(words, "field-iban-form", country = country(), count = significant(typed).count())
        }
        IbanMistake::Wrong(IbanError::Check) => say!(words, "field-iban-check"),
    }
}

/// The letters and digits, without what only groups them.
fn significant(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|symbol| !symbol.is_whitespace() && *symbol != '-').map(|symbol| symbol.to_ascii_uppercase())
}

/// A text in groups of four, and where the caret stands that was behind so many symbols: behind the same letter or digit.
fn grouped(text: &str, caret: usize) -> (String, usize) {
    let mut all = String::new();
    for (index, symbol) in significant(text).enumerate() {
        if index > 0 && index % 4 == 0 {
            all.push(' ');
        }
        all.push(symbol);
    }
    let before: String = text.chars().take(caret).collect();
    let behind = significant(&before).count();
    (all, behind + behind.saturating_sub(1) / 4)
}

/// Groups what is typed. Where only a space was taken away the text stays as it is: a key that deletes has to do something.
fn group(event: &Event, value: RwSignal<String>) {
    let input: HtmlInputElement = event_target(event);
    let typed = input.value();
    if value.with_untracked(|before| significant(before).eq(significant(&typed))) {
        return value.set(typed);
    }
    let caret = input.selection_start().ok().flatten().unwrap_or(u32::MAX);
    let (text, caret) = grouped(&typed, usize::try_from(caret).unwrap_or(usize::MAX));
    if text != typed {
        input.set_value(&text);
        let caret = u32::try_from(caret).unwrap_or(u32::MAX);
        // A field of text always has a caret.
        let _ = input.set_selection_range(caret, caret);
    }
    value.set(text);
}

impl Kind {
    /// An account number; [`read`] reads it.
    pub(crate) const IBAN: Self = Self { code: true, width: 20, typed: group, ..Self::TEXT };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_number_is_grouped_in_fours_and_the_caret_stays_behind_what_was_typed() {
        assert_eq!(grouped("nl91abna", 8), ("NL91 ABNA".to_owned(), 9));
        assert_eq!(grouped("NL91A", 5), ("NL91 A".to_owned(), 6), "behind the letter that began a group");
        assert_eq!(grouped("NL9X1 ABNA", 4), ("NL9X 1ABN A".to_owned(), 4), "in the middle");
        assert_eq!(grouped("NL91", 4), ("NL91".to_owned(), 4), "no space before there is something behind it");
        assert_eq!(grouped("NL91-ABNA 0417 1643 00", 22), ("NL91 ABNA 0417 1643 00".to_owned(), 22));
        assert_eq!(grouped("", 0), (String::new(), 0));
        assert_eq!(grouped("NL91ABNA", usize::MAX).1, 9);
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        assert_eq!(read(" "), Err(IbanMistake::Empty));
        assert_eq!(read("NL91 ABNA 0417 1643 0"), Err(IbanMistake::Wrong(IbanError::Form)));
        assert_eq!(read("NL91 ABNA 0417 1643 01"), Err(IbanMistake::Wrong(IbanError::Check)));
        assert_eq!(read("XX91 ABNA 0417 1643 00"), Err(IbanMistake::Wrong(IbanError::Country)));
        assert_eq!(read("0417164300"), Err(IbanMistake::Wrong(IbanError::Format)));
        assert_eq!(read("nl91 abna 0417 1643 00").unwrap().compact(), "NL91ABNA0417164300");
    }
}
