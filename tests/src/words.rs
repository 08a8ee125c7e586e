//! The words on the screens, from the same files the product reads, so that a test follows when a sentence is improved.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::folder::{files_below, workspace};

/// The pseudo-language: English twice as long, each message between ⟦ and ⟧. It is made where the user interface is.
pub const PSEUDO: &str = "en-XA";

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

/// The folders of all languages.
///
/// # Errors
/// When they cannot be read.
pub fn languages() -> Result<Vec<String>> {
    let mut languages: Vec<String> = std::fs::read_dir(workspace().join("locales"))?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_>>()?;
    languages.sort();
    Ok(languages)
}

/// The files of a language, in order of name.
///
/// # Errors
/// When they cannot be read.
pub fn files(language: &str) -> Result<Vec<PathBuf>> {
    if language == PSEUDO {
        return Ok(vec![workspace().join(format!("app/dist/locales/{PSEUDO}.ftl"))]);
    }
    let files = files_below(&workspace().join("locales").join(language))?;
    Ok(files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).collect())
}

impl Words {
    /// Reads a language.
    ///
    /// # Errors
    /// When a file cannot be read or is not Fluent.
    pub fn of(language: &str) -> Result<Self> {
        let mut bundle = FluentBundle::new(vec![language.parse()?]);
        // Marks that keep directions apart are not seen; comparing is easier without them.
        bundle.set_use_isolating(false);
        for path in files(language)? {
            let resource = FluentResource::try_new(std::fs::read_to_string(&path)?)
                .map_err(|(_, errors)| anyhow!("{} is not Fluent: {errors:?}", path.display()))?;
            bundle.add_resource(resource).map_err(|errors| anyhow!("{}: {errors:?}", path.display()))?;
        }
        Ok(Self { bundle })
    }

    /// A message without variables.
    ///
    /// # Errors
    /// When there is no such message, or it has variables.
    pub fn say(&self, id: &str) -> Result<String> {
        self.say_with(id, &[])
    }

    /// A message that counts something.
    ///
    /// # Errors
    /// When there is no such message.
    pub fn count(&self, id: &str, count: u32) -> Result<String> {
        let arguments: FluentArgs = [("count", FluentValue::from(count))].into_iter().collect();
        self.format(id, &arguments)
    }

    /// A message with its variables.
    ///
    /// # Errors
    /// When there is no such message, or a variable of it is not given.
    pub fn say_with(&self, id: &str, variables: &[(&str, &str)]) -> Result<String> {
        self.format(id, &variables.iter().map(|(name, value)| (*name, *value)).collect())
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Result<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id).with_context(|| format!("there is no message {id}"))?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        let text =
            self.bundle.format_pattern(pattern.with_context(|| format!("{id} says nothing"))?, Some(arguments), &mut errors);
        if !errors.is_empty() {
            bail!("{id}: {errors:?}");
        }
        Ok(text.into_owned())
    }
}
