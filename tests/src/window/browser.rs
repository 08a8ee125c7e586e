//! What shows the page: the app itself, through WebKitGTK's driver, or Chromium, through the bridge.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Device, PATIENCE};
use crate::{
    bridge::{Bridge, Keychain},
    http::Http,
    portal::free_address,
    process::{Process, built, wait_for},
    webdriver::Session,
};

/// How Chromium runs here: without a display, and reaching nothing but this machine.
const CHROMIUM: &[&str] = &[
    "--headless=new",
    // Root, as in containers, has no sandbox, and nothing but the app's own page is ever loaded.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-quic",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--force-device-scale-factor=1",
    "--hide-scrollbars",
    "--lang=en",
];

/// A browser that was started, and its driver.
pub(super) struct Browser {
    pub(super) session: Session,
    pub(super) driver: Process,
    pub(super) bridge: Option<Bridge>,
}

/// Starts the app.
pub(super) fn app(device: &Device, link: Option<&str>) -> Result<Browser> {
    let home = device.folder().join("home");
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg("--host=127.0.0.1")
        .env("XDG_CONFIG_HOME", home.join(".config"))
        .env("XDG_DATA_HOME", home.join(".local/share"))
        .env("XDG_CACHE_HOME", home.join(".cache"))
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("SALDO_SAVE_DIRECTORY", device.downloads())
        // As much as it can be made to say, so that the tests see what it never says.
        .env("SALDO_LOG", "trace");
    let program = logging(&built("saldo")?, device.folder())?;
    let arguments: Vec<&str> = link.into_iter().collect();
    let wanted = json!({"webkitgtk:browserOptions": {"binary": program, "args": arguments}});
    let (driver, session) = start(command, device, &wanted)?;
    Ok(Browser { session, driver, bridge: None })
}

/// Starts Chromium on the bridge.
pub(super) fn chromium(device: &Device, keychain: &Arc<Keychain>, link: Option<&str>) -> Result<Browser> {
    let bridge = match &device.page {
        Some(page) => Bridge::showing(page, device.folder(), Arc::clone(keychain), link)?,
        None => Bridge::open(device.folder(), Arc::clone(keychain), link)?,
    };
    let profile = format!("--user-data-dir={}", device.folder().join("home/chromium").display());
    let arguments: Vec<&str> = CHROMIUM.iter().copied().chain([profile.as_str()]).collect();
    let wanted = json!({"goog:chromeOptions": {"args": arguments}});
    let (driver, session) = start(Command::new("chromedriver"), device, &wanted)?;
    session.go(bridge.entrance())?;
    Ok(Browser { session, driver, bridge: Some(bridge) })
}

fn start(mut command: Command, device: &Device, wanted: &Value) -> Result<(Process, Session)> {
    let address = free_address()?;
    command.arg(format!("--port={}", address.port())).env("HOME", device.folder().join("home"));
    let mut driver = Process::start(&mut command, &device.folder().join("driver.log"))?;
    let (http, url) = (Http::new()?, format!("http://{address}"));
    wait_for("the driver", PATIENCE, || {
        driver.still_runs()?;
        http.get(&format!("{url}/status")).map(Some)
    })?;
    let session = Session::open(&url, wanted).context("the window does not open")?;
    Ok((driver, session))
}

/// A program that is the app, except that what it logs goes to `app.log`: the driver would throw it away.
fn logging(program: &Path, folder: &Path) -> Result<PathBuf> {
    use std::os::unix::fs::PermissionsExt;

    let script = folder.join("saldo");
    let log = folder.join("app.log");
    std::fs::write(&script, format!("#!/bin/sh\nexec '{}' \"$@\" >>'{}' 2>&1\n", program.display(), log.display()))?;
    std::fs::set_permissions(&script, PermissionsExt::from_mode(0o755))?;
    Ok(script)
}
