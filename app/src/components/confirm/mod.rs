//! A question before something that cannot be taken back: the platform's own modal dialog. Esc closes it, and focus
//! goes back to where it came from.

use leptos::{html, prelude::*};

use crate::state::use_saldo;

/// A question with yes or no. Shown while `open`.
#[component]
pub(crate) fn Confirm(
    /// Unique on the screen.
    id: String,
    /// Whether it is shown.
    open: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// What yes means.
    #[prop(into)]
    yes: Signal<String>,
    /// What to do on yes.
    on_yes: Callback<()>,
    /// What will happen.
    children: Children,
) -> impl IntoView {
    let words = use_saldo().words;
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            // An element of the document that is not open yet can always be shown.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let [title_id, text_id] = ["title", "text"].map(|part| format!("{id}-{part}"));
    let (titled_by, told_by) = (title_id.clone(), text_id.clone());
    view! {
        <dialog
            class="confirm"
            node_ref=dialog
            id=id
            aria-labelledby=titled_by
            aria-describedby=told_by
            on:close=move |_| open.set(false)
        >
            <h2 id=title_id>{title}</h2>
            <div id=text_id>{children()}</div>
            <div class="actions">
                <button
                    class="button button-main"
                    type="button"
                    on:click=move |_| {
                        open.set(false);
                        on_yes.run(());
                    }
                >
                    {yes}
                </button>
                <button class="button" type="button" on:click=move |_| open.set(false)>
                    {words.text("common-cancel")}
                </button>
            </div>
        </dialog>
    }
    .into_any()
}
