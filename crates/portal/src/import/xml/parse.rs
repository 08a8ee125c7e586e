//! Building the tree: what XML asks for, what safety asks for, and nothing else.

use quick_xml::{
    Error, NsReader, XmlVersion,
    errors::SyntaxError,
    escape::{EscapeError, resolve_predefined_entity},
    events::{BytesRef, BytesStart, Event},
    name::{NamespaceError, ResolveResult},
};

use super::{Attribute, Document, Element, Limits, Names, Prefix};
use crate::import::{FileKind, ImportError, ImportReason, refusal::cut};

/// Reads a whole file.
pub(super) fn document(bytes: &[u8], limits: &Limits, prefixes: &'static [Prefix]) -> Result<Document, ImportError> {
    let text = decode(bytes, limits)?;
    let mut reader = NsReader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut lines = Lines { text, position: 0, line: 1 };
    let mut tree = Tree::new(limits, prefixes);
    loop {
        let start = position(reader.buffer_position());
        let line = lines.at(start);
        let event = reader.read_event().map_err(|error| {
            let place = position(reader.error_position()).max(start);
            ImportError::on_line(lines.at(place), reason_of(&error))
        })?;
        let taken = match event {
            Event::Start(tag) => tree.open(&reader, &tag, line),
            Event::Empty(tag) => tree.open(&reader, &tag, line).and_then(|()| tree.close()),
            Event::End(_) => tree.close(),
            Event::Text(text) => tree.text(&text.xml10_content()),
            Event::CData(text) => tree.text(&text.xml10_content()),
            Event::GeneralRef(reference) => character(&reference).and_then(|character| tree.character(character)),
            Event::Decl(declaration) if start == 0 => declared_encoding(&declaration),
            Event::Decl(_) => Err(malformed("an XML declaration that is not at the very beginning")),
            Event::DocType(_) => Err(ImportReason::Doctype),
            Event::Comment(_) | Event::PI(_) => Ok(()),
            Event::Eof => return tree.finish().map_err(|reason| ImportError::on_line(line, reason)),
        };
        taken.map_err(|reason| ImportError::on_line(line, reason))?;
    }
}

/// The file as text without byte order mark, or why it is none.
fn decode<'b>(bytes: &'b [u8], limits: &Limits) -> Result<&'b str, ImportError> {
    let refuse = |reason| Err(ImportError::of_file(reason));
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > limits.bytes {
        return refuse(ImportReason::TooLarge { size, limit: limits.bytes });
    }
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'<', 0, ..] | [0, b'<', ..] => {
            return refuse(ImportReason::Encoding("it looks like UTF-16".to_owned()));
        }
        [b'P', b'K', 3 | 5, 4 | 6, ..] => return refuse(ImportReason::NotXml(FileKind::Zip)),
        [0x1F, 0x8B, ..] => return refuse(ImportReason::NotXml(FileKind::Gzip)),
        [b'%', b'P', b'D', b'F', ..] => return refuse(ImportReason::NotXml(FileKind::Pdf)),
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let starts_as_xml = match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(first) => *first == b'<',
        None => return refuse(ImportReason::Empty),
    };
    if !starts_as_xml {
        return refuse(ImportReason::NotXml(FileKind::Other));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let encoding = declared_in_passing(before).unwrap_or_else(|| "a byte sequence that UTF-8 does not have".to_owned());
        ImportError::on_line(line_of(before), ImportReason::Encoding(encoding))
    })?;
    match text.char_indices().find(|(_, character)| !is_xml(*character)) {
        Some((at, character)) => {
            let reason = malformed(&format!("the character U+{:04X}", u32::from(character)));
            Err(ImportError::on_line(line_of(&bytes[..at]), reason))
        }
        None => Ok(text),
    }
}

/// What the XML declaration calls the encoding, when the bytes after it turned out to be no UTF-8.
fn declared_in_passing(before: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(before).ok()?;
    match NsReader::from_str(text).read_event().ok()? {
        Event::Decl(declaration) => declared_encoding(&declaration).err().and_then(|reason| match reason {
            ImportReason::Encoding(found) => Some(found),
            _ => None,
        }),
        _ => None,
    }
}

fn declared_encoding(declaration: &quick_xml::events::BytesDecl<'_>) -> Result<(), ImportReason> {
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(name)) if name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("utf8") => Ok(()),
        Some(Ok(name)) => Err(ImportReason::Encoding(format!("it says that it is in {}", cut(&name)))),
        Some(Err(error)) => Err(malformed(&error.to_string())),
    }
}

/// The line on which the byte after these is.
fn line_of(before: &[u8]) -> u32 {
    let breaks = before.iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
}

/// Counts lines once over, while the reader moves forward.
struct Lines<'t> {
    text: &'t str,
    position: usize,
    line: u32,
}

impl Lines<'_> {
    fn at(&mut self, position: usize) -> u32 {
        if let Some(passed) = self.text.as_bytes().get(self.position..position) {
            self.line = self.line.saturating_add(line_of(passed) - 1);
            self.position = position;
        }
        self.line
    }
}

fn position(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// The characters XML 1.0 allows.
const fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Whether a text is a name with at most one prefix.
fn is_name(text: &str) -> bool {
    let part = |part: &str| {
        part.chars().enumerate().all(|(index, symbol)| match symbol {
            '_' | 'a'..='z' | 'A'..='Z' | '\u{C0}'.. => true,
            '-' | '.' | '0'..='9' | '\u{B7}' => index > 0,
            _ => false,
        }) && !part.is_empty()
    };
    match text.split_once(':') {
        Some((prefix, local)) => part(prefix) && part(local),
        None => part(text),
    }
}

fn malformed(what: &str) -> ImportReason {
    ImportReason::Malformed(cut(what))
}

fn reason_of(error: &Error) -> ImportReason {
    match error {
        Error::Syntax(SyntaxError::UnclosedDoctype) => ImportReason::Doctype,
        Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => ImportReason::Entity(cut(name)),
        Error::Namespace(NamespaceError::TooManyBindings(limit)) => ImportReason::TooManyAttributes(*limit),
        other => malformed(&other.to_string()),
    }
}

/// The character that `&...;` stands for.
fn character(reference: &BytesRef<'_>) -> Result<char, ImportReason> {
    if let Some(character) = reference.resolve_char_ref().map_err(|error| reason_of(&error))? {
        return if is_xml(character) {
            Ok(character)
        } else {
            Err(malformed(&format!("a reference to the character U+{:04X}", u32::from(character))))
        };
    }
    let known = resolve_predefined_entity(reference).and_then(|text| text.chars().next());
    known.ok_or_else(|| ImportReason::Entity(cut(reference)))
}

/// The tree while it grows.
struct Tree<'l> {
    limits: &'l Limits,
    document: Document,
    open: Vec<Open>,
}

/// An element whose end has not come yet.
struct Open {
    element: usize,
    last_child: Option<usize>,
    text: String,
}

impl<'l> Tree<'l> {
    fn new(limits: &'l Limits, prefixes: &'static [Prefix]) -> Self {
        let document = Document {
            prefixes,
            namespaces: Names::default(),
            names: Names::default(),
            attributes: Vec::new(),
            elements: Vec::new(),
        };
        Self { limits, document, open: Vec::new() }
    }

    fn open(&mut self, reader: &NsReader<&[u8]>, tag: &BytesStart<'_>, line: u32) -> Result<(), ImportReason> {
        let element = self.document.elements.len();
        if self.open.is_empty() && element > 0 {
            return Err(malformed("a second element after the outermost one"));
        }
        if self.open.len() >= self.limits.depth {
            return Err(ImportReason::TooDeep(self.limits.depth));
        }
        if element >= self.limits.elements {
            return Err(ImportReason::TooManyElements(self.limits.elements));
        }
        if !is_name(tag.name().as_ref()) {
            return Err(malformed(&format!("an element called {:?}", cut(tag.name().as_ref()))));
        }
        let (namespace, local) = reader.resolver().resolve_element(tag.name());
        let namespace = self.document.namespaces.keep(namespace_name(&namespace)?);
        let name = self.document.names.keep(local.into_inner());
        let attributes = self.attributes(reader, tag)?;
        let above = self.open.last_mut();
        let parent = above.as_ref().map(|open| open.element);
        if let Some(above) = above {
            match above.last_child.replace(element) {
                Some(brother) => self.document.elements[brother].next = Some(element),
                None => self.document.elements[above.element].first_child = Some(element),
            }
        }
        self.document.elements.push(Element {
            parent,
            first_child: None,
            next: None,
            namespace,
            name,
            attributes,
            line,
            text: Box::default(),
        });
        self.open.push(Open { element, last_child: None, text: String::new() });
        Ok(())
    }

    /// Keeps the attributes that are in no namespace: no other are ever asked for.
    fn attributes(&mut self, reader: &NsReader<&[u8]>, tag: &BytesStart<'_>) -> Result<std::ops::Range<usize>, ImportReason> {
        let first = self.document.attributes.len();
        for (index, attribute) in tag.attributes().enumerate() {
            let attribute = attribute.map_err(|error| malformed(&error.to_string()))?;
            if index >= self.limits.attributes {
                return Err(ImportReason::TooManyAttributes(self.limits.attributes));
            }
            if attribute.value.len() > self.limits.attribute_length {
                return Err(ImportReason::AttributeTooLong(self.limits.attribute_length));
            }
            if !is_name(attribute.key.as_ref()) {
                return Err(malformed(&format!("an attribute called {:?}", cut(attribute.key.as_ref()))));
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| reason_of(&error))?;
            if let Some(character) = value.chars().find(|character| !is_xml(*character)) {
                return Err(malformed(&format!("a reference to the character U+{:04X}", u32::from(character))));
            }
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
            if namespace_name(&namespace)?.is_empty() {
                self.document.attributes.push(Attribute { name: local.into_inner().into(), value: (*value).into() });
            }
        }
        Ok(first..self.document.attributes.len())
    }

    fn close(&mut self) -> Result<(), ImportReason> {
        let open = self.open.pop().ok_or_else(|| malformed("an end tag without a beginning"))?;
        self.document.elements[open.element].text = open.text.into_boxed_str();
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), ImportReason> {
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        match self.open.last_mut() {
            // The white space between tags is not kept: it says nothing, and there is much of it.
            Some(open) if blank && open.text.is_empty() => Ok(()),
            Some(open) => {
                open.text.push_str(text);
                Ok(())
            }
            None if blank => Ok(()),
            None => Err(malformed("text outside the outermost element")),
        }
    }

    fn character(&mut self, character: char) -> Result<(), ImportReason> {
        self.text(character.encode_utf8(&mut [0; 4]))
    }

    fn finish(self) -> Result<Document, ImportReason> {
        match self.open.last() {
            Some(open) => {
                let name = self.document.names.text(self.document.elements[open.element].name);
                Err(malformed(&format!("the file ends inside {:?}", cut(name))))
            }
            None if self.document.elements.is_empty() => Err(ImportReason::Empty),
            None => Ok(self.document),
        }
    }
}

fn namespace_name<'n>(resolved: &'n ResolveResult<'_>) -> Result<&'n str, ImportReason> {
    match resolved {
        ResolveResult::Bound(namespace) => Ok(namespace.0),
        ResolveResult::Unbound => Ok(""),
        ResolveResult::Unknown(prefix) => Err(malformed(&format!("the prefix {:?} stands for nothing", cut(prefix)))),
    }
}
