//! `cargo xtask demo`: the sample company's portal and the app on it. Where nobody looks at a display, the app is shown
//! on a virtual one, a program takes it through the main tasks, and pictures stay behind.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{
    command::{built, cargo, run as run_command, target_dir},
    display::{Session, has_display},
    portal::DemoPortal,
    steps::say,
    system::{Need, ensure},
    ui,
};

/// Builds everything and shows it.
pub(crate) fn run() -> Result<()> {
    let seen = has_display();
    ensure(if seen { &[Need::Build] } else { &[Need::Build, Need::Window] })?;
    build()?;
    let folder = target_dir().join("demo");
    let portal = DemoPortal::start(&folder.join("portal"))?;
    portal.introduce()?;
    if seen {
        say("The app is open. Close its window to end the demonstration.");
        return run_command(&mut app(&folder));
    }
    say("There is no display here: the app opens on a virtual one and is taken through the main tasks.");
    walk(&portal, &folder)
}

/// Everything that runs: user interface, portal, app, and the programs that drive it.
pub(crate) fn build() -> Result<()> {
    say("Building the user interface");
    ui::build(ui::Size::AsBuilt)?;
    say("Building portal and app (a first build takes some minutes)");
    run_command(cargo(["build", "--bins"]).args(HOST))
}

/// One choice of packages and features for everything built for this machine. Another choice would make cargo build
/// dependencies a second time, with other features of theirs.
pub(crate) const HOST: &[&str] =
    &["--workspace", "--exclude", "saldo-xtask", "--exclude", "saldo-app", "--features", "saldo-shell/automation"];

/// The app, with what it keeps beside the pictures instead of among the things of whoever runs this.
pub(crate) fn app(folder: &Path) -> Command {
    let mut app = Command::new(built("saldo"));
    for (name, place) in [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")] {
        app.env(name, absolute(&folder.join("app").join(place)));
    }
    app
}

fn walk(portal: &DemoPortal, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "png") {
            fs::remove_file(path)?;
        }
    }
    let session = Session::start()?;
    let mut walk = Command::new(built("walk"));
    walk.args(["--portal", &portal.url(), "--pictures"]).arg(absolute(folder));
    run_command(session.apply(&mut walk))?;
    say(&format!("The pictures are in {}", folder.display()));
    Ok(())
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
