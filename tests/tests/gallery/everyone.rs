//! What holds for every component.

use anyhow::{Result, ensure};
use saldo_tests::{
    checks, chromium,
    gallery::{Gallery, built, components},
};

/// Goes through all components and gathers what is wrong with them.
fn each(language: &str, find: impl Fn(&Gallery) -> Result<Vec<String>>) -> Result<()> {
    let gallery = Gallery::open(&built()?)?;
    let mut faults = Vec::new();
    for component in components()? {
        gallery.show(&component, language, "light")?;
        gallery.unfold()?;
        faults.extend(find(&gallery)?.into_iter().map(|found| format!("{component}: {found}")));
    }
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn axe_finds_nothing_and_nothing_sticks_out_from_left_to_right() -> Result<()> {
    each("en", Gallery::findings)
}

#[test]
fn axe_finds_nothing_and_nothing_sticks_out_from_right_to_left() -> Result<()> {
    each("ar", Gallery::findings)
}

#[test]
fn colours_that_the_system_forces_and_more_contrast_keep_everything() -> Result<()> {
    each("en", |gallery| {
        let found = chromium::media(gallery.window())?;
        Ok([found.forced_colours, found.reduced_motion, found.more_contrast].concat())
    })
}

#[test]
fn everything_can_be_hit_and_keeps_its_text_when_lines_are_spread() -> Result<()> {
    each("en", |gallery| {
        let window = gallery.window();
        Ok([checks::targets::findings(window)?, checks::spacing::findings(window)?].concat())
    })
}
