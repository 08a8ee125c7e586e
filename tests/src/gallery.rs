//! Every component in every state, in Chromium: the build of the user interface that `cargo xtask gallery` makes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::{
    axe,
    folder::workspace,
    process::wait_for,
    webdriver::Element,
    window::{Device, Window},
    words::files,
};

/// A desktop and the narrowest window there is, in CSS pixels.
pub const WIDTHS: [(&str, u32); 2] = [("wide", 1280), ("narrow", 320)];
/// The themes one can choose.
pub const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// The gallery, open.
#[derive(Debug)]
pub struct Gallery {
    window: Window,
}

impl Gallery {
    /// Opens the one in this folder.
    ///
    /// # Errors
    /// When it has not been built, or Chromium does not start.
    pub fn open(page: &Path) -> Result<Self> {
        Ok(Self { window: Window::open(&Device::showing(page)?)? })
    }

    /// The window it is shown in.
    #[must_use]
    pub fn window(&self) -> &Window {
        &self.window
    }

    /// Shows a component.
    ///
    /// # Errors
    /// When there is no such component, or the page breaks.
    pub fn show(&self, component: &str, language: &str, theme: &str) -> Result<()> {
        let origin = self.window.bridge().context("the gallery is not in Chromium")?.url();
        let address = format!("{origin}/gallery/{component}?lang={language}&theme={theme}&alone=yes");
        self.window.driver().go(&address)?;
        let there = "const root = document.documentElement;
            const heading = document.querySelector('h1.gallery-name, .frame h1');
            return root.lang === arguments[0] && root.dataset.theme === arguments[1] && heading !== null && document.fonts.status === 'loaded';";
        wait_for(component, 15, || Ok((self.execute(there, &[json!(language), json!(theme)])? == json!(true)).then_some(())))?;
        let shown = self.execute("return document.querySelector('h1.gallery-name')?.textContent ?? 'frame';", &[])?;
        if shown != json!(component.replace('_', " ")) {
            bail!("the gallery has no {component}: add its examples to app/src/gallery/mod.rs");
        }
        Ok(())
    }

    /// Opens what the component shown only shows when it is asked to: a dialog.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn unfold(&self) -> Result<()> {
        self.execute("document.querySelector('dialog')?.showModal();", &[]).map(drop)
    }

    /// Runs a script on the page.
    ///
    /// # Errors
    /// When it throws.
    pub fn execute(&self, script: &str, arguments: &[serde_json::Value]) -> Result<serde_json::Value> {
        self.window.driver().execute(script, arguments)
    }

    /// What CSS finds first.
    ///
    /// # Errors
    /// When it finds nothing.
    pub fn element(&self, css: &str) -> Result<Element> {
        let found = self.execute("return document.querySelector(arguments[0]);", &[json!(css)])?;
        Element::read(&found).with_context(|| format!("there is no {css}"))
    }

    /// What is wrong with what is shown: what axe finds, what sticks out of a narrow window, and ids that stand where
    /// words should.
    ///
    /// # Errors
    /// When it cannot be looked at.
    pub fn findings(&self) -> Result<Vec<String>> {
        let mut found = axe::findings(&self.window)?;
        self.window.resize(WIDTHS[1].1, 800)?;
        let out = self.window.overflow()?;
        self.window.resize(WIDTHS[0].1, 860)?;
        if !out.is_empty() {
            found.push(format!("wider than {}: {}", WIDTHS[1].1, out.join(", ")));
        }
        found.extend(ids(&self.window.text()?, &areas()?).into_iter().map(|id| format!("an id in place of words: {id}")));
        Ok(found)
    }

    /// A picture of the whole page, as PNG.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn picture(&self, width: u32) -> Result<Vec<u8>> {
        self.window.resize(width, 800)?;
        // As high as the page: what Chromium draws beyond its window stands in the wrong place from right to left.
        let height = self.execute("return document.documentElement.scrollHeight;", &[])?;
        self.window.resize(width, height.as_u64().and_then(|height| u32::try_from(height).ok()).context("no height")?)?;
        self.window.picture()
    }
}

/// The folder in which the gallery was built, beside the program that runs now.
///
/// # Errors
/// When it has not been built.
pub fn built() -> Result<PathBuf> {
    let here = std::env::current_exe()?;
    here.ancestors()
        .map(|folder| folder.join("gallery/dist"))
        .find(|folder| folder.join("index.html").is_file())
        .context("the gallery has not been built: cargo xtask test gallery does it")
}

/// All components: the names of their folders.
///
/// # Errors
/// When the folders cannot be read.
pub fn components() -> Result<Vec<String>> {
    let folder = workspace().join("app/src/components");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// What the ids of messages begin with.
fn areas() -> Result<Vec<String>> {
    let stem = |path: PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let files: Vec<String> = files("en")?.into_iter().map(stem).collect();
    let singular: Vec<String> = files.iter().filter_map(|file| file.strip_suffix('s').map(str::to_owned)).collect();
    Ok(files.into_iter().chain(singular).collect())
}

/// The words in a text that are written as ids of messages.
fn ids<'a>(text: &'a str, areas: &[String]) -> Vec<&'a str> {
    let kebab = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let is_id =
        |word: &str| word.split_once('-').is_some_and(|(area, rest)| !rest.is_empty() && areas.iter().any(|known| known == area));
    text.split_whitespace()
        .map(|word| word.trim_matches(|symbol: char| !symbol.is_ascii_alphanumeric()))
        .filter(|word| kebab(word) && is_id(word))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_told_from_words() {
        let areas = ["home".to_owned(), "field".to_owned()];
        let text = "Pay it. field-iban-empty. “home-open-title” One-time code, e-mail, home-, a home - or";
        assert_eq!(ids(text, &areas), ["field-iban-empty", "home-open-title"]);
    }
}
