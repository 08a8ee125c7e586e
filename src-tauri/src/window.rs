//! The one window.

use tauri::{AppHandle, Manager as _, WebviewWindowBuilder};

use crate::page;

/// The window's label; the capability names the same.
const LABEL: &str = "main";
/// Longest title, in characters.
const LONGEST_TITLE: usize = 200;

/// What the window is like next time: where and how large, never hidden.
#[cfg(desktop)]
pub(crate) fn kept() -> tauri_plugin_window_state::StateFlags {
    use tauri_plugin_window_state::StateFlags;

    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED
}

/// Opens the window. It shows the app's own pages and never another, opens no second one, and downloads nothing by itself.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == LABEL).ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?.on_navigation(|url| {
        let own = page::is_own(url);
        if !own {
            tracing::warn!(scheme = url.scheme(), "the page tried to leave the app");
        }
        own
    });
    #[cfg(desktop)]
    let window = window.on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny).on_download(|_, _| false);
    let window = window.build()?;
    #[cfg(target_os = "linux")]
    crate::caret::follow(&window)?;
    let _open = window;
    Ok(())
}

/// Brings the window to the front.
pub(crate) fn show(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    #[cfg(desktop)]
    let shown = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    #[cfg(mobile)]
    let shown = window.set_focus();
    if let Err(error) = shown {
        tracing::warn!(%error, "the window could not be brought to the front");
    }
}

/// Sets the window's title, which its frame does not take from the page.
pub(crate) fn set_title(app: &AppHandle, title: &str) -> tauri::Result<()> {
    let window = app.get_webview_window(LABEL).ok_or(tauri::Error::WindowNotFound)?;
    #[cfg(desktop)]
    window.set_title(&clean_title(title))?;
    #[cfg(mobile)]
    let _frameless = (window, clean_title(title));
    Ok(())
}

/// Tells the page that a link has come; it asks for it with `device.open`.
pub(crate) fn announce_link(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    if let Err(error) = window.eval("window.dispatchEvent(new Event('saldo:link'))") {
        tracing::warn!(%error, "the page could not be told of a link");
    }
}

/// One line of reasonable length.
fn clean_title(title: &str) -> String {
    title.chars().filter(|symbol| !symbol.is_control()).take(LONGEST_TITLE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_line_of_reasonable_length() {
        assert_eq!(clean_title("Facturen\n– Lumen\u{0}"), "Facturen– Lumen");
        assert_eq!(clean_title(&"x".repeat(1000)).len(), LONGEST_TITLE);
    }
}
