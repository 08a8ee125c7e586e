//! What stands on the PDF, in reading order and as text in the customer's language. The template only lays it out.

use saldo_contract::{
    Money,
    invoices::{InvoiceContent, InvoiceKind, PaymentMeans, Period, ReferenceKind},
};
use serde::Serialize;

use super::{
    party,
    table::{self, Table},
};
use crate::words::{FluentValue, Language};

/// Everything the template prints.
#[derive(Serialize)]
pub(super) struct Sheet {
    language: String,
    region: Option<String>,
    right_to_left: bool,
    accent: String,
    company: String,
    title: String,
    document_title: String,
    /// "Page {page} of {pages}", with the two names still in it: only the template knows the numbers.
    page: String,
    pay: Pay,
    /// The customer's side, then the company's.
    sides: [Vec<Block>; 2],
    facts: Facts,
    /// One below the other.
    items: Vec<Table>,
    /// Side by side.
    sums: Vec<Table>,
    texts: Vec<Text>,
}

/// The amount that counts, and what to do with it.
#[derive(Serialize)]
struct Pay {
    heading: String,
    amount: String,
    when: Option<String>,
    means: Vec<Means>,
}

/// A way to pay.
#[derive(Serialize)]
struct Means {
    how: String,
    facts: Vec<Fact>,
}

/// Someone or some place.
#[derive(Serialize)]
pub(super) struct Block {
    pub(super) heading: String,
    pub(super) name: Option<String>,
    pub(super) lines: Vec<String>,
}

#[derive(Serialize)]
struct Facts {
    heading: String,
    facts: Vec<Fact>,
}

/// A label and its value.
#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

/// What the company wrote.
#[derive(Serialize)]
struct Text {
    heading: String,
    paragraphs: Vec<String>,
}

impl Sheet {
    pub(super) fn of(invoice: &InvoiceContent, words: &Language, accent: &str) -> Self {
        let title = title(invoice, words);
        let tag = words.tag();
        let (language, region) = tag.split_once('-').map_or((tag.as_str(), None), |(language, rest)| (language, Some(rest)));
        Self {
            language: language.to_owned(),
            region: region.filter(|region| region.len() == 2).map(str::to_owned),
            right_to_left: words.right_to_left(),
            accent: accent.to_owned(),
            company: invoice.seller.name.clone(),
            document_title: words.plain(
                "pdf-document-title",
                &[("title", title.as_str().into()), ("company", invoice.seller.name.as_str().into())],
            ),
            page: words.plain("pdf-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            pay: pay(invoice, words),
            sides: party::sides(invoice, words),
            facts: Facts { heading: words.plain("pdf-facts", &[]), facts: facts(invoice, words) },
            items: table::items(invoice, words),
            sums: table::sums(invoice, words),
            texts: texts(invoice, words),
            title,
        }
    }
}

fn title(invoice: &InvoiceContent, words: &Language) -> String {
    let kind = match invoice.kind {
        InvoiceKind::Invoice => "invoice",
        InvoiceKind::CreditNote => "credit_note",
    };
    words.printed(
        "pdf-title",
        &[("type", code(&invoice.type_code)), ("kind", kind.into()), ("number", invoice.number.as_str().into())],
    )
}

/// A code from outside, as a number where it can be one of those the messages choose between. Longer ones stay text:
/// plural rules, which numbers are held against, only count so far.
pub(super) fn code(text: &str) -> FluentValue<'_> {
    if text.len() <= 4 && text.bytes().all(|digit| digit.is_ascii_digit()) { FluentValue::try_number(text) } else { text.into() }
}

/// What the customer is to pay for this document alone: a credit note's amount is theirs.
fn asked(invoice: &InvoiceContent) -> Money {
    match invoice.kind {
        InvoiceKind::Invoice => invoice.totals.payable,
        InvoiceKind::CreditNote => invoice.totals.payable.negated(),
    }
}

fn pay(invoice: &InvoiceContent, words: &Language) -> Pay {
    let asked = asked(invoice);
    let nothing_to_do = |help: &str| vec![Means { how: words.plain(help, &[]), facts: Vec::new() }];
    if asked.is_negative() {
        return Pay {
            heading: words.plain("pdf-in-your-favour", &[]),
            amount: words.money(asked.negated()),
            when: None,
            means: nothing_to_do("pdf-in-your-favour-help"),
        };
    }
    let means = if asked.is_zero() {
        nothing_to_do("pdf-nothing-to-pay")
    } else {
        let means = invoice.payment_means.iter().enumerate();
        means.map(|(index, means)| Means { how: how(means, index > 0, words), facts: payment_facts(means, words) }).collect()
    };
    Pay {
        heading: words.plain("pdf-to-pay", &[]),
        amount: words.money(asked),
        when: invoice
            .due
            .filter(|_| asked.is_positive())
            .map(|due| words.plain("pdf-pay-by", &[("date", words.weekday_date(due).into())])),
        means,
    }
}

/// What to do; after the first way to pay, that the others stand in its place.
fn how(means: &PaymentMeans, instead: bool, words: &Language) -> String {
    let account = if means.account.is_some() { "yes" } else { "no" };
    let how = words.plain("pdf-means", &[("code", code(&means.code)), ("account", account.into())]);
    if instead { words.plain("pdf-means-or", &[("means", how.into())]) } else { how }
}

fn payment_facts(means: &PaymentMeans, words: &Language) -> Vec<Fact> {
    let account = means.account.as_ref().map(ToString::to_string);
    let reference = means.reference.as_ref().map(ToString::to_string);
    [
        ("pdf-account", account.as_deref()),
        ("pdf-account-name", means.account_name.as_deref()),
        ("pdf-bank", means.bank.as_deref()),
        ("pdf-payment-reference", reference.as_deref()),
        ("pdf-mandate", means.mandate.as_deref()),
        ("pdf-card", means.card.as_deref()),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(fact(words.plain(label, &[]), value?)))
    .collect()
}

fn fact(label: String, value: impl Into<String>) -> Fact {
    Fact { label, value: value.into() }
}

fn facts(invoice: &InvoiceContent, words: &Language) -> Vec<Fact> {
    let label = |id: &str| words.plain(id, &[]);
    // A day to pay by stands with the amount already.
    let due = invoice.due.filter(|_| !asked(invoice).is_positive());
    let delivered = invoice.delivery.as_ref().and_then(|delivery| delivery.date);
    let dates = [("pdf-issued", Some(invoice.issued)), ("pdf-due", due), ("pdf-tax-point", invoice.tax_point)];
    let mut facts: Vec<Fact> = dates.into_iter().filter_map(|(id, date)| Some(fact(label(id), words.date(date?)))).collect();
    facts.extend(invoice.period.as_ref().and_then(|span| period(span, words)).map(|text| fact(label("pdf-period"), text)));
    facts.extend(delivered.map(|date| fact(label("pdf-delivered"), words.date(date))));
    facts.extend(invoice.preceding.iter().map(|preceding| {
        let number = preceding.number.as_str();
        let text = preceding.issued.map_or_else(
            || number.to_owned(),
            |date| words.printed("pdf-corrects-dated", &[("number", number.into()), ("date", words.date(date).into())]),
        );
        fact(label("pdf-corrects"), text)
    }));
    facts.extend(invoice.references.iter().map(|reference| {
        let kind = [("kind", reference_kind(reference.kind).into())];
        fact(words.plain("pdf-reference", &kind), reference.value.as_str())
    }));
    // An amount in the customer's favour is not paid to these accounts, but they stand on the document.
    if !asked(invoice).is_positive() {
        facts.extend(invoice.payment_means.iter().flat_map(|means| payment_facts(means, words)));
    }
    facts
}

/// A span of days, or one open end of it.
pub(super) fn period(period: &Period, words: &Language) -> Option<String> {
    let date = |date| FluentValue::from(words.date(date));
    match (period.start, period.end) {
        (Some(start), Some(end)) => Some(words.plain("pdf-period-span", &[("start", date(start)), ("end", date(end))])),
        (Some(start), None) => Some(words.plain("pdf-period-from", &[("start", date(start))])),
        (None, Some(end)) => Some(words.plain("pdf-period-until", &[("end", date(end))])),
        (None, None) => None,
    }
}

fn reference_kind(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Buyer => "buyer",
        ReferenceKind::Order => "order",
        ReferenceKind::SalesOrder => "sales_order",
        ReferenceKind::Contract => "contract",
        ReferenceKind::Project => "project",
        ReferenceKind::Despatch => "despatch",
        ReferenceKind::Receipt => "receipt",
        ReferenceKind::Tender => "tender",
        ReferenceKind::CostAccount => "cost_account",
        ReferenceKind::Object => "object",
    }
}

fn texts(invoice: &InvoiceContent, words: &Language) -> Vec<Text> {
    let terms = invoice.payment_terms.iter().flat_map(|terms| lines(terms)).collect();
    let notes = invoice.notes.iter().flat_map(|note| lines(note)).collect();
    [("pdf-terms", terms), ("pdf-notes", notes)]
        .into_iter()
        .filter(|(_, paragraphs): &(_, Vec<String>)| !paragraphs.is_empty())
        .map(|(heading, paragraphs)| Text { heading: words.plain(heading, &[]), paragraphs })
        .collect()
}

/// The lines of a text of the company's own, without the empty ones.
pub(super) fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned)
}
