//! How quickly the list of 10,000 invoices answers, beside the same list by hand in vanilla JavaScript, SolidJS and React
//! (`bench/list`): in Chromium and in WebKitGTK, as ratios of times taken in turn within one run.
//!
//! `list_bench [ROUNDS] [Chromium|WebKitGTK]`, on a display, after `cargo xtask ui` and the bundling of `bench/list`; `cargo xtask bench` sees
//! to all of it. Ends badly when the app's list is slower than it may be, or when one of the four is not the same screen.

mod browser;
mod pages;
mod rounds;
mod table;

use std::io::Write;

use anyhow::{Context, Result, bail};

use crate::{browser::Engine, pages::Pages, rounds::Variant};

/// How many rounds count, after one that does not.
const ROUNDS: usize = 15;
/// How many times as long as each of the others the app's list may take, all actions together.
const LIMITS: [(Variant, f64); 3] = [(Variant::Vanilla, 1.3), (Variant::Solid, 1.2), (Variant::React, 1.0)];

fn main() -> Result<()> {
    let (mut count, mut engines) = (ROUNDS, Engine::ALL.to_vec());
    for argument in std::env::args().skip(1) {
        match Engine::ALL.into_iter().find(|engine| engine.name() == argument) {
            Some(engine) => engines = vec![engine],
            None => count = argument.parse().context("list_bench [ROUNDS] [Chromium|WebKitGTK]")?,
        }
    }
    let pages = Pages::serve()?;
    let mut missed = Vec::new();
    for engine in engines {
        let browser = engine.start()?;
        let measured = rounds::measure(&browser.session, &pages, count).with_context(|| format!("in {}", engine.name()))?;
        let report = table::report(engine.name(), &measured, &LIMITS);
        let mut out = std::io::stdout().lock();
        writeln!(out, "\n{}", report.text)?;
        missed.extend(report.missed);
    }
    if !missed.is_empty() {
        bail!("the app's list is slower than it may be:\n  {}", missed.join("\n  "));
    }
    Ok(())
}
