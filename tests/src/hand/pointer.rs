//! By pointer: real clicks, which what lies on top gets in the way of.

use anyhow::Result;

use super::Reach;
use crate::window::Window;

/// A hand on a mouse.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pointer;

impl Reach for Pointer {
    fn press(&mut self, window: &Window, name: &str) -> Result<()> {
        window.press(name)
    }

    fn fill(&mut self, window: &Window, label: &str, text: &str) -> Result<()> {
        window.fill(label, text)
    }
}
