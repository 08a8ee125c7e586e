//! What somebody hears who only hears the app: Orca, the screen reader of GNOME, told by real keys.
//!
//! Orca writes what it would say to a file. There is no speech server behind it, so nothing sounds and nothing has to be
//! waited for but Orca itself.

use std::{path::PathBuf, process::Command, time::Duration};

use anyhow::{Context, Result};

use crate::{
    folder::Folder,
    hand::{Keys, Reach, fill_by_keyboard, press_by_keyboard},
    process::{Process, output, wait_for},
    webdriver::Key,
    window::{Window, plain},
};

/// Tells everything it does, at once, and does not repeat the keys one presses.
const CUSTOMIZATIONS: &str = "\
import orca.debug, orca.settings
orca.debug.debugLevel = orca.debug.LEVEL_INFO
orca.debug.debugFile.reconfigure(line_buffering=True)
orca.settings.enableKeyEcho = False
";

/// How often Orca is looked at, and how many times in a row it has to be silent before it is taken to be done.
const PAUSE: Duration = Duration::from_millis(50);
const SILENT: usize = 7;

/// The screen reader, and what was heard of it.
pub struct Orca {
    process: Process,
    _folder: Folder,
    log: PathBuf,
    /// How much of its log has been read.
    read: usize,
    heard: Vec<String>,
}

impl Orca {
    /// Starts it. What the window says from then on is heard.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start() -> Result<Self> {
        let folder = Folder::new()?;
        let home = folder.path().join("home");
        let own = home.join(".local/share/orca");
        std::fs::create_dir_all(&own)?;
        std::fs::write(own.join("orca-customizations.py"), CUSTOMIZATIONS)?;
        let log = folder.path().join("orca.log");
        let mut command = Command::new("orca");
        command
            .arg("--replace")
            .arg(format!("--debug-file={}", log.display()))
            .env("HOME", &home)
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            // Orca's own words in one language: what is compared is what the app gives it to say.
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE");
        let process = Process::start(&mut command, &folder.path().join("orca.out"))?;
        let mut orca = Self { process, _folder: folder, log, read: 0, heard: Vec::new() };
        wait_for("the screen reader", 30, || {
            orca.process.still_runs()?;
            Ok(orca.log()?.contains("SPEECH OUTPUT: 'Screen reader on.'").then_some(()))
        })?;
        orca.settle()?;
        orca.read = orca.log()?.len();
        Ok(orca)
    }

    /// Everything heard so far, each after what made it be said.
    #[must_use]
    pub fn heard(&self) -> String {
        self.heard.concat()
    }

    /// Gives the window the keyboard, and begins to keep what is heard.
    ///
    /// # Errors
    /// When there is no window.
    pub fn attend(&mut self) -> Result<()> {
        output("xdotool", ["search", "--sync", "--onlyvisible", "--name", " – Saldo$", "windowfocus", "--sync"])?;
        self.settle()?;
        self.read = self.log()?.len();
        Ok(())
    }

    fn log(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&std::fs::read(&self.log)?).into_owned())
    }

    /// Waits until Orca is done: its log does not grow any more.
    fn settle(&self) -> Result<()> {
        let (mut size, mut silent) = (0, 0);
        wait_for("the screen reader to be silent", 20, || {
            std::thread::sleep(PAUSE);
            let now = std::fs::metadata(&self.log)?.len();
            silent = if now == size { silent + 1 } else { 0 };
            size = now;
            Ok((silent >= SILENT).then_some(()))
        })
    }

    /// Presses a key, by the name xdotool has for it, and keeps what is heard.
    ///
    /// # Errors
    /// When Orca does not take notice of it.
    pub fn press(&mut self, key: &str) -> Result<()> {
        let before = self.log()?.matches("^^^^^ PROCESS ATSPI_KEY_RELEASED_EVENT").count();
        output("xdotool", ["key", "--clearmodifiers", key])?;
        wait_for(&format!("the screen reader to hear of {key}"), 10, || {
            Ok((self.log()?.matches("^^^^^ PROCESS ATSPI_KEY_RELEASED_EVENT").count() > before).then_some(()))
        })?;
        self.keep(&format!("[{key}]"))
    }

    /// Keeps what has been heard since the last time, under what made it be said.
    fn keep(&mut self, why: &str) -> Result<()> {
        self.settle()?;
        let log = self.log()?;
        let said = spoken(&log[self.read..]);
        self.read = log.len();
        self.heard.push(format!("{why}\n"));
        self.heard.extend(said.into_iter().map(|line| format!("    {line}\n")));
        Ok(())
    }

    fn name(key: Key) -> &'static str {
        match key {
            Key::Tab => "Tab",
            Key::BackTab => "shift+Tab",
            Key::Enter => "Return",
            Key::Space => "space",
            Key::Escape => "Escape",
            Key::Down => "Down",
            Key::Up => "Up",
        }
    }
}

/// The lines a log says were spoken.
fn spoken(log: &str) -> Vec<String> {
    let lines = log.lines().filter_map(|line| line.split_once("SPEECH OUTPUT: '"));
    lines
        .filter_map(|(_, rest)| rest.rfind('\'').map(|_| rest))
        .map(|rest| {
            // After the text stands how it is spoken: a voice, and names and numbers in braces or brackets.
            let end = rest.find("'{").or_else(|| rest.find("'[")).or_else(|| rest.find("' {")).or_else(|| rest.find("'None"));
            plain(rest.get(..end.or_else(|| rest.rfind('\'')).unwrap_or(rest.len())).unwrap_or(rest))
        })
        .collect()
}

impl Keys for Orca {
    fn key(&mut self, _: &Window, key: Key) -> Result<()> {
        self.press(Self::name(key))
    }

    fn looks(&self) -> bool {
        false
    }

    fn replace(&mut self, _: &Window, text: &str) -> Result<()> {
        output("xdotool", ["key", "--clearmodifiers", "ctrl+a"])?;
        output("xdotool", ["type", "--delay", "20", text])?;
        self.keep(&format!("[{text}]"))
    }
}

impl Reach for Orca {
    fn press(&mut self, window: &Window, name: &str) -> Result<()> {
        press_by_keyboard(self, window, name)
    }

    fn fill(&mut self, window: &Window, label: &str, text: &str) -> Result<()> {
        fill_by_keyboard(self, window, label, text)
    }

    fn listen(&mut self, _: &Window, keys: &[&str]) -> Result<()> {
        keys.iter().try_for_each(|key| self.press(key))
    }

    fn arrive(&mut self, state: &str) -> Result<()> {
        self.keep(&format!("\n# {state}")).context("listening")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_spoken_is_read_without_the_voice_it_was_spoken_in() {
        let log = "20:30:59 - SPEECH OUTPUT: 'Continue push button.'{'established': False}\n\
                   20:30:59 - OTHER: 'x'\n\
                   20:31:00 - SPEECH OUTPUT: 'VAT'[{'established': False, 'average-pitch': 7.0}]\n\
                   20:31:01 - SPEECH OUTPUT: 'l'avenir' {'family': None}\n\
                   20:31:02 - SPEECH OUTPUT: 'link'None\n";
        assert_eq!(spoken(log), ["Continue push button.", "VAT", "l'avenir", "link"]);
    }
}
