//! A desktop session of its own, where there is no display or where nobody's own desktop may be touched: a virtual
//! display, a window manager, a session bus and a keychain. It uses nothing of the person who runs it and leaves nothing.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{
    command::{Running, command},
    system::{Need, ensure},
};

/// The session. Ends when it goes out of scope.
pub(crate) struct Session {
    // Where the session's own programs keep their things, the keychain above all.
    home: Vec<(&'static str, String)>,
    // Where everybody in the session finds them.
    environment: Vec<(&'static str, String)>,
    // In the order in which they have to end: what stands on the others first.
    _programs: Vec<Running>,
    _folder: Folder,
}

/// Whether this machine shows windows to somebody.
pub(crate) fn has_display() -> bool {
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

impl Session {
    /// Starts one.
    pub(crate) fn start() -> Result<Self> {
        ensure(&[Need::Window])?;
        let folder = Folder::new()?;
        let path = |name: &str| folder.0.join(name).display().to_string();
        let configuration = path("openbox.xml");
        let mut session = Self {
            home: vec![
                ("HOME", path("home")),
                ("XDG_CONFIG_HOME", path("home/.config")),
                ("XDG_DATA_HOME", path("home/.local/share")),
                ("XDG_CACHE_HOME", path("home/.cache")),
            ],
            environment: vec![
                ("XDG_RUNTIME_DIR", path("run")),
                ("XDG_SESSION_TYPE", "x11".to_owned()),
                ("GDK_BACKEND", "x11".to_owned()),
                // The sample company's: a day begins for everybody at the same moment.
                ("TZ", "Europe/Brussels".to_owned()),
                // There need not be a graphics card.
                ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()),
            ],
            _programs: Vec::new(),
            _folder: folder,
        };
        let (display, number) =
            session.announcing("Xvfb", &["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"])?;
        session.environment.push(("DISPLAY", format!(":{number}")));
        let (bus, address) = session.announcing("dbus-daemon", &["--session", "--nofork", "--nopidfile", "--print-address=1"])?;
        session.environment.push(("DBUS_SESSION_BUS_ADDRESS", address));
        let keychain = session.keychain()?;
        let manager = session.manager(&configuration)?;
        session._programs = vec![manager, keychain, bus, display];
        session.wait_for_keychain()?;
        Ok(session)
    }

    /// Makes a program run in the session. It keeps the home of whoever runs it: cargo has its things there.
    pub(crate) fn apply<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env_remove("WAYLAND_DISPLAY").envs(self.environment.iter().map(|(name, value)| (name, value)))
    }

    fn own<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        self.apply(command).envs(self.home.iter().map(|(name, value)| (name, value))).stdout(Stdio::null()).stderr(Stdio::null())
    }

    /// Starts a program that says on its first line where it can be reached.
    fn announcing(&self, program: &str, arguments: &[&str]) -> Result<(Running, String)> {
        let mut running = Running::start(self.own(&mut command(program, arguments)).stdout(Stdio::piped()))?;
        let stdout = running.0.stdout.take().context("the program's output is not ours")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        if line.trim().is_empty() {
            bail!("{program} ended before it was ready");
        }
        Ok((running, line.trim().to_owned()))
    }

    /// The window manager. It keeps no keys for itself: all of them are for the window.
    fn manager(&self, configuration: &str) -> Result<Running> {
        fs::write(configuration, r#"<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>"#)?;
        Running::start(self.own(&mut command("openbox", ["--sm-disable", "--config-file", configuration])))
    }

    /// The keychain, opened with a password as at signing in.
    fn keychain(&self) -> Result<Running> {
        let mut command = command("gnome-keyring-daemon", ["--foreground", "--unlock", "--components=secrets"]);
        let mut running = Running::start(self.own(&mut command).stdin(Stdio::piped()))?;
        running.0.stdin.take().context("the keychain's input is not ours")?.write_all(b"session")?;
        Ok(running)
    }

    fn wait_for_keychain(&self) -> Result<()> {
        for _ in 0..100 {
            let question =
                ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner"];
            let mut ask = command("dbus-send", question);
            let answer = self.apply(ask.arg("string:org.freedesktop.secrets")).output().context("cannot start dbus-send")?;
            if String::from_utf8_lossy(&answer.stdout).contains("boolean true") {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("the keychain did not appear on the session bus within ten seconds")
    }
}

/// The session's home and sockets. Short, because the names of sockets may not be long.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("saldo-session-{}", std::process::id()));
        for name in ["home/.config", "home/.local/share", "home/.cache", "run"] {
            fs::create_dir_all(folder.join(name))?;
        }
        #[cfg(unix)]
        fs::set_permissions(folder.join("run"), std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
