//! Every screen in every state, one after the other: what the walk-through takes pictures of, and what axe looks at. A new
//! screen, or a new state of one, is added here once.

use anyhow::{Context, Result};

use crate::{
    portal::{Portal, Settings},
    stage::Stage,
};

/// What is done with each state: its name, and what it shows.
pub type Look<'a> = &'a mut dyn FnMut(&mut Stage, &str, &str) -> Result<()>;

/// Goes through all of them, beginning on a device that has never seen the app before.
///
/// # Errors
/// When a screen is not as expected, or whoever looks says so.
pub fn tour(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    connecting(stage, look)?;
    reading(stage, look)?;
    unreachable(stage, look)?;
    several(stage, look)?;
    leaving(stage, look)?;
    nothing(stage, look)
}

fn connecting(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    let letter = stage.letter()?;
    if stage.window.pressable()?.contains(&stage.say("common-nav-connect")?) {
        stage.press("common-nav-connect")?;
    }
    stage.see_heading("connect-letter-title")?;
    look(stage, "connect-letter", "The letter's code is asked for")?;

    stage.window.fill(&stage.say("connect-letter-label")?, "7KQ4")?;
    stage.go_on()?;
    stage.see("common-mistakes-title")?;
    look(stage, "connect-letter-mistake", "Half a code: what is missing is said, at the top and at the field")?;

    stage.relay.cut();
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    stage.see("problem-call-unreachable")?;
    look(stage, "connect-unreachable", "The company cannot be reached")?;
    stage.relay.mend();

    stage.go_on()?;
    stage.window.see(stage.portal.domain())?;
    look(stage, "connect-company", "Whose portal it is, and the one datum it asks for")?;

    stage.window.fill(&stage.say("connect-postcode-label")?, "0000")?;
    stage.go_on()?;
    stage.see("problem-sign-in-refused")?;
    look(stage, "connect-refused", "Code and datum do not belong together")?;

    stage.identify(&letter)?;
    look(stage, "connect-code", "The one-time code is asked for")?;

    stage.window.fill(&stage.say("connect-code-label")?, "12")?;
    stage.press("connect-code-submit")?;
    stage.see("common-mistakes-title")?;
    look(stage, "connect-code-mistake", "Too few digits")?;
    stage.confirm(&letter)
}

fn reading(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    look(stage, "home", "What is open, what is due next, what happens if nothing is done")?;

    stage.relay.cut();
    stage.press("common-nav-invoices")?;
    stage.see("problem-call-unreachable")?;
    look(stage, "invoices-unreachable", "The company cannot be reached")?;
    stage.relay.mend();
    stage.press("common-try-again")?;
    // The heads of the columns are not there where the rows are stacked: with large text, or on a phone.
    stage.see("invoices-search")?;
    look(stage, "invoices", "All invoices, by year")?;

    stage.window.fill(&stage.say("invoices-search")?, "no such thing")?;
    stage.see("invoices-none")?;
    look(stage, "invoices-none-found", "Nothing matches the search")?;
    stage.press("invoices-show-all")?;

    stage.press("common-nav-home")?;
    stage.press("home-see-invoice")?;
    stage.see("invoices-lines-title")?;
    look(stage, "invoice", "One invoice: what to pay and how, what it is made of, what it is compared with")?;

    stage.press("invoices-file-ubl")?;
    stage.window.see(
        stage.say_with("invoices-file-saved", &[("name", "\u{1}"), ("size", "")])?.split('\u{1}').next().unwrap_or_default(),
    )?;
    look(stage, "invoice-saved", "The e-invoice is saved, and it is said under which name")?;

    stage.press("common-nav-settings")?;
    stage.see_heading("settings-title")?;
    stage.press("settings-details")?;
    stage.see("settings-detail-number")?;
    look(stage, "settings", "Language, colours, text size, the companies on this device")?;
    statement(stage, look)?;

    stage.press("settings-sign-out")?;
    stage.window.see(&sign_out_title(stage)?)?;
    look(stage, "sign-out-question", "What signing out does, before it is done")?;
    stage.press("common-cancel")?;
    stage.window.see_no_more(&sign_out_title(stage)?)
}

/// The disclosures of the accessibility statement.
pub const PRINCIPLES: [&str; 5] = [
    "accessibility-perceivable",
    "accessibility-operable",
    "accessibility-understandable",
    "accessibility-robust",
    "accessibility-standard",
];

fn statement(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    stage.press("accessibility-title")?;
    stage.see_heading("accessibility-title")?;
    for principle in PRINCIPLES {
        stage.press(principle)?;
    }
    look(stage, "accessibility", "What helps, what does not work yet, and each rule with what holds it")?;
    stage.press("accessibility-settings")?;
    stage.see_heading("settings-title")
}

fn sign_out_title(stage: &Stage) -> Result<String> {
    stage.say_with("settings-sign-out-title", &[("company", "Lumen Energie")])
}

fn unreachable(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    stage.relay.cut();
    stage.press("common-nav-home")?;
    stage.see("home-stale")?;
    look(stage, "home-stale", "The company cannot be reached: what was read before stays, and says so")?;
    stage.press("home-see-invoice")?;
    stage.see("problem-call-unreachable")?;
    look(stage, "invoice-unreachable", "The company cannot be reached, and this invoice was not kept")?;
    stage.reopen()?;
    stage.see("problem-call-unreachable")?;
    look(stage, "home-unreachable", "The company cannot be reached when the app is opened")?;
    stage.relay.mend();
    stage.press("common-try-again")?;
    stage.see("home-see-invoice")
}

fn several(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    let town = Portal::start_with(Settings::town())?;
    let letter = town.letters()?.into_iter().nth(1).context("the town wrote no second letter")?;
    stage.press("common-nav-settings")?;
    stage.press("common-connect-another")?;
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    stage.identify(&letter)?;
    let code = town.one_time_code(0)?;
    stage.window.fill(&stage.say("connect-code-label")?, &code)?;
    stage.press("connect-code-submit")?;
    stage.window.see(&stage.say_with("home-customer", &[("number", &letter.customer)])?)?;
    look(stage, "home-second-company", "Home of a second company, in its own colours")?;

    stage.window.press("Stad Brugge")?;
    stage.press("common-companies-all")?;
    stage.see("home-together-companies")?;
    look(stage, "home-all-companies", "All companies added up, on this device only")?;

    stage.press("common-nav-settings")?;
    stage.see_heading("settings-title")?;
    stage.window.press(&format!("{} Stad Brugge", stage.say("settings-sign-out")?))?;
    stage.press("settings-sign-out")?;
    stage.window.see(&stage.say_with("settings-signed-out", &[("company", "Stad Brugge")])?)?;
    drop(town);
    Ok(())
}

fn leaving(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    stage.window.press(&format!("{} Lumen Energie", stage.say("settings-sign-out")?))?;
    stage.press("settings-sign-out")?;
    stage.window.see(&stage.say_with("settings-signed-out", &[("company", "Lumen Energie")])?)?;
    look(stage, "signed-out", "Signed out: nothing of the company is left on this device")
}

/// A customer who has never had an invoice.
fn nothing(stage: &mut Stage, look: Look<'_>) -> Result<()> {
    let list = stage.device.folder().join("customers.csv");
    std::fs::write(&list, "number,name,postcode,email\n99,An Nieuw,8000,an.nieuw@post.example\n")?;
    stage.portal.command(&["import"], &[list])?;
    let letter = stage.portal.letter("99")?;
    stage.press("common-nav-connect")?;
    stage.connect(&letter)?;
    stage.see_heading("home-nothing-title")?;
    look(stage, "home-nothing", "No invoice yet")?;
    stage.press("common-nav-invoices")?;
    stage.see_heading("invoices-empty-title")?;
    look(stage, "invoices-nothing", "No invoice yet")
}

/// A stage for a tour.
///
/// # Errors
/// When it does not start.
pub fn begin(theme: &str) -> Result<Stage> {
    let stage = Stage::new()?;
    stage.dress(theme)?;
    Ok(stage)
}
