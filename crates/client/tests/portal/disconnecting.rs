//! Signing out: everything leaves the device at once, and the portal hears of it, now or later.

use std::{sync::atomic::Ordering, time::Duration};

use saldo_client::Client;
use saldo_contract::{ProblemCode, account::GetAccount, call::CallError};

use crate::support::{FakePortal, Instead, TestDevice, connect, nl};

const END: &str = "DELETE /v1/session";

#[tokio::test]
async fn signing_out_removes_everything_and_ends_the_session_on_the_portal() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    assert!(client.disconnect(&connection.id).await.unwrap().portal_told);
    assert_eq!(portal.seen_of(END).len(), 1);
    assert!(device.vault.names().is_empty());
    assert!(client.open().await.connections.is_empty());
    assert!(!device.files().contains("lumen"));
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::NoConnection));
    assert_eq!(client.disconnect(&connection.id).await.err(), Some(CallError::NoConnection));
}

#[tokio::test]
async fn a_portal_that_was_out_of_reach_is_told_at_the_next_start() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    for _ in 0..3 {
        portal.instead("GET /v1/company", Instead::Answer(wiremock::ResponseTemplate::new(503)));
    }
    assert!(!client.disconnect(&connection.id).await.unwrap().portal_told);
    assert!(client.open().await.connections.is_empty(), "it is gone here all the same");
    let names = device.vault.names();
    assert!(names.len() == 1 && names[0].starts_with("ending:"), "{names:?}");
    assert!(!device.files().contains("lumen"), "the disk no longer tells which company it was");
    drop(client);

    device.start().prepare().await;
    while portal.seen_of(END).is_empty() || !device.vault.names().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(device.start().tell_endings().await, 0);
    assert_eq!(portal.seen_of(END).len(), 1);
}

#[tokio::test]
async fn while_the_app_runs_the_portal_is_told_as_soon_as_it_is_back() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let connection = connect(&device.start(), &portal).await;
    let mut config = device.config();
    config.timeouts.ending = Duration::from_millis(5);
    let client = Client::new(config);
    for _ in 0..7 {
        portal.instead("GET /v1/company", Instead::Answer(wiremock::ResponseTemplate::new(503)));
    }
    assert!(!client.disconnect(&connection.id).await.unwrap().portal_told);
    while !device.vault.names().is_empty() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(portal.seen_of(END).len(), 1);
}

#[tokio::test]
async fn a_session_the_portal_ended_itself_needs_no_telling() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.refuse_next(END, ProblemCode::SessionEnded);
    assert!(client.disconnect(&connection.id).await.unwrap().portal_told);
    assert!(device.vault.names().is_empty());
}

#[tokio::test]
async fn without_a_session_there_is_nothing_to_tell() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.end_session();
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::SignedOut));
    assert!(client.disconnect(&connection.id).await.unwrap().portal_told);
    assert!(portal.seen_of(END).is_empty());
}

#[tokio::test]
async fn a_keychain_that_does_not_let_go_is_said_and_nothing_is_half_done() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    device.vault.locked.store(true, Ordering::Relaxed);
    assert_eq!(client.disconnect(&connection.id).await.err(), Some(CallError::Device));
    device.vault.locked.store(false, Ordering::Relaxed);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert!(client.disconnect(&connection.id).await.unwrap().portal_told);
    assert!(device.vault.names().is_empty());
}

#[tokio::test]
async fn a_session_in_a_keychain_that_is_locked_today_is_ended_when_it_opens() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let connection = connect(&device.start(), &portal).await;
    device.vault.locked.store(true, Ordering::Relaxed);
    let today = device.start();
    assert!(!today.open().await.connections[0].signed_in);
    today.disconnect(&connection.id).await.unwrap();
    assert_eq!(today.tell_endings().await, 0);
    assert!(portal.seen_of(END).is_empty());

    device.vault.locked.store(false, Ordering::Relaxed);
    assert_eq!(device.start().tell_endings().await, 0);
    assert_eq!(portal.seen_of(END).len(), 1);
    assert!(device.vault.names().is_empty());
}
