//! A PostgreSQL server for the length of the tests, where one is installed.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// The address of a database nobody used before; nothing where no server is installed.
pub(crate) fn fresh_database() -> Option<String> {
    static SERVER: OnceLock<Option<PathBuf>> = OnceLock::new();
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let socket = SERVER.get_or_init(start).as_ref()?;
    let name = format!("saldo_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let made = Command::new("psql")
        .args(["-q", "-h"])
        .arg(socket)
        .args(["-U", "saldo", "-d", "postgres", "-c", &format!("CREATE DATABASE {name}")])
        .status()
        .unwrap();
    assert!(made.success());
    Some(format!("postgres://saldo@localhost/{name}?host={}", socket.display()))
}

/// Starts a server that only listens on a socket, and stops it when this process ends.
fn start() -> Option<PathBuf> {
    let found = |name: &str| {
        Command::new(name)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    if !["initdb", "pg_ctl", "psql"].iter().all(|name| found(name)) {
        return None;
    }
    let folder = std::env::temp_dir().join(format!("saldo-pg-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let data = folder.join("data");
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|me| owner(&me) == 0);
    if is_root {
        // PostgreSQL refuses to run as root.
        assert!(Command::new("chown").arg("nobody").arg(&folder).status().unwrap().success());
    }
    let program = |name: &str| {
        let mut command = if is_root { Command::new("setpriv") } else { Command::new(name) };
        if is_root {
            command.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups", name]);
        }
        command.current_dir(&folder).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let made = program("initdb")
        .args(["-U", "saldo", "-A", "trust", "-N", "-E", "UTF8", "--locale=C", "-D"])
        .arg(&data)
        .status()
        .unwrap();
    assert!(made.success(), "initdb");
    let options =
        format!("-c listen_addresses='' -c unix_socket_directories='{}' -c fsync=off -c max_connections=300", folder.display());
    let started = program("pg_ctl")
        .args(["start", "-w", "-o", &options, "-l"])
        .arg(folder.join("log"))
        .arg("-D")
        .arg(&data)
        .status()
        .unwrap();
    assert!(started.success(), "pg_ctl start");
    stop_with_this_process(&folder, &data, is_root);
    Some(folder)
}

/// A shell waits for this process to end, then stops the server and removes its folder: tests have no last word.
fn stop_with_this_process(folder: &Path, data: &Path, is_root: bool) {
    let stop = if is_root { "setpriv --reuid=nobody --regid=nogroup --clear-groups pg_ctl" } else { "pg_ctl" };
    let script = format!(
        "while kill -0 {} 2>/dev/null; do sleep 0.5; done; {stop} stop -m immediate -D {} ; rm -rf {}",
        std::process::id(),
        data.display(),
        folder.display()
    );
    let waiter = format!("({script}) &");
    let started = Command::new("sh")
        .args(["-c", &waiter])
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(started.success());
}

#[cfg(unix)]
fn owner(metadata: &std::fs::Metadata) -> u32 {
    use std::os::unix::fs::MetadataExt;
    metadata.uid()
}

#[cfg(not(unix))]
fn owner(_: &std::fs::Metadata) -> u32 {
    1
}
