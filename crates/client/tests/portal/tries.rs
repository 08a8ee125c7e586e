//! Trying again: what is safe, with the same key, not too often, and not for too long.

use std::time::Duration;

use saldo_client::Client;
use saldo_contract::{Problem, ProblemCode, account::GetAccount, call::CallError, operation};
use serde::{Deserialize, Serialize};
use wiremock::ResponseTemplate;

use crate::support::{FakePortal, Instead, TestDevice, connect, nl, refuse};

/// A change, as the next ones of the contract will be.
#[derive(Serialize, Deserialize)]
struct TestChange {
    wish: String,
}
operation!(TestChange => saldo_contract::device::Done, "test.change", Post "/v1/test-changes", SignedIn, "For tests");

fn wish() -> TestChange {
    TestChange { wish: "less paper".to_owned() }
}

#[tokio::test]
async fn a_read_is_tried_three_times_and_then_reported() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    for status in [502, 503, 504] {
        portal.instead("GET /v1/account", Instead::Answer(ResponseTemplate::new(status)));
    }
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::Unreachable));
    assert_eq!(portal.seen_of("GET /v1/account").len(), 3);
    portal.instead("GET /v1/account", Instead::Answer(ResponseTemplate::new(503)));
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
}

#[tokio::test]
async fn a_change_is_repeated_with_the_key_made_before_the_first_try() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start_impatient();
    let connection = connect(&client, &portal).await;
    portal.instead("POST /v1/test-changes", Instead::LoseAnswer);
    portal.refuse_next("POST /v1/test-changes", ProblemCode::InFlight);
    client.call(&connection.id, &wish(), &nl()).await.unwrap();
    let tries = portal.seen_of("POST /v1/test-changes");
    assert_eq!(tries.len(), 3);
    assert!(tries[0].idempotency_key.is_some());
    assert!(tries.iter().all(|seen| seen.idempotency_key == tries[0].idempotency_key && seen.body == tries[0].body));
    client.call(&connection.id, &wish(), &nl()).await.unwrap();
    let again = portal.seen_of("POST /v1/test-changes");
    assert_ne!(again[3].idempotency_key, tries[0].idempotency_key, "wished again, it is another change");
}

#[tokio::test]
async fn a_renewed_token_repeats_a_change_with_the_same_key() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    client.call(&connection.id, &wish(), &nl()).await.unwrap();
    let tries = portal.seen_of("POST /v1/test-changes");
    assert_eq!(tries.len(), 2);
    assert_eq!(tries[0].idempotency_key, tries[1].idempotency_key);
}

#[tokio::test]
async fn a_refusal_is_not_tried_again() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.refuse_next("GET /v1/account", ProblemCode::Internal);
    let refused = client.call(&connection.id, &GetAccount {}, &nl()).await;
    assert!(matches!(refused, Err(CallError::Refused { problem }) if problem.code == ProblemCode::Internal));
    assert_eq!(portal.seen_of("GET /v1/account").len(), 1);
}

#[tokio::test]
async fn a_short_retry_after_is_waited_for_and_a_long_one_is_told() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    let busy = refuse(&Problem::new(ProblemCode::TooMany));
    portal.instead("GET /v1/account", Instead::Answer(busy.clone().insert_header("retry-after", "0")));
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    portal.instead("GET /v1/account", Instead::Answer(busy.insert_header("retry-after", "120")));
    let told = client.call(&connection.id, &GetAccount {}, &nl()).await;
    assert!(matches!(told, Err(CallError::Refused { problem }) if problem.retry_after == Some(120)));
}

#[tokio::test]
async fn every_try_has_a_proof_of_its_own() {
    // The portal refuses a proof it has seen before, so a repeated one would end in `device_proof_refused`.
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start_impatient();
    let connection = connect(&client, &portal).await;
    portal.instead("GET /v1/account", Instead::LoseAnswer);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
}

#[tokio::test]
async fn a_portal_that_is_not_there_cannot_be_reached() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    drop(client);
    drop(portal);
    let next = device.start();
    assert_eq!(next.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::Unreachable));
    assert!(next.open().await.connections[0].signed_in, "being offline signs nobody out");
}

#[tokio::test]
async fn a_slow_portal_is_given_up_on_when_the_time_is_up() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let connection = connect(&device.start(), &portal).await;
    let mut config = device.config();
    config.timeouts.operation = Duration::from_millis(300);
    let client = Client::new(config);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    portal.instead("GET /v1/account", Instead::LoseAnswer);
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::Unreachable));
    assert_eq!(portal.seen_of("GET /v1/account").len(), 2);
}
