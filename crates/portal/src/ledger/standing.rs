//! What postings come to: the state of an invoice, the balance of an account.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use saldo_contract::{
    Currency, Money,
    ids::InvoiceId,
    invoices::InvoiceState,
    money::MoneyError,
    postings::{Balance, Posting},
};

/// Sums of an invoice's postings, in minor units; payments and credits are below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// All of them together.
    pub open: i64,
    /// Payments.
    pub paid: i64,
    /// Credits.
    pub credited: i64,
    /// Corrections.
    pub corrected: i64,
}

/// Where an invoice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvoiceStanding {
    /// Its state.
    pub state: InvoiceState,
    /// What is still to be paid, in minor units; never below zero.
    pub open: i64,
}

/// Where an invoice stands, from the sums of its postings. A credit note gives back all it is: nothing is open on it.
#[must_use]
pub fn standing(is_credit_note: bool, sums: Standing) -> InvoiceStanding {
    let open = sums.open.max(0);
    let touched = sums.paid != 0 || sums.credited != 0 || sums.corrected != 0;
    let state = if is_credit_note {
        InvoiceState::Credited
    } else if open > 0 {
        if touched { InvoiceState::PartiallyPaid } else { InvoiceState::Open }
    } else if sums.paid < 0 || !touched {
        InvoiceState::Paid
    } else if sums.credited < 0 {
        InvoiceState::Credited
    } else {
        InvoiceState::WrittenOff
    };
    InvoiceStanding { state, open: if is_credit_note { 0 } else { open } }
}

/// Balances per currency: for each, `open` less `credit` is the sum of all its postings.
///
/// # Errors
/// [`MoneyError::TooLarge`] past 64 bits.
pub fn balances(postings: &[Posting], due: &HashMap<InvoiceId, Date>, today: Date) -> Result<Vec<Balance>, MoneyError> {
    let mut piles: BTreeMap<(Currency, Option<&InvoiceId>), i64> = BTreeMap::new();
    for posting in postings {
        let pile = piles.entry((posting.amount.currency(), posting.invoice.as_ref())).or_default();
        *pile = pile.checked_add(posting.amount.minor()).ok_or(MoneyError::TooLarge)?;
    }
    let mut balances: BTreeMap<Currency, [i64; 3]> = BTreeMap::new();
    for ((currency, invoice), sum) in piles {
        let [open, overdue, credit] = balances.entry(currency).or_default();
        let add = |to: &mut i64, minor: i64| to.checked_add(minor).map(|sum| *to = sum).ok_or(MoneyError::TooLarge);
        if sum > 0 {
            add(open, sum)?;
            if invoice.and_then(|invoice| due.get(invoice)).is_some_and(|due| *due < today) {
                add(overdue, sum)?;
            }
        } else {
            add(credit, sum.checked_neg().ok_or(MoneyError::TooLarge)?)?;
        }
    }
    let money = Money::from_minor;
    Ok(balances
        .into_iter()
        .map(|(currency, [open, overdue, credit])| Balance {
            open: money(open, currency),
            overdue: money(overdue, currency),
            credit: money(credit, currency),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use saldo_contract::{ids::PostingId, postings, postings::PostingKind};

    use super::*;

    fn sums(open: i64, paid: i64, credited: i64, corrected: i64) -> Standing {
        Standing { open, paid, credited, corrected }
    }

    #[test]
    fn the_state_of_an_invoice_follows_from_its_postings() {
        for (given, state, open) in [
            (sums(100, 0, 0, 0), InvoiceState::Open, 100),
            (sums(40, -60, 0, 0), InvoiceState::PartiallyPaid, 40),
            (sums(0, -100, 0, 0), InvoiceState::Paid, 0),
            (sums(0, 0, -100, 0), InvoiceState::Credited, 0),
            (sums(0, -10, -90, 0), InvoiceState::Paid, 0),
            (sums(0, 0, 0, -100), InvoiceState::WrittenOff, 0),
            (sums(0, 0, 0, 0), InvoiceState::Paid, 0),
            (sums(-20, -120, 0, 0), InvoiceState::Paid, 0),
        ] {
            assert_eq!(standing(false, given), InvoiceStanding { state, open }, "{given:?}");
        }
        assert_eq!(standing(true, sums(0, 0, 0, 0)).state, InvoiceState::Credited);
    }

    fn posting() -> impl Strategy<Value = Posting> {
        (0_usize..3, prop::option::of(0_u8..4), -1_000_000_i64..1_000_000).prop_map(|(currency, invoice, minor)| Posting {
            id: PostingId("p".to_owned()),
            kind: PostingKind::Correction,
            date: "2026-11-22".parse().unwrap(),
            amount: Money::from_minor(minor, ["EUR", "NOK", "JPY"][currency].parse().unwrap()),
            invoice: invoice.map(|number| InvoiceId(number.to_string())),
            text: None,
        })
    }

    proptest! {
        #[test]
        fn open_less_credit_is_the_sum_of_the_postings_in_every_currency(list in prop::collection::vec(posting(), 0..40)) {
            let today = "2026-11-22".parse().unwrap();
            let due = HashMap::from([(InvoiceId::from("1"), "2026-11-21".parse().unwrap()), (InvoiceId::from("2"), today)]);
            let found = balances(&list, &due, today).unwrap();
            let expected = postings::balances(&list).unwrap();
            prop_assert_eq!(found.len(), expected.len());
            for balance in found {
                let sum = balance.open.checked_add(balance.credit.negated()).unwrap();
                prop_assert_eq!(sum, expected[&sum.currency()]);
                prop_assert!(!balance.open.is_negative() && !balance.credit.is_negative());
                prop_assert!(balance.overdue.minor() <= balance.open.minor());
            }
        }
    }
}
