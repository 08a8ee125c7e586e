//! How an operation ends without an answer.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use saldo_contract::{Problem, ProblemCode};

use crate::store::StoreError;

/// Why an operation gives no answer.
#[derive(Debug)]
pub enum Refusal {
    /// It is refused; nothing of it is kept.
    Problem(Problem),
    /// It is refused, and what was written about it (a counted try, an ended session) is kept.
    Kept(Problem),
    /// Something broke. The customer hears only that; the reason goes to the log.
    Broken(StoreError),
    /// Something broke outside the database.
    Failed(String),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Self::Problem(Problem::new(code))
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Broken(error)
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Broken(error.into())
    }
}

impl Refusal {
    /// What the caller gets to know.
    pub(crate) fn problem(self, operation: &'static str) -> Problem {
        match self {
            Self::Problem(problem) | Self::Kept(problem) => problem,
            Self::Broken(error) => {
                tracing::error!(operation, %error, "an operation broke");
                Problem::new(ProblemCode::Internal)
            }
            Self::Failed(error) => {
                tracing::error!(operation, error, "an operation broke");
                Problem::new(ProblemCode::Internal)
            }
        }
    }
}

/// A problem as it travels.
pub(crate) fn respond(problem: &Problem) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, Json(problem)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if problem.status == 401 {
        let challenge = match problem.code {
            ProblemCode::FreshProofNeeded => "DPoP error=\"insufficient_user_authentication\"",
            ProblemCode::DeviceProofRefused => "DPoP error=\"invalid_dpop_proof\", algs=\"ES256\"",
            _ => "DPoP error=\"invalid_token\", algs=\"ES256\"",
        };
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    }
    response
}
