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
fn axe_finds_a_fault_that_is_there() -> Result<()> {
    let stage = Stage::new()?;
    axe::finds_nothing(&stage.window, "before")?;
    stage.window.driver().execute("document.querySelector('main').append(document.createElement('button'))", &[])?;
    let found = axe::finds_nothing(&stage.window, "after").err().map(|error| error.to_string()).unwrap_or_default();
    ensure!(found.contains("button-name"), "a button without a name is not found: {found}");
    Ok(())
}

#[test]
fn no_screen_is_wider_than_a_narrow_window() -> Result<()> {
    let mut stage = tour::begin("light")?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        for width in [390, 320] {
            stage.window.resize(width, 700)?;
            fits(stage, name)?;
        }
        stage.window.resize(1280, 860)
    })
}

#[test]
fn no_screen_is_wider_than_the_window_when_all_text_is_twice_as_large() -> Result<()> {
    let mut stage = tour::begin("light")?;
    stage.window.press("200%")?;
    tour::tour(&mut stage, &mut |stage, name, _| fits(stage, name))
}

fn fits(stage: &Stage, name: &str) -> Result<()> {
    let wide = stage.window.overflow()?;
    ensure!(wide.is_empty(), "{name} is wider than its window: {wide:?}");
    Ok(())
}

/// One first heading, a title that names the screen, the right language, and no id of a message in place of its words.
fn looks_right(stage: &Stage, name: &str) -> Result<()> {
    let (window, heading) = (&stage.window, stage.window.heading()?);
    ensure!(!heading.is_empty(), "{name} has an empty heading");
    let title = window.title()?;
    ensure!(title.ends_with("Saldo") && title.len() > "Saldo".len(), "{name} has the title {title:?}");
    let text = window.text()?;
    for area in ["accessibility-", "common-", "connect-", "home-", "invoices-", "settings-", "problem-"] {
        let raw = text.split_whitespace().find(|word| word.starts_with(area) && !word.contains('@'));
        ensure!(raw.is_none(), "{name} shows {raw:?} instead of words");
    }
    Ok(())
}
