//! The rows of a table, made by hand. There may be ten thousand, so they are no views: a row is cloned from one that
//! stands ready, written once, kept as long as it shows the same, and listens to nothing. Its link is followed by
//! [`navigation`](crate::navigation), as every link.

use std::collections::HashMap;

use jiff::civil::Date;
use leptos::prelude::{GetValue, document};
use saldo_contract::{ids::ConnectionId, invoices::InvoiceSummary};
use wasm_bindgen::{JsCast, intern};
use web_sys::Element;

use super::Look;
use crate::{
    format::{self, DayForm},
    i18n::{Words, say},
    routes,
    screens::invoices::{company_language, mark},
};

/// How many rows are laid out together, apart from all others: a change among them does not go through thousands.
const CHUNK_ROWS: usize = 25;

/// Rows that are laid out together.
const CHUNK: &str = r#"<tbody role="rowgroup"></tbody>"#;
/// A row with nothing in it. Never anything of a company or a customer: that is set as text and attributes, not as HTML.
const ROW: &str = concat!(
    r#"<tr role="row">"#,
    r#"<th scope="row" role="rowheader" class="list-what"><a><bdi></bdi></a><span class="quiet"><bdi dir="ltr"></bdi></span></th>"#,
    r#"<td role="cell" class="list-issued"><span class="stack-label" aria-hidden="true"></span><time></time></td>"#,
    r#"<td role="cell" class="list-due"><span class="stack-label" aria-hidden="true"></span><time></time></td>"#,
    r#"<td role="cell" class="number list-amount"><bdi dir="ltr" class="amount"></bdi></td>"#,
    r#"<td role="cell" class="number list-open"><span class="stack-label" aria-hidden="true"></span><bdi dir="ltr" class="amount"></bdi></td>"#,
    r#"<td role="cell" class="list-state"><span class="badge"><span aria-hidden="true"></span></span></td>"#,
    "</tr>"
);
/// What stands instead of a day.
const NO_DAY: &str = r#"<span class="quiet"></span>"#;

/// What all rows of a table have in common.
struct Blank {
    words: Words,
    connection: ConnectionId,
    locale: &'static str,
    row: Element,
    no_day: Element,
}

/// The rows of one table, in the language spoken when it was made.
pub(super) struct Body {
    blank: Option<Blank>,
    chunks: Vec<Element>,
    /// Each with the print of its invoice, in order.
    rows: Vec<(u64, Element)>,
}

impl Body {
    /// No rows yet. What reads the language along with this is to make another when it changes.
    pub(super) fn new(list: Look) -> Self {
        Self { blank: Blank::new(list), chunks: Vec::new(), rows: Vec::new() }
    }

    /// Shows these invoices, each with its print. Rows that show the same already are moved, not made anew.
    pub(super) fn show(&mut self, table: &Element, wanted: &[(u64, &InvoiceSummary)]) {
        let Some(blank) = &self.blank else { return };
        let before: Vec<u64> = self.rows.iter().map(|(print, _)| *print).collect();
        if before.iter().copied().eq(wanted.iter().map(|(print, _)| *print)) {
            return;
        }
        let mut there: HashMap<u64, Element> = std::mem::take(&mut self.rows).into_iter().collect();
        for (print, invoice) in wanted {
            if let Some(row) = there.remove(print).or_else(|| blank.filled(invoice)) {
                self.rows.push((*print, row));
            }
        }
        for gone in there.into_values() {
            gone.remove();
        }
        for (place, rows) in self.rows.chunks(CHUNK_ROWS).enumerate() {
            if self.chunks.len() == place {
                let Some(chunk) = element(CHUNK, "table") else { return };
                // The table is there: it takes a child.
                let _ = table.append_child(&chunk);
                self.chunks.push(chunk);
            }
            let same = before.chunks(CHUNK_ROWS).nth(place);
            if same.is_none_or(|same| !same.iter().eq(rows.iter().map(|(print, _)| print))) {
                arrange(&self.chunks[place], rows);
            }
        }
        for empty in self.chunks.drain(self.rows.len().div_ceil(CHUNK_ROWS)..) {
            empty.remove();
        }
    }
}

/// Makes these the first rows of a chunk, in this order. What stands after them belongs to chunks that come later.
fn arrange(chunk: &Element, rows: &[(u64, Element)]) {
    let mut at = chunk.first_element_child();
    for (_, row) in rows {
        if at.as_ref() == Some(row) {
            at = row.next_element_sibling();
        } else {
            // Both are where they are said to be.
            let _ = chunk.insert_before(row, at.as_deref());
        }
    }
}

/// The element that some HTML of ours stands for, inside an element of this name.
fn element(html: &str, inside: &str) -> Option<Element> {
    let parent = document().create_element(inside).ok()?;
    parent.set_inner_html(html);
    parent.first_element_child()
}

impl Blank {
    fn new(list: Look) -> Option<Self> {
        let (saldo, words) = (list.saldo, list.saldo.words);
        let connection = list.id.get_value();
        let (row, no_day) = (element(ROW, "tbody")?, element(NO_DAY, "div")?);
        let label = |cell: &str, id: &str| {
            let label = row.query_selector(cell).ok()??.first_element_child()?;
            label.set_text_content(Some(&say!(words, id)));
            Some(())
        };
        label(".list-issued", "invoices-column-issued")?;
        label(".list-due", "invoices-column-due")?;
        label(".list-open", "invoices-column-open")?;
        if let Some(language) = company_language(saldo, &connection) {
            row.query_selector("a bdi").ok()??.set_attribute("lang", &language).ok()?;
        }
        no_day.set_text_content(Some(&say!(words, "common-none")));
        // What is set on every row crosses into JavaScript once.
        for name in ["href", "datetime"] {
            intern(name);
        }
        Some(Self { words, connection, locale: words.language().locale, row, no_day })
    }

    /// An invoice's row.
    fn filled(&self, invoice: &InvoiceSummary) -> Option<Element> {
        let row: Element = self.row.clone_node_with_deep(true).ok()?.unchecked_into();
        let what = row.first_element_child()?;
        let link = what.first_element_child()?;
        let number = link.next_element_sibling()?.first_element_child()?;
        let issued = what.next_element_sibling()?;
        let due = issued.next_element_sibling()?;
        let amount = due.next_element_sibling()?;
        let open = amount.next_element_sibling()?;
        let badge = open.next_element_sibling()?.first_element_child()?;

        link.set_attribute("href", &routes::invoice(&self.connection, &invoice.id)).ok()?;
        let subject = if invoice.subject.is_empty() { &invoice.number } else { &invoice.subject };
        link.first_element_child()?.set_text_content(Some(subject));
        if let Some(more @ 1..) = invoice.lines.checked_sub(1) {
            let (before, after) = self.around_subject(more);
            link.prepend_with_str_1(&before).ok()?;
            link.append_with_str_1(&after).ok()?;
        }
        number.set_text_content(Some(&invoice.number));
        self.write_day(&issued.last_element_child()?, invoice.issued)?;
        let time = due.last_element_child()?;
        match invoice.due {
            Some(due) => self.write_day(&time, due)?,
            None => time.replace_with_with_node_1(&self.no_day.clone_node_with_deep(true).ok()?).ok()?,
        }
        amount.first_element_child()?.set_text_content(Some(&format::money(self.locale, invoice.total)));
        open.last_element_child()?.set_text_content(Some(&format::money(self.locale, invoice.open)));
        if invoice.open.is_zero() {
            open.set_class_name(intern("number list-open quiet"));
        }
        let (tone, state) = mark(invoice).said(self.words);
        badge.set_class_name(intern(&format!("badge {}", tone.class())));
        let sign = badge.first_element_child()?;
        match tone.sign() {
            Some(drawn) => sign.set_text_content(Some(&format!("{drawn} "))),
            None => sign.remove(),
        }
        badge.append_with_str_1(&state).ok()?;
        Some(row)
    }

    fn write_day(&self, time: &Element, day: Date) -> Option<()> {
        time.set_attribute("datetime", &day.to_string()).ok()?;
        time.set_text_content(Some(&format::day(self.locale, day, DayForm::Short)));
        Some(())
    }

    /// What stands before and after an invoice's subject when it has this many lines more.
    fn around_subject(&self, more: u32) -> (String, String) {
        const SUBJECT: char = '\u{f0000}';
        let said = say!(self.words, "invoices-subject-more", subject = SUBJECT.to_string(), count = more);
        let (before, after) = said.split_once(SUBJECT).unwrap_or((&said, ""));
        // The subject brings its own isolation.
        (before.trim_end_matches('\u{2068}').to_owned(), after.trim_start_matches('\u{2069}').to_owned())
    }
}
