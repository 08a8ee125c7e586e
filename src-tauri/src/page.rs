//! Which pages may stand in the window: the app's own, and nothing else ever.

use url::Url;

/// Whether an address is the app's own. Tauri serves it as `tauri://localhost` (macOS, Linux, iOS) or
/// `http(s)://tauri.localhost` (Windows, Android).
pub(crate) fn is_own(url: &Url) -> bool {
    let own = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(any(windows, target_os = "android")) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    own && url.port().is_none() && url.username().is_empty() && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_apps_own_pages_may_stand_in_the_window() {
        for (page, own) in [
            ("tauri://localhost", true),
            ("tauri://localhost/invoices?year=2026#top", true),
            ("tauri://localhost.evil.example/", false),
            ("tauri://user@localhost/", false),
            ("tauri://localhost:80/", false),
            ("https://lumen.example/", false),
            ("https://localhost/", false),
            ("http://tauri.localhost.evil.example/", false),
            ("about:blank", false),
            ("data:text/html,x", false),
            ("blob:tauri://localhost/1", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
        ] {
            assert_eq!(is_own(&Url::parse(page).unwrap()), own, "{page}");
        }
    }
}
