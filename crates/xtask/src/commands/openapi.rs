//! `cargo xtask openapi`: the portal's document, generated from the types of the contract and kept in the repository so
//! that a change of the API is seen in review.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::command::{built, cargo, command, output, run};

const DOCUMENT: &str = "crates/portal/openapi.json";

/// Writes it anew.
pub(crate) fn write() -> Result<()> {
    run(&mut cargo(["build", "--package", "saldo-portal"]))?;
    fs::write(DOCUMENT, generated()?).with_context(|| format!("cannot write {DOCUMENT}"))
}

/// Whether the one in the repository is what the portal says now.
pub(crate) fn check() -> Result<()> {
    let kept = fs::read_to_string(DOCUMENT).with_context(|| format!("cannot read {DOCUMENT}"))?;
    let generated = generated()?;
    if let Some((number, (old, new))) = kept.lines().zip(generated.lines()).enumerate().find(|(_, (old, new))| old != new) {
        bail!(
            "{DOCUMENT} is not up to date: line {} is {old:?}, the portal now says {new:?}; run cargo xtask openapi",
            number + 1
        );
    }
    if kept != generated {
        bail!("{DOCUMENT} is not up to date; run cargo xtask openapi");
    }
    Ok(())
}

fn generated() -> Result<String> {
    let portal = built("saldo-portal");
    if !Path::new(&portal).exists() {
        bail!("the portal has not been built");
    }
    output(&mut command(&portal.display().to_string(), ["openapi"]))
}
