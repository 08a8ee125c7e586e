//! Where the reader is: focus after each navigation, scroll and focus on the way back, and what is said aloud. Owned
//! here and nowhere else.
//!
//! - Forward: the new screen's h1 takes focus, at the top of the page.
//! - Back and forward in history: what had focus has it again, where it stood, as soon as the screen is complete.
//! - The app's first screen moves nothing: the reader starts at the skip link.

use std::cell::RefCell;

use leptos::prelude::{document, location, window};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, FocusOptions, HtmlElement, ScrollRestoration};

/// Where someone was on a screen they left.
#[derive(Clone, Debug, Default, PartialEq)]
struct Place {
    scroll: f64,
    /// Where what had focus stood in the window.
    top: Option<f64>,
    /// Finds what had focus, as CSS.
    focus: Option<String>,
}

#[derive(Default)]
struct Reader {
    /// Address of the screen shown.
    here: String,
    /// The places on screens left behind, with their addresses.
    places: Vec<(String, Place)>,
    /// Going back or forward: the next screen is one we have been on.
    returning: bool,
    /// A place to go back to once the screen is complete.
    awaited: Option<Place>,
}

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

/// Finds an element again on a screen that was built anew: by its id, else by where it leads.
fn selector(id: &str, href: Option<&str>) -> Option<String> {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    match (id, href) {
        ("", Some(href)) => Some(format!("main a[href=\"{}\"]", quoted(href))),
        ("", None) => None,
        (id, _) => Some(format!("[id=\"{}\"]", quoted(id))),
    }
}

fn place(on: Option<Element>) -> Place {
    let on = on.and_then(|element| element.closest("a[href], button, input, select, summary").ok().flatten());
    let top = on.as_ref().map(|element| element.get_bounding_client_rect().top());
    let focus = on.and_then(|element| selector(&element.id(), element.get_attribute("href").as_deref()));
    Place { scroll: window().scroll_y().unwrap_or_default(), top, focus }
}

fn leave(on: Option<Element>) {
    let place = place(on);
    READER.with_borrow_mut(|reader| {
        let here = reader.here.clone();
        reader.places.retain(|(address, _)| *address != here);
        reader.places.push((here, place));
    });
}

/// Starts watching. Before [`navigation`](crate::navigation) does, so that a place is kept before the screen goes.
pub(crate) fn start() {
    if let Ok(history) = window().history() {
        // Without it the browser scrolls by itself, before the screen is complete.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    READER.with_borrow_mut(|reader| reader.here = location().pathname().unwrap_or_default());
    listen("click", |event| leave(event.target().and_then(|target| target.dyn_into().ok())));
    listen("popstate", |_| {
        leave(document().active_element());
        READER.with_borrow_mut(|reader| reader.returning = true);
    });
    // Whoever moves on by themselves is not pulled back.
    for own_move in ["keydown", "pointerdown", "wheel"] {
        listen(own_move, |_| READER.with_borrow_mut(|reader| reader.awaited = None));
    }
}

fn listen(kind: &str, on_event: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(on_event).into_js_value();
    // Listening at the window cannot fail.
    let _ = window().add_event_listener_with_callback_and_bool(kind, closure.unchecked_ref(), true);
}

/// A screen has come, under this address. `complete` says that all it shows is there already.
pub(crate) fn arrive(address: &str, complete: bool) {
    let (moved, place) = READER.with_borrow_mut(|reader| {
        let moved = reader.here != address;
        address.clone_into(&mut reader.here);
        let returning = std::mem::take(&mut reader.returning);
        let place = reader.places.iter().find(|(known, _)| returning && known == address).map(|(_, place)| place.clone());
        reader.awaited = place.clone().filter(|_| !complete);
        (moved, place)
    });
    match place.filter(|_| complete) {
        Some(place) => go_to(&place),
        None if moved => to_heading(),
        None => {}
    }
}

/// The screen shows all it has to show: back to where the reader was, if they were here before.
pub(crate) fn complete() {
    if let Some(place) = READER.with_borrow_mut(|reader| reader.awaited.take()) {
        go_to(&place);
    }
}

fn go_to(place: &Place) {
    let found = place.focus.as_deref().and_then(|css| document().query_selector(css).ok().flatten());
    let found = found.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    match &found {
        Some(element) => focus(element),
        None => to_heading(),
    }
    window().scroll_to_with_x_and_y(0.0, place.scroll);
    // What stands above may be of another height now: the reader's eye is on the element.
    if let (Some(element), Some(top)) = (found, place.top) {
        window().scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top() - top);
    }
}

/// Moves focus to the screen's heading.
pub(crate) fn to_heading() {
    if let Some(heading) = document().query_selector("main h1").ok().flatten().and_then(|heading| heading.dyn_into().ok()) {
        focus(&heading);
    }
}

/// Moves focus to an element by its id, and brings it into view.
pub(crate) fn to(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.scroll_into_view();
        bring_caret(&element);
        // An element that cannot take focus is at least in view.
        let _ = element.focus();
    }
}

fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    bring_caret(element);
    // An element that has just gone cannot take focus; nothing is lost by that.
    let _ = element.focus_with_options(&options);
}

/// Text that takes the focus is only read out by a screen reader on Linux when the caret comes along, and from there it reads
/// on line by line. Controls are read out by themselves. The caret goes first: where it goes, it takes the focus away.
fn bring_caret(element: &HtmlElement) {
    if element.tab_index() < 0
        && let Ok(Some(selection)) = window().get_selection()
    {
        // An element that has just gone holds no caret either.
        let _ = selection.collapse(Some(element));
    }
}

/// Says something when the reader is done with what they hear now.
pub(crate) fn announce(text: &str) {
    say_in("announce-polite", text);
}

/// Says something at once.
pub(crate) fn alert(text: &str) {
    say_in("announce-assertive", text);
}

/// Readers notice a new element; a text that changes is silent in WebKitGTK. The last few stay, for readers that are slow.
fn say_in(region: &str, text: &str) {
    let Some(region) = document().get_element_by_id(region) else { return };
    while region.child_element_count() >= 3 {
        match region.first_element_child() {
            Some(oldest) => oldest.remove(),
            None => break,
        }
    }
    if let Ok(line) = document().create_element("p") {
        line.set_text_content(Some(text));
        // The region is in the document, so it takes a child.
        let _ = region.append_child(&line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_had_focus_is_found_again_by_id_or_by_where_it_leads() {
        assert_eq!(selector("search", None).as_deref(), Some("[id=\"search\"]"));
        assert_eq!(selector("", Some("/company/a/invoices/1")).as_deref(), Some("main a[href=\"/company/a/invoices/1\"]"));
        assert_eq!(selector("", Some("/x\"]")).as_deref(), Some("main a[href=\"/x\\\"]\"]"));
        assert_eq!(selector("", None), None);
    }
}
