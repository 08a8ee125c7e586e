//! Every component by itself, in Chromium: what each promises in its `criteria.md`.

mod behaviour;
mod everyone;

use anyhow::Result;
use saldo_tests::gallery::{Gallery, built};

/// The gallery, open, showing a component in light colours.
fn showing(component: &str, language: &str) -> Result<Gallery> {
    let gallery = Gallery::open(&built()?)?;
    gallery.show(component, language, "light")?;
    Ok(gallery)
}
