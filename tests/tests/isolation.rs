//! No customer reaches anything of another, over every operation the contract names.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use saldo_contract::{
    OPERATIONS, OperationInfo,
    operation::{Answer, Method, Proof, path_fields},
};
use saldo_tests::{customer::Customer, portal::Portal};
use serde_json::Value;

/// Ids by the name of the path field they can stand in: `invoice` -> the ids of everything listed under `invoices`.
type Ids = BTreeMap<String, BTreeSet<String>>;

#[test]
fn a_customer_is_told_that_nothing_of_another_customer_exists() -> Result<()> {
    let portal = Portal::start()?;
    let letters = portal.letters()?;
    let (first, second) = (letters.first().context("no letter")?, letters.get(1).context("only one letter")?);
    let (curious, other) = (Customer::sign_in(&portal, first)?, Customer::sign_in(&portal, second)?);
    let (own, theirs) = (everything_of(&curious)?, everything_of(&other)?);

    let mut tried = 0;
    for operation in OPERATIONS.iter().filter(|operation| operation.proof != Proof::Nothing) {
        let fields: Vec<&str> = path_fields(operation.path).collect();
        for path in paths(operation.path, &fields, &own, &theirs)? {
            let answer = curious.send(operation.method, &path, None)?;
            ensure!(answer.status == 404, "{} {path} was answered with {}", operation.name, answer.status);
            tried += 1;
        }
    }
    ensure!(tried > 0, "there was nothing to try");

    // With one's own ids the same operations do answer: it was the owner that made the difference.
    for operation in OPERATIONS.iter().filter(|operation| reads_json(operation)) {
        for path in own_paths(operation.path, &own) {
            let status = curious.send(operation.method, &path, None)?.status;
            ensure!(status == 200, "{} {path} was answered with {status}", operation.name);
        }
    }
    Ok(())
}

#[test]
fn no_answer_to_one_customer_names_anything_of_another() -> Result<()> {
    let portal = Portal::start()?;
    // Ids that name something by themselves; a document's only names one of an invoice's.
    let alone: BTreeSet<&str> = OPERATIONS
        .iter()
        .map(|operation| path_fields(operation.path).collect::<Vec<_>>())
        .filter_map(|fields| if let [field] = fields[..] { Some(field) } else { None })
        .collect();
    let mut seen: Vec<(String, BTreeSet<String>)> = Vec::new();
    for letter in portal.letters()? {
        let mut names = everything_of(&Customer::sign_in(&portal, &letter)?)?;
        names.retain(|field, _| alone.contains(field.as_str()));
        let names: BTreeSet<String> = names.into_values().flatten().collect();
        ensure!(!names.is_empty(), "{} has nothing", letter.name);
        seen.push((letter.name, names));
    }
    ensure!(seen.len() > 1, "only one customer");
    for (index, (name, names)) in seen.iter().enumerate() {
        for (other, others) in &seen[..index] {
            let shared: Vec<_> = names.intersection(others).collect();
            ensure!(shared.is_empty(), "{name} and {other} both saw {shared:?}");
        }
    }
    Ok(())
}

#[test]
fn a_session_that_has_ended_opens_nothing_and_leaves_those_of_others_alone() -> Result<()> {
    let portal = Portal::start()?;
    let letters = portal.letters()?;
    let (leaving, staying) = (Customer::sign_in(&portal, &letters[0])?, Customer::sign_in(&portal, &letters[1])?);
    leaving.send(Method::Delete, "/v1/session", None)?.good()?;
    for operation in OPERATIONS.iter().filter(|operation| operation.proof != Proof::Nothing && operation.method == Method::Get) {
        let path = operation.path.replace(['{', '}'], "");
        ensure!(leaving.send(operation.method, &path, None)?.status == 401, "{} still answers", operation.name);
        ensure!(staying.send(operation.method, &path, None)?.status != 401, "{} ended for somebody else", operation.name);
    }
    Ok(())
}

/// Whether an operation only reads, as somebody who is signed in, and answers with JSON: files name nothing.
fn reads_json(operation: &OperationInfo) -> bool {
    operation.proof == Proof::SignedIn && operation.method == Method::Get && operation.answer == Answer::Json
}

/// All ids a customer's own answers name, found by asking for everything that can be asked with what was found before.
fn everything_of(customer: &Customer) -> Result<Ids> {
    let mut ids = Ids::new();
    let mut asked = BTreeSet::new();
    loop {
        let before = asked.len();
        for operation in OPERATIONS.iter().filter(|operation| reads_json(operation)) {
            for path in own_paths(operation.path, &ids) {
                if !asked.insert(path.clone()) {
                    continue;
                }
                let answer = customer.send(Method::Get, &path, None)?;
                collect(&answer.good()?, &mut ids);
            }
        }
        if asked.len() == before {
            return Ok(ids);
        }
    }
}

/// Notes every `id` by the name of the list it stands in, in the singular.
fn collect(value: &Value, ids: &mut Ids) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if let (Some(singular), Some(listed)) = (name.strip_suffix('s'), value.as_array()) {
                    let found = listed.iter().filter_map(|thing| thing["id"].as_str().map(str::to_owned));
                    ids.entry(singular.to_owned()).or_default().extend(found);
                }
                collect(value, ids);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, ids)),
        _ => {}
    }
}

/// A path for every combination of one's own ids.
fn own_paths(path: &str, own: &Ids) -> Vec<String> {
    path_fields_of(path).iter().fold(vec![path.to_owned()], |paths, field| {
        let values = own.get(field.as_str());
        paths
            .iter()
            .flat_map(|path| values.into_iter().flatten().map(move |value| path.replacen(&format!("{{{field}}}"), value, 1)))
            .collect()
    })
}

fn path_fields_of(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name.to_owned())).collect()
}

/// A path for every combination in which at least one id is another's and not one's own.
fn paths(path: &str, fields: &[&str], own: &Ids, theirs: &Ids) -> Result<Vec<String>> {
    let mut paths = vec![(path.to_owned(), false)];
    for field in fields {
        let of = |ids: &Ids| {
            ids.get(*field).filter(|ids| !ids.is_empty()).cloned().with_context(|| {
                format!("no answer lists a {field:?} under \"{field}s\"; teach this test where {path} finds one")
            })
        };
        let (own, theirs) = (of(own)?, of(theirs)?);
        let marked: Vec<(String, bool)> =
            own.iter().map(|id| (id.clone(), false)).chain(theirs.difference(&own).map(|id| (id.clone(), true))).collect();
        paths = paths
            .iter()
            .flat_map(|(path, foreign)| {
                marked.iter().map(move |(id, other)| (path.replacen(&format!("{{{field}}}"), id, 1), *foreign || *other))
            })
            .collect();
    }
    Ok(paths.into_iter().filter(|(_, foreign)| *foreign).map(|(path, _)| path).collect())
}
