//! Each rule, whether Saldo meets it, and how that is checked: the tables of ACCESSIBILITY.md, fetched when this screen is
//! opened.

use leptos::prelude::*;
use saldo_contract::call::CallError;
use serde::Deserialize;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::{
    asset,
    components::{
        failure::problem_text,
        table::{head, table},
    },
    i18n::{Words, say},
    live,
    reader::read,
    state::Remote,
};

/// What `cargo xtask ui` makes of ACCESSIBILITY.md.
const ADDRESS: &str = "/accessibility.json";

/// The tables.
#[derive(Clone, Deserialize)]
struct Statement {
    /// The success criteria of WCAG.
    wcag: Vec<Rule>,
    /// What EN 301 549 asks beyond them.
    en: Vec<Rule>,
}

/// A row.
#[derive(Clone, Deserialize)]
struct Rule {
    /// Such as 1.4.10.
    number: String,
    /// A or AA, of a criterion of WCAG.
    level: Option<String>,
    /// `met`, `partly` or `none`.
    result: String,
    /// Tests that hold it.
    tests: Vec<String>,
    /// How it was checked by hand, in English.
    hand: Option<String>,
    /// Why it is met in part or not applicable, in English.
    because: Option<String>,
}

/// All tables, each to be opened by itself.
pub(super) fn statement(words: Words) -> AnyView {
    let rules = RwSignal::new(Remote::<Statement>::Loading);
    spawn_local(async move {
        let fetched = fetch().await.map_or(Remote::Failed(CallError::Device), Remote::Ready);
        // The screen may be gone.
        let _ = rules.try_set(fetched);
    });
    let shown = live::part(move || {
        rules.with(|rules| match rules {
            Remote::Ready(statement) | Remote::Stale(statement, _) => tables(words, statement),
            Remote::Failed(error) => view! { <p>{problem_text(words, error, "")}</p> }.into_any(),
            Remote::Loading => ().into_any(),
        })
    });
    view! {
        <p>{words.text("accessibility-checked")}</p>
        {shown}
    }
    .into_any()
}

async fn fetch() -> Option<Statement> {
    let answer = asset::fetch(ADDRESS).await?;
    read(JsFuture::from(answer.json().ok()?).await.ok()?).ok()
}

fn tables(words: Words, statement: &Statement) -> AnyView {
    let count =
        |result: &str| statement.wcag.iter().chain(&statement.en).filter(|rule| rule.result == result).count().to_string();
    let (met, partly, none) = (count("met"), count("partly"), count("none"));
    let principle =
        |name, digit: &str| disclosure(words, name, &mut statement.wcag.iter().filter(|rule| rule.number.starts_with(digit)));
    view! {
        <p>
            {live::text(move || {
                say!(words, "accessibility-counted", met = met.as_str(), partly = partly.as_str(), none = none.as_str())
            })}
        </p>
        {principle("accessibility-perceivable", "1")}
        {principle("accessibility-operable", "2")}
        {principle("accessibility-understandable", "3")}
        {principle("accessibility-robust", "4")}
        {disclosure(words, "accessibility-standard", &mut statement.en.iter())}
    }
    .into_any()
}

fn disclosure(words: Words, name: &'static str, rules: &mut dyn Iterator<Item = &Rule>) -> AnyView {
    let columns = ["accessibility-column-rule", "accessibility-column-result", "accessibility-column-held"];
    let columns = columns.map(|column| head(words, column, false)).into_iter().collect::<Vec<_>>().into_any();
    let rows = rules.map(|rule| row(words, rule.clone())).collect();
    view! {
        <details class="disclosure">
            <summary>{words.text(name)}</summary>
            {table(words, name, columns, rows)}
        </details>
    }
    .into_any()
}

fn row(words: Words, rule: Rule) -> AnyView {
    let Rule { number, level, result, tests, hand, because } = rule;
    let id = number.replace('.', "-");
    let id = if level.is_some() { format!("accessibility-wcag-{id}") } else { format!("accessibility-en-{id}") };
    let level = level.map(|level| {
        let level = live::text(move || say!(words, "accessibility-level", level = level.as_str()));
        view! { " " <span class="level quiet">{level}</span> }.into_any()
    });
    let result = live::text(move || words.say(&format!("accessibility-result-{result}"), &[]));
    let tests = tests.into_iter().map(|test| {
        // A test's name is a sentence.
        let (file, name) = test.split_once("::").unwrap_or_default();
        let name = name.replace('_', " ");
        view! { <li><span lang="en" dir="ltr">{name} " " <code class="quiet">{file.to_owned()}</code></span></li> }.into_any()
    });
    let by_hand = hand.map(|hand| {
        view! { <li><span>{words.text("accessibility-by-hand")}</span> " " <span lang="en" dir="ltr">{hand}</span></li> }
            .into_any()
    });
    let because = because.map(|because| view! { <li><span lang="en" dir="ltr">{because}</span></li> }.into_any());
    let held: Vec<_> = because.into_iter().chain(tests).chain(by_hand).collect();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <bdi dir="ltr">{number}</bdi>
                " "
                {live::text(move || words.say(&id, &[]))}
                {level}
            </th>
            <td role="cell">{result}</td>
            <td role="cell"><ul class="held plain-list" role="list">{held}</ul></td>
        </tr>
    }
    .into_any()
}
