//! Settings: language, colours, text size, the companies on this device, and the way out.

mod companies;
mod model;

use leptos::prelude::*;
use saldo_contract::device::{Keychain, Preferences};

use crate::{
    components::{
        choice::{Choice, Choices, Layout},
        page::Page,
        summary_list::summary_list,
    },
    format,
    house_style::root_style,
    i18n::{LANGUAGES, say},
    live, routes,
    state::{Saldo, use_saldo},
};

/// Settings.
#[component]
pub(crate) fn SettingsScreen() -> impl IntoView {
    let saldo = use_saldo();
    let words = saldo.words;
    let title = words.signal("settings-title");
    let company = Signal::derive(move || saldo.here.get().and_then(|here| saldo.company(&here)).map(|company| company.name));
    let section = move |id: &'static str, title: &'static str, content: AnyView| {
        view! {
            <section class="card" aria-labelledby=id>
                <h2 id=id>{words.text(title)}</h2>
                {content}
            </section>
        }
        .into_any()
    };
    view! {
        <Page name=title heading=title company=company>
            <div class="columns">
                <div class="column-main">
                    {section("language", "settings-language-title", languages(saldo))}
                    {section("theme", "settings-theme-title", themes(saldo))}
                    {section("size", "settings-size-title", sizes(saldo))}
                </div>
                <div class="column-aside">
                    {companies::companies(saldo)}
                    {section("about", "settings-about-title", about(saldo))}
                </div>
            </div>
        </Page>
    }
    .into_any()
}

fn languages(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let choices = LANGUAGES
        .iter()
        .map(|language| Choice { label: words.text(language.name).into_any(), lang: Some(language.tag) })
        .collect();
    view! {
        <Choices
            name="language"
            legend=words.signal("settings-language-title")
            legend_hidden=true
            choices=choices
            chosen=Signal::derive(move || LANGUAGES.iter().position(|language| language == words.language()))
            on_choose=Callback::new(move |index: usize| saldo.speak(&LANGUAGES[index]))
            layout=Layout::Rows
        />
    }
    .into_any()
}

fn themes(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let choices = model::THEMES.into_iter().map(|(_, id)| Choice { label: words.text(id).into_any(), lang: None }).collect();
    view! {
        <Choices
            name="theme"
            legend=words.signal("settings-theme-title")
            legend_hidden=true
            choices=choices
            chosen=Signal::derive(move || {
                let theme = saldo.device.with(|device| device.preferences.theme);
                model::THEMES.iter().position(|(one, _)| *one == theme)
            })
            on_choose=Callback::new(move |index: usize| saldo.prefer(|preferences| preferences.theme = model::THEMES[index].0))
            layout=Layout::Rows
        />
    }
    .into_any()
}

fn sizes(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let choices = model::SIZES
        .into_iter()
        .map(|size| Choice { label: live::text(move || format::percent(words.language().locale, size.into())), lang: None })
        .collect();
    view! {
        <p class="quiet">{words.text("settings-size-help")}</p>
        <Choices
            name="size"
            legend=words.signal("settings-size-title")
            legend_hidden=true
            choices=choices
            chosen=Signal::derive(move || {
                let size = saldo.device.with(|device| model::size(device.preferences.text_size));
                model::SIZES.iter().position(|one| *one == size)
            })
            on_choose=Callback::new(move |index: usize| saldo.prefer(|preferences| preferences.text_size = Some(model::SIZES[index])))
            layout=Layout::Bar
        />
    }
    .into_any()
}

fn about(saldo: Saldo) -> AnyView {
    let words = saldo.words;
    let version =
        view! { <bdi dir="ltr">{live::text(move || saldo.device.with(|device| device.version.clone()))}</bdi> }.into_any();
    let kept = live::text(move || {
        saldo.device.with(|device| match device.keychain {
            Keychain::Kept => say!(words, "settings-keychain-kept"),
            Keychain::MemoryOnly => format!("{} {}", say!(words, "common-memory-only"), say!(words, "common-memory-only-help")),
        })
    });
    view! {
        {summary_list(words, vec![("settings-keychain", kept), ("settings-version", version)])}
        <p><a href=routes::ACCESSIBILITY>{words.text("accessibility-title")}</a></p>
    }
    .into_any()
}

/// Gives the preferences to the style sheet.
pub(crate) fn apply(preferences: &Preferences) {
    let Some(root) = document().document_element() else { return };
    // Attributes and properties of the root element can always be set; without them the system's own hold.
    let _ = match preferences.theme {
        Some(theme) => root.set_attribute("data-theme", model::theme_name(theme)),
        None => root.remove_attribute("data-theme"),
    };
    if let Some(style) = root_style() {
        let _ = style.set_property("--text-size", &format!("{}%", model::size(preferences.text_size)));
    }
}
