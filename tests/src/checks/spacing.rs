//! Text may be set more widely than it was designed.

use anyhow::Result;

use super::{look, sentences};
use crate::window::Window;

const SCRIPT: &str = include_str!("spacing.js");

/// What is cut off when text is set as widely as WCAG 2.2 (1.4.12) asks.
///
/// # Errors
/// When the window is not Chromium's.
pub fn findings(window: &Window) -> Result<Vec<String>> {
    let found = sentences(window, SCRIPT, "spread(); return findings();", &[])?;
    look(window, SCRIPT, "gather();", &[])?;
    Ok(found)
}

/// What is cut off as the text is set now, in either window.
///
/// # Errors
/// When the window is gone.
pub fn cut_off(window: &Window) -> Result<Vec<String>> {
    sentences(window, SCRIPT, "return findings();", &[])
}
