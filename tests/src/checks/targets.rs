//! Everything one has to hit is large enough.

use anyhow::Result;
use serde_json::json;

use super::sentences;
use crate::{chromium, window::Window};

const SCRIPT: &str = include_str!("targets.js");
/// For a mouse (WCAG 2.2, 2.5.8).
const MOUSE: u32 = 24;
/// For a finger (WCAG 2.2, 2.5.5).
const FINGER: u32 = 44;

/// What is too small for a mouse, and where fingers point, for a finger. In CSS pixels.
///
/// # Errors
/// When the window is not Chromium's.
pub fn findings(window: &Window) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (finger, least) in [(false, MOUSE), (true, FINGER)] {
        chromium::touch(window, finger)?;
        found.extend(sentences(window, SCRIPT, "return findings(arguments[0], arguments[1]);", &[json!(least), json!(!finger)])?);
    }
    chromium::touch(window, false)?;
    Ok(found)
}
