//! The pseudo-language: every word on every screen comes from `locales/`, and text that is twice as long still fits.

use anyhow::{Result, ensure};
use saldo_tests::{checks::spacing, stage::Stage, tour, words::PSEUDO};
use serde_json::Value;

/// What stands on the page outside the marks of a message, also where it is only heard. Names, numbers, texts of the
/// company and moments are elements of their own (`bdi`, `time`), and no words of the app.
const UNMARKED: &str = include_str!("unmarked.js");

#[test]
fn every_word_of_the_app_comes_from_its_words() -> Result<()> {
    let mut faults = Vec::new();
    let mut stage = Stage::speaking(PSEUDO)?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        let found: Vec<String> = serde_json::from_value(look(stage)?)?;
        // What a company is called stands bare where nothing else does.
        let own = found.into_iter().filter(|text| !stage.relay.said(text) && text != "Stad Brugge");
        faults.extend(own.map(|text| format!("{name}: {text:?}")));
        Ok(())
    })?;
    ensure!(faults.is_empty(), "these do not come from locales/:\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn text_that_is_twice_as_long_fits_on_a_narrow_screen() -> Result<()> {
    let mut faults = Vec::new();
    let mut stage = Stage::speaking(PSEUDO)?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        stage.window.resize(320, 700)?;
        faults.extend(spacing::cut_off(&stage.window)?.into_iter().map(|fault| format!("{name}: {fault}")));
        stage.window.resize(1280, 860)
    })?;
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn a_word_that_does_not_come_from_the_words_is_found() -> Result<()> {
    let stage = Stage::speaking(PSEUDO)?;
    ensure!(look(&stage)? == Value::Array(Vec::new()), "before: {}", look(&stage)?);
    let script = "const aside = document.querySelector('main').appendChild(document.createElement('p'));
        aside.textContent = 'Hello ⟦mårked⟧';
        aside.title = 'Heard';";
    stage.window.driver().execute(script, &[])?;
    let found = look(&stage)?;
    ensure!(found == serde_json::json!(["Hello", "Heard"]), "found {found}");
    Ok(())
}

#[test]
fn arabic_runs_from_right_to_left_and_amounts_and_numbers_do_not() -> Result<()> {
    let mut stage = Stage::connected()?;
    stage.speak("ar")?;
    stage.press("home-see-invoice")?;
    stage.see("invoices-lines-title")?;
    let directions = "const of = (css) => [...new Set([...document.querySelectorAll(css)].map((element) => getComputedStyle(element).direction))];
        return [document.documentElement.dir, of('body'), of('.amount'), of('.reference')];";
    let found = stage.window.driver().execute(directions, &[])?;
    ensure!(found == serde_json::json!(["rtl", ["rtl"], ["ltr"], ["ltr"]]), "in Arabic: {found}");
    stage.reopen()?;
    ensure!(stage.window.language()? == "ar", "it speaks {:?} again", stage.window.language()?);
    stage.speak("nl")?;
    let found = stage.window.driver().execute("return document.documentElement.dir;", &[])?;
    ensure!(found == "ltr", "in Dutch: {found}");
    Ok(())
}

fn look(stage: &Stage) -> Result<Value> {
    stage.window.driver().execute(&format!("{UNMARKED}\nreturn unmarked();"), &[])
}
