//! The account at a glance.

use std::collections::HashMap;

use jiff::{ToSpan, civil::Date};
use saldo_contract::{
    Money, ProblemCode,
    account::{Account, GetAccount, NextStep, StepKind},
    ids::{CustomerId, InvoiceId},
    invoices::{InvoiceKind, InvoiceSummary},
};

use crate::{
    config::DunningStep,
    customers::Customer,
    invoices::summary,
    ledger,
    store::{Db, StoreError},
    web::{Asking, Read, Refusal},
};

/// How many open invoices are named.
const OPEN_SHOWN: usize = 20;
/// How many settled ones.
const SETTLED_SHOWN: u32 = 3;

impl Read for GetAccount {
    async fn read(self, asking: &Asking) -> Result<Account, Refusal> {
        let customer = &asking.session()?.customer;
        let portal = &asking.portal;
        let today = portal.day(asking.now);
        let mut connection = portal.store.read().await?;
        let db = &mut *connection;
        let known = Customer::find(db, customer).await?.ok_or(ProblemCode::NotFound)?;
        let (open, due) = open_invoices(db, customer, today).await?;
        let postings = ledger::of_customer(db, customer).await?;
        let balances = ledger::balances(&postings, &due, today).map_err(|error| Refusal::Failed(error.to_string()))?;
        let next_steps = open.first().map(|first| next_steps(first, &portal.config.dunning, today)).unwrap_or_default();
        let settled = summary::settled(db, customer, SETTLED_SHOWN, today).await?;
        Ok(Account {
            as_of: asking.now,
            today,
            customer_number: known.number,
            customer_name: known.name,
            balances,
            open_count: u32::try_from(open.len()).unwrap_or(u32::MAX),
            open: open.into_iter().take(OPEN_SHOWN).collect(),
            settled,
            next_steps,
        })
    }
}

/// Invoices with something open, the one due first first, and the due dates of all of them.
async fn open_invoices(
    db: &mut Db,
    customer: &CustomerId,
    today: Date,
) -> Result<(Vec<InvoiceSummary>, HashMap<InvoiceId, Date>), StoreError> {
    let mut open = summary::open(db, customer, today).await?;
    open.retain(|invoice| invoice.kind == InvoiceKind::Invoice);
    open.sort_by(|a, b| (a.due.unwrap_or(a.issued), &a.id).cmp(&(b.due.unwrap_or(b.issued), &b.id)));
    let due = open.iter().filter_map(|invoice| Some((invoice.id.clone(), invoice.due?))).collect();
    Ok((open, due))
}

/// What happens to an invoice if nothing is done, from today on.
fn next_steps(invoice: &InvoiceSummary, dunning: &[DunningStep], today: Date) -> Vec<NextStep> {
    let Some(due) = invoice.due else { return Vec::new() };
    let last_day = NextStep { date: due, kind: StepKind::Due, cost: None };
    let later = dunning.iter().filter_map(|step| {
        let date = due.checked_add(i64::from(step.days_after_due).days()).ok()?;
        let cost = step.cost.filter(|(_, currency)| *currency == invoice.open.currency());
        Some(NextStep { date, kind: step.step, cost: cost.and_then(|(amount, currency)| Money::new(amount, currency).ok()) })
    });
    std::iter::once(last_day).chain(later).filter(|step| step.date >= today).collect()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use saldo_contract::{Currency, invoices::InvoiceState};

    use super::*;

    fn invoice(due: &str) -> InvoiceSummary {
        InvoiceSummary {
            id: "i".into(),
            number: "1".to_owned(),
            kind: InvoiceKind::Invoice,
            subject: "Gas".to_owned(),
            lines: 1,
            issued: "2026-11-01".parse().unwrap(),
            due: due.parse().ok(),
            period: None,
            total: Money::from_minor(100, Currency::EUR),
            open: Money::from_minor(100, Currency::EUR),
            state: InvoiceState::Open,
            overdue: false,
            settled: None,
        }
    }

    fn dunning() -> Vec<DunningStep> {
        vec![
            DunningStep { step: StepKind::Reminder, days_after_due: 6, cost: Some((Decimal::ZERO, Currency::EUR)) },
            DunningStep { step: StepKind::Costs, days_after_due: 30, cost: Some((Decimal::from(20), Currency::EUR)) },
        ]
    }

    #[test]
    fn what_happens_next_is_told_with_day_and_cost() {
        let steps = next_steps(&invoice("2026-12-04"), &dunning(), "2026-11-22".parse().unwrap());
        let told: Vec<_> =
            steps.iter().map(|step| (step.date.to_string(), step.kind, step.cost.map(|cost| cost.to_string()))).collect();
        assert_eq!(
            told,
            [
                ("2026-12-04".to_owned(), StepKind::Due, None),
                ("2026-12-10".to_owned(), StepKind::Reminder, Some("0.00 EUR".to_owned())),
                ("2027-01-03".to_owned(), StepKind::Costs, Some("20.00 EUR".to_owned())),
            ]
        );
    }

    #[test]
    fn days_that_have_passed_are_not_told_as_if_they_were_to_come() {
        let steps = next_steps(&invoice("2026-11-18"), &dunning(), "2026-11-30".parse().unwrap());
        assert_eq!(steps.iter().map(|step| step.kind).collect::<Vec<_>>(), [StepKind::Costs]);
    }
}
