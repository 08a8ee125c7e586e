//! The RF creditor reference, ISO 11649: `RF`, two check digits, up to 21 letters and digits.
//! Vectors as in python-stdnum `iso11649.py`.

use std::{fmt, str::FromStr};

use super::mod_97;

/// A creditor reference whose check digits hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RfReference(String);

/// Why a text is not a creditor reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RfError {
    /// It does not begin with `RF` and two digits.
    #[error("a creditor reference begins with RF and two digits")]
    Start,
    /// Fewer than 5 or more than 25 symbols.
    #[error("a creditor reference has 5 to 25 symbols")]
    Length,
    /// Something that is neither a letter nor a digit.
    #[error("a creditor reference has only letters and digits")]
    Symbol,
    /// The check digits do not hold.
    #[error("the check digits do not hold")]
    Check,
}

impl RfReference {
    /// The reference for a body of 1 to 21 letters and digits.
    ///
    /// # Errors
    /// [`RfError::Length`], [`RfError::Symbol`].
    pub fn from_body(body: &str) -> Result<Self, RfError> {
        let body = body.to_ascii_uppercase();
        if body.is_empty() || body.len() > 21 {
            return Err(RfError::Length);
        }
        if !body.bytes().all(|symbol| symbol.is_ascii_alphanumeric()) {
            return Err(RfError::Symbol);
        }
        let remainder = mod_97(body.chars().chain("RF00".chars())).ok_or(RfError::Symbol)?;
        Ok(Self(format!("RF{:02}{body}", 98 - remainder)))
    }

    /// Without spaces.
    #[must_use]
    pub fn compact(&self) -> &str {
        &self.0
    }
}

impl FromStr for RfReference {
    type Err = RfError;
    fn from_str(text: &str) -> Result<Self, RfError> {
        let text: String =
            text.chars().filter(|symbol| !symbol.is_whitespace()).map(|symbol| symbol.to_ascii_uppercase()).collect();
        if !text.is_ascii() || !text.bytes().all(|symbol| symbol.is_ascii_alphanumeric()) {
            return Err(RfError::Symbol);
        }
        if !(5..=25).contains(&text.len()) {
            return Err(RfError::Length);
        }
        if !text.starts_with("RF") || !text[2..4].bytes().all(|symbol| symbol.is_ascii_digit()) {
            return Err(RfError::Start);
        }
        // 98 - remainder is never 00, 01 or 99: those would also give a remainder of 1.
        let in_range = matches!(text[2..4].parse::<u32>(), Ok(2..=98));
        if !in_range || mod_97(text[4..].chars().chain(text[..4].chars())) != Some(1) {
            return Err(RfError::Check);
        }
        Ok(Self(text))
    }
}

impl fmt::Display for RfReference {
    /// In groups of four, as ISO 11649 prints it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, symbol) in self.0.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{symbol}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_references() {
        for text in ["RF18539007547034", "RF18 5390 0754 7034", "RF712348231", "rf712348231"] {
            assert!(text.parse::<RfReference>().is_ok(), "{text}");
        }
        assert_eq!(RfReference::from_body("539007547034").unwrap().compact(), "RF18539007547034");
        assert_eq!("RF18539007547034".parse::<RfReference>().unwrap().to_string(), "RF18 5390 0754 7034");
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!("RF17539007547034".parse::<RfReference>(), Err(RfError::Check));
        assert_eq!("RG18539007547034".parse::<RfReference>(), Err(RfError::Start));
        assert_eq!("RF18".parse::<RfReference>(), Err(RfError::Length));
        assert_eq!("RF18539007547034539007547034".parse::<RfReference>(), Err(RfError::Length));
        assert_eq!("RF18/39007547034".parse::<RfReference>(), Err(RfError::Symbol));
        assert_eq!(RfReference::from_body(""), Err(RfError::Length));
    }

    proptest! {
        #[test]
        fn every_body_makes_one_that_reads_back_and_one_wrong_digit_is_seen(body in "[A-Z0-9]{1,21}", at in 4_usize..25, by in 1_u8..10) {
            let reference = RfReference::from_body(&body).unwrap();
            prop_assert_eq!(&reference.to_string().parse::<RfReference>().unwrap(), &reference);
            let mut symbols = reference.compact().as_bytes().to_vec();
            if let Some(symbol) = symbols.get_mut(at).filter(|symbol| symbol.is_ascii_digit()) {
                *symbol = b'0' + (*symbol - b'0' + by) % 10;
                prop_assert!(String::from_utf8(symbols).unwrap().parse::<RfReference>().is_err());
            }
        }
    }
}
