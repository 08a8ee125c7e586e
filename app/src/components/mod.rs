//! Parts that screens are made of. Each folder holds one: how it works and how it looks. Words come in as parameters.

pub(crate) mod amount;
pub(crate) mod badge;
pub(crate) mod choice;
pub(crate) mod company_mark;
pub(crate) mod confirm;
pub(crate) mod copy;
pub(crate) mod day;
pub(crate) mod facts;
pub(crate) mod failure;
pub(crate) mod form;
pub(crate) mod frame;
pub(crate) mod icon;
pub(crate) mod notice;
pub(crate) mod page;
pub(crate) mod skeleton;
pub(crate) mod steps;
pub(crate) mod table;
