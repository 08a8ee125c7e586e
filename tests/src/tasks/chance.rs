//! What is different in every run, and is kept as a sign in its place: codes, the address of the portal, the minute.

use anyhow::Result;

use crate::{portal::Letter, stage::Stage};

/// Knows what is different in this run.
#[derive(Clone, Debug)]
pub(super) struct Chance {
    known: Vec<(String, &'static str)>,
}

impl Chance {
    /// What is known when a task begins.
    pub(super) fn of(stage: &Stage, letter: &Letter) -> Self {
        let code = letter.typed.rsplit('/').next().unwrap_or_default().to_owned();
        let known = vec![(letter.link.clone(), "«link»"), (code, "«code»"), (stage.portal.domain().to_owned(), "«portal»")];
        Self { known }
    }

    /// Adds the one-time codes that have been sent by now.
    pub(super) fn learn(&mut self, stage: &Stage) -> Result<()> {
        for sent in 0..stage.portal.messages()? {
            self.known.push((stage.portal.one_time_code(sent)?, "«one-time code»"));
        }
        Ok(())
    }

    /// Text without it.
    pub(super) fn without(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (known, sign) in &self.known {
            text = text.replace(known, sign);
        }
        without_minutes(&text)
    }
}

/// The company's clock begins at five past nine and goes on: `09:05` or `9:07` becomes `«time»`.
fn without_minutes(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("9:") {
        let (before, after) = rest.split_at(at);
        let minutes: String = after[2..].chars().take_while(char::is_ascii_digit).collect();
        let hour = before.strip_suffix('0').unwrap_or(before);
        if minutes.len() == 2 && !hour.ends_with(|symbol: char| symbol.is_ascii_digit() || symbol == ':') {
            kept.push_str(hour);
            kept.push_str("«time»");
            rest = &after[4..];
        } else {
            kept.push_str(before);
            kept.push_str("9:");
            rest = &after[2..];
        }
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minute_is_left_out_and_other_numbers_stay() {
        assert_eq!(without_minutes("as of 09:05, 9:41 AM"), "as of «time», «time» AM");
        assert_eq!(without_minutes("ratio 9:1, port 127.0.0.1:8799:12, 19:05"), "ratio 9:1, port 127.0.0.1:8799:12, 19:05");
    }
}
