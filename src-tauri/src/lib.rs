//! The window around Saldo: what only the operating system can do, and nothing of the business.

#[cfg(target_os = "linux")]
mod caret;
mod carry;
mod deep_link;
mod log;
mod outside;
mod page;
mod save;
mod window;

use std::sync::Arc;

use saldo_client::{Client, ClientConfig, SystemKeychain};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_deep_link::DeepLinkExt as _;

use crate::{
    deep_link::OpenedWith,
    outside::{SystemClock, SystemRandom},
};

/// The name of Saldo's entries in the keychain: the app's identifier.
const KEYCHAIN_SERVICE: &str = "eu.saldo.saldo";

/// Starts the app and ends with it.
pub fn run() {
    log::start();
    let mut builder = tauri::Builder::default();
    #[cfg(desktop)]
    {
        // First, so that a second start ends before it does anything else.
        builder = builder
            .plugin(tauri_plugin_single_instance::init(|app, _arguments, _directory| window::show(app)))
            .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(window::kept()).build());
    }
    #[cfg(mobile)]
    {
        builder = builder.plugin(tauri_plugin_fs::init());
    }
    builder
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .invoke_handler(tauri::generate_handler![carry::carry])
        .setup(|app| {
            set_up(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the window system of this device works");
}

/// Where Android and iOS start.
#[cfg(mobile)]
mod entry {
    #![allow(missing_docs, unreachable_pub, reason = "the functions the macro adds are called by the system alone")]

    #[tauri::mobile_entry_point]
    fn start() {
        crate::run();
    }
}

/// The window comes first; what takes time is done behind it.
fn set_up(app: &AppHandle) -> tauri::Result<()> {
    let directory = app.path().app_data_dir()?.join("client");
    let keychain = Arc::new(SystemKeychain::new(KEYCHAIN_SERVICE, "Saldo"));
    let mut config = ClientConfig::new(directory, keychain, Arc::new(SystemClock), Arc::new(SystemRandom));
    config.version = app.package_info().version.to_string();
    let client = Client::new(config);
    app.manage(client.clone());
    app.manage(OpenedWith::default());
    tauri::async_runtime::spawn(async move { client.prepare().await });
    receive_links(app);
    window::open(app)
}

/// Keeps the link the app was started with, and those that follow while it runs.
fn receive_links(app: &AppHandle) {
    let handle = app.clone();
    app.deep_link().on_open_url(move |event| {
        if event.urls().iter().any(|url| handle.state::<OpenedWith>().keep(url.as_str())) {
            window::show(&handle);
            window::announce_link(&handle);
        }
    });
    for url in app.deep_link().get_current().ok().flatten().unwrap_or_default() {
        app.state::<OpenedWith>().keep(url.as_str());
    }
}
