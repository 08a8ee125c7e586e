//! What assistive technology does in the place of hands: presses, and moves the focus. Switches, voices and readers all
//! come to a program this way.

use anyhow::{Result, bail, ensure};
use zbus::zvariant::OwnedObjectPath;

use super::{Accessibility, DEPTH, PROGRAM, Reference};
use crate::window::plain;

impl Accessibility {
    /// Presses something: the first action it offers.
    ///
    /// # Errors
    /// When there is no such thing, or it cannot be pressed.
    pub fn press(&self, role: &str, name: &str) -> Result<()> {
        let at = self.named(role, name)?;
        let done: bool = self.ask(&at, "org.a11y.atspi.Action", "DoAction", &0)?;
        ensure!(done, "the {role} {name:?} does nothing");
        Ok(())
    }

    /// Moves the focus to something.
    ///
    /// # Errors
    /// When there is no such thing, or it does not take the focus.
    pub fn focus(&self, role: &str, name: &str) -> Result<()> {
        let taken: bool = self.ask(&self.named(role, name)?, "org.a11y.atspi.Component", "GrabFocus", &())?;
        ensure!(taken, "the {role} {name:?} does not take the focus");
        Ok(())
    }

    fn named(&self, role: &str, name: &str) -> Result<Reference> {
        let root = ("org.a11y.atspi.Registry".to_owned(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?);
        // A window that was closed just now may still be named.
        for program in self.children(&root)?.iter().rev() {
            if self.property(program, "Name").is_ok_and(|found| found == PROGRAM)
                && let Some(found) = self.find(program, role, &plain(name), 0)?
            {
                return Ok(found);
            }
        }
        bail!("there is no {role} called {name:?}")
    }

    fn find(&self, from: &Reference, role: &str, name: &str, depth: usize) -> Result<Option<Reference>> {
        let is = self.role(from)? == role;
        if is && plain(&self.property(from, "Name")?).trim() == name {
            return Ok(Some(from.clone()));
        }
        for child in if depth < DEPTH { self.children(from)? } else { Vec::new() } {
            if let Some(found) = self.find(&child, role, name, depth + 1)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}
