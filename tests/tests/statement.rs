//! The accessibility statement, ACCESSIBILITY.md: every rule is in it once, what is said to hold a rule is there, and
//! customers read its name in their language.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use saldo_tests::{
    folder::workspace,
    words::{Words, languages},
};

/// The success criteria of WCAG 2.2 (W3C Recommendation, 5 October 2023).
const LEVEL_A: &[&str] = &[
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2",
    "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "3.1.1", "3.2.1", "3.2.2", "3.2.6", "3.3.1",
    "3.3.2", "3.3.7", "4.1.2",
];
const LEVEL_AA: &[&str] = &[
    "1.2.4", "1.2.5", "1.3.4", "1.3.5", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.4.5", "2.4.6",
    "2.4.7", "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3", "3.2.4", "3.3.3", "3.3.4", "3.3.8", "4.1.3",
];
/// The clauses of EN 301 549 V3.2.1 (2021-03) on how software works together with assistive technology.
const INTEROPERABILITY: std::ops::RangeInclusive<u8> = 1..=17;

/// A row of one of its tables.
struct Row {
    number: String,
    name: String,
    /// Of a criterion of WCAG.
    level: Option<String>,
    held_by: String,
}

impl Row {
    /// The message that names it.
    fn message(&self) -> String {
        let standard = if self.level.is_some() { "wcag" } else { "en" };
        format!("accessibility-{standard}-{}", self.number.replace('.', "-"))
    }

    /// The tests that hold it: files and names.
    fn tests(&self) -> impl Iterator<Item = (&str, &str)> {
        self.held_by.split('`').skip(1).step_by(2).filter_map(|test| test.split_once("::"))
    }
}

fn rows() -> Result<Vec<Row>> {
    let statement = std::fs::read_to_string(workspace().join("ACCESSIBILITY.md"))?;
    let row = |line: &str| {
        let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
        let (number, name, level, held_by) = match cells[..] {
            [number, name, level, _, held_by] => (number, name, Some(level.to_owned()), held_by),
            [number, name, _, held_by] => (number, name, None, held_by),
            _ => return None,
        };
        let is_rule = number.starts_with(|first: char| first.is_ascii_digit());
        is_rule.then(|| Row { number: number.to_owned(), name: name.to_owned(), level, held_by: held_by.to_owned() })
    };
    let rows: Vec<Row> = statement.lines().filter_map(row).collect();
    ensure!(rows.len() > LEVEL_A.len() + LEVEL_AA.len(), "the statement has only {} rows", rows.len());
    Ok(rows)
}

#[test]
fn every_criterion_of_wcag_2_2_is_in_it_once_with_its_level() -> Result<()> {
    let mut found: Vec<(String, String)> = rows()?.into_iter().filter_map(|row| Some((row.number, row.level?))).collect();
    let mut wanted: Vec<(String, String)> = [("A", LEVEL_A), ("AA", LEVEL_AA)]
        .into_iter()
        .flat_map(|(level, numbers)| numbers.iter().map(move |number| ((*number).to_owned(), level.to_owned())))
        .collect();
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
    Ok(())
}

#[test]
fn every_clause_of_en_301_549_on_assistive_technology_is_in_it_and_none_twice() -> Result<()> {
    let mut found = BTreeSet::new();
    for row in rows()?.into_iter().filter(|row| row.level.is_none()) {
        ensure!(found.insert(row.number.clone()), "{} is in it twice", row.number);
    }
    for number in INTEROPERABILITY.map(|last| format!("11.5.2.{last}")).chain(["11.6.2", "11.7", "12.1.1"].map(str::to_owned)) {
        ensure!(found.contains(&number), "{number} is not in it");
    }
    Ok(())
}

#[test]
fn everything_that_is_said_to_hold_a_rule_is_in_the_source() -> Result<()> {
    let mut sources = BTreeMap::new();
    let mut missing = Vec::new();
    for row in rows()? {
        for (file, test) in row.tests() {
            if !sources.contains_key(file) {
                let source = std::fs::read_to_string(workspace().join(file));
                sources.insert(file.to_owned(), source.with_context(|| format!("{}: there is no {file}", row.number))?);
            }
            if !is_there(file, &sources[file], test) {
                missing.push(format!("{}: {file} has no test {test}", row.number));
            }
        }
    }
    ensure!(missing.is_empty(), "\n{}", missing.join("\n"));
    Ok(())
}

/// Whether a file has this test. What the commands of `cargo xtask` run are functions of `tests/src/`, and no tests by
/// themselves.
fn is_there(file: &str, source: &str, test: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let is_check = file.starts_with("tests/src/");
    lines.iter().enumerate().any(|(at, line)| {
        let declared = ["fn ", "pub fn ", "async fn "].iter().any(|before| line.starts_with(&format!("{before}{test}(")));
        declared
            && (is_check || lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).any(|line| line.contains("test]")))
    })
}

#[test]
fn what_is_checked_by_hand_says_how_and_what_is_not_met_says_why() -> Result<()> {
    for row in rows()? {
        let said = row.held_by.split("; ").filter_map(|item| item.strip_prefix("by hand: ").or(item.strip_prefix("because: ")));
        for sentence in said {
            ensure!(sentence.split_whitespace().count() >= 3, "{} only says {sentence:?}", row.number);
        }
    }
    Ok(())
}

#[test]
fn every_rule_has_its_name_in_every_language_and_no_name_is_without_its_rule() -> Result<()> {
    let rows = rows()?;
    let messages: BTreeSet<String> = rows.iter().map(Row::message).collect();
    for language in languages()? {
        let words = Words::of(&language)?;
        for row in &rows {
            let name = words.say(&row.message()).with_context(|| format!("{language} has no name for {}", row.number))?;
            ensure!(language != "en" || name == row.name, "{} is {name:?} in the app", row.number);
        }
    }
    let english = std::fs::read_to_string(workspace().join("locales/en/accessibility.ftl"))?;
    for (id, _) in english.lines().filter_map(|line| line.split_once(" = ")) {
        let is_name = ["accessibility-wcag-", "accessibility-en-"].iter().any(|start| id.starts_with(start));
        ensure!(!is_name || messages.contains(id), "no rule is called {id}");
    }
    Ok(())
}

#[test]
fn a_test_that_is_not_there_is_noticed() {
    let source = "    #[test]\n    fn it_holds() {}\n\npub fn helps() {}\n";
    assert!(is_there("app/src/a.rs", source, "it_holds"));
    assert!(!is_there("app/src/a.rs", source, "it_hold"));
    assert!(!is_there("app/src/a.rs", source, "helps"));
    assert!(is_there("tests/src/a.rs", source, "helps"));
}
