//! What the browsers load, from a server on this machine: the app's own files, with scripts that stand for the shell and
//! for the customer; and for each list by hand the same page with its script in the place of the app's.

use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, Result, ensure};
use axum::{
    Router,
    extract::State,
    http::{Uri, header},
    response::{IntoResponse, Response},
};
use saldo_tests::{
    bridge::media_type,
    folder::{files_below, workspace},
};
use tokio::runtime::Runtime;

/// Where the page loads the app.
const LOADER: &str = r#"<script type="module" src="/start.js"></script>"#;
/// What comes before it: the shell and its 10,000 invoices, and what measures.
const BEFORE: &str = r#"<script src="/bench/shell.js"></script><script src="/bench/harness.js"></script>"#;

type Files = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

/// The server; ended with its value.
pub(crate) struct Pages {
    address: SocketAddr,
    files: Files,
    _runtime: Runtime,
}

impl Pages {
    /// Starts it.
    pub(crate) fn serve() -> Result<Self> {
        let (app, bench) = (workspace().join("app/dist"), workspace().join("bench/list"));
        let mut files = BTreeMap::new();
        for path in files_below(&app).context("the user interface has not been built: cargo xtask ui")? {
            files.insert(path.strip_prefix(&app)?.to_string_lossy().into_owned(), std::fs::read(&path)?);
        }
        let page = String::from_utf8(files.remove("index.html").context("the user interface has no page")?)?;
        ensure!(page.contains(LOADER), "the page loads its program in another way than the benchmark knows");
        files.insert("index.html".to_owned(), page.replace(LOADER, &format!("{BEFORE}{LOADER}")).into_bytes());
        for name in ["shell.js", "harness.js", "dist/vanilla.js", "dist/solid.js", "dist/react.js"] {
            let text = std::fs::read(bench.join(name)).with_context(|| format!("bench/list/{name} has not been made"))?;
            files.insert(format!("bench/{}", name.trim_start_matches("dist/")), text);
        }
        let files = Arc::new(Mutex::new(files));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let _inside = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let router = Router::new().fallback(file).with_state(Arc::clone(&files));
        runtime.spawn(async move { axum::serve(listener, router).await });
        drop(_inside);
        Ok(Self { address, files, _runtime: runtime })
    }

    /// The address of a page.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// Gives this page under this name from now on.
    pub(crate) fn put(&self, name: &str, page: &str) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), page.into());
    }
}

/// A file. Every other address is a screen's, and the page finds it by itself.
async fn file(State(files): State<Files>, address: Uri) -> Response {
    let files = files.lock().unwrap_or_else(PoisonError::into_inner);
    let name = address.path().trim_start_matches('/');
    let (name, bytes) = match files.get(name) {
        Some(bytes) => (name, bytes),
        None => ("index.html", &files["index.html"]),
    };
    ([(header::CONTENT_TYPE, media_type(name)), (header::CACHE_CONTROL, "no-cache")], bytes.clone()).into_response()
}
