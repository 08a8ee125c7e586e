//! The only file that sends HTTP: one request, one answer, nothing followed, nothing remembered.

use std::{error::Error as _, sync::Arc, time::Duration};

use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use tokio::sync::OnceCell;
use url::Url;
use zeroize::Zeroizing;

use crate::{config::Timeouts, tls};

/// One request.
pub(crate) struct Message<'a> {
    pub(crate) method: &'static str,
    pub(crate) url: &'a Url,
    /// Secrets among them are marked sensitive, so that no library writes them to a log.
    pub(crate) headers: HeaderMap,
    /// JSON.
    pub(crate) body: Option<&'a [u8]>,
    /// The most bytes of an answer that are read.
    pub(crate) limit: usize,
}

/// One answer.
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Without parameters, in lower case.
    pub(crate) media_type: String,
    pub(crate) disposition: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// May hold tokens, so it is wiped when dropped.
    pub(crate) body: Zeroizing<Vec<u8>>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// No connection, silence, or a connection that broke off.
    NoAnswer,
    /// The other side could not prove who it is.
    NotSecure,
    /// The answer is larger than anything a portal sends.
    TooLarge,
    /// The request cannot be made: a defect of this program, not of the network.
    Unsendable,
}

/// Sends requests.
pub(crate) struct Http {
    timeouts: Timeouts,
    extra_root_certificates: Vec<Vec<u8>>,
    user_agent: String,
    /// Made at the first use: reading the system's certificates takes tens of milliseconds.
    clients: OnceCell<Option<Clients>>,
}

#[derive(Clone)]
struct Clients {
    /// For the world: https only, through the system's proxy where there is one.
    world: reqwest::Client,
    /// For this machine (a demonstration): never through a proxy, which would see it in the clear.
    here: reqwest::Client,
}

impl Http {
    pub(crate) fn new(timeouts: Timeouts, extra_root_certificates: Vec<Vec<u8>>, version: &str) -> Self {
        Self { timeouts, extra_root_certificates, user_agent: format!("Saldo/{version}"), clients: OnceCell::new() }
    }

    /// Reads the system's certificates now, so that the first request does not have to wait for it.
    pub(crate) async fn prepare(&self) {
        self.clients().await;
    }

    /// Sends one request and reads its answer, up to the limit.
    pub(crate) async fn send(&self, message: Message<'_>) -> Result<Reply, Failure> {
        let clients = self.clients().await.ok_or(Failure::NotSecure)?;
        // Addresses come from `portal_origin`, which allows http only on this machine; here it is checked once more.
        let origin = saldo_contract::connect_code::portal_origin(message.url).map_err(|_| Failure::NotSecure)?;
        let client = if is_loopback(&origin) { &clients.here } else { &clients.world };
        let method = reqwest::Method::from_bytes(message.method.as_bytes()).map_err(|_| Failure::Unsendable)?;
        let mut request = client.request(method, message.url.clone()).headers(message.headers);
        if let Some(body) = message.body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_vec());
        }
        let response = request.send().await.map_err(|error| failure(&error))?;
        read(response, message.limit).await
    }

    async fn clients(&self) -> Option<&Clients> {
        let build = || async {
            let (timeouts, extra, agent) = (self.timeouts, self.extra_root_certificates.clone(), self.user_agent.clone());
            let built = tokio::task::spawn_blocking(move || build(timeouts, &extra, &agent)).await;
            match built {
                Ok(Ok(clients)) => Some(clients),
                Ok(Err(error)) => {
                    tracing::error!(%error, "no secure connections can be made");
                    None
                }
                Err(_) => None,
            }
        };
        self.clients.get_or_init(build).await.as_ref()
    }
}

/// A header value that no library shows in a log.
pub(crate) fn secret_header(text: &str) -> Result<HeaderValue, Failure> {
    let mut value = HeaderValue::from_str(text).map_err(|_| Failure::Unsendable)?;
    value.set_sensitive(true);
    Ok(value)
}

fn build(timeouts: Timeouts, extra: &[Vec<u8>], user_agent: &str) -> Result<Clients, Box<dyn std::error::Error + Send + Sync>> {
    let tls = tls::configuration(extra)?;
    let builder = || {
        reqwest::Client::builder()
            .tls_backend_preconfigured(tls.clone())
            // A portal is where its letter says. What leads elsewhere is refused, so no credential can follow it.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .user_agent(user_agent)
            .connect_timeout(timeouts.connect)
            .read_timeout(timeouts.silence)
    };
    Ok(Clients { world: builder().https_only(true).build()?, here: builder().no_proxy().build()? })
}

fn is_loopback(origin: &Url) -> bool {
    match origin.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

async fn read(mut response: reqwest::Response, limit: usize) -> Result<Reply, Failure> {
    let text = |name: HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut reply = Reply {
        status: response.status().as_u16(),
        media_type: media_type(text(header::CONTENT_TYPE).as_deref().unwrap_or_default()),
        disposition: text(header::CONTENT_DISPOSITION),
        date: text(header::DATE),
        retry_after: text(header::RETRY_AFTER).and_then(|seconds| seconds.trim().parse().ok()).map(Duration::from_secs),
        body: Zeroizing::new(Vec::new()),
    };
    let announced = response.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, |length| length > limit) {
        return Err(Failure::TooLarge);
    }
    while let Some(chunk) = response.chunk().await.map_err(|error| failure(&error))? {
        if reply.body.len().saturating_add(chunk.len()) > limit {
            return Err(Failure::TooLarge);
        }
        reply.body.extend_from_slice(&chunk);
    }
    Ok(reply)
}

fn media_type(header: &str) -> String {
    header.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Certificates, names and protocol versions are rustls's to judge: whatever it objects to is "not secure". The rest
/// is the network.
fn failure(error: &reqwest::Error) -> Failure {
    if error.is_builder() {
        Failure::Unsendable
    } else if error.source().is_some_and(is_objection) {
        Failure::NotSecure
    } else {
        Failure::NoAnswer
    }
}

fn is_objection(error: &(dyn std::error::Error + 'static)) -> bool {
    // `io::Error` hides the error it wraps from `source`, so it is asked by itself.
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>() || wrapped.is_some_and(|error| is_objection(error)) || error.source().is_some_and(is_objection)
}

/// Shared by all connections of one client.
pub(crate) type SharedHttp = Arc<Http>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_are_compared_without_parameters_or_case() {
        assert_eq!(media_type("Application/JSON; charset=utf-8"), "application/json");
        assert_eq!(media_type(""), "");
    }

    #[test]
    fn secret_headers_do_not_show_in_debug() {
        assert_eq!(format!("{:?}", secret_header("Bearer hunter2").unwrap()), "Sensitive");
    }
}
