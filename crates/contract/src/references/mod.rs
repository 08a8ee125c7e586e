//! Account numbers and the references that belong to a payment, with their check digits.

mod account;
mod betalingskenmerk;
mod ogm;
mod payment;
mod rf;

pub use account::{AccountNumber, Iban, IbanError};
pub use betalingskenmerk::{Betalingskenmerk, BetalingskenmerkError};
pub use ogm::{Ogm, OgmError};
pub use payment::PaymentReference;
pub use rf::{RfError, RfReference};

/// Remainder by 97 of a number written in digits and letters (A = 10 ... Z = 35): ISO 7064 mod 97-10.
/// `None` when there is anything else in it.
fn mod_97(text: impl IntoIterator<Item = char>) -> Option<u32> {
    text.into_iter().try_fold(0, |remainder, symbol| {
        let value = symbol.to_digit(36)?;
        Some((remainder * if value > 9 { 100 } else { 10 } + value) % 97)
    })
}
