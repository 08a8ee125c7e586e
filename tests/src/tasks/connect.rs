//! Task 1: connecting with the code of a letter, once.

use anyhow::{Result, ensure};

use super::{Begins, Task, arrived};
use crate::hand::Hand;

pub(super) const TASKS: &[Task] = &[
    Task { number: 1, name: "connect", budget: 4, begins: Begins::New, script: with_a_typed_code },
    Task { number: 1, name: "connect by link", budget: 4, begins: Begins::Link, script: by_link },
    Task { number: 1, name: "connect, mistyped first", budget: 8, begins: Begins::New, script: mistyped_first },
];

fn with_a_typed_code(hand: &mut Hand<'_>) -> Result<()> {
    let letter = hand.letter()?;
    hand.see_heading("connect-letter-title")?;
    hand.state("letter")?;
    hand.fill("connect-letter-label", &letter.typed)?;
    hand.press("common-continue")?;
    identify(hand)?;
    hand.state("company")?;
    answer(hand)?;
    hand.state("code")?;
    confirm(hand)
}

/// The link fills the code in and then waits: nothing is sent before the customer says so.
fn by_link(hand: &mut Hand<'_>) -> Result<()> {
    hand.see("connect-from-link")?;
    ensure!(hand.stage.relay.values("challenge").is_empty(), "a link alone begins to sign in");
    hand.state("letter")?;
    hand.press("common-continue")?;
    identify(hand)?;
    answer(hand)?;
    confirm(hand)
}

/// Each answer wrong at first: what is wrong is said, and nothing typed is lost.
fn mistyped_first(hand: &mut Hand<'_>) -> Result<()> {
    let letter = hand.letter()?;
    hand.see_heading("connect-letter-title")?;
    hand.fill("connect-letter-label", "7KQ4")?;
    hand.press("common-continue")?;
    hand.see("common-mistakes-title")?;
    hand.state("half a code")?;
    hand.fill("connect-letter-label", &letter.typed)?;
    hand.press("common-continue")?;
    identify(hand)?;
    hand.fill("connect-postcode-label", "0000")?;
    hand.press("common-continue")?;
    hand.see("problem-sign-in-refused")?;
    hand.state("refused")?;
    answer(hand)?;
    confirm(hand)
}

/// Whose portal it is.
fn identify(hand: &mut Hand<'_>) -> Result<()> {
    hand.stage.window.see(hand.stage.portal.domain())?;
    arrived(hand.stage)
}

fn answer(hand: &mut Hand<'_>) -> Result<()> {
    let letter = hand.letter()?;
    hand.fill("connect-postcode-label", &letter.datum)?;
    hand.press("common-continue")?;
    hand.see_heading("connect-code-title")?;
    arrived(hand.stage)
}

fn confirm(hand: &mut Hand<'_>) -> Result<()> {
    let customer = hand.letter()?.customer;
    hand.one_time_code("connect-code-label", "connect-code-submit")?;
    hand.see_with("home-customer", &[("number", &customer)])?;
    arrived(hand.stage)?;
    hand.state("connected")
}
