//! Looking at a state of the screen: axe, in each theme; whether it fits a narrow window, and twice as large text.

use anyhow::Result;
use serde_json::json;

use crate::{axe, process::wait_for, stage::Stage, window::Window};

/// What was found wrong.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// By axe.
    pub axe: Vec<String>,
    /// What does not fit 320 CSS pixels.
    pub narrow: Vec<String>,
    /// What does not fit when all text is twice as large.
    pub large: Vec<String>,
}

/// Looks, and leaves the screen as it was.
///
/// # Errors
/// When looking does not work.
pub fn look(stage: &Stage, state: &str, themes: &[&str], seen: &mut Seen) -> Result<()> {
    let window = &stage.window;
    for theme in themes {
        dressed(window, theme, 100, || {
            seen.axe.extend(axe::findings(window)?.into_iter().map(|found| format!("{state}, {theme}: {found}")));
            Ok(())
        })?;
    }
    let told = |wide: Vec<String>| wide.into_iter().map(|wide| format!("{state}: {wide}")).collect::<Vec<_>>();
    window.resize(320, 640)?;
    seen.narrow.extend(told(window.overflow()?));
    window.resize(1280, 860)?;
    dressed(window, themes.first().unwrap_or(&"light"), 200, || {
        seen.large.extend(told(window.overflow()?));
        Ok(())
    })
}

/// Sets theme and size of text as the settings do, for as long as something is done.
fn dressed(window: &Window, theme: &str, size: u32, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let dress = "const root = document.documentElement, before = [root.dataset.theme ?? null, root.style.getPropertyValue('--text-size')];
        arguments[0] === null ? delete root.dataset.theme : (root.dataset.theme = arguments[0]);
        root.style.setProperty('--text-size', arguments[1]);
        return before;";
    let before = window.driver().execute(dress, &[json!(theme), json!(format!("{size}%"))])?;
    still(window)?;
    let done = work();
    window.driver().execute(dress, &[before[0].clone(), before[1].clone()])?;
    done.and_then(|()| still(window))
}

/// Waits until nothing moves any more: colours change little by little.
fn still(window: &Window) -> Result<()> {
    let frame = "const done = arguments[arguments.length - 1];
        requestAnimationFrame(() => requestAnimationFrame(() => done(document.getAnimations().length)));";
    wait_for("the page to stand still", 10, || Ok((window.driver().execute_async(frame, &[])? == 0).then_some(())))
}
