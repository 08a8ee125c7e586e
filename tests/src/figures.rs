//! Amounts as they stand on a screen, brought back to plain decimals, so that they can be compared with what they should be.

use saldo_contract::Money;

/// Every number with decimals in an English or Dutch text, as a plain decimal: `EUR 1,234.50` and `€ 1.234,50` are both
/// `1234.50`. A minus sign before it counts, wherever the currency stands.
#[must_use]
pub fn amounts(text: &str) -> Vec<String> {
    let mut amounts = Vec::new();
    let symbols: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < symbols.len() {
        if !symbols[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < symbols.len()
            && (symbols[at].is_ascii_digit()
                || (matches!(symbols[at], '.' | ',') && symbols.get(at + 1).is_some_and(char::is_ascii_digit)))
        {
            at += 1;
        }
        let number: String = symbols[start..at].iter().collect();
        let before: String = symbols[start.saturating_sub(6)..start]
            .iter()
            .rev()
            .take_while(|symbol| !symbol.is_ascii_digit() && **symbol != '\n')
            .collect();
        if let Some(plain) = plain(&number) {
            let negative =
                before.contains(['-', '\u{2212}']) && plain.chars().any(|digit| digit.is_ascii_digit() && digit != '0');
            amounts.push(if negative { format!("-{plain}") } else { plain });
        }
    }
    amounts
}

/// The last sign is the decimal sign when two or three digits and no more follow, and it does not come a second time.
fn plain(number: &str) -> Option<String> {
    let (whole, decimals) = number.rsplit_once(['.', ','])?;
    let sign = number.as_bytes().get(whole.len()).map(|byte| char::from(*byte))?;
    if whole.contains(sign) || !(1..=3).contains(&decimals.len()) {
        return None;
    }
    Some(format!("{}.{decimals}", whole.replace(['.', ','], "")))
}

/// An amount as [`amounts`] gives it.
#[must_use]
pub fn written(money: Money) -> String {
    money.amount().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        assert_eq!(amounts("€184.20 of €1,234.50"), ["184.20", "1234.50"]);
        assert_eq!(amounts("€ 1.234,50 en DKK 5.500,00"), ["1234.50", "5500.00"]);
        assert_eq!(amounts("-€5.00, € -6,10"), ["-5.00", "-6.10"]);
        assert_eq!(amounts("22 November 2026, 3 invoices"), Vec::<String>::new());
    }
}
