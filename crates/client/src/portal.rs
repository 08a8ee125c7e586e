//! Asking one portal one thing: proofs, tries, waits, and what an answer means.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, fmt::rfc2822::DateTimeParser};
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use saldo_contract::{Problem, ProblemCode, call::CallError, operation::Answer};
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::DeserializeOwned;
use url::Url;
use zeroize::Zeroizing;

use crate::{
    config::{Clock, Random, Retries, Timeouts, random_uuid},
    device_key::{DeviceKey, ProofOf},
    http::{Failure, Message, Reply, SharedHttp, secret_header},
    request::Request,
    retry::{Outcome, wait_before},
};

/// The most bytes of a JSON answer that are read.
const JSON_LIMIT: usize = 8 * 1024 * 1024;
/// The most bytes of a file that are read.
const FILE_LIMIT: usize = 50 * 1024 * 1024;

/// What asking needs, the same for all portals.
#[derive(Clone)]
pub(crate) struct Means {
    pub(crate) http: SharedHttp,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retries: Retries,
}

/// One portal.
pub(crate) struct Portal {
    /// Scheme, host and port.
    pub(crate) origin: Url,
    /// Seconds its clock is ahead of this device's; learned when it refuses a proof.
    ahead: AtomicI64,
}

/// Who asks.
#[derive(Clone, Copy)]
pub(crate) enum Speaker<'a> {
    /// Nobody in particular.
    Anyone,
    /// The holder of a device key, who is not signed in yet or wants new tokens.
    Device(&'a DeviceKey),
    /// A signed-in customer on this device.
    Customer(&'a DeviceKey, &'a SecretString),
}

/// A successful answer.
pub(crate) struct Received {
    pub(crate) media_type: String,
    pub(crate) disposition: Option<String>,
    /// The portal's time when it answered, if it said.
    pub(crate) at: Option<Timestamp>,
    pub(crate) body: Zeroizing<Vec<u8>>,
}

impl Received {
    /// The answer as JSON of the type it should be.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        if self.media_type != "application/json" {
            return Err(CallError::BadAnswer);
        }
        serde_json::from_slice(&self.body).map_err(|_| CallError::BadAnswer)
    }
}

impl Portal {
    pub(crate) fn new(origin: Url) -> Self {
        Self { origin, ahead: AtomicI64::new(0) }
    }

    /// The portal's time, as far as is known.
    pub(crate) fn now(&self, clock: &dyn Clock) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.ahead.load(Ordering::Relaxed));
        clock.now().checked_add(ahead).unwrap_or_else(|_| clock.now())
    }

    /// Asks, and asks again where that is safe and may help. Ends within the time an operation may take.
    pub(crate) async fn ask(
        &self,
        means: &Means,
        request: &Request,
        speaker: Speaker<'_>,
        language: &str,
    ) -> Result<Received, CallError> {
        let started = means.clock.now();
        let patience = match request.answer {
            Answer::Json => means.timeouts.operation,
            Answer::File => means.timeouts.file,
        };
        let asked = tokio::time::timeout(patience, self.ask_until_answered(means, request, speaker, language)).await;
        let result = asked.unwrap_or(Err(CallError::Unreachable));
        let milliseconds = means.clock.now().duration_since(started).as_millis();
        let operation = request.operation;
        match &result {
            Ok(_) => tracing::info!(target: "saldo::call", operation, milliseconds, "answered"),
            Err(CallError::Refused { problem }) => {
                tracing::info!(target: "saldo::call", operation, milliseconds, status = problem.status, code = problem.code.as_str(), "refused");
            }
            Err(error) => tracing::warn!(target: "saldo::call", operation, milliseconds, %error, "failed"),
        }
        result
    }

    async fn ask_until_answered(
        &self,
        means: &Means,
        request: &Request,
        speaker: Speaker<'_>,
        language: &str,
    ) -> Result<Received, CallError> {
        let mut clock_corrected = false;
        let mut tried = 0;
        loop {
            tried += 1;
            let reply = self.try_once(means, request, speaker, language).await;
            let (error, outcome_wait) = match reply {
                Ok(reply) if (200..300).contains(&reply.status) => return Ok(self.received(reply)),
                Ok(reply) => {
                    let problem = problem(&reply);
                    if !clock_corrected && is_proof_refused(problem.as_ref()) && self.correct_clock(means, &reply) {
                        // The device's clock was wrong, not the network: try at once, and not as one of the tries.
                        clock_corrected = true;
                        tried -= 1;
                        continue;
                    }
                    let outcome = problem.as_ref().map_or(Outcome::Status(reply.status), Outcome::Refused);
                    let wait =
                        wait_before(tried + 1, outcome, retry_after(&reply, problem.as_ref()), &means.retries, &*means.random);
                    (refusal(&reply, problem), wait)
                }
                Err(Failure::NoAnswer) => {
                    let wait = wait_before(tried + 1, Outcome::NoAnswer, None, &means.retries, &*means.random);
                    (CallError::Unreachable, wait)
                }
                Err(Failure::NotSecure) => (CallError::NotSecure, None),
                Err(Failure::TooLarge) => (CallError::BadAnswer, None),
                Err(Failure::Unsendable) => (CallError::NotAllowed, None),
            };
            let Some(wait) = outcome_wait else { return Err(error) };
            tracing::debug!(target: "saldo::call", operation = request.operation, tried, %error, "trying again");
            tokio::time::sleep(wait).await;
        }
    }

    async fn try_once(&self, means: &Means, request: &Request, speaker: Speaker<'_>, language: &str) -> Result<Reply, Failure> {
        let limit = match request.answer {
            Answer::Json => JSON_LIMIT,
            Answer::File => FILE_LIMIT,
        };
        let headers = self.headers(means, request, speaker, language)?;
        let body = request.body.as_deref().map(Vec::as_slice);
        means.http.send(Message { method: request.method, url: &request.url, headers, body, limit }).await
    }

    fn headers(&self, means: &Means, request: &Request, speaker: Speaker<'_>, language: &str) -> Result<HeaderMap, Failure> {
        let mut headers = HeaderMap::new();
        let accept = match request.answer {
            Answer::Json => "application/json, application/problem+json",
            Answer::File => "*/*",
        };
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_str(language).map_err(|_| Failure::Unsendable)?);
        if let Some(key) = &request.idempotency_key {
            headers.insert(HeaderName::from_static("idempotency-key"), secret_header(key)?);
        }
        let (key, access_token) = match speaker {
            Speaker::Anyone => return Ok(headers),
            Speaker::Device(key) => (key, None),
            Speaker::Customer(key, token) => (key, Some(token)),
        };
        let proof = key.proof(ProofOf {
            method: request.method,
            url: &request.url,
            access_token,
            at: self.now(&*means.clock),
            id: &random_uuid(&*means.random),
        });
        headers.insert(HeaderName::from_static("dpop"), secret_header(&proof)?);
        if let Some(token) = access_token {
            let authorization = Zeroizing::new(format!("DPoP {}", token.expose_secret()));
            headers.insert(header::AUTHORIZATION, secret_header(&authorization)?);
        }
        Ok(headers)
    }

    fn received(&self, reply: Reply) -> Received {
        let at = reply.date.as_deref().and_then(read_date);
        Received { media_type: reply.media_type, disposition: reply.disposition, at, body: reply.body }
    }

    /// Learns from an answer how far this device's clock is off. False when the answer does not say.
    fn correct_clock(&self, means: &Means, reply: &Reply) -> bool {
        let Some(theirs) = reply.date.as_deref().and_then(read_date) else { return false };
        let ahead = theirs.as_second() - means.clock.now().as_second();
        self.ahead.store(ahead, Ordering::Relaxed);
        tracing::info!(target: "saldo::call", seconds = ahead, "this device's clock differs from the portal's");
        true
    }
}

/// The `Date` header (RFC 9110, 5.6.7).
fn read_date(text: &str) -> Option<Timestamp> {
    DateTimeParser::new().parse_timestamp(text).ok()
}

fn problem(reply: &Reply) -> Option<Problem> {
    if reply.media_type != "application/problem+json" {
        return None;
    }
    let mut problem: Problem = serde_json::from_slice(&reply.body).ok()?;
    problem.status = reply.status;
    problem.retry_after = problem.retry_after.or_else(|| u32::try_from(reply.retry_after?.as_secs()).ok());
    Some(problem)
}

fn is_proof_refused(problem: Option<&Problem>) -> bool {
    problem.is_some_and(|problem| problem.code == ProblemCode::DeviceProofRefused)
}

fn retry_after(reply: &Reply, problem: Option<&Problem>) -> Option<Duration> {
    let said = problem.and_then(|problem| problem.retry_after).map(|seconds| Duration::from_secs(seconds.into()));
    said.or(reply.retry_after)
}

fn refusal(reply: &Reply, problem: Option<Problem>) -> CallError {
    match (problem, reply.status) {
        (Some(problem), _) => CallError::Refused { problem },
        // A proxy in between says that the portal behind it does not answer.
        (None, 502..=504) => CallError::Unreachable,
        (None, _) => CallError::BadAnswer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_header_is_read_as_http_writes_it() {
        assert_eq!(read_date("Sun, 06 Nov 1994 08:49:37 GMT").map(Timestamp::as_second), Some(784_111_777));
        assert_eq!(read_date("yesterday"), None);
    }
}
