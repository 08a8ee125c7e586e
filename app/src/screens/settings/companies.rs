//! The companies on this device: what each knows of the customer, and signing out.

use leptos::prelude::*;
use saldo_contract::{
    device::{Connection, Disconnect},
    ids::ConnectionId,
    profile::{GetProfile, Profile},
};

use crate::{
    components::{
        amount::reference,
        badge::{Tone, badge},
        company_mark::company_mark,
        dialog::Dialog,
        failure::problem_text,
        icon::{Icon, icon},
        summary_list::summary_list,
    },
    focus, format,
    i18n::say,
    live, routes,
    screens::invoices::detail::address,
    state::{Question, Remote, Saldo},
};

/// All companies.
pub(super) fn companies(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let said = RwSignal::new(None::<String>);
    let row = move |connection| company(saldo, connection, said);
    let rows = live::part(move || saldo.connections.get().into_iter().map(row).collect::<Vec<_>>().into_any());
    view! {
        <section class="card" aria-labelledby="companies">
            <h2 id="companies" tabindex="-1">{words.text("settings-companies-title")}</h2>
            {live::part_if(move || said.get().map(|said| view! { <p class="notice tone-good">{said}</p> }.into_any()))}
            <ul class="plain-list" role="list">{rows}</ul>
            <p>
                <a class="button" href=routes::CONNECT>
                    {icon(Icon::Add)}
                    <span>
                        {live::text(move || if saldo.connections.with(Vec::is_empty) { say!(words, "settings-connect-first") } else { say!(words, "common-connect-another") })}
                    </span>
                </a>
            </p>
        </section>
    }
    .into_any()
}

fn company(saldo: Saldo, connection: Connection, said: RwSignal<Option<String>>) -> AnyView {
    let words = saldo.words;
    let Connection { id, company, domain, signed_in } = connection;
    let name = StoredValue::new(company.name.clone());
    let state = if signed_in {
        details(saldo, &id, name)
    } else {
        view! {
            <p>{badge(Tone::Due, words.text("settings-session-ended").into_any())}</p>
            <p><a class="button" href=routes::CONNECT>{words.text("common-connect-again")}</a></p>
        }
        .into_any()
    };
    view! {
        <li class="company-row">
            <h3 class="frame-name">{company_mark(&company)}<span>{company.name.clone()}</span></h3>
            <p class="quiet"><bdi dir="ltr">{domain}</bdi></p>
            {state}
            {sign_out(saldo, id, name, said)}
        </li>
    }
    .into_any()
}

/// What the company knows of the customer.
fn details(saldo: Saldo, id: &ConnectionId, name: StoredValue<String>) -> AnyView {
    let words = saldo.words;
    let question = Question::new();
    let profile = RwSignal::new(Remote::<Profile>::Loading);
    question.hold(saldo.call(id, &GetProfile::default(), move |answer| profile.set(Remote::Loading.answered(answer))));
    let shown = live::part(move || {
        profile.with(|profile| match profile {
            Remote::Loading => {
                view! { <p class="quiet">{say!(words, "common-loading", company = name.get_value())}</p> }.into_any()
            }
            Remote::Failed(error) => view! { <p>{problem_text(words, error, &name.get_value())}</p> }.into_any(),
            Remote::Ready(profile) | Remote::Stale(profile, _) => known(saldo, profile),
        })
    });
    view! {
        <details class="disclosure">
            <summary>{words.text("settings-details")} <span class="visually-hidden">" " {name.get_value()}</span></summary>
            {shown}
        </details>
    }
    .into_any()
}

fn known(saldo: Saldo, profile: &Profile) -> AnyView {
    let words = saldo.words;
    let text = |text: &str| view! { <bdi>{text.to_owned()}</bdi> }.into_any();
    let mut all =
        vec![("settings-detail-name", text(&profile.name)), ("settings-detail-number", reference(profile.number.clone()))];
    if profile.address.is_some() {
        all.push(("settings-detail-address", view! { <span>{address(words, profile.address.as_ref())}</span> }.into_any()));
    }
    all.extend(profile.email.as_ref().map(|email| ("settings-detail-email", reference(email.clone()))));
    all.extend(profile.phone.as_ref().map(|phone| ("settings-detail-phone", reference(phone.clone()))));
    let language = profile.language.clone();
    let reads = live::text(move || format::language(words.language().locale, &language));
    all.push(("settings-detail-language", view! { <bdi>{reads}</bdi> }.into_any()));
    view! {
        {summary_list(words, all)}
        <p class="quiet">{words.text("settings-details-help")}</p>
    }
    .into_any()
}

/// Signing out, after a question that says what it does.
fn sign_out(saldo: Saldo, id: ConnectionId, name: StoredValue<String>, said: RwSignal<Option<String>>) -> AnyView {
    let words = saldo.words;
    let open = RwSignal::new(false);
    let failed = RwSignal::new(None::<String>);
    let dialog = format!("sign-out-{id}");
    let id = StoredValue::new(id);
    let leave = Callback::new(move |()| {
        let connection = id.get_value();
        let request = Disconnect { connection: connection.clone() };
        // It runs on by itself: a session that is to end has to end, whichever screen is shown.
        saldo
            .ask_device(&request, move |answer| match answer {
                Ok(disconnected) => {
                    let company = name.try_get_value().unwrap_or_default();
                    let id = if disconnected.portal_told { "settings-signed-out" } else { "settings-signed-out-here" };
                    let text = untrack(|| say!(words, id, company = company));
                    saldo.disconnected(&connection);
                    let _ = said.try_set(Some(text.clone()));
                    focus::announce(&text);
                    focus::to("companies");
                }
                Err(error) => {
                    let company = name.try_get_value().unwrap_or_default();
                    let text = untrack(|| problem_text(words, &error, &company));
                    focus::alert(&text);
                    let _ = failed.try_set(Some(text));
                }
            })
            .let_go();
    });
    view! {
        <div>
            <button class="button" type="button" on:click=move |_| open.set(true)>
                {words.text("settings-sign-out")}
                <span class="visually-hidden">" " {name.get_value()}</span>
            </button>
            {live::part_if(move || failed.get().map(|failed| view! { <p class="field-mistake">{failed}</p> }.into_any()))}
            <Dialog
                id=dialog
                open=open
                title=Signal::derive(move || say!(words, "settings-sign-out-title", company = name.get_value()))
                close=words.signal("common-cancel")
                yes=words.signal("settings-sign-out")
                on_yes=leave
            >
                <p>{live::text(move || say!(words, "settings-sign-out-text", company = name.get_value()))}</p>
            </Dialog>
        </div>
    }
    .into_any()
}
