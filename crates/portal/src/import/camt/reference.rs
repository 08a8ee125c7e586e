//! Finding the payment reference a payer quoted.

use std::ops::Range;

use saldo_contract::references::{Ogm, PaymentReference};

/// A reference from the place that is made for it. There, twelve digits are a Belgian structured communication when the
/// reference or the account is Belgian.
pub(super) fn in_its_place(text: &str, belgian: bool) -> PaymentReference {
    match PaymentReference::read(text) {
        PaymentReference::Free(free) if belgian => {
            free.parse::<Ogm>().map_or(PaymentReference::Free(free), PaymentReference::Ogm)
        }
        other => other,
    }
}

/// Far more than a payment can say: ISO 20022 has 140 characters for it, a few times over.
const LONGEST: usize = 4_000;

/// The one reference in a free text that is known by its check digits. Nothing when there are several different ones.
pub(super) fn in_text(text: &str) -> Option<PaymentReference> {
    if text.len() > LONGEST {
        return None;
    }
    let mut found: Vec<PaymentReference> = Vec::new();
    let mut rest = text.to_owned();
    for find in [marked, creditor, sixteen_digits] {
        for (range, reference) in find(&rest) {
            // What was recognised is taken out, so that its digits are not recognised as something else.
            rest.replace_range(range.clone(), &"|".repeat(range.len()));
            if found.iter().all(|known| known.key() != reference.key()) {
                found.push(reference);
            }
        }
    }
    if found.len() == 1 { found.pop() } else { None }
}

/// `+++010/8068/17183+++`, or the same with asterisks.
fn marked(text: &str) -> Vec<(Range<usize>, PaymentReference)> {
    let mut found = Vec::new();
    for mark in ["+++", "***"] {
        let mut from = 0;
        while let Some(start) = text[from..].find(mark).map(|at| from + at) {
            let inside = start + mark.len();
            let end = text[inside..].find(mark).map(|at| inside + at + mark.len());
            match end.map(|end| (end, PaymentReference::read(&text[start..end]))) {
                Some((end, reference @ PaymentReference::Ogm(_))) => {
                    found.push((start..end, reference));
                    from = end;
                }
                // One sign further: four of them in a row also begin with three.
                _ => from = start + 1,
            }
        }
    }
    found
}

/// `RF18 5390 0754 7034`, in one piece or in groups of four.
fn creditor(text: &str) -> Vec<(Range<usize>, PaymentReference)> {
    const SYMBOLS: usize = 25;
    let words = words(text);
    let mut found: Vec<(Range<usize>, PaymentReference)> = Vec::new();
    for (index, first) in words.iter().enumerate() {
        let is_taken = found.last().is_some_and(|(range, _)| range.end > first.start);
        if is_taken || !text[first.clone()].get(..2).is_some_and(|start| start.eq_ignore_ascii_case("RF")) {
            continue;
        }
        let mut length = 0;
        let mut best = None;
        for word in &words[index..] {
            length += word.len();
            if length > SYMBOLS {
                break;
            }
            let range = first.start..word.end;
            if let reference @ PaymentReference::Rf(_) = PaymentReference::read(&text[range.clone()]) {
                best = Some((range, reference));
            }
            if word.len() != 4 {
                break;
            }
        }
        found.extend(best);
    }
    found
}

/// A Dutch payment reference of sixteen digits, in one piece or in four groups of four.
fn sixteen_digits(text: &str) -> Vec<(Range<usize>, PaymentReference)> {
    let words = words(text);
    let is_digits = |word: &Range<usize>| text[word.clone()].bytes().all(|digit| digit.is_ascii_digit());
    let mut found = Vec::new();
    let mut passed = 0_usize;
    for run in words.chunk_by(|one, next| is_digits(one) && is_digits(next)) {
        let before = passed.checked_sub(1).map(|index| &text[words[index].clone()]);
        passed += run.len();
        let in_groups = match run {
            // Groups of four after two letters and two digits are the rest of an account number.
            [a, .., d] if run.len() == 4 && run.iter().all(|word| word.len() == 4) && !before.is_some_and(begins_an_iban) => {
                Some(a.start..d.end)
            }
            _ => None,
        };
        for range in in_groups.into_iter().chain(run.iter().filter(|word| word.len() == 16).cloned()) {
            if let reference @ PaymentReference::Betalingskenmerk(_) = PaymentReference::read(&text[range.clone()]) {
                found.push((range, reference));
            }
        }
    }
    found
}

fn begins_an_iban(word: &str) -> bool {
    matches!(word.as_bytes(), [a, b, c, d] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit() && d.is_ascii_digit())
}

/// Letters and digits that stand together.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, symbol) in text.char_indices() {
        if symbol.is_alphanumeric() {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
    }
    words.extend(start.map(|start| start..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Option<String> {
        in_text(text).map(|reference| reference.key())
    }

    #[test]
    fn references_are_found_among_other_words() {
        for (text, key) in [
            ("+++010/8068/17183+++", "010806817183"),
            ("betaling ***010/8068/17183*** dank", "010806817183"),
            ("++++010/8068/17183++++", "010806817183"),
            ("RF18539007547034", "RF18539007547034"),
            ("invoice March, RF18 5390 0754 7034 thanks", "RF18539007547034"),
            ("kenmerk 5000056789012345.", "5000056789012345"),
            ("5000 0567 8901 2345 klant 40881207", "5000056789012345"),
            ("RF18539007547034 again RF18 5390 0754 7034", "RF18539007547034"),
        ] {
            assert_eq!(found(text).as_deref(), Some(key), "{text}");
        }
    }

    #[test]
    fn nothing_is_found_that_does_not_check() {
        for text in [
            "",
            "factuur 2026-00017",
            "+++010/8068/17184+++",
            "010806817183",
            "RF19539007547034",
            "15000056789012345",
            "A5000056789012345",
            "+++",
            "++++++",
            "é+++é",
            "NL91 5000 0567 8901 2345",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn two_different_references_are_nobodys() {
        assert_eq!(found("RF18539007547034 and +++010/8068/17183+++"), None);
    }

    #[test]
    fn in_its_own_place_a_structured_communication_needs_no_marks() {
        assert!(matches!(in_its_place("010806817183", true), PaymentReference::Ogm(_)));
        assert!(matches!(in_its_place("010806817183", false), PaymentReference::Free(_)));
        assert!(matches!(in_its_place("RF18539007547034", false), PaymentReference::Rf(_)));
        assert!(matches!(in_its_place("INV-7", true), PaymentReference::Free(_)));
    }

    proptest! {
        #[test]
        fn whatever_a_payer_writes_nothing_panics(text in "\\PC{0,140}") {
            let _ = in_text(&text);
        }

        #[test]
        fn whatever_looks_like_a_reference_nothing_panics(text in "(RF|[+*]{1,4}|[0-9]{1,5}| |/|é|[A-Z]){0,40}") {
            let _ = in_text(&text);
        }

        #[test]
        fn every_structured_communication_is_found(base in 0_u64..10_000_000_000, before in "[a-z ]{0,20}", after in "[a-z ]{0,20}") {
            let ogm = Ogm::from_base(base).unwrap();
            prop_assert_eq!(in_text(&format!("{before}{ogm}{after}")), Some(PaymentReference::Ogm(ogm)));
        }
    }
}
