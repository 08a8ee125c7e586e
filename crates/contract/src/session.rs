//! Signing in, staying signed in, signing out. These answers hold secrets: only the client starts them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ChallengeId, CustomerId},
    operation,
};

/// Starts a sign-in: the letter's code and one datum the customer knows. With a `DPoP` header the session that
/// follows is bound to that key (RFC 9449).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StartSignIn {
    /// The letter's code, twelve symbols; case, spaces and dashes do not count.
    pub code: String,
    /// What the company asks for beside it: see `datum` of the company.
    pub datum: String,
}
operation!(StartSignIn => Challenge, "session.start", Post "/v1/sign-in", Nothing,
    "Letter code and datum; sends a one-time code", Client Json Refuse);

/// A one-time code is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Challenge {
    /// Names this sign-in in the next steps.
    pub challenge: ChallengeId,
    /// How the code travels.
    pub channel: Channel,
    /// Where to, masked.
    pub destination: String,
    /// How many digits it has.
    pub digits: u8,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When another may be asked for.
    pub resend_at: Timestamp,
}

/// How a one-time code travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By text message.
    Sms,
    /// By e-mail.
    Email,
}

/// Asks for another one-time code; the one before ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResendCode {
    /// Of which sign-in.
    pub challenge: ChallengeId,
}
operation!(ResendCode => Challenge, "session.resend", Post "/v1/sign-in/{challenge}/resend", Nothing,
    "Sends another one-time code", Client Json Refuse);

/// Ends a sign-in with the one-time code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifySignIn {
    /// Which sign-in.
    pub challenge: ChallengeId,
    /// The one-time code; spaces do not count.
    pub code: String,
}
operation!(VerifySignIn => Tokens, "session.verify", Post "/v1/sign-in/{challenge}/verify", Nothing,
    "Gives tokens for the right one-time code", Client Json Refuse);

/// Asks for new tokens. The refresh token rotates: the one sent is used up. Sent again with the same
/// `Idempotency-Key` (a lost answer) it gives the same tokens; with another it ends the whole family.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefreshSession {
    /// The newest refresh token.
    pub refresh_token: String,
}
operation!(RefreshSession => Tokens, "session.refresh", Post "/v1/session/refresh", Nothing,
    "New tokens for a refresh token, which is used up", Client Json Refuse);

/// What a session holds.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tokens {
    /// Opens every signed-in operation, for minutes.
    pub access_token: String,
    /// `DPoP` when bound to a device key, else `Bearer`.
    pub token_type: String,
    /// Seconds the access token lives.
    pub expires_in: u32,
    /// Gets the next tokens; single use.
    pub refresh_token: String,
    /// When the session ends unless it is refreshed.
    pub refresh_expires_at: Timestamp,
    /// Whose session it is.
    pub customer: CustomerId,
}

/// Ends this session on the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndSession {}
operation!(EndSession => Ended, "session.end", Delete "/v1/session", SignedIn, "Ends this session", Client Json Refuse);

/// The session has ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ended {}

macro_rules! redacted {
    ($($type:ident)*) => {$(
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(redacted)"))
            }
        }
    )*};
}
redacted! { StartSignIn VerifySignIn RefreshSession Tokens }
