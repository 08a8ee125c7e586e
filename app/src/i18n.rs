//! The words: one language's messages at a time, fetched as an asset and switched while the app runs.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::{asset, live};

/// A language the app speaks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// BCP 47 tag; the name of its folder in `locales/`.
    pub(crate) tag: &'static str,
    /// The locale whose numbers, dates and money it writes.
    pub(crate) locale: &'static str,
    /// The message that holds its name, in itself.
    pub(crate) name: &'static str,
    /// Direction of writing.
    pub(crate) dir: &'static str,
}

const ENGLISH: Language = Language { tag: "en", locale: "en-GB", name: "common-language-en", dir: "ltr" };

/// All languages. A new one is a line here and a folder in `locales/`.
pub(crate) const LANGUAGES: &[Language] = &[
    Language { tag: "nl", locale: "nl", name: "common-language-nl", dir: "ltr" },
    Language { tag: "fr", locale: "fr-BE", name: "common-language-fr", dir: "ltr" },
    Language { tag: "de", locale: "de-DE", name: "common-language-de", dir: "ltr" },
    ENGLISH,
    // Latin digits, as on the bill and on the bank's screen: amounts and account numbers are compared sign by sign.
    Language { tag: "ar", locale: "ar-u-nu-latn", name: "common-language-ar", dir: "rtl" },
];

/// English twice as long and marked (`cargo xtask ui` makes it), by which tests see words that do not come from `locales/`
/// or do not fit. Nobody is offered it, and no system asks for it: it is spoken where the preferences say so.
const PSEUDO: Language = Language { tag: "en-XA", locale: ENGLISH.locale, name: ENGLISH.name, dir: ENGLISH.dir };

/// The language to speak: the one chosen before, else the first of the system's that the app knows, else English.
pub(crate) fn best<'a>(chosen: Option<&'a str>, system: impl IntoIterator<Item = &'a str>) -> &'static Language {
    if chosen == Some(PSEUDO.tag) {
        return &PSEUDO;
    }
    let known = |tag: &str| {
        let primary = tag.split('-').next().unwrap_or_default();
        LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
    };
    chosen.into_iter().chain(system).find_map(known).unwrap_or(&ENGLISH)
}

/// A value in a message.
#[derive(Clone, Debug)]
pub(crate) enum Arg {
    /// Text, such as an amount or a date already written in the customer's way.
    Text(String),
    /// A count, which chooses between singular and plural.
    Count(usize),
    /// A number in digits, such as 1.5, which chooses as a count does.
    Digits(String),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}
impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(usize::try_from(count).unwrap_or(usize::MAX))
    }
}

/// The messages of one language.
pub(crate) struct Catalogue {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Reads Fluent text. What cannot be read is left out: a screen with one odd label beats no screen.
    pub(crate) fn read(language: &'static Language, source: String) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.tag.parse().into_iter().collect());
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// A message; nothing when this language does not have it.
    pub(crate) fn find(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, FluentValue::from(text.as_str())),
                Arg::Count(count) => (*name, FluentValue::from(*count)),
                Arg::Digits(digits) => (*name, number(digits)),
            })
            .collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// Digits as what chooses between one and many. Plural rules hold 64 bits and stop the program at a number that needs more;
/// such a one is simply many.
fn number(digits: &str) -> FluentValue<'_> {
    if digits.len() <= 15 { FluentValue::try_number(digits) } else { FluentValue::from(digits) }
}

/// The words as screens use them: whatever reads them is written again when the language changes.
#[derive(Clone, Copy)]
pub(crate) struct Words(RwSignal<Arc<Catalogue>>);

impl Words {
    /// Words of a catalogue.
    pub(crate) fn new(catalogue: Catalogue) -> Self {
        Self(RwSignal::new(Arc::new(catalogue)))
    }

    /// Speaks another language from now on.
    pub(crate) fn switch(self, catalogue: Catalogue) {
        self.0.set(Arc::new(catalogue));
    }

    /// The language spoken.
    #[track_caller]
    pub(crate) fn language(self) -> &'static Language {
        self.0.with(|catalogue| catalogue.language)
    }

    /// The language spoken, without being told when it changes.
    pub(crate) fn language_now(self) -> &'static Language {
        self.0.with_untracked(|catalogue| catalogue.language)
    }

    /// A message. One that is missing shows as its id, so that it is seen.
    #[track_caller]
    pub(crate) fn say(self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message that may not exist, such as the name of a unit.
    #[track_caller]
    pub(crate) fn find(self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        self.0.with(|catalogue| catalogue.find(id, args))
    }

    /// A message without values, written again when the language changes. One type for all of them: what the compiler
    /// makes of a view is made once for each type in it, and customers load what the compiler makes.
    pub(crate) fn text(self, id: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.say(id, &[])
    }

    /// The same, for a component that takes its words as a signal.
    pub(crate) fn signal(self, id: &'static str) -> Signal<String> {
        Signal::derive(self.text(id))
    }

    /// A message with elements in it, such as an amount or a link: each name stands for one. Written again, elements and
    /// all, when the language changes.
    pub(crate) fn weave(self, id: &'static str, args: Vec<(&'static str, Arg)>, slots: Vec<(&'static str, Slot)>) -> AnyView {
        live::part(move || {
            let mut args = args.clone();
            args.extend(slots.iter().zip(SLOTS).map(|((name, _), mark)| (*name, Arg::Text(mark.to_string()))));
            let piece = |piece| match piece {
                Piece::Text(text) => Some(text.into_any()),
                Piece::Slot(slot) => slots.get(slot).map(|(_, view)| view()),
            };
            pieces(&self.say(id, &args)).into_iter().filter_map(piece).collect::<Vec<_>>().into_any()
        })
    }
}

/// Makes an element of a message.
pub(crate) type Slot = Box<dyn Fn() -> AnyView + Send>;

/// An element of a message.
pub(crate) fn slot(name: &'static str, view: impl Fn() -> AnyView + Send + 'static) -> (&'static str, Slot) {
    (name, Box::new(view))
}

/// A message: `say!(words, "home-open-title", count = 3)`.
macro_rules! say {
    ($words:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($id, &[$((stringify!($name), $crate::i18n::Arg::from($value))),*])
    };
}
pub(crate) use say;

/// Marks that stand for elements while a message is put together; private characters that no text has.
const SLOTS: std::ops::RangeInclusive<char> = '\u{f0000}'..='\u{f000f}';

const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(usize),
}

/// A message's text, cut where an element stands. The isolation marks around an element go: it brings its own.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((at, mark)) = rest.char_indices().find(|(_, symbol)| SLOTS.contains(symbol)) {
        let before = &rest[..at];
        rest = &rest[at + mark.len_utf8()..];
        pieces.push(Piece::Text(before.strip_suffix(ISOLATE).unwrap_or(before).to_owned()));
        pieces.push(Piece::Slot(mark as usize - *SLOTS.start() as usize));
        rest = rest.strip_prefix(END_ISOLATE).unwrap_or(rest);
    }
    pieces.push(Piece::Text(rest.to_owned()));
    pieces.retain(|piece| *piece != Piece::Text(String::new()));
    pieces
}

/// Without the marks that keep directions apart: for places that show no running text, such as a window's title.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|symbol| !matches!(symbol, '\u{2066}'..='\u{2069}')).collect()
}

/// Fetches a language's messages.
pub(crate) async fn fetch(language: &'static Language) -> Option<Catalogue> {
    let address = format!("/locales/{}.ftl", language.tag);
    let text = JsFuture::from(asset::fetch(&address).await?.text().ok()?).await.ok()?.as_string()?;
    Some(Catalogue::read(language, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");

    fn english(source: &str) -> Catalogue {
        Catalogue::read(&ENGLISH, source.to_owned())
    }

    #[test]
    fn the_chosen_language_goes_before_the_systems_and_english_comes_last() {
        assert_eq!(best(Some("nl"), ["en-GB"]).tag, "nl");
        assert_eq!(best(None, ["pt-BR", "nl-BE", "en"]).tag, "nl");
        assert_eq!(best(None, ["ar-MA", "fr"]).tag, "ar");
        assert_eq!(best(None, ["DE"]).tag, "de");
        assert_eq!(best(Some("xx"), ["pl"]).tag, "en");
        assert_eq!(best(None, []).tag, "en");
    }

    #[test]
    fn the_pseudo_language_is_spoken_only_when_it_is_chosen_and_never_offered() {
        assert_eq!(best(Some("en-XA"), ["nl"]), &PSEUDO);
        assert_eq!(best(None, ["en-XA", "nl"]), &ENGLISH);
        assert!(!LANGUAGES.contains(&PSEUDO));
    }

    #[test]
    fn the_languages_are_the_folders_of_words_and_arabic_runs_from_right_to_left() {
        let mut folders: Vec<String> =
            std::fs::read_dir(LOCALES).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        folders.sort();
        let mut known: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
        known.sort_unstable();
        assert_eq!(known, folders);
        let rtl: Vec<&str> = LANGUAGES.iter().filter(|language| language.dir == "rtl").map(|language| language.tag).collect();
        assert_eq!(rtl, ["ar"]);
    }

    #[test]
    fn the_app_writes_numbers_as_the_portal_does() {
        for language in LANGUAGES {
            let formats = std::fs::read_to_string(format!("{LOCALES}/{}/formats.ftl", language.tag)).unwrap();
            assert_eq!(Catalogue::read(language, formats).find("formats-locale", &[]).as_deref(), Some(language.locale));
        }
    }

    #[test]
    fn counts_choose_between_one_and_many() {
        let words = english("open = { $count ->\n    [one] One is open\n   *[other] { $count } are open\n }\n");
        assert_eq!(words.find("open", &[("count", Arg::Count(1))]).unwrap(), "One is open");
        assert_eq!(plain(&words.find("open", &[("count", Arg::Count(12))]).unwrap()), "12 are open");
        assert_eq!(plain(&words.find("open", &[("count", Arg::Digits("1.5".into()))]).unwrap()), "1.5 are open");
    }

    #[test]
    fn numbers_that_no_plural_rule_can_hold_are_many() {
        let source = "unit = { $count ->\n    [one] hour\n   *[other] hours\n }\n";
        for digits in ["0.0000000000000000000001", "79228162514264337593543950335", "1.0000000000000000000000", "100000000000000"]
        {
            for language in LANGUAGES.iter().chain([&PSEUDO]) {
                let words = Catalogue::read(language, source.to_owned());
                assert_eq!(words.find("unit", &[("count", Arg::Digits(digits.into()))]).unwrap(), "hours", "{digits}");
            }
        }
    }

    #[test]
    fn values_are_isolated_so_that_directions_do_not_mix() {
        let words = english("to = To { $who }.\n");
        assert_eq!(words.find("to", &[("who", "Ana".into())]).unwrap(), "To \u{2068}Ana\u{2069}.");
    }

    #[test]
    fn elements_stand_where_the_message_puts_them() {
        let text = format!("Pay \u{2068}{}\u{2069} by {}.", '\u{f0001}', '\u{f0000}');
        assert_eq!(
            pieces(&text),
            [Piece::Text("Pay ".into()), Piece::Slot(1), Piece::Text(" by ".into()), Piece::Slot(0), Piece::Text(".".into())]
        );
        assert_eq!(pieces("\u{f0000}"), [Piece::Slot(0)]);
    }

    #[test]
    fn what_cannot_be_read_does_not_take_the_rest_along() {
        let words = english("good = Good\n= broken\nalso-good = Also\n");
        assert_eq!(words.find("also-good", &[]).unwrap(), "Also");
        assert_eq!(words.find("broken", &[]), None);
    }
}
