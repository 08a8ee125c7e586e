//! A question before something that cannot be taken back: the platform's own modal dialog. Esc closes it, and focus
//! goes back to where it came from.

use leptos::{html, prelude::*};

use super::button::{Button, Rank};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A question. Shown while `open`.
#[component]
pub(crate) fn Dialog(
    /// Unique on the screen.
    id: String,
    /// Whether it is shown.
    open: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// The words on the button that leaves everything as it is.
    #[prop(into)]
    close: Signal<String>,
    /// The words on the button that goes ahead.
    #[prop(into)]
    yes: Signal<String>,
    /// What to do on yes.
    on_yes: Callback<()>,
    /// What will happen.
    children: Children,
) -> impl IntoView {
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
    let shut = Callback::new(move |()| open.set(false));
    let go_ahead = Callback::new(move |()| {
        open.set(false);
        on_yes.run(());
    });
    let [title_id, text_id] = ["title", "text"].map(|part| format!("{id}-{part}"));
    let (titled_by, told_by) = (title_id.clone(), text_id.clone());
    // Focus goes to the question, not to its first button: whoever pressed Enter once too often has agreed to nothing.
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            id=id
            aria-labelledby=titled_by
            aria-describedby=told_by
            on:close=move |_| open.set(false)
        >
            <h2 id=title_id tabindex="-1" autofocus>{title}</h2>
            <div id=text_id>{children()}</div>
            <div class="actions">
                <Button rank=Rank::Main text=yes on_press=go_ahead />
                <Button text=close on_press=shut />
            </div>
        </dialog>
    }
    .into_any()
}
