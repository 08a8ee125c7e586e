//! Connecting a company: the code from the letter, one datum, a one-time code. What was typed stays until it is done,
//! also when going back.

use jiff::Timestamp;
use leptos::prelude::*;
use saldo_contract::{
    company::DatumKind,
    device::{CodeSent, Portal},
};

use crate::{
    components::{error_summary::show_mistakes, failure::problem_text, field::Mistake},
    i18n::{Words, say},
    state::use_saldo,
};

mod code;
mod company;
mod letter;
mod model;

pub(crate) use code::CodeScreen;
pub(crate) use company::CompanyScreen;
pub(crate) use letter::LetterScreen;
use model::Wrong;

/// The answers, as they are typed.
#[derive(Clone, Copy)]
pub(crate) struct Answers {
    /// The letter's code.
    pub(crate) letter: RwSignal<String>,
    /// Whether a link filled it in.
    pub(crate) from_link: RwSignal<bool>,
    /// The company it leads to.
    portal: RwSignal<Option<Portal>>,
    /// Postal code or customer number.
    datum: RwSignal<String>,
    /// Day, month and year of birth.
    birth: [RwSignal<String>; 3],
    /// The one-time code that is under way, and when it went out.
    sent: RwSignal<Option<(CodeSent, Timestamp)>>,
    /// The one-time code.
    one_time: RwSignal<String>,
}

impl Answers {
    /// Puts empty answers where the screens find them.
    pub(crate) fn provide() -> Self {
        let text = || RwSignal::new(String::new());
        let answers = Self {
            letter: text(),
            from_link: RwSignal::new(false),
            portal: RwSignal::new(None),
            datum: text(),
            birth: [text(), text(), text()],
            sent: RwSignal::new(None),
            one_time: text(),
        };
        provide_context(answers);
        answers
    }

    /// Fills in the code of a link; the customer still has to look at it and go on.
    pub(crate) fn opened_with(self, link: String) {
        self.clear();
        self.letter.set(link);
        self.from_link.set(true);
    }

    /// Forgets everything.
    fn clear(self) {
        for text in [self.letter, self.datum, self.one_time, self.birth[0], self.birth[1], self.birth[2]] {
            text.set(String::new());
        }
        self.from_link.set(false);
        self.portal.set(None);
        self.sent.set(None);
    }
}

fn use_answers() -> Answers {
    expect_context()
}

/// What a step of connecting keeps of the last try.
#[derive(Clone, Copy)]
struct Try {
    own: &'static str,
    wrong: RwSignal<Option<Wrong>>,
    working: RwSignal<bool>,
}

impl Try {
    /// For a screen whose own field has this id.
    fn new(own: &'static str) -> Self {
        Self { own, wrong: RwSignal::new(None), working: RwSignal::new(false) }
    }

    fn start(self) {
        self.wrong.set(None);
        self.working.set(true);
    }

    fn fail(self, wrong: Wrong) {
        self.working.set(false);
        self.wrong.set(Some(wrong));
        show_mistakes();
    }

    fn mistakes(self) -> Signal<Vec<Mistake>> {
        let words = use_saldo().words;
        let portal = use_answers().portal;
        Signal::derive(move || {
            let company = portal.with(|portal| portal.as_ref().map(|portal| portal.company.name.clone()));
            let company = company.unwrap_or_else(|| say!(words, "common-the-company"));
            let mistake = |wrong: Wrong| Mistake { field: wrong.field(self.own), sentence: sentence(words, &wrong, &company) };
            self.wrong.get().map(mistake).into_iter().collect()
        })
    }

    fn failed(self) -> Signal<bool> {
        Signal::derive(move || self.wrong.with(Option::is_some))
    }
}

/// What is wrong and what to do, in the words of the summary and of the field.
fn sentence(words: Words, wrong: &Wrong, company: &str) -> String {
    match wrong {
        Wrong::DatumMissing(DatumKind::Postcode) => say!(words, "connect-postcode-missing"),
        Wrong::DatumMissing(DatumKind::BirthDate) => say!(words, "connect-birth-date-missing"),
        Wrong::DatumMissing(DatumKind::CustomerNumber) => say!(words, "connect-customer-number-missing"),
        Wrong::NoSuchDay => say!(words, "connect-birth-date-wrong"),
        Wrong::OneTimeLength(digits) => say!(words, "connect-one-time-length", digits = u32::from(*digits)),
        Wrong::Call(error) => problem_text(words, error, company),
    }
}
