//! Nothing moves for whoever asked for as little motion as possible.

use anyhow::Result;

use super::{look, sentences};
use crate::{
    chromium::{self, Media},
    window::Window,
};

const SCRIPT: &str = include_str!("motion.js");

/// Asks for as little motion as possible, and notes from now on what moves all the same, also between two looks.
///
/// # Errors
/// When the window is not Chromium's.
pub fn watch(window: &Window) -> Result<()> {
    chromium::show(window, Media { reduced_motion: true, ..Media::default() })?;
    look(window, SCRIPT, "listen();", &[]).map(drop)
}

/// What moves, would move when something is pressed, or has moved since [`watch`].
///
/// # Errors
/// When the window is not Chromium's.
pub fn findings(window: &Window) -> Result<Vec<String>> {
    chromium::show(window, Media { reduced_motion: true, ..Media::default() })?;
    sentences(window, SCRIPT, "return findings();", &[])
}
