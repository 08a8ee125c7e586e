//! A portal that behaves as the contract says, and can be told to misbehave.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use p256::ecdsa::{Signature, VerifyingKey, signature::Verifier as _};
use saldo_client::Clock as _;
use saldo_contract::{
    Problem, ProblemCode,
    company::{Brand, Company, CompanyContact, DatumKind},
    ids::CompanyId,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::any};

use super::{CUSTOMER_NAME, DATUM, LETTER_CODE, ONE_TIME_CODE, PDF, TestClock, TestDevice};

/// What the portal does with the next request to an address, instead of answering as it should.
pub(crate) enum Instead {
    /// Answers this, and does nothing.
    Answer(ResponseTemplate),
    /// Does what was asked, but the answer never arrives.
    LoseAnswer,
}

pub(crate) fn refuse(problem: &Problem) -> ResponseTemplate {
    ResponseTemplate::new(problem.status).set_body_raw(serde_json::to_vec(problem).unwrap(), "application/problem+json")
}

struct State {
    company: Company,
    clock: Arc<TestClock>,
    /// Seconds this portal's clock is ahead of the device's.
    ahead: i64,
    next: u64,
    access: HashMap<String, Bound>,
    refresh: HashMap<String, Bound>,
    used_refresh: HashSet<String>,
    replays: HashMap<(String, String), Value>,
    proofs: HashSet<String>,
    session_over: bool,
    instead: HashMap<String, VecDeque<Instead>>,
    seen: Vec<Seen>,
}

/// The key a token is bound to, and until when it is good.
#[derive(Clone)]
struct Bound {
    key: String,
    until: Timestamp,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// Method and path.
    pub(crate) what: String,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) authorization: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) body: String,
}

pub(crate) struct FakePortal {
    server: MockServer,
    state: Arc<Mutex<State>>,
    name: &'static str,
}

struct Answering {
    state: Arc<Mutex<State>>,
    origin: String,
    name: &'static str,
}

impl FakePortal {
    pub(crate) async fn start(name: &'static str, device: &TestDevice) -> Self {
        let state = Arc::new(Mutex::new(State {
            company: company(name),
            clock: device.clock.clone(),
            ahead: 0,
            next: 1,
            access: HashMap::new(),
            refresh: HashMap::new(),
            used_refresh: HashSet::new(),
            replays: HashMap::new(),
            proofs: HashSet::new(),
            session_over: false,
            instead: HashMap::new(),
            seen: Vec::new(),
        }));
        // Not one of the pool: when it is dropped it is really gone.
        let server = MockServer::builder().start().await;
        let answering = Answering { state: state.clone(), origin: server.uri(), name };
        Mock::given(any()).respond_with(answering).mount(&server).await;
        Self { server, state, name }
    }

    /// What stands on the letter.
    pub(crate) fn letter(&self) -> String {
        format!("{}/{LETTER_CODE}", self.server.uri().trim_start_matches("http://"))
    }

    pub(crate) fn instead(&self, what: &str, instead: Instead) {
        self.state.lock().unwrap().instead.entry(what.to_owned()).or_default().push_back(instead);
    }

    pub(crate) fn refuse_next(&self, what: &str, code: ProblemCode) {
        self.instead(what, Instead::Answer(refuse(&Problem::new(code))));
    }

    pub(crate) fn set_company(&self, change: impl FnOnce(&mut Company)) {
        change(&mut self.state.lock().unwrap().company);
    }

    pub(crate) fn set_clock_ahead(&self, seconds: i64) {
        self.state.lock().unwrap().ahead = seconds;
    }

    /// Makes every access token run out now.
    pub(crate) fn expire_access(&self) {
        for bound in self.state.lock().unwrap().access.values_mut() {
            bound.until = Timestamp::MIN;
        }
    }

    pub(crate) fn end_session(&self) {
        self.state.lock().unwrap().session_over = true;
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state.lock().unwrap().seen.clone()
    }

    pub(crate) fn forget_seen(&self) {
        self.state.lock().unwrap().seen.clear();
    }

    pub(crate) fn seen_of(&self, what: &str) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| seen.what == what).collect()
    }

    /// Every token it ever gave begins with this.
    pub(crate) fn token_mark(&self) -> String {
        format!("token-{}-", self.name)
    }
}

pub(crate) fn company(name: &str) -> Company {
    Company {
        id: CompanyId(format!("id-{name}")),
        name: name.to_owned(),
        languages: vec!["nl".to_owned(), "en".to_owned()],
        contact: CompanyContact::default(),
        brand: Brand::default(),
        datum: DatumKind::Postcode,
        signing_key: format!("key-of-{name}"),
        demo: false,
    }
}

impl Respond for Answering {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut state = self.state.lock().unwrap();
        let what = format!("{} {}", request.method, request.url.path());
        let header = |name: &str| request.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        state.seen.push(Seen {
            what: what.clone(),
            idempotency_key: header("idempotency-key"),
            authorization: header("authorization"),
            language: header("accept-language"),
            body: String::from_utf8_lossy(&request.body).into_owned(),
        });
        let instead = state.instead.get_mut(&what).and_then(VecDeque::pop_front);
        if let Some(Instead::Answer(answer)) = instead {
            return answer;
        }
        let now = state.clock.now() + SignedDuration::from_secs(state.ahead);
        let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&now).unwrap();
        let answer = self.answer(&mut state, request, now).unwrap_or_else(|code| refuse(&Problem::new(code)));
        let answer = answer.insert_header("date", date.as_str());
        if instead.is_some() { answer.set_delay(Duration::from_secs(60)) } else { answer }
    }
}

impl Answering {
    fn answer(&self, state: &mut State, request: &Request, now: Timestamp) -> Result<ResponseTemplate, ProblemCode> {
        let header = |name: &str| request.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        let body: Value = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
        let path = request.url.path().to_owned();
        let ok = |body: Value| ResponseTemplate::new(200).set_body_json(body);
        if request.method.as_str() != "GET" && header("idempotency-key").is_none() {
            return Err(ProblemCode::IdempotencyKeyMissing);
        }
        let challenge = json!({
            "challenge": "c1", "channel": "sms", "destination": "•••• 42", "digits": 6,
            "expires_at": now + SignedDuration::from_secs(600), "resend_at": now + SignedDuration::from_secs(30),
        });
        match (request.method.as_str(), path.as_str()) {
            ("GET", "/v1/company") => Ok(ok(serde_json::to_value(&state.company).unwrap())),
            ("POST", "/v1/sign-in") => {
                self.proof(state, request, now, None)?;
                if body["code"] == LETTER_CODE.replace('-', "") && body["datum"] == DATUM {
                    Ok(ok(challenge))
                } else {
                    Err(ProblemCode::SignInRefused)
                }
            }
            ("POST", "/v1/sign-in/c1/resend") => Ok(ok(challenge)),
            ("POST", "/v1/sign-in/c1/verify") => {
                let key = self.proof(state, request, now, None)?;
                if body["code"] != ONE_TIME_CODE {
                    return Err(ProblemCode::CodeWrong);
                }
                let replay = ("verify".to_owned(), header("idempotency-key").unwrap());
                Ok(ok(self.tokens(state, &key, now, replay)))
            }
            ("POST", "/v1/session/refresh") => {
                let key = self.proof(state, request, now, None)?;
                let token = body["refresh_token"].as_str().unwrap_or_default().to_owned();
                let replay = (token.clone(), header("idempotency-key").unwrap());
                if let Some(before) = state.replays.get(&replay) {
                    return Ok(ok(before.clone()));
                }
                let bound = state.refresh.get(&token).cloned().ok_or(ProblemCode::SignedOut)?;
                if state.session_over || !state.used_refresh.insert(token) {
                    state.session_over = true;
                    return Err(ProblemCode::SessionEnded);
                }
                if bound.key != key {
                    return Err(ProblemCode::DeviceProofRefused);
                }
                Ok(ok(self.tokens(state, &key, now, replay)))
            }
            ("DELETE", "/v1/session") => {
                self.signed_in(state, request, now)?;
                state.session_over = true;
                Ok(ok(json!({})))
            }
            ("GET", "/v1/account") => {
                self.signed_in(state, request, now)?;
                Ok(ok(json!({
                    "as_of": now, "today": "2026-03-02", "customer_number": "40881207", "customer_name": CUSTOMER_NAME,
                    "balances": [], "open": [], "open_count": 0, "settled": [], "next_steps": [],
                })))
            }
            ("GET", "/v1/invoices/i1/documents/d1") => {
                self.signed_in(state, request, now)?;
                Ok(ResponseTemplate::new(200)
                    .set_body_raw(PDF, "application/pdf")
                    .insert_header("content-disposition", "attachment; filename=\"../F-1.pdf\""))
            }
            ("POST", "/v1/test-changes") => {
                self.signed_in(state, request, now)?;
                Ok(ok(json!({})))
            }
            _ => Err(ProblemCode::NotFound),
        }
    }

    fn tokens(&self, state: &mut State, key: &str, now: Timestamp, replay: (String, String)) -> Value {
        if let Some(before) = state.replays.get(&replay) {
            return before.clone();
        }
        let number = state.next;
        state.next += 1;
        let (access, refresh) = (format!("token-{}-access-{number}", self.name), format!("token-{}-refresh-{number}", self.name));
        let until = |seconds| Bound { key: key.to_owned(), until: now + SignedDuration::from_secs(seconds) };
        state.access.insert(access.clone(), until(600));
        state.refresh.insert(refresh.clone(), until(86_400));
        let tokens = json!({
            "access_token": access, "token_type": "DPoP", "expires_in": 600, "refresh_token": refresh,
            "refresh_expires_at": now + SignedDuration::from_secs(86_400), "customer": "cust-1",
        });
        state.replays.insert(replay, tokens.clone());
        tokens
    }

    fn signed_in(&self, state: &mut State, request: &Request, now: Timestamp) -> Result<(), ProblemCode> {
        let authorization = request.headers.get("authorization").ok_or(ProblemCode::SignedOut)?.to_str().unwrap();
        let token = authorization.strip_prefix("DPoP ").ok_or(ProblemCode::SignedOut)?.to_owned();
        let key = self.proof(state, request, now, Some(&token))?;
        let bound = state.access.get(&token).ok_or(ProblemCode::SignedOut)?;
        if bound.key != key {
            return Err(ProblemCode::DeviceProofRefused);
        }
        if state.session_over {
            return Err(ProblemCode::SignedOut);
        }
        if bound.until <= now { Err(ProblemCode::TokenExpired) } else { Ok(()) }
    }

    /// Checks a proof as RFC 9449 says; gives the key that made it.
    fn proof(&self, state: &mut State, request: &Request, now: Timestamp, token: Option<&str>) -> Result<String, ProblemCode> {
        let read = || -> Option<(String, Value)> {
            let proof = request.headers.get("dpop")?.to_str().ok()?.to_owned();
            let mut parts = proof.split('.');
            let mut part = || URL_SAFE_NO_PAD.decode(parts.next()?).ok();
            let (header, claims, signature) = (part()?, part()?, part()?);
            let header: Value = serde_json::from_slice(&header).ok()?;
            let jwk = &header["jwk"];
            let mut point = vec![4];
            for axis in ["x", "y"] {
                point.extend(URL_SAFE_NO_PAD.decode(jwk[axis].as_str()?).ok()?);
            }
            let signed = proof.rsplit_once('.')?.0;
            let signature = Signature::from_slice(&signature).ok()?;
            VerifyingKey::from_sec1_bytes(&point).ok()?.verify(signed.as_bytes(), &signature).ok()?;
            Some((jwk.to_string(), serde_json::from_slice(&claims).ok()?))
        };
        let (key, claims) = read().ok_or(ProblemCode::DeviceProofRefused)?;
        let address = format!("{}{}", self.origin, request.url.path());
        let hash = token.map(|token| URL_SAFE_NO_PAD.encode(Sha256::digest(token)));
        let new = state.proofs.insert(claims["jti"].as_str().unwrap_or_default().to_owned());
        let drift = claims["iat"].as_i64().unwrap_or_default() - now.as_second();
        let good = new
            && claims["htm"] == request.method.as_str()
            && claims["htu"] == address
            && claims["ath"].as_str() == hash.as_deref()
            && drift.abs() <= 60;
        if good { Ok(key) } else { Err(ProblemCode::DeviceProofRefused) }
    }
}
