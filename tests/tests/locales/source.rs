//! The texts that stand in the code, and where: read as the compiler reads them, token by token.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Result, anyhow, ensure};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use saldo_tests::folder::{files_below, workspace};

/// What gives back a message for its id.
const ASKING: &[&str] = &["say", "find", "weave", "say_with"];
/// What is said to developers only.
const ASIDE: &[&str] = &[
    "expect",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "debug_assert",
    "debug",
    "info",
    "warn",
    "error",
    "trace",
    "console_log",
];
/// Attributes of an element that are read aloud or shown.
const SPOKEN: &[&str] = &[
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
    "label",
    // Of our own components.
    "caption",
    "heading",
    "hint",
    "legend",
    "summary",
];

/// Where in the code a text stands.
pub(crate) enum Place {
    /// Between the tags of a view.
    Text,
    /// As the value of this attribute.
    Attribute(String),
    /// Anywhere else.
    Code,
}

/// A text in the code, outside tests, attributes and what only developers read.
pub(crate) struct Found {
    pub(crate) text: String,
    pub(crate) place: Place,
    /// Whether it is given to something that asks for a message.
    pub(crate) asked: bool,
    /// What stands around the braces, where it can be the id of a message or a pattern for one.
    pieces: Option<Vec<String>>,
    file: String,
    line: usize,
}

impl Found {
    /// File and line.
    pub(crate) fn at(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// Whether this text is the message's id, or makes it by filling in what is in braces.
    pub(crate) fn names(&self, id: &str) -> bool {
        match self.pieces.as_deref().unwrap_or_default() {
            [whole] => whole == id,
            [start, middle @ .., end] => {
                let fits = start.contains('-') && id.starts_with(start.as_str()) && id.ends_with(end.as_str());
                fits && id.len() >= start.len() + end.len() && middle.iter().all(|piece| id.contains(piece.as_str()))
            }
            [] => false,
        }
    }

    /// What it adds to a message's id to make another's: `{id}-help`.
    pub(crate) fn suffix(&self) -> Option<&str> {
        match self.pieces.as_deref()? {
            [start, end] if self.asked && start.is_empty() && !end.is_empty() => Some(end),
            _ => None,
        }
    }

    /// Whether it is written as the id of a message of one of these areas.
    pub(crate) fn is_an_id(&self, areas: &BTreeSet<&str>) -> bool {
        let kebab = self.text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        kebab && self.text.split_once('-').is_some_and(|(area, rest)| areas.contains(area) && !rest.is_empty())
    }

    /// Whether a customer reads or hears it. What the gallery shows is made up for those who make it.
    pub(crate) fn is_spoken(&self) -> bool {
        match &self.place {
            _ if self.file.ends_with("/examples.rs") => false,
            Place::Text => self.has_letters(),
            Place::Attribute(name) => self.has_words() && SPOKEN.contains(&name.as_str()),
            Place::Code => self.is_prose(),
        }
    }

    /// Whether these are words for somebody: letters that are neither the id of a message nor a pattern for one.
    fn has_words(&self) -> bool {
        let names_a_message = self.asked || (self.text.contains('-') && self.pieces.is_some());
        self.has_letters() && !names_a_message
    }

    fn has_letters(&self) -> bool {
        let filled_in = self.text.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
        // The braces of `\u{a0}` belong to it.
        let text: String = if self.text.contains("\\u{") { self.text.clone() } else { filled_in.collect() };
        let mut rest = text.as_str();
        // `\u{a0}` and its like are not letters.
        while let Some((before, after)) = rest.split_once('\\') {
            if before.chars().any(char::is_alphabetic) {
                return true;
            }
            rest = after.split_once('}').map_or_else(|| after.get(1..).unwrap_or_default(), |(_, rest)| rest);
        }
        rest.chars().any(char::is_alphabetic)
    }

    /// Whether it reads as a sentence: words with a space between them, the first of which begins with a capital.
    pub(crate) fn is_prose(&self) -> bool {
        let mut words =
            self.text.split(' ').filter(|word| word.chars().all(|symbol| symbol.is_alphabetic() || ".,:;!?'".contains(symbol)));
        self.text.starts_with(char::is_uppercase) && words.next().is_some() && words.next().is_some()
    }
}

/// All texts in the Rust files below these folders.
pub(crate) fn literals(folders: &[&str]) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for folder in folders {
        for path in files_below(&workspace().join(folder))? {
            let beyond = path.strip_prefix(workspace())?;
            let is_rust = beyond.extension().is_some_and(|extension| extension == "rs");
            let is_test = beyond.iter().any(|part| part == "tests" || part == "tests.rs");
            if is_rust && !is_test {
                read(beyond, &std::fs::read_to_string(&path)?, &mut found)?;
            }
        }
    }
    ensure!(!found.is_empty(), "there is no code in {folders:?}");
    Ok(found)
}

fn read(file: &Path, source: &str, found: &mut Vec<Found>) -> Result<()> {
    let tokens: TokenStream = source.parse().map_err(|error| anyhow!("{}: {error}", file.display()))?;
    let mut reader = Reader { file: file.display().to_string(), found };
    reader.walk(tokens, &Context { view: false, direct: false, asked: false, attribute: None });
    Ok(())
}

struct Context {
    /// Somewhere inside a view.
    view: bool,
    /// Between its tags, not in braces.
    direct: bool,
    /// Given to something that asks for a message.
    asked: bool,
    /// In what makes the value of this attribute.
    attribute: Option<String>,
}

struct Reader<'a> {
    file: String,
    found: &'a mut Vec<Found>,
}

impl Reader<'_> {
    fn walk(&mut self, tokens: TokenStream, context: &Context) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut index = 0;
        while index < tokens.len() {
            match &tokens[index] {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    index = after_attribute(&tokens, index);
                    continue;
                }
                TokenTree::Group(group) => self.group(group, &tokens[..index], context),
                TokenTree::Literal(literal) => {
                    if let Some(text) = text(&literal.to_string()) {
                        let place = place(&tokens[..index], context);
                        let line = literal.span().start().line;
                        let pieces = pieces(&text);
                        self.found.push(Found { text, place, asked: context.asked, pieces, file: self.file.clone(), line });
                    }
                }
                _ => {}
            }
            index += 1;
        }
    }

    fn group(&mut self, group: &Group, before: &[TokenTree], context: &Context) {
        let called = called(before, group.delimiter());
        if called.as_deref().is_some_and(|name| ASIDE.contains(&name)) {
            return;
        }
        let view = called.as_deref() == Some("view");
        let asked = called.as_deref().map_or(context.asked, |name| ASKING.contains(&name) || (context.asked && name == "format"));
        let attribute = match (view, context.direct) {
            (true, _) => None,
            (false, true) => attribute(before),
            (false, false) => context.attribute.clone(),
        };
        let direct = view && group.delimiter() == Delimiter::Brace;
        self.walk(group.stream(), &Context { view: view || context.view, direct, asked, attribute });
    }
}

/// The function or macro whose arguments come next.
fn called(before: &[TokenTree], delimiter: Delimiter) -> Option<String> {
    match before {
        [.., TokenTree::Ident(name), TokenTree::Punct(mark)] if mark.as_char() == '!' => Some(name.to_string()),
        [.., TokenTree::Ident(name)] if delimiter == Delimiter::Parenthesis => Some(name.to_string()),
        _ => None,
    }
}

fn place(before: &[TokenTree], context: &Context) -> Place {
    let attribute = if context.direct { attribute(before) } else { context.attribute.clone() };
    match attribute {
        Some(name) => Place::Attribute(name),
        None if context.direct => Place::Text,
        None => Place::Code,
    }
}

/// The attribute whose value comes next between the tags of a view, or goes on: `title=move || "Late"`.
fn attribute(before: &[TokenTree]) -> Option<String> {
    let punct = |at: usize| match before.get(at) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    let mut at = before.len();
    loop {
        at = at.checked_sub(1)?;
        match punct(at) {
            // The tag began here, or had ended already.
            Some('<' | '>') => return None,
            Some('=') if matches!(at.checked_sub(1).and_then(punct), Some('=' | '!')) => at -= 1,
            Some('=') => break,
            _ => {}
        }
    }
    // Its name comes as words with dashes between: aria - label.
    let name: Vec<String> = before[..at]
        .iter()
        .rev()
        .scan(None, |joined, token| {
            let is_joint = matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '-' | ':'));
            let is_word = matches!(token, TokenTree::Ident(_));
            let goes_on = (is_word && *joined != Some(false)) || (is_joint && *joined == Some(false));
            *joined = Some(is_joint);
            goes_on.then(|| token.to_string())
        })
        .collect();
    Some(name.into_iter().rev().collect())
}

/// The place after an attribute; after the whole item, when it is one that only tests have.
fn after_attribute(tokens: &[TokenTree], mut index: usize) -> usize {
    index += 1;
    if matches!(tokens.get(index), Some(TokenTree::Punct(mark)) if mark.as_char() == '!') {
        index += 1;
    }
    let Some(TokenTree::Group(group)) = tokens.get(index) else { return index };
    index += 1;
    if group.stream().to_string().replace(' ', "") != "cfg(test)" {
        return index;
    }
    while let Some(token) = tokens.get(index) {
        index += 1;
        let ends = match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        if ends {
            break;
        }
    }
    index
}

/// What stands around the braces of a text that can be the id of a message, or a pattern for one: `unit-{}`.
fn pieces(text: &str) -> Option<Vec<String>> {
    let (mut pieces, mut inside) = (vec![String::new()], false);
    for symbol in text.chars() {
        match symbol {
            '{' => {
                inside = true;
                pieces.push(String::new());
            }
            '}' => inside = false,
            _ if inside => {}
            'a'..='z' | '0'..='9' | '-' | '.' => pieces.last_mut()?.push(symbol),
            _ => return None,
        }
    }
    Some(pieces)
}

/// The text of a string literal, its escapes as they are written.
fn text(literal: &str) -> Option<String> {
    let plain = literal.strip_prefix('r').map_or(literal, |raw| raw.trim_matches('#'));
    plain.strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(source: &str) -> Vec<String> {
        let mut found = Vec::new();
        read(Path::new("screen.rs"), source, &mut found).unwrap();
        found.iter().filter(|literal| literal.is_spoken()).map(|literal| literal.text.clone()).collect()
    }

    #[test]
    fn words_in_a_view_are_seen_wherever_they_stand() {
        let source = r##"
            /// A sentence about the code.
            fn screen() {
                let help = "Pay it in parts";
                view! {
                    <section class="card wide" aria-label="Payments">
                        <h1>"Hello"</h1> "·" "\u{a0}"
                        {if paid { "All is paid" } else { say!(words, "home-open") }}
                        <img alt="" src="a b.png"/>
                        <p title=move || if late == 1 { "Late" } else { say!(words, "home-late") }>{"x".len()}</p>
                        <Field hint=format!("{name} owed") label=words.text("home-field") name=format!("{name}") />
                    </section>
                }
            }
            #[cfg(test)]
            mod tests { const TEXT: &str = "Only a test"; }
        "##;
        assert_eq!(spoken(source), ["Pay it in parts", "Payments", "Hello", "All is paid", "Late", "{name} owed"]);
    }

    #[test]
    fn an_id_is_named_by_its_text_by_a_pattern_or_by_adding_to_another() {
        let found = |text: &str, asked| Found {
            text: text.to_owned(),
            place: Place::Code,
            asked,
            pieces: pieces(text),
            file: String::new(),
            line: 1,
        };
        assert!(found("home-open", false).names("home-open"));
        assert!(found("problem-{}", false).names("problem-not-found"));
        assert!(!found("{}-help", true).names("problem-not-found-help"));
        assert_eq!(found("{id}-help", true).suffix(), Some("-help"));
        assert_eq!(found("{id}-help", false).suffix(), None);
    }
}
