//! When something could not be had: what it means, and what can be done. No code, no blame, never a dead end.

use leptos::prelude::*;
use saldo_contract::{
    ProblemCode, call::CallError, company::Company, connect_code::ConnectCodeError, device::OpenLink, problem::NextAction,
};

use super::{
    button::{Button, Rank},
    link::outside_link,
};
use crate::{
    i18n::{Words, say},
    live,
    state::{Saldo, is_signed_out, use_saldo},
};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// The message that says what is wrong; the same with `-help` says what can be done. Nothing for a call that was taken back.
pub(crate) fn problem_id(error: &CallError) -> Option<String> {
    Some(match error {
        CallError::Refused { problem } => format!("problem-{}", problem.code.as_str().replace('_', "-")),
        CallError::Unreachable => "problem-call-unreachable".to_owned(),
        CallError::NotSecure => "problem-call-not-secure".to_owned(),
        CallError::CompanyChanged => "problem-call-company-changed".to_owned(),
        CallError::BadAnswer => "problem-call-bad-answer".to_owned(),
        CallError::SignedOut => "problem-signed-out".to_owned(),
        CallError::NoConnection => "problem-call-no-connection".to_owned(),
        CallError::NotAllowed => "problem-call-not-allowed".to_owned(),
        CallError::Device => "problem-call-device".to_owned(),
        CallError::ConnectCode { problem } => connect_code_id(problem).to_owned(),
        CallError::Cancelled => return None,
    })
}

/// The message for what is wrong with a code to connect with.
pub(crate) const fn connect_code_id(problem: &ConnectCodeError) -> &'static str {
    match problem {
        ConnectCodeError::Empty => "connect-code-empty",
        ConnectCodeError::NoPortal => "connect-code-no-portal",
        ConnectCodeError::NoCode => "connect-code-no-code",
        ConnectCodeError::Portal => "connect-code-portal",
        ConnectCodeError::NotSecure => "connect-code-not-secure",
        ConnectCodeError::Symbol { .. } => "connect-code-symbol",
        ConnectCodeError::Length { .. } => "connect-code-length",
        ConnectCodeError::TooLong => "connect-code-too-long",
    }
}

/// What is wrong, in one sentence.
pub(crate) fn problem_title(words: Words, error: &CallError, company: &str) -> String {
    match error {
        CallError::ConnectCode { problem: ConnectCodeError::Symbol { symbol } } => {
            say!(words, "connect-code-symbol", symbol = symbol.to_string())
        }
        CallError::ConnectCode { problem: ConnectCodeError::Length { count } } => {
            say!(words, "connect-code-length", count = *count)
        }
        _ => problem_id(error).map(|id| say!(words, &id, company = company)).unwrap_or_default(),
    }
}

/// What can be done, and when.
pub(crate) fn problem_help(words: Words, error: &CallError, company: &str) -> String {
    let Some(id) = problem_id(error) else { return String::new() };
    let help = words.find(&format!("{id}-help"), &[("company", company.into())]).unwrap_or_default();
    match wait(error) {
        Some(Wait::Seconds(count)) => format!("{help} {}", say!(words, "problem-wait-seconds", count = count)),
        Some(Wait::Minutes(count)) => format!("{help} {}", say!(words, "problem-wait-minutes", count = count)),
        None => help,
    }
}

/// What is wrong and what can be done, as running text.
pub(crate) fn problem_text(words: Words, error: &CallError, company: &str) -> String {
    format!("{} {}", problem_title(words, error, company), problem_help(words, error, company)).trim().to_owned()
}

/// How long to wait before trying again.
#[derive(Debug, PartialEq, Eq)]
enum Wait {
    Seconds(u32),
    Minutes(u32),
}

fn wait(error: &CallError) -> Option<Wait> {
    let CallError::Refused { problem } = error else { return None };
    let seconds = problem.retry_after?;
    Some(if seconds < 60 { Wait::Seconds(seconds.max(1)) } else { Wait::Minutes(seconds.div_ceil(60)) })
}

/// What the customer can do about it.
#[derive(Debug, PartialEq, Eq)]
struct WayOut {
    again: bool,
    connect: bool,
    contact: bool,
}

fn way_out(error: &CallError) -> WayOut {
    let connect = is_signed_out(error) || matches!(error, CallError::NoConnection | CallError::CompanyChanged);
    let gone = matches!(error, CallError::Refused { problem } if problem.code == ProblemCode::NotFound);
    let asked = matches!(error, CallError::Refused { problem } if problem.next_actions.contains(&NextAction::ContactCompany));
    let contact = asked
        || matches!(error, CallError::Unreachable | CallError::NotSecure | CallError::CompanyChanged | CallError::BadAnswer);
    WayOut { again: !connect && !gone, connect, contact: contact || gone }
}

/// What it means and what can be done, below a heading that says [`problem_title`].
#[component]
pub(crate) fn Failure(
    /// What went wrong.
    error: CallError,
    /// Whose portal it is, if it is known.
    company: Option<Company>,
    /// Asks again.
    on_again: Callback<()>,
) -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let ways = way_out(&error);
    let name = company.as_ref().map(|company| company.name.clone()).unwrap_or_default();
    let again = ways
        .again
        .then(|| view! { <Button rank=Rank::Main text=words.signal("common-try-again") on_press=on_again /> }.into_any());
    let connect = ways
        .connect
        .then(|| view! { <a class="button button-main" href="/connect">{words.text("common-connect-again")}</a> }.into_any());
    let contact = company.filter(|_| ways.contact).map(|company| contact(saldo, company));
    view! {
        <div class="card failure">
            <p>{live::text(move || problem_help(words, &error, &name))}</p>
            <div class="actions">{again} {connect}</div>
            {contact}
        </div>
    }
    .into_any()
}

/// How to reach a person at a company.
pub(crate) fn contact(saldo: Saldo, company: Company) -> AnyView {
    let words = saldo.words;
    let open = Callback::new(move |url: String| saldo.ask_device(&OpenLink { url }, |_| ()).let_go());
    let link = move |url: String, text: String| view! { <li>{outside_link(url, text, open)}</li> }.into_any();
    let contact = company.contact;
    let phone = contact.phone.map(|phone| {
        let digits: String = phone.chars().filter(|symbol| symbol.is_ascii_digit() || *symbol == '+').collect();
        link(format!("tel:{digits}"), phone)
    });
    let email = contact.email.map(|email| link(format!("mailto:{email}"), email));
    if phone.is_none() && email.is_none() {
        return ().into_any();
    }
    view! {
        <div class="contact">
            <p>{live::text(move || say!(words, "common-contact", company = company.name.as_str()))}</p>
            <ul role="list">{phone} {email}</ul>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use saldo_contract::Problem;

    use super::*;

    #[test]
    fn every_refusal_offers_something_to_do() {
        for code in ProblemCode::ALL.iter().chain([&ProblemCode::Unknown]) {
            let ways = way_out(&Problem::new(*code).into());
            assert!(ways.again || ways.connect || ways.contact, "{code:?}");
        }
        assert_eq!(way_out(&CallError::SignedOut), WayOut { again: false, connect: true, contact: false });
        assert_eq!(way_out(&CallError::Unreachable), WayOut { again: true, connect: false, contact: true });
    }

    #[test]
    fn how_long_to_wait_is_said_in_whole_minutes_or_seconds_never_too_short() {
        let wait_of = |seconds| {
            let mut problem = Problem::new(ProblemCode::TooMany);
            problem.retry_after = Some(seconds);
            wait(&problem.into())
        };
        assert_eq!(wait_of(0), Some(Wait::Seconds(1)));
        assert_eq!(wait_of(59), Some(Wait::Seconds(59)));
        assert_eq!(wait_of(61), Some(Wait::Minutes(2)));
        assert_eq!(wait(&CallError::Unreachable), None);
    }

    #[test]
    fn every_problem_has_its_words_in_every_language() {
        let english =
            concat!(include_str!("../../../../locales/en/problems.ftl"), include_str!("../../../../locales/en/connect.ftl"));
        let dutch =
            concat!(include_str!("../../../../locales/nl/problems.ftl"), include_str!("../../../../locales/nl/connect.ftl"));
        let refusals = ProblemCode::ALL.iter().chain([&ProblemCode::Unknown]).map(|code| CallError::from(Problem::new(*code)));
        let calls = [
            CallError::Unreachable,
            CallError::NotSecure,
            CallError::CompanyChanged,
            CallError::BadAnswer,
            CallError::SignedOut,
            CallError::NoConnection,
            CallError::NotAllowed,
            CallError::Device,
        ];
        for error in refusals.chain(calls) {
            let id = problem_id(&error).unwrap();
            for source in [english, dutch] {
                for id in [id.clone(), format!("{id}-help")] {
                    assert!(source.lines().any(|line| line.starts_with(&format!("{id} ="))), "{id}");
                }
            }
        }
        let codes = [
            ConnectCodeError::Empty,
            ConnectCodeError::NoPortal,
            ConnectCodeError::NoCode,
            ConnectCodeError::Portal,
            ConnectCodeError::NotSecure,
            ConnectCodeError::Symbol { symbol: '!' },
            ConnectCodeError::Length { count: 4 },
            ConnectCodeError::TooLong,
        ];
        for source in [english, dutch] {
            for problem in &codes {
                assert!(source.contains(&format!("\n{} =", connect_code_id(problem))), "{problem:?}");
            }
        }
    }
}
