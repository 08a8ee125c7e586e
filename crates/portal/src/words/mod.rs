//! The words the portal says to customers, and numbers, money and dates as they write them: everything that goes out in a
//! text message, an e-mail, a letter or a PDF. The words stand in `locales/<lang>/<area>.ftl`, which are compiled in; a
//! new language is a new folder there and nothing here.

mod formats;
mod negotiate;

use std::{collections::BTreeMap, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub use fluent_bundle::FluentValue;
pub use negotiate::negotiate;

use formats::Formats;

/// The language in which every message exists; what the others lack is said in it.
pub const FALLBACK: &str = "en";

/// The areas the portal speaks from; the folder also holds those of the app's screens.
const AREAS: [&str; 6] = ["formats", "letter", "messages", "pdf", "units", "vat"];

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The languages there are words for (BCP 47), in alphabetical order.
pub static LANGUAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut languages: Vec<_> = LOCALES.dirs().filter_map(|dir| dir.path().to_str()).collect();
    languages.sort_unstable();
    languages
});

/// Why the words cannot be used. Nothing a customer or an operator does leads to this: it is a mistake in a locale file.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A file is missing.
    #[error("locales/{language}/{area}.ftl is missing")]
    Missing {
        /// The folder.
        language: String,
        /// The file, without `.ftl`.
        area: &'static str,
    },
    /// A file is not written as Fluent.
    #[error("locales/{language}/{area}.ftl: {reason}")]
    Syntax {
        /// The folder.
        language: String,
        /// The file, without `.ftl`.
        area: &'static str,
        /// The first thing that is wrong.
        reason: String,
    },
    /// A folder's name is not a language, or what `formats.ftl` says is not a locale.
    #[error("locales/{language}: {reason}")]
    Locale {
        /// The folder.
        language: String,
        /// What is wrong.
        reason: String,
    },
}

/// All languages the portal speaks. Made once and shared.
pub struct Words {
    languages: BTreeMap<&'static str, Language>,
    fallback: Language,
}

impl Words {
    /// The words that were compiled in.
    ///
    /// # Errors
    /// [`WordsError`], when a locale file is wrong.
    pub fn load() -> Result<Self, WordsError> {
        let languages = LANGUAGES.iter().map(|tag| Ok((*tag, Language::load(tag)?))).collect::<Result<_, _>>()?;
        Ok(Self { languages, fallback: Language::load(FALLBACK)? })
    }

    /// A language by its tag: `nl-BE` is answered in `nl`, what there are no words for in [`FALLBACK`].
    #[must_use]
    pub fn language(&self, tag: &str) -> &Language {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        self.languages.get(tag).or_else(|| self.languages.get(primary.as_str())).unwrap_or(&self.fallback)
    }

    /// A message in a language: see [`Language::text`].
    #[must_use]
    pub fn text(&self, tag: &str, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.language(tag).text(id, args)
    }

    /// A message that carries a one-time code, as plain text: one of `messages.ftl`.
    #[must_use]
    pub fn one_time_code(&self, tag: &str, id: &str, company: &str, code: &str, minutes: u16) -> String {
        self.language(tag).plain(id, &[("company", company.into()), ("code", code.into()), ("minutes", minutes.into())])
    }
}

/// One language: its words, and its ways of writing numbers, money and dates.
pub struct Language {
    tag: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
}

impl Language {
    fn load(folder: &str) -> Result<Self, WordsError> {
        let locale_error = |reason| WordsError::Locale { language: folder.to_owned(), reason };
        let tag: LanguageIdentifier = folder.parse().map_err(|_| locale_error("not a language (BCP 47)".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        for area in AREAS {
            bundle.add_resource_overriding(resource(FALLBACK, area)?);
            if folder != FALLBACK {
                bundle.add_resource_overriding(resource(folder, area)?);
            }
        }
        let locale = find(&bundle, "formats-locale", &[]).unwrap_or_default();
        let formats = Formats::new(&locale).map_err(locale_error)?;
        Ok(Self { tag, bundle, formats })
    }

    /// The language's tag (BCP 47), for `lang`, `/Lang` and `Content-Language`.
    #[must_use]
    pub fn tag(&self) -> String {
        self.tag.to_string()
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn right_to_left(&self) -> bool {
        self.tag.character_direction() == CharacterDirection::RTL
    }

    /// A message. Values are wrapped in Unicode isolation marks, so that a name in another script cannot disturb the
    /// sentence: right for HTML. A message that stands in no locale file is answered by its id.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        find(&self.bundle, id, args).unwrap_or_else(|| {
            tracing::error!(id, language = %self.tag, "no such message");
            id.to_owned()
        })
    }

    /// As [`text`](Self::text) without isolation marks: for text messages, subjects and other places that would show them
    /// or count them as characters.
    #[must_use]
    pub fn plain(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        without_isolation(&self.text(id, args))
    }

    /// As [`plain`](Self::plain), but in a language that is written from right to left each value keeps its marks: for
    /// what is laid out by rules that know them.
    #[must_use]
    pub fn printed(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        if self.right_to_left() { self.text(id, args) } else { self.plain(id, args) }
    }

    /// As [`plain`](Self::plain), for ids made of codes that come from outside: nothing when there is no such message.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        find(&self.bundle, id, args).map(|text| without_isolation(&text))
    }
}

/// Reads one embedded file.
fn resource(language: &str, area: &'static str) -> Result<FluentResource, WordsError> {
    let source = LOCALES
        .get_file(format!("{language}/{area}.ftl"))
        .and_then(|file| file.contents_utf8())
        .ok_or_else(|| WordsError::Missing { language: language.to_owned(), area })?;
    FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| WordsError::Syntax {
        language: language.to_owned(),
        area,
        reason: errors.first().map_or_else(String::new, ToString::to_string),
    })
}

fn find(bundle: &FluentBundle<FluentResource>, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    if !errors.is_empty() {
        // The values themselves may be personal, and stay out of the log.
        tracing::error!(id, count = errors.len(), "a message lacks some of its values");
    }
    Some(text)
}

fn without_isolation(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests;
