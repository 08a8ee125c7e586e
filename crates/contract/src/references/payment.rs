//! The reference a payer quotes, recognised by its check digits.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Betalingskenmerk, Ogm, RfReference};

/// What to quote with a payment. Travels as the text on the invoice; its kind is found from the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PaymentReference {
    /// Belgian structured communication.
    Ogm(Ogm),
    /// ISO 11649 creditor reference.
    Rf(RfReference),
    /// Dutch payment reference, 16 digits. Shorter ones cannot be told from other numbers, so they are read as free
    /// text unless the company says that it uses them.
    Betalingskenmerk(Betalingskenmerk),
    /// Anything else, as given.
    Free(String),
}

impl PaymentReference {
    /// Recognises a reference. Twelve digits without marks are an OGM only with `+++` or `***` around them.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        if (text.starts_with("+++") || text.starts_with("***"))
            && let Ok(ogm) = text.parse()
        {
            return Self::Ogm(ogm);
        }
        if text.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("RF"))
            && let Ok(reference) = text.parse()
        {
            return Self::Rf(reference);
        }
        if text.chars().filter(char::is_ascii_digit).count() == 16
            && let Ok(reference) = text.parse()
        {
            return Self::Betalingskenmerk(reference);
        }
        Self::Free(text.to_owned())
    }

    /// Letters and digits only, in capitals: what two ways of writing the same reference have in common.
    #[must_use]
    pub fn key(&self) -> String {
        self.to_string().chars().filter(char::is_ascii_alphanumeric).map(|symbol| symbol.to_ascii_uppercase()).collect()
    }

    /// Whether its check digits say that it is no mistake.
    #[must_use]
    pub const fn is_structured(&self) -> bool {
        !matches!(self, Self::Free(_))
    }
}

impl fmt::Display for PaymentReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ogm(ogm) => ogm.fmt(f),
            Self::Rf(reference) => reference.fmt(f),
            Self::Betalingskenmerk(reference) => reference.fmt(f),
            Self::Free(text) => f.write_str(text),
        }
    }
}

impl Serialize for PaymentReference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PaymentReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::read(&std::borrow::Cow::<str>::deserialize(deserializer)?))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PaymentReference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentReference".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "OGM (+++nnn/nnnn/nnnnn+++), RF, betalingskenmerk, or free text"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_known_by_its_check_digits() {
        assert!(matches!(PaymentReference::read("+++010/8068/17183+++"), PaymentReference::Ogm(_)));
        assert!(matches!(PaymentReference::read("rf18 5390 0754 7034"), PaymentReference::Rf(_)));
        assert!(matches!(PaymentReference::read("5000 0567 8901 2345"), PaymentReference::Betalingskenmerk(_)));
        for free in
            ["Deb. 10202 / Fact. 12115118", "0003434323213231", "RF17539007547034", "+++010/8068/17184+++", "", "é", "aé123"]
        {
            assert_eq!(PaymentReference::read(free), PaymentReference::Free(free.to_owned()), "{free}");
        }
    }

    #[test]
    fn two_ways_of_writing_it_have_the_same_key() {
        assert_eq!(PaymentReference::read("RF18539007547034").key(), PaymentReference::read("RF18 5390 0754 7034").key());
        assert_eq!(PaymentReference::read("+++010/8068/17183+++").key(), "010806817183");
    }

    #[test]
    fn references_survive_the_road() {
        for text in ["+++010/8068/17183+++", "RF18 5390 0754 7034", "Payref1"] {
            let reference = PaymentReference::read(text);
            let json = serde_json::to_string(&reference).unwrap();
            assert_eq!(serde_json::from_str::<PaymentReference>(&json).unwrap(), reference);
        }
    }
}
