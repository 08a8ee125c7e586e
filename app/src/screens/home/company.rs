//! Home of one company.

use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use saldo_contract::{
    account::{Account, NextStep, StepKind},
    ids::ConnectionId,
    invoices::InvoiceSummary,
};

use super::model::{Standing, standing};
use crate::{
    components::{
        amount::{amount, reference},
        badge::{Tone, badge},
        day::{as_of, day_from_now},
        failure::{Failure, problem_help, problem_title},
        notice::{MemoryOnlyNotice, Notice, demo_notice},
        page::Page,
        skeleton::Skeleton,
        steps::{Step, steps},
    },
    i18n::{Words, say, slot},
    live, routes,
    screens::invoices::{
        self,
        due::{Due, due, due_line},
    },
    state::{Question, Remote, Saldo, use_saldo},
};

/// Home of one company.
#[component]
pub(crate) fn CompanyHome(connection: ConnectionId) -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let question = Question::new();
    let id = StoredValue::new(connection);
    let look_up = move || saldo.look_up_account(&id.get_value(), question);
    look_up();
    let name = move || saldo.company_name(&id.get_value());
    // What changes with every answer, "as of", stands apart: the rest stays as it is, and so does the reader's focus.
    let account = Memo::new(move |_| {
        let mut account = with_account(saldo, id, |account| account.value().cloned());
        if let Some(account) = &mut account {
            account.as_of = Timestamp::UNIX_EPOCH;
        }
        account
    });
    let error = Memo::new(move |_| with_account(saldo, id, |account| account.error().cloned()));
    let heading = Signal::derive(move || match (account.get(), error.get()) {
        (Some(account), _) => match standing(&account) {
            Standing::Open(_) => say!(words, "home-open-title", count = account.open_count),
            Standing::NothingOpen | Standing::NeverInvoiced => say!(words, "home-nothing-title"),
        },
        (None, Some(error)) => problem_title(words, &error, &name()),
        (None, None) => say!(words, "home-loading-title"),
    });
    let body = live::part(move || match account.get() {
        Some(account) => shown(saldo, id.get_value(), &account),
        None => match error.get() {
            Some(error) => {
                let company = saldo.company(&id.get_value());
                view! { <Failure error=error company=company on_again=Callback::new(move |()| look_up()) /> }.into_any()
            }
            None => view! { <Skeleton text=Signal::derive(move || say!(words, "common-loading", company = name())) rows=5 /> }
                .into_any(),
        },
    });
    let when = live::part_if(move || {
        let number = account.with(|account| account.as_ref().map(|account| account.customer_number.clone()))?;
        let customer = words.weave("home-customer", vec![], vec![slot("number", move || reference(number.clone()))]);
        let read_at = with_account(saldo, id, |account| account.value().map(|account| account.as_of))?;
        Some(view! { <p class="quiet">{as_of(words, read_at)} " " {customer}</p> }.into_any())
    });
    let kept_from_before = live::part_if(move || {
        error.get().filter(|_| account.with(Option::is_some)).map(|error| {
            let title = problem_title(words, &error, &name());
            let help = problem_help(words, &error, &name());
            view! {
                <Notice tone=Tone::Due title=Signal::stored(title)>
                    {say!(words, "home-stale")} " " {help} " "
                    <button class="link" type="button" on:click=move |_| look_up()>{say!(words, "common-try-again")}</button>
                </Notice>
            }
            .into_any()
        })
    });
    let demo =
        live::part_if(move || saldo.company(&id.get_value()).is_some_and(|company| company.demo).then(|| demo_notice(saldo)));
    view! {
        <Page
            name=words.signal("common-nav-home")
            heading=heading
            company=Signal::derive(move || Some(name()))
            complete=Signal::derive(move || account.with(Option::is_some) || error.with(Option::is_some))
        >
            {when}
            <div class="notices">{demo} <MemoryOnlyNotice /> {kept_from_before}</div>
            {body}
        </Page>
    }
    .into_any()
}

/// Reads what is known of where the customer stands.
fn with_account<T>(saldo: Saldo, id: StoredValue<ConnectionId>, read: impl FnOnce(&Remote<Account>) -> Option<T>) -> Option<T> {
    saldo.accounts.with(|accounts| id.with_value(|id| accounts.get(id).and_then(read)))
}

fn shown(saldo: Saldo, connection: ConnectionId, account: &Account) -> AnyView {
    let words = saldo.words;
    let connection = &connection;
    let main = match standing(account) {
        Standing::Open(first) => {
            let others = &account.open[1..];
            view! {
                {due_card(saldo, connection, first, account.today)}
                {(!others.is_empty()).then(|| also_open(saldo, connection, account, others))}
            }
            .into_any()
        }
        Standing::NothingOpen => pleasant(words, "home-nothing-text"),
        Standing::NeverInvoiced => pleasant(words, "home-never-text"),
    };
    let credit: Vec<_> = account
        .balances
        .iter()
        .filter(|balance| balance.credit.is_positive())
        .map(|balance| {
            let credit = balance.credit;
            let text = words.weave("home-credit", vec![], vec![slot("amount", move || amount(words, credit))]);
            view! { <p class="notice tone-good">{text}</p> }.into_any()
        })
        .collect();
    let next = (!account.next_steps.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="next-steps">
                <h2 id="next-steps">{words.text("home-next-title")}</h2>
                {next_steps(words, &account.next_steps, account.today)}
            </section>
        }
        .into_any()
    });
    let earlier = (!account.settled.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="earlier-invoices">
                <h2 id="earlier-invoices">{words.text("home-earlier-title")}</h2>
                {invoices::lines(saldo, connection, &account.settled, false)}
                <p><a href=routes::invoices(connection)>{words.text("home-all-invoices")}</a></p>
            </section>
        }
        .into_any()
    });
    view! {
        <div class="columns">
            <div class="column-main">{main} {credit} {earlier}</div>
            <div class="column-aside">{next}</div>
        </div>
    }
    .into_any()
}

/// What is to be paid first: the amount and the day before anything else.
fn due_card(saldo: Saldo, connection: &ConnectionId, invoice: &InvoiceSummary, today: Date) -> AnyView {
    let words = saldo.words;
    let due = due(invoice, today);
    let (open, total) = (invoice.open, invoice.total);
    let part_paid = (open != total).then(|| {
        let text = words.weave("invoices-part-paid", vec![], vec![slot("total", move || amount(words, total))]);
        view! { <p class="quiet">{text}</p> }.into_any()
    });
    let overdue = match due {
        Due::Passed(days) => Some(
            view! {
                <p>
                    {badge(Tone::Over, words.text("invoices-state-overdue").into_any())} " "
                    {live::text(move || say!(words, "home-overdue", count = days))}
                </p>
            }
            .into_any(),
        ),
        _ => None,
    };
    view! {
        <section class="card due-card" aria-labelledby="due">
            <h2 id="due" class="due-when">{due_line(words, due, invoice.due, today)}</h2>
            <p class="due-amount">{amount(words, open)}</p>
            {overdue}
            <p class="quiet">{invoices::subject(saldo, connection, invoice)}</p>
            {part_paid}
            <div class="actions">
                <a class="button button-main" href=routes::invoice(connection, &invoice.id)>
                    {words.text("home-see-invoice")}
                </a>
            </div>
        </section>
    }
    .into_any()
}

fn also_open(saldo: Saldo, connection: &ConnectionId, account: &Account, others: &[InvoiceSummary]) -> AnyView {
    let words = saldo.words;
    let totals: Vec<_> = account
        .balances
        .iter()
        .filter(|balance| balance.open.is_positive())
        .map(|balance| view! { <span class="together-amount">{amount(words, balance.open)}</span> }.into_any())
        .collect();
    let more = usize::try_from(account.open_count).unwrap_or(usize::MAX).saturating_sub(account.open.len());
    view! {
        <section class="card" aria-labelledby="also-open">
            <h2 id="also-open">{words.text("home-also-title")}</h2>
            {invoices::lines(saldo, connection, others, true)}
            {(more > 0).then(|| view! {
                <p><a href=routes::invoices(connection)>{live::text(move || say!(words, "home-more", count = more))}</a></p>
            }.into_any())}
            <p class="together"><span>{words.text("home-together")}</span> {totals}</p>
        </section>
    }
    .into_any()
}

fn pleasant(words: Words, id: &'static str) -> AnyView {
    view! {
        <section class="card pleasant">
            <span class="pleasant-sign" aria-hidden="true">"✓"</span>
            <p>{words.text(id)}</p>
        </section>
    }
    .into_any()
}

fn next_steps(words: Words, all: &[NextStep], today: Date) -> AnyView {
    let quiet_today = all.iter().all(|step| step.date > today).then(|| Step {
        title: words.text("common-today").into_any(),
        text: words.text("home-step-none-today").into_any(),
        now: true,
    });
    let rows = all.iter().map(|step| {
        let id = match step.kind {
            StepKind::Due => "home-step-due",
            StepKind::Reminder => "home-step-reminder",
            StepKind::Notice => "home-step-notice",
            StepKind::Costs => "home-step-costs",
            StepKind::HandOver => "home-step-hand-over",
            StepKind::Unknown => "home-step-unknown",
        };
        let said = move || words.say(id, &[]);
        let text = match step.cost {
            Some(cost) if cost.is_zero() => view! { {said} " " {words.text("home-step-free")} }.into_any(),
            Some(cost) => {
                let amount = slot("amount", move || amount(words, cost));
                match step.kind {
                    StepKind::Costs => words.weave("home-step-costs-of", vec![], vec![amount]),
                    _ => view! { {said} " " {words.weave("home-step-cost", vec![], vec![amount])} }.into_any(),
                }
            }
            None => said.into_any(),
        };
        Step {
            title: if step.date == today { words.text("common-today").into_any() } else { day_from_now(words, step.date) },
            text,
            now: step.date == today,
        }
    });
    steps(quiet_today.into_iter().chain(rows).collect())
}
