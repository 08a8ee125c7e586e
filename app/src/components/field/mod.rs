//! Fields to type in. Each has its question above it, what helps to answer, and, when the answer has to be mended, what is
//! wrong: the same sentence as in the [summary](super::error_summary). What was typed is never taken away.
//!
//! A field hands on what was typed, as it was typed; the `read` beside each kind says what it means, or what is wrong.

pub(crate) mod code;
pub(crate) mod date;
#[cfg(feature = "gallery")]
pub(crate) mod iban;
#[cfg(feature = "gallery")]
pub(crate) mod money;
#[cfg(feature = "gallery")]
pub(crate) mod phone;

use leptos::{ev::Event, prelude::*};

pub(crate) use self::date::DateField;
use crate::{
    i18n::{Words, say},
    live,
};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// Something that has to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The id of the field it is about, if it is about one.
    pub(crate) field: Option<&'static str>,
    /// What is wrong and what to do.
    pub(crate) sentence: String,
}

/// What kind of text a field takes.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    /// HTML `type`: what a phone's keyboard and readers make of it.
    pub(crate) type_: &'static str,
    /// HTML `autocomplete`.
    pub(crate) autocomplete: &'static str,
    /// HTML `inputmode`; plain text when empty.
    pub(crate) inputmode: &'static str,
    /// Whether it is a code or a number: from left to right, without spelling help.
    pub(crate) code: bool,
    /// How many characters wide it looks; as wide as the form when 0.
    pub(crate) width: u8,
    /// Takes what was typed.
    pub(crate) typed: Typed,
}

impl Kind {
    /// Ordinary text.
    pub(crate) const TEXT: Self =
        Self { type_: "text", autocomplete: "off", inputmode: "", code: false, width: 0, typed: as_typed };
}

/// A field, and what has to be mended at it.
#[derive(Clone, Copy)]
struct Field {
    words: Words,
    id: &'static str,
    mistakes: Signal<Vec<Mistake>>,
}

impl Field {
    fn mistake(self) -> Option<String> {
        self.mistakes.with(|all| Some(all.iter().find(|mistake| mistake.field == Some(self.id))?.sentence.clone()))
    }

    fn is_wrong(self) -> bool {
        self.mistakes.with(|all| all.iter().any(|mistake| mistake.field == Some(self.id)))
    }

    /// The ids of what explains it.
    fn described_by(self, hint: bool) -> Option<String> {
        let hint = hint.then(|| format!("{}-hint", self.id));
        let mistake = self.is_wrong().then(|| format!("{}-mistake", self.id));
        let ids: Vec<_> = hint.into_iter().chain(mistake).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// What helps to answer.
    fn hint_line(self, hint: MaybeProp<String>) -> AnyView {
        let id = self.id;
        live::part_if(move || {
            hint.get().map(|hint| view! { <p class="field-hint" id=format!("{id}-hint")>{hint}</p> }.into_any())
        })
    }

    /// What has to be mended.
    fn mistake_line(self) -> AnyView {
        let Self { id, words, .. } = self;
        live::part_if(move || {
            self.mistake().map(|sentence| {
                view! {
                    <p class="field-mistake" id=format!("{id}-mistake")>
                        <span class="visually-hidden">{say!(words, "common-mistake")}" "</span>
                        {sentence}
                    </p>
                }
                .into_any()
            })
        })
    }

    /// Question, help, mistake, and below them where to type.
    fn around(self, label: Signal<String>, hint: MaybeProp<String>, input: AnyView) -> AnyView {
        view! {
            <div class="field" class:field-wrong=move || self.is_wrong()>
                <label for=self.id>{label}</label>
                {self.hint_line(hint)}
                {self.mistake_line()}
                {input}
            </div>
        }
        .into_any()
    }

    /// Where to type.
    fn input(self, id: String, value: RwSignal<String>, kind: Kind, described: Described) -> AnyView {
        let name = id.clone();
        view! {
            <input
                id=id
                name=name
                type=kind.type_
                class=match kind.width {
                    0 => "input",
                    1..=3 => "input input-3",
                    4..=5 => "input input-5",
                    6..=10 => "input input-10",
                    _ => "input input-20",
                }
                required=true
                autocomplete=kind.autocomplete
                inputmode=(!kind.inputmode.is_empty()).then_some(kind.inputmode)
                dir=kind.code.then_some("ltr")
                spellcheck=if kind.code { "false" } else { "true" }
                autocapitalize=if kind.code { "characters" } else { "off" }
                aria-describedby=move || described(self)
                // Said both ways: left unsaid, WebKit takes what is empty and required for wrong.
                aria-invalid=move || if self.is_wrong() { "true" } else { "false" }
                prop:value=move || value.get()
                on:input=move |event| (kind.typed)(&event, value)
            />
        }
        .into_any()
    }
}

/// Gives the ids of what explains an input.
type Described = Box<dyn Fn(Field) -> Option<String> + Send>;
/// Takes what was typed.
type Typed = fn(&Event, RwSignal<String>);

/// What was typed, as it was typed.
fn as_typed(event: &Event, value: RwSignal<String>) {
    value.set(event_target_value(event));
}

/// One line of text.
#[component]
pub(crate) fn TextField(
    /// Where the word "error" comes from.
    words: Words,
    /// Unique on the screen; mistakes name it.
    id: &'static str,
    /// The question.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer it.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// What kind of text it is.
    #[prop(default = Kind::TEXT)]
    kind: Kind,
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let field = Field { words, id, mistakes };
    let described: Described = Box::new(move |field| field.described_by(hint.get().is_some()));
    field.around(label, hint, field.input(id.to_owned(), value, kind, described))
}

/// Digits of the Arabic and Persian scripts as those of the Latin.
fn latin_digit(symbol: char) -> char {
    let value = ['\u{660}', '\u{6f0}']
        .into_iter()
        .find_map(|zero| u32::from(symbol).checked_sub(u32::from(zero)).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(symbol)
}
