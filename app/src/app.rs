//! From nothing to the first screen: what the device has, the words, the frame, the routes.

use leptos::{mount::mount_to_body, prelude::*};
use saldo_contract::device::{Device, Keychain, Open, Preferences};
use wasm_bindgen_futures::spawn_local;

use crate::{
    bridge,
    components::frame::Frame,
    focus, house_style,
    i18n::{self, Catalogue, Words},
    live,
    navigation::Navigation,
    routes::{self, Screen},
    screens::{
        accessibility::AccessibilityScreen,
        connect::{Answers, CodeScreen, CompanyScreen, LetterScreen},
        home::{CompanyHome, Start},
        invoices::{detail::InvoiceScreen, list::InvoicesScreen},
        not_found::NotFound,
        settings::{self, SettingsScreen},
    },
    state::Saldo,
};

/// Asks the device what it has, fetches the words, and shows the first screen.
pub(crate) fn start() {
    std::panic::set_hook(Box::new(|panic| {
        // Where, not what: the message of a panic may hold what was on the screen.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&format!("stopped at {place}").into());
    }));
    let opened = |answer: Result<Device, _>| {
        // Without an answer the device has nothing that is known; every screen then says what does not work.
        let device = answer.unwrap_or_else(|_| Device {
            connections: Vec::new(),
            keychain: Keychain::MemoryOnly,
            preferences: Preferences::default(),
            opened_with: None,
            version: String::new(),
        });
        spawn_local(async move {
            let system: Vec<String> = window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
            let language = i18n::best(device.preferences.language.as_deref(), system.iter().map(String::as_str));
            // Without words there is nothing to show, and the page keeps its fallback text.
            if let Some(catalogue) = i18n::fetch(language).await {
                show(device, catalogue);
            }
        });
    };
    bridge::device(String::new(), &Open::default(), opened).let_go();
}

fn show(device: Device, catalogue: Catalogue) {
    focus::start();
    settings::apply(&device.preferences);
    mount_to_body(move || view! { <App device=device catalogue=catalogue /> });
    if let Ok(ready) = web_sys::Event::new("saldo:ready") {
        // The page hears it and takes its fallback text away.
        let _ = window().dispatch_event(&ready);
    }
}

#[component]
fn App(device: Device, catalogue: Catalogue) -> impl IntoView {
    let link = device.opened_with.clone();
    let saldo = Saldo::provide(Words::new(catalogue), device);
    let answers = Answers::provide();
    let navigation = Navigation::provide();
    follow(saldo, navigation, answers, link);
    view! {
        <Frame>{screen(saldo, navigation)}</Frame>
    }
    .into_any()
}

/// The screen that the address names; made anew when it names another.
fn screen(saldo: Saldo, navigation: Navigation) -> AnyView {
    let screen = Memo::new(move |_| {
        let screen = Screen::at(&navigation.path());
        // Only for a company of this device.
        let known = screen.company().is_none_or(|id| saldo.connection(id).is_some());
        if known { screen } else { Screen::Nowhere }
    });
    live::part(move || match screen.get() {
        Screen::Start => view! { <Start /> }.into_any(),
        Screen::ConnectLetter => view! { <LetterScreen /> }.into_any(),
        Screen::ConnectCompany => view! { <CompanyScreen /> }.into_any(),
        Screen::ConnectCode => view! { <CodeScreen /> }.into_any(),
        Screen::Settings => view! { <SettingsScreen /> }.into_any(),
        Screen::Accessibility => view! { <AccessibilityScreen /> }.into_any(),
        Screen::Home(connection) => view! { <CompanyHome connection /> }.into_any(),
        Screen::Invoices(connection) => view! { <InvoicesScreen connection /> }.into_any(),
        Screen::Invoice(connection, invoice) => view! { <InvoiceScreen connection invoice /> }.into_any(),
        Screen::Nowhere => view! { <NotFound /> }.into_any(),
    })
}

/// What follows along whichever screen is shown: the company, its colours, the language of the document, and links.
fn follow(saldo: Saldo, navigation: Navigation, answers: Answers, link: Option<String>) {
    Effect::new(move |_| {
        let path = navigation.path();
        let only = saldo.connections.with(|all| match all.as_slice() {
            [only] => Some(only.id.clone()),
            _ => None,
        });
        let here = match path.as_str() {
            routes::START => only,
            // Settings and connecting belong to no company, or to the one we come from.
            path => Screen::at(path)
                .company()
                .cloned()
                .filter(|id| saldo.connection(id).is_some())
                .or_else(|| saldo.here.get_untracked())
                .or(only),
        };
        if saldo.here.get_untracked() != here {
            saldo.here.set(here);
        }
    });
    Effect::new(move |_| {
        let company = saldo.here.get().and_then(|here| saldo.company(&here));
        house_style::wear(company.as_ref().map(|company| &company.brand));
    });
    Effect::new(move |_| saldo.device.with(|device| settings::apply(&device.preferences)));
    Effect::new(move |_| {
        let language = saldo.words.language();
        if let Some(root) = document().document_element() {
            // Attributes of the root element can always be set.
            let _ = root.set_attribute("lang", language.tag);
            let _ = root.set_attribute("dir", language.dir);
        }
    });
    let connect_with = move |link: String| {
        answers.opened_with(link);
        navigation.go(routes::CONNECT);
    };
    if let Some(link) = link {
        // Once the router has shown its first screen.
        set_timeout(move || connect_with(link), std::time::Duration::ZERO);
    }
    let heard = window_event_listener_untyped("saldo:link", move |_| {
        let opened = move |answer: Result<Device, _>| {
            if let Ok(device) = answer {
                let link = device.opened_with.clone();
                saldo.device.set(device);
                link.into_iter().for_each(connect_with);
            }
        };
        saldo.ask_device(&Open::default(), opened).let_go();
    });
    on_cleanup(move || heard.remove());
}
