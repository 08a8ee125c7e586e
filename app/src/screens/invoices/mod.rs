//! Invoices: the list, one in full, and how both call things.

pub(crate) mod detail;
pub(crate) mod due;
pub(crate) mod list;

use jiff::civil::Date;
use leptos::prelude::*;
use saldo_contract::{
    ids::ConnectionId,
    invoices::{InvoiceKind, InvoiceState, InvoiceSummary},
};

use crate::{
    clock,
    components::{
        amount::amount,
        badge::{Tone, badge},
    },
    format::{self, DayForm},
    i18n::{Words, say, slot},
    live, routes,
    state::Saldo,
};

/// Where an invoice stands, as its badge says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// To be paid.
    Open,
    /// Past its day with something open.
    Overdue,
    /// Something has been paid.
    PartlyPaid,
    /// Paid, on this day if it is known.
    Paid(Option<Date>),
    /// Taken back.
    Credited,
    /// No longer asked for.
    WrittenOff,
    /// A credit note.
    CreditNote,
}

/// Where an invoice stands. Being late goes before having paid a part.
pub(crate) fn mark(invoice: &InvoiceSummary) -> Mark {
    match (invoice.kind, invoice.state) {
        (InvoiceKind::CreditNote, _) => Mark::CreditNote,
        (_, InvoiceState::Open | InvoiceState::PartiallyPaid) if invoice.overdue => Mark::Overdue,
        (_, InvoiceState::Open) => Mark::Open,
        (_, InvoiceState::PartiallyPaid) => Mark::PartlyPaid,
        (_, InvoiceState::Paid) => Mark::Paid(invoice.settled),
        (_, InvoiceState::Credited) => Mark::Credited,
        (_, InvoiceState::WrittenOff) => Mark::WrittenOff,
    }
}

impl Mark {
    /// Its colour and its words.
    pub(crate) fn said(self, words: Words) -> (Tone, String) {
        let (tone, id) = match self {
            Self::Open => (Tone::Due, "invoices-state-open"),
            Self::Overdue => (Tone::Over, "invoices-state-overdue"),
            Self::PartlyPaid => (Tone::Due, "invoices-state-partly-paid"),
            Self::Paid(None) => (Tone::Good, "invoices-state-paid"),
            Self::Paid(Some(day)) => {
                let this_year = clock::local_day(clock::now()).year() == day.year();
                let form = if this_year { DayForm::Shortest } else { DayForm::Short };
                let day = format::day(words.language().locale, day, form);
                return (Tone::Good, say!(words, "invoices-state-paid-on", day = day));
            }
            Self::Credited => (Tone::Hold, "invoices-state-credited"),
            Self::WrittenOff => (Tone::Quiet, "invoices-state-written-off"),
            Self::CreditNote => (Tone::Hold, "invoices-state-credit-note"),
        };
        (tone, say!(words, id))
    }

    /// Its badge.
    pub(crate) fn badge(self, words: Words) -> AnyView {
        badge(untrack(|| self.said(words)).0, live::text(move || self.said(words).1))
    }
}

/// What an invoice is about, in the company's words; with how many lines more it has.
pub(crate) fn subject(saldo: Saldo, connection: &ConnectionId, invoice: &InvoiceSummary) -> AnyView {
    let text = if invoice.subject.is_empty() { &invoice.number } else { &invoice.subject };
    match invoice.lines.saturating_sub(1) {
        0 => company_text(saldo, connection, text.clone()),
        more => {
            let (connection, text) = (connection.clone(), text.clone());
            let subject = slot("subject", move || company_text(saldo, &connection, text.clone()));
            saldo.words.weave("invoices-subject-more", vec![("count", more.into())], vec![subject])
        }
    }
}

/// The language of a company's own words, where it is another than the screen's.
pub(crate) fn company_language(saldo: Saldo, connection: &ConnectionId) -> Option<String> {
    let own = saldo.company(connection)?.languages.into_iter().next()?;
    let spoken = saldo.words.language().tag;
    (own.split('-').next() != Some(spoken)).then_some(own)
}

/// Text in the company's own words, said to be in its language and kept in its own direction.
pub(crate) fn company_text(saldo: Saldo, connection: &ConnectionId, text: String) -> AnyView {
    let connection = connection.clone();
    view! { <bdi lang=move || company_language(saldo, &connection)>{text}</bdi> }.into_any()
}

/// Invoices as short lines: what, how much, where it stands. With `open`, how much of it is still open.
pub(crate) fn lines(saldo: Saldo, connection: &ConnectionId, invoices: &[InvoiceSummary], open: bool) -> AnyView {
    let words = saldo.words;
    let line = |invoice: &InvoiceSummary| {
        view! {
            <li class="invoice-line">
                <a href=routes::invoice(connection, &invoice.id)>
                    {subject(saldo, connection, invoice)}
                </a>
                <span class="invoice-line-amount">{amount(words, if open { invoice.open } else { invoice.total })}</span>
                <span class="invoice-line-state">{mark(invoice).badge(words)}</span>
            </li>
        }
        .into_any()
    };
    view! { <ul class="invoice-lines" role="list">{invoices.iter().map(line).collect::<Vec<_>>()}</ul> }.into_any()
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::date;
    use saldo_contract::Money;

    use super::*;

    /// An open invoice to change in tests.
    pub(crate) fn invoice(id: &str) -> InvoiceSummary {
        let money = Money::from_minor(18420, "EUR".parse().unwrap());
        InvoiceSummary {
            id: id.into(),
            number: format!("2026-{id}"),
            kind: InvoiceKind::Invoice,
            subject: "Electricity".into(),
            lines: 1,
            issued: date(2026, 11, 1),
            due: Some(date(2026, 12, 4)),
            period: None,
            total: money,
            open: money,
            state: InvoiceState::Open,
            overdue: false,
            settled: None,
        }
    }

    #[test]
    fn being_late_goes_before_having_paid_a_part() {
        let mut late = invoice("1");
        late.state = InvoiceState::PartiallyPaid;
        assert_eq!(mark(&late), Mark::PartlyPaid);
        late.overdue = true;
        assert_eq!(mark(&late), Mark::Overdue);
    }

    #[test]
    fn a_credit_note_is_called_one_whatever_its_state() {
        let mut note = invoice("1");
        note.kind = InvoiceKind::CreditNote;
        note.state = InvoiceState::Credited;
        assert_eq!(mark(&note), Mark::CreditNote);
    }

    #[test]
    fn what_was_paid_says_when() {
        let mut paid = invoice("1");
        paid.state = InvoiceState::Paid;
        paid.settled = Some(date(2026, 11, 3));
        assert_eq!(mark(&paid), Mark::Paid(Some(date(2026, 11, 3))));
    }
}
