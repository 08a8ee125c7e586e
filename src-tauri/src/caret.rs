//! Reading line by line with a screen reader, on Linux. There a reader moves the webview's own caret, which the webview only
//! has when it is told to. For everybody else the arrows go on scrolling the page.

use tauri::WebviewWindow;
use webkit2gtk::{
    SettingsExt as _, WebView, WebViewExt as _,
    gio::{
        BusType, Cancellable, DBusProxy, DBusProxyFlags,
        prelude::{DBusProxyExt as _, ObjectExt as _},
    },
};

/// Gives the page a caret while a screen reader is there.
pub(crate) fn follow(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let page = webview.inner();
        let (bus, path, status) = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status");
        DBusProxy::for_bus(BusType::Session, DBusProxyFlags::NONE, None, bus, path, status, Cancellable::NONE, move |reader| {
            // Without the bus there is no screen reader either.
            let Ok(reader) = reader else { return };
            set(&page, &reader);
            // The proxy lives as long as it is listened to.
            let kept = reader.clone();
            reader.connect_local("g-properties-changed", true, move |_| {
                set(&page, &kept);
                None
            });
        });
    })
}

fn set(page: &WebView, reader: &DBusProxy) {
    let there = reader.cached_property("ScreenReaderEnabled").and_then(|there| there.get()).unwrap_or(false);
    if let Some(settings) = page.settings() {
        settings.set_enable_caret_browsing(there);
    }
}
