//! Parts that screens are made of. Each folder holds one: how it works (`mod.rs`), how it looks, every state it can be in
//! (`examples.rs`, shown by `cargo xtask gallery`), and what it has to do for everybody (`criteria.md`, each line with the
//! test that holds it).
//!
//! Words come in as parameters: as texts, or, where a component says the same everywhere, as the catalogue they are in.
//!
//! What no screen uses yet is compiled for the gallery only; the first screen that does takes the `cfg` before it away.

pub(crate) mod amount;
pub(crate) mod announcement;
pub(crate) mod badge;
pub(crate) mod button;
#[cfg(feature = "gallery")]
pub(crate) mod chart;
pub(crate) mod choice;
pub(crate) mod company_mark;
pub(crate) mod copy;
pub(crate) mod day;
pub(crate) mod dialog;
pub(crate) mod error_summary;
pub(crate) mod failure;
pub(crate) mod field;
pub(crate) mod form;
pub(crate) mod frame;
pub(crate) mod icon;
pub(crate) mod link;
pub(crate) mod notice;
pub(crate) mod page;
#[cfg(feature = "gallery")]
pub(crate) mod progress;
#[cfg(feature = "gallery")]
pub(crate) mod qr;
pub(crate) mod skeleton;
#[cfg(feature = "gallery")]
pub(crate) mod stepper;
pub(crate) mod steps;
pub(crate) mod summary_list;
pub(crate) mod table;
#[cfg(feature = "gallery")]
pub(crate) mod tabs;
#[cfg(feature = "gallery")]
pub(crate) mod toggle;
