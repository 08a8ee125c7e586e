//! The groups of the list: a heading that opens and closes each, and a real table for what is open.

use leptos::{html, prelude::*};

use super::{
    Look,
    body::Body,
    group_name,
    model::{Group, MORE_ROWS, shown},
};
use crate::{focus, format, i18n::say, live};

/// Places in the list, by group.
type Groups = Vec<(Group, Vec<usize>)>;

/// All groups.
pub(super) fn groups(list: Look, groups: Memo<Groups>) -> AnyView {
    let names = move || groups.with(|groups| groups.iter().map(|(group, _)| *group).collect::<Vec<_>>());
    view! {
        <For each=names key=|group| *group children=move |group| one_group(list, groups, group) />
    }
    .into_any()
}

/// A heading that opens and closes its group, and the group's table.
fn one_group(list: Look, groups: Memo<Groups>, group: Group) -> AnyView {
    let words = list.saldo.words;
    let in_group = move |all: &Groups| all.iter().find(|(one, _)| *one == group).map_or(0, |(_, places)| places.len());
    let count = move || groups.with(in_group);
    let rows = Memo::new(move |_| {
        let shown = list.with(|list| groups.with(|groups| shown(groups, &list.asked))).unwrap_or_default();
        let at = groups.with(|groups| groups.iter().position(|(one, _)| *one == group));
        at.and_then(|at| shown.get(at).copied()).unwrap_or(0)
    });
    let open = Memo::new(move |_| rows.get() > 0);
    let key = StoredValue::new(group.key());
    let ask = move |rows: usize| {
        list.change(|list| {
            list.asked.retain(|(one, _)| *one != group);
            list.asked.push((group, rows));
        });
    };
    let toggle = move |_| ask(if open.get_untracked() { 0 } else { MORE_ROWS });
    let left = move || count().saturating_sub(rows.get());
    let is_more = Memo::new(move |_| open.get() && left() > 0);
    let more = live::part_if(move || {
        is_more.get().then(|| {
            let text = live::text(move || {
                let next = format::count(words.language().locale, left().min(MORE_ROWS));
                say!(words, "invoices-more", next = next, group = group_name(words, group))
            });
            let show_more = move |_| {
                ask(rows.get_untracked() + MORE_ROWS);
                if !is_more.get_untracked() {
                    // The button has done its work and goes.
                    focus::to(&format!("toggle-{}", key.get_value()));
                }
            };
            view! {
                <button class="button" type="button" id=format!("more-{}", key.get_value()) on:click=show_more>
                    {text}
                </button>
            }
            .into_any()
        })
    });
    let name = live::text(move || group_name(words, group));
    let number = live::text(move || {
        let count = count();
        say!(words, "invoices-count", count = count, shown = format::count(words.language().locale, count))
    });
    view! {
        <section class="card list-group" aria-labelledby=format!("group-{}", key.get_value())>
            <h2 id=format!("group-{}", key.get_value())>
                <button
                    type="button"
                    class="group-toggle"
                    id=format!("toggle-{}", key.get_value())
                    aria-expanded=move || if open.get() { "true" } else { "false" }
                    on:click=toggle
                >
                    <span>{name}</span>
                    <span class="quiet">{number}</span>
                </button>
            </h2>
            {live::part_if(move || open.get().then(|| table(list, groups, rows, group)))}
            {more}
        </section>
    }
    .into_any()
}

fn table(list: Look, groups: Memo<Groups>, rows: Memo<usize>, group: Group) -> AnyView {
    let words = list.saldo.words;
    let head = |id: &'static str| view! { <th scope="col" role="columnheader">{words.text(id)}</th> }.into_any();
    let table = NodeRef::<html::Table>::new();
    // Reads the language here, so that the table is made anew in another: its rows do not listen for themselves.
    let mut body = Body::new(list);
    Effect::new(move |_| {
        let Some(table) = table.get() else { return };
        groups.with(|groups| {
            let places = groups.iter().find(|(one, _)| *one == group).map(|(_, places)| places.as_slice()).unwrap_or_default();
            let places = &places[..places.len().min(rows.get())];
            list.with(|list| {
                let invoices = places.iter().filter_map(|place| list.invoices.get(*place));
                body.show(&table, &invoices.map(|found| (found.print, &found.invoice)).collect::<Vec<_>>());
            });
        });
    });
    view! {
        <table class="table stack list-table" role="table" node_ref=table>
            <caption class="visually-hidden">
                {live::text(move || say!(words, "invoices-caption", group = group_name(words, group)))}
            </caption>
            <thead role="rowgroup">
                <tr role="row">
                    {head("invoices-column-invoice")}
                    {head("invoices-column-issued")}
                    {head("invoices-column-due")}
                    <th scope="col" role="columnheader" class="number">{words.text("invoices-column-amount")}</th>
                    <th scope="col" role="columnheader" class="number">{words.text("invoices-column-open")}</th>
                    {head("invoices-column-state")}
                </tr>
            </thead>
        </table>
    }
    .into_any()
}
