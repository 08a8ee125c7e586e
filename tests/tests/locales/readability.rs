//! How easy the words are to read, counted. Two measures hold for every language: the length of sentences, and LIX
//! (Björnsson, "Läsbarhet", 1968), which adds the share of long words. Where a language has an index of its own, that one
//! too. They all count words and syllables and know nothing of meaning: they find what is heavy, not what is clear.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Language level B1, as far as counting goes. A sentence of 20 words still can be read in one go; more than 25 cannot.
pub(crate) const LONGEST_SENTENCE: usize = 25;
/// On average, sentences are this short.
pub(crate) const USUAL_SENTENCE: f64 = 14.0;
/// Björnsson's bound between easy texts and ordinary ones.
pub(crate) const HEAVIEST: f64 = 40.0;

/// Stands for what is filled in: one short word.
const FILLED_IN: &str = "0";
/// Where a sentence ends. A colon counts, as it does for LIX.
const ENDS: [char; 5] = ['.', '?', '!', ':', '؟'];

/// A language's own index, in which more is easier.
pub(crate) struct Index {
    pub(crate) name: &'static str,
    /// From here on its author calls a text plain.
    pub(crate) plain: f64,
    formula: fn(f64, f64) -> f64,
    syllables: fn(&str) -> usize,
}

/// The index of a language. The formulas take words per sentence and syllables per word. Arabic has none that counts
/// without the short vowels, which are not written.
pub(crate) fn index(language: &str) -> Option<Index> {
    let index = |name, plain, formula, syllables| Some(Index { name, plain, formula, syllables });
    match language {
        // Douma, "De leesbaarheid van landbouwbladen", 1960.
        "nl" => index("Flesch-Douma", 60.0, |sentence, word| 206.84 - 0.93 * sentence - 77.0 * word, dutch),
        // Kandel and Moles, "Application de l'indice de Flesch à la langue française", 1958.
        "fr" => index("Kandel-Moles", 60.0, |sentence, word| 207.0 - 1.015 * sentence - 73.6 * word, french),
        // Amstad, "Wie verständlich sind unsere Zeitungen?", 1978.
        "de" => index("Amstad", 60.0, |sentence, word| 180.0 - sentence - 58.5 * word, groups_of_vowels),
        // Flesch, "A new readability yardstick", 1948.
        "en" => index("Flesch", 60.0, |sentence, word| 206.835 - 1.015 * sentence - 84.6 * word, english),
        _ => None,
    }
}

impl Index {
    pub(crate) fn of(&self, count: &Count) -> f64 {
        (self.formula)(count.words_per_sentence(), share(count.syllables, count.words))
    }
}

/// What was counted in one message, or in all of a language.
#[derive(Clone, Default)]
pub(crate) struct Count {
    pub(crate) sentences: usize,
    pub(crate) words: usize,
    pub(crate) longest_sentence: usize,
    long_words: usize,
    syllables: usize,
}

impl Count {
    pub(crate) fn of(text: &str, language: &str) -> Self {
        let syllables = index(language).map_or(groups_of_vowels as fn(&str) -> usize, |index| index.syllables);
        let mut count = Self::default();
        for sentence in sentences(text) {
            let words = words(sentence, language);
            if words.is_empty() {
                continue;
            }
            count.sentences += 1;
            count.words += words.len();
            count.longest_sentence = count.longest_sentence.max(words.len());
            count.long_words += words.iter().filter(|word| letters(word) > 6).count();
            count.syllables += words.iter().map(|word| syllables(&word.to_lowercase()).max(1)).sum::<usize>();
        }
        count
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.longest_sentence = self.longest_sentence.max(other.longest_sentence);
        self.long_words += other.long_words;
        self.syllables += other.syllables;
    }

    pub(crate) fn words_per_sentence(&self) -> f64 {
        share(self.words, self.sentences)
    }

    /// Words of more than six letters, in percent.
    pub(crate) fn long_words(&self) -> f64 {
        100.0 * share(self.long_words, self.words)
    }

    pub(crate) fn lix(&self) -> f64 {
        self.words_per_sentence() + self.long_words()
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// A message as it is read, if it is prose: a name of a button or of a column has no sentences to measure.
pub(crate) fn prose(pattern: &Pattern<String>) -> Option<String> {
    let text = said(pattern);
    let is_prose = text.trim_end().ends_with(['.', '?', '!', '؟']) && text.split_whitespace().count() > 1;
    is_prose.then_some(text)
}

/// Its text, with a short word for what is filled in, and the form for most numbers.
fn said(pattern: &Pattern<String>) -> String {
    let piece = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression } => filled_in(expression),
    };
    pattern.elements.iter().map(piece).collect()
}

fn filled_in(expression: &Expression<String>) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().find(|variant| variant.default).map(|variant| said(&variant.value)).unwrap_or_default()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => filled_in(expression),
        // Such as a space that does not break.
        Expression::Inline(InlineExpression::StringLiteral { .. }) => " ".to_owned(),
        Expression::Inline(_) => FILLED_IN.to_owned(),
    }
}

/// Cut after each end that has a space behind it: a point inside an address ends nothing.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut before = ' ';
    text.split(move |symbol: char| {
        let ends = symbol == '\n' || (symbol.is_whitespace() && ENDS.contains(&before));
        before = symbol;
        ends
    })
}

fn words<'a>(sentence: &'a str, language: &str) -> Vec<&'a str> {
    // In French, what stands before an apostrophe is a word of its own: l’adresse.
    let apostrophe = |symbol: char| language == "fr" && matches!(symbol, '’' | '\'');
    let pieces = sentence.split(|symbol: char| symbol.is_whitespace() || apostrophe(symbol));
    pieces.filter(|piece| piece.contains(char::is_alphanumeric)).collect()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|symbol| symbol.is_alphabetic()).count()
}

fn is_vowel(symbol: char) -> bool {
    "aeiouyàâäáéèêëîïíôöóûüùúœæ".contains(symbol)
}

fn groups_of_vowels(word: &str) -> usize {
    groups(word, |_| false)
}

/// Groups of vowels; one that some vowel begins anew counts again.
fn groups(word: &str, anew: impl Fn(char) -> bool) -> usize {
    let mut inside = false;
    let mut groups = 0;
    for symbol in word.chars() {
        // After a vowel, a y parts it from the next: pa-yer.
        let vowel = is_vowel(symbol) && !(inside && symbol == 'y');
        if vowel && (!inside || anew(symbol)) {
            groups += 1;
        }
        inside = vowel;
    }
    groups
}

/// A diaeresis begins a syllable: geïnd.
fn dutch(word: &str) -> usize {
    groups(word, |symbol| "äëïöü".contains(symbol))
}

/// An `e` at the end, also before an `s`, is not said; after a vowel it belongs to that.
fn french(word: &str) -> usize {
    let word = word.trim_end_matches(|symbol: char| !symbol.is_alphabetic());
    let stem = word.strip_suffix('s').unwrap_or(word).strip_suffix('e');
    let mute = stem.is_some_and(|stem| !stem.ends_with(is_vowel));
    let groups = groups(word, |symbol| symbol == 'é');
    if mute && groups > 1 { groups - 1 } else { groups }
}

/// An `e` at the end is not said, unless it carries an `l`; that of `-ed` only after `t` or `d`.
fn english(word: &str) -> usize {
    let word = word.trim_end_matches(|symbol: char| !symbol.is_alphabetic());
    let past = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded") && !word.ends_with("eed");
    let mute = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee")) || past;
    let groups = groups_of_vowels(word);
    if mute && groups > 1 { groups - 1 } else { groups }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_words_and_long_words_are_counted() {
        let count = Count::of("Your letter has a code on it. Go to mijn.lumen.example/7KQ4: it is there!", "en");
        assert_eq!((count.sentences, count.words, count.longest_sentence, count.long_words), (3, 13, 7, 1));
        let count = Count::of("Payez l’adresse.", "fr");
        assert_eq!((count.sentences, count.words), (1, 3));
        assert!((count.lix() - (3.0 + 100.0 / 3.0)).abs() < 1e-9);
    }

    #[test]
    fn syllables_are_those_one_says() {
        for (count, words) in [
            (groups_of_vowels as fn(&str) -> usize, &[("rechnung", 2), ("überweisung", 4), ("sie", 1)][..]),
            (dutch, &[("factuur", 2), ("geïnd", 2), ("betaling", 3), ("u", 1)]),
            (french, &[("facture", 2), ("payer", 2), ("le", 1), ("entreprises", 3), ("payée", 2)]),
            (english, &[("invoice", 2), ("the", 1), ("people", 2), ("asked", 1), ("needed", 2), ("company", 3)]),
        ] {
            for (word, syllables) in words {
                assert_eq!(count(word), *syllables, "{word}");
            }
        }
    }
}
