//! Shows the gallery of components: to a person, in their browser, or, where nobody looks, as pictures of everything, each
//! looked at by axe.
//!
//! `gallery show FOLDER` and `gallery pictures FOLDER INTO [COMPONENT...]`; `cargo xtask gallery` sees to both.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use saldo_tests::{
    bridge::{Bridge, Keychain},
    folder::Folder,
    gallery::{Gallery, THEMES, WIDTHS, components},
    words::languages,
};

/// English twice as long and marked: what does not fit, or does not come from the words, is seen.
const PSEUDO: &str = "en-XA";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["show", page] => show(Path::new(page)),
        ["pictures", page, into, wanted @ ..] => pictures(Path::new(page), Path::new(into), wanted),
        _ => bail!("gallery show FOLDER, or gallery pictures FOLDER INTO [COMPONENT...]"),
    }
}

fn say(text: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout().lock(), "{text}")?)
}

/// Serves it until whoever looks presses Enter.
fn show(page: &Path) -> Result<()> {
    let folder = Folder::new()?;
    let bridge = Bridge::showing(page, folder.path(), Arc::new(Keychain::default()), None)?;
    say(&format!("The gallery is at {} (this address opens once). Press Enter to end it.", bridge.entrance()))?;
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if Command::new(opener).arg(bridge.entrance()).spawn().is_err() {
        say("No browser could be opened: open the address in one yourself.")?;
    }
    std::io::stdin().read_line(&mut String::new())?;
    Ok(())
}

/// A picture of each component in each language, theme and width, and what is wrong with any of them.
fn pictures(page: &Path, into: &Path, wanted: &[&str]) -> Result<()> {
    let all = components()?;
    if let Some(unknown) = wanted.iter().find(|name| !all.iter().any(|one| one == *name)) {
        bail!("there is no component {unknown:?}; there are {}", all.join(", "));
    }
    let chosen: Vec<&String> = all.iter().filter(|name| wanted.is_empty() || wanted.contains(&name.as_str())).collect();
    clear(into, &chosen)?;
    let languages: Vec<String> = languages()?.into_iter().chain([PSEUDO.to_owned()]).collect();
    let gallery = Gallery::open(page)?;
    let (mut faults, mut count) = (Vec::new(), 0);
    for component in &chosen {
        let before = faults.len();
        for (language, theme) in languages.iter().flat_map(|language| THEMES.map(|theme| (language, theme))) {
            gallery.show(component, language, theme)?;
            gallery.unfold()?;
            let found = gallery.findings().with_context(|| format!("{component}, {language}, {theme}"))?;
            faults.extend(found.into_iter().map(|found| format!("{component}, {language}, {theme}: {found}")));
            for (name, width) in WIDTHS {
                fs::write(picture(into, component, language, theme, name), gallery.picture(width)?)?;
                count += 1;
            }
        }
        say(&format!("  {component:<16} {}", if faults.len() == before { "nothing found" } else { "FAULTS" }))?;
    }
    say(&format!(
        "{count} pictures in {}: {} components, in {}, in {}, each {} pixels wide",
        into.display(),
        chosen.len(),
        languages.join(" "),
        THEMES.join(" "),
        WIDTHS.map(|(_, width)| width.to_string()).join(" and ")
    ))?;
    if !faults.is_empty() {
        bail!("{} faults:\n{}", faults.len(), faults.join("\n"));
    }
    say("axe found nothing, nothing sticks out at 320 pixels, no id stands in place of words")
}

fn picture(into: &Path, component: &str, language: &str, theme: &str, width: &str) -> PathBuf {
    into.join(format!("{component}.{language}.{theme}.{width}.png"))
}

/// Takes away the pictures that are to be taken anew.
fn clear(into: &Path, components: &[&String]) -> Result<()> {
    fs::create_dir_all(into)?;
    for entry in fs::read_dir(into)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".png") && components.iter().any(|component| name.starts_with(&format!("{component}."))) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
