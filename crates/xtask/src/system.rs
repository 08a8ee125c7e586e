//! What the machine needs, and getting it: on Debian, Ubuntu and their kin the packages are installed, elsewhere what is
//! missing is named.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{
    command::{cargo, command, on_path, output, run},
    steps::say,
};

/// Something a command cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Building for this machine.
    Build,
    /// The real window on a virtual display, with a real keychain, driven from outside.
    Window,
    /// Chromium and its driver, for what the real window's webview cannot show.
    Chromium,
    /// A screen reader, and the bus on which it meets the window.
    Reader,
    /// Checking the shell for phones, whose C parts need a compiler for other processors.
    Phones,
    /// What comes from npm.
    Npm,
}

/// How to see that a package is there.
#[derive(Clone, Copy)]
enum Sign {
    Program(&'static str),
    Library(&'static str),
    File(&'static str),
}

/// What shows that it is there, and the Debian packages that bring it.
const PARTS: &[(Need, Sign, &[&str])] = &[
    (Need::Build, Sign::Program("cc"), &["build-essential"]),
    (Need::Build, Sign::Program("pkg-config"), &["pkg-config"]),
    (Need::Build, Sign::Library("webkit2gtk-4.1"), &["libwebkit2gtk-4.1-dev"]),
    (Need::Window, Sign::Program("WebKitWebDriver"), &["webkit2gtk-driver"]),
    (Need::Window, Sign::Program("Xvfb"), &["xvfb"]),
    (Need::Window, Sign::Program("openbox"), &["openbox"]),
    (Need::Window, Sign::Program("dbus-daemon"), &["dbus"]),
    (Need::Window, Sign::Program("gnome-keyring-daemon"), &["gnome-keyring"]),
    (Need::Window, Sign::Program("secret-tool"), &["libsecret-tools"]),
    (Need::Chromium, Sign::Program("chromedriver"), &["chromium", "chromium-driver"]),
    (Need::Reader, Sign::File("/usr/libexec/at-spi-bus-launcher"), &["at-spi2-core"]),
    (Need::Reader, Sign::Program("orca"), &["orca"]),
    (Need::Reader, Sign::Program("xdotool"), &["xdotool"]),
    (Need::Phones, Sign::Program("clang"), &["clang"]),
    (Need::Phones, Sign::Program("llvm-ar"), &["llvm"]),
    (Need::Phones, Sign::File("/usr/aarch64-linux-gnu/include/stdio.h"), &["libc6-dev-arm64-cross"]),
    (Need::Npm, Sign::Program("npm"), &["nodejs", "npm"]),
];

/// Sees to it that everything needed is there.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        // There WebKit and the keychain come with the system, and cargo says by itself when the compiler's tools are missing.
        return Ok(());
    }
    let wanted: Vec<_> = PARTS.iter().filter(|(need, ..)| needs.contains(need)).collect();
    let missing = |sign: &Sign| !is_there(*sign);
    let packages: Vec<&str> =
        wanted.iter().filter(|(_, sign, _)| missing(sign)).flat_map(|(.., names)| names.iter().copied()).collect();
    if packages.is_empty() {
        return Ok(());
    }
    if !on_path("apt-get") {
        bail!(
            "missing on this machine: {}. On Debian and Ubuntu these are the packages {}; install what your system calls them, then try again",
            wanted.iter().filter(|(_, sign, _)| missing(sign)).map(|(_, sign, _)| name(*sign)).collect::<Vec<_>>().join(", "),
            packages.join(" "),
        );
    }
    install(&packages)?;
    // pkg-config is only there to be asked after it has been installed, so look again at everything.
    let still: Vec<_> = wanted.iter().filter(|(_, sign, _)| missing(sign)).map(|(_, sign, _)| name(*sign)).collect();
    if !still.is_empty() {
        bail!("the packages {} are installed, yet {} cannot be found", packages.join(" "), still.join(", "));
    }
    Ok(())
}

fn install(packages: &[&str]) -> Result<()> {
    let root = output(&mut command("id", ["-u"])).is_ok_and(|id| id.trim() == "0");
    say(&format!("Installing system packages{}: {}", if root { "" } else { " (with sudo)" }, packages.join(" ")));
    if !root && !on_path("sudo") {
        bail!(
            "packages can only be installed by root, and there is no sudo: as root, run apt-get install {}",
            packages.join(" ")
        );
    }
    let apt_get = |arguments: &[&str]| {
        let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"].iter().chain(arguments);
        if root { command("env", words.skip(1)) } else { command("sudo", words) }
    };
    run(&mut apt_get(&["update"]))?;
    run(apt_get(&["install", "--no-install-recommends"]).args(packages))
}

fn is_there(sign: Sign) -> bool {
    match sign {
        Sign::Program(program) => on_path(program),
        Sign::Library(library) => command("pkg-config", ["--exists", library]).status().is_ok_and(|status| status.success()),
        Sign::File(path) => Path::new(path).exists(),
    }
}

fn name(sign: Sign) -> &'static str {
    match sign {
        Sign::Program(name) | Sign::Library(name) | Sign::File(name) => name,
    }
}

/// Sees to it that the compiler can build for these targets. `rust-toolchain.toml` names them too, but a toolchain that
/// was installed before, or by something else than rustup, does not bring them by itself.
pub(crate) fn ensure_targets(targets: &[&str]) -> Result<()> {
    let missing: Vec<&str> = targets.iter().copied().filter(|target| !has_target(target)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !on_path("rustup") {
        bail!("this compiler cannot build for {}; install the standard library for it, or use rustup", missing.join(", "));
    }
    say(&format!("Adding to the compiler: {}", missing.join(" ")));
    run(command("rustup", ["target", "add"]).args(missing))
}

fn has_target(target: &str) -> bool {
    output(&mut command("rustc", ["--print", "target-libdir", "--target", target]))
        .is_ok_and(|path| Path::new(path.trim()).exists())
}

/// Sees to it that rustfmt and clippy are there.
pub(crate) fn ensure_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let there = cargo([subcommand, "--version"]).output().is_ok_and(|output| output.status.success());
        if !there {
            say(&format!("Adding to the compiler: {component}"));
            run(&mut command("rustup", ["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Installs what a `package-lock.json` pins, unless that very lock has been installed before.
pub(crate) fn npm_ci(folder: &Path) -> Result<()> {
    ensure(&[Need::Npm])?;
    let (lock, mark) = (folder.join("package-lock.json"), folder.join("node_modules/.installed"));
    let locked = std::fs::read(&lock)?;
    if std::fs::read(&mark).is_ok_and(|installed| installed == locked) {
        return Ok(());
    }
    say(&format!("Installing what {} pins, with npm", lock.display()));
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(command(npm, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder))?;
    std::fs::write(mark, locked)?;
    Ok(())
}
