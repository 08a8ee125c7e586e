//! What is read, what is refused, and where the refusal points.

use proptest::prelude::*;

use super::*;
use crate::import::FileKind;

const PREFIXES: &[Prefix] = &[Prefix { prefix: "c", namespace: "urn:common" }, Prefix { prefix: "d", namespace: "urn:document" }];

fn parse(text: &str) -> Result<Document, ImportError> {
    Document::parse(text.as_bytes(), &Limits::default(), PREFIXES)
}

fn refusal(text: &str) -> ImportError {
    parse(text).expect_err(text)
}

fn is_malformed(error: &ImportError) -> bool {
    matches!(error.reason, ImportReason::Malformed(_))
}

#[test]
fn names_are_known_by_namespace_whatever_their_prefix() {
    for text in [
        r#"<d:R xmlns:d="urn:document" xmlns:c="urn:common"><c:ID>7</c:ID></d:R>"#,
        r#"<R xmlns="urn:document" xmlns:x="urn:common"><x:ID>7</x:ID></R>"#,
        r#"<c:R xmlns:c="urn:document"><ID xmlns="urn:common">7</ID></c:R>"#,
    ] {
        let document = parse(text).unwrap();
        assert_eq!(document.root().namespace(), "urn:document");
        assert_eq!(document.root().first("c:ID").unwrap().text(), "7", "{text}");
        assert!(document.root().first("d:ID").is_none());
    }
}

#[test]
fn every_node_knows_its_line_and_its_path() {
    let document =
        parse("<d:R xmlns:d='urn:document'\n xmlns:c='urn:common'>\n<c:L/>\n<c:L>\n\n<c:ID>x</c:ID></c:L></d:R>").unwrap();
    let node = document.root().first("c:L/c:ID").unwrap();
    assert_eq!((node.line(), node.path().as_str()), (6, "c:L[2]/c:ID"));
    assert_eq!((document.root().line(), document.root().path().as_str()), (1, "d:R"));
}

#[test]
fn text_is_joined_over_references_cdata_and_comments() {
    let document = parse("<a> x &amp; <!-- no -->y <![CDATA[<&>]]>&#65;&#x42;\r\nz\t</a>").unwrap();
    assert_eq!(document.root().text(), "x & y <&>AB\nz");
}

#[test]
fn attributes_are_read_with_their_references() {
    let document = parse("<a b='1 &lt; 2' xmlns:c='urn:common' c:b='3'/>").unwrap();
    assert_eq!(document.root().attribute("b"), Some("1 < 2"));
    assert_eq!(document.root().attribute("c"), None);
}

#[test]
fn a_byte_order_mark_is_accepted() {
    assert_eq!(parse("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><a>é</a>").unwrap().root().text(), "é");
}

#[test]
fn what_has_to_be_there_once_is_asked_for() {
    let document = parse("<c:R xmlns:c='urn:common'><c:A>1</c:A><c:A>2</c:A><c:B/></c:R>").unwrap();
    let root = document.root();
    assert_eq!(root.all("c:A").count(), 2);
    assert_eq!(root.only("c:A").unwrap_err().reason, ImportReason::Repeated);
    assert_eq!(root.only("c:A").unwrap_err().path.as_deref(), Some("c:A[2]"));
    assert!(root.only("c:B").unwrap().is_none(), "an empty element says nothing");
    let missing = root.required("c:B/c:C").unwrap_err();
    assert_eq!((missing.path.as_deref(), missing.reason), (Some("c:B/c:C"), ImportReason::Missing));
}

#[test]
fn a_billion_laughs_are_refused_before_the_first() {
    let mut bomb = "<?xml version='1.0'?>\n<!DOCTYPE lolz [\n<!ENTITY lol 'lol'>\n".to_owned();
    for level in 1..10 {
        bomb.push_str(&format!("<!ENTITY lol{level} '{}'>\n", format!("&lol{};", level - 1).repeat(10)));
    }
    bomb.push_str("]>\n<lolz>&lol9;</lolz>");
    assert_eq!(refusal(&bomb), ImportError::on_line(2, ImportReason::Doctype));
}

#[test]
fn outside_files_are_never_asked_for() {
    let error = refusal("<!DOCTYPE a [<!ENTITY file SYSTEM 'file:///etc/passwd'>]><a>&file;</a>");
    assert_eq!(error.reason, ImportReason::Doctype);
    assert_eq!(refusal("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>").reason, ImportReason::Doctype);
    assert_eq!(refusal("<!DOCTYPE a [ <!ENTITY ").reason, ImportReason::Doctype);
}

#[test]
fn entities_of_html_are_refused_by_name() {
    assert_eq!(refusal("<a>\n&eacute;</a>"), ImportError::on_line(2, ImportReason::Entity("eacute".to_owned())));
    assert_eq!(refusal("<a b='&nbsp;'/>").reason, ImportReason::Entity("nbsp".to_owned()));
}

#[test]
fn other_encodings_are_refused_by_name() {
    let utf16: Vec<u8> = "<?xml version='1.0'?><a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark: Vec<u8> = [0xFF, 0xFE].into_iter().chain(utf16.clone()).collect();
    for bytes in [utf16, with_mark] {
        let error = Document::parse(&bytes, &Limits::default(), PREFIXES).unwrap_err();
        assert_eq!(error.reason, ImportReason::Encoding("it looks like UTF-16".to_owned()));
    }
    let said = refusal("<?xml version='1.0' encoding='ISO-8859-1'?><a/>");
    assert_eq!(said.reason, ImportReason::Encoding("it says that it is in ISO-8859-1".to_owned()));
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>caf\xE9</a>";
    let error = Document::parse(latin, &Limits::default(), PREFIXES).unwrap_err();
    assert_eq!(error.to_string(), "line 2: is not in UTF-8: it says that it is in ISO-8859-1; export it as UTF-8");
    let silent = Document::parse(b"<a>\n\n\xE9</a>", &Limits::default(), PREFIXES).unwrap_err();
    assert_eq!(silent.line, Some(3));
    assert!(matches!(silent.reason, ImportReason::Encoding(_)));
}

#[test]
fn files_that_are_no_xml_are_told_apart() {
    let kind = |bytes: &[u8]| Document::parse(bytes, &Limits::default(), PREFIXES).unwrap_err().reason;
    assert_eq!(kind(b"PK\x03\x04\x14\x00"), ImportReason::NotXml(FileKind::Zip));
    assert_eq!(kind(b"\x1F\x8B\x08"), ImportReason::NotXml(FileKind::Gzip));
    assert_eq!(kind(b"%PDF-1.7"), ImportReason::NotXml(FileKind::Pdf));
    assert_eq!(kind(b"{\"invoice\": 1}"), ImportReason::NotXml(FileKind::Other));
    assert_eq!(kind(b""), ImportReason::Empty);
    assert_eq!(kind(b"\xEF\xBB\xBF \n"), ImportReason::Empty);
    assert_eq!(kind(b"<!-- nothing -->"), ImportReason::Empty);
}

#[test]
fn what_is_not_well_formed_is_refused_on_its_line() {
    for (text, line) in [
        ("<a>\n<b></a></b>", 2),
        ("<a>\n<b>", 2),
        ("<a/>\n<b/>", 2),
        ("<a/>\ntrailing", 1),
        ("</a>", 1),
        ("<a b='1' b='2'/>", 1),
        ("<a b=1/>", 1),
        ("<a b/>", 1),
        ("<a>\n&#0;</a>", 2),
        ("<a>&#xD800;</a>", 1),
        ("<a>\n\n\u{1}</a>", 3),
        ("<a b='&#1;'/>", 1),
        ("<a>& b</a>", 1),
        ("<1a/>", 1),
        ("<a:b:c xmlns:a='urn:a'/>", 1),
        ("<x:a/>", 1),
        ("<a x:b='1'/>", 1),
        ("<a/><?xml version='1.0'?>", 1),
        ("<a><!-- -- --></a>", 1),
        ("<a", 1),
    ] {
        let error = refusal(text);
        assert!(is_malformed(&error), "{text}: {error}");
        assert_eq!(error.line, Some(line), "{text}: {error}");
    }
}

#[test]
fn a_file_may_not_grow_in_any_direction() {
    let limits = Limits { bytes: 400, depth: 4, elements: 6, attributes: 2, attribute_length: 5 };
    let reason = |text: &str| Document::parse(text.as_bytes(), &limits, PREFIXES).err().map(|error| error.reason);
    assert_eq!(reason("<a><b><c><d/></c></b></a>"), None);
    assert_eq!(reason("<a><b><c><d><e/></d></c></b></a>"), Some(ImportReason::TooDeep(4)));
    assert_eq!(reason("<a><b/><b/><b/><b/><b/></a>"), None);
    assert_eq!(reason("<a><b/><b/><b/><b/><b/><b/></a>"), Some(ImportReason::TooManyElements(6)));
    assert_eq!(reason("<a b='12345' c=''/>"), None);
    assert_eq!(reason("<a b='' c='' d=''/>"), Some(ImportReason::TooManyAttributes(2)));
    assert_eq!(reason("<a b='123456'/>"), Some(ImportReason::AttributeTooLong(5)));
    assert_eq!(reason(&format!("<a>{}</a>", "x".repeat(400))), Some(ImportReason::TooLarge { size: 407, limit: 400 }));
}

#[test]
fn a_hundred_thousand_levels_do_not_exhaust_the_stack() {
    assert_eq!(refusal(&"<a>".repeat(100_000)).reason, ImportReason::TooDeep(64));
}

#[test]
fn namespaces_without_end_are_refused() {
    let many: String = (0..60).map(|index| format!(" xmlns:n{index}='urn:n'")).collect();
    let error = refusal(&format!("<a{many}><a{many}><a{many}/></a></a>"));
    assert!(matches!(error.reason, ImportReason::TooManyAttributes(_)), "{error}");
}

proptest! {
    #[test]
    fn whatever_bytes_come_in_nothing_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Document::parse(&bytes, &Limits::default(), PREFIXES);
    }

    #[test]
    fn whatever_markup_comes_in_nothing_panics(text in r#"(<[a-c:]{0,3}|>|/>|</a>|<!|--|\[CDATA\[|\]\]>|&|;|#|x|xmlns:?a?=|'|"|=|é| |\?){0,40}"#) {
        let _ = Document::parse(text.as_bytes(), &Limits::default(), PREFIXES);
    }
}
