//! Step 3: the one-time code.

use std::time::Duration;

use leptos::prelude::*;
use saldo_contract::{
    device::{CodeSent, Confirm, Portal, SendAgain},
    session::Channel,
};

use super::{
    Answers, Try,
    model::{self, Wrong},
    use_answers,
};
use crate::{
    clock,
    components::{
        amount::reference,
        error_summary::ErrorSummary,
        field::{Kind, TextField},
        form::Form,
        page::Page,
    },
    focus,
    i18n::{Words, say, slot},
    live,
    navigation::{redirect, use_navigation},
    routes,
    state::{Question, Saldo, use_saldo},
};

/// Asks for the one-time code.
#[component]
pub(crate) fn CodeScreen() -> impl IntoView {
    let saldo = use_saldo();
    let answers = use_answers();
    match (answers.portal.get_untracked(), answers.sent.get_untracked()) {
        (Some(portal), Some((sent, _))) => asked(saldo, answers, portal, sent.digits),
        _ => redirect(routes::CONNECT),
    }
}

fn asked(saldo: Saldo, answers: Answers, portal: Portal, digits: u8) -> AnyView {
    let words = saldo.words;
    let attempt = Try::new(model::ONE_TIME);
    let question = Question::new();
    let navigation = use_navigation();
    let confirm = Callback::new(move |()| {
        let code = match model::one_time(&answers.one_time.get_untracked(), digits) {
            Ok(code) => code,
            Err(wrong) => return attempt.fail(wrong),
        };
        attempt.start();
        question.hold(saldo.ask_device(&Confirm { code }, move |answer| match answer {
            Ok(connection) => {
                attempt.working.set(false);
                let company = connection.company.name.clone();
                let home = routes::home(&connection.id);
                saldo.connected(connection);
                let to = if saldo.several() { home } else { routes::START.to_owned() };
                // Going back from home must not lead to a code that has been used.
                navigation.go_instead(&to);
                focus::announce(&untrack(|| say!(words, "connect-done", company = company)));
                answers.clear();
            }
            Err(error) => attempt.fail(Wrong::Call(error)),
        }));
    });
    let heading = words.signal("connect-code-title");
    let name = portal.company.name;
    view! {
        <Page
            name=heading
            heading=heading
            step=Signal::derive(move || say!(words, "connect-step", step = "3"))
            company=Signal::stored(Some(name))
            error=attempt.failed()
        >
            <ErrorSummary words=words mistakes=attempt.mistakes() />
            {live::part_if(move || {
                attempt.wrong.with(|wrong| wrong.as_ref().is_some_and(Wrong::starts_over)).then(|| view! {
                    <div class="actions">
                        <a class="button" href=routes::CONNECT>{words.text("connect-start-again")}</a>
                    </div>
                }.into_any())
            })}
            <div class="card code-check">
                <p>{live::part_if(move || answers.sent.with(|sent| sent.as_ref().map(|(sent, _)| under_way(words, sent))))}</p>
                <Form
                    words=words
                    on_submit=confirm
                    working=attempt.working
                    working_text=words.signal("connect-code-working")
                    submit=words.signal("connect-code-submit")
                    back=routes::CONNECT_COMPANY
                >
                    <TextField
                        kind=Kind::ONE_TIME_CODE
                        words=words
                        id=model::ONE_TIME
                        label=words.signal("connect-code-label")
                        hint=Signal::derive(move || say!(words, "connect-code-hint", digits = u32::from(digits)))
                        value=answers.one_time
                        mistakes=attempt.mistakes()
                    />
                </Form>
                {send_again(saldo, answers, attempt)}
            </div>
        </Page>
    }
    .into_any()
}

/// How and where to the code is under way, and how long it holds.
fn under_way(words: Words, sent: &CodeSent) -> AnyView {
    let id = match sent.channel {
        Channel::Sms => "connect-code-sent-sms",
        Channel::Email => "connect-code-sent-email",
    };
    let minutes = sent.ends_in.div_ceil(60);
    let destination = sent.destination.clone();
    words.weave(id, vec![("minutes", minutes.into())], vec![slot("destination", move || reference(destination.clone()))])
}

/// Another code, once it may be asked for. The button stays where it is; the seconds are seen, not spoken.
fn send_again(saldo: Saldo, answers: Answers, attempt: Try) -> AnyView {
    let words = saldo.words;
    let question = Question::new();
    let left = RwSignal::new(seconds_left(answers));
    let tick = set_interval_with_handle(
        move || {
            let now = seconds_left(answers);
            if left.get_untracked() > 0 && now == 0 {
                focus::announce(&untrack(|| say!(words, "connect-again-ready")));
            }
            if left.get_untracked() != now {
                left.set(now);
            }
        },
        Duration::from_millis(500),
    );
    on_cleanup(move || {
        if let Ok(tick) = tick {
            tick.clear();
        }
    });
    let send = move |_| {
        if left.get_untracked() > 0 {
            focus::announce(&untrack(|| say!(words, "connect-again-wait", count = left.get())));
            return;
        }
        question.hold(saldo.ask_device(&SendAgain::default(), move |answer| match answer {
            Ok(sent) => {
                attempt.wrong.set(None);
                answers.one_time.set(String::new());
                answers.sent.set(Some((sent, clock::now())));
                left.set(seconds_left(answers));
                focus::announce(&untrack(|| say!(words, "connect-again-sent")));
            }
            Err(error) => attempt.fail(Wrong::Call(error)),
        }));
    };
    let waiting = live::text(move || match left.get() {
        0 => String::new(),
        left => say!(words, "connect-again-wait", count = left),
    });
    view! {
        <div class="send-again">
            <p class="quiet">{words.text("connect-again-help")}</p>
            <div class="actions">
                <button class="button" type="button" on:click=send aria-disabled=move || (left.get() > 0).then_some("true")>
                    {words.text("connect-again")}
                </button>
                <span class="quiet">{waiting}</span>
            </div>
        </div>
    }
    .into_any()
}

/// Seconds until another code may be asked for.
fn seconds_left(answers: Answers) -> u32 {
    answers.sent.with_untracked(|sent| {
        sent.as_ref().map_or(0, |(sent, at)| {
            let passed = clock::now().as_second() - at.as_second();
            sent.resend_in.saturating_sub(u32::try_from(passed).unwrap_or(0))
        })
    })
}
