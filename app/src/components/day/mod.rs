//! Days and periods, for people and for programs that read along.

use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use saldo_contract::invoices::Period;

use crate::{
    clock,
    format::{self, DayForm, PeriodForm, day_form, period_form},
    i18n::{Words, say},
    live,
};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A day in a given form.
pub(crate) fn day(words: Words, day: Date, form: DayForm) -> AnyView {
    view! { <time datetime=day.to_string()>{live::text(move || format::day(words.language().locale, day, form))}</time> }
        .into_any()
}

/// A day in a sentence: with its weekday when it is near `today`.
pub(crate) fn near_day(words: Words, date: Date, today: Date) -> AnyView {
    day(words, date, day_form(date, today))
}

/// A day in a sentence, by the device's own calendar.
pub(crate) fn day_from_now(words: Words, date: Date) -> AnyView {
    near_day(words, date, clock::local_day(clock::now()))
}

/// "As of" a moment: the time when it is today, else the day as well.
pub(crate) fn as_of(words: Words, moment: Timestamp) -> AnyView {
    let locale = words.language().locale;
    let (day, today) = (clock::local_day(moment), clock::local_day(clock::now()));
    let time = format::time(locale, moment);
    let text = if day == today {
        say!(words, "common-as-of-today", time = time)
    } else {
        say!(words, "common-as-of", day = format::day(locale, day, day_form(day, today)), time = time)
    };
    view! { <time datetime=clock::written(moment)>{text}</time> }.into_any()
}

/// A span of days, as text.
pub(crate) fn period_text(words: Words, period: Period) -> Option<String> {
    let locale = words.language().locale;
    let full = |date| format::day(locale, date, DayForm::Full);
    Some(match period_form(period)? {
        PeriodForm::Month(date) => format::month(locale, date),
        PeriodForm::Year(year) => year.to_string(),
        PeriodForm::Day(date) => full(date),
        PeriodForm::Span(start, end) => say!(words, "common-period", start = full(start), end = full(end)),
        PeriodForm::From(start) => say!(words, "common-period-from", start = full(start)),
        PeriodForm::Until(end) => say!(words, "common-period-until", end = full(end)),
    })
}
