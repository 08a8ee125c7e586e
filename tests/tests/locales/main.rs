//! The words: the same messages with the same variables in every language, each one used, none missing, and none
//! standing in code.

mod catalogue;
mod source;

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use saldo_contract::ProblemCode;
use saldo_tests::words::languages;

use crate::{
    catalogue::Catalogue,
    source::{Found, Place, literals},
};

/// Code that speaks to customers.
const SPEAKING: &[&str] = &["app/src", "crates/portal/src"];

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() -> Result<()> {
    let all: Vec<Catalogue> = languages()?.iter().map(|language| Catalogue::read(language)).collect::<Result<_>>()?;
    ensure!(all.len() > 1, "only one language");
    let mut faults = Vec::new();
    for catalogue in &all[1..] {
        faults.extend(all[0].differences(catalogue));
    }
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn every_message_stands_in_the_file_of_its_area() -> Result<()> {
    for language in languages()? {
        for (id, file) in Catalogue::read(&language)?.files() {
            let area = id.split('-').next().unwrap_or_default();
            ensure!(file == area || file == format!("{area}s"), "{language}: {id} stands in {file}.ftl");
        }
    }
    Ok(())
}

#[test]
fn every_message_is_used() -> Result<()> {
    let catalogue = Catalogue::read("en")?;
    let found = literals(SPEAKING)?;
    let mut used: BTreeSet<String> =
        catalogue.ids().filter(|id| found.iter().any(|literal| literal.names(id))).cloned().collect();
    let suffixes: BTreeSet<&str> = found.iter().filter_map(Found::suffix).collect();
    // Messages that speak through others, and those whose id is made by adding to another's.
    loop {
        let before = used.len();
        let through: Vec<String> = used.iter().flat_map(|id| catalogue.mentioned_by(id)).collect();
        let added: Vec<String> = catalogue
            .ids()
            .filter(|id| suffixes.iter().any(|suffix| id.strip_suffix(suffix).is_some_and(|stem| used.contains(stem))))
            .cloned()
            .collect();
        used.extend(through.into_iter().chain(added));
        if used.len() == before {
            break;
        }
    }
    let unused: Vec<&String> = catalogue.ids().filter(|id| !used.contains(*id)).collect();
    ensure!(unused.is_empty(), "no code says {unused:#?}");
    Ok(())
}

#[test]
fn every_message_that_is_asked_for_is_there() -> Result<()> {
    let catalogue = Catalogue::read("en")?;
    let areas: BTreeSet<&str> = catalogue.ids().filter_map(|id| id.split('-').next()).collect();
    let missing: Vec<String> = literals(SPEAKING)?
        .into_iter()
        .filter(|literal| literal.asked && literal.is_an_id(&areas) && !catalogue.has(&literal.text))
        .map(|literal| format!("{}: {}", literal.at(), literal.text))
        .collect();
    ensure!(missing.is_empty(), "there are no messages\n{}", missing.join("\n"));
    Ok(())
}

#[test]
fn every_refusal_of_a_portal_has_its_words() -> Result<()> {
    for language in languages()? {
        let catalogue = Catalogue::read(&language)?;
        for code in ProblemCode::ALL.iter().chain([&ProblemCode::Unknown]) {
            let id = format!("problem-{}", code.as_str().replace('_', "-"));
            ensure!(catalogue.has(&id) && catalogue.has(&format!("{id}-help")), "{language} has no words for {id}");
        }
    }
    Ok(())
}

#[test]
fn no_words_stand_in_the_code_of_a_screen() -> Result<()> {
    let spoken: Vec<String> = literals(&["app/src"])?
        .iter()
        .filter(|literal| match &literal.place {
            Place::Text => literal.has_letters(),
            Place::Attribute(name) => literal.has_letters() && source::is_spoken(name),
            Place::Code => literal.is_prose(),
        })
        .map(|literal: &Found| format!("{}: {:?}", literal.at(), literal.text))
        .collect();
    ensure!(spoken.is_empty(), "these belong in locales/:\n{}", spoken.join("\n"));
    Ok(())
}
