//! axe-core, run inside the real window.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{folder::workspace, window::Window};

/// The success criteria of WCAG 2.2 up to level AA, and what axe calls best practice.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Runs axe on what the window shows now.
///
/// # Errors
/// When it finds anything; with what and where.
pub fn finds_nothing(window: &Window, screen: &str) -> Result<()> {
    let found = findings(window).with_context(|| format!("axe on {screen}"))?;
    if found.is_empty() {
        return Ok(());
    }
    bail!("axe found on {screen}:\n{}", found.join("\n"))
}

/// What axe finds on what the window shows now: each with what and where.
///
/// # Errors
/// When it does not run.
pub fn findings(window: &Window) -> Result<Vec<String>> {
    let program = workspace().join("tests/node_modules/axe-core/axe.min.js");
    let program = std::fs::read_to_string(&program).context("axe-core is not installed; cargo xtask test window does it")?;
    window.driver().execute(&format!("if (!window.axe) {{ {program} }}"), &[])?;
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})
           .then(found => done(found.violations), error => done(String(error)));";
    let found = window.driver().execute_async(run, &[json!(RULES)])?;
    let Some(violations) = found.as_array() else { bail!("axe did not run: {found}") };
    Ok(violations.iter().map(tell).collect())
}

fn tell(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let places: Vec<String> = nodes
        .iter()
        .map(|node| format!("    {}\n      {}", node["html"].as_str().unwrap_or_default(), node["failureSummary"]))
        .collect();
    format!("  {}: {}\n{}", violation["id"], violation["help"], places.join("\n"))
}
