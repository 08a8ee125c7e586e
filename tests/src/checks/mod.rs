//! What has to hold of every screen in every state, for everybody: each check looks at what the window shows now and
//! says what is wrong with it, in the words of whoever has to mend it.
//!
//! They need Chromium in the place of the window: see [`crate::stage::Stage::in_chromium`].

pub mod contrast;
pub mod focus;
pub mod forced_colours;
pub mod motion;
pub mod spacing;
pub mod targets;

use anyhow::Result;
use serde_json::Value;

use crate::window::Window;

/// How the page looks to somebody; every check's script can use it.
const EYE: &str = include_str!("eye.js");

/// Runs a script that can use the functions of `check`.
fn look(window: &Window, check: &str, script: &str, arguments: &[Value]) -> Result<Value> {
    window.look(&format!("{EYE}\n{check}\n{script}"), arguments)
}

/// The same, for a script that gives back a list of sentences.
fn sentences(window: &Window, check: &str, script: &str, arguments: &[Value]) -> Result<Vec<String>> {
    let mut found: Vec<String> = serde_json::from_value(look(window, check, script, arguments)?)?;
    found.dedup();
    Ok(found)
}

/// The same findings, with where or when they were made.
fn said_of(when: &str, found: Vec<String>) -> impl Iterator<Item = String> {
    found.into_iter().map(move |sentence| format!("{when}: {sentence}"))
}
