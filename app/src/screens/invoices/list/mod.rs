//! The list of invoices: grouped, searched, filtered and sorted on the device, also when there are ten thousand.

mod body;
mod model;
mod rows;

use jiff::Timestamp;
use leptos::prelude::*;
use saldo_contract::{
    call::CallError,
    ids::ConnectionId,
    invoices::{InvoicePage, InvoiceSummary, ListInvoices},
};

use crate::{
    clock,
    components::{
        badge::Tone,
        choice::{Choice, Choices, Layout},
        day::{as_of, period_text},
        failure::{Failure, problem_help, problem_title},
        notice::Notice,
        page::Page,
        skeleton::Skeleton,
    },
    focus,
    format::{self, DayForm},
    i18n::{Words, say},
    live,
    state::{Question, Saldo, use_saldo},
};
use model::{Filter, Found, Group, Sort};

/// How many invoices one answer carries.
const PAGE: u32 = 500;

/// A company's invoices as far as they were read, and how the customer looks at them. Kept while the app is open, so
/// that coming back from an invoice finds the list as it was left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct InvoiceList {
    invoices: Vec<Found>,
    /// A new reading under way, while a complete one is shown.
    fresh: Option<Vec<Found>>,
    /// When, by the device, the last complete reading ended.
    read_at: Option<Timestamp>,
    language: &'static str,
    total: usize,
    as_of: Option<Timestamp>,
    complete: bool,
    failed: Option<CallError>,
    filter: Filter,
    search: String,
    sort: Sort,
    asked: Vec<(Group, usize)>,
}

/// What the screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Case {
    Loading,
    Empty,
    Ready,
    Failed(CallError),
}

impl InvoiceList {
    fn case(&self) -> Case {
        match (&self.failed, self.invoices.is_empty(), self.as_of) {
            (Some(error), true, _) => Case::Failed(error.clone()),
            (_, false, _) => Case::Ready,
            (None, true, Some(_)) => Case::Empty,
            (None, true, None) => Case::Loading,
        }
    }

    /// Takes the first page of a new reading, or the next of one under way. A reading that is complete stays on the
    /// screen until the next is complete too; a first one grows as its pages come.
    fn take(&mut self, page: InvoicePage, first: bool, now: Timestamp, find: impl FnMut(InvoiceSummary) -> Found) {
        if first {
            self.fresh = self.complete.then(Vec::new);
            if self.fresh.is_none() {
                self.invoices.clear();
            }
        }
        self.fresh.as_mut().unwrap_or(&mut self.invoices).extend(page.invoices.into_iter().map(find));
        self.failed = None;
        let last = page.next_cursor.is_none();
        if last {
            self.read_at = Some(now);
            self.invoices = self.fresh.take().unwrap_or_else(|| std::mem::take(&mut self.invoices));
        }
        if self.fresh.is_none() {
            self.total = usize::try_from(page.total).unwrap_or(usize::MAX);
            self.as_of = Some(page.as_of);
            self.complete = last;
        }
    }

    /// Asking for the rest, or for all of it again, did not work. What is there stays.
    fn fail(&mut self, error: CallError) {
        self.fresh = None;
        self.failed = Some(error);
    }

    /// Whether it was read in full just now: going back and forth between list and invoice reads nothing twice.
    fn is_new(&self, now: Timestamp) -> bool {
        self.failed.is_none() && self.read_at.is_some_and(|read_at| now.as_second() - read_at.as_second() < 60)
    }
}

/// Makes of invoices what they are found by: besides number, subject and amount, their period and day as the customer
/// reads them. Neighbours mostly share both, so the last of each is kept instead of written again ten thousand times.
fn finder(words: Words) -> impl FnMut(InvoiceSummary) -> Found {
    let locale = words.language_now().locale;
    let (mut last_day, mut last_period) = (None, None);
    move |invoice| {
        let mut more = vec![format::money(locale, invoice.total)];
        more.extend(kept(&mut last_period, invoice.period, |period| untrack(|| period_text(words, period?))));
        more.extend(kept(&mut last_day, invoice.issued, |day| Some(format::day(locale, day, DayForm::Full))));
        Found::new(invoice, &more, format::fold)
    }
}

/// What was made of something, made again only when it is another than last time.
fn kept<T: Copy + PartialEq>(
    last: &mut Option<(T, Option<String>)>,
    of: T,
    make: impl FnOnce(T) -> Option<String>,
) -> Option<String> {
    match last {
        Some((same, made)) if *same == of => made.clone(),
        _ => last.insert((of, make(of))).1.clone(),
    }
}

/// Asks for one page after the other. What was read before stays until the first page of the new reading is here.
fn read(saldo: Saldo, id: StoredValue<ConnectionId>, question: Question, cursor: Option<String>) {
    let first = cursor.is_none();
    let request = ListInvoices { cursor, limit: Some(PAGE) };
    let connection = id.get_value();
    let asked = saldo.call(&connection.clone(), &request, move |answer| {
        let mut next = None;
        change(saldo, &connection, |list| match answer {
            Ok(page) => {
                next = page.next_cursor.clone();
                list.language = saldo.words.language_now().tag;
                list.take(page, first, clock::now(), finder(saldo.words));
            }
            Err(error) => list.fail(error),
        });
        if next.is_some() {
            read(saldo, id, question, next);
        }
    });
    question.hold(asked);
}

fn change(saldo: Saldo, connection: &ConnectionId, change: impl FnOnce(&mut InvoiceList)) {
    saldo.lists.update(|lists| {
        let mut list = lists.take(connection).unwrap_or_default();
        change(&mut list);
        lists.put(connection.clone(), list);
    });
}

/// The list of a company's invoices.
#[component]
pub(crate) fn InvoicesScreen(connection: ConnectionId) -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let question = Question::new();
    let id = StoredValue::new(connection);
    let again = move || {
        change(saldo, &id.get_value(), |list| list.failed = None);
        read(saldo, id, question, None);
    };
    let list = Look { saldo, id };
    if !untrack(|| list.with(|list| list.is_new(clock::now()))).unwrap_or(false) {
        again();
    }
    // Periods and days are searched in the language they are read in.
    Effect::new(move |_| {
        let spoken = words.language().tag;
        change(saldo, &id.get_value(), |list| {
            if !list.invoices.is_empty() && list.language != spoken {
                list.language = spoken;
                let invoices = std::mem::take(&mut list.invoices);
                list.invoices = invoices.into_iter().map(|found| found.invoice).map(finder(words)).collect();
            }
        });
    });
    let name = move || saldo.company_name(&id.get_value());
    let case = Memo::new(move |_| list.with(InvoiceList::case).unwrap_or(Case::Loading));
    let heading = Signal::derive(move || match case.get() {
        Case::Failed(error) => problem_title(words, &error, &name()),
        Case::Empty => say!(words, "invoices-empty-title"),
        Case::Loading | Case::Ready => say!(words, "invoices-title"),
    });
    let body = live::part(move || match case.get() {
        Case::Loading => {
            view! { <Skeleton text=Signal::derive(move || say!(words, "common-loading", company = name())) rows=6 /> }.into_any()
        }
        Case::Empty => {
            view! { <p class="lead">{live::text(move || say!(words, "invoices-empty", company = name()))}</p> }.into_any()
        }
        Case::Failed(error) => {
            let company = saldo.company(&id.get_value());
            view! { <Failure error=error company=company on_again=Callback::new(move |()| again()) /> }.into_any()
        }
        Case::Ready => ready(list, again),
    });
    view! {
        <Page
            name=words.signal("invoices-title")
            heading=heading
            company=Signal::derive(move || Some(name()))
            complete=Signal::derive(move || case.get() != Case::Loading)
        >
            {body}
        </Page>
    }
    .into_any()
}

/// A way to one company's list among all.
#[derive(Clone, Copy)]
struct Look {
    saldo: Saldo,
    id: StoredValue<ConnectionId>,
}

impl Look {
    fn with<T>(self, read: impl FnOnce(&InvoiceList) -> T) -> Option<T> {
        self.saldo.lists.with(|lists| self.id.with_value(|id| lists.get(id).map(read)))
    }

    fn change(self, by: impl FnOnce(&mut InvoiceList)) {
        change(self.saldo, &self.id.get_value(), by);
    }
}

fn ready(list: Look, again: impl Fn() + Copy + Send + Sync + 'static) -> AnyView {
    let words = list.saldo.words;
    let groups = Memo::new(move |_| {
        list.with(|list| model::groups(&list.invoices, list.filter, &format::fold(&list.search), list.sort)).unwrap_or_default()
    });
    let count = move || groups.with(|groups| groups.iter().map(|(_, places)| places.len()).sum::<usize>());
    let total = move || list.with(|list| list.total).unwrap_or_default();
    let result = move || {
        let locale = words.language().locale;
        let (count, total) = (count(), total());
        if count == total {
            say!(words, "invoices-count", count = count, shown = format::count(locale, count))
        } else {
            say!(
                words,
                "invoices-count-of",
                count = total,
                shown = format::count(locale, count),
                total = format::count(locale, total)
            )
        }
    };
    announce_result(list, result);
    let reading = live::text(move || {
        let Some(read) = list.with(|list| (!list.complete).then_some(list.invoices.len())).flatten() else {
            return String::new();
        };
        let locale = words.language().locale;
        say!(words, "invoices-reading", read = format::count(locale, read), total = format::count(locale, total()))
    });
    let read_at = live::part_if(move || list.with(|list| list.as_of).flatten().map(|moment| as_of(words, moment)));
    let failed = Memo::new(move |_| list.with(|list| list.failed.clone()).flatten());
    let broken_off = live::part_if(move || {
        let name = list.saldo.company_name(&list.id.get_value());
        let complete = untrack(|| list.with(|list| list.complete)).unwrap_or_default();
        failed.get().map(|error| {
            view! {
                <Notice tone=Tone::Due title=Signal::stored(problem_title(words, &error, &name))>
                    {if complete { say!(words, "home-stale") } else { say!(words, "invoices-incomplete") }} " " {problem_help(words, &error, &name)} " "
                    <button class="link" type="button" on:click=move |_| again()>{say!(words, "common-try-again")}</button>
                </Notice>
            }.into_any()
        })
    });
    let none = live::part_if(move || {
        (count() == 0).then(|| {
            let all = move |_| {
                list.change(|list| {
                    list.filter = Filter::All;
                    list.search.clear();
                });
                focus::to("search");
            };
            view! {
                <div class="card">
                    <p>{say!(words, "invoices-none")}</p>
                    <button class="button" type="button" on:click=all>{say!(words, "invoices-show-all")}</button>
                </div>
            }
            .into_any()
        })
    });
    view! {
        <p class="quiet">{read_at} " " {reading}</p>
        {broken_off}
        {tools(list)}
        <p class="list-result">{live::text(result)}</p>
        {none}
        {rows::groups(list, groups)}
    }
    .into_any()
}

/// Says the number of results when someone has stopped typing.
fn announce_result(list: Look, result: impl Fn() -> String + Copy + Send + Sync + 'static) {
    let latest = StoredValue::new(0_u32);
    Effect::new(move |before: Option<Option<(Filter, String, Sort)>>| {
        let asked = list.with(|list| (list.filter, list.search.clone(), list.sort));
        if before.is_some_and(|before| before != asked) {
            latest.update_value(|latest| *latest += 1);
            let mine = latest.get_value();
            set_timeout(
                move || {
                    if latest.try_get_value() == Some(mine) {
                        focus::announce(&untrack(result));
                    }
                },
                std::time::Duration::from_millis(700),
            );
        }
        asked
    });
}

/// Search, filter and order.
fn tools(list: Look) -> AnyView {
    let words = list.saldo.words;
    let counts = Memo::new(move |_| {
        let count = |list: &InvoiceList, filter: Filter| list.invoices.iter().filter(|found| filter.lets(&found.invoice)).count();
        list.with(|list| Filter::ALL.map(|filter| count(list, filter))).unwrap_or_default()
    });
    let choices = Filter::ALL
        .into_iter()
        .enumerate()
        .map(|(index, filter)| {
            let id = match filter {
                Filter::All => "invoices-filter-all",
                Filter::Open => "invoices-filter-open",
                Filter::Overdue => "invoices-filter-overdue",
                Filter::Settled => "invoices-filter-settled",
            };
            let number = live::text(move || format::count(words.language().locale, counts.get()[index]));
            let label = view! { {words.text(id)} " " <span class="choice-count">"(" {number} ")"</span> }.into_any();
            Choice { label, lang: None }
        })
        .collect();
    let orders = Sort::ALL
        .into_iter()
        .enumerate()
        .map(|(index, order)| {
            let id = match order {
                Sort::Newest => "invoices-sort-newest",
                Sort::Oldest => "invoices-sort-oldest",
                Sort::DueFirst => "invoices-sort-due",
                Sort::Largest => "invoices-sort-largest",
                Sort::Smallest => "invoices-sort-smallest",
            };
            view! {
                <option value=index.to_string() prop:selected=move || list.with(|list| list.sort) == Some(order)>{words.text(id)}</option>
            }
            .into_any()
        })
        .collect::<Vec<_>>();
    let choose_order = move |event| {
        let order = event_target_value(&event).parse::<usize>().ok().and_then(|index| Sort::ALL.get(index).copied());
        list.change(|list| {
            list.sort = order.unwrap_or_default();
            list.asked.clear();
        });
    };
    view! {
        <search class="list-tools">
            <div class="field list-search">
                <label for="search">{words.text("invoices-search")}</label>
                <p class="quiet" id="search-hint">{words.text("invoices-search-hint")}</p>
                <input
                    class="input"
                    id="search"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="search-hint"
                    prop:value=move || list.with(|list| list.search.clone()).unwrap_or_default()
                    on:input=move |event| list.change(|list| list.search = event_target_value(&event))
                />
            </div>
            <div class="field">
                <label for="sort">{words.text("invoices-sort")}</label>
                <select class="input" id="sort" on:change=choose_order>{orders}</select>
            </div>
            <Choices
                name="filter"
                legend=words.signal("invoices-filter")
                choices=choices
                chosen=Signal::derive(move || Filter::ALL.iter().position(|one| Some(*one) == list.with(|list| list.filter)))
                on_choose=Callback::new(move |index: usize| list.change(|list| list.filter = Filter::ALL[index]))
                layout=Layout::Bar
            />
        </search>
    }
    .into_any()
}

/// What a group is called.
fn group_name(words: Words, group: Group) -> String {
    match group {
        Group::Year(year) => year.to_string(),
        Group::NoDay => say!(words, "invoices-group-no-day"),
        Group::Currency(currency) => say!(words, "invoices-group-currency", currency = currency.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::invoices::tests::invoice;

    fn page(ids: &[&str], next: Option<&str>) -> InvoicePage {
        InvoicePage {
            as_of: Timestamp::UNIX_EPOCH,
            invoices: ids.iter().map(|id| invoice(id)).collect(),
            total: 3,
            next_cursor: next.map(str::to_owned),
        }
    }

    fn find(invoice: InvoiceSummary) -> Found {
        Found::new(invoice, &[], str::to_lowercase)
    }

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn a_first_reading_grows_with_its_pages() {
        let mut list = InvoiceList::default();
        assert_eq!(list.case(), Case::Loading);
        list.take(page(&["1", "2"], Some("x")), true, NOW, find);
        assert_eq!((list.case(), list.complete, list.invoices.len()), (Case::Ready, false, 2));
        list.take(page(&["3"], None), false, NOW, find);
        assert_eq!((list.complete, list.invoices.len()), (true, 3));
    }

    #[test]
    fn a_complete_reading_stays_until_the_next_is_complete() {
        let mut list = InvoiceList::default();
        list.take(page(&["1", "2", "3"], None), true, NOW, find);
        list.take(page(&["4"], Some("x")), true, NOW, find);
        assert_eq!((list.complete, list.invoices.len()), (true, 3));
        list.take(page(&["5"], None), false, NOW, find);
        assert_eq!((list.complete, list.invoices.len()), (true, 2));
    }

    #[test]
    fn nothing_is_read_twice_within_a_minute_unless_it_failed() {
        let later = |seconds| NOW + jiff::SignedDuration::from_secs(seconds);
        let mut list = InvoiceList::default();
        assert!(!list.is_new(NOW));
        list.take(page(&["1"], None), true, NOW, find);
        assert!(list.is_new(later(59)) && !list.is_new(later(60)));
        list.fail(CallError::Unreachable);
        assert!(!list.is_new(later(1)));
    }

    #[test]
    fn what_was_read_stays_when_the_rest_cannot_be_had() {
        let mut list = InvoiceList::default();
        list.take(page(&["1"], Some("x")), true, NOW, find);
        list.fail(CallError::Unreachable);
        assert_eq!(list.case(), Case::Ready);
        let mut nothing = InvoiceList::default();
        nothing.fail(CallError::Unreachable);
        assert_eq!(nothing.case(), Case::Failed(CallError::Unreachable));
    }

    #[test]
    fn no_invoices_at_all_is_a_screen_of_its_own() {
        let mut list = InvoiceList::default();
        list.take(page(&[], None), true, NOW, find);
        assert_eq!(list.case(), Case::Empty);
    }
}
