//! The pseudo-language `en-XA`: English with accents, each word twice as long, each message between ⟦ and ⟧. Whoever reads
//! a screen in it sees which words do not come from `locales/`, which are put together from pieces, and what does not fit.

use anyhow::{Result, anyhow};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
    serializer::serialize,
};

/// Its tag (BCP 47); XA is a region kept for such uses.
pub(crate) const TAG: &str = "en-XA";
/// Of what it is made.
pub(crate) const FROM: &str = "en";
/// How numbers and amounts are written holds in it as it is.
const KEPT: &str = "formats-";

/// Fluent text, made so. What is not text stays: variables, what is chosen by, other messages that are referred to.
pub(crate) fn pseudo(source: &str) -> Result<String> {
    let mut resource = parse(source.to_owned()).map_err(|(_, errors)| anyhow!("this is not Fluent: {errors:?}"))?;
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) if !message.id.name.starts_with(KEPT) => {
                let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                for pattern in message.value.iter_mut().chain(attributes) {
                    stretch(pattern);
                    pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
                    pattern.elements.push(PatternElement::TextElement { value: "⟧".to_owned() });
                }
            }
            // A term stands inside messages, and their marks are around it.
            Entry::Term(term) => stretch(&mut term.value),
            _ => {}
        }
    }
    Ok(serialize(&resource))
}

fn stretch(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretched(value),
            PatternElement::Placeable { expression } => stretch_in(expression),
        }
    }
}

fn stretch_in(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| stretch(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => stretch_in(expression),
        Expression::Inline(_) => {}
    }
}

/// Each word of a text, accented and twice as long.
fn stretched(text: &str) -> String {
    let mut stretched = String::with_capacity(3 * text.len());
    let mut word = String::new();
    for symbol in text.chars() {
        if symbol.is_alphabetic() {
            word.push(symbol);
        } else {
            lengthen(&mut word, &mut stretched);
            stretched.push(symbol);
        }
    }
    lengthen(&mut word, &mut stretched);
    stretched
}

/// A word grows at its vowels, so that it still can be read; one without any grows at its end.
fn lengthen(word: &mut String, into: &mut String) {
    let is_vowel = |symbol: char| "aeiouyAEIOUY".contains(symbol);
    let length = word.chars().count();
    let last = length.saturating_sub(1);
    let grows = |at: usize, symbol: char| is_vowel(symbol) || (at == last && !word.contains(is_vowel));
    let growing = word.chars().enumerate().filter(|(at, symbol)| grows(*at, *symbol)).count();
    let mut met = 0;
    for (at, symbol) in word.chars().enumerate() {
        let accent = accented(symbol);
        into.push(accent);
        if grows(at, symbol) {
            let more = length / growing + usize::from(met < length % growing);
            into.extend(std::iter::repeat_n(accent.to_lowercase(), more).flatten());
            met += 1;
        }
    }
    word.clear();
}

fn accented(symbol: char) -> char {
    const PLAIN: &str = "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
    const ACCENTED: &str = "ÅåÇçĐđÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŘřŠšŢţÛûŴŵÝýŽž";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == symbol).map_or(symbol, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_marked_and_each_word_is_twice_as_long() {
        assert_eq!(
            pseudo("# Said on home.\nhome-title = Invoices, by year\n    .label = VAT\n").unwrap(),
            "# Said on home.\nhome-title = ⟦Îîîñvöööîîîçéééš, býýý ýýýééååř⟧\n    .label = ⟦VÅåååŢ⟧\n"
        );
        for word in ["I", "by", "SMS", "Invoices", "übermäßig", "IBAN"] {
            let made = stretched(word);
            assert_eq!(made.chars().count(), 2 * word.chars().count(), "{word}: {made}");
        }
    }

    #[test]
    fn what_is_filled_in_what_is_chosen_by_and_other_messages_stay() {
        let source = "\
home-open = { $count ->
        [one] One of { $total }
       *[other] { $count } in { home-month }{ \"\\u00A0\" }.
    }
-brand = Saldo
home-brand = { -brand } for { NUMBER($count, minimumFractionDigits: 2) }
";
        assert_eq!(
            pseudo(source).unwrap(),
            "\
home-open =
    ⟦{ $count ->
        [one] Öööñéé öööf { $total }
       *[other] { $count } îîîñ { home-month }{ \"\\u00A0\" }.
    }⟧
-brand = Šååååļđööö
home-brand = ⟦{ -brand } fööööř { NUMBER($count, minimumFractionDigits: 2) }⟧
"
        );
    }

    #[test]
    fn amounts_are_written_as_in_english() {
        let formats = "formats-locale = en-GB\nformats-money = { $minus }{ $sign }{ $number }\n";
        assert_eq!(pseudo(formats).unwrap(), formats);
    }

    #[test]
    fn what_it_makes_is_fluent_again() {
        let made = pseudo("pdf-a = A\npdf-b = { $x ->\n    [380] Bill { $n }\n   *[other] Note\n }\n").unwrap();
        assert!(parse(made.as_str()).is_ok(), "{made}");
    }

    #[test]
    fn what_is_not_fluent_is_refused() {
        assert!(pseudo("= nothing\n").is_err());
    }
}
