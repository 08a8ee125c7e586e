//! The client against a portal that behaves, misbehaves, is slow, is gone, or is somebody else's.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod answers;
mod carried;
mod company;
mod connecting;
mod disconnecting;
mod identity;
mod separation;
mod sessions;
mod support;
mod surroundings;
mod tries;
