//! The user interface: from `app/` to what the window loads, in `app/dist/`.
//!
//! Everything is put together in a folder of its own first; then only files that differ are written to `app/dist/`. The
//! shell carries those files inside itself, so one that is written without need would build the shell again.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    command::{cargo, command, run, target_dir},
    pseudo, statement,
    steps::say,
    system::{ensure_targets, npm_ci},
};

/// Where the window's files go.
pub(crate) const DIST: &str = "app/dist";
/// What a customer's device may have to load as program, gzipped, in bytes.
const LIMIT: usize = 400_000;
/// Tools from npm that only some commands need: the shrinker for wasm, the bundler for installers.
pub(crate) const NPM: &str = "crates/xtask/npm";

/// Whether the program is made as small as it gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// As the compiler leaves it: quick, while working.
    AsBuilt,
    /// Through wasm-opt, for what customers get.
    Smallest,
}

/// Builds the user interface.
pub(crate) fn build(size: Size) -> Result<()> {
    let mut files = program(&[], &stage())?;
    files.extend(assets(&[])?);
    if size == Size::Smallest {
        files.insert(WASM.into(), smallest()?);
    }
    mirror(&files, Path::new(DIST))
}

/// Builds the user interface with every component in every state in it, into a folder of its own: customers never get it.
pub(crate) fn gallery() -> Result<PathBuf> {
    let folder = target_dir().join("gallery");
    let mut files = program(&["--features", "gallery"], &folder.join("ui"))?;
    files.extend(assets(&["app/src/gallery"])?);
    let dist = folder.join("dist");
    mirror(&files, &dist)?;
    Ok(dist)
}

/// The wasm and the JavaScript that loads it.
fn program(features: &[&str], stage: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    ensure_targets(&["wasm32-unknown-unknown"])?;
    same_wasm_bindgen(&fs::read_to_string("Cargo.lock")?)?;
    let mut build = cargo(["build", "--package", "saldo-app", "--target", "wasm32-unknown-unknown", "--profile", "wasm"]);
    run(build.args(features))?;
    wasm_bindgen(stage)?;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(stage)? {
        let path = entry?.path();
        files.insert(PathBuf::from(path.file_name().unwrap_or_default()), fs::read(&path)?);
    }
    Ok(files)
}

const WASM: &str = "saldo_app_bg.wasm";

fn stage() -> PathBuf {
    target_dir().join("ui")
}

/// The JavaScript that loads the wasm, made by the library of wasm-bindgen; nothing has to be installed for it.
fn wasm_bindgen(stage: &Path) -> Result<()> {
    let built = target_dir().join("wasm32-unknown-unknown/wasm/saldo-app.wasm");
    let newer = |path: &Path| Some(fs::metadata(path).ok()?.modified().ok()? >= fs::metadata(&built).ok()?.modified().ok()?);
    if newer(&stage.join(WASM)) != Some(true) {
        let _ = fs::remove_dir_all(stage);
        let mut output = Bindgen::new()
            .input_path(&built)
            .web(true)?
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .out_name("saldo_app")
            .generate_output()
            .context("wasm-bindgen cannot read what cargo built")?;
        output.emit(stage)?;
    }
    Ok(())
}

/// Everything beside the program: page, style, loader, fonts, icons and words.
fn assets(more_styles: &[&str]) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for name in ["index.html", "start.js"] {
        files.insert(PathBuf::from(name), read(&Path::new("app").join(name))?);
    }
    files.insert(PathBuf::from("saldo.css"), style(more_styles)?);
    files.insert(PathBuf::from("accessibility.json"), statement::asset(&fs::read_to_string(statement::SOURCE)?)?);
    for (from, to) in [("app/fonts", "fonts"), ("icons", "icons")] {
        for path in below(Path::new(from))? {
            files.insert(Path::new(to).join(path.strip_prefix(from)?), read(&path)?);
        }
    }
    for language in folders(Path::new("locales"))? {
        let mut words = Vec::new();
        for path in below(&language)?.into_iter().filter(|path| has_extension(path, "ftl")) {
            words.extend(read(&path)?);
            words.push(b'\n');
        }
        let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == pseudo::FROM {
            let made = pseudo::pseudo(std::str::from_utf8(&words)?)?;
            files.insert(Path::new("locales").join(format!("{}.ftl", pseudo::TAG)), made.into_bytes());
        }
        files.insert(Path::new("locales").join(format!("{name}.ftl")), words);
    }
    Ok(files)
}

/// One style sheet: tokens, base and layout, then each component's and each screen's.
fn style(more: &[&str]) -> Result<Vec<u8>> {
    let mut sheets: Vec<PathBuf> =
        ["tokens", "base", "layout"].map(|name| Path::new("app/styles").join(format!("{name}.css"))).into();
    for folder in ["app/src/components", "app/src/screens"].iter().chain(more) {
        sheets.extend(below(Path::new(folder))?.into_iter().filter(|path| has_extension(path, "css")));
    }
    let mut style = Vec::new();
    for sheet in sheets {
        style.extend(read(&sheet)?);
        style.push(b'\n');
    }
    Ok(style)
}

/// The program gzipped, in bytes. Fails when it is over the limit even after wasm-opt.
pub(crate) fn check_size() -> Result<()> {
    let mut size = gzipped(&read(&Path::new(DIST).join(WASM))?)?;
    let mut how = "as built";
    if size > LIMIT {
        size = gzipped(&smallest()?)?;
        how = "after wasm-opt";
    }
    say(&format!("  the app's program is {size} bytes gzipped ({how}); the limit is {LIMIT}"));
    if size > LIMIT {
        bail!("the app's program is {size} bytes gzipped, {} too many", size - LIMIT);
    }
    Ok(())
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn smallest() -> Result<Vec<u8>> {
    npm_ci(Path::new(NPM))?;
    let small = target_dir().join("saldo_app_bg.opt.wasm");
    run(command("node", [Path::new(NPM).join("node_modules/binaryen/bin/wasm-opt")])
        .args(["-Oz", "--all-features", "--output"])
        .args([&small, &stage().join(WASM)]))?;
    read(&small)
}

/// Makes a folder hold exactly these files, writing only what differs.
fn mirror(files: &BTreeMap<PathBuf, Vec<u8>>, folder: &Path) -> Result<()> {
    for path in below(folder)? {
        if !files.contains_key(path.strip_prefix(folder)?) {
            fs::remove_file(&path)?;
        }
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|there| there == *bytes) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// All files below a folder, in order of name; none when there is no such folder.
fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut rest = vec![folder.to_owned()];
    while let Some(folder) = rest.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() { rest.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    Ok(folders)
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The library that makes the JavaScript only understands what its own version of wasm-bindgen put into the wasm.
fn same_wasm_bindgen(lock: &str) -> Result<()> {
    let (app, library) = (locked(lock, "wasm-bindgen"), locked(lock, "wasm-bindgen-cli-support"));
    match (app, library) {
        (Some(app), Some(library)) if app == library => Ok(()),
        (Some(app), Some(library)) => bail!(
            "the app is built with wasm-bindgen {app}, its JavaScript would be made by {library}; mend it with: \
             cargo update --package wasm-bindgen-cli-support --precise {app}"
        ),
        _ => bail!("Cargo.lock names no wasm-bindgen or no wasm-bindgen-cli-support"),
    }
}

fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{package}\"\n")))?;
    entry.split("version = \"").nth(1)?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(app: &str, library: &str) -> String {
        format!(
            "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{app}\"\n\n[[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"{library}\"\n"
        )
    }

    #[test]
    fn two_versions_of_wasm_bindgen_are_refused_with_the_mend() {
        assert!(same_wasm_bindgen(&lock("0.2.130", "0.2.130")).is_ok());
        let error = same_wasm_bindgen(&lock("0.2.131", "0.2.130")).unwrap_err().to_string();
        assert!(error.contains("--precise 0.2.131"), "{error}");
    }

    #[test]
    fn a_folder_is_made_to_hold_exactly_the_files_and_what_is_the_same_is_left_alone() {
        let folder = std::env::temp_dir().join(format!("saldo-mirror-{}", std::process::id()));
        let files = |text: &str| {
            BTreeMap::from([(PathBuf::from("a/same"), b"same".to_vec()), (PathBuf::from("b"), text.as_bytes().to_vec())])
        };
        mirror(&files("one"), &folder).unwrap();
        fs::write(folder.join("stale"), "old").unwrap();
        let before = fs::metadata(folder.join("a/same")).unwrap().modified().unwrap();
        mirror(&files("two"), &folder).unwrap();
        assert_eq!(fs::metadata(folder.join("a/same")).unwrap().modified().unwrap(), before);
        assert_eq!(fs::read_to_string(folder.join("b")).unwrap(), "two");
        assert_eq!(below(&folder).unwrap(), [folder.join("a/same"), folder.join("b")]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
