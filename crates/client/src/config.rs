//! Everything the client needs from outside: where it may write, where secrets go, the time, chance, and how patient
//! it is. Nothing else in this crate reads a clock, draws a random number or looks for a path.

use std::{path::PathBuf, sync::Arc, time::Duration};

use jiff::Timestamp;

use crate::vault::Vault;

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// Draws random bytes.
pub trait Random: Send + Sync + 'static {
    /// Fills `bytes` with randomness fit for keys. A device without any cannot keep a secret: there it may panic.
    fn fill(&self, bytes: &mut [u8]);
}

/// How a client is set up.
pub struct ClientConfig {
    /// The client's own directory; it is made when something is first written there.
    pub directory: PathBuf,
    /// Where secrets are kept.
    pub vault: Arc<dyn Vault>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
    /// The app's version, as shown in settings and sent as user agent.
    pub version: String,
    /// Certificates (DER) of authorities to trust beside the system's. For tests; empty in the app.
    pub extra_root_certificates: Vec<Vec<u8>>,
    /// How long to wait for what.
    pub timeouts: Timeouts,
    /// How often to try again.
    pub retries: Retries,
}

impl ClientConfig {
    /// A client with the usual patience.
    #[must_use]
    pub fn new(directory: PathBuf, vault: Arc<dyn Vault>, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        Self {
            directory,
            vault,
            clock,
            random,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            extra_root_certificates: Vec::new(),
            timeouts: Timeouts::default(),
            retries: Retries::default(),
        }
    }
}

/// How long to wait for what.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// For a connection, its TLS handshake included.
    pub connect: Duration,
    /// For the next bytes of an answer.
    pub silence: Duration,
    /// For a whole operation with a JSON answer, all its tries and waits included.
    pub operation: Duration,
    /// For a whole file.
    pub file: Duration,
    /// For the portal to hear that a session ended, while the customer watches. After that it is told later.
    pub disconnect: Duration,
    /// For the keychain. Long enough to type a password when the system asks for one.
    pub vault: Duration,
    /// Before trying again to tell a portal that a session ended; doubles up to an hour.
    pub ending: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            silence: Duration::from_secs(20),
            operation: Duration::from_secs(45),
            file: Duration::from_secs(300),
            disconnect: Duration::from_secs(5),
            vault: Duration::from_secs(15),
            ending: Duration::from_secs(30),
        }
    }
}

/// How often to try again what is safe to repeat.
#[derive(Clone, Copy, Debug)]
pub struct Retries {
    /// Tries in all, the first one included.
    pub tries: u32,
    /// Wait before the second try; doubles with each, and half of it is left to chance.
    pub first_wait: Duration,
    /// The longest `Retry-After` that is waited for; a longer one is told to the customer.
    pub longest_wait: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Self { tries: 3, first_wait: Duration::from_millis(300), longest_wait: Duration::from_secs(5) }
    }
}

/// A random UUID (version 4): for idempotency keys, proof ids and the ids of connections.
pub(crate) fn random_uuid(random: &dyn Random) -> String {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
