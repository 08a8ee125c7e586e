//! The same page in Chromium, which can be told what the window's own webview cannot: that somebody has asked their
//! system for few colours, for more contrast, for no motion. Every screen in every state, for everybody.
//!
//! `cargo xtask test chromium` brings the Chromium these tests need. They need no display and no keychain.

mod bridge;
mod everybody;
mod faults;
