//! All that the template can reach: its own text, one file of data, the fonts. No files, no network, no clock.

use typst::{
    Feature, Library, LibraryExt,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;

use super::PdfError;

const TEMPLATE: &str = include_str!("../../templates/invoice.typ");

static FONTS: [&[u8]; 6] = [
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../../fonts/Vazirmatn-Bold.ttf"),
];

/// What every PDF shares: the library, the fonts, the template.
pub(super) struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
}

impl Press {
    pub(super) fn new() -> Self {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
        Self {
            // Row headers of tables are still behind this switch.
            library: LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file("invoice.typ"), TEMPLATE.to_owned()),
            data: file("invoice.json"),
        }
    }

    /// Whether some font has a glyph for a character.
    pub(super) fn prints(&self, symbol: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(symbol)))
    }
}

fn file(name: &str) -> FileId {
    // The names are written above; they hold nothing that a path cannot.
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("{name} is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The press with the data of one invoice in it.
pub(super) struct World<'a> {
    press: &'a Press,
    data: Bytes,
}

impl<'a> World<'a> {
    pub(super) fn new(press: &'a Press, data: Vec<u8>) -> Self {
        Self { press, data: Bytes::new(data) }
    }

    /// Lays out the template. A warning counts as an error: it means that something is not where it should be.
    pub(super) fn compile(&self) -> Result<PagedDocument, PdfError> {
        let compiled = typst::compile::<PagedDocument>(self);
        if !compiled.warnings.is_empty() {
            return Err(PdfError::Template(said(&compiled.warnings)));
        }
        compiled.output.map_err(|errors| PdfError::Template(said(&errors)))
    }
}

/// What typst has to say, in one line.
pub(super) fn said(diagnostics: &[SourceDiagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect::<Vec<_>>().join("; ")
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.press.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.press.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.press.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
