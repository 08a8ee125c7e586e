//! Parts of a view that are made again when what they read changes.
//!
//! A closure in a view does the same, but each is a type of its own, and the compiler makes everything that views can do
//! once for each type. Boxed, all are one type; customers load the difference.

use leptos::prelude::*;

/// Text that follows what it reads.
pub(crate) fn text(write: impl Fn() -> String + Send + 'static) -> AnyView {
    let write: Box<dyn Fn() -> String + Send> = Box::new(write);
    (move || write()).into_any()
}

/// A part that follows what it reads.
pub(crate) fn part(show: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let show: Box<dyn Fn() -> AnyView + Send> = Box::new(show);
    (move || show()).into_any()
}

/// A part that follows what it reads, and is only there sometimes.
pub(crate) fn part_if(show: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    part(move || show().unwrap_or_else(|| ().into_any()))
}
