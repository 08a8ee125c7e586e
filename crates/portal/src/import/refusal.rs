//! Why a file is refused, in words an operator can act on.

use jiff::civil::Date;
use rust_decimal::Decimal;
use saldo_contract::{Currency, Money, money::MoneyError};

/// Why a file is refused and where, before anyone has said what the file is called.
///
/// Reads as one sentence: `line 214, cac:LegalMonetaryTotal/cbc:PayableAmount: says 250.33 but the sums come to 250.30
/// (BR-CO-16); ask your invoicing program for a corrected file`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{reason}; {}", self.place(), self.reason.mend())]
pub struct ImportError {
    /// The line of the file, counted from 1, where there is one to name.
    pub line: Option<u32>,
    /// The element, as the path below the root: `cac:LegalMonetaryTotal/cbc:PayableAmount`.
    pub path: Option<String>,
    /// What is wrong.
    pub reason: ImportReason,
}

impl ImportError {
    /// A reason that concerns the file as a whole.
    #[must_use]
    pub const fn of_file(reason: ImportReason) -> Self {
        Self { line: None, path: None, reason }
    }

    /// A reason that is found on a line, outside any element.
    #[must_use]
    pub const fn on_line(line: u32, reason: ImportReason) -> Self {
        Self { line: Some(line), path: None, reason }
    }

    /// The same, naming the file it was found in.
    #[must_use]
    pub fn in_file(self, file: impl Into<String>) -> Refusal {
        Refusal { file: file.into(), error: self }
    }

    fn place(&self) -> String {
        match (self.line, &self.path) {
            (Some(line), Some(path)) => format!("line {line}, {path}: "),
            (Some(line), None) => format!("line {line}: "),
            (None, Some(path)) => format!("{path}: "),
            (None, None) => String::new(),
        }
    }
}

/// A refused file: its name, the place, the reason and the mend, in one sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}{error}", if self.error.line.is_some() || self.error.path.is_some() { ", " } else { ": " })]
pub struct Refusal {
    /// The file, as the operator named it.
    pub file: String,
    /// Where and why.
    pub error: ImportError,
}

/// What is wrong with a file. Texts that come from the file are cut short.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportReason {
    /// The file could not be opened or read.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// The file is larger than allowed.
    #[error("is {size} bytes long, and at most {limit} are read")]
    TooLarge {
        /// Bytes the file has; at least so many when its end was not looked for.
        size: u64,
        /// Bytes allowed.
        limit: u64,
    },
    /// There is nothing in the file.
    #[error("is empty")]
    Empty,
    /// It is something other than XML.
    #[error("is {0}, not XML")]
    NotXml(FileKind),
    /// It is written in another encoding than UTF-8.
    #[error("is not in UTF-8: {0}")]
    Encoding(String),
    /// It is not well-formed XML.
    #[error("is not well-formed XML: {0}")]
    Malformed(String),
    /// It has a document type declaration, which can hide entities and outside files.
    #[error("has a DOCTYPE, which is never read")]
    Doctype,
    /// It uses an entity other than the five of XML itself.
    #[error("uses the entity {0:?}, which XML does not know by itself")]
    Entity(String),
    /// Elements are nested too deeply.
    #[error("has more than {0} elements inside each other")]
    TooDeep(usize),
    /// It has too many elements.
    #[error("has more than {0} elements")]
    TooManyElements(usize),
    /// An element has too many attributes.
    #[error("has an element with more than {0} attributes")]
    TooManyAttributes(usize),
    /// An attribute is too long.
    #[error("has an attribute longer than {0} bytes")]
    AttributeTooLong(usize),
    /// It is XML, but not of the expected kind.
    #[error("is {found}, not {expected}")]
    OtherDocument {
        /// What it is.
        found: String,
        /// What it should be.
        expected: &'static str,
    },
    /// Something that has to be there is not.
    #[error("is missing")]
    Missing,
    /// Something that can be there once is there more often.
    #[error("occurs more than once, so it is not clear which counts")]
    Repeated,
    /// A code that has another meaning here, or none.
    #[error("says {said:?}, where {expected}")]
    Code {
        /// What the file says.
        said: String,
        /// What it could say.
        expected: &'static str,
    },
    /// Not a date, or one that cannot be meant.
    #[error("says {0:?}, which is not a date between 1900 and 2199 written as YYYY-MM-DD")]
    Date(String),
    /// A period that ends before it begins.
    #[error("ends on {end}, before it begins on {start}")]
    Period {
        /// Its first day.
        start: Date,
        /// Its last day.
        end: Date,
    },
    /// Not a decimal number, or one with too many digits to count exactly.
    #[error("says {0:?}, which is not a decimal number of at most 28 digits")]
    Number(String),
    /// Zero or less where there must be more.
    #[error("says {0}, where only more than zero makes sense")]
    NotPositive(Decimal),
    /// Not an amount of money in its currency.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// An amount in another currency than the rest.
    #[error("is in {said}, but the rest is in {expected}")]
    OtherCurrency {
        /// The currency of the amount.
        said: String,
        /// The currency of the document or account.
        expected: Currency,
    },
    /// Neither true nor false.
    #[error("says {0:?}, which is neither true nor false")]
    Flag(String),
    /// The bytes of an attachment cannot be decoded.
    #[error("is not Base64")]
    Base64,
    /// Nothing tells which customer the invoice is for.
    #[error("has no identifier that tells which customer this is")]
    NoCustomer,
    /// An amount differs from what the amounts below it come to.
    #[error("says {said} but the sums come to {computed} ({rule})")]
    Sum {
        /// What the file says.
        said: Decimal,
        /// What it comes to.
        computed: Decimal,
        /// The rule that says so, as EN 16931 or Peppol number it.
        rule: &'static str,
    },
    /// There are lines of a VAT category and rate that the breakdown leaves out.
    #[error("has nothing for category {category}, though {taxable} is charged in it ({rule})")]
    NoVatSubtotal {
        /// Category code, with the rate where it has one.
        category: String,
        /// What the lines, charges and discounts of it come to.
        taxable: Money,
        /// The rule that says so, as EN 16931 numbers it.
        rule: &'static str,
    },
    /// The entries of a bank statement do not lead from its opening to its closing balance.
    #[error("says {said} but the opening balance and the entries come to {computed}")]
    Balance {
        /// The closing balance.
        said: Money,
        /// What it should be.
        computed: Money,
    },
    /// The transactions of a batch do not add up to its entry.
    #[error("says {said} but its transactions come to {computed}")]
    Batch {
        /// The entry's amount.
        said: Money,
        /// What its transactions come to.
        computed: Money,
    },
}

impl ImportReason {
    /// What the operator can do about it.
    #[must_use]
    pub const fn mend(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "check its name and whether this program may read it",
            Self::TooLarge { .. } => "split it, or leave large attachments out",
            Self::Empty => "send it again",
            Self::NotXml(FileKind::Zip | FileKind::Gzip) => "unpack it and import the XML files in it",
            Self::NotXml(FileKind::Pdf) => "import the e-invoice (XML) that belongs to it",
            Self::NotXml(FileKind::Other) => "import the XML file that your program exports",
            Self::Encoding(_) => "export it as UTF-8",
            Self::Malformed(_) => "it was damaged or cut off on its way: export it again",
            Self::Doctype | Self::Entity(_) => "export it without DOCTYPE and entities",
            Self::TooDeep(_) | Self::TooManyElements(_) | Self::TooManyAttributes(_) | Self::AttributeTooLong(_) => {
                "no invoice or statement looks like this: check where the file comes from"
            }
            Self::OtherDocument { .. } => "import a file of that kind",
            Self::NoCustomer => {
                "let your invoicing program write the customer number as the buyer's cac:PartyIdentification/cbc:ID"
            }
            Self::Sum { .. } | Self::NoVatSubtotal { .. } => "ask your invoicing program for a corrected file",
            Self::Balance { .. } | Self::Batch { .. } => "ask the bank for the statement again, complete and unchanged",
            Self::Missing
            | Self::Repeated
            | Self::Code { .. }
            | Self::Date(_)
            | Self::Period { .. }
            | Self::Number(_)
            | Self::NotPositive(_)
            | Self::Money(_)
            | Self::OtherCurrency { .. }
            | Self::Flag(_)
            | Self::Base64 => "ask the program that made it for a corrected file",
        }
    }
}

/// What a file is that is not XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A zip archive, or an office document, which is one too.
    Zip,
    /// A gzip file.
    Gzip,
    /// A PDF.
    Pdf,
    /// None of these.
    Other,
}

impl std::fmt::Display for FileKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Zip => "a zip archive",
            Self::Gzip => "a gzip archive",
            Self::Pdf => "a PDF",
            Self::Other => "something else",
        })
    }
}

/// A text from a file, short enough for a message.
pub(super) fn cut(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_one_sentence_with_file_place_reason_and_mend() {
        let error = ImportError {
            line: Some(214),
            path: Some("cac:LegalMonetaryTotal/cbc:PayableAmount".to_owned()),
            reason: ImportReason::Sum { said: Decimal::new(25033, 2), computed: Decimal::new(25030, 2), rule: "BR-CO-16" },
        };
        assert_eq!(
            error.in_file("invoice.xml").to_string(),
            "invoice.xml, line 214, cac:LegalMonetaryTotal/cbc:PayableAmount: says 250.33 but the sums come to 250.30 \
             (BR-CO-16); ask your invoicing program for a corrected file"
        );
    }

    #[test]
    fn a_refusal_of_a_whole_file_names_no_place() {
        assert_eq!(
            ImportError::of_file(ImportReason::NotXml(FileKind::Zip)).in_file("march.zip").to_string(),
            "march.zip: is a zip archive, not XML; unpack it and import the XML files in it"
        );
    }

    #[test]
    fn texts_from_a_file_are_cut_short() {
        assert_eq!(cut("short"), "short");
        assert_eq!(cut(&"é".repeat(100)).chars().count(), 81);
    }
}
