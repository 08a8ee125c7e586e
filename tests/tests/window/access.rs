//! Every screen in every state, looked at by axe-core and measured.

use anyhow::{Result, ensure};
use saldo_tests::{axe, stage::Stage, tour, words::languages};

#[test]
fn axe_finds_nothing_on_any_screen_in_light_colours_in_any_language() -> Result<()> {
    let languages = languages()?;
    let mut stage = tour::begin("light")?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        looks_right(stage, name)?;
        axe::finds_nothing(&stage.window, name)?;
        let spoken = stage.window.language()?;
        for language in languages.iter().filter(|language| **language != spoken) {
            // A question has to be answered before anything else, also before another language.
            if !stage.window.asks()? {
                stage.speak(language)?;
                looks_right(stage, name)?;
                axe::finds_nothing(&stage.window, &format!("{name} ({language})"))?;
            }
        }
        stage.speak(&spoken)
    })
}

#[test]
fn axe_finds_nothing_on_any_screen_in_dark_colours() -> Result<()> {
    in_colours("dark")
}

#[test]
fn axe_finds_nothing_on_any_screen_in_high_contrast() -> Result<()> {
    in_colours("contrast")
}

fn in_colours(theme: &str) -> Result<()> {
    let mut stage = tour::begin(theme)?;
    tour::tour(&mut stage, &mut |stage, name, _| axe::finds_nothing(&stage.window, name))
}

#[test]
fn nothing_is_cut_off_or_scrolls_two_ways_on_a_narrow_window_or_with_large_text() -> Result<()> {
    let mut stage = tour::begin("light")?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        for width in [390, 320] {
            stage.window.resize(width, 700)?;
            let wide = stage.window.overflow()?;
            ensure!(wide.is_empty(), "at {width} pixels {name} is wider than the window: {wide:?}");
        }
        stage.window.resize(1280, 860)
    })
}

/// One first heading, a title that names the screen, the right language, and no id of a message in place of its words.
fn looks_right(stage: &Stage, name: &str) -> Result<()> {
    let (window, heading) = (&stage.window, stage.window.heading()?);
    ensure!(!heading.is_empty(), "{name} has an empty heading");
    let title = window.title()?;
    ensure!(title.ends_with("Saldo") && title.len() > "Saldo".len(), "{name} has the title {title:?}");
    let text = window.text()?;
    for area in ["common-", "connect-", "home-", "invoices-", "settings-", "problem-"] {
        let raw = text.split_whitespace().find(|word| word.starts_with(area) && !word.contains('@'));
        ensure!(raw.is_none(), "{name} shows {raw:?} instead of words");
    }
    Ok(())
}
