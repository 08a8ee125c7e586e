//! What components do when somebody uses them.

use anyhow::{Result, ensure};
use saldo_tests::{gallery::Gallery, process::wait_for, webdriver::Key, words::Words};
use serde_json::json;

use crate::showing;

const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";
const END: &str = "\u{e010}";
const BACKSPACE: &str = "\u{e003}";
const DELETE: &str = "\u{e017}";

/// Waits until a script on the page gives true.
fn until(gallery: &Gallery, what: &str, script: &str) -> Result<()> {
    wait_for(what, 5, || Ok((gallery.execute(&format!("return {script};"), &[])? == json!(true)).then_some(())))
}

fn focus(gallery: &Gallery, css: &str) -> Result<()> {
    gallery.execute("document.querySelector(arguments[0]).focus();", &[json!(css)]).map(drop)
}

fn value(gallery: &Gallery, id: &str) -> Result<String> {
    let value = gallery.execute("return document.getElementById(arguments[0]).value;", &[json!(id)])?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// The second tab is shown and has the focus, the first is out of the way of Tab.
const SECOND: &str = "document.activeElement === document.getElementById('next-tab-1') \
    && document.activeElement.getAttribute('aria-selected') === 'true' \
    && !document.getElementById('next-panel-1').hidden && document.getElementById('next-panel-0').hidden \
    && document.getElementById('next-tab-0').tabIndex === -1";

#[test]
fn arrows_lead_along_the_tabs_and_tab_into_what_is_shown() -> Result<()> {
    let gallery = showing("tabs", "en")?;
    let driver = gallery.window().driver();
    focus(&gallery, "#next-tab-0")?;
    driver.type_text(RIGHT)?;
    until(&gallery, "the second tab", SECOND)?;
    driver.type_text(END)?;
    until(&gallery, "the last tab", "document.activeElement === document.getElementById('next-tab-2')")?;
    driver.type_text(RIGHT)?;
    until(&gallery, "the first tab again", "document.activeElement === document.getElementById('next-tab-0')")?;
    driver.press(Key::Tab)?;
    until(&gallery, "what is shown", "document.activeElement === document.getElementById('next-panel-0')")
}

#[test]
fn arrows_lead_along_the_tabs_the_other_way_where_writing_goes_from_right_to_left() -> Result<()> {
    let gallery = showing("tabs", "ar")?;
    focus(&gallery, "#next-tab-0")?;
    gallery.window().driver().type_text(LEFT)?;
    until(&gallery, "the second tab", SECOND)?;
    gallery.window().driver().type_text(RIGHT)?;
    until(&gallery, "the first tab", "document.activeElement === document.getElementById('next-tab-0')")
}

#[test]
fn space_turns_a_switch_on_and_off() -> Result<()> {
    let gallery = showing("toggle", "en")?;
    let (driver, words) = (gallery.window().driver(), Words::of("en")?);
    let switch = gallery.element("#toggle-off")?;
    ensure!(driver.name(&switch)? == words.say("settings-theme-contrast")?, "its name is {:?}", driver.name(&switch)?);
    focus(&gallery, "#toggle-off")?;
    driver.press(Key::Space)?;
    let said = |word: String| format!("document.querySelector('.toggle-state').textContent.trim() === {}", json!(word));
    until(&gallery, "the switch to be on", "document.getElementById('toggle-off').checked")?;
    until(&gallery, "the word for on", &said(words.say("field-on")?))?;
    driver.press(Key::Space)?;
    until(&gallery, "the switch to be off", "!document.getElementById('toggle-off').checked")?;
    until(&gallery, "the word for off", &said(words.say("field-off")?))
}

#[test]
fn a_dialog_takes_the_focus_to_its_question_and_escape_gives_it_back() -> Result<()> {
    let gallery = showing("dialog", "en")?;
    let driver = gallery.window().driver();
    focus(&gallery, ".gallery-view > .button")?;
    driver.press(Key::Enter)?;
    until(&gallery, "the question to have the focus", "document.activeElement === document.getElementById('sign-out-title')")?;
    until(&gallery, "the dialog to be modal", "document.querySelector('dialog').matches(':modal')")?;
    driver.press(Key::Escape)?;
    until(&gallery, "the dialog to be gone", "!document.querySelector('dialog').open")?;
    until(&gallery, "the focus on the button", "document.activeElement.matches('.gallery-view > .button')")?;
    driver.press(Key::Enter)?;
    until(&gallery, "the dialog to open again", "document.querySelector('dialog').open")
}

#[test]
fn a_dialog_closed_by_its_button_does_nothing_else() -> Result<()> {
    let gallery = showing("dialog", "en")?;
    focus(&gallery, ".gallery-view > .button")?;
    gallery.window().driver().press(Key::Enter)?;
    until(&gallery, "the dialog", "document.querySelector('dialog').open")?;
    gallery.window().press(&Words::of("en")?.say("common-cancel")?)?;
    until(&gallery, "the dialog to be gone", "!document.querySelector('dialog').open")?;
    until(&gallery, "the focus on the button", "document.activeElement.matches('.gallery-view > .button')")
}

#[test]
fn the_summary_takes_the_focus_and_leads_to_each_field() -> Result<()> {
    let gallery = showing("error_summary", "en")?;
    let (driver, words) = (gallery.window().driver(), Words::of("en")?);
    gallery.window().press(&words.say("common-continue")?)?;
    until(&gallery, "the summary to have the focus", "document.activeElement === document.getElementById('mistakes')")?;
    driver.press(Key::Tab)?;
    driver.press(Key::Enter)?;
    until(
        &gallery,
        "the first field to have the focus",
        "document.activeElement === document.getElementById('summary-postcode')",
    )?;
    let field = gallery.element("#summary-postcode")?;
    let described = "const field = arguments[0]; \
        return field.getAttribute('aria-invalid') + ' ' + document.getElementById(field.getAttribute('aria-describedby')).textContent;";
    let said = gallery.execute(described, &[field.argument()])?;
    let wanted = format!("true {} {}", words.say("common-mistake")?, words.say("connect-postcode-missing")?);
    ensure!(said == json!(wanted), "the field says {said}");
    Ok(())
}

#[test]
fn a_code_is_pasted_with_its_spaces_and_sent_by_nobody_but_the_customer() -> Result<()> {
    let gallery = showing("form", "en")?;
    let words = Words::of("en")?;
    let field = gallery
        .execute("const field = document.getElementById('form-waits'); return [field.autocomplete, field.inputMode];", &[])?;
    ensure!(field == json!(["one-time-code", "numeric"]), "a system does not know it for a code: {field}");
    gallery.execute("document.getElementById('form-works').closest('section').remove();", &[])?;
    gallery.window().paste(&words.say("connect-code-label")?, "123 456")?;
    ensure!(value(&gallery, "form-waits")? == "123 456", "what was pasted has been changed");
    let working = words.say("connect-code-working")?;
    ensure!(!gallery.window().text()?.contains(&working), "it has been sent by itself");
    gallery.window().driver().press(Key::Enter)?;
    gallery.window().see(&working)
}

#[test]
fn an_account_number_is_grouped_while_it_is_typed_and_the_caret_stays() -> Result<()> {
    let gallery = showing("field", "en")?;
    let driver = gallery.window().driver();
    let caret = "document.getElementById('iban').selectionStart";
    focus(&gallery, "#iban")?;
    driver.type_text("nl91abna0417")?;
    ensure!(value(&gallery, "iban")? == "NL91 ABNA 0417", "typed, it is {:?}", value(&gallery, "iban")?);
    until(&gallery, "the caret at the end", &format!("{caret} === 14"))?;
    // In the middle: behind NL9.
    gallery.execute("document.getElementById('iban').setSelectionRange(3, 3);", &[])?;
    driver.type_text("8")?;
    ensure!(value(&gallery, "iban")? == "NL98 1ABN A041 7", "with one more, it is {:?}", value(&gallery, "iban")?);
    until(&gallery, "the caret behind the 8", &format!("{caret} === 4"))?;
    driver.type_text(BACKSPACE)?;
    ensure!(value(&gallery, "iban")? == "NL91 ABNA 0417", "with that one gone, it is {:?}", value(&gallery, "iban")?);
    until(&gallery, "the caret behind the 9", &format!("{caret} === 3"))?;
    // Before a space: the first press takes the space, the second the letter behind it.
    gallery.execute("document.getElementById('iban').setSelectionRange(4, 4);", &[])?;
    driver.type_text(DELETE)?;
    driver.type_text(DELETE)?;
    ensure!(value(&gallery, "iban")? == "NL91 BNA0 417", "without its A, it is {:?}", value(&gallery, "iban")?);
    Ok(())
}

#[test]
fn an_account_number_is_pasted_as_a_bank_writes_it() -> Result<()> {
    let gallery = showing("field", "en")?;
    gallery.execute(
        "const field = document.getElementById('iban'); field.focus(); document.execCommand('insertText', false, 'nl91-abna-0417-1643-00');",
        &[],
    )?;
    ensure!(value(&gallery, "iban")? == "NL91 ABNA 0417 1643 00", "it is {:?}", value(&gallery, "iban")?);
    Ok(())
}

#[test]
fn an_amount_is_shown_as_it_was_understood_on_leaving_its_field() -> Result<()> {
    for (language, typed, shown) in [("nl", "1.234,5", "1234,50"), ("en", "1,234.5", "1234.50"), ("nl", "12.50", "12,50")] {
        let gallery = showing("field", language)?;
        focus(&gallery, "#money")?;
        gallery.window().driver().type_text(typed)?;
        gallery.window().driver().press(Key::Tab)?;
        let wanted = json!(shown);
        until(&gallery, shown, &format!("document.getElementById('money').value === {wanted}"))?;
    }
    Ok(())
}

#[test]
fn what_happened_is_said_once_in_a_new_element_and_stays_to_be_seen() -> Result<()> {
    let gallery = showing("announcement", "en")?;
    let words = Words::of("en")?;
    ensure!(
        gallery.execute("return document.getElementById('announce-polite').childElementCount;", &[])? == json!(0),
        "what was there from the beginning has been said"
    );
    gallery.execute(
        "window.heard = [];
         new MutationObserver((changes) => heard.push(...changes.flatMap((change) => [...change.addedNodes].map((node) => node.textContent))))
           .observe(document.getElementById('announce-polite'), {childList: true});",
        &[],
    )?;
    gallery.window().press(&words.say("invoices-file-pdf")?)?;
    let said = words.say("invoices-file-not-saved")?;
    gallery.window().see(&said)?;
    until(&gallery, "one new element", "heard.length > 0")?;
    let heard = gallery.execute("return heard;", &[])?;
    ensure!(heard == json!([said]), "heard: {heard}");
    Ok(())
}

#[test]
fn a_button_that_is_off_keeps_the_focus_and_does_nothing() -> Result<()> {
    let gallery = showing("form", "en")?;
    let off = "const button = document.getElementById('form-works').form.querySelector('button'); button.focus();
        return [document.activeElement === button, button.getAttribute('aria-disabled')];";
    let found = gallery.execute(off, &[])?;
    ensure!(found == json!([true, "true"]), "focus and state: {found}");
    Ok(())
}
