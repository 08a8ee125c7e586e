//! The real window, as a customer meets it: things are found by the words one sees or hears, never by what they are
//! called inside. Chromium can stand in for it, where what is looked at is nothing the window's own webview can show.

mod browser;
mod device;

use std::{cell::Cell, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use self::browser::Browser;
pub use self::device::Device;
use crate::{
    bridge::Bridge,
    process::{Process, wait_for},
    webdriver::{Element, Key, Session},
};

/// How long something may take to appear.
const PATIENCE: u32 = 15;

/// What every script on the page can use: how a person sees and hears things.
const SIGHT: &str = include_str!("window/sight.js");

/// The app's window; closed with its value.
#[derive(Debug)]
pub struct Window {
    session: Session,
    driver: Process,
    bridge: Option<Bridge>,
    actions: Cell<u32>,
}

impl Window {
    /// Opens the app on a device.
    ///
    /// # Errors
    /// When it does not open.
    pub fn open(device: &Device) -> Result<Self> {
        Self::open_with(device, None)
    }

    /// Opens it by a link, as the system does when somebody follows one.
    ///
    /// # Errors
    /// When it does not open.
    pub fn open_by_link(device: &Device, link: &str) -> Result<Self> {
        Self::open_with(device, Some(link))
    }

    fn open_with(device: &Device, link: Option<&str>) -> Result<Self> {
        let Browser { session, driver, bridge } = match &device.chromium {
            Some(keychain) => browser::chromium(device, keychain, link)?,
            None => browser::app(device, link)?,
        };
        let window = Self { session, driver, bridge, actions: Cell::new(0) };
        if window.bridge.is_some() {
            window.resize(1280, 860)?;
        }
        wait_for("the app's first screen", 30, || Ok(window.heading().ok().filter(|heading| !heading.is_empty())))?;
        Ok(window)
    }

    /// Closes the app and opens it again, on this device or another.
    ///
    /// # Errors
    /// When it does not open.
    pub fn reopen(&mut self, device: &Device) -> Result<()> {
        self.close();
        *self = Self::open(device)?;
        Ok(())
    }

    /// Only one app runs for a person at a time, so the next can only open when this one has ended.
    fn close(&mut self) {
        // It may have been closed before.
        let _ = self.session.close();
        if wait_for("the app to end", 5, || Ok(self.driver.children().is_empty().then_some(()))).is_err() {
            for child in self.driver.children() {
                let _ = Command::new("kill").args(["-KILL", &child.to_string()]).status();
            }
        }
    }

    /// The driver beneath, for what no customer does.
    #[must_use]
    pub fn driver(&self) -> &Session {
        &self.session
    }

    /// What stands in the shell's place, where Chromium stands in the window's.
    #[must_use]
    pub fn bridge(&self) -> Option<&Bridge> {
        self.bridge.as_ref()
    }

    /// Runs a script that sees and hears the page as a person does.
    pub(crate) fn look(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.session.execute(&format!("{SIGHT}\n{script}"), arguments)
    }

    fn find(&self, script: &str, what: &str, name: &str) -> Result<Element> {
        wait_for(&format!("{what} {name:?}"), PATIENCE, || Ok(Element::read(&self.look(script, &[json!(name)])?)))
            .with_context(|| format!("the window shows:\n{}", self.text().unwrap_or_default()))
    }

    /// Presses a button, a link, a choice: whatever one can press that has this name. One action.
    ///
    /// # Errors
    /// When there is no such thing, or something lies over it.
    pub fn press(&self, name: &str) -> Result<()> {
        self.actions.set(self.actions.get() + 1);
        let element = self.find("return find(PRESSABLE, arguments[0]);", "something to press named", name)?;
        self.look("show(arguments[0]);", &[element.argument()])?;
        self.session.click(&element).with_context(|| format!("pressing {name:?}"))
    }

    /// Presses the link or button in the first row of a table whose cells are as wanted. One action.
    ///
    /// # Errors
    /// When there is no such row.
    pub fn press_in_row(&self, wanted: impl Fn(&[String]) -> bool) -> Result<()> {
        self.actions.set(self.actions.get() + 1);
        let element = wait_for("a row as wanted", PATIENCE, || {
            let rows: Vec<Vec<String>> = serde_json::from_value(self.look("return tableRows().map(cells);", &[])?)?;
            let Some(place) = rows.iter().position(|row| wanted(row)) else { return Ok(None) };
            Ok(Element::read(&self.look("return tableRows()[arguments[0]].querySelector(PRESSABLE);", &[json!(place)])?))
        })?;
        self.look("show(arguments[0]);", &[element.argument()])?;
        self.session.click(&element)
    }

    /// Fills in a field, instead of what stands there. One action.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn fill(&self, label: &str, text: &str) -> Result<()> {
        self.actions.set(self.actions.get() + 1);
        let field = self.find("return find(FIELDS, arguments[0]);", "a field named", label)?;
        self.session.clear(&field)?;
        self.session.type_into(&field, text)
    }

    /// Pastes into a field, from a clipboard that holds this text. One action.
    ///
    /// # Errors
    /// When there is no such field, or it refuses what is pasted.
    pub fn paste(&self, label: &str, text: &str) -> Result<()> {
        self.actions.set(self.actions.get() + 1);
        let field = self.find("return find(FIELDS, arguments[0]);", "a field named", label)?;
        self.session.clear(&field)?;
        self.look("return paste(arguments[0], arguments[1]);", &[field.argument(), json!(text)])?
            .as_bool()
            .filter(|taken| *taken)
            .map_or_else(|| bail!("the field {label:?} does not let itself be pasted into"), |_| Ok(()))
    }

    /// Chooses from a list. One action.
    ///
    /// # Errors
    /// When there is no such list, or it has no such choice.
    pub fn choose(&self, label: &str, choice: &str) -> Result<()> {
        self.actions.set(self.actions.get() + 1);
        let list = self.find("return find('select', arguments[0]);", "a list named", label)?;
        let chosen = self.look("return choose(arguments[0], arguments[1]);", &[list.argument(), json!(choice)])?;
        if chosen != json!(true) {
            bail!("the list {label:?} has no {choice:?}");
        }
        Ok(())
    }

    /// Waits until the page says this somewhere one can see it.
    ///
    /// # Errors
    /// When it does not; with what it says instead.
    pub fn see(&self, text: &str) -> Result<()> {
        let text = plain(text);
        wait_for(&format!("{text:?} on the screen"), PATIENCE, || Ok(self.text()?.contains(&text).then_some(())))
            .with_context(|| format!("the window shows:\n{}", self.text().unwrap_or_default()))
    }

    /// Waits until the page does not say this any more.
    ///
    /// # Errors
    /// When it goes on saying it.
    pub fn see_no_more(&self, text: &str) -> Result<()> {
        let text = plain(text);
        wait_for(&format!("{text:?} to go away"), PATIENCE, || Ok((!self.text()?.contains(&text)).then_some(())))
            .with_context(|| format!("the window shows:\n{}", self.text().unwrap_or_default()))
    }

    /// Waits until the page's one first heading is this.
    ///
    /// # Errors
    /// When it does not become this.
    pub fn see_heading(&self, text: &str) -> Result<()> {
        let text = plain(text);
        wait_for(&format!("the heading {text:?}"), PATIENCE, || Ok((self.heading()? == text).then_some(())))
            .with_context(|| format!("the window shows:\n{}", self.text().unwrap_or_default()))
    }

    /// The page's one first heading.
    ///
    /// # Errors
    /// When there is not exactly one.
    pub fn heading(&self) -> Result<String> {
        let headings = self.look("return [...document.querySelectorAll('h1')].filter(shown).map(said);", &[])?;
        match headings.as_array().map(Vec::as_slice) {
            Some([heading]) => Ok(heading.as_str().unwrap_or_default().to_owned()),
            _ => bail!("not one first heading but {headings}"),
        }
    }

    /// All one can read on the page, line by line, without the marks that keep directions apart.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn text(&self) -> Result<String> {
        Ok(plain(self.look("return page();", &[])?.as_str().unwrap_or_default()))
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn value(&self, label: &str) -> Result<String> {
        let field = self.find("return find(FIELDS, arguments[0]);", "a field named", label)?;
        Ok(self.look("return arguments[0].value;", &[field.argument()])?.as_str().unwrap_or_default().to_owned())
    }

    /// Names of everything one can press, in the order of the page.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn pressable(&self) -> Result<Vec<String>> {
        let names = self.look("return [...document.querySelectorAll(PRESSABLE)].filter(shown).map(said);", &[])?;
        Ok(names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect())
    }

    /// The rows of the page's tables and description lists: each cell's text, in order.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn rows(&self) -> Result<Vec<Vec<String>>> {
        Ok(serde_json::from_value(self.look("return rows();", &[])?)?)
    }

    /// Whether a dialog asks something that has to be answered before anything else.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn asks(&self) -> Result<bool> {
        Ok(self.look("return document.querySelector('dialog:modal') !== null;", &[])? == json!(true))
    }

    /// The document's title.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn title(&self) -> Result<String> {
        Ok(plain(self.look("return document.title;", &[])?.as_str().unwrap_or_default()))
    }

    /// The language the page says it is in.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn language(&self) -> Result<String> {
        Ok(self.look("return document.documentElement.lang;", &[])?.as_str().unwrap_or_default().to_owned())
    }

    /// The colours chosen; empty when the page follows the system.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn theme(&self) -> Result<String> {
        Ok(self.look("return document.documentElement.dataset.theme;", &[])?.as_str().unwrap_or_default().to_owned())
    }

    /// What sticks out of the window to the side.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn overflow(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.look("return overflow();", &[])?)?)
    }

    /// Back to where a reader begins: at the top, with nothing in focus.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn to_the_top(&self) -> Result<()> {
        self.look("document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0);", &[]).map(drop)
    }

    /// Whether what has the focus is inside the element this CSS finds.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn focus_is_in(&self, css: &str) -> Result<bool> {
        Ok(self.look("return document.activeElement.closest(arguments[0]) !== null;", &[json!(css)])? == json!(true))
    }

    /// What has the focus: its name.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn focus(&self) -> Result<String> {
        Ok(self.look("return said(document.activeElement);", &[])?.as_str().unwrap_or_default().to_owned())
    }

    /// Goes with the Tab key to what has this name.
    ///
    /// # Errors
    /// When the focus never comes there; with where it came.
    pub fn tab_to(&self, name: &str) -> Result<()> {
        let name = plain(name);
        let mut met = Vec::new();
        for _ in 0..120 {
            let focus = self.focus()?;
            if focus == name {
                return Ok(());
            }
            met.push(focus);
            self.session.press(Key::Tab)?;
        }
        met.dedup();
        bail!("Tab never comes to {name:?}, but to {met:?}")
    }

    /// Makes the page this wide and high, in CSS pixels.
    ///
    /// # Errors
    /// When the window does not become so.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.bridge.is_some() {
            let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
            self.session.devtools("Emulation.setDeviceMetricsOverride", &size)?;
        } else {
            self.session.resize(width, height)?;
        }
        wait_for("the window's new size", PATIENCE, || {
            let size = self.look("return [innerWidth, innerHeight];", &[])?;
            Ok((size == json!([width, height])).then_some(()))
        })
    }

    /// A picture of the page, as PNG, when nothing moves any more.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn picture(&self) -> Result<Vec<u8>> {
        let still = "const done = arguments[arguments.length - 1];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(document.getAnimations().length))));";
        wait_for(
            "the page to stand still",
            PATIENCE,
            || Ok((self.session.execute_async(still, &[])? == json!(0)).then_some(())),
        )?;
        self.session.picture()
    }

    /// How many actions were needed since this was asked last.
    pub fn take_actions(&self) -> u32 {
        self.actions.replace(0)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.close();
    }
}

/// Text without the marks that keep directions apart, and with ordinary spaces.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|symbol| !matches!(symbol, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
        .map(|symbol| if matches!(symbol, '\u{a0}' | '\u{202f}') { ' ' } else { symbol })
        .collect()
}
