//! In the system's few colours nothing is lost.

use std::collections::HashSet;

use anyhow::{Context, Result};
use serde_json::json;

use super::{contrast, look, said_of, sentences};
use crate::{
    chromium::{self, Area, Media},
    picture::SEEN,
    window::Window,
};

const SCRIPT: &str = include_str!("forced_colours.js");
/// The least contrast of text (WCAG 2.2, 1.4.3), which the system's colours have by themselves unless a style sheet
/// takes one of a pair and leaves the other.
const TEXT: f64 = 4.5;

/// What one cannot see, or cannot tell apart, in forced colours on light and on dark.
///
/// # Errors
/// When the window is not Chromium's.
pub fn findings(window: &Window) -> Result<Vec<String>> {
    chromium::show(window, Media::default())?;
    look(window, SCRIPT, "remember();", &[])?;
    let mut found = Vec::new();
    for dark in [false, true] {
        chromium::show(window, Media { dark, forced_colours: true, ..Media::default() })?;
        let when = if dark { "dark" } else { "light" };
        found.extend(said_of(when, sentences(window, SCRIPT, "return findings();", &[])?));
        found.extend(said_of(when, contrast::at_least(window, TEXT)?));
        found.extend(said_of(when, faint_drawings(window)?));
    }
    chromium::show(window, Media::default())?;
    Ok(found)
}

/// Icons, logos and codes in whose pictures nothing can be told apart.
fn faint_drawings(window: &Window) -> Result<Vec<String>> {
    let drawings = look(window, SCRIPT, "return drawings().map(({ key, where }) => [key, where]);", &[])?;
    let drawings: Vec<(String, String)> = serde_json::from_value(drawings)?;
    let (mut seen, mut found) = (HashSet::new(), Vec::new());
    for (place, (key, name)) in drawings.into_iter().enumerate() {
        if !seen.insert(key) {
            continue;
        }
        look(window, "", "scrollTo(0, 0);", &[])?;
        let script = "const { element } = drawings()[arguments[0]]; show(element); return drawings()[arguments[0]].area;";
        let area = Area::read(&look(window, SCRIPT, script, &[json!(place)])?).context("a drawing without a place")?;
        let range = chromium::picture(window, area)?.range();
        if range < SEEN {
            found.push(format!("the drawing in {name} has a contrast of {range:.2}"));
        }
    }
    Ok(found)
}
