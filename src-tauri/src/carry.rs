//! The one command the page can call, and the few things only the shell can do for it.

use saldo_client::{Carried, Client, FileAnswer};
use saldo_contract::{
    call::CallError,
    device::{Carry, Device, DeviceOperation, Done, Open, OpenLink, SavedFile, SetTitle},
};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_opener::OpenerExt as _;
use url::Url;

use crate::{deep_link::OpenedWith, save, window};

/// Carries what the page asks for: see [`Carry`]. Everything that can go wrong comes back as a [`CallError`].
#[tauri::command]
pub(crate) async fn carry(app: AppHandle, carry: Value) -> Result<Value, CallError> {
    let carry: Carry = serde_json::from_value(carry).map_err(|_| CallError::NotAllowed)?;
    let client = app.state::<Client>().inner().clone();
    carry_with(&client, &Window(app), carry).await
}

/// What the shell needs of the operating system.
trait Surroundings {
    /// The link the app was opened with, once.
    fn opened_with(&self) -> Option<String>;
    /// Sets the window's title.
    fn set_title(&self, title: &str) -> Result<(), CallError>;
    /// Opens an address outside the app.
    fn open(&self, url: &Url) -> Result<(), CallError>;
    /// Saves a file where the customer says.
    async fn save(&self, file: FileAnswer) -> Result<SavedFile, CallError>;
}

async fn carry_with(client: &Client, surroundings: &impl Surroundings, carry: Carry) -> Result<Value, CallError> {
    match carry.operation.as_str() {
        SetTitle::NAME => {
            let set: SetTitle = parse(carry.request)?;
            surroundings.set_title(&set.title)?;
            json(&Done {})
        }
        OpenLink::NAME => {
            let open: OpenLink = parse(carry.request)?;
            surroundings.open(&client.link(&open.url).await?)?;
            json(&Done {})
        }
        Open::NAME => {
            let Open {} = parse(carry.request)?;
            json(&Device { opened_with: surroundings.opened_with(), ..client.open().await })
        }
        _ => match client.carry(carry).await? {
            Carried::Json(answer) => Ok(answer),
            Carried::File(file) => json(&surroundings.save(file).await?),
        },
    }
}

fn parse<O: DeviceOperation>(request: Value) -> Result<O, CallError> {
    serde_json::from_value(request).map_err(|_| CallError::NotAllowed)
}

fn json<T: Serialize>(answer: &T) -> Result<Value, CallError> {
    serde_json::to_value(answer).map_err(|_| CallError::Device)
}

/// The real surroundings.
struct Window(AppHandle);

impl Surroundings for Window {
    fn opened_with(&self) -> Option<String> {
        self.0.state::<OpenedWith>().take()
    }

    fn set_title(&self, title: &str) -> Result<(), CallError> {
        window::set_title(&self.0, title).map_err(|_| CallError::Device)
    }

    fn open(&self, url: &Url) -> Result<(), CallError> {
        self.0.opener().open_url(url.as_str(), None::<&str>).map_err(|_| CallError::Device)
    }

    async fn save(&self, file: FileAnswer) -> Result<SavedFile, CallError> {
        save::save(&self.0, file).await
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use saldo_client::{ClientConfig, MemoryVault};
    use serde_json::json;

    use super::*;
    use crate::outside::{SystemClock, SystemRandom};

    /// Writes down what was asked of it.
    #[derive(Default)]
    struct Noted {
        link: OpenedWith,
        asked: Mutex<Vec<String>>,
    }

    impl Surroundings for Noted {
        fn opened_with(&self) -> Option<String> {
            self.link.take()
        }
        fn set_title(&self, title: &str) -> Result<(), CallError> {
            self.asked.lock().unwrap().push(format!("title {title}"));
            Ok(())
        }
        fn open(&self, url: &Url) -> Result<(), CallError> {
            self.asked.lock().unwrap().push(format!("open {url}"));
            Ok(())
        }
        async fn save(&self, file: FileAnswer) -> Result<SavedFile, CallError> {
            Ok(SavedFile { file_name: file.file_name, size: 0 })
        }
    }

    fn client(directory: &tempfile::TempDir) -> Client {
        let config = ClientConfig::new(
            directory.path().to_owned(),
            Arc::new(MemoryVault::default()),
            Arc::new(SystemClock),
            Arc::new(SystemRandom),
        );
        Client::new(config)
    }

    fn asking(operation: &str, request: Value) -> Carry {
        Carry { operation: operation.to_owned(), request, connection: None, call: 1, language: "nl".to_owned() }
    }

    /// A company with a website, as the client keeps it on disk.
    fn connected(directory: &tempfile::TempDir) {
        let connections = json!({ "connections": [{
            "id": "c1",
            "portal": "https://mijn.lumen.example/",
            "company": {
                "id": "lumen", "name": "Lumen", "languages": ["nl"], "brand": {}, "datum": "postcode",
                "contact": { "website": "https://lumen.example/help" }, "signing_key": "k", "demo": false,
            },
        }]});
        std::fs::write(directory.path().join("connections.json"), connections.to_string()).unwrap();
    }

    #[tokio::test]
    async fn the_title_goes_to_the_window() {
        let (directory, noted) = (tempfile::tempdir().unwrap(), Noted::default());
        let done = carry_with(&client(&directory), &noted, asking("device.set_title", json!({ "title": "Facturen" }))).await;
        assert_eq!(done, Ok(json!({})));
        assert_eq!(*noted.asked.lock().unwrap(), ["title Facturen"]);
    }

    #[tokio::test]
    async fn only_links_of_a_connected_company_leave_the_app() {
        let (directory, noted) = (tempfile::tempdir().unwrap(), Noted::default());
        let open = |url: &str| asking("device.open_link", json!({ "url": url }));
        let refused = carry_with(&client(&directory), &noted, open("https://lumen.example/help")).await;
        assert_eq!(refused, Err(CallError::NotAllowed), "nobody is connected yet");
        connected(&directory);
        let client = client(&directory);
        carry_with(&client, &noted, open("https://lumen.example/help")).await.unwrap();
        for other in ["https://evil.example/", "file:///etc/passwd", "javascript:alert(1)", "http://lumen.example/help"] {
            assert_eq!(carry_with(&client, &noted, open(other)).await, Err(CallError::NotAllowed), "{other}");
        }
        assert_eq!(*noted.asked.lock().unwrap(), ["open https://lumen.example/help"]);
    }

    #[tokio::test]
    async fn the_link_the_app_was_opened_with_is_shown_once() {
        let (directory, noted) = (tempfile::tempdir().unwrap(), Noted::default());
        let link = "saldo://connect?portal=https%3A%2F%2Fmijn.lumen.example&code=7KQ4M2XP9TRC";
        noted.link.keep(link);
        let client = client(&directory);
        let first = carry_with(&client, &noted, asking("device.open", json!({}))).await.unwrap();
        assert_eq!(first["opened_with"], link);
        assert_eq!(first["keychain"], "memory_only");
        let second = carry_with(&client, &noted, asking("device.open", json!({}))).await.unwrap();
        assert_eq!(second.get("opened_with"), None);
    }

    #[tokio::test]
    async fn what_is_not_in_the_contract_is_not_carried() {
        let (directory, noted) = (tempfile::tempdir().unwrap(), Noted::default());
        let client = client(&directory);
        for asked in [
            asking("device.set_title", json!({ "title": "x", "html": "y" })),
            asking("device.open", json!({ "all": true })),
            asking("session.refresh", json!({ "refresh_token": "x" })),
            asking("plugin:shell|execute", json!({})),
        ] {
            let what = asked.operation.clone();
            assert_eq!(carry_with(&client, &noted, asked).await, Err(CallError::NotAllowed), "{what}");
        }
    }
}
