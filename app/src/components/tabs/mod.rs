//! Several sides of one thing, of which one is shown: the tabs pattern of the ARIA Authoring Practices. Arrows move along
//! the tabs and show at once; Tab goes on into what is shown.

use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// One of them.
pub(crate) struct Tab {
    /// Its name.
    pub(crate) label: Signal<String>,
    /// What it shows.
    pub(crate) panel: AnyView,
}

/// The tab a key leads to.
fn destination(key: &str, from: usize, count: usize, right_to_left: bool) -> Option<usize> {
    let (next, back) = ((from + 1) % count, (from + count - 1) % count);
    match (key, right_to_left) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(next),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(back),
        ("Home", _) => Some(0),
        ("End", _) => Some(count - 1),
        _ => None,
    }
}

fn reads_from_right_to_left(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let within = target.and_then(|target| target.closest("[dir]").ok().flatten());
    within.is_some_and(|within| within.get_attribute("dir").as_deref() == Some("rtl"))
}

/// Tabs and what they show.
#[component]
pub(crate) fn Tabs(
    /// Unique on the screen.
    id: &'static str,
    /// What they are sides of, for those who do not see a heading above them.
    #[prop(into)]
    label: Signal<String>,
    /// All of them; one at least.
    tabs: Vec<Tab>,
    /// Which is shown, counted from nought.
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let count = tabs.len();
    let choose_by_key = move |event: KeyboardEvent| {
        let Some(to) = destination(&event.key(), chosen.get_untracked(), count, reads_from_right_to_left(&event)) else { return };
        event.prevent_default();
        chosen.set(to);
        let tab = document().get_element_by_id(&format!("{id}-tab-{to}")).and_then(|tab| tab.dyn_into::<HtmlElement>().ok());
        if let Some(tab) = tab {
            // A tab on the screen takes focus.
            let _ = tab.focus();
        }
    };
    let (heads, panels): (Vec<_>, Vec<_>) = tabs
        .into_iter()
        .enumerate()
        .map(|(index, Tab { label, panel })| {
            let [tab, shows] = ["tab", "panel"].map(|part| format!("{id}-{part}-{index}"));
            let (of_tab, of_panel) = (tab.clone(), shows.clone());
            let head = view! {
                <button
                    class="tab"
                    type="button"
                    role="tab"
                    id=tab
                    aria-controls=of_panel
                    aria-selected=move || if chosen.get() == index { "true" } else { "false" }
                    tabindex=move || if chosen.get() == index { "0" } else { "-1" }
                    on:click=move |_| chosen.set(index)
                >
                    {label}
                </button>
            };
            let panel = view! {
                <div class="tab-panel" role="tabpanel" id=shows aria-labelledby=of_tab tabindex="0" hidden=move || chosen.get() != index>
                    {panel}
                </div>
            };
            (head.into_any(), panel.into_any())
        })
        .unzip();
    view! {
        <div>
            <div class="tab-list" role="tablist" aria-label=label on:keydown=choose_by_key>{heads}</div>
            {panels}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_follow_the_direction_of_writing_and_go_round() {
        assert_eq!(destination("ArrowRight", 0, 3, false), Some(1));
        assert_eq!(destination("ArrowRight", 2, 3, false), Some(0));
        assert_eq!(destination("ArrowLeft", 0, 3, false), Some(2));
        assert_eq!(destination("ArrowLeft", 0, 3, true), Some(1));
        assert_eq!(destination("ArrowRight", 0, 3, true), Some(2));
        assert_eq!(destination("End", 0, 3, true), Some(2));
        assert_eq!(destination("Home", 2, 3, false), Some(0));
        assert_eq!(destination("Tab", 0, 3, false), None);
        assert_eq!(destination("ArrowDown", 0, 3, false), None, "the page scrolls");
    }
}
