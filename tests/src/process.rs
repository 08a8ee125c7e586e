//! Programs that run beside a test and end with it.

use std::{
    ffi::OsStr,
    fs::File,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

/// A running program; ended with its value.
#[derive(Debug)]
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts it; what it says goes to a file.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self> {
        let file =
            File::options().create(true).append(true).open(log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = command
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().display()))?;
        Ok(Self { child, log: log.to_owned() })
    }

    /// Everything it has said.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub fn said(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&std::fs::read(&self.log)?).into_owned())
    }

    /// Fails, with what it said, when it has ended by itself.
    ///
    /// # Errors
    /// As said.
    pub fn still_runs(&mut self) -> Result<()> {
        if let Some(status) = self.child.try_wait()? {
            bail!("it ended with {status}:\n{}", self.said()?);
        }
        Ok(())
    }

    /// The programs it has started and that still run.
    #[must_use]
    pub fn children(&self) -> Vec<u32> {
        let id = self.child.id();
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        children.split_whitespace().filter_map(|child| child.parse().ok()).collect()
    }

    /// Ends it now.
    pub fn end(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// A program of the product, built beside the one that runs now.
///
/// # Errors
/// When it has not been built.
pub fn built(program: &str) -> Result<PathBuf> {
    let here = std::env::current_exe()?;
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    here.ancestors()
        .skip(1)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
        .with_context(|| format!("{program} has not been built: run `cargo build --workspace --exclude saldo-app --bins`"))
}

/// Runs a program to its end and gives back what it wrote to standard output.
///
/// # Errors
/// When it cannot be started or does not end well; with what it said.
pub fn output(program: &str, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<String> {
    let output = Command::new(program).args(arguments).output().with_context(|| format!("cannot start {program}"))?;
    if !output.status.success() {
        bail!("{program} ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Looks again and again until something is there.
///
/// # Errors
/// When it is not there after `seconds`; with the last thing that stood in its way.
pub fn wait_for<T>(what: &str, seconds: u32, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let mut last = None;
    for _ in 0..seconds * 20 {
        match look() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => last = None,
            Err(error) => last = Some(error),
        }
        thread::sleep(Duration::from_millis(50));
    }
    match last {
        Some(error) => Err(error.context(format!("waited {seconds} s for {what}"))),
        None => bail!("waited {seconds} s for {what}, in vain"),
    }
}
