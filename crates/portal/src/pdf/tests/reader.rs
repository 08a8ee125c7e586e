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
    /// Headings, paragraphs and cells, in reading order.
    pub(super) elements: Vec<Element>,
    /// How many elements there are of each role.
    pub(super) roles: HashMap<String, usize>,
    /// Text on the page that is no content: the foot of the page, repeated table headers.
    pub(super) artifacts: Vec<String>,
}

/// A heading, a paragraph or a cell.
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
        let role = element.get::<Name<'_>>("S").map(|name| role(&name, element)).unwrap_or_default();
        *self.roles.entry(role.clone()).or_default() += 1;
        if ["H1", "H2", "P", "TH Row", "TH Column", "TD"].contains(&role.as_str()) {
            let text = contents.read_aloud(element, page);
            self.elements.push(Element { role, text });
            return;
        }
        for kid in element.get::<Array<'_>>("K").unwrap().iter::<Object<'_>>() {
            let Object::Dict(kid) = kid else { panic!("{role} holds text that is in no sentence, heading or cell") };
            assert!(kid.contains_key("S"), "{role} holds text that is in no sentence, heading or cell");
            self.walk(&kid, page, contents);
        }
    }

    /// What is read, one line for each element.
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

    /// All text in an element; what stands in paragraphs of its own is kept apart by a bar.
    fn read_aloud(&self, element: &Dict<'_>, page: Option<ObjectIdentifier>) -> String {
        let page = element.get_ref("Pg").map(Into::into).or(page);
        let mut read = String::new();
        for kid in element.get::<Array<'_>>("K").unwrap_or_default().iter::<Object<'_>>() {
            match kid {
                Object::Number(id) => read.push_str(&self.text(page, id.as_i64())),
                Object::Dict(kid) if kid.contains_key("MCID") => {
                    let page = kid.get_ref("Pg").map(Into::into).or(page);
                    read.push_str(&self.text(page, kid.get::<i32>("MCID").unwrap().into()));
                }
                Object::Dict(kid) => {
                    let paragraph = kid.get::<Name<'_>>("S").is_some_and(|name| name.as_ref() == b"P");
                    if paragraph && !read.is_empty() {
                        read.push_str(" | ");
                    }
                    read.push_str(&self.read_aloud(&kid, page));
                }
                _ => panic!("a structure element holds something unheard of"),
            }
        }
        read.trim().to_owned()
    }

    fn read(&mut self, page: &Page<'_>) {
        let page_id = page.raw().obj_id().unwrap();
        let mut fonts: HashMap<Vec<u8>, HashMap<u16, String>> = HashMap::new();
        let mut font = Vec::new();
        let mut open: Vec<Marked> = Vec::new();
        let mut line = None;
        let mut operations = UntypedIter::new(page.page_stream().unwrap());
        while let Some(operation) = operations.next() {
            let operands: Vec<Object<'_>> = operation.operands().cloned().collect();
            let operator: &[u8] = operation.operator;
            match (operator, operands.as_slice()) {
                (b"BDC", [_, Object::Dict(properties)]) => {
                    // A span that replaces glyphs by text belongs to the content around it.
                    let around = open.last().and_then(|marked| marked.id);
                    let replaced = properties.get::<PdfString<'_>>("ActualText").map(|text| text_string(&text));
                    open.push(Marked {
                        id: properties.get::<i32>("MCID").map(i64::from).or(around),
                        replaces: replaced.is_some(),
                        text: replaced.unwrap_or_default(),
                        reversed_from: None,
                    });
                }
                // Glyphs of a script that runs from right to left come in the order they are seen from left to right.
                (b"BMC", [Object::Name(name)]) if name.as_ref() == b"ReversedChars" => {
                    let marked = open.last_mut().unwrap();
                    marked.reversed_from = Some(marked.text.len());
                }
                (b"EMC", _) => {
                    let marked = open.last_mut().unwrap();
                    if marked.reversed_from.take().is_none() {
                        self.close(page_id, &mut open);
                    }
                }
                (b"cm", [.., Object::Number(y)]) => {
                    let text = &mut open.last_mut().unwrap().text;
                    // Another line of the same text.
                    if line.replace(y.as_f64()) != Some(y.as_f64()) && !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                }
                (b"Tf", [Object::Name(name), _]) => {
                    font = name.to_vec();
                    fonts.entry(font.clone()).or_insert_with(|| letters(&page.resources().get_font(name).unwrap()));
                }
                (b"Tj", [Object::String(glyphs)]) => open.last_mut().unwrap().show(&fonts[&font], glyphs),
                (b"TJ", [Object::Array(parts)]) => {
                    for part in parts.iter::<Object<'_>>() {
                        if let Object::String(glyphs) = part {
                            open.last_mut().unwrap().show(&fonts[&font], &glyphs);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn close(&mut self, page: ObjectIdentifier, open: &mut Vec<Marked>) {
        let marked = open.pop().unwrap();
        match (marked.id, open.last_mut()) {
            (_, Some(around)) => around.text.push_str(&marked.text),
            (Some(id), None) => self.texts.entry((page, id)).or_default().push_str(&marked.text),
            (None, None) if !marked.text.is_empty() => self.artifacts.push(marked.text),
            (None, None) => {}
        }
    }
}

/// A piece of the page between its marks.
struct Marked {
    /// Its number; artifacts have none.
    id: Option<i64>,
    text: String,
    /// Whether the text stands for its glyphs.
    replaces: bool,
    /// Where in the text glyphs in reversed order begin.
    reversed_from: Option<usize>,
}

impl Marked {
    fn show(&mut self, letters: &HashMap<u16, String>, glyphs: &[u8]) {
        for glyph in glyphs.chunks_exact(2).filter(|_| !self.replaces) {
            let place = self.reversed_from.unwrap_or(self.text.len());
            self.text.insert_str(place, &letters[&u16::from_be_bytes([glyph[0], glyph[1]])]);
        }
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
