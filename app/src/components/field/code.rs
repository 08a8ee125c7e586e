//! A one-time code.

use leptos::prelude::*;

use super::{Field, Kind, Mistake, as_typed, latin_digit, line};
use crate::i18n::Words;

/// A field for a one-time code. It can be pasted or filled in by the system, with spaces and dashes; nothing is sent before
/// the customer sends it.
#[component]
pub(crate) fn CodeField(
    /// Where the word "error" comes from.
    words: Words,
    /// Unique on the screen; mistakes name it.
    id: &'static str,
    /// The question.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer it.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let kind = Kind { type_: "text", autocomplete: "one-time-code", inputmode: "numeric", code: true, width: 10 };
    line(Field { words, id, mistakes }, label, hint, value, kind, as_typed)
}

/// A code of this many digits: spaces and dashes do not count, digits of any script do.
pub(crate) fn read(typed: &str, digits: u8) -> Option<String> {
    let code: String = typed.chars().filter(|symbol| !symbol.is_whitespace() && *symbol != '-').map(latin_digit).collect();
    (code.len() == usize::from(digits) && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_one_time_code_may_be_pasted_with_spaces_and_in_other_digits() {
        assert_eq!(read(" 123 456 ", 6).as_deref(), Some("123456"));
        assert_eq!(read("123-456", 6).as_deref(), Some("123456"));
        assert_eq!(read("١٢٣٤٥٦", 6).as_deref(), Some("123456"));
        for typed in ["", "12345", "1234567", "12345a"] {
            assert_eq!(read(typed, 6), None, "{typed}");
        }
    }
}
