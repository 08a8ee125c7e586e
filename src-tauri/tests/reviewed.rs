//! What the page may do, as reviewed. A change here is a change of what a hostile page could do: review it as such.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::path::Path;

use serde_json::{Value, json};

fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_content_security_policy_is_as_reviewed() {
    let config = read("tauri.conf.json");
    assert_eq!(
        config["app"]["security"],
        json!({
            "capabilities": ["main"],
            "freezePrototype": true,
            // Tauri would add nonces and hashes for inline scripts. There are none, so what was reviewed is what is sent.
            "dangerousDisableAssetCspModification": ["script-src", "style-src"],
            "csp": {
                "default-src": "'none'",
                "script-src": "'self' 'wasm-unsafe-eval'",
                "style-src": "'self'",
                "font-src": "'self'",
                "img-src": "'self' data:",
                "connect-src": "'self' ipc: http://ipc.localhost",
                "base-uri": "'none'",
                "form-action": "'none'",
                "frame-ancestors": "'none'",
            },
        })
    );
    assert_eq!(config["app"]["withGlobalTauri"], false);
}

#[test]
fn the_page_can_do_one_thing_from_one_window() {
    let capabilities: Vec<_> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities"))
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert_eq!(capabilities, ["main.json"]);
    let mut capability = read("capabilities/main.json");
    capability.as_object_mut().unwrap().remove("description");
    assert_eq!(capability, json!({ "identifier": "main", "local": true, "windows": ["main"], "permissions": ["allow-carry"] }));
}

#[test]
fn there_is_one_window_and_it_is_made_by_the_shell_with_its_guards() {
    let config = read("tauri.conf.json");
    let windows = config["app"]["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    assert_eq!((&windows[0]["label"], &windows[0]["create"]), (&json!("main"), &json!(false)));
    for reopened in ["url", "devtools", "incognito", "additionalBrowserArgs", "proxyUrl"] {
        assert_eq!(windows[0].get(reopened), None, "{reopened}");
    }
}

#[test]
fn links_open_the_app_by_one_scheme() {
    let config = read("tauri.conf.json");
    let expected = json!({ "desktop": { "schemes": ["saldo"] }, "mobile": [{ "scheme": ["saldo"], "appLink": false }] });
    assert_eq!(config["plugins"], json!({ "deep-link": expected }));
}
