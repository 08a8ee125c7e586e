//! Saldo's reference portal: the company's side. Rules as data, an append-only ledger, and every change in one
//! transaction with the line the customer can read and the messages that must go out.
//!
//! `web` carries the contract's operations over HTTP; each area (`auth`, `account`, `invoices`, `profile`) answers its
//! own; `intake` posts what `import` has read; `outbox` sends what was written.
#![deny(clippy::float_arithmetic)]

pub mod account;
pub mod activity;
pub mod auth;
pub mod clock;
pub mod company;
pub mod config;
pub mod customers;
pub mod demo;
pub mod import;
pub mod intake;
pub mod invoices;
pub mod keys;
pub mod ledger;
pub mod openapi;
pub mod outbox;
pub mod pdf;
mod portal;
pub mod profile;
pub mod store;
pub mod web;
pub mod words;

pub use portal::{Portal, Serving, StartError};
