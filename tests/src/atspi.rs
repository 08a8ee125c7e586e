//! The window as assistive technology reads it: its accessible tree and its events, over AT-SPI, from outside.

mod act;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};
use serde::Serialize;
use zbus::{
    MatchRule, Message,
    blocking::{Connection, MessageIterator, connection},
    message::Type,
    zvariant::{DynamicDeserialize, DynamicType, OwnedObjectPath, OwnedValue, Structure, Value},
};

use crate::{process::wait_for, window::plain};

/// The name under which the window's program is known on the bus.
const PROGRAM: &str = "saldo";

/// Stands in a text where something else is embedded (U+FFFC).
const EMBEDDED: char = '\u{fffc}';

/// How deep a tree may be before it is taken for one that leads back into itself.
const DEPTH: usize = 80;

/// What something can be (`AtspiRole`), as far as a page has it. WebKit gives the numbers only.
const ROLES: &[(u32, &str)] = &[
    (2, "alert"),
    (7, "check box"),
    (10, "column header"),
    (11, "combo box"),
    (16, "dialog"),
    (20, "filler"),
    (27, "image"),
    (29, "label"),
    (31, "list"),
    (32, "list item"),
    (35, "menu item"),
    (37, "page tab"),
    (38, "page tab list"),
    (39, "panel"),
    (42, "progress bar"),
    (43, "push button"),
    (44, "radio button"),
    (47, "row header"),
    (49, "scroll pane"),
    (50, "separator"),
    (54, "status bar"),
    (55, "table"),
    (56, "table cell"),
    (61, "text"),
    (62, "toggle button"),
    (67, "unknown"),
    (73, "paragraph"),
    (79, "entry"),
    (81, "caption"),
    (83, "heading"),
    (85, "section"),
    (87, "form"),
    (88, "link"),
    (90, "table row"),
    (95, "document web"),
    (98, "list box"),
    (99, "grouping"),
    (101, "notification"),
    (105, "block quote"),
    (109, "article"),
    (110, "landmark"),
    (115, "timer"),
    (116, "static"),
    (121, "description list"),
    (122, "description term"),
    (123, "description value"),
];

/// Where something is on the bus.
type Reference = (String, OwnedObjectPath);

/// A state something can be in (`AtspiStateType`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of AT-SPI")]
pub enum State {
    Checked = 4,
    Collapsed = 5,
    Expandable = 9,
    Expanded = 10,
    Focusable = 11,
    Focused = 12,
    Modal = 16,
    Pressed = 20,
    Selected = 23,
    Required = 33,
    Invalid = 36,
}

/// The states that are told, with their names.
const TOLD: [(State, &str); 9] = [
    (State::Focused, "focused"),
    (State::Checked, "checked"),
    (State::Collapsed, "collapsed"),
    (State::Expanded, "expanded"),
    (State::Modal, "modal"),
    (State::Pressed, "pressed"),
    (State::Selected, "selected"),
    (State::Required, "required"),
    (State::Invalid, "invalid"),
];

/// Something in the tree.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Where it is: the same as long as it is the same thing.
    pub path: String,
    /// What it is, in AT-SPI's own words.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What is told of it beyond its name.
    pub description: String,
    /// Its text, with [`EMBEDDED`] where its children stand.
    pub text: String,
    /// Everything in it.
    pub children: Vec<Node>,
    states: u64,
    attributes: HashMap<String, String>,
}

impl Node {
    /// Whether it is in a state.
    #[must_use]
    pub fn is(&self, state: State) -> bool {
        self.states & (1 << state as u64) != 0
    }

    /// The level of a heading.
    #[must_use]
    pub fn level(&self) -> Option<u32> {
        (self.role == "heading").then(|| self.attributes.get("level")?.parse().ok()).flatten()
    }

    /// The role the page gives it, in ARIA's words.
    #[must_use]
    pub fn aria_role(&self) -> &str {
        self.attributes.get("computed-role").map(String::as_str).unwrap_or_default()
    }

    /// It and everything in it, in reading order.
    #[must_use]
    pub fn all(&self) -> Vec<&Node> {
        let mut all = vec![self];
        for child in &self.children {
            all.extend(child.all());
        }
        all
    }

    /// Everything in it that is of a role, in reading order.
    #[must_use]
    pub fn of_role(&self, role: &str) -> Vec<&Node> {
        self.all().into_iter().filter(|node| node.role == role).collect()
    }

    /// Its whole text, that of what is in it included; the name of what has no text.
    #[must_use]
    pub fn said(&self) -> String {
        let mut parts = self.children.iter();
        let mut said = String::new();
        for symbol in self.text.chars() {
            if symbol == EMBEDDED {
                said.push(' ');
                said.push_str(&parts.next().map(Node::said).unwrap_or_default());
                said.push(' ');
            } else {
                said.push(symbol);
            }
        }
        // What has no sign in a text stands there in words already: a date, a time.
        if self.text.trim().is_empty() {
            for part in parts {
                said.push(' ');
                said.push_str(&part.said());
            }
        }
        let said = one_line(&said);
        if said.is_empty() { self.name.clone() } else { said }
    }

    /// The tree as indented text. What only groups and says nothing is left out, so that the text changes when what is
    /// heard changes, and not when something is laid out in another way.
    #[must_use]
    pub fn written(&self) -> String {
        let mut text = String::new();
        self.write(0, &mut text);
        text
    }

    /// Whether its text is only that of what is in it. As long as WebKit has not made up the children, it gives their
    /// texts in place of the signs for them.
    fn repeats(&self) -> bool {
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        !self.text.contains(EMBEDDED)
            && self.children.iter().all(|child| child.role != "static")
            && squeezed(&self.text) == squeezed(&self.children.iter().map(Node::said).collect::<String>())
    }

    fn write(&self, depth: usize, text: &mut String) {
        let own = if self.repeats() { String::new() } else { one_line(&self.text.replace(EMBEDDED, " ‹› ")) };
        let says = own.replace("‹›", "").trim().is_empty();
        let groups = matches!(self.role.as_str(), "filler" | "panel" | "section" | "scroll pane" | "static" | "table row");
        let silent = groups && self.name.is_empty() && self.description.is_empty() && says && !self.is(State::Focusable);
        if !silent {
            text.push_str(&"  ".repeat(depth));
            text.push_str(&self.role);
            if self.role == "landmark" {
                text.push_str(&format!(" {}", self.aria_role()));
            }
            if let Some(level) = self.level() {
                text.push_str(&format!(" {level}"));
            }
            if !self.name.is_empty() {
                text.push_str(&format!(" “{}”", self.name));
            }
            let states: Vec<_> = TOLD.iter().filter(|(state, _)| self.is(*state)).map(|(_, name)| *name).collect();
            if !states.is_empty() {
                text.push_str(&format!(" [{}]", states.join(", ")));
            }
            if !self.description.is_empty() {
                text.push_str(&format!(" ({})", self.description));
            }
            if !says && own != self.name {
                text.push_str(&format!(": {own}"));
            }
            text.push('\n');
        }
        // A date or a time in a text is part of it, and once more a thing of its own.
        let repeated = |child: &&Node| child.role == "static" && self.text.contains(child.text.as_str());
        for child in self.children.iter().filter(|child| !repeated(child)) {
            child.write(if silent { depth } else { depth + 1 }, text);
        }
    }
}

/// The window, its frame included.
#[derive(Clone, Debug)]
pub struct Tree {
    /// What the window's frame is called.
    pub frame: String,
    /// The page in it.
    pub page: Node,
}

impl Tree {
    /// As indented text, the frame first.
    #[must_use]
    pub fn written(&self) -> String {
        format!("frame “{}”\n{}", self.frame, self.page.written())
    }
}

/// The bus on which programs and assistive technology meet.
#[derive(Debug)]
pub struct Accessibility {
    session: Connection,
    bus: Connection,
}

impl Accessibility {
    /// Joins it, as a screen reader does. It has to be there before the window opens.
    ///
    /// # Errors
    /// When the session has no such bus.
    pub fn join() -> Result<Self> {
        let session = Connection::session().context("no session bus")?;
        set_status(&session, "IsEnabled", true)?;
        let answer = session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &())?;
        let address: String = answer.body().deserialize()?;
        Ok(Self { session, bus: connection::Builder::address(address.as_str())?.build()? })
    }

    /// Says to the whole session whether a screen reader is there, as the desktop does that starts one.
    ///
    /// # Errors
    /// When the session has no such bus.
    pub fn reader_is_there(&self, there: bool) -> Result<()> {
        set_status(&self.session, "ScreenReaderEnabled", there)
    }

    /// Reads the whole window.
    ///
    /// # Errors
    /// When it cannot be found.
    pub fn tree(&self) -> Result<Tree> {
        // What changes while it is read is read again.
        wait_for("the window on the accessibility bus", 10, || self.try_tree())
    }

    fn try_tree(&self) -> Result<Option<Tree>> {
        let root = ("org.a11y.atspi.Registry".to_owned(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?);
        // A window that was closed just now may still be named.
        for program in self.children(&root)?.iter().rev() {
            if self.property(program, "Name").is_ok_and(|name| name == PROGRAM)
                && let Some(frame) = self.children(program)?.first()
                && let Some(page) = self.find_page(frame, 0)?
            {
                return Ok(Some(Tree { frame: plain(&self.property(frame, "Name")?), page: self.read(&page, 0)? }));
            }
        }
        Ok(None)
    }

    /// The page below the window's own boxes.
    fn find_page(&self, from: &Reference, depth: usize) -> Result<Option<Reference>> {
        if self.role(from)? == "document web" {
            return Ok(Some(from.clone()));
        }
        for child in if depth < DEPTH { self.children(from)? } else { Vec::new() } {
            if let Some(page) = self.find_page(&child, depth + 1)? {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }

    fn read(&self, at: &Reference, depth: usize) -> Result<Node> {
        if depth > DEPTH {
            bail!("the tree does not end");
        }
        let states: Vec<u32> = self.ask(at, ACCESSIBLE, "GetState", &())?;
        let interfaces: Vec<String> = self.ask(at, ACCESSIBLE, "GetInterfaces", &())?;
        let text = if interfaces.iter().any(|name| name == TEXT) {
            plain(&self.ask::<String>(at, TEXT, "GetText", &(0, -1))?)
        } else {
            String::new()
        };
        Ok(Node {
            path: at.1.to_string(),
            role: self.role(at)?,
            name: one_line(&plain(&self.property(at, "Name")?)),
            description: one_line(&plain(&self.property(at, "Description")?)),
            text,
            children: self.children(at)?.iter().map(|child| self.read(child, depth + 1)).collect::<Result<_>>()?,
            states: states.iter().rev().fold(0, |all, half| all << 32 | u64::from(*half)),
            attributes: self.ask(at, ACCESSIBLE, "GetAttributes", &())?,
        })
    }

    fn children(&self, of: &Reference) -> Result<Vec<Reference>> {
        let children: Vec<Reference> = self.ask(of, ACCESSIBLE, "GetChildren", &())?;
        if !children.is_empty() {
            return Ok(children);
        }
        // GTK leaves out of its list what belongs to another process, and the page does.
        let count: OwnedValue = self.ask(of, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, "ChildCount"))?;
        (0..i32::try_from(count)?).map(|place| self.ask(of, ACCESSIBLE, "GetChildAtIndex", &place)).collect()
    }

    fn role(&self, of: &Reference) -> Result<String> {
        let number: u32 = self.ask(of, ACCESSIBLE, "GetRole", &())?;
        let name = ROLES.iter().find(|(known, _)| *known == number).map(|(_, name)| (*name).to_owned());
        Ok(name.unwrap_or_else(|| format!("role {number}")))
    }

    fn property(&self, of: &Reference, name: &str) -> Result<String> {
        let value: OwnedValue = self.ask(of, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, name))?;
        Ok(String::try_from(value)?)
    }

    fn ask<T>(&self, of: &Reference, interface: &str, method: &str, arguments: &(impl Serialize + DynamicType)) -> Result<T>
    where
        T: for<'a> DynamicDeserialize<'a>,
    {
        let answer = self.bus.call_method(Some(of.0.as_str()), &of.1, Some(interface), method, arguments)?;
        Ok(answer.body().deserialize()?)
    }

    /// Hears what happens in the window from now on.
    ///
    /// # Errors
    /// When the bus does not let us.
    pub fn hear(&self) -> Result<Events> {
        for event in ["object:state-changed:focused", "object:children-changed"] {
            let arguments = (event, Vec::<String>::new(), "");
            let registry = Some("org.a11y.atspi.Registry");
            self.bus.call_method(registry, "/org/a11y/atspi/registry", registry, "RegisterEvent", &arguments)?;
        }
        let rule = MatchRule::builder().msg_type(Type::Signal).interface("org.a11y.atspi.Event.Object")?.build();
        let messages = MessageIterator::for_match_rule(rule, &self.bus, Some(100_000))?;
        let events = Events::default();
        let kept = Arc::clone(&events.0);
        std::thread::spawn(move || {
            for event in messages.flatten().filter_map(|message| Event::read(&message)) {
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(event);
            }
        });
        Ok(events)
    }
}

fn set_status(session: &Connection, name: &str, value: bool) -> Result<()> {
    let set = ("org.a11y.Status", name, Value::from(value));
    session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.freedesktop.DBus.Properties"), "Set", &set)?;
    Ok(())
}

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const TEXT: &str = "org.a11y.atspi.Text";

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// This took the focus.
    Focused(String),
    /// This came to be.
    Added(String),
}

impl Event {
    fn read(message: &Message) -> Option<Self> {
        let header = message.header();
        let body = message.body();
        let body: Structure<'_> = body.deserialize().ok()?;
        let (kind, detail) = (String::try_from(body.fields().first()?.try_clone().ok()?).ok()?, body.fields().get(1)?);
        match (header.member()?.as_str(), kind.as_str()) {
            ("StateChanged", "focused") if *detail == Value::I32(1) => Some(Self::Focused(header.path()?.to_string())),
            ("ChildrenChanged", "add") => {
                let Value::Value(child) = body.fields().get(3)? else { return None };
                let Value::Structure(child) = child.as_ref() else { return None };
                let Value::ObjectPath(path) = child.fields().get(1)? else { return None };
                Some(Self::Added(path.to_string()))
            }
            _ => None,
        }
    }
}

/// What has happened since one began to listen.
#[derive(Clone, Debug, Default)]
pub struct Events(Arc<Mutex<Vec<Event>>>);

impl Events {
    /// Everything that has happened since this was asked last.
    #[must_use]
    pub fn take(&self) -> Vec<Event> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Text with every run of white space as one space.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(role: &str, name: &str, text: &str, children: Vec<Node>) -> Node {
        Node { role: role.to_owned(), name: name.to_owned(), text: text.to_owned(), children, ..Node::default() }
    }

    #[test]
    fn what_is_embedded_is_said_where_it_stands() {
        let link = node("link", "the invoice", "the invoice", Vec::new());
        let paragraph = node("paragraph", "", "See \u{fffc} first.", vec![link]);
        assert_eq!(paragraph.said(), "See the invoice first.");
    }

    #[test]
    fn what_only_groups_is_left_out_of_the_written_tree() {
        let heading =
            Node { attributes: HashMap::from([("level".into(), "1".into())]), ..node("heading", "Home", "Home", vec![]) };
        let tree = node("section", "", "\u{fffc}", vec![node("panel", "", "", vec![heading])]);
        assert_eq!(tree.written(), "heading 1 “Home”\n");
    }

    #[test]
    fn a_state_is_one_bit_of_sixty_four() {
        let node = Node { states: 1 << 36 | 1 << 12, ..Node::default() };
        assert!(node.is(State::Invalid) && node.is(State::Focused) && !node.is(State::Required));
    }
}
