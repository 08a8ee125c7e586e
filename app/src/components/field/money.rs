//! An amount of money, typed as the customer writes it: `1.234,50`, `1,234.50`, `€ 12`.

use leptos::prelude::*;
use rust_decimal::Decimal;
use saldo_contract::{Currency, Money, money::MoneyError};

use super::{Described, Field, Kind, Mistake, latin_digit};
use crate::{
    format,
    i18n::{Words, say},
    live,
};

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MoneyMistake {
    /// Nothing was typed.
    Empty,
    /// Not a number.
    Unreadable,
    /// Less than nothing.
    Negative,
    /// More decimals than the currency has.
    TooPrecise,
    /// More than can be counted.
    TooLarge,
}

/// An amount as typed, by someone whose decimal sign is `sign`. The other sign is taken for what it can only be: in Dutch
/// `1.234` has thousands, and `12.50` has cents. What could be either is not guessed.
pub(crate) fn read(typed: &str, sign: char, currency: Currency) -> Result<Money, MoneyMistake> {
    let bare = bare(typed, sign, currency);
    if bare.is_empty() {
        return Err(MoneyMistake::Empty);
    }
    let (negative, digits) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, bare.as_str()),
    };
    let (whole, decimals) = parts(digits, sign).ok_or(MoneyMistake::Unreadable)?;
    if negative {
        return Err(MoneyMistake::Negative);
    }
    let number = Decimal::from_str_exact(&format!("0{whole}.{decimals}0")).map_err(|_| MoneyMistake::TooLarge)?;
    Money::new(number, currency).map_err(|error| match error {
        MoneyError::TooPrecise { .. } => MoneyMistake::TooPrecise,
        _ => MoneyMistake::TooLarge,
    })
}

/// What is left without spaces, the currency, and signs that belong to no number; digits and signs as the Latin script has
/// them.
fn bare(typed: &str, sign: char, currency: Currency) -> String {
    let typed = typed.replace(currency.code(), "").replace(&currency.code().to_lowercase(), "");
    let nothing = |symbol: &char| {
        symbol.is_whitespace()
            || matches!(symbol, '€' | '$' | '£' | '\'' | '’' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
    };
    typed
        .chars()
        .filter(|symbol| !nothing(symbol))
        .map(|symbol| match symbol {
            '\u{66b}' => sign,
            '\u{66c}' => other(sign),
            symbol => latin_digit(symbol),
        })
        .collect()
}

fn other(sign: char) -> char {
    if sign == ',' { '.' } else { ',' }
}

/// The digits before and after the decimal sign; nothing when this is no number.
fn parts(text: &str, sign: char) -> Option<(String, &str)> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) {
        return None;
    }
    let last = text.rfind(['.', ',']);
    let decimal = last.filter(|at| {
        let (before, after) = (&text[..*at], &text[at + 1..]);
        let this = if text[*at..].starts_with('.') { '.' } else { ',' };
        if before.contains(this) {
            // It occurs more than once, so it stands between thousands.
            return false;
        }
        let thousands = (1..=3).contains(&before.len()) && !before.starts_with('0') && after.len() == 3;
        this == sign || before.contains(other(this)) || !thousands
    });
    let (whole, decimals) = decimal.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let between = decimal.map_or_else(|| last.map(|at| text.as_bytes()[at]), |at| Some(other(text.as_bytes()[at].into()) as u8));
    let mut groups = whole.split(|symbol| between.is_some_and(|between| symbol == char::from(between)));
    let first = groups.next().unwrap_or_default();
    let groups: Vec<&str> = groups.collect();
    let in_threes = groups.iter().all(|group| group.len() == 3) && (groups.is_empty() || (1..=3).contains(&first.len()));
    let digits = groups.iter().fold(first.to_owned(), |all, group| all + group);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !(digits.is_empty() && decimals.is_empty());
    (in_threes && plain).then_some((digits, decimals))
}

/// What is wrong, in words.
pub(crate) fn sentence(words: Words, mistake: MoneyMistake, currency: Currency) -> String {
    let digits = currency.minor_digits();
    match mistake {
        MoneyMistake::Empty => say!(words, "field-money-empty"),
        MoneyMistake::Unreadable => {
            let example = format::typed(words.language().locale, Decimal::new(125, digits));
            say!(words, "field-money-unreadable", example = example)
        }
        MoneyMistake::Negative => say!(words, "field-money-negative"),
        MoneyMistake::TooPrecise => say!(words, "field-money-too-precise", currency = currency.code(), count = digits),
        MoneyMistake::TooLarge => say!(words, "field-money-too-large"),
    }
}

/// The decimal sign where this locale is written.
pub(crate) fn decimal_sign(locale: &str) -> char {
    format::typed(locale, Decimal::new(5, 1)).chars().find(|symbol| !symbol.is_ascii_digit()).unwrap_or('.')
}

/// The sign of a currency in an amount of nothing, and whether it stands before the number.
fn currency_sign(nothing: &str) -> (String, bool) {
    let sign: String =
        nothing.chars().filter(|symbol| !symbol.is_ascii_digit() && !matches!(symbol, '.' | ',' | '\u{200f}')).collect();
    let before =
        nothing.chars().find(|symbol| !matches!(symbol, '\u{200e}' | '\u{200f}')).is_some_and(|first| !first.is_ascii_digit());
    (sign.trim().to_owned(), before)
}

/// A field for an amount. On leaving it, it shows the amount as it was understood.
#[component]
pub(crate) fn MoneyField(
    /// Where the word "error" and the customer's way of writing come from.
    words: Words,
    /// Unique on the screen; mistakes name it.
    id: &'static str,
    /// The question.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer it.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// The currency.
    currency: Currency,
    /// What has to be mended on this screen.
    #[prop(into)]
    mistakes: Signal<Vec<Mistake>>,
) -> impl IntoView {
    let field = Field { words, id, mistakes };
    let kind = Kind { inputmode: "decimal", code: true, ..Kind::TEXT };
    let described: Described = Box::new(move |field| {
        let rest = field.described_by(hint.get().is_some()).map(|ids| format!(" {ids}")).unwrap_or_default();
        Some(format!("{id}-sign{rest}"))
    });
    let understood = move |_| {
        let locale = words.language_now().locale;
        if let Ok(money) = read(&value.get_untracked(), decimal_sign(locale), currency) {
            value.set(format::typed(locale, money.amount()));
        }
    };
    let nothing = move || format::money(words.language().locale, Money::zero(currency));
    let input = view! {
        <div class="money" class:money-after=move || !currency_sign(&nothing()).1 dir="ltr" on:change=understood>
            <span class="money-sign" id=format!("{id}-sign")>{live::text(move || currency_sign(&nothing()).0)}</span>
            {field.input(id.to_owned(), value, kind, described)}
        </div>
    };
    field.around(label, hint, input.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euro(typed: &str, sign: char) -> Result<String, MoneyMistake> {
        read(typed, sign, Currency::EUR).map(|money| money.amount().to_string())
    }

    #[test]
    fn an_amount_is_read_in_the_customers_own_way() {
        for (typed, sign, amount) in [
            ("1.234,50", ',', "1234.50"),
            ("1,234.50", '.', "1234.50"),
            ("1 234,50", ',', "1234.50"),
            ("1\u{202f}234,50 €", ',', "1234.50"),
            ("€ 12", ',', "12.00"),
            ("EUR 12,5", ',', "12.50"),
            ("12 eur", '.', "12.00"),
            ("1’234.50", '.', "1234.50"),
            (",50", ',', "0.50"),
            ("12,", ',', "12.00"),
            ("0", ',', "0.00"),
            ("1.234.567,89", ',', "1234567.89"),
            ("١٬٢٣٤٫٥٠", '.', "1234.50"),
        ] {
            assert_eq!(euro(typed, sign).as_deref(), Ok(amount), "{typed}");
        }
    }

    #[test]
    fn the_other_sign_is_taken_for_what_it_can_only_be() {
        assert_eq!(euro("12.50", ',').as_deref(), Ok("12.50"), "cents");
        assert_eq!(euro("1.234", ',').as_deref(), Ok("1234.00"), "thousands");
        assert_eq!(euro("1,234", '.').as_deref(), Ok("1234.00"), "thousands");
        assert_eq!(euro("1.234.567", '.').as_deref(), Ok("1234567.00"), "thousands, more than once");
        assert_eq!(euro("1.234,50", '.').as_deref(), Ok("1234.50"), "both, so the last one stands before the cents");
    }

    #[test]
    fn what_is_wrong_is_said_and_nothing_is_rounded() {
        assert_eq!(euro(" ", ','), Err(MoneyMistake::Empty));
        assert_eq!(euro("€", ','), Err(MoneyMistake::Empty));
        assert_eq!(euro("1,234", ','), Err(MoneyMistake::TooPrecise));
        assert_eq!(euro("1.999", '.'), Err(MoneyMistake::TooPrecise));
        assert_eq!(euro("0,005", '.'), Err(MoneyMistake::TooPrecise), "no thousands begin with a nought");
        assert_eq!(euro("-5", ','), Err(MoneyMistake::Negative));
        assert_eq!(euro("99999999999999999999", ','), Err(MoneyMistake::TooLarge));
        for typed in ["twelve", "1,2,3", "1.23.456", "12,50,00", ".", ",", "1..2", "12-50", "1.2345.678"] {
            assert_eq!(euro(typed, ','), Err(MoneyMistake::Unreadable), "{typed}");
        }
    }

    #[test]
    fn a_currency_without_cents_takes_none() {
        let yen: Currency = "JPY".parse().unwrap();
        assert_eq!(read("1,200", '.', yen).map(Money::minor), Ok(1200));
        assert_eq!(read("12.5", '.', yen), Err(MoneyMistake::TooPrecise));
    }

    #[test]
    fn the_sign_of_a_currency_is_found_before_or_after_the_number() {
        assert_eq!(currency_sign("€\u{a0}0,00"), ("€".to_owned(), true));
        assert_eq!(currency_sign("0,00\u{a0}€"), ("€".to_owned(), false));
        assert_eq!(currency_sign("\u{200f}0.00\u{a0}€"), ("€".to_owned(), false));
    }
}
