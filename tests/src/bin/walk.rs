//! Takes the app through its main tasks on the sample company's portal, as a customer would, and leaves a numbered
//! picture of each screen: wide and as on a phone, light and dark, in English and in Dutch.
//!
//! `walk --portal http://127.0.0.1:8787 --pictures FOLDER`, on a display and with a keychain; `cargo xtask demo` sees to
//! both.

use std::{cell::Cell, fs, io::Write, path::PathBuf};

use anyhow::{Context, Result, bail};
use saldo_tests::{
    http::Http,
    process::wait_for,
    window::{Device, Window},
    words::Words,
};
use serde_json::Value;

/// A desktop and a phone, in CSS pixels.
const SIZES: [(&str, u32, u32); 2] = [("wide", 1280, 860), ("phone", 390, 844)];

fn main() -> Result<()> {
    let (portal, pictures) = arguments()?;
    let walk = Walk { portal, pictures, number: Cell::new(0) };
    walk.through()
}

fn arguments() -> Result<(String, PathBuf)> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--portal", portal, "--pictures", folder] => Ok(((*portal).to_owned(), PathBuf::from(folder))),
        _ => bail!("walk --portal URL --pictures FOLDER"),
    }
}

struct Walk {
    portal: String,
    pictures: PathBuf,
    number: Cell<u32>,
}

impl Walk {
    fn through(&self) -> Result<()> {
        let device = Device::new()?;
        let window = Window::open(&device)?;
        window.resize(SIZES[0].1, SIZES[0].2)?;
        let english = Words::of("en")?;
        self.connect(&window, &english).context("connecting")?;
        self.tour(&window, &english, "light").context("the tour in English")?;
        let dutch = Words::of("nl")?;
        window.press(&english.say("common-nav-settings")?)?;
        window.press(&english.say("common-language-nl")?)?;
        window.see_heading(&dutch.say("settings-title")?)?;
        window.press(&dutch.say("settings-theme-dark")?)?;
        self.tour(&window, &dutch, "dark").context("the tour in Dutch")?;
        self.sign_out(&window, &dutch).context("signing out")
    }

    /// Task 1: the code of the letter, mistyped at first, the datum, the one-time code.
    fn connect(&self, window: &Window, words: &Words) -> Result<()> {
        let letter = &self.state()?["letters"][0];
        let of_letter = |key: &str| letter[key].as_str().with_context(|| format!("the letter has no {key}"));
        self.picture(window, "connect", "the app asks for the code of a letter")?;
        let label = words.say("connect-letter-label")?;
        let typed = of_letter("typed")?;
        window.fill(&label, typed.get(..typed.len() - 4).unwrap_or(typed))?;
        window.press(&words.say("common-continue")?)?;
        window.see(&words.say("common-mistakes-title")?)?;
        self.picture(window, "connect-mistake", "a mistyped code is named at its place")?;
        window.fill(&label, typed)?;
        window.press(&words.say("common-continue")?)?;
        let postcode = words.say("connect-postcode-label")?;
        window.see(&postcode)?;
        self.picture(window, "connect-company", "the code leads to a company, which asks for a postcode")?;
        window.fill(&postcode, of_letter("datum")?)?;
        window.press(&words.say("common-continue")?)?;
        window.see_heading(&words.say("connect-code-title")?)?;
        self.picture(window, "connect-one-time-code", "a one-time code is on its way")?;
        window.fill(&words.say("connect-code-label")?, &self.one_time_code()?)?;
        window.press(&words.say("connect-code-submit")?)?;
        window.see(&words.say_with("home-customer", &[("number", of_letter("customer")?)])?)
    }

    /// Tasks 2 and 3: what is open, the list, an invoice in full and its files, the settings.
    fn tour(&self, window: &Window, words: &Words, theme: &str) -> Result<()> {
        window.press(&words.say("common-nav-home")?)?;
        let see_invoice = words.say("home-see-invoice")?;
        window.see(&see_invoice)?;
        self.picture(window, &format!("home-{theme}"), "home: what is open, when it is due, what happens if nothing is done")?;
        window.press(&words.say("common-nav-invoices")?)?;
        let search = words.say("invoices-search")?;
        window.see(&search)?;
        self.picture(window, &format!("invoices-{theme}"), "all invoices, by year")?;
        window.fill(&search, "meter")?;
        self.picture(window, &format!("invoices-search-{theme}"), "invoices that match what is searched for")?;
        window.press(&words.say("common-nav-home")?)?;
        window.press(&see_invoice)?;
        window.see(&words.say("invoices-pay-title")?)?;
        self.picture(window, &format!("invoice-{theme}"), "an invoice in full, and how to pay it")?;
        window.press(&pdf_button(window, words)?)?;
        window.see(".pdf")?;
        self.picture(window, &format!("invoice-saved-{theme}"), "its PDF was saved")?;
        window.press(&words.say("common-nav-settings")?)?;
        window.see(&words.say("settings-details")?)?;
        self.picture(window, &format!("settings-{theme}"), "settings: language, colours, companies, details")
    }

    fn sign_out(&self, window: &Window, words: &Words) -> Result<()> {
        let sign_out = words.say("settings-sign-out")?;
        window.press(&sign_out)?;
        let company = self.company()?;
        let asked = words.say_with("settings-sign-out-title", &[("company", &company)])?;
        window.see(&asked)?;
        self.picture(window, "sign-out", "before signing out the app says what will be gone")?;
        Ok(())
    }

    /// A picture at each size. The first is taken wide, so that the walk goes on as it was.
    fn picture(&self, window: &Window, name: &str, what: &str) -> Result<()> {
        self.number.set(self.number.get() + 1);
        for (size, width, height) in SIZES.iter().rev() {
            window.resize(*width, *height)?;
            let file = format!("{:02}-{name}-{size}.png", self.number.get());
            fs::write(self.pictures.join(&file), window.picture()?)?;
        }
        writeln!(std::io::stdout(), "{:02}  {what}", self.number.get())?;
        Ok(())
    }

    fn state(&self) -> Result<Value> {
        Http::new()?.get(&format!("{}/demo/state", self.portal))
    }

    fn company(&self) -> Result<String> {
        let company = Http::new()?.get(&format!("{}/v1/company", self.portal))?;
        company["name"].as_str().map(str::to_owned).context("the company has no name")
    }

    fn one_time_code(&self) -> Result<String> {
        wait_for("a message with a one-time code", 10, || {
            let state = self.state()?;
            let newest = state["messages"].as_array().and_then(|messages| messages.last());
            Ok(newest.and_then(|message| message["code"].as_str()).map(str::to_owned))
        })
    }
}

/// The name of the button that saves the PDF; it also tells how large the file is, where that is known.
fn pdf_button(window: &Window, words: &Words) -> Result<String> {
    let start = words.say("invoices-file-pdf")?;
    let found = window.pressable()?.into_iter().find(|name| name.starts_with(&start));
    found.with_context(|| format!("there is no button {start:?}"))
}
