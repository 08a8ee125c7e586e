//! Amounts of money: an exact decimal and its currency. Never a float.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A currency of ISO 4217 that has a minor unit (so not gold, not test codes).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    /// The three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits after the decimal sign: 2 for the euro, 0 for the yen, 3 for the dinar.
    #[must_use]
    pub fn minor_digits(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        iso_currency::Currency::from_code(text)
            .filter(|currency| currency.exponent().is_some())
            .map(Self)
            .ok_or_else(|| MoneyError::Currency(text.chars().take(8).collect()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// An amount in a currency, exact to the currency's minor unit. Written in JSON as
/// `{"amount":"12.50","currency":"EUR"}`, always with all minor digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

/// Why something is not an amount of money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not a currency of ISO 4217.
    #[error("{0:?} is not a currency of ISO 4217")]
    Currency(String),
    /// More digits than the currency's minor unit has.
    #[error("{amount} has more decimals than {currency} knows")]
    TooPrecise {
        /// The amount as given.
        amount: Decimal,
        /// Its currency.
        currency: Currency,
    },
    /// Not a decimal number.
    #[error("not a decimal number")]
    Number,
    /// Larger than can be counted in minor units (64 bits).
    #[error("the amount is too large")]
    TooLarge,
    /// Two currencies met in one sum.
    #[error("{0} and {1} cannot be added together")]
    Mixed(Currency, Currency),
}

impl Money {
    /// An amount; refused when it has more decimals than the currency, or is too large to count.
    ///
    /// # Errors
    /// [`MoneyError::TooPrecise`], [`MoneyError::TooLarge`].
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let mut scaled = amount.normalize();
        if scaled.scale() > currency.minor_digits() {
            return Err(MoneyError::TooPrecise { amount, currency });
        }
        scaled.rescale(currency.minor_digits());
        let money = Self { amount: scaled, currency };
        if scaled.scale() != currency.minor_digits() || i64::try_from(scaled.mantissa()).is_err() {
            return Err(MoneyError::TooLarge);
        }
        Ok(money)
    }

    /// An amount counted in minor units: 1250 euro cents are 12.50 euro.
    #[must_use]
    pub fn from_minor(minor: i64, currency: Currency) -> Self {
        Self { amount: Decimal::new(minor, currency.minor_digits()), currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub fn zero(currency: Currency) -> Self {
        Self::from_minor(0, currency)
    }

    /// The amount in minor units.
    #[must_use]
    pub fn minor(self) -> i64 {
        // Every constructor keeps the mantissa within 64 bits.
        i64::try_from(self.amount.mantissa()).unwrap_or(i64::MAX)
    }

    /// The decimal amount, with all minor digits.
    #[must_use]
    pub const fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Whether it is exactly nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.amount.is_zero()
    }

    /// Whether it is more than nothing.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.minor() > 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.minor() < 0
    }

    /// The sum with another amount of the same currency.
    ///
    /// # Errors
    /// [`MoneyError::Mixed`] when the currencies differ, [`MoneyError::TooLarge`] past 64 bits.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed(self.currency, other.currency));
        }
        let minor = self.minor().checked_add(other.minor()).ok_or(MoneyError::TooLarge)?;
        Ok(Self::from_minor(minor, self.currency))
    }

    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { amount: -self.amount, currency: self.currency }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Money"))]
struct Wire {
    /// Decimal string with the currency's minor digits.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^-?[0-9]+(\.[0-9]+)?$")))]
    amount: String,
    /// ISO 4217 code.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[A-Z]{3}$")))]
    currency: String,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire { amount: self.amount.to_string(), currency: self.currency.code().to_owned() }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let wire = Wire::deserialize(deserializer)?;
        let currency = wire.currency.parse().map_err(D::Error::custom)?;
        let amount = Decimal::from_str_exact(&wire.amount).map_err(|_| D::Error::custom(MoneyError::Number))?;
        Self::new(amount, currency).map_err(D::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Wire::json_schema(generator)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Currency {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Currency".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217 code"})
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn euro(text: &str) -> Money {
        Money::new(text.parse().unwrap(), Currency::EUR).unwrap()
    }

    #[test]
    fn money_travels_as_decimal_strings_with_all_minor_digits() {
        assert_eq!(serde_json::to_string(&euro("12.5")).unwrap(), r#"{"amount":"12.50","currency":"EUR"}"#);
        let yen = Money::new("1200".parse().unwrap(), "JPY".parse().unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&yen).unwrap(), r#"{"amount":"1200","currency":"JPY"}"#);
        let dinar = Money::from_minor(1_234, "KWD".parse().unwrap());
        assert_eq!(dinar.to_string(), "1.234 KWD");
    }

    #[test]
    fn what_is_not_money_is_refused() {
        for bad in [
            r#"{"amount":"1.005","currency":"EUR"}"#,
            r#"{"amount":"1","currency":"EURO"}"#,
            r#"{"amount":"1","currency":"XAU"}"#,
            r#"{"amount":"1e3","currency":"EUR"}"#,
            r#"{"amount":"","currency":"EUR"}"#,
            r#"{"amount":"92233720368547758.08","currency":"EUR"}"#,
            r#"{"amount":12.5,"currency":"EUR"}"#,
        ] {
            assert!(serde_json::from_str::<Money>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn currencies_are_never_added_together() {
        let kroner = Money::from_minor(100, "NOK".parse().unwrap());
        assert!(matches!(euro("1").checked_add(kroner), Err(MoneyError::Mixed(..))));
    }

    proptest! {
        #[test]
        fn minor_units_and_json_come_back_the_same(minor: i64, code in prop::sample::select(vec!["EUR", "JPY", "KWD", "DKK"])) {
            let money = Money::from_minor(minor, code.parse().unwrap());
            prop_assert_eq!(money.minor(), minor);
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }

        #[test]
        fn adding_is_exact(a in -1_000_000_000_000_i64..1_000_000_000_000, b in -1_000_000_000_000_i64..1_000_000_000_000) {
            let sum = Money::from_minor(a, Currency::EUR).checked_add(Money::from_minor(b, Currency::EUR)).unwrap();
            prop_assert_eq!(sum.minor(), a + b);
        }
    }
}
