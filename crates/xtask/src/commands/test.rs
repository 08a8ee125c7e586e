//! `cargo xtask test`: everything that has to hold, or the parts one names.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::{
    command::{cargo, target_dir},
    commands::{demo::HOST, openapi, tasks},
    display::Session,
    steps::{Checks, say},
    system::{Need, ensure, ensure_components, ensure_targets, npm_ci},
    ui,
};

/// Does a part's checks; of its tests those chosen, or all when none are.
type Work = fn(&mut Checks, &[&str]) -> Result<()>;
type Part = (&'static str, &'static str, Work);

/// What `cargo xtask test` runs, in this order: what fails soonest first.
const PARTS: &[Part] = &[
    ("format", "rustfmt would change nothing", format),
    ("ui", "the user interface builds for the window and is small enough", user_interface),
    ("clippy", "no warning, in any crate, for this machine and for the window", clippy),
    ("unit", "all tests of the crates and of the words, and the portal from outside", unit),
    ("openapi", "the API's document is up to date", document),
    ("window", "the real window with the real portal and a real keychain", window),
    ("chromium", "the same page in Chromium: forced colours, contrast, motion, spacing, targets, focus", chromium),
    ("tasks", "each task, done by pointer and by keyboard alone, and read by assistive technology", tasks),
    ("gallery", "every component by itself, in Chromium: axe, forced colours, what each promises", gallery),
    ("phones", "the shell type-checks for Android and iOS", phones),
];

/// Parts of parts, for while one works on one thing.
const CRATES: &[(&str, &str)] = &[
    ("contract", "saldo-contract"),
    ("client", "saldo-client"),
    ("portal", "saldo-portal"),
    ("shell", "saldo-shell"),
    ("app", "saldo-app"),
    ("xtask", "saldo-xtask"),
];

/// Runs all parts, or those named; of the tests in them only those that the words after `--` choose. Gives back whether
/// everything passed.
pub(crate) fn run(arguments: &[&str]) -> Result<bool> {
    let end = arguments.iter().position(|argument| *argument == "--").unwrap_or(arguments.len());
    let (names, chosen) = (&arguments[..end], arguments.get(end + 1..).unwrap_or_default());
    if names == ["help"] {
        say(&help());
        return Ok(true);
    }
    if let Some(unknown) = names.iter().find(|name| !is_part(name)) {
        bail!("there is no part {unknown:?}\n\n{}", help());
    }
    ensure_components()?;
    ensure(&[Need::Build])?;
    let mut checks = Checks::new();
    for (name, _, part) in PARTS {
        if names.is_empty() || names.contains(name) {
            carry_out(&mut checks, name, chosen, *part);
        }
    }
    for (name, package) in CRATES.iter().filter(|(name, _)| names.contains(name)) {
        checks.tests(name, cargo(["test", "--no-fail-fast", "--package", package, "--all-features", "--"]).args(chosen));
    }
    if names.contains(&"locales") {
        // The table of how plain each language is stands in what the tests say.
        checks.tests("locales", &mut cargo(["test", "--package", "saldo-tests", "--test", "locales", "--", "--nocapture"]));
    }
    Ok(checks.finish())
}

/// A part that cannot even begin (a package that cannot be installed) has failed; the others go on.
fn carry_out(checks: &mut Checks, name: &str, chosen: &[&str], part: Work) {
    if let Err(error) = part(checks, chosen) {
        checks.check(name, || Err(error));
    }
}

fn is_part(name: &str) -> bool {
    name == "locales" || PARTS.iter().any(|(part, ..)| *part == name) || CRATES.iter().any(|(part, _)| *part == name)
}

fn help() -> String {
    let mut text = "parts of cargo xtask test, in the order they run:\n".to_owned();
    for (name, meaning, _) in PARTS {
        text.push_str(&format!("  {name:<10}{meaning}\n"));
    }
    text.push_str("only when named:\n");
    for (name, package) in CRATES {
        text.push_str(&format!("  {name:<10}the tests of {package}\n"));
    }
    text.push_str("  locales   the words: the same in every language, all used, none missing, none in code, plain to read");
    text
}

fn format(checks: &mut Checks, _: &[&str]) -> Result<()> {
    checks.command("format", &mut cargo(["fmt", "--all", "--check", "--", "--color", "never"]));
    Ok(())
}

fn user_interface(checks: &mut Checks, _: &[&str]) -> Result<()> {
    if checks.check("user interface builds", || ui::build(ui::Size::AsBuilt)) {
        checks.check("user interface is small enough", ui::check_size);
    }
    Ok(())
}

fn clippy(checks: &mut Checks, _: &[&str]) -> Result<()> {
    // The shell carries the files of the user interface inside it, so it does not compile without them.
    ui::build(ui::Size::AsBuilt)?;
    let features = "saldo-shell/automation,saldo-tests/window";
    let mut host = cargo(["clippy", "--workspace", "--exclude", "saldo-app", "--all-targets", "--features", features]);
    checks.command("clippy", host.args(["--", "-D", "warnings"]));
    let app = || cargo(["clippy", "--package", "saldo-app", "--all-targets", "--target", "wasm32-unknown-unknown"]);
    checks.command("clippy for the window", app().args(["--", "-D", "warnings"]));
    checks.command("clippy for the gallery", app().args(["--features", "gallery", "--", "-D", "warnings"]));
    Ok(())
}

/// Programs and tests in one go: built apart, cargo would leave out what only tests ask of a dependency the first time,
/// and build it again the second.
fn build() -> Result<()> {
    ui::build(ui::Size::AsBuilt)?;
    crate::command::run(cargo(["build", "--bins", "--tests"]).args(HOST))
}

fn unit(checks: &mut Checks, chosen: &[&str]) -> Result<()> {
    build()?;
    checks.tests("unit", cargo(["test", "--no-fail-fast"]).args(HOST).arg("--").args(chosen));
    // By themselves: together with the app, other crates would be built with features that only the app asks for.
    checks.tests("app", cargo(["test", "--no-fail-fast", "--package", "saldo-app", "--all-features", "--"]).args(chosen));
    checks.tests("xtask", cargo(["test", "--package", "saldo-xtask", "--"]).args(chosen));
    Ok(())
}

fn document(checks: &mut Checks, _: &[&str]) -> Result<()> {
    build()?;
    checks.check("API document is up to date", openapi::check);
    Ok(())
}

fn window(checks: &mut Checks, chosen: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        say("The real window is driven through WebKitGTK's driver, which only Linux has: nothing to do here.");
        return Ok(());
    }
    ensure(&[Need::Window])?;
    npm_ci(Path::new("tests"))?;
    build()?;
    let session = Session::start()?;
    let mut tests: Command = cargo(["test", "--no-fail-fast", "--test", "window", "--features", "saldo-tests/window"]);
    // One window after the other: they share the display, its focus and the keychain.
    // What failed is told by the errors themselves; where in the tests' own code they passed through only hides it.
    tests.env("RUST_LIB_BACKTRACE", "0");
    session.apply(tests.args(HOST).args(["--", "--test-threads=1", "--nocapture"]).args(chosen));
    checks.tests("real window", &mut tests);
    Ok(())
}

/// Without a display and without a keychain, several at a time.
fn chromium(checks: &mut Checks, chosen: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        say("Chromium is only driven on Linux: nothing to do here.");
        return Ok(());
    }
    ensure(&[Need::Chromium])?;
    build()?;
    let mut tests: Command = cargo(["test", "--no-fail-fast", "--test", "chromium", "--features", "saldo-tests/window"]);
    tests.env("RUST_LIB_BACKTRACE", "0");
    checks.tests("Chromium", tests.args(HOST).arg("--").args(chosen));
    Ok(())
}

/// The quick form: one language, one theme.
fn tasks(checks: &mut Checks, _: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        say("The real window is only driven and read on Linux: nothing to do here.");
        return Ok(());
    }
    ensure(&[Need::Window, Need::Reader])?;
    npm_ci(Path::new("tests"))?;
    build()?;
    let session = Session::start()?;
    checks.command("tasks", session.apply(&mut tasks::program(&[])));
    Ok(())
}

/// Without a display: each component by itself, in one language of each direction.
fn gallery(checks: &mut Checks, chosen: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        say("Chromium is only driven on Linux: nothing to do here.");
        return Ok(());
    }
    ensure(&[Need::Chromium])?;
    npm_ci(Path::new("tests"))?;
    build()?;
    ui::gallery()?;
    let mut tests: Command = cargo(["test", "--no-fail-fast", "--test", "gallery", "--features", "saldo-tests/window"]);
    tests.env("RUST_LIB_BACKTRACE", "0");
    checks.tests("gallery", tests.args(HOST).arg("--").args(chosen));
    Ok(())
}

fn phones(checks: &mut Checks, _: &[&str]) -> Result<()> {
    ensure(&[Need::Phones])?;
    ensure_targets(&["aarch64-linux-android", "aarch64-apple-ios"])?;
    ui::build(ui::Size::AsBuilt)?;
    let check = |target| cargo(["check", "--package", "saldo-shell", "--lib", "--target", target]);
    // C parts only have to be compiled, never linked: a clang that can make code for the processor, and the headers of
    // Debian's cross compiler, stand in for the NDK and for Xcode.
    let headers = "-I/usr/aarch64-linux-gnu/include";
    checks.command(
        "shell for Android",
        check("aarch64-linux-android")
            .env("CC_aarch64_linux_android", "clang")
            .env("AR_aarch64_linux_android", "llvm-ar")
            .env("CFLAGS_aarch64_linux_android", headers),
    );
    checks.command(
        "shell for iOS",
        check("aarch64-apple-ios")
            .env("CC_aarch64_apple_ios", "clang")
            .env("AR_aarch64_apple_ios", "llvm-ar")
            // For Apple's systems clang gives this word a meaning of its own, which Debian's headers do not know.
            .env("CFLAGS_aarch64_apple_ios", format!("{headers} -U__nonnull"))
            .env("SDKROOT", stand_in_for_apples_headers()?),
    );
    Ok(())
}

/// A folder that the compiler takes for Apple's own headers. It holds the one that C parts ask for and that no other
/// system has; nothing in it is needed to check types.
fn stand_in_for_apples_headers() -> Result<PathBuf> {
    let root = std::path::absolute(target_dir().join("apple-headers"))?;
    let folder = root.join("usr/include");
    fs::create_dir_all(&folder)?;
    let header = folder.join("TargetConditionals.h");
    if !header.exists() {
        fs::write(header, "#define TARGET_OS_IPHONE 1\n")?;
    }
    Ok(root)
}
