//! By keyboard alone: Tab to where something is, then the key that presses it. Every stop on the way has to be where the
//! reader expects it next, with its focus in sight.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use super::Reach;
use crate::{process::wait_for, webdriver::Key, window::Window};

const STOP: &str = include_str!("stop.js");

/// More stops than any screen has.
const STOPS: usize = 150;

/// Keys that are pressed.
pub trait Keys {
    /// Presses one.
    ///
    /// # Errors
    /// When the window is gone.
    fn key(&mut self, window: &Window, key: Key) -> Result<()>;

    /// Whether whoever presses them looks at the screen.
    fn looks(&self) -> bool {
        true
    }

    /// Types text in place of what stands in the field.
    ///
    /// # Errors
    /// When the window is gone.
    fn replace(&mut self, window: &Window, text: &str) -> Result<()>;
}

/// The driver's keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keyboard;

impl Keys for Keyboard {
    fn key(&mut self, window: &Window, key: Key) -> Result<()> {
        window.driver().press(key)
    }

    fn replace(&mut self, window: &Window, text: &str) -> Result<()> {
        window.driver().shortcut('a')?;
        window.driver().type_text(text)
    }
}

impl Reach for Keyboard {
    fn press(&mut self, window: &Window, name: &str) -> Result<()> {
        press(self, window, name)
    }

    fn fill(&mut self, window: &Window, label: &str, text: &str) -> Result<()> {
        fill(self, window, label, text)
    }
}

/// Goes to what is called so, and presses it.
pub(crate) fn press(keys: &mut impl Keys, window: &Window, name: &str) -> Result<()> {
    let stop = go_to(keys, window, "PRESSABLE", name)?;
    keys.key(window, if stop["kind"] == json!("link") { Key::Enter } else { Key::Space })
}

/// Goes to the field that is called so, and fills it in.
pub(crate) fn fill(keys: &mut impl Keys, window: &Window, label: &str, text: &str) -> Result<()> {
    go_to(keys, window, "FIELDS", label)?;
    keys.replace(window, text)
}

/// Presses Tab until the focus is where it should be.
fn go_to(keys: &mut impl Keys, window: &Window, kind: &str, name: &str) -> Result<Value> {
    let is_there = format!("return find({kind}, arguments[0]) !== null;");
    wait_for(&format!("{name:?} on the screen"), 15, || {
        Ok((window.look(&is_there, &[json!(name)])? == json!(true)).then_some(()))
    })
    .with_context(|| format!("the window shows:\n{}", window.text().unwrap_or_default()))?;
    let look = format!("{STOP}\nreturn stop({kind}, arguments[0]);");
    let mut met: Vec<String> = Vec::new();
    let mut before: Option<i64> = None;
    for _ in 0..STOPS {
        let stop = window.look(&look, &[json!(name)])?;
        let (said, place) = (stop["name"].as_str().unwrap_or_default().to_owned(), stop["place"].as_i64());
        // The heading that took focus by itself is no stop of the Tab key.
        if let Some(place) = place.filter(|place| *place >= 0) {
            if !met.is_empty() && keys.looks() {
                ensure!(stop["ringed"] == json!(true), "focus on {said:?} is not to be seen");
                ensure!(stop["uncovered"] == json!(true), "{said:?} has the focus, and something lies over it");
            }
            let follows = before.is_none_or(|before| place > before || place == 0);
            ensure!(follows, "the focus goes from {:?} back to {said:?}", met.last());
            before = Some(place);
        }
        if stop["reached"] == json!(true) {
            return Ok(stop);
        }
        met.push(said);
        // Among radio buttons the arrows lead on.
        keys.key(window, if stop["near"] == json!(true) { Key::Down } else { Key::Tab })?;
    }
    met.dedup();
    bail!("Tab never comes to {name:?}, but to {met:?}")
}
