//! What can come back when a screen asks for an operation, besides the answer.

use serde::{Deserialize, Serialize};

use crate::Problem;

/// Why an operation gave no answer. Codes and values only: the words stand in `locales/*/problems.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CallError {
    /// The portal said no.
    Refused {
        /// Why.
        problem: Problem,
    },
    /// The portal could not be reached, or did not answer in time.
    Unreachable,
    /// The portal's identity could not be proved (its certificate); nothing was sent.
    NotSecure,
    /// The portal is another company's than the one this connection was made with.
    CompanyChanged,
    /// What came back is not what the portal promises.
    BadAnswer,
    /// The session is over; connect again.
    SignedOut,
    /// There is no such connection on this device.
    NoConnection,
    /// What was typed as code or link cannot be one.
    ConnectCode {
        /// What is wrong with it.
        problem: crate::connect_code::ConnectCodeError,
    },
    /// The screen took it back, or the customer closed the save dialog.
    Cancelled,
    /// The shell does not carry this: no such operation, or not a request of it.
    NotAllowed,
    /// The device could not do its part (disk full, no permission).
    Device,
}

impl std::fmt::Display for CallError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused { problem } => write!(f, "refused: {problem}"),
            other => write!(f, "{other:?}"),
        }
    }
}

impl std::error::Error for CallError {}

impl From<Problem> for CallError {
    fn from(problem: Problem) -> Self {
        Self::Refused { problem }
    }
}
