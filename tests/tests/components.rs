//! The folders of components: each says how it works, how it looks, which states it has and what it promises, and each
//! promise names what holds it.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, Result, ensure};
use saldo_tests::{
    folder::{files_below, workspace},
    gallery::components,
};

fn folder(component: &str) -> std::path::PathBuf {
    workspace().join("app/src/components").join(component)
}

#[test]
fn every_component_has_its_view_its_examples_and_its_criteria() -> Result<()> {
    let mut missing = Vec::new();
    for component in components()? {
        for file in ["mod.rs", "examples.rs", "criteria.md"] {
            if !folder(&component).join(file).is_file() {
                missing.push(format!("{component}/{file}"));
            }
        }
    }
    ensure!(missing.is_empty(), "there is no {}", missing.join(", "));
    Ok(())
}

#[test]
fn every_class_of_a_component_has_its_looks_in_a_style_sheet() -> Result<()> {
    let sheets = files_below(&workspace().join("app"))?;
    let sheets = sheets.iter().filter(|path| path.extension().is_some_and(|extension| extension == "css"));
    let sheets: String = sheets.map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let mut bare = Vec::new();
    for component in components()? {
        for path in files_below(&folder(&component))?.iter().filter(|path| path.extension().is_some_and(|name| name == "rs")) {
            let source = std::fs::read_to_string(path)?;
            let classes = source.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let unknown = classes.flat_map(str::split_whitespace).filter(|class| !sheets.contains(&format!(".{class}")));
            bare.extend(unknown.map(|class| format!("{component}: {class}")));
        }
    }
    ensure!(bare.is_empty(), "no style sheet says how these look:\n{}", bare.join("\n"));
    Ok(())
}

#[test]
fn every_promise_of_a_component_names_what_holds_it() -> Result<()> {
    let tests = names_of_tests()?;
    let mut faults = Vec::new();
    for component in components()? {
        let path = folder(&component).join("criteria.md");
        let criteria = std::fs::read_to_string(&path).with_context(|| component.clone())?;
        let promises: Vec<&str> = criteria.lines().filter(|line| line.starts_with("- ")).collect();
        if promises.is_empty() {
            faults.push(format!("{component} promises nothing"));
        }
        for promise in promises {
            if let Some(fault) = fault(promise, &tests) {
                faults.push(format!("{component}: {fault}: {promise}"));
            }
        }
    }
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

/// What is wrong with a promise: it ends with `(gallery)`, `(test: its_name)` or `(by hand: how)`.
fn fault(promise: &str, tests: &BTreeSet<String>) -> Option<&'static str> {
    let holder = promise.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")).map(|(_, holder)| holder);
    match holder.map(|holder| holder.split_once(": ").unwrap_or((holder, ""))) {
        Some(("gallery", "")) => None,
        Some(("test", name)) => (!tests.contains(name)).then_some("there is no such test"),
        Some(("by hand", how)) => how.is_empty().then_some("it does not say how"),
        _ => Some("it does not say what holds it"),
    }
}

/// The functions marked as tests, of all crates.
fn names_of_tests() -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for below in ["app/src", "crates", "src-tauri/src", "tests/src", "tests/tests"] {
        for path in files_below(&workspace().join(below))? {
            if path.extension().is_some_and(|extension| extension == "rs") {
                names.extend(tests_in(&path)?);
            }
        }
    }
    Ok(names)
}

fn tests_in(path: &Path) -> Result<Vec<String>> {
    let source = std::fs::read_to_string(path)?;
    let marked = source.split("test]\n").skip(1).filter_map(|rest| rest.split_once("fn ")).map(|(_, rest)| rest);
    Ok(marked.filter_map(|rest| rest.split('(').next()).map(str::to_owned).collect())
}

#[test]
fn a_promise_without_a_holder_is_seen() {
    let tests = BTreeSet::from(["a_test".to_owned()]);
    assert_eq!(fault("- It works. (test: a_test)", &tests), None);
    assert_eq!(fault("- It works (well). (gallery)", &tests), None);
    assert_eq!(fault("- It works. (by hand: press it)", &tests), None);
    assert!(fault("- It works. (test: another)", &tests).is_some());
    assert!(fault("- It works. (by hand: )", &tests).is_some());
    assert!(fault("- It works.", &tests).is_some());
}
