//! A language's messages, as the files have them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use saldo_tests::words::files;

/// All messages of a language.
pub(crate) struct Catalogue {
    language: String,
    messages: BTreeMap<String, Message>,
}

/// What a message is made of. Its attributes count as messages of their own, `id.attribute`.
struct Message {
    file: String,
    pattern: Pattern<String>,
    variables: BTreeSet<String>,
    mentions: BTreeSet<String>,
}

impl Catalogue {
    pub(crate) fn read(language: &str) -> Result<Self> {
        let mut messages = BTreeMap::new();
        for path in files(language)? {
            let source = std::fs::read_to_string(&path)?;
            let resource = match parse(source) {
                Ok(resource) => resource,
                Err((_, errors)) => bail!("{} is not Fluent: {errors:?}", path.display()),
            };
            let file = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut add = |id: String, pattern: Pattern<String>| {
                if messages.insert(id.clone(), Message::read(file.clone(), pattern)).is_some() {
                    bail!("{} has {id} a second time", path.display());
                }
                Ok(())
            };
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        for attribute in message.attributes {
                            add(format!("{}.{}", message.id.name, attribute.id.name), attribute.value)?;
                        }
                        if let Some(value) = message.value {
                            add(message.id.name, value)?;
                        }
                    }
                    Entry::Term(term) => add(format!("-{}", term.id.name), term.value)?,
                    Entry::Junk { content } => bail!("{}: {content:?} is not Fluent", path.display()),
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                }
            }
        }
        Ok(Self { language: language.to_owned(), messages })
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &String> {
        self.messages.keys()
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// Each message and the name of its file.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages.iter().map(|(id, message)| (id.trim_start_matches('-'), message.file.as_str()))
    }

    /// Each message and what it says.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (&str, &Pattern<String>)> {
        self.messages.iter().map(|(id, message)| (id.as_str(), &message.pattern))
    }

    /// What a message says.
    pub(crate) fn pattern(&self, id: &str) -> Option<&Pattern<String>> {
        self.messages.get(id).map(|message| &message.pattern)
    }

    /// The messages a message speaks through.
    pub(crate) fn mentioned_by(&self, id: &str) -> Vec<String> {
        self.messages.get(id).into_iter().flat_map(|message| message.mentions.iter().cloned()).collect()
    }

    /// In what another language differs, apart from the words.
    pub(crate) fn differences(&self, other: &Self) -> Vec<String> {
        let mut faults = Vec::new();
        for (one, two) in [(self, other), (other, self)] {
            for (id, message) in &one.messages {
                match two.messages.get(id) {
                    None => faults.push(format!("{} has no {id}", two.language)),
                    Some(translated) => faults.extend(
                        message
                            .variables
                            .difference(&translated.variables)
                            .map(|variable| format!("{} says {id} without ${variable}", two.language)),
                    ),
                }
            }
        }
        faults
    }
}

impl Message {
    fn read(file: String, pattern: Pattern<String>) -> Self {
        let mut message =
            Self { file, variables: BTreeSet::new(), mentions: BTreeSet::new(), pattern: Pattern { elements: Vec::new() } };
        message.walk(&pattern);
        Self { pattern, ..message }
    }

    fn walk(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.walk(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.mentions.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.mentions.insert(format!("-{}", id.name));
                arguments.iter().flat_map(|arguments| &arguments.named).for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
