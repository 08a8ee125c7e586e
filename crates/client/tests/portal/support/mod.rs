//! A device with a clock, chance and a vault of its own, and a portal to connect it to.

mod fake_portal;

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use saldo_client::{CallContext, Client, ClientConfig, Clock, MemoryVault, Random, Retries, Timeouts, Vault, VaultError};
use saldo_contract::device::{Confirm, Connection, Identify, LookAtCode};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

pub(crate) use fake_portal::{FakePortal, Instead, company, refuse};

pub(crate) const LETTER_CODE: &str = "7KQ4-M2XP-9TRC";
pub(crate) const DATUM: &str = "9000 canary";
pub(crate) const ONE_TIME_CODE: &str = "839271";
pub(crate) const CUSTOMER_NAME: &str = "Canary Vandenberghe";
pub(crate) const PDF: &[u8] = b"%PDF-1.7 canary";

pub(crate) fn nl() -> CallContext {
    CallContext::in_language("nl")
}

/// A clock that stands still until it is moved.
pub(crate) struct TestClock(Mutex<Timestamp>);

impl TestClock {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new("2026-03-02T09:00:00Z".parse().unwrap())))
    }

    pub(crate) fn advance(&self, seconds: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_secs(seconds);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// Chance that is the same in every run.
#[derive(Default)]
pub(crate) struct TestRandom(AtomicU64);

impl TestRandom {
    /// Another client on another device draws other numbers.
    pub(crate) fn starting_at(number: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(number)))
    }
}

impl Random for TestRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let digest = Sha256::digest(self.0.fetch_add(1, Ordering::Relaxed).to_le_bytes());
            chunk.copy_from_slice(&digest[..chunk.len()]);
        }
    }
}

/// A keychain that works, until it is told not to.
#[derive(Default)]
pub(crate) struct TestVault {
    memory: MemoryVault,
    pub(crate) entries: Mutex<BTreeMap<String, String>>,
    pub(crate) locked: AtomicBool,
}

impl TestVault {
    fn open(&self) -> Result<(), VaultError> {
        if self.locked.load(Ordering::Relaxed) { Err(VaultError) } else { Ok(()) }
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.entries.lock().unwrap().keys().cloned().collect()
    }
}

impl Vault for TestVault {
    fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError> {
        self.open()?;
        self.memory.get(entry)
    }

    fn set(&self, entry: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.open()?;
        self.entries.lock().unwrap().insert(entry.to_owned(), secret.expose_secret().to_owned());
        self.memory.set(entry, secret)
    }

    fn delete(&self, entry: &str) -> Result<(), VaultError> {
        self.open()?;
        self.entries.lock().unwrap().remove(entry);
        self.memory.delete(entry)
    }
}

/// A device: its disk, keychain, clock and chance. Apps on it come and go.
pub(crate) struct TestDevice {
    pub(crate) directory: tempfile::TempDir,
    pub(crate) vault: Arc<TestVault>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) random: Arc<TestRandom>,
}

impl TestDevice {
    pub(crate) fn new() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
            vault: Arc::new(TestVault::default()),
            clock: TestClock::new(),
            random: TestRandom::starting_at(1),
        }
    }

    pub(crate) fn config(&self) -> ClientConfig {
        let mut config =
            ClientConfig::new(self.directory.path().join("saldo"), self.vault.clone(), self.clock.clone(), self.random.clone());
        config.retries = Retries { tries: 3, first_wait: Duration::from_millis(2), longest_wait: Duration::from_secs(1) };
        config.timeouts.silence = Duration::from_secs(5);
        config
    }

    pub(crate) fn start(&self) -> Client {
        Client::new(self.config())
    }

    /// An app that gives up on silence quickly, for tests in which answers are lost.
    pub(crate) fn start_impatient(&self) -> Client {
        let mut config = self.config();
        config.timeouts = Timeouts { silence: Duration::from_millis(200), ..config.timeouts };
        Client::new(config)
    }

    pub(crate) fn files(&self) -> String {
        let mut all = String::new();
        read_all(self.directory.path(), &mut all);
        all
    }
}

fn read_all(directory: &Path, all: &mut String) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, all);
        } else {
            all.push_str(&String::from_utf8_lossy(&std::fs::read(path).unwrap()));
        }
    }
}

/// Connects as a customer does.
pub(crate) async fn connect(client: &Client, portal: &FakePortal) -> Connection {
    client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    client.identify(Identify { datum: DATUM.to_owned() }, &nl()).await.unwrap();
    client.confirm(Confirm { code: ONE_TIME_CODE.to_owned() }, &nl()).await.unwrap()
}
