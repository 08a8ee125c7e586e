//! Everything a customer does, without a mouse.

use anyhow::{Result, ensure};
use saldo_tests::{
    hand::{Hand, Keyboard},
    stage::Stage,
    tasks,
    webdriver::Key,
};

#[test]
fn a_customer_connects_reads_an_invoice_and_saves_it_by_keyboard_alone() -> Result<()> {
    for task in tasks::all().iter().filter(|task| ["connect", "invoice as PDF"].contains(&task.name)) {
        let stage = task.begin("en")?;
        (task.script)(&mut Hand::new(&stage, &mut Keyboard, &mut |_, _| Ok(())))?;
    }
    Ok(())
}

#[test]
fn the_first_stop_skips_to_the_content() -> Result<()> {
    let stage = Stage::connected()?;
    stage.press("common-nav-invoices")?;
    stage.see("invoices-search")?;
    stage.window.to_the_top()?;
    stage.window.driver().press(Key::Tab)?;
    ensure!(stage.window.focus()? == stage.say("common-skip")?, "the first stop is {:?}", stage.window.focus()?);
    stage.window.driver().press(Key::Enter)?;
    stage.window.driver().press(Key::Tab)?;
    ensure!(stage.window.focus_is_in("main")?, "the stop after skipping is {:?}", stage.window.focus()?);
    Ok(())
}

#[test]
fn the_question_before_signing_out_is_answered_by_keyboard_and_escape_leaves_it() -> Result<()> {
    let stage = Stage::connected()?;
    let (window, driver) = (&stage.window, stage.window.driver());
    stage.press("common-nav-settings")?;
    let sign_out = format!("{} Lumen Energie", stage.say("settings-sign-out")?);
    window.tab_to(&sign_out)?;
    driver.press(Key::Enter)?;
    window.see(&stage.say_with("settings-sign-out-title", &[("company", "Lumen Energie")])?)?;
    ensure!(window.focus_is_in("dialog")?, "focus stays behind the question, on {:?}", window.focus()?);
    driver.press(Key::Escape)?;
    window.see_no_more(&stage.say_with("settings-sign-out-title", &[("company", "Lumen Energie")])?)?;
    ensure!(window.focus()? == sign_out, "focus went to {:?}", window.focus()?);
    Ok(())
}
