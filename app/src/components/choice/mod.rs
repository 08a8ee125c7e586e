//! One of a few: native radio buttons, each a large row or a part of a bar.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// One possible answer.
pub(crate) struct Choice {
    /// Its words.
    pub(crate) label: AnyView,
    /// The language of its words, where it is another than the screen's.
    pub(crate) lang: Option<&'static str>,
}

/// How choices are laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Large rows, one below the other.
    Rows,
    /// Side by side, as far as they fit.
    Bar,
}

/// A question with a few answers, of which one holds. What is chosen takes effect at once.
#[component]
pub(crate) fn Choices(
    /// Ties the buttons together; unique on the screen.
    name: &'static str,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// Whether the question is heard but not seen, because a heading says it already.
    #[prop(default = false)]
    legend_hidden: bool,
    /// The answers.
    choices: Vec<Choice>,
    /// Which answer holds, counted from nought.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// What to do when another is chosen.
    on_choose: Callback<usize>,
    /// How they are laid out.
    layout: Layout,
) -> impl IntoView {
    let rows: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, Choice { label, lang })| {
            view! {
                <label class="choice" lang=lang>
                    <input
                        type="radio"
                        name=name
                        id=format!("{name}-{index}")
                        prop:checked=move || chosen.get() == Some(index)
                        on:change=move |_| on_choose.run(index)
                    />
                    <span>{label}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    let class = match layout {
        Layout::Rows => "choices choices-rows",
        Layout::Bar => "choices choices-bar",
    };
    view! {
        <fieldset class=class>
            <legend class:visually-hidden=legend_hidden>{legend}</legend>
            <div class="choices-list">{rows}</div>
        </fieldset>
    }
    .into_any()
}
