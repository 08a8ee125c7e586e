//! Ways to pay.

use saldo_contract::{
    invoices::PaymentMeans,
    references::{AccountNumber, PaymentReference},
};

use crate::import::{
    ImportError,
    value::{line, line_at},
    xml::Node,
};

/// How many digits of a card are kept, whatever the file says.
const CARD_DIGITS: usize = 4;

/// A way to pay. Account numbers that are no IBAN are kept as they are: it is the seller who says where to pay.
pub(super) fn means(node: Node<'_>, belgian: bool) -> Result<PaymentMeans, ImportError> {
    let account = node.first("cac:PayeeFinancialAccount");
    let below = |path| account.and_then(|account| line_at(account, path));
    Ok(PaymentMeans {
        code: line(node.required("cbc:PaymentMeansCode")?.text()),
        reference: line_at(node, "cbc:PaymentID").map(|text| reference(&text, belgian)),
        account: below("cbc:ID").map(|text| AccountNumber::read(&text)),
        account_name: below("cbc:Name"),
        bank: below("cac:FinancialInstitutionBranch/cbc:ID")
            .or_else(|| below("cac:FinancialInstitutionBranch/cac:FinancialInstitution/cbc:ID")),
        mandate: line_at(node, "cac:PaymentMandate/cbc:ID"),
        card: line_at(node, "cac:CardAccount/cbc:PrimaryAccountNumberID").and_then(|number| last_digits(&number)),
    })
}

/// Belgian sellers write a structured communication as twelve bare digits; elsewhere twelve digits are just a number.
fn reference(text: &str, belgian: bool) -> PaymentReference {
    match PaymentReference::read(text) {
        PaymentReference::Free(free) if belgian => free.parse().map_or(PaymentReference::Free(free), PaymentReference::Ogm),
        other => other,
    }
}

fn last_digits(number: &str) -> Option<String> {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let last = digits.len().saturating_sub(CARD_DIGITS);
    (!digits.is_empty()).then(|| digits[last..].iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_digits_are_a_structured_communication_in_belgium_only() {
        assert!(matches!(reference("010806817183", true), PaymentReference::Ogm(_)));
        assert!(matches!(reference("010806817183", false), PaymentReference::Free(_)));
        assert!(matches!(reference("010806817184", true), PaymentReference::Free(_)), "its check digits do not hold");
        assert!(matches!(reference("+++010/8068/17183+++", false), PaymentReference::Ogm(_)));
    }

    #[test]
    fn of_a_card_only_the_last_digits_are_kept() {
        assert_eq!(last_digits("4111 1111 1111 1234").as_deref(), Some("1234"));
        assert_eq!(last_digits("****5678").as_deref(), Some("5678"));
        assert_eq!(last_digits("none"), None);
    }
}
