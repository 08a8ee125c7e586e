//! The screens, one folder for each area. An area has the same name in the contract, the portal and the locales.

pub(crate) mod accessibility;
pub(crate) mod connect;
pub(crate) mod home;
pub(crate) mod invoices;
pub(crate) mod not_found;
pub(crate) mod settings;
