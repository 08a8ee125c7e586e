//! Saldo from outside: the real portal, the real window, a real keychain, and what tests and the walk-through share to
//! drive them. Nothing here reaches into the product; it only does what a customer, a company or an attacker can do.

pub mod atspi;
pub mod axe;
pub mod bridge;
pub mod checks;
pub mod chromium;
pub mod customer;
pub mod figures;
pub mod folder;
pub mod gallery;
pub mod hand;
pub mod http;
pub mod keychain;
pub mod orca;
pub mod picture;
pub mod portal;
pub mod process;
pub mod relay;
pub mod stage;
pub mod tasks;
pub mod tour;
pub mod webdriver;
pub mod window;
pub mod words;
