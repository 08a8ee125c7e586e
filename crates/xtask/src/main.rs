//! Every command a developer needs: `cargo xtask help` names them.
//!
//! One file per command in `commands/`; what several commands share stands beside this file: running programs
//! (`command`), what the run says (`steps`), what the machine needs (`system`), the user interface (`ui`), a display
//! where there is none (`display`), and the reference portal (`portal`).

mod command;
mod commands {
    pub(crate) mod bench;
    pub(crate) mod build;
    pub(crate) mod demo;
    pub(crate) mod dev;
    pub(crate) mod gallery;
    pub(crate) mod openapi;
    pub(crate) mod tasks;
    pub(crate) mod test;
}
mod display;
mod portal;
mod pseudo;
mod statement;
mod steps;
mod system;
mod ui;

use std::{path::Path, process::ExitCode};

use crate::steps::say;

const HELP: &str = "\
cargo xtask demo           builds everything, starts the sample company's portal and opens the app on it; without a
                           display it walks through the main tasks and leaves pictures in target/demo/
cargo xtask test [PART...] all checks, or only the parts named; `cargo xtask test help` names the parts
cargo xtask tasks [1-3,5] [LANGUAGE...] [--all] [--listen] [--media] [--keep]
                           whether everybody can do each task: actions, pointer, keyboard, axe, narrow window, large text,
                           accessible tree, with --listen what a screen reader says, with --media forced colours, less
                           motion and more contrast; --all in every language and theme; --keep keeps trees and speech anew
cargo xtask dev            like demo, and builds and starts again whenever a file changes
cargo xtask gallery [COMPONENT...]
                           every component in every state, language and theme: in the browser, or, without a display or
                           for the components named, as pictures in target/gallery/, each looked at by axe
cargo xtask bench [ROUNDS] [Chromium|WebKitGTK]
                           how fast, as ratios measured in one run: the portal, and the list of invoices beside the same
                           in vanilla JavaScript, SolidJS and React
cargo xtask build          an installable bundle for this system
cargo xtask ui             only the user interface, into app/dist/
cargo xtask openapi        writes crates/portal/openapi.json anew
cargo xtask help           this text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let Err(error) = std::env::set_current_dir(root()) {
        eprintln!("xtask: cannot enter {}: {error}", root().display());
        return ExitCode::FAILURE;
    }
    let done = match words.as_slice() {
        ["demo"] => commands::demo::run(),
        ["test", parts @ ..] => match commands::test::run(parts) {
            // What failed has been said, and the line that counts it is the last.
            Ok(false) => return ExitCode::FAILURE,
            done => done.map(|_| ()),
        },
        ["tasks", arguments @ ..] => commands::tasks::run(arguments),
        ["dev"] => commands::dev::run(),
        ["gallery", components @ ..] => commands::gallery::run(components),
        ["bench", arguments @ ..] => commands::bench::run(arguments),
        ["build"] => commands::build::run(),
        ["ui"] => commands::build::ui(),
        ["openapi"] => commands::openapi::write(),
        [] | ["help" | "-h" | "--help"] => {
            say(HELP);
            Ok(())
        }
        _ => Err(anyhow::anyhow!("there is no command {:?}\n\n{HELP}", words.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace: two folders above this crate.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
