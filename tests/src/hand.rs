//! A customer's hand: does what a task asks, by pointer or by keyboard, with the same few words for both. A task is
//! written once and done by every hand.

mod keyboard;
mod pointer;

use anyhow::{Context, Result, ensure};

pub use keyboard::{Keyboard, Keys};
pub(crate) use keyboard::{fill as fill_by_keyboard, press as press_by_keyboard};
pub use pointer::Pointer;

use crate::{portal::Letter, stage::Stage, window::Window};

/// How a customer reaches what is on the screen.
pub trait Reach {
    /// Presses what is called so.
    ///
    /// # Errors
    /// When it cannot be reached.
    fn press(&mut self, window: &Window, name: &str) -> Result<()>;

    /// Fills in the field that is called so, instead of what stands there.
    ///
    /// # Errors
    /// When it cannot be reached.
    fn fill(&mut self, window: &Window, label: &str, text: &str) -> Result<()>;

    /// Reads on with these keys, where what is heard is kept. Whoever looks at the screen has no need to.
    ///
    /// # Errors
    /// When nothing is heard.
    fn listen(&mut self, _window: &Window, _keys: &[&str]) -> Result<()> {
        Ok(())
    }

    /// Says that the screen has arrived in this state.
    ///
    /// # Errors
    /// When nothing is heard.
    fn arrive(&mut self, _state: &str) -> Result<()> {
        Ok(())
    }
}

/// What is looked at in each state of the screen, by its name.
pub type Look<'a> = &'a mut dyn FnMut(&Stage, &str) -> Result<()>;

/// A hand in front of the window.
pub struct Hand<'a> {
    /// The customer's window, and the company behind it.
    pub stage: &'a Stage,
    reach: &'a mut dyn Reach,
    look: Look<'a>,
    actions: u32,
}

impl<'a> Hand<'a> {
    /// A hand that has done nothing yet.
    pub fn new(stage: &'a Stage, reach: &'a mut dyn Reach, look: Look<'a>) -> Self {
        Self { stage, reach, look, actions: 0 }
    }

    /// How many actions it took so far: a click or key that does something is one, filling in a field is one, moving to it
    /// is none. One-time codes are free: they are the price of the lock, not of the task.
    #[must_use]
    pub fn actions(&self) -> u32 {
        self.actions
    }

    /// Presses what is called by a message.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn press(&mut self, message: &str) -> Result<()> {
        let name = self.stage.say(message)?;
        self.press_named(&name)
    }

    /// Presses what is called so.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn press_named(&mut self, name: &str) -> Result<()> {
        self.actions += 1;
        self.reach.press(&self.stage.window, name).with_context(|| format!("pressing {name:?}"))
    }

    /// Fills in the field that is called by a message.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn fill(&mut self, message: &str, text: &str) -> Result<()> {
        self.actions += 1;
        let label = self.stage.say(message)?;
        self.reach.fill(&self.stage.window, &label, text).with_context(|| format!("filling in {label:?}"))
    }

    /// Fills in the one-time code that came last, and sends it.
    ///
    /// # Errors
    /// When none came, or there is nowhere to fill it in.
    pub fn one_time_code(&mut self, field: &str, send: &str) -> Result<()> {
        let sent = self.stage.portal.messages()?;
        ensure!(sent > 0, "no message went out");
        let (code, before) = (self.stage.portal.one_time_code(sent - 1)?, self.actions);
        self.fill(field, &code)?;
        self.press(send)?;
        self.actions = before;
        Ok(())
    }

    /// Waits until the page says a message.
    ///
    /// # Errors
    /// When it does not.
    pub fn see(&self, message: &str) -> Result<()> {
        self.stage.see(message)
    }

    /// Waits until the page says a message with its variables.
    ///
    /// # Errors
    /// When it does not.
    pub fn see_with(&self, message: &str, variables: &[(&str, &str)]) -> Result<()> {
        self.stage.window.see(&self.stage.say_with(message, variables)?)
    }

    /// Waits until a message is the page's heading.
    ///
    /// # Errors
    /// When it does not become it.
    pub fn see_heading(&self, message: &str) -> Result<()> {
        self.stage.see_heading(message)
    }

    /// The screen is in a state that has a name: here it is looked at, read and listened to.
    ///
    /// # Errors
    /// When looking at it does not work. What is found wrong with it is kept by whoever looks.
    pub fn state(&mut self, name: &str) -> Result<()> {
        self.reach.arrive(name)?;
        (self.look)(self.stage, name).with_context(|| format!("looking at {name}"))
    }

    /// Reads on with these keys, for whoever only hears the app.
    ///
    /// # Errors
    /// When nothing is heard.
    pub fn listen(&mut self, keys: &[&str]) -> Result<()> {
        self.reach.listen(&self.stage.window, keys)
    }

    /// The letter the customer holds.
    ///
    /// # Errors
    /// When there is none.
    pub fn letter(&self) -> Result<Letter> {
        self.stage.letter()
    }
}
