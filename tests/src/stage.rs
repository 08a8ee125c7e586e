//! A customer, their device, and the company's portal: what every story needs.

use anyhow::{Context, Result, bail, ensure};

use crate::{
    keychain,
    portal::{Letter, Portal, Settings},
    relay::Relay,
    window::{Device, Window},
    words::Words,
};

/// Everything a story needs. The parts are ended in this order.
pub struct Stage {
    /// The app.
    pub window: Window,
    /// What it runs on.
    pub device: Device,
    /// The company's side.
    pub portal: Portal,
    /// What lies between the two.
    pub relay: Relay,
    /// The words of the language the app speaks now.
    pub words: Words,
}

impl Stage {
    /// The sample company, and a device that has never seen the app before. The system's language is none the app
    /// speaks, so it speaks English.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn new() -> Result<Self> {
        Self::with(Settings::default())
    }

    /// The same, with other settings of the company.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn with(settings: Settings) -> Result<Self> {
        Self::on(Device::new()?, settings)
    }

    /// The same, on another device.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn on(device: Device, settings: Settings) -> Result<Self> {
        Self::open(settings, device, |_, device| Window::open(device))
    }

    /// The same, with Chromium in the place of the app's window.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn in_chromium() -> Result<Self> {
        Self::on(Device::with_chromium()?, Settings::default())
    }

    /// The same, on a device whose preferences have this language: also one that nobody is offered.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn speaking(language: &str) -> Result<Self> {
        let device = Device::new()?;
        device.prefer(language)?;
        let stage = Self::on(device, Settings::default())?;
        Ok(Self { words: Words::of(language)?, ..stage })
    }

    /// The same, with the app opened by the link of the first letter.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn opened_by_link() -> Result<Self> {
        Self::opened_by_link_on(Device::new()?, Settings::default())
    }

    /// The same, on another device and with other settings of the company.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn opened_by_link_on(device: Device, settings: Settings) -> Result<Self> {
        Self::open(settings, device, |letter, device| Window::open_by_link(device, &letter.link))
    }

    fn open(settings: Settings, device: Device, open: impl FnOnce(&Letter, &Device) -> Result<Window>) -> Result<Self> {
        if !device.is_chromium() {
            keychain::empty()?;
        }
        let relay = Relay::new()?;
        let portal = Portal::start_with(Settings { public_url: Some(relay.url()), ..settings })?;
        relay.lead_to(portal.address());
        let letter = portal.letters()?.into_iter().next().context("the sample company wrote no letter")?;
        let window = open(&letter, &device)?;
        Ok(Self { window, device, portal, relay, words: Words::of("en")? })
    }

    /// A customer who has connected, and sees home. Nothing they did so far counts as an action.
    ///
    /// # Errors
    /// When connecting does not work.
    pub fn connected() -> Result<Self> {
        let stage = Self::new()?;
        stage.connect(&stage.letter()?)?;
        stage.window.take_actions();
        Ok(stage)
    }

    /// The first of the letters that wait for their customer.
    ///
    /// # Errors
    /// When there is none.
    pub fn letter(&self) -> Result<Letter> {
        self.portal.letters()?.into_iter().next().context("no letter is left")
    }

    /// Connects with a letter, from the screen that asks for its code to home.
    ///
    /// # Errors
    /// When a screen is not as expected.
    pub fn connect(&self, letter: &Letter) -> Result<()> {
        self.window.fill(&self.say("connect-letter-label")?, &letter.typed)?;
        self.go_on()?;
        self.identify(letter)?;
        self.confirm(letter)
    }

    /// Answers the question for the datum, from the screen that shows the company.
    ///
    /// # Errors
    /// When a screen is not as expected.
    pub fn identify(&self, letter: &Letter) -> Result<()> {
        let (domain, _) = letter.typed.split_once('/').context("a letter without a domain")?;
        self.window.see(domain)?;
        self.window.fill(&self.say("connect-postcode-label")?, &letter.datum)?;
        self.go_on()?;
        self.window.see_heading(&self.say("connect-code-title")?)
    }

    /// Types the one-time code that came last, and sees home.
    ///
    /// # Errors
    /// When a screen is not as expected.
    pub fn confirm(&self, letter: &Letter) -> Result<()> {
        let messages = self.portal.messages()?;
        ensure!(messages > 0, "no message went out");
        let code = self.portal.one_time_code(messages - 1)?;
        self.window.fill(&self.say("connect-code-label")?, &code)?;
        self.window.press(&self.say("connect-code-submit")?)?;
        self.window.see(&self.say_with("home-customer", &[("number", &letter.customer)])?)
    }

    /// Presses "continue".
    ///
    /// # Errors
    /// When there is nothing to continue.
    pub fn go_on(&self) -> Result<()> {
        self.press("common-continue")
    }

    /// Presses what is called by a message.
    ///
    /// # Errors
    /// When there is no such thing.
    pub fn press(&self, message: &str) -> Result<()> {
        self.window.press(&self.say(message)?)
    }

    /// Waits until the page says a message.
    ///
    /// # Errors
    /// When it does not.
    pub fn see(&self, message: &str) -> Result<()> {
        self.window.see(&self.say(message)?)
    }

    /// Waits until a message is the page's heading.
    ///
    /// # Errors
    /// When it does not become it.
    pub fn see_heading(&self, message: &str) -> Result<()> {
        self.window.see_heading(&self.say(message)?)
    }

    /// A message in the language spoken now.
    ///
    /// # Errors
    /// When there is no such message, or it has variables.
    pub fn say(&self, message: &str) -> Result<String> {
        self.words.say(message)
    }

    /// A message with its variables.
    ///
    /// # Errors
    /// When there is no such message, or a variable is not given.
    pub fn say_with(&self, message: &str, variables: &[(&str, &str)]) -> Result<String> {
        self.words.say_with(message, variables)
    }

    /// Speaks another language from now on, by the list that every screen has.
    ///
    /// # Errors
    /// When the screen does not follow.
    pub fn speak(&mut self, language: &str) -> Result<()> {
        let spoken = self.window.language()?;
        if spoken != language {
            let name = |of: &str| self.say(&format!("common-language-{of}"));
            self.window.press(&format!("{} {}", self.say("common-language")?, name(&spoken)?))?;
            self.window.press(&name(language)?)?;
        }
        crate::process::wait_for("the other language", 10, || Ok((self.window.language()? == language).then_some(())))?;
        self.words = Words::of(language)?;
        Ok(())
    }

    /// Chooses colours, by the settings. `theme` is the end of the message's name: `light`, `dark`, `contrast`, `system`.
    ///
    /// # Errors
    /// When the settings are not there.
    pub fn dress(&self, theme: &str) -> Result<()> {
        self.press("common-nav-settings")?;
        self.see_heading("settings-title")?;
        self.press(&format!("settings-theme-{theme}"))
    }

    /// Closes the app and opens it again on the same device.
    ///
    /// # Errors
    /// When it does not open.
    pub fn reopen(&mut self) -> Result<()> {
        self.window.reopen(&self.device)
    }

    /// Compares the actions since the last count with the budget of a task. Filling in a one-time code and sending it are
    /// not counted: they are the price of the lock, not of the task.
    ///
    /// # Errors
    /// When there were more.
    pub fn within(&self, task: &str, budget: u32, one_time_codes: u32) -> Result<()> {
        let actions = self.window.take_actions() - 2 * one_time_codes;
        eprintln!("  {task:<60} {actions} of {budget} actions");
        if actions > budget {
            bail!("{task}: {actions} actions, where {budget} are allowed");
        }
        Ok(())
    }
}
