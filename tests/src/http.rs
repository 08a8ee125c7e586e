//! Plain HTTP, one request after the other: tests read better without futures.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use tokio::runtime::Runtime;

/// Sends requests and waits for their answers.
#[derive(Debug)]
pub struct Http {
    runtime: Runtime,
    client: reqwest::Client,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// `Content-Type`.
    pub media_type: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_slice(&self.body).with_context(|| format!("no JSON: {:?}", String::from_utf8_lossy(&self.body)))
    }

    /// The body as JSON, when the request was answered with success.
    ///
    /// # Errors
    /// When it was not, or the body is not JSON.
    pub fn good(&self) -> Result<Value> {
        if !(200..300).contains(&self.status) {
            bail!("answered with {}: {}", self.status, String::from_utf8_lossy(&self.body));
        }
        self.json()
    }
}

impl Http {
    /// A sender.
    ///
    /// # Errors
    /// When the system has no sockets to give.
    pub fn new() -> Result<Self> {
        // Everything here is plain HTTP on this machine; reqwest wants to know its TLS all the same. A second sender
        // finds it already set, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).no_proxy().build()?;
        Ok(Self { runtime, client })
    }

    /// Sends a request; `body` as JSON.
    ///
    /// # Errors
    /// When no answer comes.
    pub fn send(&self, method: &str, url: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Result<Answer> {
        let mut request = self.client.request(method.parse()?, url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        self.runtime.block_on(async {
            let response = request.send().await.with_context(|| format!("{method} {url}"))?;
            let media_type =
                response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
            Ok(Answer { status: response.status().as_u16(), media_type, body: response.bytes().await?.to_vec() })
        })
    }

    /// The JSON at an address.
    ///
    /// # Errors
    /// When there is none.
    pub fn get(&self, url: &str) -> Result<Value> {
        self.send("GET", url, &[], None)?.good()
    }
}
