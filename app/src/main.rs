//! Saldo as the customer sees it: screens in a webview, without HTTP, tokens or files. Everything they show comes over
//! the shell's one command (`bridge.rs`); every word comes from `locales/`.
//!
//! To add a screen: a folder in `screens/<area>/`, its address in `routes.rs`, a line in `app.rs`, its words in
//! `locales/<lang>/<area>.ftl`. To add a language: a line in `i18n.rs` and a folder in `locales/`.
#![expect(unreachable_pub, reason = "leptos's component macro makes its functions pub; nothing leaves a program anyway")]

mod app;
mod asset;
mod bridge;
mod clock;
mod components;
mod focus;
mod format;
#[cfg(feature = "gallery")]
mod gallery;
mod house_style;
mod i18n;
mod live;
mod navigation;
mod reader;
mod routes;
mod screens;
mod state;
mod title;

fn main() {
    #[cfg(feature = "gallery")]
    if gallery::is_asked() {
        return gallery::start();
    }
    app::start();
}
