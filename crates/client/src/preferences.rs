//! Language, colours and text size, kept on disk.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use saldo_contract::{call::CallError, device::Preferences};

use crate::{call::is_language, files};

/// The preferences as kept.
pub(crate) struct PreferencesFile {
    path: PathBuf,
    content: Mutex<Preferences>,
}

impl PreferencesFile {
    pub(crate) fn read(path: PathBuf) -> Self {
        let read: Preferences = files::read(&path);
        // What was written by hand or by another version is taken only as far as it makes sense.
        let content = if make_sense(&read) { read } else { Preferences::default() };
        Self { path, content: Mutex::new(content) }
    }

    pub(crate) fn get(&self) -> Preferences {
        self.content.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps them; gives back what holds from now on.
    pub(crate) async fn set(&self, preferences: Preferences) -> Result<Preferences, CallError> {
        if !make_sense(&preferences) {
            return Err(CallError::NotAllowed);
        }
        self.content.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&preferences);
        let (path, written) = (self.path.clone(), preferences.clone());
        match tokio::task::spawn_blocking(move || files::write(&path, &written)).await {
            Ok(Ok(())) => Ok(preferences),
            Ok(Err(error)) => {
                tracing::error!(%error, "the preferences could not be written");
                Err(CallError::Device)
            }
            Err(_) => Err(CallError::Device),
        }
    }
}

fn make_sense(preferences: &Preferences) -> bool {
    preferences.language.as_deref().is_none_or(is_language)
        && preferences.text_size.is_none_or(|percent| (100..=200).contains(&percent))
}

#[cfg(test)]
mod tests {
    use saldo_contract::device::Theme;

    use super::*;

    #[tokio::test]
    async fn preferences_are_there_again_next_time() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("preferences.json");
        let wanted = Preferences { language: Some("nl".to_owned()), theme: Some(Theme::Contrast), text_size: Some(150) };
        PreferencesFile::read(path.clone()).set(wanted.clone()).await.unwrap();
        assert_eq!(PreferencesFile::read(path).get(), wanted);
    }

    #[tokio::test]
    async fn preferences_that_make_no_sense_are_refused_and_never_read() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("preferences.json");
        let preferences = PreferencesFile::read(path.clone());
        for wrong in [
            Preferences { text_size: Some(99), ..Preferences::default() },
            Preferences { text_size: Some(201), ..Preferences::default() },
            Preferences { language: Some("../nl".to_owned()), ..Preferences::default() },
        ] {
            assert_eq!(preferences.set(wrong).await, Err(CallError::NotAllowed));
        }
        std::fs::write(&path, r#"{"text_size":9000}"#).unwrap();
        assert_eq!(PreferencesFile::read(path).get(), Preferences::default());
    }
}
