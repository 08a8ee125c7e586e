//! Account numbers: an IBAN (ISO 13616) where it is one, else as given.

use std::{fmt, str::FromStr};

use iban::IbanLike;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::mod_97;

/// An IBAN whose country, length and check digits hold.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Iban(iban::Iban);

/// Why a text is not an IBAN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// Not written as an IBAN: two letters, two digits, letters and digits.
    #[error("an IBAN is two letters, two digits and then letters and digits")]
    Format,
    /// The check digits do not hold: most often one digit is wrong.
    #[error("the check digits do not hold")]
    Check,
    /// No country that has IBANs begins them with these letters.
    #[error("no country has account numbers that begin like this")]
    Country,
    /// The country's account numbers are longer or shorter, or have digits where there are letters here.
    #[error("the country's account numbers are of another length or form")]
    Form,
}

impl Iban {
    /// Without spaces.
    #[must_use]
    pub fn compact(&self) -> &str {
        self.0.electronic_str()
    }

    /// The two letters of the country.
    #[must_use]
    pub fn country(&self) -> &str {
        self.0.country_code()
    }
}

impl FromStr for Iban {
    type Err = IbanError;
    fn from_str(text: &str) -> Result<Self, IbanError> {
        let compact: String = text
            .chars()
            .filter(|symbol| !symbol.is_whitespace() && *symbol != '-')
            .map(|symbol| symbol.to_ascii_uppercase())
            .collect();
        compact.parse::<iban::Iban>().map(Self).map_err(|error| match error {
            iban::ParseIbanError::InvalidBaseIban { source: iban::ParseBaseIbanError::InvalidChecksum } => reason(&compact),
            other => read(other),
        })
    }
}

fn read(error: iban::ParseIbanError) -> IbanError {
    match error {
        iban::ParseIbanError::InvalidBaseIban { .. } => IbanError::Format,
        iban::ParseIbanError::UnknownCountry(_) => IbanError::Country,
        iban::ParseIbanError::InvalidBban(_) => IbanError::Form,
    }
}

/// Why the check digits do not hold. They come out wrong as well when a digit is missing or the country is mistyped, and
/// then that is what helps: so the number is looked at once more, with the digits that would hold.
fn reason(compact: &str) -> IbanError {
    let (Some(country), Some(rest)) = (compact.get(..2), compact.get(4..)) else { return IbanError::Format };
    let Some(remainder) = mod_97(rest.chars().chain(country.chars()).chain("00".chars())) else { return IbanError::Format };
    format!("{country}{:02}{rest}", 98 - remainder).parse::<iban::Iban>().map_or_else(read, |_| IbanError::Check)
}

impl fmt::Display for Iban {
    /// In groups of four.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Iban {
    /// Only the country and the last two digits: logs are read by many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.compact();
        write!(f, "Iban({}..{})", &text[..2], &text[text.len() - 2..])
    }
}

/// An account to pay to. Invoices from outside SEPA, and old ones, carry numbers that are no IBAN.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AccountNumber {
    /// An IBAN that checks.
    Iban(Iban),
    /// Anything else, as given.
    Other(String),
}

impl AccountNumber {
    /// An IBAN if it is one, else as given.
    #[must_use]
    pub fn read(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Other(text.trim().to_owned()), Self::Iban)
    }

    /// Without spaces where it is an IBAN; else as given.
    #[must_use]
    pub fn compact(&self) -> &str {
        match self {
            Self::Iban(iban) => iban.compact(),
            Self::Other(text) => text,
        }
    }
}

impl fmt::Display for AccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Iban(iban) => iban.fmt(f),
            Self::Other(text) => f.write_str(text),
        }
    }
}

impl Serialize for AccountNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.compact())
    }
}

impl<'de> Deserialize<'de> for AccountNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::read(&std::borrow::Cow::<str>::deserialize(deserializer)?))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for AccountNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountNumber".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "An IBAN without spaces, or another account number as given"})
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_account_numbers() {
        for text in ["BE68539007547034", "NL91ABNA0417164300", "be68 5390 0754 7034"] {
            assert!(text.parse::<Iban>().is_ok(), "{text}");
        }
        assert_eq!("BE68539007547034".parse::<Iban>().unwrap().to_string(), "BE68 5390 0754 7034");
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!("BE68539007547035".parse::<Iban>(), Err(IbanError::Check));
        assert_eq!("six of one".parse::<Iban>(), Err(IbanError::Format));
        assert_eq!("BE6853900754703".parse::<Iban>(), Err(IbanError::Form), "a digit is missing");
        assert_eq!("BE685390075470344".parse::<Iban>(), Err(IbanError::Form), "a digit too many");
        assert_eq!("BE6853900754703O".parse::<Iban>(), Err(IbanError::Form), "a letter for a digit");
        assert_eq!("EB68539007547034".parse::<Iban>(), Err(IbanError::Country), "two letters the wrong way round");
        assert_eq!(AccountNumber::read("IBAN32423940"), AccountNumber::Other("IBAN32423940".to_owned()));
    }

    #[test]
    fn logs_do_not_carry_whole_account_numbers() {
        assert_eq!(format!("{:?}", AccountNumber::read("BE68539007547034")), "Iban(Iban(BE..34))");
    }

    proptest! {
        #[test]
        fn one_digit_changed_is_always_seen(vector in prop::sample::select(vec!["BE68539007547034", "NL91ABNA0417164300"]), at in 2_usize..18, by in 1_u8..10) {
            let mut symbols = vector.as_bytes().to_vec();
            if let Some(symbol) = symbols.get_mut(at).filter(|symbol| symbol.is_ascii_digit()) {
                *symbol = b'0' + (*symbol - b'0' + by) % 10;
                prop_assert!(String::from_utf8(symbols).unwrap().parse::<Iban>().is_err());
            }
        }
    }
}
