//! A one-time code.

use super::{Kind, latin_digit};

impl Kind {
    /// A one-time code. It can be pasted or filled in by the system, with spaces and dashes; nothing is sent before the
    /// customer sends it.
    pub(crate) const ONE_TIME_CODE: Self =
        Self { autocomplete: "one-time-code", inputmode: "numeric", code: true, width: 10, ..Self::TEXT };
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
