//! The address of the screen, in step with the window's history. Links are followed here instead of loading the page
//! anew; moving the reader's focus is [`focus`](crate::focus)'s.

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// The address of the screen shown.
#[derive(Clone, Copy)]
pub(crate) struct Navigation(RwSignal<String>);

/// The address of the screen shown, found where [`Navigation::provide`] put it.
pub(crate) fn use_navigation() -> Navigation {
    expect_context()
}

impl Navigation {
    /// Starts following links and history.
    pub(crate) fn provide() -> Self {
        let here = Self(RwSignal::new(address()));
        provide_context(here);
        let followed = window_event_listener(ev::click, move |event| {
            if let Some(path) = link_of(&event) {
                event.prevent_default();
                here.go(&path);
            }
        });
        let moved = window_event_listener(ev::popstate, move |_| here.0.set(address()));
        on_cleanup(move || {
            followed.remove();
            moved.remove();
        });
        here
    }

    /// The path of the address.
    #[track_caller]
    pub(crate) fn path(self) -> String {
        self.0.get()
    }

    /// Goes to a screen; back leads here.
    pub(crate) fn go(self, path: &str) {
        if path != self.0.get_untracked() {
            self.change(path, |history, path| history.push_state_with_url(&JsValue::NULL, "", Some(path)));
        }
    }

    /// Goes to a screen that takes the place of this one in history.
    pub(crate) fn go_instead(self, path: &str) {
        self.change(path, |history, path| history.replace_state_with_url(&JsValue::NULL, "", Some(path)));
    }

    fn change(self, path: &str, change: impl FnOnce(&web_sys::History, &str) -> Result<(), JsValue>) {
        let window = window();
        if let Ok(history) = window.history() {
            // An address of our own is always allowed.
            let _ = change(&history, path);
        }
        window.scroll_to_with_x_and_y(0.0, 0.0);
        self.0.set(path.to_owned());
    }
}

/// Nothing to show here: another screen takes this one's place.
pub(crate) fn redirect(path: &'static str) -> AnyView {
    let navigation = use_navigation();
    // Not while this screen is still being made.
    set_timeout(move || navigation.go_instead(path), std::time::Duration::ZERO);
    ().into_any()
}

fn address() -> String {
    location().pathname().unwrap_or_default()
}

/// The screen a click leads to: a plain click on a link within the app.
fn link_of(event: &MouseEvent) -> Option<String> {
    let plain = event.button() == 0 && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key());
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let ours = link.origin() == location().origin().ok()? && !link.has_attribute("target") && !link.has_attribute("download");
    (plain && ours && !event.default_prevented()).then(|| link.pathname())
}
