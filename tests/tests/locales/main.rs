//! The words: the same messages with the same variables in every language, each one used, none missing, none left in
//! English, each with the forms its language counts in, plain to read; and none standing in code.

mod catalogue;
mod plurals;
mod readability;
mod source;
mod translated;

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use saldo_contract::ProblemCode;
use saldo_tests::{
    folder::{files_below, workspace},
    words::languages,
};

use crate::{
    catalogue::Catalogue,
    readability::Count,
    source::{Found, literals},
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
fn every_count_has_the_forms_its_language_needs() -> Result<()> {
    let mut faults = Vec::new();
    for language in languages()? {
        let forms = plurals::forms(&language)?;
        let catalogue = Catalogue::read(&language)?;
        for (id, pattern) in catalogue.patterns().filter(|(id, _)| plurals::agrees(&language, id)) {
            let found = plurals::choices(pattern).into_iter().map(|found| plurals::faults(&found, &forms));
            faults.extend(
                found
                    .filter(|faults| !faults.is_empty())
                    .map(|wrong| format!("{language}: {id} lacks, or has in vain: {}", wrong.join(", "))),
            );
        }
    }
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn nothing_is_left_in_english() -> Result<()> {
    let english = Catalogue::read("en")?;
    let mut faults = Vec::new();
    for language in languages()?.iter().filter(|language| *language != "en") {
        for (id, pattern) in Catalogue::read(language)?.patterns() {
            let (text, original) = (translated::text(pattern), english.pattern(id).map(translated::text).unwrap_or_default());
            if text == original && text.chars().any(char::is_alphabetic) && !translated::may_be_the_same(language, id, &text) {
                faults.push(format!("{language}: {id} says {text:?}, as English does"));
            }
        }
    }
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn every_language_is_plain() -> Result<()> {
    let mut faults = Vec::new();
    let mut table = vec![format!(
        "\n{:<9}{:>9}{:>10}{:>7}{:>15}{:>12}{:>6}  {}",
        "language", "messages", "sentences", "words", "words/sentence", "long words", "LIX", "own index"
    )];
    let mut worst = Vec::new();
    for language in languages()? {
        let catalogue = Catalogue::read(&language)?;
        let mut all = Count::default();
        let mut each: Vec<(&str, Count)> = Vec::new();
        for (id, text) in catalogue.patterns().filter_map(|(id, pattern)| Some((id, readability::prose(pattern)?))) {
            let count = Count::of(&text, &language);
            if count.longest_sentence > readability::LONGEST_SENTENCE {
                faults.push(format!("{language}: {id} has a sentence of {} words", count.longest_sentence));
            }
            all.add(&count);
            each.push((id, count));
        }
        let own = readability::index(&language).map(|index| (index.of(&all), index));
        if all.words_per_sentence() >= readability::USUAL_SENTENCE || all.lix() >= readability::HEAVIEST {
            faults.push(format!("{language}: {:.1} words a sentence, LIX {:.1}", all.words_per_sentence(), all.lix()));
        }
        if let Some((value, index)) = own.as_ref().filter(|(value, index)| *value < index.plain) {
            faults.push(format!("{language}: {} {value:.0}, which is under {:.0}", index.name, index.plain));
        }
        table.push(format!(
            "{language:<9}{:>9}{:>10}{:>7}{:>15.1}{:>10.1} %{:>6.1}  {}",
            each.len(),
            all.sentences,
            all.words,
            all.words_per_sentence(),
            all.long_words(),
            all.lix(),
            own.map_or_else(|| "none".to_owned(), |(value, index)| format!("{} {value:.0}", index.name)),
        ));
        // Of very short ones, one long word already makes the most of it.
        each.retain(|(_, count)| count.words >= 8);
        each.sort_by(|(_, one), (_, other)| other.lix().total_cmp(&one.lix()));
        let heavy = each.iter().take(5).map(|(id, count)| format!("{id} {:.0}", count.lix()));
        worst.push(format!("heaviest in {language} (LIX): {}", heavy.collect::<Vec<_>>().join(", ")));
    }
    // `cargo xtask test locales` shows it.
    eprintln!("{}\n{}", table.join("\n"), worst.join("\n"));
    ensure!(faults.is_empty(), "\n{}", faults.join("\n"));
    Ok(())
}

#[test]
fn no_words_stand_in_the_code_of_a_screen() -> Result<()> {
    let spoken: Vec<String> = literals(&["app/src"])?
        .iter()
        .filter(|literal| literal.is_spoken())
        .map(|literal: &Found| format!("{}: {:?}", literal.at(), literal.text))
        .collect();
    ensure!(spoken.is_empty(), "these belong in locales/:\n{}", spoken.join("\n"));
    Ok(())
}

#[test]
fn no_words_stand_in_a_style_sheet() -> Result<()> {
    for path in files_below(&workspace().join("app"))? {
        if path.extension().is_none_or(|extension| extension != "css") || path.starts_with(workspace().join("app/dist")) {
            continue;
        }
        for line in std::fs::read_to_string(&path)?.lines().filter(|line| line.trim_start().starts_with("content:")) {
            let text = line.split('"').skip(1).step_by(2);
            let says = text.flat_map(|text| text.split('\\').next()).any(|text| text.contains(char::is_alphabetic));
            ensure!(!says, "{}: {}", path.display(), line.trim());
        }
    }
    Ok(())
}
