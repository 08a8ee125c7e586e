//! The Belgian structured communication ("gestructureerde mededeling", OGM/VCS): ten digits and two check digits.
//! Source: Febelfin; vectors as in python-stdnum `be/ogm_vcs.py`.

use std::{fmt, str::FromStr};

/// A structured communication whose check digits hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ogm(String);

/// Why a text is not a structured communication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OgmError {
    /// Not twelve digits (with or without `+++`, `***`, slashes and spaces).
    #[error("a structured communication has twelve digits")]
    Length,
    /// Something that is neither a digit nor one of its marks.
    #[error("a structured communication has only digits")]
    Symbol,
    /// The last two digits do not belong to the first ten.
    #[error("the check digits do not hold")]
    Check,
}

impl Ogm {
    /// The communication for a base of at most ten digits.
    #[must_use]
    pub fn from_base(base: u64) -> Option<Self> {
        (base < 10_000_000_000).then(|| Self(format!("{base:010}{:02}", check(base))))
    }

    /// The twelve digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// Base mod 97, and 97 where that is nothing: `00` never occurs.
fn check(base: u64) -> u64 {
    match base % 97 {
        0 => 97,
        other => other,
    }
}

impl FromStr for Ogm {
    type Err = OgmError;
    fn from_str(text: &str) -> Result<Self, OgmError> {
        let text = text.trim();
        let inner = ["+++", "***"].iter().find_map(|mark| text.strip_prefix(mark)?.strip_suffix(mark)).unwrap_or(text);
        let mut digits = String::with_capacity(12);
        for symbol in inner.chars() {
            match symbol {
                '0'..='9' => digits.push(symbol),
                '/' | ' ' | '.' | '-' => {}
                _ => return Err(OgmError::Symbol),
            }
        }
        if digits.len() != 12 {
            return Err(OgmError::Length);
        }
        let base = digits[..10].parse().map_err(|_| OgmError::Symbol)?;
        let given: u64 = digits[10..].parse().map_err(|_| OgmError::Symbol)?;
        if check(base) != given {
            return Err(OgmError::Check);
        }
        Ok(Self(digits))
    }
}

impl fmt::Display for Ogm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+++{}/{}/{}+++", &self.0[..3], &self.0[3..7], &self.0[7..])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_communications() {
        assert_eq!("+++010/8068/17183+++".parse::<Ogm>().unwrap().digits(), "010806817183");
        assert_eq!(Ogm::from_base(97).unwrap().to_string(), "+++000/0000/09797+++");
        assert_eq!("***010/8068/17183***".parse::<Ogm>().unwrap(), "010806817183".parse().unwrap());
    }

    #[test]
    fn check_digits_of_nothing_are_never_valid() {
        for base in [0_u64, 97, 194, 9_700_000] {
            assert_eq!(format!("{base:010}00").parse::<Ogm>(), Err(OgmError::Check));
            assert_eq!(Ogm::from_base(base).unwrap().digits()[10..], *"97");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!("+++010/8068/1718+++".parse::<Ogm>(), Err(OgmError::Length));
        assert_eq!("+++010/8068/1718x+++".parse::<Ogm>(), Err(OgmError::Symbol));
        assert_eq!("+++010/8068/17184+++".parse::<Ogm>(), Err(OgmError::Check));
        assert_eq!(Ogm::from_base(10_000_000_000), None);
    }

    proptest! {
        #[test]
        fn every_base_makes_one_that_reads_back_and_one_wrong_digit_is_seen(base in 0_u64..10_000_000_000, at in 0_usize..12, by in 1_u8..10) {
            let ogm = Ogm::from_base(base).unwrap();
            prop_assert_eq!(&ogm.to_string().parse::<Ogm>().unwrap(), &ogm);
            let mut digits = ogm.digits().as_bytes().to_vec();
            digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
            prop_assert!(String::from_utf8(digits).unwrap().parse::<Ogm>().is_err());
        }
    }
}
