//! The bridge lets nobody in but the browser it was opened for, and is in nothing that is shipped.

use std::{
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    sync::Arc,
};

use anyhow::{Context, Result, ensure};
use saldo_tests::{
    bridge::{Bridge, Keychain},
    folder::{Folder, workspace},
    process::output,
    stage::Stage,
};
use serde_json::{Value, json};

/// What the page asks first.
const OPEN: &str = r#"{"operation":"device.open","request":{},"call":1,"language":"en"}"#;

/// A bridge, and what it takes to speak to it.
struct Door {
    bridge: Bridge,
    authority: String,
    token: String,
    _folder: Folder,
}

impl Door {
    fn new() -> Result<Self> {
        let folder = Folder::new()?;
        let bridge = Bridge::open(folder.path(), Arc::new(Keychain::default()), None)?;
        let authority = bridge.url().trim_start_matches("http://").to_owned();
        let token = bridge.entrance().rsplit('/').next().unwrap_or_default().to_owned();
        Ok(Self { bridge, authority, token, _folder: folder })
    }

    /// The status and the whole answer to a request with these headers.
    fn ask(&self, line: &str, headers: &[(&str, &str)], body: &str) -> Result<(u16, String)> {
        let mut stream = TcpStream::connect(&self.authority)?;
        let mut request = format!("{line} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        write!(stream, "{request}\r\n{body}")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
        Ok((status, answer))
    }

    fn cookie(&self) -> String {
        format!("other=1; saldo_bridge={}", self.token)
    }
}

#[test]
fn whoever_knows_the_token_and_comes_from_the_page_is_answered() -> Result<()> {
    let door = Door::new()?;
    let (host, origin, cookie) = (door.authority.as_str(), door.bridge.url(), door.cookie());
    let (status, answer) = door.ask("POST /carry", &[("Host", host), ("Origin", &origin), ("Cookie", &cookie)], OPEN)?;
    ensure!(status == 200 && answer.contains("\"keychain\":\"kept\""), "{answer}");
    let (status, answer) = door.ask("GET /", &[("Host", host), ("Cookie", &cookie)], "")?;
    ensure!(status == 200 && answer.contains("<script src=\"/bridge.js\">"), "{answer}");
    Ok(())
}

#[test]
fn without_the_token_nothing_is_given_and_nothing_carried() -> Result<()> {
    let door = Door::new()?;
    let (host, origin) = (door.authority.as_str(), door.bridge.url());
    let half = format!("saldo_bridge={}", &door.token[..door.token.len() / 2]);
    for cookie in ["", "saldo_bridge=", "saldo_bridge=wrong", &half] {
        for line in ["GET /", "GET /bridge.js", "GET /saldo_app.js", "POST /carry"] {
            let (status, answer) = door.ask(line, &[("Host", host), ("Origin", &origin), ("Cookie", cookie)], OPEN)?;
            ensure!(status == 403, "{line} with {cookie:?}: {answer}");
        }
    }
    Ok(())
}

#[test]
fn the_entrance_opens_once_and_only_with_the_token() -> Result<()> {
    let door = Door::new()?;
    let host = [("Host", door.authority.as_str())];
    ensure!(door.ask("GET /enter/wrong", &host, "")?.0 == 403, "a wrong token opens the entrance");
    let entrance = format!("GET /enter/{}", door.token);
    let (status, answer) = door.ask(&entrance, &host, "")?;
    ensure!(status == 303, "{answer}");
    let cookie = answer.to_lowercase();
    ensure!(cookie.contains("; httponly; samesite=strict"), "a script or another page could use the cookie: {answer}");
    ensure!(door.ask(&entrance, &host, "")?.0 == 403, "the entrance opens a second time");
    Ok(())
}

#[test]
fn another_name_or_another_page_is_refused_even_with_the_token() -> Result<()> {
    let door = Door::new()?;
    let (host, origin, cookie) = (door.authority.as_str(), door.bridge.url(), door.cookie());
    let port = host.rsplit(':').next().unwrap_or_default();
    for other in [format!("localhost:{port}"), "evil.example".to_owned(), format!("evil.example:{port}"), "127.0.0.1".to_owned()]
    {
        let (status, _) = door.ask("POST /carry", &[("Host", &other), ("Origin", &origin), ("Cookie", &cookie)], OPEN)?;
        ensure!(status == 403, "it answers to the name {other}");
    }
    for other in ["https://evil.example", "null", "http://127.0.0.1", "http://localhost", "tauri://localhost"] {
        let (status, _) = door.ask("POST /carry", &[("Host", host), ("Origin", other), ("Cookie", &cookie)], OPEN)?;
        ensure!(status == 403, "it answers to a page of {other}");
        let (status, _) = door.ask("GET /", &[("Host", host), ("Origin", other), ("Cookie", &cookie)], "")?;
        ensure!(status == 403, "it gives its files to a page of {other}");
    }
    let (status, _) = door.ask("POST /carry", &[("Host", host), ("Cookie", &cookie)], OPEN)?;
    ensure!(status == 403, "it carries for who does not say where they come from");
    Ok(())
}

#[test]
fn it_listens_on_one_address_of_this_machine_alone() -> Result<()> {
    let door = Door::new()?;
    let port = door.authority.rsplit(':').next().unwrap_or_default().parse()?;
    ensure!(door.authority.starts_with("127.0.0.1:"), "it listens on {}", door.authority);
    ensure!(TcpStream::connect(("127.0.0.2", port)).is_err(), "it listens on more than one address");
    Ok(())
}

#[test]
fn it_carries_no_more_than_the_shell_does() -> Result<()> {
    let door = Door::new()?;
    let (origin, cookie) = (door.bridge.url(), door.cookie());
    let headers = [("Host", door.authority.as_str()), ("Origin", &origin), ("Cookie", &cookie)];
    for asked in [
        json!({"operation": "session.refresh", "request": {"refresh_token": "x"}, "call": 1, "language": "en"}),
        json!({"operation": "device.open_link", "request": {"url": "https://evil.example/"}, "call": 1, "language": "en"}),
        json!({"operation": "device.open", "request": {"more": 1}, "call": 1, "language": "en"}),
        json!("device.open"),
    ] {
        let (_, answer) = door.ask("POST /carry", &headers, &asked.to_string())?;
        ensure!(answer.contains("{\"Err\":") && answer.contains("not_allowed"), "{asked}: {answer}");
    }
    ensure!(door.bridge.opened().is_empty(), "a link was opened: {:?}", door.bridge.opened());
    Ok(())
}

#[test]
fn the_page_is_under_the_shells_own_content_security_policy() -> Result<()> {
    let stage = Stage::in_chromium()?;
    let planted = "const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return [window.ran === true, document.cookie, typeof window.__TAURI_INTERNALS__.invoke];";
    let seen = stage.window.driver().execute(planted, &[])?;
    ensure!(seen == json!([false, "", "function"]), "an inline script ran, or a script reads the cookie: {seen}");
    let bridge = stage.window.bridge().context("no bridge")?;
    ensure!(bridge.title() == stage.window.title()?, "the frame would say {:?}", bridge.title());

    let door = Door::new()?;
    let (_, answer) = door.ask("GET /", &[("Host", &door.authority), ("Cookie", &door.cookie())], "")?;
    let config: Value = serde_json::from_slice(&std::fs::read(workspace().join("src-tauri/tauri.conf.json"))?)?;
    for (rule, sources) in config["app"]["security"]["csp"].as_object().context("no policy")? {
        let line = format!("{rule} {}", sources.as_str().unwrap_or_default());
        ensure!(answer.contains(&line), "the bridge's policy lacks {line:?}: {answer}");
    }
    Ok(())
}

#[test]
fn nothing_that_is_shipped_depends_on_the_tests() -> Result<()> {
    let manifest = workspace().join("Cargo.toml").display().to_string();
    let told = output("cargo", ["metadata", "--format-version=1", "--no-deps", "--offline", "--manifest-path", &manifest])?;
    let told: Value = serde_json::from_str(&told)?;
    let packages = told["packages"].as_array().context("no packages")?;
    ensure!(packages.len() > 5, "only {} packages are known", packages.len());
    for package in packages {
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            ensure!(dependency["name"] != "saldo-tests", "{} depends on the tests", package["name"]);
        }
    }
    ensure!(!Path::exists(&workspace().join("app/dist/bridge.js")), "the bridge's script is among the app's files");
    Ok(())
}
