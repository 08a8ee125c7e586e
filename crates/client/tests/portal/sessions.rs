//! Staying signed in: access tokens run out, refresh tokens rotate, answers get lost, sessions end.

use std::sync::atomic::Ordering;

use saldo_contract::{ProblemCode, account::GetAccount, call::CallError};

use crate::support::{FakePortal, Instead, TestDevice, connect, nl};

const REFRESH: &str = "POST /v1/session/refresh";

#[tokio::test]
async fn a_refused_access_token_is_renewed_once_and_the_call_repeated() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert_eq!(portal.seen_of(REFRESH).len(), 1);
    assert_eq!(portal.seen_of("GET /v1/account").len(), 2);
}

#[tokio::test]
async fn an_access_token_known_to_have_run_out_is_not_tried() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    device.clock.advance(595);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert_eq!(portal.seen_of(REFRESH).len(), 1);
    assert_eq!(portal.seen_of("GET /v1/account").len(), 1);
}

#[tokio::test]
async fn a_portal_that_refuses_every_token_is_not_asked_for_ever() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    for _ in 0..5 {
        portal.refuse_next("GET /v1/account", ProblemCode::TokenExpired);
    }
    let refused = client.call(&connection.id, &GetAccount {}, &nl()).await;
    assert!(matches!(refused, Err(CallError::Refused { problem }) if problem.code == ProblemCode::TokenExpired));
    assert_eq!(portal.seen_of("GET /v1/account").len(), 2);
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_renewal() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    let calls = (0..8).map(|_| {
        let (client, id) = (client.clone(), connection.id.clone());
        tokio::spawn(async move { client.call(&id, &GetAccount {}, &nl()).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(portal.seen_of(REFRESH).len(), 1);
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_with_the_same_key() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start_impatient();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    portal.instead(REFRESH, Instead::LoseAnswer);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    let tries = portal.seen_of(REFRESH);
    assert_eq!(tries.len(), 2);
    assert_eq!((&tries[0].idempotency_key, &tries[0].body), (&tries[1].idempotency_key, &tries[1].body));
}

#[tokio::test]
async fn a_lost_answer_does_not_lock_the_customer_out_after_a_restart() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start_impatient();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    for _ in 0..3 {
        portal.instead(REFRESH, Instead::LoseAnswer);
    }
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::Unreachable));
    drop(client);

    let next = device.start();
    next.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    let tries = portal.seen_of(REFRESH);
    assert_eq!(tries.len(), 4);
    assert!(tries.iter().all(|seen| seen.idempotency_key == tries[0].idempotency_key));
}

#[tokio::test]
async fn the_next_renewal_has_a_key_of_its_own() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    for _ in 0..3 {
        portal.expire_access();
        client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    }
    let tries = portal.seen_of(REFRESH);
    assert_eq!(tries.len(), 3);
    assert!(tries[0].idempotency_key != tries[1].idempotency_key && tries[1].idempotency_key != tries[2].idempotency_key);
    device.start().call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
}

#[tokio::test]
async fn taking_a_call_back_does_not_stop_the_renewal_it_started() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    {
        let nl = nl();
        let call = client.call(&connection.id, &GetAccount {}, &nl);
        tokio::pin!(call);
        // Polled until the renewal is under way, then dropped.
        while portal.seen_of(REFRESH).is_empty() {
            tokio::select! {
                biased;
                _ = &mut call => panic!("it cannot be done yet"),
                () = tokio::task::yield_now() => {}
            }
        }
    }
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert_eq!(portal.seen_of(REFRESH).len(), 1);
}

#[tokio::test]
async fn a_session_the_portal_ended_is_gone_here_and_the_connection_stays() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.end_session();
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::SignedOut));
    assert!(device.vault.names().is_empty());
    let opened = client.open().await;
    assert_eq!(opened.connections.len(), 1);
    assert!(!opened.connections[0].signed_in);
    portal.forget_seen();
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::SignedOut));
    assert!(portal.seen().is_empty(), "there is nothing left to ask with");
}

#[tokio::test]
async fn a_family_ended_for_reuse_signs_out() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    portal.refuse_next(REFRESH, ProblemCode::SessionEnded);
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::SignedOut));
    assert!(!client.open().await.connections[0].signed_in);
}

#[tokio::test]
async fn a_keychain_that_locks_itself_stops_the_renewal_before_it_is_sent() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    device.vault.locked.store(true, Ordering::Relaxed);
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::Device));
    assert!(portal.seen_of(REFRESH).is_empty());
    device.vault.locked.store(false, Ordering::Relaxed);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
}

#[tokio::test]
async fn a_token_that_is_not_bound_to_the_device_is_not_taken() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    let bearer = serde_json::json!({
        "access_token": "a", "token_type": "Bearer", "expires_in": 600, "refresh_token": "b",
        "refresh_expires_at": "2026-04-01T00:00:00Z", "customer": "cust-1",
    });
    portal.instead(REFRESH, Instead::Answer(wiremock::ResponseTemplate::new(200).set_body_json(bearer)));
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::BadAnswer));
}
