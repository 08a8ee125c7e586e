//! Whether a message is in its language, and not still in English.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// All text of a message, apart from what is filled in.
pub(crate) fn text(pattern: &Pattern<String>) -> String {
    let mut said = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression } => add(expression, &mut said),
        }
    }
    said
}

fn add(expression: &Expression<String>, said: &mut String) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => add(expression, said),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| said.push_str(&text(&variant.value))),
    }
}

/// Names: of the product, and of each language in itself.
const NAMES: [&str; 4] = ["common-app-name", "common-title", "common-title-plain", "common-language-"];

/// Messages for which a language has the very word that English has.
const SHARED: &[(&str, &[&str])] = &[
    (
        "nl",
        &[
            "accessibility-wcag-1-4-10",
            "invoices-line-price-per",
            "invoices-party-contact",
            "invoices-party-email",
            "invoices-pay-bank",
            "invoices-reference-contract",
            "invoices-reference-project",
            "invoices-vat-over",
            "pdf-bank",
            "pdf-price-per",
            "pdf-vat-taxable",
            "settings-detail-email",
            "unit-set",
            "unit-xpx",
        ],
    ),
    (
        "fr",
        &[
            "accessibility-wcag-1-3-4",
            "invoices-column-issued",
            "invoices-corrections-title",
            "invoices-delivery-date",
            "invoices-fact-issued",
            "invoices-line-what",
            "invoices-party-contact",
            "invoices-party-email",
            "invoices-posting-correction",
            "invoices-posting-date",
            "pdf-description",
            "pdf-issued",
            "settings-detail-email",
            "settings-version",
            "unit-har",
            "unit-hlt",
            "unit-ltr",
            "unit-min",
            "unit-nar",
            "unit-tne",
            "unit-xct",
        ],
    ),
    (
        "de",
        &[
            "accessibility-en-11-5-2-10",
            "accessibility-robust",
            "invoices-pay-bank",
            "pdf-bank",
            "settings-detail-name",
            "settings-version",
        ],
    ),
];

/// Whether a message may say what English says.
pub(crate) fn may_be_the_same(language: &str, id: &str, text: &str) -> bool {
    let is_name = NAMES.iter().any(|name| id == *name || (name.ends_with('-') && id.starts_with(name)));
    // Units have symbols, which are the same in every language that writes them in Latin letters.
    let is_symbol = id.starts_with("unit-") && text.chars().count() <= "kvarh".len();
    let shared = SHARED.iter().any(|(one, ids)| *one == language && ids.contains(&id));
    is_name || is_symbol || shared
}
