//! Tokens are in the keychain, and nowhere else.

use anyhow::{Result, ensure};
use saldo_tests::{folder::files_below, keychain, stage::Stage};

/// Notes every reply the page gets from the shell, before the page itself sees it.
const LISTEN: &str = "const all = window.__TAURI_INTERNALS__.callbacks, set = all.set.bind(all);
    window.heardReplies = [];
    all.set = (id, use) => set(id, (reply) => { window.heardReplies.push(JSON.stringify(reply) ?? ''); return use(reply); });";

#[test]
fn tokens_are_in_the_keychain_and_in_no_file_no_log_and_nowhere_in_the_page() -> Result<()> {
    let mut stage = Stage::new()?;
    stage.window.driver().execute(LISTEN, &[])?;
    let letter = stage.letter()?;
    stage.connect(&letter)?;
    look_around(&stage)?;
    let replies = stage.window.driver().execute("return window.heardReplies.join('\\n')", &[])?;
    let replies = replies.as_str().unwrap_or_default().to_owned();
    ensure!(replies.contains(&letter.customer), "no reply was heard, so nothing is proved");

    // Opened again, the app has to ask for new tokens with what the keychain holds.
    stage.reopen()?;
    look_around(&stage)?;

    let (access, refresh) = (stage.relay.values("access_token"), stage.relay.values("refresh_token"));
    ensure!(
        access.len() > 1 && refresh.len() > 1,
        "the session was not refreshed: {} and {} tokens",
        access.len(),
        refresh.len()
    );
    let kept = keychain::contents()?;
    ensure!(refresh.iter().any(|token| kept.contains(token)), "no refresh token is in the keychain");

    let secrets: Vec<&String> = access.iter().chain(&refresh).collect();
    let page = stage.window.driver().execute(
        "return [document.documentElement.outerHTML, JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}),
            document.cookie, JSON.stringify(history.state), location.href].join('\\n')",
        &[],
    )?;
    let page = page.as_str().unwrap_or_default();
    for secret in &secrets {
        ensure!(!replies.contains(*secret), "the shell gave a token to the page");
        ensure!(!page.contains(*secret), "the page holds a token");
    }
    let (device, company) = (stage.device.folder().to_owned(), stage.portal.folder().to_owned());
    for path in files_below(&device)?.into_iter().chain(files_below(&company)?) {
        let bytes = std::fs::read(&path)?;
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            ensure!(!found, "a token stands in {}", path.display());
        }
    }
    Ok(())
}

#[test]
fn no_code_and_nothing_personal_is_logged_however_much_is_asked_for() -> Result<()> {
    let stage = Stage::new()?;
    let letter = stage.letter()?;
    stage.connect(&letter)?;
    look_around(&stage)?;
    let code = letter.typed.rsplit('/').next().unwrap_or_default().to_owned();
    let one_time = stage.portal.one_time_code(0)?;
    let (app, company) = (stage.device.log()?, stage.portal.said()?);
    ensure!(app.contains("invoices.list"), "the app's log does not name what it asked, so nothing is proved: {app}");
    ensure!(!company.trim().is_empty(), "the portal logged nothing, so nothing is proved");
    let said = app + &company;
    for (what, secret) in [
        ("the letter's code", code.replace('-', "")),
        ("the letter's code", code),
        ("the one-time code", one_time),
        ("the customer's name", letter.name),
    ] {
        ensure!(!said.contains(&secret), "{what} stands in a log");
    }
    Ok(())
}

fn look_around(stage: &Stage) -> Result<()> {
    stage.see("home-see-invoice")?;
    stage.press("home-see-invoice")?;
    stage.see("invoices-lines-title")?;
    stage.press("common-nav-invoices")?;
    stage.see("invoices-search")?;
    stage.press("common-nav-settings")?;
    stage.see_heading("settings-title")?;
    stage.press("common-nav-home")?;
    stage.see("home-see-invoice")
}
