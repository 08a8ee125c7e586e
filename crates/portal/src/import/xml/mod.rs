//! A small XML tree that is safe to build from a stranger's file: UTF-8 only, no DOCTYPE, no entities but XML's own five,
//! nothing fetched, and limits on size, depth and number. Namespaces are resolved, so a file may use any prefixes.
//!
//! Every node knows its line and its path, so that whatever is wrong with it can be pointed at.

mod parse;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use super::{ImportError, ImportReason};

/// How large a file may be in every direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes.
    pub bytes: u64,
    /// Elements inside each other.
    pub depth: usize,
    /// Elements in all.
    pub elements: usize,
    /// Attributes of one element.
    pub attributes: usize,
    /// Bytes of one attribute.
    pub attribute_length: usize,
}

impl Default for Limits {
    /// Far above what invoices and statements need: 20 MB, 64 deep, 500,000 elements.
    fn default() -> Self {
        Self { bytes: 20 * 1024 * 1024, depth: 64, elements: 500_000, attributes: 64, attribute_length: 4_096 }
    }
}

/// A namespace and the prefix that stands for it in paths, whatever prefix the file itself uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefix {
    /// As in `cbc:ID`.
    pub prefix: &'static str,
    /// The namespace.
    pub namespace: &'static str,
}

/// A file, read whole.
#[derive(Clone, Debug)]
pub struct Document {
    prefixes: &'static [Prefix],
    namespaces: Names,
    names: Names,
    attributes: Vec<Attribute>,
    elements: Vec<Element>,
}

/// Texts that occur over and over, each kept once, and known by its place.
#[derive(Clone, Debug, Default)]
struct Names {
    texts: Vec<Box<str>>,
    places: HashMap<Box<str>, usize>,
}

impl Names {
    fn keep(&mut self, text: &str) -> usize {
        if let Some(place) = self.place(text) {
            return place;
        }
        let place = self.texts.len();
        self.texts.push(text.into());
        self.places.insert(text.into(), place);
        place
    }

    fn place(&self, text: &str) -> Option<usize> {
        self.places.get(text).copied()
    }

    fn text(&self, place: usize) -> &str {
        &self.texts[place]
    }
}

#[derive(Clone, Debug)]
struct Attribute {
    name: Box<str>,
    value: Box<str>,
}

/// Elements refer to each other by their place in [`Document::elements`]; the root is the first.
#[derive(Clone, Debug)]
struct Element {
    parent: Option<usize>,
    first_child: Option<usize>,
    next: Option<usize>,
    /// Of its name, in [`Document::namespaces`].
    namespace: usize,
    /// In [`Document::names`].
    name: usize,
    /// In [`Document::attributes`].
    attributes: std::ops::Range<usize>,
    line: u32,
    text: Box<str>,
}

impl Document {
    /// Reads a file. `prefixes` are the namespaces that paths can name.
    ///
    /// # Errors
    /// Everything from [`ImportReason::TooLarge`] to [`ImportReason::AttributeTooLong`] that is about XML itself.
    pub fn parse(bytes: &[u8], limits: &Limits, prefixes: &'static [Prefix]) -> Result<Self, ImportError> {
        parse::document(bytes, limits, prefixes)
    }

    /// The outermost element.
    #[must_use]
    pub const fn root(&self) -> Node<'_> {
        Node { document: self, index: 0 }
    }

    fn prefix_of(&self, namespace: usize) -> Option<&'static str> {
        let namespace = self.namespaces.text(namespace);
        self.prefixes.iter().find(|known| known.namespace == namespace).map(|known| known.prefix)
    }

    /// The namespace and the name a step of a path stands for, where the file knows both.
    fn resolve(&self, step: &str) -> Option<(usize, usize)> {
        let Some((prefix, name)) = step.split_once(':') else {
            return Some((self.elements[0].namespace, self.names.place(step)?));
        };
        let known = self.prefixes.iter().find(|known| known.prefix == prefix)?;
        Some((self.namespaces.place(known.namespace)?, self.names.place(name)?))
    }
}

/// An element and where it stands. As cheap to copy as a reference.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    document: &'d Document,
    index: usize,
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} on line {}", self.path(), self.line())
    }
}

impl<'d> Node<'d> {
    fn element(self) -> &'d Element {
        &self.document.elements[self.index]
    }

    /// Its name, without prefix.
    #[must_use]
    pub fn name(self) -> &'d str {
        self.document.names.text(self.element().name)
    }

    /// The namespace of its name; empty when it has none.
    #[must_use]
    pub fn namespace(self) -> &'d str {
        self.document.namespaces.text(self.element().namespace)
    }

    /// The line its tag begins on, counted from 1.
    #[must_use]
    pub fn line(self) -> u32 {
        self.element().line
    }

    /// The text right inside it, without white space around it. Texts on both sides of a child are joined.
    #[must_use]
    pub fn text(self) -> &'d str {
        self.element().text.trim()
    }

    /// An attribute that is in no namespace.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<&'d str> {
        let attributes = &self.document.attributes[self.element().attributes.clone()];
        attributes.iter().find(|attribute| &*attribute.name == name).map(|attribute| attribute.value.trim())
    }

    /// The element it is in.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        self.element().parent.map(|index| Self { index, ..self })
    }

    /// The elements right inside it, in order.
    pub fn children(self) -> impl Iterator<Item = Self> + use<'d> {
        let at = move |index| Self { document: self.document, index };
        std::iter::successors(self.element().first_child.map(at), move |node| node.element().next.map(at))
    }

    /// The elements along a path such as `cac:PartyName/cbc:Name`, in order. A step without prefix is in the namespace
    /// of the root. Elements with neither text nor children are passed over: they say nothing.
    pub fn all(self, path: &'static str) -> Box<dyn Iterator<Item = Self> + 'd> {
        let start: Box<dyn Iterator<Item = Self>> = Box::new(std::iter::once(self));
        path.split('/').fold(start, |nodes, step| Box::new(nodes.flat_map(move |node| node.step(step))))
    }

    fn step(self, step: &'static str) -> impl Iterator<Item = Self> + use<'d> {
        let wanted = self.document.resolve(step);
        let is_wanted = move |node: &Self| wanted == Some((node.element().namespace, node.element().name));
        self.children().filter(move |node| is_wanted(node) && !node.is_empty())
    }

    fn is_empty(self) -> bool {
        self.element().first_child.is_none() && self.text().is_empty()
    }

    /// The first element along a path.
    #[must_use]
    pub fn first(self, path: &'static str) -> Option<Self> {
        self.all(path).next()
    }

    /// The only element along a path, if there is one.
    ///
    /// # Errors
    /// [`ImportReason::Repeated`] when there are more.
    pub fn only(self, path: &'static str) -> Result<Option<Self>, ImportError> {
        let mut nodes = self.all(path);
        let found = nodes.next();
        match nodes.next() {
            Some(second) => Err(second.refuse(ImportReason::Repeated)),
            None => Ok(found),
        }
    }

    /// The only element along a path.
    ///
    /// # Errors
    /// [`ImportReason::Missing`] when there is none, [`ImportReason::Repeated`] when there are more.
    pub fn required(self, path: &'static str) -> Result<Self, ImportError> {
        self.only(path)?.ok_or_else(|| self.refuse_at(path, ImportReason::Missing))
    }

    /// The way to it from the root: `cac:InvoiceLine[3]/cbc:ID`. Prefixes are the known ones; an element that has
    /// brothers of the same name is numbered among them. The root's path is its name.
    #[must_use]
    pub fn path(self) -> String {
        let mut steps = Vec::new();
        let mut at = Some(self);
        while let Some(node) = at {
            at = node.parent();
            if at.is_some() || steps.is_empty() {
                steps.push(node.label());
            }
        }
        steps.reverse();
        steps.join("/")
    }

    fn label(self) -> String {
        let Element { namespace, name, .. } = *self.element();
        let prefix = self.document.prefix_of(namespace).map_or_else(String::new, |prefix| format!("{prefix}:"));
        let brothers = self.parent().into_iter().flat_map(Self::children);
        let alike = brothers.filter(|node| node.element().namespace == namespace && node.element().name == name);
        let places: Vec<usize> = alike.map(|node| node.index).collect();
        match places.iter().position(|index| *index == self.index) {
            Some(place) if places.len() > 1 => format!("{prefix}{}[{}]", self.name(), place + 1),
            _ => format!("{prefix}{}", self.name()),
        }
    }

    /// Something is wrong with this element.
    #[must_use]
    pub fn refuse(self, reason: ImportReason) -> ImportError {
        ImportError { line: Some(self.line()), path: Some(self.path()), reason }
    }

    /// Something is wrong with what stands, or should stand, at a path below this element.
    #[must_use]
    pub fn refuse_at(self, path: &'static str, reason: ImportReason) -> ImportError {
        if let Some(node) = self.first(path) {
            return node.refuse(reason);
        }
        let path = if self.parent().is_some() { format!("{}/{path}", self.path()) } else { path.to_owned() };
        ImportError { line: Some(self.line()), path: Some(path), reason }
    }
}
