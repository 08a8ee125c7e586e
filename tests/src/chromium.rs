//! What Chromium can be told about the person before it, and the window's own webview cannot.

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{checks, picture::Picture, window::Window};

/// What a person has asked of their system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// Light on dark.
    pub dark: bool,
    /// The system's few colours, and no others (Windows: contrast themes).
    pub forced_colours: bool,
    /// As little motion as possible.
    pub reduced_motion: bool,
    /// More contrast.
    pub more_contrast: bool,
}

/// Shows the page as to somebody who has asked this of their system.
///
/// # Errors
/// When the window is not Chromium's.
pub fn show(window: &Window, media: Media) -> Result<()> {
    let feature = |name: &str, asked: bool, value: &str, else_value: &str| json!({"name": name, "value": if asked { value } else { else_value }});
    let features = json!([
        feature("prefers-color-scheme", media.dark, "dark", "light"),
        feature("forced-colors", media.forced_colours, "active", "none"),
        feature("prefers-reduced-motion", media.reduced_motion, "reduce", "no-preference"),
        feature("prefers-contrast", media.more_contrast, "more", "no-preference"),
    ]);
    window.driver().devtools("Emulation.setEmulatedMedia", &json!({"features": features})).map(drop)
}

/// Shows the page as to somebody who points with a finger, or with a mouse again.
///
/// # Errors
/// When the window is not Chromium's.
pub fn touch(window: &Window, finger: bool) -> Result<()> {
    window.driver().devtools("Emulation.setTouchEmulationEnabled", &json!({"enabled": finger})).map(drop)
}

/// A part of the window, in CSS pixels from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Area {
    /// Reads one out of what a script gave back: `[x, y, width, height]`.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let number = |place: usize| value.get(place)?.as_f64();
        Some(Self { x: number(0)?, y: number(1)?, width: number(2)?, height: number(3)? })
    }
}

/// A picture of a part of the window.
///
/// # Errors
/// When the window is not Chromium's.
pub fn picture(window: &Window, area: Area) -> Result<Picture> {
    let scrolled = window.look("return [scrollX, scrollY];", &[])?;
    let (right, down) = (scrolled[0].as_f64().unwrap_or_default(), scrolled[1].as_f64().unwrap_or_default());
    let clip = json!({"x": area.x + right, "y": area.y + down, "width": area.width, "height": area.height, "scale": 1});
    let asked = json!({"format": "png", "clip": clip, "captureBeyondViewport": false, "optimizeForSpeed": true});
    let taken = window.driver().devtools("Page.captureScreenshot", &asked)?;
    Picture::read(&STANDARD.decode(taken["data"].as_str().context("no picture")?)?)
}

/// What is wrong with what the window shows now, for people who have asked something of their system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// In the system's few colours, light and dark.
    pub forced_colours: Vec<String>,
    /// With as little motion as possible.
    pub reduced_motion: Vec<String>,
    /// With more contrast, light and dark.
    pub more_contrast: Vec<String>,
}

impl Found {
    /// Adds what was found in one state.
    pub fn add(&mut self, state: &str, found: Self) {
        let told = |list: Vec<String>| list.into_iter().map(|sentence| format!("{state}, {sentence}")).collect::<Vec<_>>();
        self.forced_colours.extend(told(found.forced_colours));
        self.reduced_motion.extend(told(found.reduced_motion));
        self.more_contrast.extend(told(found.more_contrast));
    }
}

/// Looks at what the window shows now as those people see it.
///
/// # Errors
/// When the window is not Chromium's.
pub fn media(window: &Window) -> Result<Found> {
    Ok(Found {
        forced_colours: checks::forced_colours::findings(window)?,
        reduced_motion: checks::motion::findings(window)?,
        more_contrast: checks::contrast::findings(window)?,
    })
}
