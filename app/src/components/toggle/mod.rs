//! Something that is on or off, and takes effect at once: a native checkbox that says it is a switch.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A switch.
#[component]
pub(crate) fn Toggle(
    /// Unique on the screen.
    id: &'static str,
    /// What is on or off.
    #[prop(into)]
    label: Signal<String>,
    /// What follows from it.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// The words for off and on, seen beside it; readers say their own.
    states: [Signal<String>; 2],
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// What to do when it is turned on or off.
    on_change: Callback<bool>,
) -> impl IntoView {
    let hinted = move || hint.get().map(|_| format!("{id}-hint"));
    let [off_word, on_word] = states;
    view! {
        <div class="toggle">
            <label class="toggle-row" for=id>
                <span class="toggle-label">{label}</span>
                <span class="toggle-state" aria-hidden="true">
                    {move || if on.get() { on_word.get() } else { off_word.get() }}
                </span>
                <input
                    type="checkbox"
                    role="switch"
                    id=id
                    aria-describedby=hinted
                    prop:checked=move || on.get()
                    on:change=move |event| on_change.run(event_target_checked(&event))
                />
            </label>
            {move || hint.get().map(|hint| view! { <p class="toggle-hint" id=format!("{id}-hint")>{hint}</p> })}
        </div>
    }
    .into_any()
}
