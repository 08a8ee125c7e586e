//! Connecting with the code of a letter. Doing it in the usual ways is task 1 (`cargo xtask tasks 1`).

use anyhow::{Context, Result, ensure};
use saldo_tests::{
    hand::{Hand, Pointer},
    portal::Settings,
    stage::Stage,
    tasks::{self, Begins},
    window::Device,
};

#[test]
fn a_customer_connects_with_a_pasted_link() -> Result<()> {
    let stage = Stage::new()?;
    let letter = stage.letter()?;
    stage.window.paste(&stage.say("connect-letter-label")?, &letter.link)?;
    stage.go_on()?;
    stage.identify(&letter)?;
    stage.confirm(&letter)?;
    stage.within("1 connecting with a pasted link", 4, 1)
}

#[test]
fn a_link_fills_the_code_in_and_waits_for_the_customer() -> Result<()> {
    let task = tasks::all().into_iter().find(|task| task.begins == Begins::Link).context("no task begins with a link")?;
    let stage = task.begin("en")?;
    (task.script)(&mut Hand::new(&stage, &mut Pointer, &mut |_, _| Ok(())))
}

#[test]
fn a_device_whose_clock_is_years_off_connects_all_the_same() -> Result<()> {
    for company in ["2020-01-15T12:00:00+01:00", "2036-03-01T12:00:00+01:00"] {
        let stage = Stage::with(Settings { others: vec![("demo", "now", company.into())], ..Settings::default() })?;
        stage.connect(&stage.letter()?)?;
        stage.see("home-see-invoice")?;
    }
    Ok(())
}

#[test]
fn a_letter_connects_one_device_once() -> Result<()> {
    let mut stage = Stage::new()?;
    let letter = stage.letter()?;
    stage.connect(&letter)?;
    stage.device = Device::new()?;
    stage.reopen()?;
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    stage.window.fill(&stage.say("connect-postcode-label")?, &letter.datum)?;
    stage.go_on()?;
    stage.see("problem-sign-in-refused")
}

#[test]
fn what_was_mistyped_is_said_in_a_summary_that_leads_to_the_field_and_nothing_typed_is_lost() -> Result<()> {
    let stage = Stage::new()?;
    let window = &stage.window;
    let label = stage.say("connect-letter-label")?;
    window.fill(&label, &format!("{}/7KQ4-M2XP", stage.portal.domain()))?;
    stage.go_on()?;
    window.see(&stage.say_with("connect-code-length", &[("count", "8")])?)?;
    ensure!(
        window.title()?.starts_with(&stage.say_with("common-title-error", &[("title", "")])?),
        "the title says nothing of it: {}",
        window.title()?
    );
    ensure!(window.focus()?.contains(&stage.say("common-mistakes-title")?), "focus is on {:?}", window.focus()?);
    window.press(&stage.say_with("connect-code-length", &[("count", "8")])?)?;
    ensure!(window.focus()? == label, "the summary leads to {:?}", window.focus()?);
    ensure!(window.value(&label)?.ends_with("7KQ4-M2XP"), "what was typed is lost");
    Ok(())
}

#[test]
fn a_wrong_datum_is_refused_without_saying_what_was_wrong() -> Result<()> {
    let stage = Stage::new()?;
    let letter = stage.letter()?;
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    let label = stage.say("connect-postcode-label")?;
    stage.window.fill(&label, "0000")?;
    stage.go_on()?;
    stage.see("problem-sign-in-refused")?;
    ensure!(stage.window.value(&label)? == "0000", "what was typed is lost");
    // The letter still works for whoever knows the datum.
    stage.identify(&letter)?;
    stage.confirm(&letter)
}

#[test]
fn a_wrong_one_time_code_is_refused_and_another_try_is_open() -> Result<()> {
    let stage = Stage::new()?;
    let letter = stage.letter()?;
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    stage.identify(&letter)?;
    let messages = stage.portal.messages()?;
    let right = stage.portal.one_time_code(messages - 1)?;
    let wrong: String = right.chars().map(|digit| if digit == '9' { '0' } else { '9' }).collect();
    stage.window.fill(&stage.say("connect-code-label")?, &wrong)?;
    stage.press("connect-code-submit")?;
    stage.see("problem-code-wrong")?;
    stage.confirm(&letter)
}

#[test]
fn a_portal_that_cannot_be_reached_is_said_with_what_to_do() -> Result<()> {
    let stage = Stage::new()?;
    let letter = stage.letter()?;
    stage.relay.cut();
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    stage.see("problem-call-unreachable")?;
    stage.relay.mend();
    stage.go_on()?;
    stage.identify(&letter)?;
    stage.confirm(&letter)
}
