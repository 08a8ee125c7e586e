//! Home: what is open, what is due next, what happens if nothing is done.

use anyhow::{Context, Result, ensure};
use saldo_contract::{account::Account, operation::Operation};
use saldo_tests::{customer::Customer, figures, stage::Stage};

#[test]
fn a_customer_sees_what_is_open_and_what_comes_next_without_doing_anything() -> Result<()> {
    let stage = Stage::connected()?;
    let account = account(&stage)?;
    let first = account.open.first().context("the sample customer owes nothing")?;
    stage.window.see_heading(&counted(&stage, account.open_count)?)?;
    let shown = figures::amounts(&stage.window.text()?);
    ensure!(shown.contains(&figures::written(first.open)), "{} is not among {shown:?}", first.open);
    stage.see("home-next-title")?;
    for step in account.next_steps.iter().filter_map(|step| step.cost).filter(|cost| cost.is_positive()) {
        ensure!(shown.contains(&figures::written(step)), "a step costs {step}, which is not said");
    }
    stage.within("2 seeing what is open and what comes next", 0, 0)
}

#[test]
fn a_customer_with_several_companies_sees_them_added_up_and_apart() -> Result<()> {
    let stage = Stage::connected()?;
    let town = saldo_tests::portal::Portal::start_with(saldo_tests::portal::Settings::town())?;
    let letter = town.letters()?.into_iter().nth(1).context("only one letter")?;
    stage.press("common-nav-settings")?;
    stage.press("common-connect-another")?;
    stage.window.fill(&stage.say("connect-letter-label")?, &letter.typed)?;
    stage.go_on()?;
    stage.identify(&letter)?;
    stage.window.fill(&stage.say("connect-code-label")?, &town.one_time_code(0)?)?;
    stage.press("connect-code-submit")?;
    stage.window.see(&stage.say_with("home-customer", &[("number", &letter.customer)])?)?;

    let here = account(&stage)?;
    let there = account_at(&town, &letter.customer)?;
    let together = here.balances[0].open.checked_add(there.balances[0].open)?;
    stage.window.press("Stad Brugge")?;
    stage.press("common-companies-all")?;
    stage.see("home-together-companies")?;
    stage.window.see_heading(&counted(&stage, here.open_count + there.open_count)?)?;
    let shown = figures::amounts(&stage.window.text()?);
    for amount in [together, here.balances[0].open, there.balances[0].open] {
        ensure!(shown.contains(&figures::written(amount)), "{amount} is not among {shown:?}");
    }
    Ok(())
}

#[test]
fn a_portal_that_comes_back_is_asked_again_by_a_button() -> Result<()> {
    let mut stage = Stage::connected()?;
    stage.relay.cut();
    stage.reopen()?;
    stage.see("problem-call-unreachable")?;
    stage.relay.mend();
    stage.press("common-try-again")?;
    stage.see("home-see-invoice")
}

/// The account as the portal tells it to whoever may ask.
fn account(stage: &Stage) -> Result<Account> {
    account_at(&stage.portal, "40881207")
}

fn account_at(portal: &saldo_tests::portal::Portal, customer: &str) -> Result<Account> {
    let customer = Customer::sign_in(portal, &portal.letter(customer)?)?;
    let answer = customer.send(saldo_contract::account::GetAccount::METHOD, saldo_contract::account::GetAccount::PATH, None)?;
    Ok(serde_json::from_value(answer.good()?)?)
}

fn counted(stage: &Stage, count: u32) -> Result<String> {
    stage.words.count("home-open-title", count)
}
