//! What the app's window is opened on.

use std::{
    path::{Path, PathBuf},
    rc::Rc,
    sync::Arc,
};

use anyhow::{Context, Result};
use serde_json::json;

use crate::{bridge::Keychain, folder::Folder};

/// A device: where the app keeps its things. Several windows, one after the other, can be opened on it.
#[derive(Clone, Debug)]
pub struct Device {
    folder: Rc<Folder>,
    // Where Chromium takes the window's place: what the system's keychain is to the app.
    pub(super) chromium: Option<Arc<Keychain>>,
    // The files it shows, where they are not those of the app.
    pub(super) page: Option<PathBuf>,
}

impl Device {
    /// A new one, with nothing on it.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> Result<Self> {
        let folder = Folder::new()?;
        for name in ["home", "downloads"] {
            std::fs::create_dir_all(folder.path().join(name))?;
        }
        Ok(Self { folder: Rc::new(folder), chromium: None, page: None })
    }

    /// A new one, on which Chromium shows what the app's window would.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn with_chromium() -> Result<Self> {
        Ok(Self { chromium: Some(Arc::default()), ..Self::new()? })
    }

    /// A new one, on which Chromium shows what was built in this folder instead of the app.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn showing(page: &Path) -> Result<Self> {
        Ok(Self { page: Some(page.to_owned()), ..Self::with_chromium()? })
    }

    /// Whether Chromium stands in for the app's window.
    #[must_use]
    pub fn is_chromium(&self) -> bool {
        self.chromium.is_some()
    }

    /// Keeps a language in the preferences, where the app finds it when it opens.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn prefer(&self, language: &str) -> Result<()> {
        let kept =
            self.folder.path().join(if self.is_chromium() { "home/client" } else { "home/.local/share/eu.saldo.saldo/client" });
        std::fs::create_dir_all(&kept)?;
        Ok(std::fs::write(kept.join("preferences.json"), json!({"language": language}).to_string())?)
    }

    /// Everything the app and its webview write, its log included.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Everything the app logged.
    ///
    /// # Errors
    /// When it logged nothing.
    pub fn log(&self) -> Result<String> {
        std::fs::read_to_string(self.folder.path().join("app.log")).context("the app logged nothing")
    }

    /// Where downloads go; stands for the save dialog.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }
}
