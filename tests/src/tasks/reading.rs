//! Reading a state of the screen as assistive technology does: the accessible tree, what has to hold in every tree, and
//! what has to happen on the way from one screen to the next.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::chance::Chance;
use crate::{
    atspi::{Accessibility, Event, Events, Node, State, Tree},
    portal::Letter,
    stage::Stage,
};

/// A reader who goes along with a task.
pub struct Reading<'a> {
    accessibility: &'a Accessibility,
    events: Events,
    chance: Chance,
    /// The trees so far, as they are kept.
    text: String,
    /// What does not hold.
    faults: Vec<String>,
    /// The frame's name on each route so far.
    names: BTreeMap<String, String>,
    route: Option<String>,
    /// What has been announced so far: where, and in which words.
    announced: BTreeSet<(String, String)>,
}

impl<'a> Reading<'a> {
    /// Begins to read, before the first state.
    ///
    /// # Errors
    /// When nothing can be heard.
    pub fn begin(accessibility: &'a Accessibility, stage: &Stage, letter: &Letter) -> Result<Self> {
        let events = accessibility.hear()?;
        // The tree is made as it is read; what has never been read does not tell of its changes.
        let announced = announcements(&accessibility.tree()?.page);
        Ok(Self {
            accessibility,
            events,
            chance: Chance::of(stage, letter),
            text: String::new(),
            faults: Vec::new(),
            names: BTreeMap::new(),
            route: None,
            announced,
        })
    }

    /// Reads a state.
    ///
    /// # Errors
    /// When the window cannot be read.
    pub fn read(&mut self, stage: &Stage, state: &str) -> Result<()> {
        let tree = self.accessibility.tree()?;
        let happened = self.events.take();
        let route = stage.window.driver().execute("return location.pathname", &[])?.as_str().unwrap_or_default().to_owned();
        let mut faults = faults(&tree, stage)?;
        if let Some(before) = self.route.replace(route.clone())
            && before != route
        {
            faults.extend(arrival(&tree, &happened));
        }
        if let Some((other, _)) = self.names.iter().find(|(other, name)| **other != route && **name == tree.frame) {
            faults.push(format!("the window is called {:?} on {other} and on {route}", tree.frame));
        }
        self.names.insert(route, tree.frame.clone());
        faults.extend(self.announcing(&tree.page, &happened));
        self.chance.learn(stage)?;
        self.faults.extend(faults.into_iter().map(|fault| format!("{state}: {fault}")));
        self.text.push_str(&format!("# {state}\n\n{}\n", tree.written()));
        Ok(())
    }

    /// A message has to come as something new: a text that only changes is not heard.
    fn announcing(&mut self, page: &Node, happened: &[Event]) -> Vec<String> {
        let now = announcements(page);
        let mut faults = Vec::new();
        for (path, text) in now.difference(&self.announced) {
            if self.announced.iter().any(|(known, _)| known == path) {
                faults.push(format!("{text:?} is said where something else was said before, which is not heard"));
            } else if !happened.contains(&Event::Added(path.clone())) {
                faults.push(format!("{text:?} came without an event, so it is not heard"));
            }
        }
        self.announced.extend(now);
        faults
    }

    /// The trees as they are kept, and what does not hold.
    #[must_use]
    pub fn end(self) -> (String, Vec<String>) {
        (self.chance.without(&self.text), self.faults)
    }
}

/// Where messages stand, and what they say.
fn announcements(page: &Node) -> BTreeSet<(String, String)> {
    let regions = page.all().into_iter().filter(|node| matches!(node.aria_role(), "status" | "alert"));
    regions.flat_map(|region| &region.children).map(|line| (line.path.clone(), line.said())).collect()
}

/// After navigation the reader is told that they are at the heading. Where they have gone on since, it cannot be asked any
/// more; that the focus was there, the script has seen.
fn arrival(tree: &Tree, happened: &[Event]) -> Option<String> {
    let headings = tree.page.of_role("heading");
    let heading = headings.iter().find(|heading| heading.level() == Some(1))?;
    if !heading.is(State::Focused) {
        return None;
    }
    let told = happened.contains(&Event::Focused(heading.path.clone()));
    (!told).then(|| format!("nobody was told that the focus went to {:?}", heading.name))
}

/// What has to hold in every tree.
fn faults(tree: &Tree, stage: &Stage) -> Result<Vec<String>> {
    let window = &stage.window;
    let nodes = tree.page.all();
    let mut faults = Vec::new();
    if tree.frame != window.title()? {
        faults.push(format!("the window is called {:?}, its document {:?}", tree.frame, window.title()?));
    }
    let levels: Vec<u32> = nodes.iter().filter_map(|node| node.level()).collect();
    if levels.iter().filter(|level| **level == 1).count() != 1 {
        faults.push(format!("not one first heading, but the levels {levels:?}"));
    }
    if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
        faults.push(format!("a level of headings is skipped: {levels:?}"));
    }
    let mains = nodes.iter().filter(|node| node.aria_role() == "main").count();
    if mains != 1 {
        faults.push(format!("{mains} main parts"));
    }
    for node in nodes.iter().filter(|node| node.is(State::Focusable)) {
        // The main part is where the way past the navigation leads; that it is the main part says what it is.
        let named = !node.name.is_empty() || node.aria_role() == "main" || node.role == "document web";
        let vague = matches!(node.role.as_str(), "unknown" | "panel" | "filler" | "section") && node.aria_role() != "group";
        if !named || vague {
            faults.push(format!("a {} called {:?} can be come to", node.role, node.name));
        }
    }
    let invalid: Vec<_> = nodes.iter().filter(|node| node.is(State::Invalid)).collect();
    faults.extend(
        invalid
            .iter()
            .filter(|node| node.description.is_empty())
            .map(|node| format!("{:?} is invalid, and nothing tells why", node.name)),
    );
    let marked = window.driver().execute("return document.querySelectorAll('[aria-invalid=true]').length", &[])?;
    if marked != invalid.len() {
        let names: Vec<_> = invalid.iter().map(|node| &node.name).collect();
        faults.push(format!("{marked} fields have to be mended, but heard as invalid are {names:?}"));
    }
    faults.extend(tables(&tree.page, &window.rows()?));
    Ok(faults)
}

/// A table has a caption and headers, and its cells say what is seen.
fn tables(page: &Node, seen: &[Vec<String>]) -> Vec<String> {
    let mut faults = Vec::new();
    for table in page.of_role("table") {
        if table.name.is_empty() {
            faults.push("a table without a caption".to_owned());
        }
        if table.of_role("column header").is_empty() && table.of_role("row header").is_empty() {
            faults.push(format!("{:?} has no headers", table.name));
        }
        for row in table.of_role("table row") {
            let cells: Vec<_> = row.children.iter().map(Node::said).collect();
            let same = |seen: &&Vec<String>| seen.iter().map(|cell| squeezed(cell)).eq(cells.iter().map(|cell| squeezed(cell)));
            if !seen.iter().any(|seen| same(&seen)) {
                faults.push(format!("a row of {:?} is read as {cells:?}, which nobody sees", table.name));
            }
        }
    }
    faults
}

/// Text without spaces: where a line breaks is no difference.
fn squeezed(text: &str) -> String {
    text.chars().filter(|symbol| !symbol.is_whitespace()).collect()
}
