//! What a screen can have carried by name, and what not.

use saldo_client::{Carried, Client};
use saldo_contract::{OPERATIONS, call::CallError, device::Carry, ids::ConnectionId, operation::Reach};
use serde_json::{Value, json};

use crate::support::{CUSTOMER_NAME, DATUM, FakePortal, Instead, ONE_TIME_CODE, TestDevice, connect, nl};

fn carry(operation: &str, request: Value, connection: Option<&ConnectionId>, call: u64) -> Carry {
    Carry { operation: operation.to_owned(), request, connection: connection.cloned(), call, language: "nl".to_owned() }
}

async fn json_of(client: &Client, carry: Carry) -> Result<Value, CallError> {
    match client.carry(carry).await? {
        Carried::Json(json) => Ok(json),
        Carried::File(file) => panic!("a file: {file:?}"),
    }
}

#[tokio::test]
async fn a_screen_connects_and_reads_the_account_by_name() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let looked = json_of(&client, carry("device.look_at_code", json!({ "code": portal.letter() }), None, 1)).await.unwrap();
    assert_eq!(looked["company"]["name"], "lumen");
    json_of(&client, carry("device.identify", json!({ "datum": DATUM }), None, 2)).await.unwrap();
    json_of(&client, carry("device.send_again", json!({}), None, 3)).await.unwrap();
    let connection = json_of(&client, carry("device.confirm", json!({ "code": ONE_TIME_CODE }), None, 4)).await.unwrap();
    let id = ConnectionId(connection["id"].as_str().unwrap().to_owned());
    let account = json_of(&client, carry("account.get", json!({}), Some(&id), 5)).await.unwrap();
    assert_eq!(account["customer_name"], CUSTOMER_NAME);
    let document = json!({ "invoice": "i1", "document": "d1" });
    let file = client.carry(carry("invoices.document", document, Some(&id), 6)).await.unwrap();
    assert!(matches!(file, Carried::File(file) if file.file_name == "F-1.pdf"));
    let preferences = json!({ "preferences": { "language": "en", "theme": null, "text_size": 120 } });
    json_of(&client, carry("device.set_preferences", preferences, None, 7)).await.unwrap();
    let opened = json_of(&client, carry("device.open", json!({}), None, 8)).await.unwrap();
    assert_eq!(opened["connections"][0]["id"], id.as_str());
    assert_eq!(opened["preferences"]["text_size"], 120);
    let ended = json_of(&client, carry("device.disconnect", json!({ "connection": id }), None, 9)).await.unwrap();
    assert_eq!(ended["portal_told"], true);
}

#[tokio::test]
async fn no_answer_to_a_screen_holds_a_token() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let id = connect(&client, &portal).await.id;
    for operation in ["device.open", "account.get", "company.get"] {
        let answer = json_of(&client, carry(operation, json!({}), Some(&id), 1)).await.unwrap();
        assert!(!answer.to_string().contains(&portal.token_mark()), "{operation}");
    }
}

#[tokio::test]
async fn what_the_contract_does_not_name_for_screens_is_not_carried() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let id = connect(&client, &portal).await.id;
    portal.forget_seen();
    let tokens = json!({ "refresh_token": "x", "code": "x", "datum": "x", "challenge": "c1" });
    let mut asked = vec![
        carry("http.get", json!({ "url": "https://evil.example" }), Some(&id), 1),
        carry("", json!({}), Some(&id), 1),
        carry("account.get", json!({ "customer": "somebody else" }), Some(&id), 1),
        carry("account.get", json!([]), Some(&id), 1),
        carry("account.get", json!({}), None, 1),
        carry("invoices.get", json!({}), Some(&id), 1),
        carry("invoices.get", json!({ "invoice": 7 }), Some(&id), 1),
        carry("invoices.get", json!({ "invoice": "../session" }), Some(&id), 1),
        carry("invoices.get", json!({ "invoice": ".." }), Some(&id), 1),
        carry("device.open", json!({ "more": 1 }), None, 1),
        carry("device.identify", json!({ "datum": "x" }), None, 1),
        Carry { language: "nl\r\nAuthorization: x".to_owned(), ..carry("account.get", json!({}), Some(&id), 1) },
    ];
    for operation in OPERATIONS.iter().filter(|operation| operation.reach == Reach::Client) {
        asked.push(carry(operation.name, json!({}), Some(&id), 1));
        asked.push(carry(operation.name, tokens.clone(), Some(&id), 1));
    }
    for asked in asked {
        let what = format!("{asked:?}");
        let refused = client.carry(asked).await.err();
        let harmless = what.contains("../session");
        assert!(refused == Some(CallError::NotAllowed) || (harmless && refused.is_some()), "{what}: {refused:?}");
    }
    // An id that looks like a path stays one step of the path, and asks about no invoice there is.
    let seen: Vec<_> = portal.seen().into_iter().map(|seen| seen.what).filter(|what| what != "GET /v1/company").collect();
    assert_eq!(seen, ["GET /v1/invoices/..%2Fsession"]);
}

#[tokio::test]
async fn an_unknown_connection_is_said() {
    let device = TestDevice::new();
    let unknown = ConnectionId::from("nobody");
    let refused = device.start().carry(carry("account.get", json!({}), Some(&unknown), 1)).await.err();
    assert_eq!(refused, Some(CallError::NoConnection));
}

#[tokio::test]
async fn a_call_under_way_can_be_taken_back() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let id = connect(&client, &portal).await.id;
    portal.instead("GET /v1/account", Instead::LoseAnswer);
    let (other, waiting) = (client.clone(), carry("account.get", json!({}), Some(&id), 41));
    let waiting = tokio::spawn(async move { other.carry(waiting).await });
    while portal.seen_of("GET /v1/account").is_empty() {
        tokio::task::yield_now().await;
    }
    json_of(&client, carry("device.cancel", json!({ "call": 40 }), None, 42)).await.unwrap();
    assert!(!waiting.is_finished(), "that was another call");
    json_of(&client, carry("device.cancel", json!({ "call": 41 }), None, 43)).await.unwrap();
    assert_eq!(waiting.await.unwrap().err(), Some(CallError::Cancelled));
    json_of(&client, carry("account.get", json!({}), Some(&id), 41)).await.unwrap();
}

#[tokio::test]
async fn a_page_that_is_loaded_anew_may_count_from_one_again() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let id = connect(&client, &portal).await.id;
    portal.instead("GET /v1/account", Instead::LoseAnswer);
    let (other, old) = (client.clone(), carry("account.get", json!({}), Some(&id), 1));
    let old = tokio::spawn(async move { other.carry(old).await });
    while portal.seen_of("GET /v1/account").is_empty() {
        tokio::task::yield_now().await;
    }
    json_of(&client, carry("account.get", json!({}), Some(&id), 1)).await.unwrap();
    assert_eq!(old.await.unwrap().err(), Some(CallError::Cancelled));
    client.call(&id, &saldo_contract::account::GetAccount {}, &nl()).await.unwrap();
}
