//! Text stands out from what is behind it.

use anyhow::Result;
use serde_json::json;

use super::{said_of, sentences};
use crate::{
    chromium::{self, Media},
    window::Window,
};

const SCRIPT: &str = include_str!("contrast.js");
/// For whoever asks for more contrast (WCAG 2.2, 1.4.6).
const ENHANCED: f64 = 7.0;

/// What is too faint for somebody who has asked for more contrast, light and dark.
///
/// # Errors
/// When the window is not Chromium's.
pub fn findings(window: &Window) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for dark in [false, true] {
        chromium::show(window, Media { dark, more_contrast: true, ..Media::default() })?;
        found.extend(said_of(if dark { "dark" } else { "light" }, at_least(window, ENHANCED)?));
    }
    chromium::show(window, Media::default())?;
    Ok(found)
}

/// What has less contrast than this in the colours shown now.
///
/// # Errors
/// When the window is not Chromium's.
pub(super) fn at_least(window: &Window, least: f64) -> Result<Vec<String>> {
    sentences(window, SCRIPT, "return findings(arguments[0]);", &[json!(least)])
}
