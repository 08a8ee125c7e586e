//! Opaque identifiers. The portal makes them; nobody else reads meaning into them.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it travels.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self(text.to_owned()) }
        }
    )*};
}

ids! {
    /// A company, as its portal calls itself. Stays the same when the portal moves.
    CompanyId
    /// One connection of this device to one company; made by the client, never sent to a portal.
    ConnectionId
    /// A customer of the company.
    CustomerId
    /// An invoice or credit note.
    InvoiceId
    /// A file that belongs to an invoice: its PDF, its UBL, an attachment.
    DocumentId
    /// A line of the customer's account.
    PostingId
    /// A sign-in that waits for its one-time code.
    ChallengeId
}
