//! What a screen asks of more than the client: the title, a link, a place for a file.

use std::sync::Mutex;

use saldo_client::{FileAnswer, Surroundings};
use saldo_contract::{
    call::CallError,
    device::{Carry, SavedFile},
    ids::ConnectionId,
};
use serde_json::{Value, json};
use url::Url;

use crate::support::{FakePortal, PDF, TestDevice, connect};

/// Writes down what was asked of it.
#[derive(Default)]
struct Noted {
    link: Mutex<Option<String>>,
    asked: Mutex<Vec<String>>,
}

impl Noted {
    fn note(&self, asked: String) -> Result<(), CallError> {
        self.asked.lock().unwrap().push(asked);
        Ok(())
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl Surroundings for Noted {
    fn opened_with(&self) -> Option<String> {
        self.link.lock().unwrap().take()
    }

    fn set_title(&self, title: &str) -> Result<(), CallError> {
        self.note(format!("title {title}"))
    }

    fn open(&self, url: &Url) -> Result<(), CallError> {
        self.note(format!("open {url}"))
    }

    async fn save(&self, file: FileAnswer) -> Result<SavedFile, CallError> {
        self.note(format!("save {}", file.file_name))?;
        Ok(SavedFile { size: file.bytes.len() as u64, file_name: file.file_name })
    }
}

fn asking(operation: &str, request: Value) -> Carry {
    Carry { operation: operation.to_owned(), request, connection: None, call: 1, language: "nl".to_owned() }
}

/// A device that is connected to a company with a website.
fn connected(device: &TestDevice) {
    let connections = json!({ "connections": [{
        "id": "c1",
        "portal": "https://mijn.lumen.example/",
        "company": {
            "id": "lumen", "name": "Lumen", "languages": ["nl"], "brand": {}, "datum": "postcode",
            "contact": { "website": "https://lumen.example/help" }, "signing_key": "k", "demo": false,
        },
    }]});
    let directory = device.config().directory;
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::write(directory.join("connections.json"), connections.to_string()).unwrap();
}

#[tokio::test]
async fn the_title_goes_to_the_window() {
    let (device, noted) = (TestDevice::new(), Noted::default());
    let done = device.start().carry_in(&noted, asking("device.set_title", json!({ "title": "Facturen" }))).await;
    assert_eq!(done, Ok(json!({})));
    assert_eq!(noted.asked(), ["title Facturen"]);
}

#[tokio::test]
async fn only_links_of_a_connected_company_leave_the_app() {
    let (device, noted) = (TestDevice::new(), Noted::default());
    let open = |url: &str| asking("device.open_link", json!({ "url": url }));
    let refused = device.start().carry_in(&noted, open("https://lumen.example/help")).await;
    assert_eq!(refused, Err(CallError::NotAllowed), "nobody is connected yet");
    connected(&device);
    let client = device.start();
    client.carry_in(&noted, open("https://lumen.example/help")).await.unwrap();
    for other in ["https://evil.example/", "file:///etc/passwd", "javascript:alert(1)", "http://lumen.example/help"] {
        assert_eq!(client.carry_in(&noted, open(other)).await, Err(CallError::NotAllowed), "{other}");
    }
    assert_eq!(noted.asked(), ["open https://lumen.example/help"]);
}

#[tokio::test]
async fn the_link_the_app_was_opened_with_is_shown_once() {
    let (device, noted) = (TestDevice::new(), Noted::default());
    let link = "saldo://connect?portal=https%3A%2F%2Fmijn.lumen.example&code=7KQ4M2XP9TRC";
    *noted.link.lock().unwrap() = Some(link.to_owned());
    let client = device.start();
    let first = client.carry_in(&noted, asking("device.open", json!({}))).await.unwrap();
    assert_eq!(first["opened_with"], link);
    let second = client.carry_in(&noted, asking("device.open", json!({}))).await.unwrap();
    assert_eq!(second.get("opened_with"), None);
}

#[tokio::test]
async fn a_file_goes_where_the_customer_says_and_the_screen_hears_its_name_and_size() {
    let (device, noted) = (TestDevice::new(), Noted::default());
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection: ConnectionId = connect(&client, &portal).await.id;
    let document = asking("invoices.document", json!({ "invoice": "i1", "document": "d1" }));
    let saved = client.carry_in(&noted, Carry { connection: Some(connection), ..document }).await.unwrap();
    assert_eq!(saved, json!({ "file_name": "F-1.pdf", "size": PDF.len() }));
    assert_eq!(noted.asked(), ["save F-1.pdf"]);
}

#[tokio::test]
async fn what_is_not_in_the_contract_is_not_carried() {
    let (device, noted) = (TestDevice::new(), Noted::default());
    let client = device.start();
    for asked in [
        asking("device.set_title", json!({ "title": "x", "html": "y" })),
        asking("device.set_title", json!(["x"])),
        asking("device.open", json!({ "all": true })),
        asking("session.refresh", json!({ "refresh_token": "x" })),
        asking("plugin:shell|execute", json!({})),
    ] {
        let what = asked.operation.clone();
        assert_eq!(client.carry_in(&noted, asked).await, Err(CallError::NotAllowed), "{what}");
    }
    assert!(noted.asked().is_empty());
}
