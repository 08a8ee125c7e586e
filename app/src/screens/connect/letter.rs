//! Step 1: the code from the letter.

use leptos::prelude::*;
use saldo_contract::device::LookAtCode;

use super::{Try, model, use_answers};
use crate::{
    components::{
        badge::Tone,
        error_summary::ErrorSummary,
        field::{Kind, TextField},
        form::Form,
        notice::{MemoryOnlyNotice, Notice},
        page::Page,
        steps::{Step, steps},
    },
    i18n::say,
    live,
    navigation::use_navigation,
    routes,
    state::{Question, use_saldo},
};

/// Asks for the code.
#[component]
pub(crate) fn LetterScreen() -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let answers = use_answers();
    let attempt = Try::new(model::LETTER);
    let question = Question::new();
    let navigation = use_navigation();
    let look = Callback::new(move |()| {
        let code = match model::letter(&answers.letter.get_untracked()) {
            Ok(code) => code,
            Err(wrong) => return attempt.fail(wrong),
        };
        attempt.start();
        question.hold(saldo.ask_device(&LookAtCode { code }, move |answer| match answer {
            Ok(portal) => {
                attempt.working.set(false);
                answers.portal.set(Some(portal));
                navigation.go(routes::CONNECT_COMPANY);
            }
            Err(error) => attempt.fail(model::Wrong::Call(error)),
        }));
    });
    let heading = words.signal("connect-letter-title");
    let next = live::part(move || {
        let step = |title: &str, text: &str, now| Step {
            title: words.say(title, &[]).into_any(),
            text: words.say(text, &[]).into_any(),
            now,
        };
        steps(vec![
            step("connect-next-letter", "connect-next-letter-text", true),
            step("connect-next-company", "connect-next-company-text", false),
            step("connect-next-code", "connect-next-code-text", false),
        ])
    });
    view! {
        <Page name=heading heading=heading step=Signal::derive(move || say!(words, "connect-step", step = "1")) error=attempt.failed()>
            <p class="lead">{words.text("connect-letter-help")}</p>
            <div class="columns">
                <div class="column-main">
                    <ErrorSummary words=words mistakes=attempt.mistakes() />
                    {live::part_if(move || {
                        answers.from_link.get().then(|| view! {
                            <Notice tone=Tone::Hold title=words.signal("connect-from-link")>
                                {words.text("connect-from-link-help")}
                            </Notice>
                        }.into_any())
                    })}
                    <div class="card">
                        <Form
                            words=words
                            on_submit=look
                            working=attempt.working
                            working_text=words.signal("connect-letter-working")
                            submit=words.signal("common-continue")
                        >
                            <TextField
                                words=words
                                id=model::LETTER
                                label=words.signal("connect-letter-label")
                                hint=words.signal("connect-letter-hint")
                                value=answers.letter
                                kind=Kind { inputmode: "text", code: true, ..Kind::TEXT }
                                mistakes=attempt.mistakes()
                            />
                        </Form>
                    </div>
                    <MemoryOnlyNotice />
                </div>
                <div class="column-aside">
                    <section class="card" aria-labelledby="what-next">
                        <h2 id="what-next">{words.text("connect-next-title")}</h2>
                        {next}
                    </section>
                    <section class="card" aria-labelledby="no-letter">
                        <h2 id="no-letter">{words.text("connect-no-letter-title")}</h2>
                        <p class="quiet">{words.text("connect-no-letter-text")}</p>
                    </section>
                </div>
            </div>
        </Page>
    }
    .into_any()
}
