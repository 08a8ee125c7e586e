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
            let [passed, mut failed, left_out] = results(&said.text);
            if !said.success && failed == 0 {
                // It did not compile, or a test ended the whole process.
                failed = 1;
            }
            if said.success && passed + left_out == 0 {
                bail!("not a single test ran");
            }
            Ok(Count { passed, failed, said: said.text })
        })
    }

    fn counted(&mut self, name: &str, work: impl FnOnce() -> Result<Count>) -> bool {
        say(&format!("── {name}"));
        let start = now();
        let count = work().unwrap_or_else(|error| Count { passed: 0, failed: 1, said: format!("{error:#}\n") });
        let good = count.failed == 0;
        say(&self.note(name, count, start.elapsed()));
        good
    }

    /// Keeps what a step came to, and gives back the line that says it.
    fn note(&mut self, name: &str, count: Count, time: Duration) -> String {
        self.passed += count.passed;
        self.failed += count.failed;
        self.times.push((name.to_owned(), time));
        if count.failed == 0 {
            return format!("   {name}: ok, {} in {}", count.passed, lasted(time));
        }
        self.failures.push((name.to_owned(), count.said));
        format!("   {name}: FAILED, {} of {} in {}", count.failed, count.failed + count.passed, lasted(time))
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

/// How many tests passed, failed, and were left out because others were chosen: the sums of all `test result:` lines.
fn results(said: &str) -> [u32; 3] {
    let mut sums = [0; 3];
    for line in said.lines().filter_map(|line| line.trim_start().strip_prefix("test result: ")) {
        for (sum, word) in sums.iter_mut().zip([" passed", " failed", " filtered out"]) {
            let before = line.find(word).map(|place| &line[..place]).unwrap_or_default();
            let digits = before.rsplit(|symbol: char| !symbol.is_ascii_digit()).next().unwrap_or_default();
            *sum += digits.parse().unwrap_or(0);
        }
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
                    test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.01s\n";
        assert_eq!(results(said), [15, 2, 4]);
        assert_eq!(results("error: could not compile"), [0, 0, 0]);
    }

    #[test]
    fn what_failed_is_counted_and_kept_for_the_end() {
        let mut checks = Checks::new();
        let count = |passed, failed| Count { passed, failed, said: "why".to_owned() };
        assert_eq!(checks.note("tests", count(12, 2), Duration::from_secs(3)), "   tests: FAILED, 2 of 14 in 3 s");
        assert_eq!(checks.note("format", count(1, 0), Duration::from_secs(0)), "   format: ok, 1 in 0 s");
        assert_eq!(checks.count(), "13 passed, 2 failed");
        assert_eq!(checks.failures, [("tests".to_owned(), "why".to_owned())]);
    }

    #[test]
    fn long_times_are_said_in_minutes() {
        assert_eq!(lasted(Duration::from_secs(83)), "83 s");
        assert_eq!(lasted(Duration::from_secs(245)), "4 min 05 s");
    }
}
