//! Telephone numbers, as people write them and as E.164 does.

use std::{fmt, str::FromStr};

/// A telephone number of any country, as E.164 writes it: `+` and at most fifteen digits, the country's first.
///
/// That somebody has it is only known once a code sent to it has come back; numbering plans change too often to be kept here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

/// Why a text is not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing but spaces.
    #[error("nothing was typed")]
    Empty,
    /// A symbol no telephone number has: the first one.
    #[error("{0:?} is in no telephone number")]
    Symbol(char),
    /// Without the country's code, and it is not known how the country writes its numbers.
    #[error("the country's code is missing")]
    Country,
    /// Too few or too many digits.
    #[error("a telephone number has seven to fifteen digits with the country's code")]
    Length,
}

/// Country (ISO 3166), its calling code (ITU-T E.164), and what stands before a number dialled within it (E.164 national
/// prefix): the European Economic Area, Switzerland and the United Kingdom. Elsewhere the calling code has to be typed.
const COUNTRIES: &[(&str, &str, &str)] = &[
    ("AT", "43", "0"),
    ("BE", "32", "0"),
    ("BG", "359", "0"),
    ("CH", "41", "0"),
    ("CY", "357", ""),
    ("CZ", "420", ""),
    ("DE", "49", "0"),
    ("DK", "45", ""),
    ("EE", "372", ""),
    ("ES", "34", ""),
    ("FI", "358", "0"),
    ("FR", "33", "0"),
    ("GB", "44", "0"),
    ("GR", "30", ""),
    ("HR", "385", "0"),
    ("HU", "36", "06"),
    ("IE", "353", "0"),
    ("IS", "354", ""),
    // Italy keeps its nought: it belongs to the number.
    ("IT", "39", ""),
    ("LI", "423", ""),
    ("LT", "370", "0"),
    ("LU", "352", ""),
    ("LV", "371", ""),
    ("MT", "356", ""),
    ("NL", "31", "0"),
    ("NO", "47", ""),
    ("PL", "48", ""),
    ("PT", "351", ""),
    ("RO", "40", "0"),
    ("SE", "46", "0"),
    ("SI", "386", "0"),
    ("SK", "421", "0"),
];

impl PhoneNumber {
    /// Reads a number as typed. Without a country's code it is one of `country` (ISO 3166).
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str, country: &str) -> Result<Self, PhoneError> {
        // "+32 (0)470 12 34 56" is how many write it; the nought is only dialled within the country.
        let text = text.replace("(0)", "");
        let mut digits = String::new();
        let mut international = false;
        for symbol in text.chars().map(latin_digit) {
            match symbol {
                '0'..='9' => digits.push(symbol),
                '+' if digits.is_empty() && !international => international = true,
                ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '.' | '/' | '(' | ')' => {}
                // Marks that keep directions apart come along when a number is copied out of running text.
                '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => {}
                other => return Err(PhoneError::Symbol(other)),
            }
        }
        if digits.is_empty() {
            return Err(PhoneError::Empty);
        }
        if !international {
            digits = match digits.strip_prefix("00") {
                Some(rest) => rest.to_owned(),
                None => {
                    let (_, code, prefix) = COUNTRIES.iter().find(|(known, ..)| *known == country).ok_or(PhoneError::Country)?;
                    format!("{code}{}", digits.strip_prefix(prefix).unwrap_or(&digits))
                }
            };
        }
        match digits.len() {
            7..=15 if !digits.starts_with('0') => Ok(Self(format!("+{digits}"))),
            _ => Err(PhoneError::Length),
        }
    }

    /// `+32470123456`.
    #[must_use]
    pub fn e164(&self) -> &str {
        &self.0
    }
}

/// Digits of the Arabic and Persian scripts as those of the Latin.
fn latin_digit(symbol: char) -> char {
    let value = ['\u{660}', '\u{6f0}']
        .into_iter()
        .find_map(|zero| u32::from(symbol).checked_sub(zero.into()).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(symbol)
}

impl FromStr for PhoneNumber {
    type Err = PhoneError;
    /// Reads a number that carries its country's code.
    fn from_str(text: &str) -> Result<Self, PhoneError> {
        Self::read(text, "")
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PhoneNumber {
    /// Only the last two digits: logs are read by many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber(..{})", &self.0[self.0.len() - 2..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, country: &str) -> Result<String, PhoneError> {
        PhoneNumber::read(text, country).map(|number| number.to_string())
    }

    #[test]
    fn a_number_is_read_however_people_write_it() {
        for text in ["0470 12 34 56", "0470/12.34.56", "+32 (0)470 12 34 56", "0032470123456", "+32470123456", "٠٤٧٠ ١٢ ٣٤ ٥٦"]
        {
            assert_eq!(read(text, "BE"), Ok("+32470123456".to_owned()), "{text}");
        }
        assert_eq!(read("06-12345678", "NL"), Ok("+31612345678".to_owned()));
        assert_eq!(read("06 20 123 4567", "HU"), Ok("+36201234567".to_owned()));
        assert_eq!(read("06 1234 5678", "IT"), Ok("+390612345678".to_owned()), "Italy keeps its nought");
        assert_eq!(read("621 123 456", "LU"), Ok("+352621123456".to_owned()));
    }

    #[test]
    fn a_number_of_another_country_keeps_its_code() {
        assert_eq!(read("+49 170 1234567", "BE"), Ok("+491701234567".to_owned()));
        assert_eq!(read("00 212 612 345678", "NL"), Ok("+212612345678".to_owned()));
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(read(" ", "BE"), Err(PhoneError::Empty));
        assert_eq!(read("+", "BE"), Err(PhoneError::Empty));
        assert_eq!(read("0470 12 34 5x", "BE"), Err(PhoneError::Symbol('x')));
        assert_eq!(read("32+470123456", "BE"), Err(PhoneError::Symbol('+')));
        assert_eq!(read("0470", "BE"), Err(PhoneError::Length));
        assert_eq!(read("+1234567890123456", "BE"), Err(PhoneError::Length));
        assert_eq!(read("+0470123456", "BE"), Err(PhoneError::Length));
        assert_eq!(read("0612345678", "MA"), Err(PhoneError::Country));
        assert_eq!("0470123456".parse::<PhoneNumber>(), Err(PhoneError::Country));
    }

    #[test]
    fn logs_do_not_carry_whole_numbers() {
        assert_eq!(format!("{:?}", PhoneNumber::read("0470123456", "BE").unwrap()), "PhoneNumber(..56)");
    }
}
