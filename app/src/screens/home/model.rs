//! What home says, worked out from what was read. Pure.

use saldo_contract::{Money, account::Account, ids::ConnectionId, invoices::InvoiceSummary};

use crate::state::Remote;

/// Where the customer stands with one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing<'a> {
    /// The company has never sent an invoice.
    NeverInvoiced,
    /// There is nothing to pay.
    NothingOpen,
    /// Something is open; this one is due first.
    Open(&'a InvoiceSummary),
}

/// Where the customer stands.
pub(crate) fn standing(account: &Account) -> Standing<'_> {
    match account.open.first() {
        Some(first) => Standing::Open(first),
        None if account.settled.is_empty() => Standing::NeverInvoiced,
        None => Standing::NothingOpen,
    }
}

/// Several companies added up, on this device only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Together {
    /// What is open, for each currency with something open. Currencies are never added together.
    pub(crate) open: Vec<Money>,
    /// How many invoices that are.
    pub(crate) invoices: u32,
    /// Whether a sum became larger than can be counted.
    pub(crate) too_large: bool,
    /// Companies that are still being asked.
    pub(crate) waiting: usize,
    /// Companies that are not in it, because they could not be asked.
    pub(crate) missing: Vec<ConnectionId>,
}

/// Adds up.
pub(crate) fn together<'a>(accounts: impl IntoIterator<Item = (&'a ConnectionId, Option<&'a Remote<Account>>)>) -> Together {
    let mut sum = Together::default();
    for (connection, account) in accounts {
        match account {
            None | Some(Remote::Loading) => sum.waiting += 1,
            Some(Remote::Failed(_)) => sum.missing.push(connection.clone()),
            Some(Remote::Ready(account) | Remote::Stale(account, _)) => {
                sum.invoices += account.open_count;
                for balance in &account.balances {
                    sum.add(balance.open);
                }
            }
        }
    }
    sum
}

impl Together {
    /// Adds an amount to those of its currency; currencies stand in order of their codes.
    fn add(&mut self, money: Money) {
        let at = self.open.partition_point(|total| total.currency() < money.currency());
        match self.open.get_mut(at).filter(|total| total.currency() == money.currency()) {
            None if money.is_positive() => self.open.insert(at, money),
            None => {}
            Some(total) => match total.checked_add(money) {
                Ok(more) => *total = more,
                Err(_) => self.too_large = true,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};
    use saldo_contract::{call::CallError, postings::Balance};

    use super::*;
    use crate::screens::invoices::tests::invoice;

    fn money(minor: i64, code: &str) -> Money {
        Money::from_minor(minor, code.parse().unwrap())
    }

    fn account(open: &[Money], invoices: usize) -> Account {
        Account {
            as_of: Timestamp::UNIX_EPOCH,
            today: date(2026, 11, 22),
            customer_number: "1".into(),
            customer_name: "A".into(),
            balances: open
                .iter()
                .map(|open| Balance { open: *open, overdue: Money::zero(open.currency()), credit: Money::zero(open.currency()) })
                .collect(),
            open: vec![invoice("1"); invoices],
            open_count: u32::try_from(invoices).unwrap(),
            settled: Vec::new(),
            next_steps: Vec::new(),
        }
    }

    #[test]
    fn someone_who_never_had_an_invoice_is_told_so_and_not_praised_for_paying() {
        assert_eq!(standing(&account(&[], 0)), Standing::NeverInvoiced);
        let mut paid = account(&[], 0);
        paid.settled.push(invoice("1"));
        assert_eq!(standing(&paid), Standing::NothingOpen);
        assert!(matches!(standing(&account(&[], 1)), Standing::Open(_)));
    }

    #[test]
    fn companies_are_added_up_per_currency_and_never_across() {
        let ids: Vec<ConnectionId> = ["a", "b", "c", "d"].map(ConnectionId::from).to_vec();
        let accounts = [
            Remote::Ready(account(&[money(1050, "EUR"), money(0, "USD")], 1)),
            Remote::Stale(account(&[money(250, "EUR"), money(500, "DKK")], 2), CallError::Unreachable),
            Remote::Failed(CallError::Unreachable),
        ];
        let all = ids.iter().zip(accounts.iter().map(Some).chain([None]));
        assert_eq!(
            together(all),
            Together {
                open: vec![money(500, "DKK"), money(1300, "EUR")],
                invoices: 3,
                too_large: false,
                waiting: 1,
                missing: vec!["c".into()]
            }
        );
    }

    #[test]
    fn a_sum_too_large_to_count_is_not_shown_as_a_wrong_one() {
        let ids = [ConnectionId::from("a"), ConnectionId::from("b")];
        let account = Remote::Ready(account(&[money(i64::MAX, "EUR")], 1));
        assert!(together(ids.iter().map(|id| (id, Some(&account)))).too_large);
    }
}
