//! `cargo xtask bench`: how fast, as ratios of two things measured in the same run. Seconds of one machine say nothing
//! about another; ratios do.

use std::path::Path;

use anyhow::Result;

use crate::{
    command::{built, cargo, command, run as run_command},
    commands::demo::HOST,
    display::Session,
    steps::say,
    system::{Need, ensure, npm_ci},
    ui,
};

/// The list of invoices by hand, in vanilla JavaScript, SolidJS and React.
const LIST: &str = "bench/list";

/// Builds as for customers and measures: the portal, then the list of invoices. `arguments` are those of the latter.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    ensure(&[Need::Build])?;
    run_command(&mut cargo(["run", "--release", "--package", "saldo-portal", "--example", "bench"]))?;
    if cfg!(target_os = "linux") {
        return list(arguments);
    }
    say("The list of invoices is measured on Linux, where WebKitGTK brings a driver.");
    Ok(())
}

fn list(arguments: &[&str]) -> Result<()> {
    ensure(&[Need::Window, Need::Chromium])?;
    npm_ci(Path::new(LIST))?;
    run_command(&mut command("node", [Path::new(LIST).join("build.mjs")]))?;
    say("Building the user interface as customers get it");
    ui::build(ui::Size::Smallest)?;
    run_command(cargo(["build", "--bin", "list_bench"]).args(HOST))?;
    say("Measuring the list of 10,000 invoices in two browsers; that takes a while");
    let session = Session::start()?;
    run_command(session.apply(command(&built("list_bench").to_string_lossy(), [""; 0]).args(arguments)))
}
