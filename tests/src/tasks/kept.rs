//! What was kept of a task the last time, and how what is found now differs from it. A change in what is heard is seen in
//! review like any other change.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use super::Task;
use crate::folder::workspace;

/// What has been kept: each in a file of its own, per task and language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The accessible tree.
    Tree,
    /// What Orca says.
    Speech,
}

/// How something compares with what was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// It is the same.
    Same,
    /// It has been kept now.
    Kept,
    /// It differs: what is gone, and what has come.
    Differs(String),
}

/// Compares with what was kept, or keeps it.
///
/// # Errors
/// When the file cannot be written.
pub fn compare(task: &Task, language: &str, kind: Kind, found: &str, keep: bool) -> Result<Compared> {
    let file = file(task, language, kind);
    if keep {
        fs::create_dir_all(file.parent().context("a file in no folder")?)?;
        fs::write(&file, found).with_context(|| format!("cannot write {}", file.display()))?;
        return Ok(Compared::Kept);
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    Ok(if kept == found { Compared::Same } else { Compared::Differs(difference(&kept, found)) })
}

fn file(task: &Task, language: &str, kind: Kind) -> PathBuf {
    let end = match kind {
        Kind::Tree => "tree",
        Kind::Speech => "speech",
    };
    workspace().join("tests/kept").join(task.folder()).join(format!("{language}.{end}.txt"))
}

/// The lines that are gone (`-`) and that have come (`+`), each with the line before it.
fn difference(kept: &str, found: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (kept.lines().collect(), found.lines().collect());
    // How many lines the rests have in common, from each place on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (at, line) in old.iter().enumerate().rev() {
        for (to, other) in new.iter().enumerate().rev() {
            common[at][to] = if line == other { common[at + 1][to + 1] + 1 } else { common[at + 1][to].max(common[at][to + 1]) };
        }
    }
    let (mut at, mut to, mut text, mut same) = (0, 0, String::new(), Some(""));
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            same = Some(old[at]);
            (at, to) = (at + 1, to + 1);
            continue;
        }
        if let Some(line) = same.take().filter(|line| !line.is_empty()) {
            text.push_str(&format!("      {line}\n"));
        }
        if to == new.len() || (at < old.len() && common[at + 1][to] >= common[at][to + 1]) {
            text.push_str(&format!("    - {}\n", old[at]));
            at += 1;
        } else {
            text.push_str(&format!("    + {}\n", new[to]));
            to += 1;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_shown_line_by_line_where_it_stands() {
        assert_eq!(difference("a\nb\nc\nd", "a\nx\nc\nd\ne"), "      a\n    - b\n    + x\n      d\n    + e\n");
        assert_eq!(difference("a", "a"), "");
    }
}
