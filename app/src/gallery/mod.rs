//! Every component in every state, each on a page of its own: `/gallery/<component>?lang=ar&theme=dark`. Only in the build
//! that `cargo xtask gallery` makes; customers never load it.

use leptos::{mount::mount_to_body, prelude::*};
use saldo_contract::{
    company::{Brand, Company, CompanyContact, DatumKind},
    device::{Connection, Device, Keychain, Preferences, Theme},
};
use wasm_bindgen_futures::spawn_local;

use crate::{
    components as all,
    i18n::{self, Catalogue, Words},
    navigation::Navigation,
    screens::settings,
    state::Saldo,
};

/// A component in one of its states.
pub(crate) struct Example {
    /// What state it is in.
    pub(crate) name: &'static str,
    /// The component in it, in words that screens use.
    pub(crate) view: fn(Saldo) -> AnyView,
}

/// All components by the names of their folders.
const COMPONENTS: &[(&str, &[Example])] = &[
    ("amount", all::amount::examples::EXAMPLES),
    ("announcement", all::announcement::examples::EXAMPLES),
    ("badge", all::badge::examples::EXAMPLES),
    ("button", all::button::examples::EXAMPLES),
    ("chart", all::chart::examples::EXAMPLES),
    ("choice", all::choice::examples::EXAMPLES),
    ("company_mark", all::company_mark::examples::EXAMPLES),
    ("copy", all::copy::examples::EXAMPLES),
    ("day", all::day::examples::EXAMPLES),
    ("dialog", all::dialog::examples::EXAMPLES),
    ("error_summary", all::error_summary::examples::EXAMPLES),
    ("failure", all::failure::examples::EXAMPLES),
    ("field", all::field::examples::EXAMPLES),
    ("form", all::form::examples::EXAMPLES),
    ("frame", all::frame::examples::EXAMPLES),
    ("icon", all::icon::examples::EXAMPLES),
    ("link", all::link::examples::EXAMPLES),
    ("notice", all::notice::examples::EXAMPLES),
    ("page", all::page::examples::EXAMPLES),
    ("progress", all::progress::examples::EXAMPLES),
    ("qr", all::qr::examples::EXAMPLES),
    ("skeleton", all::skeleton::examples::EXAMPLES),
    ("stepper", all::stepper::examples::EXAMPLES),
    ("steps", all::steps::examples::EXAMPLES),
    ("summary_list", all::summary_list::examples::EXAMPLES),
    ("table", all::table::examples::EXAMPLES),
    ("tabs", all::tabs::examples::EXAMPLES),
    ("toggle", all::toggle::examples::EXAMPLES),
];

/// What the address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    component: String,
    language: Option<String>,
    theme: Option<Theme>,
    /// Only the component, without the list of all: for pictures.
    alone: bool,
}

impl Asked {
    /// The component of a path and what follows the question mark.
    fn read(path: &str, query: &str) -> Self {
        let value = |name: &str| {
            let mut pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
        };
        let theme = match value("theme").as_deref() {
            Some("light") => Some(Theme::Light),
            Some("dark") => Some(Theme::Dark),
            Some("contrast") => Some(Theme::Contrast),
            _ => None,
        };
        let component = path.trim_start_matches("/gallery").trim_matches('/').to_owned();
        Self { component, language: value("lang"), theme, alone: value("alone").is_some() }
    }

    /// The address of another component, or of this one in another language or theme.
    fn address(component: &str, language: &str, theme: &str) -> String {
        format!("/gallery/{component}?lang={language}&theme={theme}")
    }
}

/// Whether the address is one of the gallery's: the app opens on it in this build.
pub(crate) fn is_asked() -> bool {
    location().pathname().is_ok_and(|path| path == "/" || path.starts_with("/gallery"))
}

/// Shows what the address asks for.
pub(crate) fn start() {
    let location = location();
    let asked = Asked::read(&location.pathname().unwrap_or_default(), &location.search().unwrap_or_default());
    let preferences = Preferences { theme: asked.theme, ..Preferences::default() };
    settings::apply(&preferences);
    spawn_local(async move {
        let Some(catalogue) = i18n::fetch(i18n::best(asked.language.as_deref(), [])).await else { return };
        mount_to_body(move || shown(asked, preferences, catalogue));
        if let Ok(ready) = web_sys::Event::new("saldo:ready") {
            // The page hears it and takes its fallback text away.
            let _ = window().dispatch_event(&ready);
        }
    });
}

fn shown(asked: Asked, preferences: Preferences, catalogue: Catalogue) -> AnyView {
    let saldo = Saldo::provide(Words::new(catalogue), device(preferences));
    Navigation::provide();
    saldo.here.set(saldo.connections.with_untracked(|all| all.first().map(|first| first.id.clone())));
    let language = saldo.words.language_now();
    if let Some(root) = document().document_element() {
        // Attributes of the root element can always be set.
        let _ = root.set_attribute("lang", language.tag);
        let _ = root.set_attribute("dir", language.dir);
    }
    let (name, examples) = COMPONENTS.iter().find(|(name, _)| *name == asked.component).unwrap_or(&COMPONENTS[0]);
    if *name == "frame" {
        // It brings the page's landmarks itself.
        return examples.iter().map(|example| (example.view)(saldo)).collect::<Vec<_>>().into_any();
    }
    let states: Vec<_> = examples
        .iter()
        .map(|example| {
            view! {
                <section class="gallery-state">
                    <h2 class="gallery-name" lang="en" dir="ltr">{example.name}</h2>
                    <div class="gallery-view">{(example.view)(saldo)}</div>
                </section>
            }
            .into_any()
        })
        .collect();
    let list = (!asked.alone).then(|| list(name, language.tag, asked.theme));
    view! {
        <div class="gallery">
            <main id="main" class="gallery-main" tabindex="-1">
                <h1 class="gallery-name" lang="en" dir="ltr">{name.replace('_', " ")}</h1>
                {states}
            </main>
            {list}
        </div>
    }
    .into_any()
}

/// All components, languages and themes. Followed by loading the page anew: each is an address of its own.
fn list(component: &str, language: &str, theme: Option<Theme>) -> AnyView {
    let theme = match theme {
        None => "system",
        Some(Theme::Light) => "light",
        Some(Theme::Dark) => "dark",
        Some(Theme::Contrast) => "contrast",
    };
    let link = |address: String, name: &str, here: bool| {
        view! { <li><a href=address target="_self" aria-current=here.then_some("true")>{name.replace('_', " ")}</a></li> }
            .into_any()
    };
    let components: Vec<_> =
        COMPONENTS.iter().map(|(name, _)| link(Asked::address(name, language, theme), name, *name == component)).collect();
    let languages: Vec<_> = i18n::LANGUAGES
        .iter()
        .map(|spoken| spoken.tag)
        .chain(["en-XA"])
        .map(|tag| link(Asked::address(component, tag, theme), tag, tag == language))
        .collect();
    let themes: Vec<_> = ["system", "light", "dark", "contrast"]
        .map(|name| link(Asked::address(component, language, name), name, name == theme))
        .into_iter()
        .collect();
    view! {
        <nav class="gallery-list" lang="en" dir="ltr">
            <ul>{languages}</ul>
            <ul>{themes}</ul>
            <ul>{components}</ul>
        </nav>
    }
    .into_any()
}

/// A device that knows one company, which nobody ever asks anything.
fn device(preferences: Preferences) -> Device {
    let company = Company {
        id: "lumen".into(),
        name: "Lumen".to_owned(),
        languages: vec!["nl".to_owned()],
        contact: CompanyContact {
            phone: Some("+32 2 555 01 00".to_owned()),
            email: Some("klanten@lumen.example".to_owned()),
            website: None,
        },
        brand: Brand::default(),
        datum: DatumKind::Postcode,
        signing_key: String::new(),
        demo: true,
    };
    let connection = Connection { id: "lumen".into(), company, domain: "mijn.lumen.example".to_owned(), signed_in: true };
    Device {
        connections: vec![connection],
        keychain: Keychain::MemoryOnly,
        preferences,
        opened_with: None,
        version: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_which_component_in_which_language_and_theme() {
        let asked = Asked::read("/gallery/error_summary", "?lang=ar&theme=dark");
        let wanted = Asked {
            component: "error_summary".to_owned(),
            language: Some("ar".to_owned()),
            theme: Some(Theme::Dark),
            alone: false,
        };
        assert_eq!(asked, wanted);
        assert_eq!(Asked::read("/", "").component, "");
        assert!(Asked::read("/gallery/tabs", "?alone=yes").alone);
    }
}
