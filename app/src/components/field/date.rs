//! A day that somebody knows by heart or reads from a paper: three fields, no calendar.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{Described, Field, Kind, Mistake, latin_digit};
use crate::i18n::Words;

/// Why three parts are not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateMistake {
    /// Nothing was typed.
    Empty,
    /// There is no such day, or a part of it is missing.
    NoSuchDay,
}

/// Day, month and year as typed. A year has four digits: nobody should have to guess a century.
pub(crate) fn read(parts: [&str; 3]) -> Result<Date, DateMistake> {
    if parts.iter().all(|part| part.trim().is_empty()) {
        return Err(DateMistake::Empty);
    }
    let number = |part: &str| part.trim().chars().map(latin_digit).collect::<String>().parse::<i16>().ok();
    let date = || {
        let year = number(parts[2]).filter(|year| (1850..=2200).contains(year))?;
        Date::new(year, i8::try_from(number(parts[1])?).ok()?, i8::try_from(number(parts[0])?).ok()?).ok()
    };
    date().ok_or(DateMistake::NoSuchDay)
}

/// The three parts of a date.
#[component]
pub(crate) fn DateField(
    /// Where the names of the parts come from.
    words: Words,
    /// Unique on the screen; mistakes name it, and it is the id of the first part.
    id: &'static str,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// What helps to answer it.
    #[prop(into)]
    hint: Signal<String>,
    /// Day, month and year, as typed.
    parts: [RwSignal<String>; 3],
    /// Whether it is the customer's own date of birth, which their device may know.
    #[prop(default = false)]
    birthday: bool,
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let field = Field { words, id, mistakes };
    let part = |part_id: String, label: &'static str, value, autocomplete, width| {
        let autocomplete = if birthday { autocomplete } else { "off" };
        let kind = Kind { autocomplete, inputmode: "numeric", code: true, width, ..Kind::TEXT };
        let none: Described = Box::new(|_| None);
        view! {
            <div class="field">
                <label for=part_id.clone()>{words.text(label)}</label>
                {field.input(part_id, value, kind, none)}
            </div>
        }
        .into_any()
    };
    let [day, month, year] = parts;
    view! {
        <fieldset class="field" class:field-wrong=move || field.is_wrong() aria-describedby=move || field.described_by(true)>
            <legend>{legend}</legend>
            {field.hint_line(hint.into())}
            {field.mistake_line()}
            <div class="date-parts">
                {part(id.to_owned(), "common-day", day, "bday-day", 3)}
                {part(format!("{id}-month"), "common-month", month, "bday-month", 3)}
                {part(format!("{id}-year"), "common-year", year, "bday-year", 5)}
            </div>
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_a_day_that_exists() {
        assert_eq!(read([" 3", "2", "1980 "]), Ok(date(1980, 2, 3)));
        assert_eq!(read(["29", "02", "2000"]), Ok(date(2000, 2, 29)));
        assert_eq!(read(["٣", "٢", "١٩٨٠"]), Ok(date(1980, 2, 3)));
        for parts in [
            ["30", "2", "1980"],
            ["3", "13", "1980"],
            ["3", "2", "80"],
            ["3", "", "1980"],
            ["x", "2", "1980"],
            ["300", "2", "1980"],
        ] {
            assert_eq!(read(parts), Err(DateMistake::NoSuchDay), "{parts:?}");
        }
        assert_eq!(read(["", " ", ""]), Err(DateMistake::Empty));
    }
}
