//! Numbers, money and dates as a language writes them. Digits, marks and names of months come from CLDR (icu4x); where
//! a currency's sign stands is said by the language's `formats.ftl`. Amounts go from decimal to text without a float.

use std::str::FromStr;

use fluent_bundle::types::FluentNumber;
use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YMD, YMDE},
};
use icu_decimal::{DecimalFormatter, input::Decimal as FixedDecimal};
use icu_locale_core::Locale;
use jiff::civil::Date;
use rust_decimal::Decimal;
use saldo_contract::{Currency, Money};

use super::{FluentValue, Language};

/// What icu4x needs to write in one locale.
pub(super) struct Formats {
    decimal: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday_date: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
}

impl Formats {
    /// For a locale (BCP 47, with `-u-nu-latn` where Latin digits are wanted).
    pub(super) fn new(locale: &str) -> Result<Self, String> {
        let parsed = Locale::from_str(locale).map_err(|error| format!("formats-locale {locale:?}: {error}"))?;
        let unknown = |error: &dyn std::fmt::Display| format!("formats-locale {locale:?}: {error}");
        Ok(Self {
            decimal: DecimalFormatter::try_new((&parsed).into(), Default::default()).map_err(|error| unknown(&error))?,
            date: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YMD::long()).map_err(|error| unknown(&error))?,
            weekday_date: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YMDE::long())
                .map_err(|error| unknown(&error))?,
        })
    }

    /// A decimal with all the decimals it carries.
    fn decimal(&self, value: Decimal) -> String {
        let text = value.to_string();
        // Every decimal is written as digits with at most one point, which is what is read here.
        FixedDecimal::try_from_str(&text).map_or(text, |number| self.decimal.format(&number).to_string())
    }
}

impl Language {
    /// A number without needless zeros: `2.000`, `0,5`.
    #[must_use]
    pub fn number(&self, value: Decimal) -> String {
        self.formats.decimal(value.normalize())
    }

    /// An amount with all minor digits of its currency: `€ 1.234,50`.
    #[must_use]
    pub fn money(&self, amount: Money) -> String {
        self.amount(amount.amount(), amount.currency())
    }

    /// A price, which may be finer than the currency's minor unit, but is never written coarser: `€ 0,0725`, `€ 5,00`.
    #[must_use]
    pub fn price(&self, value: Decimal, currency: Currency) -> String {
        let mut price = value.normalize();
        if price.scale() < currency.minor_digits() {
            price.rescale(currency.minor_digits());
        }
        self.amount(price, currency)
    }

    /// A percentage: `21%`.
    #[must_use]
    pub fn percent(&self, value: Decimal) -> String {
        self.plain("formats-percent", &[("number", self.number(value).into())])
    }

    /// A number of units by their UN/ECE code: `2.000 kWh`. A code without a word is shown as it is.
    #[must_use]
    pub fn quantity(&self, value: Decimal, unit: &str) -> String {
        let id = format!("unit-{}", unit.to_ascii_lowercase());
        let unit = self.find(&id, &[("count", count(value))]).unwrap_or_else(|| unit.to_owned());
        self.plain("formats-quantity", &[("number", self.number(value).into()), ("unit", unit.into())])
    }

    /// A date in full: `4 december 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.formats.date.format(&day).to_string())
    }

    /// A date with its weekday: `vrijdag 4 december 2026`.
    #[must_use]
    pub fn weekday_date(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.formats.weekday_date.format(&day).to_string())
    }

    fn amount(&self, value: Decimal, currency: Currency) -> String {
        let sign = self.plain("formats-sign", &[("currency", currency.code().into())]);
        let minus = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
        let number = self.formats.decimal(value.abs());
        self.plain("formats-money", &[("minus", minus.into()), ("sign", sign.into()), ("number", number.into())])
    }
}

/// What chooses between one and many. Numbers that plural rules cannot count (they hold 64 bits) are simply many.
fn count(value: Decimal) -> FluentValue<'static> {
    let value = value.normalize();
    let countable = value.scale() <= 6 && value.abs() < Decimal::from(1_000_000_000);
    let number = countable.then(|| value.to_string().parse::<FluentNumber>().ok()).flatten();
    number.map_or_else(|| "other".into(), FluentValue::Number)
}

fn calendar(date: Date) -> Option<CalendarDate<Gregorian>> {
    let part = |part: i8| u8::try_from(part).ok();
    CalendarDate::try_new_gregorian(i32::from(date.year()), part(date.month())?, part(date.day())?).ok()
}
