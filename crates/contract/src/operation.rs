//! What an operation is: one type that says how it travels, what it needs and what comes back.
//!
//! The request is the type itself; its fields named in `PATH` travel in the path, the others in the query (`GET`) or
//! in the JSON body. Nothing about an operation is written down a second time: client, shell, portal and the OpenAPI
//! document all read it from here.

use serde::{Serialize, de::DeserializeOwned};

/// One thing that can be asked of a portal. Declare it with [`operation!`](crate::operation!) and name it in `table.rs`.
pub trait Operation: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// What a successful answer carries.
    type Response: Serialize + DeserializeOwned + Send + 'static;
    /// Stable name, `area.verb`, by which shell and logs know it.
    const NAME: &'static str;
    /// The HTTP method. Everything but `GET` is a change and carries an `Idempotency-Key`.
    const METHOD: Method;
    /// Path below the portal's base address; `{field}` is replaced by that field of the request.
    const PATH: &'static str;
    /// What the caller has to prove first.
    const PROOF: Proof;
    /// Who may start it.
    const REACH: Reach;
    /// What the body of the answer is.
    const ANSWER: Answer;
    /// What to do when the portal cannot be reached.
    const OFFLINE: Offline;
    /// One line for the OpenAPI document.
    const SUMMARY: &'static str;
}

/// HTTP methods in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads; safe to repeat.
    Get,
    /// Changes.
    Post,
    /// Replaces.
    Put,
    /// Ends or removes.
    Delete,
}

impl Method {
    /// The method as HTTP writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether it changes something, and so needs an `Idempotency-Key`.
    #[must_use]
    pub const fn is_change(self) -> bool {
        !matches!(self, Self::Get)
    }
}

/// What a caller has to prove before an operation is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Nothing: the answer is the same for everybody.
    Nothing,
    /// A valid access token; the session says whose data it is.
    SignedIn,
    /// A valid access token and a one-time code bound to exactly this change (RFC 9470).
    Fresh,
}

/// Who may start an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Screens may ask for it.
    App,
    /// Only the client itself: its answer holds secrets that never reach the webview.
    Client,
}

/// What the body of a successful answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// JSON of the response type.
    Json,
    /// The bytes of a file. The device saves it where the customer says; the screen gets a [`SavedFile`](crate::device::SavedFile).
    File,
}

/// What to do with an operation when the portal cannot be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Show what was read before, with its "as of".
    ReadCache,
    /// Keep it and send it once, later.
    Wait,
    /// Say that it cannot be done now.
    Refuse,
}

/// Declares an [`Operation`]: `operation!(GetInvoice => Invoice, "invoices.get", Get "/v1/invoices/{invoice}", SignedIn, "One invoice in full");`
/// Where an operation differs from `App Json Refuse` (reach, answer, offline), the three words follow at the end.
#[macro_export]
macro_rules! operation {
    ($request:ty => $response:ty, $name:literal, $method:ident $path:literal, $proof:ident, $summary:literal) => {
        $crate::operation!($request => $response, $name, $method $path, $proof, $summary, App Json Refuse);
    };
    ($request:ty => $response:ty, $name:literal, $method:ident $path:literal, $proof:ident, $summary:literal,
     $reach:ident $answer:ident $offline:ident) => {
        impl $crate::operation::Operation for $request {
            type Response = $response;
            const NAME: &'static str = $name;
            const METHOD: $crate::operation::Method = $crate::operation::Method::$method;
            const PATH: &'static str = $path;
            const PROOF: $crate::operation::Proof = $crate::operation::Proof::$proof;
            const REACH: $crate::operation::Reach = $crate::operation::Reach::$reach;
            const ANSWER: $crate::operation::Answer = $crate::operation::Answer::$answer;
            const OFFLINE: $crate::operation::Offline = $crate::operation::Offline::$offline;
            const SUMMARY: &'static str = $summary;
        }
    };
}

/// The names between braces in a path, in order.
pub fn path_fields(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
