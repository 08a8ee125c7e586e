//! Reads a tagged PDF as a screen reader does: not the page, but the structure tree and the text that hangs in it.

use std::collections::HashMap;

use hayro_syntax::{
    Pdf,
    content::UntypedIter,
    object::{Array, Dict, Name, Object, ObjectIdentifier, Stream, String as PdfString},
    page::Page,
};

/// What a PDF says of itself, and what is read of it.
pub(super) struct Document {
    pub(super) language: String,
    pub(super) title: String,
    pub(super) title_shown: bool,
    pub(super) marked: bool,
    pub(super) pages: usize,
    /// Elements that hold text, in reading order.
    pub(super) elements: Vec<Element>,
    /// How many table cells that hold no text there are.
    pub(super) roles: HashMap<String, usize>,
    /// Text on the page that is no content: the foot of the page, repeated table headers.
    pub(super) artifacts: Vec<String>,
}

/// An element that holds text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// `H1`, `P`, `TH`...; for header cells with the direction they speak for: `TH Row`.
    pub(super) role: String,
    pub(super) text: String,
}

impl Document {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let pdf = Pdf::new(bytes.to_vec()).unwrap();
        let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
        let mut contents = Contents::default();
        for page in pdf.pages().iter() {
            contents.read(page);
        }
        let mut document = Self {
            language: ascii(&root.get::<PdfString<'_>>("Lang").unwrap()),
            title: pdf.metadata().title.as_deref().map(text_string).unwrap_or_default(),
            title_shown: root
                .get::<Dict<'_>>("ViewerPreferences")
                .and_then(|viewer| viewer.get("DisplayDocTitle"))
                .unwrap_or(false),
            marked: root.get::<Dict<'_>>("MarkInfo").and_then(|mark| mark.get("Marked")).unwrap_or(false),
            pages: pdf.pages().len(),
            elements: Vec::new(),
            roles: HashMap::new(),
            artifacts: contents.artifacts.clone(),
        };
        let tree: Dict<'_> = root.get("StructTreeRoot").unwrap();
        document.walk(&tree, None, &contents);
        document
    }

    fn walk(&mut self, element: &Dict<'_>, page: Option<ObjectIdentifier>, contents: &Contents) {
        let page = element.get_ref("Pg").map(Into::into).or(page);
        let mut text = String::new();
        let kids = element.get::<Array<'_>>("K").unwrap();
        let role = element.get::<Name<'_>>("S").map(|name| role(&name, element)).unwrap_or_default();
        *self.roles.entry(role.clone()).or_default() += 1;
        let place = self.elements.len();
        for kid in kids.iter::<Object<'_>>() {
            match kid {
                Object::Number(id) => text.push_str(&contents.text(page, id.as_i64())),
                Object::Dict(kid) if kid.contains_key("MCID") => {
                    let page = kid.get_ref("Pg").map(Into::into).or(page);
                    text.push_str(&contents.text(page, kid.get::<i32>("MCID").unwrap().into()));
                }
                Object::Dict(kid) => self.walk(&kid, page, contents),
                _ => panic!("a structure element holds something unheard of"),
            }
        }
        // Inline elements belong to the sentence they stand in.
        if ["Span", "Strong", "Em"].contains(&role.as_str()) || !text.is_empty() {
            for inline in self.elements.split_off(place) {
                text.insert_str(0, &inline.text);
            }
        }
        if !text.is_empty() {
            self.elements.push(Element { role, text: text.trim().to_owned() });
        }
    }

    /// One line for each element that holds text: its role and its text.
    pub(super) fn transcript(&self) -> String {
        self.elements.iter().map(|element| format!("{}: {}\n", element.role, element.text)).collect()
    }

    /// All text that is read.
    pub(super) fn text(&self) -> String {
        self.elements.iter().map(|element| element.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

/// The role of an element, for a header cell with its direction.
fn role(name: &Name<'_>, element: &Dict<'_>) -> String {
    let attributes = element.get::<Array<'_>>("A");
    let scope = attributes.and_then(|attributes| attributes.iter::<Dict<'_>>().find_map(|one| one.get::<Name<'_>>("Scope")));
    scope.map_or_else(|| ascii(name), |scope| format!("{} {}", ascii(name), ascii(&scope)))
}

/// The text of all pages, by page and number of its marked content.
#[derive(Default)]
struct Contents {
    texts: HashMap<(ObjectIdentifier, i64), String>,
    artifacts: Vec<String>,
}

impl Contents {
    fn text(&self, page: Option<ObjectIdentifier>, id: i64) -> String {
        self.texts[&(page.unwrap(), id)].clone()
    }

    fn read(&mut self, page: &Page<'_>) {
        let page_id = page.raw().obj_id().unwrap();
        let mut fonts: HashMap<Vec<u8>, HashMap<u16, String>> = HashMap::new();
        let mut font = Vec::new();
        let mut marked: Vec<(Option<i64>, String)> = Vec::new();
        let mut line = None;
        let mut operations = UntypedIter::new(page.page_stream().unwrap());
        while let Some(operation) = operations.next() {
            let operands: Vec<Object<'_>> = operation.operands().cloned().collect();
            let operator: &[u8] = operation.operator;
            match (operator, operands.as_slice()) {
                (b"BDC", [_, Object::Dict(properties)]) => {
                    let id = properties.get::<i32>("MCID").map(i64::from);
                    // A span that replaces glyphs by text belongs to the content around it.
                    let id = id.or_else(|| marked.last().and_then(|(id, _)| *id));
                    let replaced = properties.get::<PdfString<'_>>("ActualText").map(|text| text_string(&text));
                    marked.push((id, replaced.unwrap_or_default()));
                }
                (b"BMC", _) => marked.push((None, String::new())),
                (b"EMC", _) => {
                    let (id, text) = marked.pop().unwrap();
                    match (id, marked.last_mut()) {
                        (Some(inner), Some((Some(outer), around))) if inner == *outer => around.push_str(&text),
                        (Some(id), _) => self.texts.entry((page_id, id)).or_default().push_str(&text),
                        (None, _) if !text.is_empty() => self.artifacts.push(text),
                        (None, _) => {}
                    }
                }
                (b"cm", [.., Object::Number(_), Object::Number(y)]) => {
                    let (_, text) = marked.last_mut().unwrap();
                    // Another line of the same text.
                    if line.replace(y.as_f64()) != Some(y.as_f64()) && !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                }
                (b"Tf", [Object::Name(name), _]) => {
                    font = name.to_vec();
                    fonts.entry(font.clone()).or_insert_with(|| letters(&page.resources().get_font(name).unwrap()));
                }
                (b"Tj", [Object::String(glyphs)]) => show(&mut marked, &fonts[&font], glyphs),
                (b"TJ", [Object::Array(parts)]) => {
                    for part in parts.iter::<Object<'_>>() {
                        if let Object::String(glyphs) = part {
                            show(&mut marked, &fonts[&font], &glyphs);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

fn show(marked: &mut [(Option<i64>, String)], letters: &HashMap<u16, String>, glyphs: &[u8]) {
    let (_, text) = marked.last_mut().expect("all text is marked");
    for glyph in glyphs.chunks_exact(2) {
        text.push_str(&letters[&u16::from_be_bytes([glyph[0], glyph[1]])]);
    }
}

/// What each glyph of a font stands for.
fn letters(font: &Dict<'_>) -> HashMap<u16, String> {
    let map = font.get::<Stream<'_>>("ToUnicode").unwrap().decoded().unwrap().into_owned();
    let map = String::from_utf8(map).unwrap();
    assert!(!map.contains("beginbfrange"));
    let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
    pairs
        .filter(|(glyph, _)| glyph.len() == 4)
        .map(|(glyph, letters)| {
            let units: Vec<u16> =
                letters.as_bytes().chunks(4).map(|unit| hexadecimal(std::str::from_utf8(unit).unwrap())).collect();
            (hexadecimal(glyph), String::from_utf16(&units).unwrap())
        })
        .collect()
}

fn hexadecimal(text: &str) -> u16 {
    u16::from_str_radix(text, 16).unwrap()
}

/// A PDF text string: UTF-16 with a mark, or one byte each.
fn text_string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(units) => {
            String::from_utf16(&units.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect::<Vec<_>>())
                .unwrap()
        }
        None => ascii(bytes),
    }
}

fn ascii(bytes: &[u8]) -> String {
    assert!(bytes.is_ascii());
    String::from_utf8(bytes.to_vec()).unwrap()
}
