//! The words that app, shell, client and portal share: operations, money, references, invoices. No I/O, no clock,
//! no randomness: everything here can run in a browser, on a phone and on a server alike.
//!
//! One file per area, named as the area is named everywhere else (`invoices`, `account`, `profile`, ...).
#![deny(clippy::float_arithmetic)]

pub mod account;
pub mod call;
pub mod company;
pub mod connect_code;
pub mod device;
pub mod ids;
pub mod invoices;
pub mod money;
pub mod operation;
pub mod phone;
pub mod postings;
pub mod problem;
pub mod profile;
pub mod references;
pub mod session;
mod table;

pub use money::{Currency, Money};
pub use operation::Operation;
pub use problem::{Problem, ProblemCode};
pub use table::{Describe, OPERATIONS, OperationInfo, Visitor, visit};
