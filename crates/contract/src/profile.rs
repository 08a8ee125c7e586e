//! What the company knows about the customer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{invoices::Address, operation};

/// Asks for the customer's details.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetProfile {}
operation!(GetProfile => Profile, "profile.get", Get "/v1/profile", SignedIn, "The customer's details", App Json ReadCache);

/// The customer's details. Phone and e-mail are masked: enough to recognise, not enough to use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Profile {
    /// When this was true.
    pub as_of: Timestamp,
    /// The number the company knows the customer by.
    pub number: String,
    /// Name.
    pub name: String,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// E-mail address, masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number, masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The language the company writes in (BCP 47).
    pub language: String,
}
