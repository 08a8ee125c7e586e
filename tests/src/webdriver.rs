//! A small client for WebDriver (W3C), as much of it as the tests need.
//!
//! The field has two clients, fantoccini and thirtyfour. Either would take a WebKit driver's own capability
//! (`webkitgtk:browserOptions`), as capabilities are plain maps to both. But both are asynchronous through and through,
//! fantoccini brings an HTTP stack of its own and thirtyfour a manager that fetches drivers, and what we need is a dozen
//! requests. This file is all of it.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::http::Http;

/// The name under which WebDriver passes an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser that is being driven.
#[derive(Debug)]
pub struct Session {
    http: Http,
    url: String,
}

/// Something on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    /// As an argument of a script.
    #[must_use]
    pub fn argument(&self) -> Value {
        json!({ELEMENT: self.0})
    }

    /// Reads one out of what a script gave back.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        value.get(ELEMENT)?.as_str().map(|id| Self(id.to_owned()))
    }
}

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// To the control before.
    BackTab,
    /// Presses a button, sends a form, follows a link.
    Enter,
    /// Presses a button, ticks a box.
    Space,
    /// Closes a dialog.
    Escape,
    /// To the next choice.
    Down,
    /// To the choice before.
    Up,
}

impl Key {
    /// The character WebDriver gives the key.
    fn character(self) -> char {
        match self {
            Self::Tab | Self::BackTab => '\u{e004}',
            Self::Enter => '\u{e007}',
            Self::Space => ' ',
            Self::Escape => '\u{e00c}',
            Self::Down => '\u{e015}',
            Self::Up => '\u{e013}',
        }
    }
}

const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';

impl Session {
    /// Asks the driver at `driver` (`http://127.0.0.1:4444`) to open what has these capabilities.
    ///
    /// # Errors
    /// When it cannot.
    pub fn open(driver: &str, wanted: &Value) -> Result<Self> {
        let http = Http::new()?;
        let capabilities = json!({"capabilities": {"alwaysMatch": wanted}});
        let answer = http.send("POST", &format!("{driver}/session"), &[], Some(&capabilities))?;
        let id =
            value(&answer.json()?).and_then(|value| value["sessionId"].as_str().map(str::to_owned).context("no session id"))?;
        let session = Self { http, url: format!("{driver}/session/{id}") };
        let patience = Duration::from_secs(30).as_millis();
        session.post("timeouts", &json!({"script": patience, "pageLoad": patience, "implicit": 0}))?;
        Ok(session)
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// When the page does not load.
    pub fn go(&self, address: &str) -> Result<()> {
        self.post("url", &json!({"url": address})).map(drop)
    }

    /// Asks Chromium's DevTools for something: what WebDriver has no word for.
    ///
    /// # Errors
    /// When it cannot, or the browser is not Chromium.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.post("goog/cdp/execute", &json!({"cmd": command, "params": parameters}))
    }

    /// Runs a script on the page and gives back what it returns.
    ///
    /// # Errors
    /// When the script throws, or the page is gone.
    pub fn execute(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post("execute/sync", &json!({"script": script, "args": arguments}))
    }

    /// Runs a script that gives its answer to the last of its arguments, a function.
    ///
    /// # Errors
    /// When the script throws or does not answer in time, or the page is gone.
    pub fn execute_async(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post("execute/async", &json!({"script": script, "args": arguments}))
    }

    /// Clicks something, as a mouse would: what lies over it gets in the way.
    ///
    /// # Errors
    /// When it cannot be clicked.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into something.
    ///
    /// # Errors
    /// When it takes no text.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<()> {
        self.post(&format!("element/{}/value", element.0), &json!({"text": text})).map(drop)
    }

    /// Empties a field.
    ///
    /// # Errors
    /// When it is no field.
    pub fn clear(&self, element: &Element) -> Result<()> {
        self.post(&format!("element/{}/clear", element.0), &json!({})).map(drop)
    }

    /// The name a screen reader says.
    ///
    /// # Errors
    /// When the element is gone.
    pub fn name(&self, element: &Element) -> Result<String> {
        self.get(&format!("element/{}/computedlabel", element.0)).map(|name| name.as_str().unwrap_or_default().to_owned())
    }

    /// Presses a key, wherever the focus is.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn press(&self, key: Key) -> Result<()> {
        if key == Key::BackTab { self.type_keys(&[SHIFT], &[key.character()]) } else { self.type_keys(&[], &[key.character()]) }
    }

    /// Types text, wherever the focus is.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.type_keys(&[], &text.chars().collect::<Vec<_>>())
    }

    /// Presses a letter together with Ctrl.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn shortcut(&self, letter: char) -> Result<()> {
        self.type_keys(&[CONTROL], &[letter])
    }

    fn type_keys(&self, held: &[char], keys: &[char]) -> Result<()> {
        let event = |kind: &str, key: char| json!({"type": kind, "value": key.to_string()});
        let mut events: Vec<Value> = held.iter().map(|key| event("keyDown", *key)).collect();
        for key in keys {
            events.extend([event("keyDown", *key), event("keyUp", *key)]);
        }
        events.extend(held.iter().map(|key| event("keyUp", *key)));
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": events}]})).map(drop)
    }

    /// Makes the window this large.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("window/rect", &json!({"width": width, "height": height})).map(drop)
    }

    /// A picture of the page, as PNG.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn picture(&self) -> Result<Vec<u8>> {
        let text = self.get("screenshot")?;
        Ok(STANDARD.decode(text.as_str().context("no picture")?)?)
    }

    /// Closes the window, and with it the browser.
    ///
    /// # Errors
    /// When it is gone already.
    pub fn close(&self) -> Result<()> {
        value(&self.http.send("DELETE", &format!("{}/window", self.url), &[], None)?.json()?).map(drop)
    }

    fn get(&self, path: &str) -> Result<Value> {
        value(&self.http.get(&format!("{}/{path}", self.url))?)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        value(&self.http.send("POST", &format!("{}/{path}", self.url), &[], Some(body))?.json()?)
    }
}

/// What is in `value`, or the error that stands there instead.
fn value(answer: &Value) -> Result<Value> {
    let value = &answer["value"];
    if let Some(error) = value.get("error").and_then(Value::as_str)
        && value.get("message").is_some()
    {
        bail!("{error}: {}", value["message"].as_str().unwrap_or_default());
    }
    Ok(value.clone())
}
