//! The app's own page in an ordinary browser, for what WebKitGTK cannot show: a loopback server in the place of the
//! shell. It gives the files of `app/dist` under the shell's own content security policy, and carries what the page asks
//! with the real client, as the shell does. Only the page's `__TAURI_INTERNALS__` is another, and so is the keychain.
//!
//! Who may speak to it is settled as strictly as if it were shipped, which it never is: loopback only, one entrance that
//! opens once to whoever knows a random token, and nothing for another name or another page's origin.

use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path as Segment, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use saldo_client::{Client, ClientConfig, Clock, FileAnswer, MemoryVault, Random, Surroundings, Vault, VaultError};
use saldo_contract::{
    call::CallError,
    device::{Carry, SavedFile},
};
use secrecy::SecretString;
use serde_json::Value;
use tokio::runtime::Runtime;
use url::Url;

use crate::folder::{files_below, workspace};

/// What stands in the page in the place of Tauri.
const BRIDGE: &str = include_str!("bridge/bridge.js");
/// Where the page asks for it, before it loads the program.
const LOADER: &str = r#"<script type="module" src="/start.js"></script>"#;
/// The cookie that shows who came in by the entrance. No script can read it.
const COOKIE: &str = "saldo_bridge";

/// A keychain that lasts as long as its device, in the memory of the test.
#[derive(Default)]
pub struct Keychain(MemoryVault);

impl std::fmt::Debug for Keychain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keychain(..)")
    }
}

// Without `status`: that of the memory says it forgets, while this one is there again when the app opens again.
impl Vault for Keychain {
    fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError> {
        self.0.get(entry)
    }

    fn set(&self, entry: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.0.set(entry, secret)
    }

    fn delete(&self, entry: &str) -> Result<(), VaultError> {
        self.0.delete(entry)
    }
}

/// The server; ended with its value.
#[derive(Debug)]
pub struct Bridge {
    address: SocketAddr,
    entrance: String,
    outside: Arc<Outside>,
    runtime: Option<Runtime>,
}

impl Bridge {
    /// Starts it for a device's folder and keychain. `link` is what the app was opened with.
    ///
    /// # Errors
    /// When the user interface has not been built, or no port is free.
    pub fn open(folder: &Path, keychain: Arc<Keychain>, link: Option<&str>) -> Result<Self> {
        Self::showing(&workspace().join("app/dist"), folder, keychain, link)
    }

    /// The same, with the files of another folder than the app's.
    ///
    /// # Errors
    /// When there are none, or no port is free.
    pub fn showing(page: &Path, folder: &Path, keychain: Arc<Keychain>, link: Option<&str>) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let token = token();
        let outside = Arc::new(Outside {
            link: Mutex::new(link.map(str::to_owned)),
            title: Mutex::default(),
            opened: Mutex::default(),
            downloads: folder.join("downloads"),
        });
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let _inside = runtime.enter();
        let config = ClientConfig::new(folder.join("home/client"), keychain, Arc::new(SystemClock), Arc::new(SystemRandom));
        let client = Client::new(config);
        let door = Arc::new(Door {
            files: files(page)?,
            policy: HeaderValue::from_str(&policy()?)?,
            authority: address.to_string(),
            token: token.clone(),
            entered: AtomicBool::new(false),
            client: client.clone(),
            outside: Arc::clone(&outside),
        });
        runtime.spawn(async move { client.prepare().await });
        let listener = tokio::net::TcpListener::from_std(listener)?;
        runtime.spawn(async move { axum::serve(listener, router(door)).await });
        Ok(Self { address, entrance: format!("http://{address}/enter/{token}"), outside, runtime: Some(runtime) })
    }

    /// Where the browser has to go first, and can go once.
    #[must_use]
    pub fn entrance(&self) -> &str {
        &self.entrance
    }

    /// `http://127.0.0.1:1234`
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the window's frame would say.
    #[must_use]
    pub fn title(&self) -> String {
        held(&self.outside.title).clone()
    }

    /// The addresses that would have been opened outside the app.
    #[must_use]
    pub fn opened(&self) -> Vec<String> {
        held(&self.outside.opened).clone()
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_secs(2));
        }
    }
}

/// Everything an answer needs.
struct Door {
    files: BTreeMap<String, Vec<u8>>,
    policy: HeaderValue,
    authority: String,
    token: String,
    entered: AtomicBool,
    client: Client,
    outside: Arc<Outside>,
}

fn router(door: Arc<Door>) -> Router {
    Router::new()
        .route("/enter/{token}", get(enter))
        .route("/carry", post(carry))
        .fallback(get(file))
        .layer(middleware::from_fn_with_state(Arc::clone(&door), guard))
        .with_state(door)
}

/// Refuses who came by another name (DNS rebinding), from another page (its `Origin`), or not by the entrance.
async fn guard(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let says = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let host = says(header::HOST) == Some(door.authority.as_str());
    let own_origin = format!("http://{}", door.authority);
    let origin = match says(header::ORIGIN) {
        Some(origin) => origin == own_origin,
        // A browser names the origin of everything that could change something.
        None => !headers.contains_key(header::ORIGIN) && request.method().is_safe(),
    };
    let entering = request.uri().path().starts_with("/enter/");
    let known = entering || knows_the_token(headers, &door.token);
    let mut response = if host && origin && known { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() };
    let own = response.headers_mut();
    own.insert(header::CONTENT_SECURITY_POLICY, door.policy.clone());
    own.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    own.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
    own.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    own.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn knows_the_token(headers: &HeaderMap, token: &str) -> bool {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
    cookies.flat_map(|cookie| cookie.split("; ")).any(|cookie| cookie.split_once('=') == Some((COOKIE, token)))
}

/// Lets in once.
async fn enter(State(door): State<Arc<Door>>, Segment(token): Segment<String>) -> Response {
    if token != door.token || door.entered.swap(true, Ordering::SeqCst) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let cookie = format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict");
    ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response()
}

/// Carries what the page asks for, as the shell's command does.
async fn carry(State(door): State<Arc<Door>>, body: Bytes) -> Json<Result<Value, CallError>> {
    Json(match serde_json::from_slice::<Carry>(&body) {
        Ok(carry) => door.client.carry_in(door.outside.as_ref(), carry).await,
        Err(_) => Err(CallError::NotAllowed),
    })
}

/// A file of the user interface. Every other address is a screen's, and the page finds it by itself.
async fn file(State(door): State<Arc<Door>>, address: Uri) -> Response {
    let name = address.path().trim_start_matches('/');
    let (name, bytes) = match door.files.get(name) {
        Some(bytes) => (name, bytes),
        None => ("index.html", &door.files["index.html"]),
    };
    ([(header::CONTENT_TYPE, media_type(name))], bytes.clone()).into_response()
}

/// The type by which a browser knows what a file is, from its name.
#[must_use]
pub fn media_type(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

/// The user interface as it was built, with one more script in its page.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for path in files_below(folder).context("the user interface has not been built: cargo xtask ui")? {
        let name = path.strip_prefix(folder)?.to_string_lossy().into_owned();
        files.insert(name, std::fs::read(&path)?);
    }
    let page = files.remove("index.html").context("the user interface has no page")?;
    let page = String::from_utf8(page)?;
    ensure!(page.matches(LOADER).count() == 1, "the page loads its program in another way than the bridge knows");
    let page = page.replace(LOADER, &format!("<script src=\"/bridge.js\"></script>\n    {LOADER}"));
    files.insert("index.html".to_owned(), page.into_bytes());
    files.insert("bridge.js".to_owned(), BRIDGE.into());
    Ok(files)
}

/// The shell's content security policy, as its configuration says it.
fn policy() -> Result<String> {
    let config: Value = serde_json::from_slice(&std::fs::read(workspace().join("src-tauri/tauri.conf.json"))?)?;
    let rules = config["app"]["security"]["csp"].as_object().context("the shell has no content security policy")?;
    let rules: Vec<String> = rules.iter().map(|(what, from)| format!("{what} {}", from.as_str().unwrap_or_default())).collect();
    Ok(rules.join("; "))
}

fn token() -> String {
    let mut bytes = [0; 32];
    SystemRandom.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What stands around the client where there is no window.
#[derive(Debug)]
struct Outside {
    link: Mutex<Option<String>>,
    title: Mutex<String>,
    opened: Mutex<Vec<String>>,
    downloads: PathBuf,
}

impl Surroundings for Outside {
    fn opened_with(&self) -> Option<String> {
        held(&self.link).take()
    }

    fn set_title(&self, title: &str) -> Result<(), CallError> {
        title.clone_into(&mut held(&self.title));
        Ok(())
    }

    fn open(&self, url: &Url) -> Result<(), CallError> {
        held(&self.opened).push(url.to_string());
        Ok(())
    }

    async fn save(&self, file: FileAnswer) -> Result<SavedFile, CallError> {
        std::fs::write(self.downloads.join(&file.file_name), &file.bytes).map_err(|_| CallError::Device)?;
        let size = u64::try_from(file.bytes.len()).map_err(|_| CallError::Device)?;
        Ok(SavedFile { file_name: file.file_name, size })
    }
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
        Timestamp::now()
    }
}

struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::disallowed_methods, reason = "this is where chance comes in")]
        getrandom::fill(bytes).expect("every system the tests run on has randomness");
    }
}

/// A thread that panicked while it held a lock has already failed the test.
fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
