//! Step 2: is this the right company, and the one datum it asks for.

use leptos::prelude::*;
use saldo_contract::{
    company::DatumKind,
    device::{Identify, Portal},
};

use super::{Answers, Try, model, use_answers};
use crate::{
    clock,
    components::{
        badge::Tone,
        company_mark::company_mark,
        error_summary::ErrorSummary,
        field::{DateField, Kind, TextField},
        form::Form,
        notice::{Notice, demo_notice},
        page::Page,
    },
    i18n::say,
    navigation::{redirect, use_navigation},
    routes,
    state::{Question, Saldo, use_saldo},
};

/// Shows the company and asks for the datum.
#[component]
pub(crate) fn CompanyScreen() -> impl IntoView {
    let saldo = use_saldo();
    let answers = use_answers();
    match answers.portal.get_untracked() {
        Some(portal) => asked(saldo, answers, portal),
        None => redirect(routes::CONNECT),
    }
}

fn asked(saldo: Saldo, answers: Answers, portal: Portal) -> AnyView {
    let words = saldo.words;
    let attempt = Try::new(model::DATUM);
    let question = Question::new();
    let navigation = use_navigation();
    let kind = portal.company.datum;
    let identify = Callback::new(move |()| {
        let datum = match kind {
            DatumKind::BirthDate => {
                let [day, month, year] = answers.birth.map(|part| part.get_untracked());
                model::birth_date([&day, &month, &year])
            }
            DatumKind::Postcode | DatumKind::CustomerNumber => model::text_datum(kind, &answers.datum.get_untracked()),
        };
        let datum = match datum {
            Ok(datum) => datum,
            Err(wrong) => return attempt.fail(wrong),
        };
        attempt.start();
        question.hold(saldo.ask_device(&Identify { datum }, move |answer| match answer {
            Ok(sent) => {
                attempt.working.set(false);
                answers.sent.set(Some((sent, clock::now())));
                navigation.go(routes::CONNECT_CODE);
            }
            Err(error) => attempt.fail(model::Wrong::Call(error)),
        }));
    });
    let name = StoredValue::new(portal.company.name.clone());
    let heading = Signal::derive(move || say!(words, "connect-company-title", company = name.get_value()));
    let field = match kind {
        DatumKind::BirthDate => view! {
            <DateField
                words=words
                id=model::DATUM
                legend=words.signal("connect-birth-date-label")
                hint=words.signal("connect-birth-date-hint")
                parts=answers.birth
                birthday=true
                mistakes=attempt.mistakes()
            />
        }
        .into_any(),
        DatumKind::Postcode | DatumKind::CustomerNumber => {
            let (label, hint, autocomplete) = match kind {
                DatumKind::CustomerNumber => ("connect-customer-number-label", "connect-customer-number-hint", "off"),
                _ => ("connect-postcode-label", "connect-postcode-hint", "postal-code"),
            };
            view! {
                <TextField
                    words=words
                    id=model::DATUM
                    label=words.signal(label)
                    hint=words.signal(hint)
                    value=answers.datum
                    kind=Kind { autocomplete, inputmode: "text", code: true, width: 10, ..Kind::TEXT }
                    mistakes=attempt.mistakes()
                />
            }
            .into_any()
        }
    };
    view! {
        <Page
            name=heading
            heading=heading
            step=Signal::derive(move || say!(words, "connect-step", step = "2"))
            company=Signal::derive(move || Some(name.get_value()))
            error=attempt.failed()
        >
            <ErrorSummary words=words mistakes=attempt.mistakes() />
            <div class="card company-check">
                <p class="company-check-name">
                    {company_mark(&portal.company)}
                    <span>
                        <strong>{portal.company.name.clone()}</strong>
                        <bdi dir="ltr" class="quiet">{portal.domain.clone()}</bdi>
                    </span>
                </p>
                <p>{words.text("connect-company-help")}</p>
                {portal.company.demo.then(|| demo_notice(saldo))}
                {portal.already.is_some().then(|| view! {
                    <Notice tone=Tone::Hold title=Signal::derive(move || say!(words, "connect-already", company = name.get_value()))>
                        {words.text("connect-already-help")}
                    </Notice>
                }.into_any())}
                <Form
                    words=words
                    on_submit=identify
                    working=attempt.working
                    working_text=words.signal("connect-company-working")
                    submit=words.signal("common-continue")
                    back=routes::CONNECT
                >
                    {field}
                </Form>
            </div>
        </Page>
    }
    .into_any()
}
