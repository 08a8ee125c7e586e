//! One invoice: everything that stands on it, as readable as its PDF, and where it stands now.

mod figures;
mod files;
mod history;
mod model;
mod parties;
mod pay;

pub(crate) use parties::address;

use jiff::Timestamp;
use leptos::prelude::*;
use saldo_contract::{
    ids::{ConnectionId, InvoiceId},
    invoices::{GetInvoice, Invoice, InvoiceKind},
};

use super::{
    company_text,
    due::{due, due_line},
    mark, subject,
};
use crate::{
    components::{
        amount::amount,
        day::{self, as_of, period_text},
        failure::{Failure, problem_title},
        page::Page,
        skeleton::Skeleton,
        summary_list::summary_list,
    },
    format::DayForm,
    i18n::{Words, say, slot},
    live, routes,
    state::{Question, Remote, Saldo, use_saldo},
};

/// One invoice.
#[component]
pub(crate) fn InvoiceScreen(connection: ConnectionId, invoice: InvoiceId) -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let question = Question::new();
    let id = StoredValue::new(connection);
    let which = StoredValue::new(invoice);
    let state = RwSignal::new(Remote::<Invoice>::Loading);
    let ask = move || {
        state.set(Remote::Loading);
        let request = GetInvoice { invoice: which.get_value() };
        question.hold(saldo.call(&id.get_value(), &request, move |answer| {
            state.update(|state| {
                let before = std::mem::replace(state, Remote::Loading);
                *state = before.answered(answer);
            })
        }));
    };
    ask();
    let name = move || saldo.company_name(&id.get_value());
    let title = Signal::derive(move || {
        state.with(|state| state.value().map(|invoice| title(words, invoice))).unwrap_or_else(|| say!(words, "invoices-invoice"))
    });
    let heading = Signal::derive(move || match state.with(|state| state.error().cloned()) {
        Some(error) => problem_title(words, &error, &name()),
        None => title.get(),
    });
    let body = live::part(move || {
        state.with(|state| match state {
            Remote::Loading => {
                view! { <Skeleton text=Signal::derive(move || say!(words, "common-loading", company = name())) rows=8 /> }
                    .into_any()
            }
            Remote::Failed(error) => {
                let company = saldo.company(&id.get_value());
                view! { <Failure error=error.clone() company=company on_again=Callback::new(move |()| ask()) /> }.into_any()
            }
            Remote::Ready(invoice) | Remote::Stale(invoice, _) => shown(saldo, &id.get_value(), invoice),
        })
    });
    view! {
        <Page
            name=title
            heading=heading
            company=Signal::derive(move || Some(name()))
            complete=Signal::derive(move || state.with(|state| *state != Remote::Loading))
        >
            {body}
            <p><a href=move || routes::invoices(&id.get_value())>{words.text("invoices-back-to-all")}</a></p>
        </Page>
    }
    .into_any()
}

fn title(words: Words, invoice: &Invoice) -> String {
    let number = invoice.summary.number.as_str();
    match invoice.summary.kind {
        InvoiceKind::Invoice => say!(words, "invoices-invoice-number", number = number),
        InvoiceKind::CreditNote => say!(words, "invoices-credit-note-number", number = number),
    }
}

/// What every part of the screen needs.
struct Shown<'a> {
    saldo: Saldo,
    words: Words,
    connection: &'a ConnectionId,
    invoice: &'a Invoice,
}

impl Shown<'_> {
    /// Text in the company's own words.
    fn own(&self, text: impl Into<String>) -> AnyView {
        company_text(self.saldo, self.connection, text.into())
    }

    /// A part of the screen with its heading.
    fn section(&self, id: &'static str, title: &'static str, content: AnyView) -> AnyView {
        let words = self.words;
        view! {
            <section class="card" aria-labelledby=id>
                <h2 id=id>{words.text(title)}</h2>
                {content}
            </section>
        }
        .into_any()
    }
}

fn shown(saldo: Saldo, connection: &ConnectionId, invoice: &Invoice) -> AnyView {
    let words = saldo.words;
    let shown = Shown { saldo, words, connection, invoice };
    let moment = invoice.as_of;
    view! {
        <p class="lead">{subject(saldo, connection, &invoice.summary)}</p>
        <p class="quiet">{live::part(move || as_of(words, moment))}</p>
        <div class="columns">
            <div class="column-main">
                {stands(&shown, moment)} {pay::how(&shown)} {files::documents(&shown)} {figures::lines(&shown)} {figures::allowances(&shown)}
                {figures::vat(&shown)} {figures::totals(&shown)} {history::postings(&shown)} {remarks(&shown)}
                {parties::parties(&shown)}
            </div>
            <div class="column-aside">
                {key_facts(&shown)} {history::earlier(&shown)} {history::corrections(&shown)}
            </div>
        </div>
    }
    .into_any()
}

/// Where it stands: the amount and the day first.
fn stands(shown: &Shown<'_>, moment: Timestamp) -> AnyView {
    let (words, summary) = (shown.words, &shown.invoice.summary);
    let today = crate::clock::local_day(moment);
    let (open, total) = (summary.open, summary.total);
    let (line, money) = if open.is_positive() {
        (due_line(words, due(summary, today), summary.due, today), open)
    } else if summary.kind == InvoiceKind::CreditNote {
        (words.text("invoices-in-your-favour").into_any(), total.negated())
    } else {
        (words.text("invoices-nothing-open").into_any(), total)
    };
    let part_paid = (open.is_positive() && open != total).then(|| {
        let text = words.weave("invoices-part-paid", vec![], vec![slot("total", move || amount(words, total))]);
        view! { <p class="quiet">{text}</p> }.into_any()
    });
    view! {
        <section class="card due-card" aria-labelledby="stands">
            <h2 id="stands" class="due-when">{line}</h2>
            <p class="due-amount">{amount(words, money)}</p>
            {part_paid}
            <p>{mark(summary).badge(words)}</p>
        </section>
    }
    .into_any()
}

/// The facts at a glance.
fn key_facts(shown: &Shown<'_>) -> AnyView {
    let (words, content) = (shown.words, &shown.invoice.content);
    let full = |date| day::day(words, date, DayForm::Full);
    let text = |text: String| view! { <bdi>{text}</bdi> }.into_any();
    let mut all = vec![("invoices-fact-number", text(content.number.clone())), ("invoices-fact-issued", full(content.issued))];
    all.extend(content.due.map(|due| ("invoices-fact-due", full(due))));
    all.extend(content.tax_point.map(|date| ("invoices-fact-tax-point", full(date))));
    if let Some(period) = content.period {
        all.push(("invoices-fact-period", live::text(move || period_text(words, period).unwrap_or_default())));
    }
    all.extend(parties::references(&content.references));
    shown.section("facts", "invoices-facts-title", summary_list(words, all))
}

/// Remarks and terms, in the company's words.
fn remarks(shown: &Shown<'_>) -> AnyView {
    let content = &shown.invoice.content;
    let remarks: Vec<_> = content
        .payment_terms
        .iter()
        .chain(&content.notes)
        .map(|text| view! { <p class="own-words">{shown.own(text.clone())}</p> }.into_any())
        .collect();
    if remarks.is_empty() {
        return ().into_any();
    }
    shown.section("remarks", "invoices-remarks-title", remarks.into_any())
}
