//! `cargo xtask tasks`: what customers come to do, done by pointer, by keyboard alone and by ear, in the real window.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use crate::{
    command::{built, run as run_command},
    commands::demo,
    display::Session,
    system::{Need, ensure, npm_ci},
};

/// Builds everything and does the tasks asked for.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("the real window is driven through WebKitGTK's driver and read over AT-SPI, which only Linux has");
    }
    ensure(&[Need::Build, Need::Window, Need::Reader])?;
    if arguments.iter().any(|argument| ["--all", "--media"].contains(argument)) {
        ensure(&[Need::Chromium])?;
    }
    npm_ci(Path::new("tests"))?;
    demo::build()?;
    let session = Session::start()?;
    run_command(session.apply(&mut program(arguments)))
}

/// The program that does them, in a session.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut program = Command::new(built("tasks"));
    // What falls short is told by the errors themselves.
    program.args(arguments).env("RUST_LIB_BACKTRACE", "0");
    program
}
