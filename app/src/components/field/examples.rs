//! Each kind of field: empty, filled in, and with what has to be mended.

use leptos::prelude::*;
use saldo_contract::{Currency, phone::PhoneNumber};

use super::{DateField, Kind, Mistake, TextField, date, iban, money, money::MoneyField, phone};
use crate::{
    gallery::Example,
    i18n::{Words, say},
    state::Saldo,
};

/// No mistakes.
fn fine() -> Signal<Vec<Mistake>> {
    Signal::stored(Vec::new())
}

/// What has to be mended at a field, if anything has.
fn wrong(field: &'static str, sentence: impl Fn() -> Option<String> + Send + Sync + 'static) -> Signal<Vec<Mistake>> {
    Signal::derive(move || sentence().into_iter().map(|sentence| Mistake { field: Some(field), sentence }).collect())
}

fn typed(text: &str) -> RwSignal<String> {
    RwSignal::new(text.to_owned())
}

fn text(words: Words, id: &'static str, value: &str, mistakes: Signal<Vec<Mistake>>) -> AnyView {
    let hint = words.signal("connect-customer-number-hint");
    let kind = Kind { inputmode: "text", code: true, width: 10, ..Kind::TEXT };
    view! {
        <TextField words=words id=id label=words.signal("connect-customer-number-label") hint=hint value=typed(value) kind=kind mistakes=mistakes />
    }
    .into_any()
}

fn amount(words: Words, id: &'static str, value: &str) -> AnyView {
    let value = typed(value);
    let mistakes = wrong(id, move || {
        let sign = money::decimal_sign(words.language().locale);
        let wrong = money::read(&value.get(), sign, Currency::EUR).err()?;
        (wrong != money::MoneyMistake::Empty).then(|| money::sentence(words, wrong, Currency::EUR))
    });
    view! { <MoneyField words=words id=id label=words.signal("invoices-pay-amount") value=value currency=Currency::EUR mistakes=mistakes /> }
        .into_any()
}

fn day(words: Words, id: &'static str, parts: [&str; 3]) -> AnyView {
    let parts = parts.map(typed);
    let mistakes = wrong(id, move || {
        let [day, month, year] = parts.map(|part| part.get());
        (date::read([&day, &month, &year]) == Err(date::DateMistake::NoSuchDay)).then(|| say!(words, "connect-birth-date-wrong"))
    });
    view! {
        <DateField
            words=words
            id=id
            legend=words.signal("connect-birth-date-label")
            hint=words.signal("connect-birth-date-hint")
            parts=parts
            mistakes=mistakes
        />
    }
    .into_any()
}

fn account(words: Words, id: &'static str, value: &str) -> AnyView {
    let value = typed(value);
    let mistakes = wrong(id, move || {
        let typed = value.get();
        let wrong = iban::read(&typed).err().filter(|wrong| *wrong != iban::IbanMistake::Empty)?;
        Some(iban::sentence(words, wrong, &typed))
    });
    let hint = words.signal("field-iban-hint");
    view! { <TextField words=words id=id kind=Kind::IBAN label=words.signal("invoices-pay-account") hint=hint value=value mistakes=mistakes /> }
        .into_any()
}

fn telephone(words: Words, id: &'static str, value: &str) -> AnyView {
    let value = typed(value);
    let mistakes = wrong(id, move || {
        let wrong = PhoneNumber::read(&value.get(), "BE").err()?;
        (wrong != saldo_contract::phone::PhoneError::Empty).then(|| phone::sentence(words, wrong))
    });
    let hint = Signal::derive(move || phone::hint(words, "BE"));
    view! { <TextField words=words id=id kind=Kind::PHONE label=words.signal("settings-detail-phone") hint=hint value=value mistakes=mistakes /> }.into_any()
}

fn code(saldo: Saldo, id: &'static str, value: &str, mistakes: Signal<Vec<Mistake>>) -> AnyView {
    let words = saldo.words;
    let hint = Signal::derive(move || say!(words, "connect-code-hint", digits = 6_u32));
    view! { <TextField words=words id=id kind=Kind::ONE_TIME_CODE label=words.signal("connect-code-label") hint=hint value=typed(value) mistakes=mistakes /> }.into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "text", view: |saldo| text(saldo.words, "text", "", fine()) },
    Example {
        name: "text, with a mistake",
        view: |saldo| {
            let words = saldo.words;
            text(words, "text-wrong", "", wrong("text-wrong", move || Some(say!(words, "connect-customer-number-missing"))))
        },
    },
    Example { name: "money", view: |saldo| amount(saldo.words, "money", "") },
    Example { name: "money, too precise", view: |saldo| amount(saldo.words, "money-precise", "0,005") },
    Example { name: "money, unreadable", view: |saldo| amount(saldo.words, "money-unreadable", "12 + 5") },
    Example { name: "date", view: |saldo| day(saldo.words, "date", ["27", "3", "1980"]) },
    Example { name: "date, no such day", view: |saldo| day(saldo.words, "date-wrong", ["31", "2", "1980"]) },
    Example { name: "account number", view: |saldo| account(saldo.words, "iban", "") },
    Example { name: "account number, filled in", view: |saldo| account(saldo.words, "iban-full", "NL91 ABNA 0417 1643 00") },
    Example {
        name: "account number, one digit short",
        view: |saldo| account(saldo.words, "iban-short", "NL91 ABNA 0417 1643 0"),
    },
    Example {
        name: "account number, one digit wrong",
        view: |saldo| account(saldo.words, "iban-check", "NL91 ABNA 0417 1643 01"),
    },
    Example {
        name: "account number, no such country",
        view: |saldo| account(saldo.words, "iban-country", "XX91 ABNA 0417 1643 00"),
    },
    Example { name: "phone", view: |saldo| telephone(saldo.words, "phone", "0470 12 34 56") },
    Example { name: "phone, with a letter in it", view: |saldo| telephone(saldo.words, "phone-letter", "0470 12 34 5O") },
    Example { name: "code", view: |saldo| code(saldo, "code", "", fine()) },
    Example {
        name: "code, too short",
        view: |saldo| {
            let words = saldo.words;
            let mistakes = wrong("code-short", move || Some(say!(words, "connect-one-time-length", digits = 6_u32)));
            code(saldo, "code-short", "1234", mistakes)
        },
    },
];
