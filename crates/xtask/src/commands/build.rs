//! `cargo xtask build`: what a customer installs on this system; `cargo xtask ui`: only what the window shows.

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::{
    command::{cargo, command, run as run_command, target_dir},
    steps::say,
    system::{Need, ensure, npm_ci},
    ui,
};

/// The kind of bundle each system takes.
const BUNDLE: &str = if cfg!(target_os = "macos") {
    "dmg"
} else if cfg!(windows) {
    "nsis"
} else {
    "deb"
};

/// The user interface alone.
pub(crate) fn ui() -> Result<()> {
    ui::build(ui::Size::AsBuilt)?;
    ui::check_size()
}

/// The app as an installable bundle, and the reference portal's program.
pub(crate) fn run() -> Result<()> {
    ensure(&[Need::Build])?;
    npm_ci(Path::new(ui::NPM))?;
    ui::build(ui::Size::Smallest)?;
    ui::check_size()?;
    say("Building the portal");
    run_command(&mut cargo(["build", "--release", "--locked", "--package", "saldo-portal"]))?;
    say(&format!("Building the app and its {BUNDLE} bundle"));
    let bundler = fs::canonicalize(Path::new(ui::NPM).join("node_modules/@tauri-apps/cli/tauri.js"))?;
    let mut bundle = command("node", [bundler]);
    run_command(bundle.args(["build", "--ci", "--bundles", BUNDLE, "--", "--locked"]))?;
    let release = target_dir().join("release");
    let folder = release.join("bundle").join(BUNDLE);
    let made =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?.into_iter().filter(|path| {
            path.extension().is_some_and(|extension| ["deb", "dmg", "exe"].iter().any(|known| extension == *known))
        });
    let mut count = 0;
    for path in made {
        say(&format!("The app, to install: {} ({} kB)", path.display(), fs::metadata(&path)?.len() / 1000));
        count += 1;
    }
    if count == 0 {
        bail!("the bundler ended well, but left no bundle in {}", folder.display());
    }
    say(&format!("The portal's program: {}", release.join(format!("saldo-portal{}", std::env::consts::EXE_SUFFIX)).display()));
    Ok(())
}
