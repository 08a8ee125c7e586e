//! Makes any text fit to print. What stands on an invoice comes from outside: it may hold characters no font here has, marks
//! that turn the direction of what follows (an account number could be made to look like another one), control characters,
//! and words far wider than a page.

use std::borrow::Cow;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Printed for a character that no font has.
const UNKNOWN: char = '\u{fffd}';
/// Fluent's own marks around a value.
const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';
/// Where a word may be broken. The template turns it into a break that leaves nothing in the text.
const BREAK: char = '\u{200b}';
/// The longest stretches that fit everywhere: of letters alone, and of anything else.
const LONGEST: (usize, usize) = (24, 20);
/// Longer ones may be broken after so many characters.
const PIECE: usize = 12;
/// Signs after which an address or a list of codes is best broken.
const SIGNS: [char; 9] = ['@', '.', ',', '/', '-', '_', '&', '?', '='];

/// What came from outside, without marks of direction in any of its texts. Those that are printed are our own.
pub(super) fn without_marks<T: Serialize + DeserializeOwned>(outside: &T) -> serde_json::Result<T> {
    let mut data = serde_json::to_value(outside)?;
    each_text(&mut data, &|text| text.retain(|symbol| !is_mark(symbol)));
    serde_json::from_value(data)
}

/// Makes all texts in the data printable.
pub(super) fn make_printable(data: &mut Value, prints: &dyn Fn(char) -> bool) {
    each_text(data, &|text| *text = printable(text, prints));
}

fn each_text(data: &mut Value, change: &dyn Fn(&mut String)) {
    match data {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each_text(value, change)),
        Value::Object(fields) => fields.values_mut().for_each(|value| each_text(value, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable(text: &str, prints: &dyn Fn(char) -> bool) -> String {
    let symbols = text.chars().filter_map(|symbol| match symbol {
        // Lines that are to stay lines are texts of their own.
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // The narrow spaces of French numbers.
        '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
        // Around a value, in a language that is written from right to left.
        ISOLATE | END_ISOLATE => Some(symbol),
        symbol if is_invisible(symbol) || is_vowel_sign(symbol) => None,
        symbol if prints(symbol) => Some(symbol),
        _ => Some(UNKNOWN),
    });
    let printed: String = symbols.collect();
    printed.split_inclusive(' ').map(breakable).collect()
}

/// A word, with the places where it may be broken if it is a long one.
fn breakable(word: &str) -> Cow<'_, str> {
    if fits(word.trim_end()) {
        return Cow::Borrowed(word);
    }
    let mut broken = String::with_capacity(word.len() + 16);
    for stretch in word.split_inclusive(SIGNS) {
        if !broken.is_empty() {
            broken.push(BREAK);
        }
        let piece = if fits(stretch) { usize::MAX } else { PIECE };
        let mut since_break = 0;
        for symbol in stretch.chars() {
            if since_break >= piece && !is_combining(symbol) {
                broken.push(BREAK);
                since_break = 0;
            }
            since_break += 1;
            broken.push(symbol);
        }
    }
    Cow::Owned(broken)
}

fn fits(stretch: &str) -> bool {
    let longest = if stretch.chars().all(char::is_alphabetic) { LONGEST.0 } else { LONGEST.1 };
    stretch.chars().count() <= longest
}

/// What turns the direction of the text around it.
fn is_mark(symbol: char) -> bool {
    matches!(symbol, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Vowel signs of Arabic. One may write them or leave them out; typst draws them apart from their letter, and a reader would
/// hear that letter twice.
fn is_vowel_sign(symbol: char) -> bool {
    matches!(symbol, '\u{64b}'..='\u{652}')
}

/// Controls, marks of direction, joiners, variation selectors, tags and private characters: nothing one sees.
fn is_invisible(symbol: char) -> bool {
    symbol.is_control()
        || matches!(
            symbol,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{10ffff}'
        )
}

/// Marks that belong to the letter before them.
fn is_combining(symbol: char) -> bool {
    matches!(symbol, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ascii(text: &str) -> String {
        printable(text, &|symbol| symbol.is_ascii() || symbol == '\u{a0}')
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in ["", "Lumen Energie", "#panic() *x* $ _y_ <z> @q `r` \\ [s] {t}"] {
            assert_eq!(ascii(text), text);
        }
    }

    #[test]
    fn what_is_not_seen_is_left_out_and_what_has_no_glyph_is_marked() {
        assert_eq!(ascii("a\u{0}\u{7}\u{1b}b\u{ad}\u{feff}c"), "abc");
        assert_eq!(ascii("one\ntwo\u{2028}three\tfour"), "one two three four");
        assert_eq!(ascii("漢\u{e000}👍\u{fe0f}"), "\u{fffd}\u{fffd}");
        assert_eq!(ascii("1\u{202f}234"), "1\u{a0}234");
        assert_eq!(printable("مُسبقًا", &|_| true), "مسبقا");
    }

    #[test]
    fn no_mark_turns_an_account_number_around() {
        let outside = vec!["\u{202e}43074500\u{2066}BE68\u{2069}\u{200f}\u{2068}12\u{61c}".to_owned()];
        assert_eq!(without_marks(&outside).unwrap(), ["43074500BE6812"]);
        assert_eq!(ascii("\u{202e}43074500\u{2066}BE68\u{200f}"), "43074500BE68");
    }

    #[test]
    fn long_words_may_be_broken_and_nothing_of_them_is_lost() {
        let word = "x".repeat(101);
        let printed = ascii(&word);
        assert_eq!(printed.matches(BREAK).count(), 8);
        assert_eq!(printed.replace(BREAK, ""), word);
        assert_eq!(ascii("000000012345678900001 is"), "000000012345\u{200b}678900001 is");
        assert_eq!(ascii("klantenservice@lumen-energie.example"), "klantenservice@\u{200b}lumen-\u{200b}energie.\u{200b}example");
    }

    #[test]
    fn ordinary_words_are_never_broken() {
        for text in ["verantwoordelijkheden zijn", "871687400000123456", "RF18 5390 0754 7034", "info@lumen.example"] {
            assert_eq!(ascii(text), text);
        }
    }

    #[test]
    fn marks_stay_with_their_letter() {
        let printed = printable(&format!("{}e\u{301}\u{302}", "x".repeat(23)), &|_| true);
        assert!(printed.ends_with("e\u{301}\u{302}"));
    }

    #[test]
    fn every_text_in_the_data_is_made_printable() {
        let mut data = serde_json::json!({"a": ["\u{7}x", {"b": "\u{7}y"}], "c": 1, "d": null, "e": true});
        make_printable(&mut data, &|_| true);
        assert_eq!(data, serde_json::json!({"a": ["x", {"b": "y"}], "c": 1, "d": null, "e": true}));
    }
}
