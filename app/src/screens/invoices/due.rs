//! By when an invoice is to be paid, the way people say it.

use jiff::civil::Date;
use leptos::prelude::*;
use saldo_contract::invoices::InvoiceSummary;

use crate::{
    components::day::near_day,
    format::days_between,
    i18n::{Words, slot},
};

/// How a due day is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// It passed this many days ago.
    Passed(u32),
    /// It is today.
    Today,
    /// It is tomorrow.
    Tomorrow,
    /// It is on a later day.
    On(Date),
    /// There is no day.
    Open,
}

/// How the due day of an invoice is said on a day.
pub(crate) fn due(invoice: &InvoiceSummary, today: Date) -> Due {
    let Some(date) = invoice.due else { return Due::Open };
    match days_between(today, date) {
        days @ ..=-1 => Due::Passed(u32::try_from(-days).unwrap_or(u32::MAX)),
        0 => Due::Today,
        1 => Due::Tomorrow,
        _ => Due::On(date),
    }
}

/// By when it is to be paid.
pub(crate) fn due_line(words: Words, due: Due, date: Option<Date>, today: Date) -> AnyView {
    let id = match due {
        Due::Passed(_) => "invoices-due-passed",
        Due::Today => "invoices-due-today",
        Due::Tomorrow => "invoices-due-tomorrow",
        Due::On(_) => "invoices-due-on",
        Due::Open => "invoices-due-open",
    };
    let day = |date| slot("day", move || view! { <strong>{near_day(words, date, today)}</strong> }.into_any());
    words.weave(id, vec![], date.into_iter().map(day).collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::screens::invoices::tests::invoice;

    #[test]
    fn a_due_day_is_said_the_way_people_say_it() {
        let with = |due| InvoiceSummary { due, ..invoice("1") };
        let today = date(2026, 11, 22);
        let said = |due_day| due(&with(Some(due_day)), today);
        assert_eq!(said(date(2026, 11, 19)), Due::Passed(3));
        assert_eq!(said(today), Due::Today);
        assert_eq!(said(date(2026, 11, 23)), Due::Tomorrow);
        assert_eq!(said(date(2026, 12, 4)), Due::On(date(2026, 12, 4)));
        assert_eq!(due(&with(None), today), Due::Open);
    }
}
