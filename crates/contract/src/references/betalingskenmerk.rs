//! The Dutch payment reference ("betalingskenmerk"). Source: Betaalvereniging Nederland, specificatie betalingskenmerk.
//!
//! Length 7: no check. Length 9 to 14: a check digit, a digit that says the length of the rest (its last digit), the
//! rest. Length 16: a check digit and fifteen digits. Other lengths do not exist.

use std::{fmt, str::FromStr};

/// A payment reference whose check digit, where it has one, holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Betalingskenmerk(String);

/// Why a text is not a payment reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BetalingskenmerkError {
    /// Not 7, 9 to 14, or 16 digits.
    #[error("a betalingskenmerk has 7, 9 to 14, or 16 digits")]
    Length,
    /// Something that is not a digit.
    #[error("a betalingskenmerk has only digits")]
    Symbol,
    /// The second digit does not say how long the rest is.
    #[error("the second digit does not say how long the rest is")]
    LengthDigit,
    /// The check digit does not hold.
    #[error("the check digit does not hold")]
    Check,
}

/// Weights, from the right, repeating.
const WEIGHTS: [u32; 10] = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

/// The check digit over all digits after it.
fn check(digits: &str) -> Option<u32> {
    let sum = digits
        .chars()
        .rev()
        .zip(WEIGHTS.iter().cycle())
        .try_fold(0, |sum, (digit, weight)| Some(sum + digit.to_digit(10)? * weight))?;
    Some(match 11 - sum % 11 {
        10 => 1,
        11 => 0,
        other => other,
    })
}

impl Betalingskenmerk {
    /// The reference for a number of 7 to 12 digits (with length digit) or of 15 digits.
    ///
    /// # Errors
    /// [`BetalingskenmerkError::Length`], [`BetalingskenmerkError::Symbol`].
    pub fn from_number(number: &str) -> Result<Self, BetalingskenmerkError> {
        use BetalingskenmerkError::{Length, Symbol};
        if !number.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(Symbol);
        }
        let rest = match number.len() {
            7..=12 => format!("{}{number}", number.len() % 10),
            15 => number.to_owned(),
            _ => return Err(Length),
        };
        let check = check(&rest).ok_or(Symbol)?;
        Ok(Self(format!("{check}{rest}")))
    }

    /// The digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl FromStr for Betalingskenmerk {
    type Err = BetalingskenmerkError;
    fn from_str(text: &str) -> Result<Self, BetalingskenmerkError> {
        use BetalingskenmerkError::{Check, Length, LengthDigit, Symbol};
        let mut digits = String::with_capacity(16);
        for symbol in text.trim().chars() {
            match symbol {
                '0'..='9' => digits.push(symbol),
                ' ' | '.' | '-' => {}
                _ => return Err(Symbol),
            }
        }
        match digits.len() {
            7 => return Ok(Self(digits)),
            9..=14 => {
                let said = digits[1..2].parse::<usize>().map_err(|_| Symbol)?;
                if said != (digits.len() - 2) % 10 {
                    return Err(LengthDigit);
                }
            }
            16 => {}
            _ => return Err(Length),
        }
        let given = digits[..1].parse().ok();
        if check(&digits[1..]) != given {
            return Err(Check);
        }
        Ok(Self(digits))
    }
}

impl fmt::Display for Betalingskenmerk {
    /// In groups of four from the left, as it is printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, digit) in self.0.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
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
        assert_eq!("5000 0567 8901 2345".parse::<Betalingskenmerk>().unwrap().digits(), "5000056789012345");
        assert_eq!("12234534622567".parse::<Betalingskenmerk>().unwrap().digits(), "12234534622567");
        assert_eq!("1234567".parse::<Betalingskenmerk>().unwrap().digits(), "1234567");
        assert_eq!(Betalingskenmerk::from_number("000056789012345").unwrap().to_string(), "5000 0567 8901 2345");
    }

    #[test]
    fn lengths_that_do_not_exist_are_refused() {
        for text in ["123456", "12345678", "123456789012345", "12345678901234567", ""] {
            assert_eq!(text.parse::<Betalingskenmerk>(), Err(BetalingskenmerkError::Length), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!("6000056789012345".parse::<Betalingskenmerk>(), Err(BetalingskenmerkError::Check));
        assert_eq!("13234534622567".parse::<Betalingskenmerk>(), Err(BetalingskenmerkError::LengthDigit));
        assert_eq!("500005678901234X".parse::<Betalingskenmerk>(), Err(BetalingskenmerkError::Symbol));
    }

    proptest! {
        #[test]
        fn every_number_makes_one_that_reads_back(number in "[0-9]{7,12}|[0-9]{15}") {
            let reference = Betalingskenmerk::from_number(&number).unwrap();
            prop_assert_eq!(reference.to_string().parse::<Betalingskenmerk>().unwrap(), reference);
        }

        #[test]
        fn two_neighbours_swapped_are_seen(number in "[0-9]{15}", at in 1_usize..15) {
            let reference = Betalingskenmerk::from_number(&number).unwrap();
            let mut digits = reference.digits().as_bytes().to_vec();
            digits.swap(at, at + 1);
            let swapped = String::from_utf8(digits).unwrap();
            // Check digits 0 and 1 each stand for two remainders, so only the others are sure to see it.
            if swapped != reference.digits() && !reference.digits().starts_with(['0', '1']) {
                prop_assert!(swapped.parse::<Betalingskenmerk>().is_err());
            }
        }
    }
}
