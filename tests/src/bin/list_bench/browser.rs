//! The two browsers.

use std::process::Command;

use anyhow::{Context, Result};
use saldo_tests::{
    folder::Folder,
    http::Http,
    portal::free_address,
    process::{Process, wait_for},
    webdriver::Session,
};
use serde_json::{Value, json};

/// The window, in CSS pixels.
const SIZE: (u32, u32) = (1280, 900);

/// What shows the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// As on Windows and Android.
    Chromium,
    /// As on Linux, and near to macOS and iOS.
    WebKit,
}

impl Engine {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Chromium, Self::WebKit];

    /// What people call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// Opens a browser with nothing in it. On a display both: without one, Chromium does not keep to its pace.
    pub(crate) fn start(self) -> Result<Browser> {
        let folder = Folder::new()?;
        let (mut command, wanted) = match self {
            Self::Chromium => {
                let profile = format!("--user-data-dir={}", folder.path().join("chromium").display());
                (Command::new("chromedriver"), chromium(&profile))
            }
            // Its driver opens the small browser that comes with it.
            Self::WebKit => (Command::new("WebKitWebDriver"), json!({})),
        };
        let address = free_address()?;
        command.arg(format!("--port={}", address.port())).env("HOME", folder.path());
        let mut driver = Process::start(&mut command, &folder.path().join("driver.log"))?;
        let (http, url) = (Http::new()?, format!("http://{address}"));
        wait_for("the driver", 15, || {
            driver.still_runs()?;
            http.get(&format!("{url}/status")).map(Some)
        })?;
        let session = Session::open(&url, &wanted).with_context(|| format!("{} does not open", self.name()))?;
        session.resize(SIZE.0, SIZE.1)?;
        Ok(Browser { session, _driver: driver, _folder: folder })
    }
}

fn chromium(profile: &str) -> Value {
    // Root, as in containers, has no sandbox, and nothing but pages of this program is ever loaded.
    let arguments = [
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
        "--lang=en",
        profile,
    ];
    json!({"goog:chromeOptions": {"args": arguments}})
}

/// A browser that is being driven; closed with its value.
pub(crate) struct Browser {
    /// Drives it.
    pub(crate) session: Session,
    _driver: Process,
    _folder: Folder,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.session.close();
    }
}
