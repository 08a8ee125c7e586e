//! Questions with a field to type in. What has to be mended is said twice in the same words: in a summary that takes
//! focus and leads to each field, and at the field.

use std::time::Duration;

use leptos::{ev::SubmitEvent, prelude::*};

use crate::{
    focus,
    i18n::{Words, say},
    live,
    state::use_saldo,
};

/// Something that has to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The id of the field it is about, if it is about one.
    pub(crate) field: Option<&'static str>,
    /// What is wrong and what to do.
    pub(crate) sentence: String,
}

/// A form that asks one thing and sends nothing by itself.
#[component]
pub(crate) fn Form(
    /// What to do with the answer.
    on_submit: Callback<()>,
    /// Whether the answer is being worked on; a second one is not taken.
    #[prop(into)]
    working: Signal<bool>,
    /// The words while it is being worked on.
    #[prop(into)]
    working_text: Signal<String>,
    /// The words on the button.
    #[prop(into)]
    submit: Signal<String>,
    /// Where back leads, if there is a way back.
    #[prop(optional)]
    back: Option<&'static str>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let words = use_saldo().words;
    Effect::new(move |before: Option<bool>| {
        let working = working.get();
        if working && before == Some(false) {
            focus::announce(&working_text.get_untracked());
        }
        working
    });
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        if !working.get_untracked() {
            on_submit.run(());
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            {children()}
            <div class="actions">
                <button class="button button-main" type="submit" aria-disabled=move || working.get().then_some("true")>
                    {submit}
                </button>
                {back.map(|back| view! { <a class="button button-quiet" href=back>{words.text("common-back")}</a> }.into_any())}
            </div>
            <p class="quiet working">{live::text(move || if working.get() { working_text.get() } else { String::new() })}</p>
        </form>
    }
    .into_any()
}

const SUMMARY: &str = "mistakes";

/// Moves focus to the summary, once it is there.
pub(crate) fn show_mistakes() {
    set_timeout(|| focus::to(SUMMARY), Duration::ZERO);
}

/// All that has to be mended, each leading to its field.
#[component]
pub(crate) fn MistakeSummary(
    /// What has to be mended.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let words = use_saldo().words;
    let row = |Mistake { field, sentence }: Mistake| match field {
        Some(field) => {
            let lead = move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                focus::to(field);
            };
            view! { <li><a href=format!("#{field}") on:click=lead>{sentence}</a></li> }.into_any()
        }
        None => view! { <li>{sentence}</li> }.into_any(),
    };
    live::part_if(move || {
        let rows: Vec<_> = mistakes.get().into_iter().map(row).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <div class="mistakes" id=SUMMARY tabindex="-1" role="group" aria-labelledby="mistakes-title" aria-describedby="mistakes-list">
                    <h2 id="mistakes-title">{words.text("common-mistakes-title")}</h2>
                    <ul id="mistakes-list">{rows}</ul>
                </div>
            }
            .into_any()
        })
    })
}

/// What kind of text a field takes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kind {
    /// HTML `autocomplete`.
    pub(crate) autocomplete: &'static str,
    /// HTML `inputmode`; plain text when empty.
    pub(crate) inputmode: &'static str,
    /// Whether it is a code: from left to right, without spelling help.
    pub(crate) code: bool,
    /// How many characters wide it looks; as wide as the form when 0.
    pub(crate) width: u8,
}

/// A field, and what has to be mended at it.
#[derive(Clone, Copy)]
struct Field {
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
}

/// The sentence at a field that says what has to be mended.
fn mistake_line(words: Words, field: Field) -> AnyView {
    live::part_if(move || {
        let id = field.id;
        field.mistake().map(|sentence| {
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

/// One line of text.
#[component]
pub(crate) fn TextField(
    /// Unique on the screen; errors name it.
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
    kind: Kind,
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let words = use_saldo().words;
    let field = Field { id, mistakes };
    view! {
        <div class="field" class:field-wrong=move || field.is_wrong()>
            <label for=id>{label}</label>
            {live::part_if(move || hint.get().map(|hint| view! { <p class="quiet" id=format!("{id}-hint")>{hint}</p> }.into_any()))}
            {mistake_line(words, field)}
            {input(id, value, kind, move || field.described_by(hint.get().is_some()), field)}
        </div>
    }
    .into_any()
}

/// The three parts of a date that someone knows by heart.
#[component]
pub(crate) fn DateField(
    /// Unique on the screen; errors name it, and it is the id of the first part.
    id: &'static str,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// What helps to answer it.
    #[prop(into)]
    hint: Signal<String>,
    /// Day, month and year, as typed.
    parts: [RwSignal<String>; 3],
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let words = use_saldo().words;
    let field = Field { id, mistakes };
    let [day, month, year] = parts;
    let part = |part_id: &'static str, label: &'static str, value, autocomplete, width| {
        let kind = Kind { autocomplete, inputmode: "numeric", code: true, width };
        view! {
            <div class="field">
                <label for=part_id>{live::text(move || say!(words, label))}</label>
                {input(part_id, value, kind, || None, field)}
            </div>
        }
        .into_any()
    };
    view! {
        <fieldset class="field" class:field-wrong=move || field.is_wrong() aria-describedby=move || field.described_by(true)>
            <legend>{legend}</legend>
            <p class="quiet" id=format!("{id}-hint")>{hint}</p>
            {mistake_line(words, field)}
            <div class="date-parts">
                {part(id, "common-day", day, "bday-day", 3)}
                {part("date-month", "common-month", month, "bday-month", 3)}
                {part("date-year", "common-year", year, "bday-year", 5)}
            </div>
        </fieldset>
    }
    .into_any()
}

fn input(
    id: &'static str,
    value: RwSignal<String>,
    kind: Kind,
    described: impl Fn() -> Option<String> + Send + 'static,
    field: Field,
) -> AnyView {
    view! {
        <input
            id=id
            name=id
            type="text"
            class=match kind.width {
                0 => "input",
                1..=3 => "input input-3",
                4..=5 => "input input-5",
                _ => "input input-10",
            }
            required=true
            autocomplete=kind.autocomplete
            inputmode=(!kind.inputmode.is_empty()).then_some(kind.inputmode)
            dir=kind.code.then_some("ltr")
            spellcheck=if kind.code { "false" } else { "true" }
            autocapitalize=if kind.code { "characters" } else { "off" }
            aria-describedby=described
            aria-invalid=move || field.is_wrong().then_some("true")
            prop:value=move || value.get()
            on:input=move |event| value.set(event_target_value(&event))
        />
    }
    .into_any()
}
