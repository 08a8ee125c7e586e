//! The accessibility statement: from the tables of ACCESSIBILITY.md to what the app shows of them.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};

/// Where it is written.
pub(crate) const SOURCE: &str = "ACCESSIBILITY.md";

/// Heads of the tables: of the success criteria of WCAG, and of what EN 301 549 asks beyond them.
const WCAG: &[&str] = &["Criterion", "Name", "Level", "Result", "Held by"];
const EN: &[&str] = &["Clause", "Name", "Result", "Held by"];

/// What the app fetches: `{"wcag": [...], "en": [...]}`, a row of a table in each place. Names stay behind: they are in
/// `locales/`.
///
/// # Errors
/// When a table is not as it has to be; with the number of the line.
pub(crate) fn asset(source: &str) -> Result<Vec<u8>> {
    let (mut wcag, mut en) = (Vec::new(), Vec::new());
    let mut head: Option<&[&str]> = None;
    for (index, line) in source.lines().enumerate() {
        let at = || format!("{SOURCE}:{}", index + 1);
        let Some(cells) = cells(line).with_context(at)? else {
            head = None;
            continue;
        };
        match head {
            None => {
                let known = [WCAG, EN].into_iter().find(|known| **known == cells);
                head = Some(known.with_context(|| format!("a table cannot have the columns {cells:?}")).with_context(at)?);
            }
            Some(_) if cells.iter().all(|cell| !cell.is_empty() && cell.bytes().all(|byte| byte == b'-')) => {}
            Some(columns) => {
                let rows = if columns == WCAG { &mut wcag } else { &mut en };
                rows.push(row(columns, &cells).with_context(at)?);
            }
        }
    }
    ensure!(!wcag.is_empty() && !en.is_empty(), "{SOURCE} has no table of WCAG or none of EN 301 549");
    Ok(serde_json::to_vec(&json!({"wcag": wcag, "en": en}))?)
}

/// The cells of a line of a table; nothing for any other line.
fn cells(line: &str) -> Result<Option<Vec<&str>>> {
    if !line.starts_with('|') {
        return Ok(None);
    }
    let inner = line[1..].strip_suffix('|').context("a row ends with |")?;
    Ok(Some(inner.split('|').map(str::trim).collect()))
}

fn row(columns: &[&str], cells: &[&str]) -> Result<Value> {
    ensure!(cells.len() == columns.len(), "a row has {} cells, not {}", columns.len(), cells.len());
    let cell = |column| columns.iter().position(|one| *one == column).map_or("", |at| cells[at]);
    let number = cells[0];
    let parts: Vec<&str> = number.split('.').collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    ensure!(parts.len() > 1 && parts.iter().all(digits), "{number:?} is no number of a rule");
    ensure!(!cell("Name").is_empty(), "{number} has no name");

    let mut row = Map::new();
    row.insert("number".to_owned(), number.into());
    if columns == WCAG {
        let level = cell("Level");
        ensure!(["A", "AA"].contains(&level), "{number} has the level {level:?}, which is not A or AA");
        row.insert("level".to_owned(), level.into());
    }
    let result = match cell("Result") {
        "met" => "met",
        "partly" => "partly",
        "not applicable" => "none",
        other => bail!("{number} is {other:?}, which is not met, partly or not applicable"),
    };
    row.insert("result".to_owned(), result.into());

    let mut tests = Vec::new();
    for item in cell("Held by").split("; ") {
        if let Some(test) = item.strip_prefix('`').and_then(|item| item.strip_suffix('`')) {
            ensure!(test.split_once("::").is_some(), "{number} is held by {test:?}, which is not file::test");
            tests.push(test);
        } else if let Some((key @ ("by hand" | "because"), sentence)) = item.split_once(": ") {
            let key = if key == "because" { key } else { "hand" };
            ensure!(row.insert(key.to_owned(), sentence.into()).is_none(), "{number} says {key:?} twice");
        } else {
            bail!("{number} is held by {item:?}, which is no `file::test`, no \"by hand: how\" and no \"because: why\"");
        }
    }
    let checked = !tests.is_empty() || row.contains_key("hand");
    ensure!(checked || result == "none", "{number} is {result} and nothing says how that was checked");
    ensure!(row.contains_key("because") == (result != "met"), "{number} says why exactly when it is not met");
    row.insert("tests".to_owned(), tests.into());
    Ok(row.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADS: &str =
        "Words | in between.\n\n| Criterion | Name | Level | Result | Held by |\n| --- | --- | --- | --- | --- |\n";
    const CLAUSE: &str = "\n| Clause | Name | Result | Held by |\n| --- | --- | --- | --- |\n| 5.3 | Biometrics | not applicable | because: there are none |\n";

    fn with(row: &str) -> Result<Value> {
        Ok(serde_json::from_slice(&asset(&format!("{HEADS}{row}\n{CLAUSE}"))?)?)
    }

    #[test]
    fn a_row_becomes_what_the_app_shows() {
        let row = "| 1.4.10 | Reflow | AA | partly | `a.rs::b`; `c.rs::d`; by hand: looked; because: not yet |";
        assert_eq!(
            with(row).unwrap(),
            json!({
                "wcag": [{
                    "number": "1.4.10", "level": "AA", "result": "partly", "tests": ["a.rs::b", "c.rs::d"],
                    "hand": "looked", "because": "not yet",
                }],
                "en": [{"number": "5.3", "result": "none", "tests": [], "because": "there are none"}],
            })
        );
    }

    #[test]
    fn a_row_that_is_not_as_it_has_to_be_is_refused_with_its_line() {
        for (row, reason) in [
            ("| 1.1.1 | Name | A | met | `a.rs::b`", "ends with |"),
            ("| 1.1.1 | Name | A | met |", "has 5 cells, not 4"),
            ("| one | Name | A | met | `a.rs::b` |", "no number"),
            ("| 1.1.1 |  | A | met | `a.rs::b` |", "no name"),
            ("| 1.1.1 | Name | AAA | met | `a.rs::b` |", "level \"AAA\""),
            ("| 1.1.1 | Name | A | fine | `a.rs::b` |", "is \"fine\""),
            ("| 1.1.1 | Name | A | met | b |", "held by \"b\""),
            ("| 1.1.1 | Name | A | met | `b` |", "not file::test"),
            ("| 1.1.1 | Name | A | met | by hand: a; by hand: b |", "twice"),
            ("| 1.1.1 | Name | A | partly | because: not yet |", "how that was checked"),
            ("| 1.1.1 | Name | A | partly | `a.rs::b` |", "says why"),
            ("| 1.1.1 | Name | A | met | `a.rs::b`; because: so |", "says why"),
        ] {
            let error = format!("{:#}", with(row).unwrap_err());
            assert!(error.contains(&format!("{SOURCE}:5: ")) && error.contains(reason), "{row}: {error}");
        }
    }

    #[test]
    fn a_table_with_other_columns_is_refused() {
        let error = format!("{:#}", asset("| Rule | Name |\n| --- | --- |\n").unwrap_err());
        assert!(error.starts_with("ACCESSIBILITY.md:1: a table cannot have the columns"), "{error}");
    }
}
