//! `cargo xtask dev`: the demonstration, built and started again whenever a file changes.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use anyhow::Result;

use crate::{
    command::{Running, built, target_dir},
    commands::demo,
    display::has_display,
    portal::DemoPortal,
    steps::say,
    system::{Need, ensure},
};

/// What is looked at for changes.
const WATCHED: &[&str] =
    &["app", "src-tauri", "crates", "locales", "icons", "tests/src", "ACCESSIBILITY.md", "Cargo.toml", "Cargo.lock"];
/// What is made from it, and so is not.
const MADE: &[&str] = &["app/dist", "src-tauri/gen", "node_modules"];
const PAUSE: Duration = Duration::from_millis(500);

/// Runs until it is interrupted.
pub(crate) fn run() -> Result<()> {
    ensure(&[Need::Build])?;
    let mut seen = newest();
    demo::build()?;
    let folder = target_dir().join("demo");
    let mut portal = DemoPortal::start(&folder.join("portal"))?;
    portal.introduce()?;
    let mut app = open(&folder)?;
    let mut programs = (age("saldo-portal"), age("saldo"));
    loop {
        thread::sleep(PAUSE);
        let now = newest();
        if now == seen {
            continue;
        }
        seen = now;
        if let Err(error) = demo::build() {
            say(&format!("{error:#}; what ran before still runs. Waiting for the next change."));
            continue;
        }
        let built = (age("saldo-portal"), age("saldo"));
        if built.0 != programs.0 {
            say("The portal starts again");
            portal.start_again()?;
        }
        if built.1 != programs.1 {
            say("The app starts again");
            drop(app.take());
            app = open(&folder)?;
        }
        programs = built;
    }
}

fn open(folder: &Path) -> Result<Option<Running>> {
    if !has_display() {
        say("There is no display here, so only the portal runs.");
        return Ok(None);
    }
    Running::start(&mut demo::app(folder)).map(Some)
}

fn age(program: &str) -> Option<SystemTime> {
    fs::metadata(built(program)).and_then(|metadata| metadata.modified()).ok()
}

/// When a watched file changed last, and how many there are: one that was removed counts too.
fn newest() -> (Option<SystemTime>, usize) {
    let mut rest: Vec<PathBuf> = WATCHED.iter().map(PathBuf::from).collect();
    let (mut newest, mut count) = (None, 0);
    while let Some(path) = rest.pop() {
        if MADE.iter().any(|made| path.ends_with(made)) {
            continue;
        }
        if let Ok(entries) = fs::read_dir(&path) {
            rest.extend(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())));
        } else if let Ok(changed) = fs::metadata(&path).and_then(|metadata| metadata.modified()) {
            newest = newest.max(Some(changed));
            count += 1;
        }
    }
    (newest, count)
}
