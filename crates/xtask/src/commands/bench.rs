//! `cargo xtask bench`: how fast, as ratios of two things measured in the same run. Seconds of one machine say nothing
//! about another; ratios do.

use anyhow::Result;

use crate::{
    command::{cargo, run as run_command},
    system::{Need, ensure},
};

/// Builds with optimisation and measures.
pub(crate) fn run() -> Result<()> {
    ensure(&[Need::Build])?;
    run_command(&mut cargo(["run", "--release", "--package", "saldo-portal", "--example", "bench"]))
}
