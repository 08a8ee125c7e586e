//! How a portal says no: `application/problem+json` (RFC 9457) with codes instead of sentences. The words for each
//! code stand in `locales/*/problems.ftl`.

use serde::{Deserialize, Serialize};

/// A refusal. Every field but `code` and `status` may be empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// Why, as a stable code.
    pub code: ProblemCode,
    /// The HTTP status it travelled with.
    pub status: u16,
    /// Which fields of the request are wrong, and how.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Seconds to wait before trying again; also in `Retry-After`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// What the customer can do instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next_actions: Vec<NextAction>,
}

impl Problem {
    /// A problem with its usual status and nothing more to say.
    #[must_use]
    pub fn new(code: ProblemCode) -> Self {
        Self { code, status: code.status(), errors: Vec::new(), retry_after: None, next_actions: Vec::new() }
    }

    /// Names a field that is wrong. `pointer` is a JSON pointer into the request, such as `/code`.
    #[must_use]
    pub fn at(mut self, pointer: &str, code: FieldProblem) -> Self {
        self.errors.push(FieldError { pointer: pointer.to_owned(), code });
        self
    }

    /// Says what can be done instead.
    #[must_use]
    pub fn or(mut self, action: NextAction) -> Self {
        self.next_actions.push(action);
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} ({})", self.code, self.status)
    }
}

impl std::error::Error for Problem {}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $wire:literal $status:literal)*) => {
        /// Why a portal says no. A client that meets a code it does not know reads `Unknown`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum ProblemCode {
            $($(#[$doc])* #[serde(rename = $wire)] $name,)*
            /// A code of a newer portal.
            #[serde(rename = "unknown", other)]
            Unknown,
        }

        impl ProblemCode {
            /// All codes a portal of this version can send.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The HTTP status it travels with.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* Self::Unknown => 500 }
            }

            /// The code as it travels; also the end of its message id in `problems.ftl` (with `-` for `_`).
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $wire,)* Self::Unknown => "unknown" }
            }
        }
    };
}

codes! {
    /// The request is not what the operation asks for; `errors` says where.
    Invalid "invalid" 422
    /// The request cannot be read at all.
    Malformed "malformed" 400
    /// No such thing, or not yours: the two cannot be told apart.
    NotFound "not_found" 404
    /// There is no valid session; sign in again.
    SignedOut "signed_out" 401
    /// The access token has run out; refresh it.
    TokenExpired "token_expired" 401
    /// The proof of possession of the device key is missing or wrong (RFC 9449).
    DeviceProofRefused "device_proof_refused" 401
    /// This needs a fresh one-time code (RFC 9470).
    FreshProofNeeded "insufficient_user_authentication" 401
    /// Letter code and datum do not belong together, or the code has been used, has run out or is locked. Which of
    /// these is never said: it would tell a stranger who is a customer.
    SignInRefused "sign_in_refused" 403
    /// The one-time code is not right.
    CodeWrong "code_wrong" 403
    /// The one-time code has run out, or has been tried too often: start again.
    CodeEnded "code_ended" 410
    /// The session family was ended because a refresh token came back a second time.
    SessionEnded "session_ended" 401
    /// A change without `Idempotency-Key`.
    IdempotencyKeyMissing "idempotency_key_missing" 400
    /// The same `Idempotency-Key` with another request.
    IdempotencyKeyReused "idempotency_key_reused" 422
    /// The first try with this `Idempotency-Key` is still at work.
    InFlight "in_flight" 409
    /// The request is larger than the portal reads.
    TooLarge "too_large" 413
    /// Too many requests; `retry_after` says when to come back.
    TooMany "too_many_requests" 429
    /// The method is not one this address knows.
    MethodNotAllowed "method_not_allowed" 405
    /// Something broke on the portal's side; nothing was changed.
    Internal "internal" 500
    /// The portal is not available for a moment.
    Unavailable "unavailable" 503
}

/// A field of the request that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldError {
    /// JSON pointer into the request (RFC 6901).
    pub pointer: String,
    /// What is wrong with it.
    pub code: FieldProblem,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FieldProblem {
    /// Nothing was given.
    Missing,
    /// It is not written as it should be.
    Format,
    /// It is longer than allowed.
    TooLong,
    /// It is outside the allowed range.
    Range,
    /// A problem of a newer portal.
    #[serde(other)]
    Unknown,
}

/// What a customer can do instead of what was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NextAction {
    /// Try the same again later.
    TryLater,
    /// Ask the company for a new letter.
    AskNewLetter,
    /// Talk to a person.
    ContactCompany,
    /// Sign in again.
    SignIn,
    /// Ask for another one-time code.
    ResendCode,
    /// Something a newer portal offers.
    #[serde(other)]
    Unknown,
}
