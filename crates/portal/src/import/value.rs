//! Values as XML Schema writes them: dates, decimals, amounts, texts.

use jiff::civil::Date;
use rust_decimal::Decimal;
use saldo_contract::{Currency, Money, money::MoneyError};

use super::{ImportError, ImportReason, refusal::cut, xml::Node};

/// A text on one line: white space of any length is one space.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that may have several lines, each without white space around it.
pub(super) fn paragraph(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The one-line text of the first element along a path, if there is any.
pub(super) fn line_at(node: Node<'_>, path: &'static str) -> Option<String> {
    node.all(path).map(|found| line(found.text())).find(|text| !text.is_empty())
}

/// The texts of all elements along a path, below each other.
pub(super) fn paragraphs_at(node: Node<'_>, path: &'static str) -> Option<String> {
    let texts: Vec<String> = node.all(path).map(|found| paragraph(found.text())).filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// A date, `2026-03-01`, with or without a time zone, which changes nothing about the day.
pub(super) fn date(node: Node<'_>) -> Result<Date, ImportError> {
    let text = node.text();
    let read = text.split_at_checked(10).filter(|(_, zone)| is_zone(zone)).and_then(|(day, _)| day_of(day));
    read.ok_or_else(|| node.refuse(ImportReason::Date(cut(text))))
}

/// The day of a moment, `2026-03-01T12:00:00+01:00`, where it was written down.
pub(super) fn day_of_moment(node: Node<'_>) -> Result<Date, ImportError> {
    let text = node.text();
    let read = text.split_at_checked(10).filter(|(_, time)| time.starts_with('T')).and_then(|(day, _)| day_of(day));
    read.ok_or_else(|| node.refuse(ImportReason::Date(cut(text))))
}

fn is_zone(zone: &str) -> bool {
    match zone.as_bytes() {
        [] | [b'Z'] => true,
        [b'+' | b'-', a, b, b':', c, d] => [a, b, c, d].iter().all(|digit| digit.is_ascii_digit()),
        _ => false,
    }
}

fn day_of(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[&u8]| {
        digits.iter().try_fold(0_i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(**digit - b'0')))
    };
    let year = number(&[y1, y2, y3, y4]).filter(|year| (1900..2200).contains(year))?;
    let month = i8::try_from(number(&[m1, m2])?).ok()?;
    let day = i8::try_from(number(&[d1, d2])?).ok()?;
    Date::new(year, month, day).ok()
}

/// A decimal number without needless zeros.
pub(super) fn decimal(node: Node<'_>) -> Result<Decimal, ImportError> {
    decimal_of(node.text()).ok_or_else(|| node.refuse(ImportReason::Number(cut(node.text()))))
}

/// As XML Schema writes decimals: no exponent, no grouping, a point.
fn decimal_of(text: &str) -> Option<Decimal> {
    let (negative, unsigned) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let point = if fraction.is_empty() { "" } else { "." };
    let number = Decimal::from_str_exact(&format!("0{whole}{point}{fraction}")).ok()?.normalize();
    Some(if negative && !number.is_zero() { -number } else { number })
}

/// `true` or `false`, also written `1` or `0`.
pub(super) fn flag(node: Node<'_>) -> Result<bool, ImportError> {
    match node.text() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        other => Err(node.refuse(ImportReason::Flag(cut(other)))),
    }
}

/// A currency of ISO 4217.
pub(super) fn currency(node: Node<'_>) -> Result<Currency, ImportError> {
    node.text().parse().map_err(|error: MoneyError| node.refuse(error.into()))
}

/// A number that has to be in a currency, whatever its decimals: a unit price.
pub(super) fn priced(node: Node<'_>, attribute: &'static str, currency: Currency) -> Result<Decimal, ImportError> {
    match node.attribute(attribute) {
        Some(said) if said == currency.code() => decimal(node),
        said => {
            let said = said.map_or_else(|| "no currency".to_owned(), cut);
            Err(node.refuse(ImportReason::OtherCurrency { said, expected: currency }))
        }
    }
}

/// An amount in a currency, exact to its minor unit.
pub(super) fn money(node: Node<'_>, attribute: &'static str, currency: Currency) -> Result<Money, ImportError> {
    let number = priced(node, attribute, currency)?;
    Money::new(number, currency).map_err(|error| node.refuse(error.into()))
}

/// A sum of amounts. The place is where it is compared with what the file says.
pub(super) fn sum(currency: Currency, amounts: impl IntoIterator<Item = Money>, place: Node<'_>) -> Result<Money, ImportError> {
    amounts.into_iter().try_fold(Money::zero(currency), Money::checked_add).map_err(|error| place.refuse(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::xml::{Document, Limits};

    fn with<T>(text: &str, read: impl Fn(Node<'_>) -> T) -> T {
        let document = Document::parse(format!("<a c='EUR'>{text}</a>").as_bytes(), &Limits::default(), &[]).unwrap();
        read(document.root())
    }

    #[test]
    fn dates_are_days_that_exist() {
        for (text, day) in [("2024-02-29", "2024-02-29"), ("2017-11-13Z", "2017-11-13"), (" 2017-11-13+01:00 ", "2017-11-13")] {
            assert_eq!(with(text, date).unwrap().to_string(), day);
        }
        for text in [
            "2023-02-29",
            "13-11-2017",
            "2017-11-13T10:00:00",
            "20171113",
            "1017-11-13",
            "9999-12-31",
            "2017-11-1",
            "",
            "2017-1é-01",
        ] {
            assert!(matches!(with(text, date).unwrap_err().reason, ImportReason::Date(_)), "{text}");
        }
        assert_eq!(with("2026-03-31T23:30:00+02:00", day_of_moment).unwrap().to_string(), "2026-03-31");
    }

    #[test]
    fn decimals_are_exact_and_have_no_needless_zeros() {
        for (text, number) in [
            ("4900.0", "4900"),
            ("-0.00", "0"),
            ("+5.", "5"),
            (".5", "0.5"),
            ("00000000000000000000000000000000000012.500000000000000000000000000000000000", "12.5"),
            ("0.0000000000000000000000000001", "0.0000000000000000000000000001"),
        ] {
            assert_eq!(with(text, decimal).unwrap().to_string(), number);
        }
        for text in [
            "1e3",
            "1,5",
            "1_000",
            "--1",
            "",
            ".",
            "NaN",
            "١",
            "1.2.3",
            "0.00000000000000000000000000001",
            "99999999999999999999999999999999",
        ] {
            assert!(matches!(with(text, decimal).unwrap_err().reason, ImportReason::Number(_)), "{text}");
        }
    }

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        let euro = |node: Node<'_>| money(node, "c", Currency::EUR);
        assert_eq!(with("12.500", euro).unwrap(), Money::from_minor(1250, Currency::EUR));
        assert!(matches!(with("12.505", euro).unwrap_err().reason, ImportReason::Money(MoneyError::TooPrecise { .. })));
        assert!(matches!(with("92233720368547758.08", euro).unwrap_err().reason, ImportReason::Money(MoneyError::TooLarge)));
        let other = with("1", |node| money(node, "c", "SEK".parse().unwrap())).unwrap_err();
        assert_eq!(other.reason.to_string(), "is in EUR, but the rest is in SEK");
        let none = with("1", |node| money(node, "currencyID", Currency::EUR)).unwrap_err();
        assert_eq!(none.reason.to_string(), "is in no currency, but the rest is in EUR");
    }

    #[test]
    fn texts_lose_the_white_space_of_the_file() {
        assert_eq!(line("  a \n\t b "), "a b");
        assert_eq!(paragraph("2 % discount\n            Penalty   10 %\n  "), "2 % discount\nPenalty 10 %");
    }
}
