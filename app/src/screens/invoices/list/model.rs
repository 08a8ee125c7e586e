//! The list of invoices without a screen: which to show, in which groups, in which order. Ten thousand of them are
//! sifted on every key, so each is folded for searching once, when it arrives.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;
use saldo_contract::{
    Currency,
    invoices::{InvoiceState, InvoiceSummary},
};

/// Which invoices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Filter {
    /// All.
    #[default]
    All,
    /// With something open.
    Open,
    /// With something open past its day.
    Overdue,
    /// Paid, credited, or no longer asked for.
    Settled,
}

impl Filter {
    /// All filters, in the order of the screen.
    pub(crate) const ALL: [Self; 4] = [Self::All, Self::Open, Self::Overdue, Self::Settled];

    /// Whether it lets an invoice through.
    pub(crate) fn lets(self, invoice: &InvoiceSummary) -> bool {
        let open = matches!(invoice.state, InvoiceState::Open | InvoiceState::PartiallyPaid);
        match self {
            Self::All => true,
            Self::Open => open,
            Self::Overdue => invoice.overdue,
            Self::Settled => !open,
        }
    }
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    /// The newest first, by year.
    #[default]
    Newest,
    /// The oldest first, by year.
    Oldest,
    /// The one to be paid first, first; by year of that day.
    DueFirst,
    /// The largest amount first, by currency.
    Largest,
    /// The smallest amount first, by currency.
    Smallest,
}

impl Sort {
    /// All orders, in the order of the screen.
    pub(crate) const ALL: [Self; 5] = [Self::Newest, Self::Oldest, Self::DueFirst, Self::Largest, Self::Smallest];
}

/// What a group has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Group {
    /// Made out, or to be paid, in this year.
    Year(i16),
    /// To be paid on no day.
    NoDay,
    /// In this currency.
    Currency(Currency),
}

impl Group {
    /// For the id of its heading: letters, digits and dashes only.
    pub(crate) fn key(self) -> String {
        match self {
            Self::Year(year) => format!("year-{year}"),
            Self::NoDay => "no-day".to_owned(),
            Self::Currency(currency) => currency.code().to_ascii_lowercase(),
        }
    }
}

/// An invoice with what it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The invoice.
    pub(crate) invoice: InvoiceSummary,
    /// Everything one can search it by, folded.
    text: String,
    /// Tells it from every other invoice, and from itself before something changed: a row with the same print shows the
    /// same. One number, because thousands of rows are compared on every key.
    pub(crate) print: u64,
}

/// Everything that a row shows, as one number.
fn print(invoice: &InvoiceSummary) -> u64 {
    let InvoiceSummary { id, number, kind, subject, lines, issued, due, period: _, total, open, state, overdue, settled } =
        invoice;
    let mut hasher = DefaultHasher::new();
    (id, number, kind, subject, lines, issued, due).hash(&mut hasher);
    (total, open, state, overdue, settled).hash(&mut hasher);
    hasher.finish()
}

impl Found {
    /// Folds what an invoice is found by: its number, subject and amounts (with point and with comma, with and without
    /// thousands), and `more` as the customer reads it, such as its period and day.
    pub(crate) fn new(invoice: InvoiceSummary, more: &[String], fold: impl Fn(&str) -> String) -> Self {
        let plain = invoice.total.amount().abs().to_string();
        let mut parts = vec![invoice.number.clone(), invoice.subject.clone(), plain.replace('.', ","), plain];
        parts.extend_from_slice(more);
        Self { text: fold(&parts.join("\n")), print: print(&invoice), invoice }
    }

    /// Whether every word is somewhere in it.
    fn has(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.text.contains(word))
    }
}

/// Which invoices to show, as places in `all`, by group, both in order. `search` has to be folded.
pub(crate) fn groups(all: &[Found], filter: Filter, search: &str, sort: Sort) -> Vec<(Group, Vec<usize>)> {
    let words: Vec<&str> = search.split_whitespace().collect();
    let mut places: Vec<usize> =
        (0..all.len()).filter(|place| filter.lets(&all[*place].invoice) && all[*place].has(&words)).collect();
    // Stable: among equals the newest stays first, the order in which they came.
    places.sort_by(|one, other| {
        let (one, other) = (&all[*one].invoice, &all[*other].invoice);
        match sort {
            Sort::Newest => other.issued.cmp(&one.issued),
            Sort::Oldest => one.issued.cmp(&other.issued),
            Sort::DueFirst => (one.due.is_none(), one.due).cmp(&(other.due.is_none(), other.due)),
            Sort::Largest => other.total.amount().cmp(&one.total.amount()),
            Sort::Smallest => one.total.amount().cmp(&other.total.amount()),
        }
    });
    let year = |date: Date| Group::Year(date.year());
    let mut groups: Vec<(Group, Vec<usize>)> = Vec::new();
    for place in places {
        let invoice = &all[place].invoice;
        let group = match sort {
            Sort::Newest | Sort::Oldest => year(invoice.issued),
            Sort::DueFirst => invoice.due.map_or(Group::NoDay, year),
            Sort::Largest | Sort::Smallest => Group::Currency(invoice.total.currency()),
        };
        // Mostly the last one: places come in order.
        match groups.iter_mut().rev().find(|(one, _)| *one == group) {
            Some((_, places)) => places.push(place),
            None => groups.push((group, vec![place])),
        }
    }
    groups
}

/// How many rows are built before anyone asks for more: some screens full, and quick on an old phone.
pub(crate) const FIRST_ROWS: usize = 60;
/// How many rows each "show more" adds.
pub(crate) const MORE_ROWS: usize = 200;

/// How many rows of each group are shown. Groups fill up in order; the customer's own `asked` goes before.
pub(crate) fn shown(groups: &[(Group, Vec<usize>)], asked: &[(Group, usize)]) -> Vec<usize> {
    let mut left = FIRST_ROWS;
    groups
        .iter()
        .map(|(group, places)| {
            let by_itself = places.len().min(left);
            left -= by_itself;
            asked.iter().find(|(one, _)| one == group).map_or(by_itself, |(_, asked)| places.len().min(*asked))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use saldo_contract::Money;

    use super::*;
    use crate::screens::invoices::tests::invoice;

    fn found(id: &str, change: impl FnOnce(&mut InvoiceSummary)) -> Found {
        let mut invoice = invoice(id);
        change(&mut invoice);
        Found::new(invoice, &["November 2026".to_owned()], |text| text.to_lowercase())
    }

    fn ids(all: &[Found], filter: Filter, search: &str, sort: Sort) -> Vec<(Group, Vec<String>)> {
        groups(all, filter, search, sort)
            .into_iter()
            .map(|(group, places)| (group, places.into_iter().map(|place| all[place].invoice.id.0.clone()).collect()))
            .collect()
    }

    fn flat(all: &[Found], filter: Filter, search: &str) -> Vec<String> {
        ids(all, filter, search, Sort::Newest).into_iter().flat_map(|(_, ids)| ids).collect()
    }

    fn some() -> Vec<Found> {
        vec![
            found("a", |invoice| invoice.overdue = true),
            found("b", |invoice| {
                invoice.issued = date(2025, 12, 31);
                invoice.due = None;
                invoice.state = InvoiceState::Paid;
                invoice.total = Money::from_minor(123_456, "EUR".parse().unwrap());
                invoice.subject = "Gas".into();
            }),
            found("c", |invoice| {
                invoice.issued = date(2026, 12, 1);
                invoice.due = Some(date(2027, 1, 2));
                invoice.total = Money::from_minor(-500, "DKK".parse().unwrap());
                invoice.state = InvoiceState::Credited;
            }),
        ]
    }

    #[test]
    fn filters_let_through_what_they_say() {
        let all = some();
        assert_eq!(flat(&all, Filter::All, ""), ["c", "a", "b"]);
        assert_eq!(flat(&all, Filter::Open, ""), ["a"]);
        assert_eq!(flat(&all, Filter::Overdue, ""), ["a"]);
        assert_eq!(flat(&all, Filter::Settled, ""), ["c", "b"]);
    }

    #[test]
    fn an_invoice_is_found_by_number_subject_amount_and_period() {
        let all = some();
        assert_eq!(flat(&all, Filter::All, "2026-b"), ["b"]);
        assert_eq!(flat(&all, Filter::All, "gas"), ["b"]);
        assert_eq!(flat(&all, Filter::All, "1234,56"), ["b"]);
        assert_eq!(flat(&all, Filter::All, "1234.56"), ["b"]);
        assert_eq!(flat(&all, Filter::All, "november gas"), ["b"]);
        assert_eq!(flat(&all, Filter::All, "november water"), Vec::<String>::new());
    }

    #[test]
    fn dates_are_grouped_by_year_amounts_by_currency() {
        let all = some();
        let (eur, dkk) = (Group::Currency("EUR".parse().unwrap()), Group::Currency("DKK".parse().unwrap()));
        let group = |group, ids: &[&str]| (group, ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        assert_eq!(
            ids(&all, Filter::All, "", Sort::Oldest),
            [group(Group::Year(2025), &["b"]), group(Group::Year(2026), &["a", "c"])]
        );
        assert_eq!(
            ids(&all, Filter::All, "", Sort::DueFirst),
            [group(Group::Year(2026), &["a"]), group(Group::Year(2027), &["c"]), group(Group::NoDay, &["b"])]
        );
        assert_eq!(ids(&all, Filter::All, "", Sort::Largest), [group(eur, &["b", "a"]), group(dkk, &["c"])]);
        assert_eq!(ids(&all, Filter::All, "", Sort::Smallest), [group(dkk, &["c"]), group(eur, &["a", "b"])]);
    }

    #[test]
    fn a_row_is_another_one_as_soon_as_anything_on_it_changes() {
        let before = found("a", |_| ()).print;
        assert_eq!(found("a", |_| ()).print, before);
        let changes: [fn(&mut InvoiceSummary); 7] = [
            |invoice| invoice.id = "b".into(),
            |invoice| invoice.subject = "Gas".to_owned(),
            |invoice| invoice.due = None,
            |invoice| invoice.open = Money::from_minor(1, invoice.open.currency()),
            |invoice| invoice.state = InvoiceState::Paid,
            |invoice| invoice.overdue = true,
            |invoice| invoice.settled = Some(date(2026, 11, 3)),
        ];
        for (place, change) in changes.into_iter().enumerate() {
            assert_ne!(found("a", change).print, before, "change {place}");
        }
    }

    #[test]
    fn only_the_first_rows_are_built_until_more_are_asked_for() {
        let year = |year, rows| (Group::Year(year), vec![0; rows]);
        let groups = [year(2026, 40), year(2025, 50), year(2024, 30)];
        assert_eq!(shown(&groups, &[]), [40, 20, 0]);
        let asked = [(Group::Year(2024), 200), (Group::Year(2026), 0)];
        assert_eq!(shown(&groups, &asked), [0, 20, 30]);
    }
}
