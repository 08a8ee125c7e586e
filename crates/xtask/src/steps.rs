//! What a run says while it works: named steps, how long each took, what failed, and one line at the end.

use std::{
    io::Write,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::command::follow;

/// How much of what a failed step said is repeated at the end.
const REPEATED_LINES: usize = 120;

/// Writes a line. A reader that has gone away (`| head`) is no reason to stop.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}");
    let _ = out.flush();
}

/// Now, for measuring how long something takes.
#[expect(
    clippy::disallowed_methods,
    reason = "a developer's command measures its own steps; nothing of the product follows from it"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// `83 s`, or `4 min 05 s`.
pub(crate) fn lasted(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 100 { format!("{seconds} s") } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}

/// What the steps so far came to.
pub(crate) struct Checks {
    passed: u32,
    failed: u32,
    failures: Vec<(String, String)>,
    times: Vec<(String, Duration)>,
    started: Instant,
}

impl Checks {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self { passed: 0, failed: 0, failures: Vec::new(), times: Vec::new(), started: now() }
    }

    /// A step that counts as one check.
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> bool {
        self.counted(name, || work().map(|()| Count { passed: 1, failed: 0, said: String::new() }))
    }

    /// A command that counts as one check.
    pub(crate) fn command(&mut self, name: &str, command: &mut Command) -> bool {
        self.counted(name, || {
            let said = follow(command)?;
            Ok(Count { passed: u32::from(said.success), failed: u32::from(!said.success), said: said.text })
        })
    }

    /// A `cargo test`, of which every test counts.
    pub(crate) fn tests(&mut self, name: &str, command: &mut Command) -> bool {
        self.counted(name, || {
            let said = follow(command)?;
            let (passed, mut failed) = results(&said.text);
            if !said.success && failed == 0 {
                // It did not compile, or a test ended the whole process.
                failed = 1;
            }
            if said.success && passed == 0 {
                bail!("not a single test ran");
            }
            Ok(Count { passed, failed, said: said.text })
        })
    }

    fn counted(&mut self, name: &str, work: impl FnOnce() -> Result<Count>) -> bool {
        say(&format!("── {name}"));
        let start = now();
        let count = work().unwrap_or_else(|error| Count { passed: 0, failed: 1, said: format!("{error:#}\n") });
        let time = start.elapsed();
        self.passed += count.passed;
        self.failed += count.failed;
        let good = count.failed == 0;
        let outcome = if good {
            format!("ok, {}", count.passed)
        } else {
            format!("FAILED, {} of {}", count.failed, count.failed + count.passed)
        };
        say(&format!("   {name}: {outcome} in {}", lasted(time)));
        self.times.push((name.to_owned(), time));
        if !good {
            self.failures.push((name.to_owned(), count.said));
        }
        good
    }

    /// Repeats what failed, says how long each step took, and ends with the line `N passed, N failed`. Gives back
    /// whether everything passed.
    pub(crate) fn finish(self) -> bool {
        for (name, said) in &self.failures {
            say(&format!("\n── FAILED: {name}"));
            let lines: Vec<&str> = said.lines().collect();
            for line in &lines[lines.len().saturating_sub(REPEATED_LINES)..] {
                say(&format!("  {line}"));
            }
        }
        say("");
        for (name, time) in &self.times {
            say(&format!("{:>12}  {name}", lasted(*time)));
        }
        say(&format!("{:>12}  in all", lasted(self.started.elapsed())));
        say(&self.count());
        self.failed == 0
    }

    fn count(&self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

struct Count {
    passed: u32,
    failed: u32,
    said: String,
}

/// The sums of all `test result:` lines of a `cargo test`.
fn results(said: &str) -> (u32, u32) {
    let mut sums = (0, 0);
    for line in said.lines().filter_map(|line| line.trim_start().strip_prefix("test result: ")) {
        let count = |word: &str| {
            let before = &line[..line.find(word)?];
            before.trim_end().rsplit(|symbol: char| !symbol.is_ascii_digit()).next()?.parse::<u32>().ok()
        };
        sums.0 += count(" passed").unwrap_or(0);
        sums.1 += count(" failed").unwrap_or(0);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_all_test_programs_are_added_up() {
        let said = "running 3 tests\n\
                    test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
                    test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        assert_eq!(results(said), (15, 2));
        assert_eq!(results("error: could not compile"), (0, 0));
    }

    #[test]
    fn a_failed_step_is_counted_and_the_run_goes_on() {
        let mut checks = Checks::new();
        assert!(!checks.check("a step that fails", || bail!("it cannot be done")));
        assert!(checks.check("a step that works", || Ok(())));
        assert_eq!(checks.count(), "1 passed, 1 failed");
    }

    #[test]
    fn long_times_are_said_in_minutes() {
        assert_eq!(lasted(Duration::from_secs(83)), "83 s");
        assert_eq!(lasted(Duration::from_secs(245)), "4 min 05 s");
    }
}
