//! `cargo xtask gallery`: every component in every state, language and theme. In a browser where somebody looks at a
//! display; elsewhere as pictures, each of which axe has looked at.

use std::path::Path;

use anyhow::Result;

use crate::{
    command::{built, cargo, command, run as run_command, target_dir},
    commands::demo::HOST,
    display::has_display,
    steps::say,
    system::{Need, ensure, npm_ci},
    ui,
};

/// Builds the gallery and shows it: all components, or in pictures only those named.
pub(crate) fn run(components: &[&str]) -> Result<()> {
    ensure(&[Need::Build])?;
    say("Building the user interface with all components in it");
    let page = std::path::absolute(ui::gallery()?)?;
    run_command(cargo(["build", "--bin", "gallery"]).args(HOST))?;
    let mut gallery = command(&built("gallery").to_string_lossy(), [""; 0]);
    if has_display() && components.is_empty() {
        return run_command(gallery.arg("show").arg(page));
    }
    ensure(&[Need::Chromium])?;
    npm_ci(Path::new("tests"))?;
    let into = std::path::absolute(target_dir().join("gallery"))?;
    say("Taking pictures of all components in all languages and themes, and looking at each with axe");
    run_command(gallery.arg("pictures").arg(page).arg(into).args(components))
}
