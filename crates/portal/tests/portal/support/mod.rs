//! A portal of a made-up company, on a clock that tests move.

mod postgres;
mod ubl;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::{SignedDuration, Timestamp};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use saldo_portal::{
    Portal, auth,
    clock::{Clock, ManualClock, Random, SystemRandom},
    config::Config,
    customers::Customer,
    import, intake,
};
use serde_json::{Value, json};

pub(crate) use postgres::fresh_database;
pub(crate) use ubl::{Ubl, camt};

/// Makes a test run on each database: `on_each_database!(async fn name(portal) { ... })`.
macro_rules! on_each_database {
    ($(async fn $name:ident($portal:ident) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports, reason = "each test uses some of it")]
            use super::*;
            #[allow(unused_mut, unused_variables, reason = "each test uses some of it")]
            async fn run(mut $portal: $crate::support::TestPortal) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::support::TestPortal::sqlite("").await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                // Without a PostgreSQL server on this machine there is nothing to run on.
                if let Some(portal) = $crate::support::TestPortal::postgres("").await {
                    run(portal).await;
                }
            }
        }
    )*};
}

/// Where the tests begin.
pub(crate) const START: &str = "2026-11-22T10:00:00Z";

/// A portal that listens, and everything to talk to it with.
pub(crate) struct TestPortal {
    pub(crate) portal: Arc<Portal>,
    pub(crate) clock: ManualClock,
    pub(crate) http: Client,
    base: String,
    _serving: saldo_portal::Serving,
    _folder: Folder,
}

/// A folder that goes when it is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("saldo-portal-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a request came to.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn ok(self) -> Value {
        assert_eq!(self.status, StatusCode::OK, "{}", self.body);
        self.body
    }

    /// Expects a refusal with this code.
    pub(crate) fn refused(self, code: &str) -> Self {
        assert_eq!(self.body["code"], code, "{} {}", self.status, self.body);
        assert_eq!(self.headers["content-type"], "application/problem+json");
        assert_eq!(self.body["status"], u64::from(self.status.as_u16()));
        self
    }
}

const SETTINGS: &str = r##"
[company]
id = "lumen"
name = "Lumen Energie"
public_url = "http://127.0.0.1:8787"
languages = ["nl", "en"]
time_zone = "Europe/Brussels"
[server]
listen = "127.0.0.1:0"
sign_in_per_minute = 1000
requests_per_minute = 100000
[sign_in]
device_key = "when_offered"
[storage]
database = "DATABASE"
directory = "data"
[[dunning]]
step = "reminder"
days_after_due = 6
cost = "0"
[demo]
enabled = true
"##;

impl TestPortal {
    /// A portal on SQLite; each line `from => to` of `changes` is replaced in its settings (`\\n` is a new line).
    pub(crate) async fn sqlite(changes: &str) -> Self {
        Self::start("sqlite:data/portal.db", changes).await
    }

    /// A portal on a fresh PostgreSQL database, if there is a server.
    pub(crate) async fn postgres(changes: &str) -> Option<Self> {
        let database = fresh_database()?;
        Some(Self::start(&database, changes).await)
    }

    /// `changes` has lines `from => to`.
    async fn start(database: &str, changes: &str) -> Self {
        let folder = Folder::new();
        let mut settings = SETTINGS.replace("DATABASE", database);
        for (from, to) in changes.lines().filter_map(|line| line.split_once(" => ")) {
            let (from, to) = (from.replace("\\n", "\n"), to.replace("\\n", "\n"));
            assert!(settings.contains(&from), "{from}");
            settings = settings.replace(&from, &to);
        }
        let file = folder.path().join("portal.toml");
        std::fs::write(&file, settings).unwrap();
        let clock = ManualClock::at(START.parse().unwrap());
        let portal = Portal::open(Config::read(&file).unwrap(), Arc::new(clock.clone()), Arc::new(SystemRandom)).await.unwrap();
        let serving = portal.serve().await.unwrap();
        let base = format!("http://{}", serving.address);
        Self { portal, clock, http: client(), base, _serving: serving, _folder: folder }
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.base))
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.bytes().await.unwrap();
        Answer { status, headers, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null) }
    }

    pub(crate) async fn get(&self, path: &str, token: &str) -> Answer {
        self.send(self.request(Method::GET, path).bearer_auth(token)).await
    }

    /// A change with a fresh idempotency key.
    pub(crate) async fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_with(path, body, &fresh_key()).await
    }

    pub(crate) async fn post_with(&self, path: &str, body: &Value, key: &str) -> Answer {
        self.send(self.request(Method::POST, path).header("idempotency-key", key).json(body)).await
    }

    /// Hands in an invoice.
    pub(crate) async fn import(&self, invoice: &Ubl) -> intake::Taken {
        let xml = invoice.xml();
        let document = import::ubl::read(xml.as_bytes()).unwrap();
        intake::post_invoice(&self.portal, "test.xml", document, xml.as_bytes()).await.unwrap()
    }

    /// Hands in a bank statement.
    pub(crate) async fn import_payments(&self, entries: &[(&str, &str, &str, &str)]) -> intake::Taken {
        let statements = import::camt::read(camt(entries).as_bytes()).unwrap();
        intake::post_statement(&self.portal, &statements).await.unwrap()
    }

    /// A fresh letter for a customer.
    pub(crate) async fn letter(&self, customer: &str) -> Value {
        self.send(self.request(Method::POST, &format!("/demo/letters/{customer}"))).await.ok()
    }

    /// The one-time code that went out last.
    pub(crate) async fn last_code(&self) -> String {
        let state = self.send(self.request(Method::GET, "/demo/state")).await.ok();
        state["messages"].as_array().unwrap().last().unwrap()["code"].as_str().unwrap().to_owned()
    }

    /// Connects a customer; gives back the tokens.
    pub(crate) async fn connect(&self, customer: &str) -> Value {
        // Messages are told apart by when they were made.
        self.advance(1);
        let letter = self.letter(customer).await;
        let challenge = self.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})).await.ok();
        let path = format!("/v1/sign-in/{}/verify", challenge["challenge"].as_str().unwrap());
        self.post(&path, &json!({"code": self.last_code().await})).await.ok()
    }

    /// Connects a customer; gives back the access token.
    pub(crate) async fn access(&self, customer: &str) -> String {
        self.connect(customer).await["access_token"].as_str().unwrap().to_owned()
    }
}

/// The code of a fresh letter, made without the demonstration's page.
pub(crate) async fn letter_code(portal: &TestPortal, customer: &str) -> String {
    let mut transaction = portal.portal.store.write().await.unwrap();
    let customer = Customer::by_number(&mut transaction, customer).await.unwrap().unwrap();
    let letter = auth::letter::make(&portal.portal, &mut transaction, &customer, portal.now()).await.unwrap();
    transaction.commit().await.unwrap();
    letter.code.code.grouped()
}

/// The twelve symbols of a letter.
pub(crate) fn code_of(letter: &Value) -> String {
    letter["typed"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// An idempotency key nobody used before.
pub(crate) fn fresh_key() -> String {
    let mut bytes = [0; 16];
    SystemRandom.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().build().unwrap()
}
