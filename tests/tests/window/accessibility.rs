//! The accessibility statement, as the app shows it, and what it says that nothing else shows.

use anyhow::{Result, ensure};
use saldo_tests::{
    atspi::{Accessibility, State},
    folder::workspace,
    process::wait_for,
    stage::Stage,
    tour,
    webdriver::Key,
};

#[test]
fn the_statement_opens_from_the_settings_by_pointer_and_by_keyboard_and_shows_every_rule() -> Result<()> {
    let stage = Stage::connected()?;
    stage.press("common-nav-settings")?;
    stage.see_heading("settings-title")?;
    stage.press("accessibility-title")?;
    stage.see_heading("accessibility-title")?;
    let (principles, rules) = (tour::PRINCIPLES, rules()?);
    for principle in principles {
        stage.press(principle)?;
    }
    let shown = stage.window.rows()?;
    for (number, name) in &rules {
        let head = format!("{number} {name}");
        let row = shown.iter().find(|row| row[0].starts_with(&head));
        ensure!(row.is_some_and(|row| row.len() == 3 && row.iter().all(|cell| !cell.is_empty())), "{head} is shown as {row:?}");
    }

    stage.press("common-nav-settings")?;
    stage.see_heading("settings-title")?;
    let driver = stage.window.driver();
    stage.window.tab_to(&stage.say("accessibility-title")?)?;
    driver.press(Key::Enter)?;
    stage.see_heading("accessibility-title")?;
    for principle in principles {
        stage.window.tab_to(&stage.say(principle)?)?;
        driver.press(Key::Enter)?;
    }
    ensure!(stage.window.rows()? == shown, "by keyboard other rows are shown");
    Ok(())
}

#[test]
fn assistive_technology_moves_the_focus_presses_and_chooses_without_a_key() -> Result<()> {
    let accessibility = Accessibility::join()?;
    let _listening = accessibility.hear()?;
    let stage = Stage::new()?;
    let window = &stage.window;
    let (field, code) = (stage.say("connect-letter-label")?, "mijn.lumen.example/7KQ4");
    // The tree is made as it is read.
    accessibility.tree()?;

    accessibility.focus("entry", &field)?;
    wait_for("the focus in the field", 5, || Ok((window.focus()? == field).then_some(())))?;
    window.driver().type_text(code)?;
    let tree = accessibility.tree()?;
    let read = tree.page.of_role("entry").iter().any(|entry| entry.name == field && entry.text == code);
    ensure!(read, "the field does not tell what stands in it:\n{}", tree.written());

    accessibility.press("push button", &stage.say("common-continue")?)?;
    stage.see("common-mistakes-title")?;
    accessibility.press("link", &stage.say("common-nav-settings")?)?;
    stage.see_heading("settings-title")?;
    accessibility.press("radio button", &stage.say("settings-theme-dark")?)?;
    wait_for("the dark colours", 5, || Ok((window.theme()? == "dark").then_some(())))?;
    let tree = accessibility.tree()?;
    let checked: Vec<_> = tree.page.all().into_iter().filter(|node| node.is(State::Checked)).map(|node| &node.name).collect();
    ensure!(checked.contains(&&stage.say("settings-theme-dark")?), "chosen are {checked:?}");
    Ok(())
}

/// Numbers and names of all rules, in the file that the app's tables are made from.
fn rules() -> Result<Vec<(String, String)>> {
    let statement = std::fs::read_to_string(workspace().join("ACCESSIBILITY.md"))?;
    let rule = |line: &str| {
        let (number, rest) = line.strip_prefix("| ")?.split_once(" | ")?;
        let is_rule = number.starts_with(|first: char| first.is_ascii_digit());
        is_rule.then(|| Some((number.to_owned(), rest.split_once(" | ")?.0.to_owned())))?
    };
    let rules: Vec<_> = statement.lines().filter_map(rule).collect();
    ensure!(rules.len() >= 55, "the statement has only {} rules", rules.len());
    Ok(rules)
}
