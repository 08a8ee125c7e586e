//! Whether a message that counts has a form for every way in which its language counts.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// The names of the forms, as variants have them.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Messages in which nothing agrees with the number, so that two forms say it all: it stands after what it counts, or is
/// never more than a few.
const ALIKE: [(&str, &str); 2] = [("ar", "field-iban-form"), ("ar", "field-money-too-precise")];

/// Whether a message has to have every form of its language.
pub(crate) fn agrees(language: &str, id: &str) -> bool {
    !ALIKE.contains(&(language, id))
}

/// The forms of a language, by the rules (CLDR) that choose between them when the message is said. Those rules are of
/// before French got `many`, for a million and more of something: nobody has as many invoices, and it is never chosen.
/// Arabic has a `zero`, which may be left to `other`: where there is none of something, another message says so.
pub(crate) fn forms(language: &str) -> Result<BTreeSet<&'static str>> {
    let language: unic_langid::LanguageIdentifier = language.parse()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).map_err(|error| anyhow!(error))?;
    // Every whole number of which the last two digits decide, and some with decimals.
    let numbers = (0..=200).map(|number| number.to_string()).chain(["0.5", "1.5", "1000", "1000000"].map(str::to_owned));
    numbers
        .map(|number| {
            Ok(match rules.select(number.as_str()).map_err(|error| anyhow!("{number}: {error}"))? {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            })
        })
        .collect()
}

/// The forms that have to be there but are not, and those that nothing ever chooses.
pub(crate) fn faults<'a>(found: &BTreeSet<&'a str>, forms: &BTreeSet<&'a str>) -> Vec<&'a str> {
    found.symmetric_difference(forms).copied().filter(|form| *form != "zero").collect()
}

/// The choices a message makes by number, each with the forms it has.
pub(crate) fn choices(pattern: &Pattern<String>) -> Vec<BTreeSet<&str>> {
    let mut choices = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut choices);
        }
    }
    choices
}

fn collect<'a>(expression: &'a Expression<String>, choices: &mut Vec<BTreeSet<&'a str>>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => collect(expression, choices),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            let names: BTreeSet<&str> = variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(name.as_str()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            // A choice between codes may have an `other` as well; it has names of its own beside it.
            if names.iter().all(|name| FORMS.contains(name)) && names != BTreeSet::from(["other"]) {
                choices.push(names);
            }
            variants.iter().for_each(|variant| choices.extend(self::choices(&variant.value)));
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::{ast::Entry, parser::parse};

    use super::*;

    #[test]
    fn each_language_counts_in_its_own_forms() {
        for (language, wanted) in
            [("nl", &["one", "other"][..]), ("fr", &["one", "other"]), ("ar", &["zero", "one", "two", "few", "many", "other"])]
        {
            assert_eq!(forms(language).unwrap(), wanted.iter().copied().collect());
        }
    }

    #[test]
    fn a_form_that_lacks_and_one_too_many_are_found_and_a_choice_between_codes_is_none_of_number() {
        let lacking = |source: &str| -> Vec<Vec<String>> {
            let resource = parse(source.to_owned()).unwrap();
            let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
            let arabic = forms("ar").unwrap();
            let found = choices(message.value.as_ref().unwrap());
            found.iter().map(|found| faults(found, &arabic).into_iter().map(str::to_owned).collect()).collect()
        };
        assert_eq!(lacking("a = { $n ->\n [one] x\n [two] x\n [few] x\n [many] x\n *[other] x\n }\n"), [Vec::<String>::new()]);
        assert_eq!(lacking("a = { $n ->\n [one] x\n [few] x\n [many] x\n *[other] x\n }\n"), [["two"]]);
        assert!(lacking("a = { $kind ->\n [EUR] x\n *[other] x\n }\n").is_empty());
    }
}
