//! A customer without the app: someone who talks to the portal directly, as an attacker would.

use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};
use saldo_contract::{
    operation::{Method, Operation},
    session::{StartSignIn, VerifySignIn},
};
use serde_json::{Value, json};

use crate::{
    http::{Answer, Http},
    portal::{Letter, Portal},
};

/// Someone who is signed in.
#[derive(Debug)]
pub struct Customer {
    http: Http,
    url: String,
    authorization: String,
}

/// How many changes were sent so far; each needs a key of its own.
static CHANGES: AtomicU32 = AtomicU32::new(0);

impl Customer {
    /// Signs in with a letter and the one-time code that follows. The portal has to take sessions without a device key
    /// (`sign_in.device_key = "when_offered"`).
    ///
    /// # Errors
    /// When the portal refuses.
    pub fn sign_in(portal: &Portal, letter: &Letter) -> Result<Self> {
        let mut customer = Self { http: Http::new()?, url: portal.url().to_owned(), authorization: String::new() };
        let before = portal.messages()?;
        let code = letter.typed.rsplit('/').next().unwrap_or_default();
        let challenge = customer
            .send(StartSignIn::METHOD, StartSignIn::PATH, Some(&json!({"code": code, "datum": letter.datum})))?
            .good()
            .context("the letter's code")?;
        let challenge = challenge["challenge"].as_str().context("no challenge")?;
        let path = VerifySignIn::PATH.replace("{challenge}", challenge);
        let tokens = customer
            .send(VerifySignIn::METHOD, &path, Some(&json!({"code": portal.one_time_code(before)?})))?
            .good()
            .context("the one-time code")?;
        customer.authorization = format!("Bearer {}", tokens["access_token"].as_str().context("no access token")?);
        Ok(customer)
    }

    /// Sends a request in this customer's name.
    ///
    /// # Errors
    /// When no answer comes.
    pub fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Answer> {
        let key = format!("{:08x}-0000-4000-8000-{:012x}", std::process::id(), CHANGES.fetch_add(1, Ordering::Relaxed));
        let mut headers = vec![("accept-language", "en")];
        if !self.authorization.is_empty() {
            headers.push(("authorization", &self.authorization));
        }
        if method.is_change() {
            headers.push(("idempotency-key", &key));
        }
        self.http.send(method.as_str(), &format!("{}{path}", self.url), &headers, body)
    }
}
