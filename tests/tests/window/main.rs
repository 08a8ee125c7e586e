//! The real window, with the real portal and a real keychain: what a customer comes to do, counted against its budget of
//! actions, by mouse and by keyboard, in every language, and looked at by axe-core in every state.
//!
//! `cargo xtask test window` makes the display and the keychain these tests need.

mod access;
mod accessibility;
mod connect;
mod examples;
mod home;
mod invoices;
mod keyboard;
mod settings;
mod tokens;
mod words;
