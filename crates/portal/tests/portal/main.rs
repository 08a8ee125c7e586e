//! The portal from outside: real HTTP, real database. Every test runs on SQLite, and on PostgreSQL too where a
//! PostgreSQL server is installed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[macro_use]
mod support;

mod account;
mod changes;
mod device_key;
mod documents;
mod invoices;
mod isolation;
mod languages;
mod limits;
mod outbox;
mod payments;
mod sessions;
mod sign_in;
mod store;
