//! What the session's keychain holds, read the way any other program of the same person could read it.

use anyhow::Result;

use crate::process::output;

/// The attribute under which the app keeps its entries in the Secret Service.
const SERVICE: &str = "eu.saldo.saldo";

/// Everything the app keeps in the keychain, as one text: names, attributes and secrets.
///
/// # Errors
/// When there is no keychain.
pub fn contents() -> Result<String> {
    output("secret-tool", ["search", "--all", "--unlock", "service", SERVICE])
}

/// Removes everything the app keeps there, so that a test begins as on a new device.
///
/// # Errors
/// When there is no keychain.
pub fn empty() -> Result<()> {
    // It says with its exit status whether there was something, which does not matter here.
    std::process::Command::new("secret-tool").args(["clear", "service", SERVICE]).status()?;
    Ok(())
}
