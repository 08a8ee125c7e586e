//! The customer's account: an append-only list of postings. Balances and open amounts are sums of it, per currency,
//! and nothing else.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Currency, Money,
    ids::{InvoiceId, PostingId},
    money::MoneyError,
};

/// One line of the account. Never changed, never removed: a mistake is mended by a correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Posting {
    /// Its id.
    pub id: PostingId,
    /// What happened.
    pub kind: PostingKind,
    /// The day it counts from.
    pub date: Date,
    /// What it adds to the debt: an invoice or a cost is above zero, a payment or a credit below.
    pub amount: Money,
    /// The invoice it belongs to; nothing for money that has not been allocated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<InvoiceId>,
    /// What the payer or the company wrote with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PostingKind {
    /// An invoice was made out.
    Invoice,
    /// A credit note was made out, or its amount allocated.
    Credit,
    /// Money came in, went back, or was allocated.
    Payment,
    /// A cost was added (a reminder, collection).
    Cost,
    /// A mistake was mended, or the company no longer asks for it.
    Correction,
}

/// What all postings of a currency come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Balance {
    /// What is owed on invoices and costs together, never below zero.
    pub open: Money,
    /// Of that: past its due date.
    pub overdue: Money,
    /// What the customer has too much: money and credit that no invoice has taken yet. Above zero or nothing.
    pub credit: Money,
}

/// The sum of postings, per currency.
///
/// # Errors
/// [`MoneyError::TooLarge`] past 64 bits.
pub fn balances<'a>(postings: impl IntoIterator<Item = &'a Posting>) -> Result<BTreeMap<Currency, Money>, MoneyError> {
    let mut sums = BTreeMap::new();
    for posting in postings {
        let currency = posting.amount.currency();
        let sum = sums.entry(currency).or_insert_with(|| Money::zero(currency));
        *sum = sum.checked_add(posting.amount)?;
    }
    Ok(sums)
}
