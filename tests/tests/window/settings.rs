//! Settings: language, colours, the way out.

use anyhow::{Result, ensure};
use saldo_tests::{keychain, process::wait_for, stage::Stage, words::Words};

#[test]
fn language_and_colours_are_kept_for_the_next_time() -> Result<()> {
    let mut stage = Stage::connected()?;
    stage.dress("dark")?;
    stage.speak("nl")?;
    stage.reopen()?;
    ensure!(stage.window.language()? == "nl", "it speaks {:?} again", stage.window.language()?);
    ensure!(stage.window.theme()? == "dark", "it is {:?} again", stage.window.theme()?);
    stage.words = Words::of("nl")?;
    stage.see("home-see-invoice")
}

#[test]
fn signing_out_ends_the_session_here_and_at_the_company() -> Result<()> {
    let mut stage = Stage::connected()?;
    sign_out(&stage)?;
    stage.window.see(&stage.say_with("settings-signed-out", &[("company", "Lumen Energie")])?)?;
    ensure!(ended(&stage), "the portal was not told: {:?}", stage.relay.requests());
    ensure!(!holds_a_token(&stage)?, "the keychain still holds a token");
    stage.reopen()?;
    stage.see_heading("connect-letter-title")
}

#[test]
fn signing_out_while_the_company_cannot_be_reached_is_told_to_it_later() -> Result<()> {
    let mut stage = Stage::connected()?;
    stage.relay.cut();
    sign_out(&stage)?;
    stage.window.see(&stage.say_with("settings-signed-out-here", &[("company", "Lumen Energie")])?)?;
    ensure!(!ended(&stage), "a cut wire carries nothing");
    stage.relay.mend();
    stage.reopen()?;
    stage.see_heading("connect-letter-title")?;
    wait_for("the portal to be told", 20, || Ok(ended(&stage).then_some(())))?;
    wait_for("the keychain to be empty of tokens", 20, || Ok((!holds_a_token(&stage)?).then_some(())))
}

fn sign_out(stage: &Stage) -> Result<()> {
    stage.press("common-nav-settings")?;
    stage.window.press(&format!("{} Lumen Energie", stage.say("settings-sign-out")?))?;
    stage.window.see(&stage.say_with("settings-sign-out-title", &[("company", "Lumen Energie")])?)?;
    stage.press("settings-sign-out")
}

fn ended(stage: &Stage) -> bool {
    stage.relay.requests().contains(&"DELETE /v1/session".to_owned())
}

fn holds_a_token(stage: &Stage) -> Result<bool> {
    let contents = keychain::contents()?;
    Ok(stage
        .relay
        .values("refresh_token")
        .iter()
        .chain(&stage.relay.values("access_token"))
        .any(|token| contents.contains(token)))
}
