//! The company behind a portal: what everyone may know of it before signing in.

use serde::{Deserialize, Serialize};

use crate::{ids::CompanyId, operation};

/// Asks who this portal belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetCompany {}
operation!(GetCompany => Company, "company.get", Get "/v1/company", Nothing,
    "Whose portal this is: name, house style, contact, languages, signing key", App Json ReadCache);

/// The company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Company {
    /// Its id; stays the same when the portal moves.
    pub id: CompanyId,
    /// Its name, as customers know it.
    pub name: String,
    /// Languages it writes in (BCP 47), its own first.
    pub languages: Vec<String>,
    /// How to reach a person.
    pub contact: CompanyContact,
    /// House style.
    pub brand: Brand,
    /// What a customer is asked for beside the letter's code.
    pub datum: DatumKind,
    /// Public key (P-256, uncompressed point, base64url) with which it signs; pinned at the first connection.
    pub signing_key: String,
    /// Whether this is a demonstration with made-up customers.
    pub demo: bool,
}

/// How to reach a person at the company.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CompanyContact {
    /// Phone number, international.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Web site, https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// House style. Colours are `#rrggbb`, checked for contrast when the portal starts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Brand {
    /// Accent on light paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub light: Option<BrandColours>,
    /// Accent on dark paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dark: Option<BrandColours>,
    /// The logo: a PNG of at most [`Brand::LOGO_BYTES`], in base64 (RFC 4648, with padding). It stands beside the name,
    /// never instead of it, on white in every theme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

impl Brand {
    /// How large a logo's file may be: it travels with every answer that describes the company.
    pub const LOGO_BYTES: usize = 24 * 1024;
}

/// The accent and what stands on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BrandColours {
    /// The accent.
    pub brand: String,
    /// Text on the accent.
    pub brand_ink: String,
    /// A tint of the accent, behind what is selected.
    pub brand_soft: String,
}

/// What a customer is asked for beside the letter's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DatumKind {
    /// The postal code of their address. Case and spaces do not count.
    Postcode,
    /// Their date of birth, `YYYY-MM-DD`.
    BirthDate,
    /// Their customer number.
    CustomerNumber,
}
