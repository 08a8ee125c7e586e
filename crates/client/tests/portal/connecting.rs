//! Connecting, from the letter's code to a session in the keychain.

use saldo_client::{Client, ClientConfig, MemoryVault};
use saldo_contract::{
    ProblemCode,
    account::GetAccount,
    call::CallError,
    connect_code::ConnectCodeError,
    device::{Confirm, Identify, Keychain, LookAtCode, SendAgain},
};

use crate::support::{CUSTOMER_NAME, DATUM, FakePortal, Instead, LETTER_CODE, ONE_TIME_CODE, TestDevice, connect, nl};

#[tokio::test]
async fn a_customer_connects_and_is_still_connected_next_time() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();

    let looked = client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    assert_eq!(looked.company.name, "lumen");
    assert_eq!(looked.already, None);
    assert!(portal.letter().starts_with(&looked.domain));
    assert!(portal.seen().iter().all(|seen| seen.what == "GET /v1/company"), "nothing of the code is sent yet");

    let sent = client.identify(Identify { datum: DATUM.to_owned() }, &nl()).await.unwrap();
    assert_eq!((sent.digits, sent.resend_in, sent.ends_in), (6, 30, 600));
    client.send_again(SendAgain {}, &nl()).await.unwrap();
    let connection = client.confirm(Confirm { code: ONE_TIME_CODE.to_owned() }, &nl()).await.unwrap();
    assert!(connection.signed_in);

    let account = client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert_eq!(account.customer_name, CUSTOMER_NAME);

    let opened = device.start().open().await;
    assert_eq!(opened.keychain, Keychain::Kept);
    assert_eq!(opened.connections, std::slice::from_ref(&connection));
    device.start().call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert!(portal.seen().iter().all(|seen| seen.language.as_deref() == Some("nl")));
}

#[tokio::test]
async fn the_disk_holds_the_company_and_nothing_of_the_customer() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    let files = device.files();
    assert!(files.contains("key-of-lumen"));
    for secret in [portal.token_mark().as_str(), &LETTER_CODE.replace('-', ""), DATUM, ONE_TIME_CODE, CUSTOMER_NAME, "cust-1"] {
        assert!(!files.contains(secret), "{secret} is on disk");
    }
}

#[tokio::test]
async fn the_access_token_is_in_memory_only() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    let entries = device.vault.entries.lock().unwrap().clone();
    assert_eq!(entries.keys().collect::<Vec<_>>(), [connection.id.as_str()]);
    assert!(entries.values().all(|entry| entry.contains("refresh-1") && !entry.contains("access-")));
}

#[tokio::test]
async fn without_a_keychain_the_session_lives_until_the_app_closes() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let start = || {
        let config = device.config();
        Client::new(ClientConfig { vault: std::sync::Arc::new(MemoryVault::default()), ..config })
    };
    let client = start();
    let connection = connect(&client, &portal).await;
    assert_eq!(client.open().await.keychain, Keychain::MemoryOnly);
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert!(!device.files().contains(&portal.token_mark()), "never in a plain file");

    let next = start();
    let opened = next.open().await;
    assert!(!opened.connections[0].signed_in);
    assert_eq!(next.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::SignedOut));
}

#[tokio::test]
async fn what_is_no_code_is_said_before_anything_is_sent() {
    let device = TestDevice::new();
    let refused = device.start().look_at_code(LookAtCode { code: "7KQ4-M2XP-9TRC".to_owned() }, &nl()).await;
    assert_eq!(refused, Err(CallError::ConnectCode { problem: ConnectCodeError::NoPortal }));
}

#[tokio::test]
async fn steps_out_of_order_are_refused_without_asking_anyone() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let code = || Confirm { code: ONE_TIME_CODE.to_owned() };
    let datum = || Identify { datum: DATUM.to_owned() };
    assert_eq!(client.identify(datum(), &nl()).await, Err(CallError::NotAllowed));
    client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    portal.forget_seen();
    assert_eq!(client.send_again(SendAgain {}, &nl()).await, Err(CallError::NotAllowed));
    assert_eq!(client.confirm(code(), &nl()).await, Err(CallError::NotAllowed));
    assert!(portal.seen().is_empty());
}

#[tokio::test]
async fn a_wrong_one_time_code_can_be_followed_by_the_right_one() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    client.identify(Identify { datum: DATUM.to_owned() }, &nl()).await.unwrap();
    let refused = client.confirm(Confirm { code: "000000".to_owned() }, &nl()).await;
    assert!(matches!(refused, Err(CallError::Refused { problem }) if problem.code == ProblemCode::CodeWrong));
    client.confirm(Confirm { code: ONE_TIME_CODE.to_owned() }, &nl()).await.unwrap();
}

#[tokio::test]
async fn a_lost_answer_to_the_one_time_code_does_not_cost_it() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start_impatient();
    client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    client.identify(Identify { datum: DATUM.to_owned() }, &nl()).await.unwrap();
    for _ in 0..3 {
        portal.instead("POST /v1/sign-in/c1/verify", Instead::LoseAnswer);
    }
    let confirm = || Confirm { code: ONE_TIME_CODE.to_owned() };
    assert_eq!(client.confirm(confirm(), &nl()).await, Err(CallError::Unreachable));
    client.confirm(confirm(), &nl()).await.unwrap();
    let tries = portal.seen_of("POST /v1/sign-in/c1/verify");
    assert_eq!(tries.len(), 4);
    assert!(tries.iter().all(|seen| seen.idempotency_key == tries[0].idempotency_key), "it is one and the same request");
}

#[tokio::test]
async fn connecting_anew_keeps_one_connection_and_ends_the_session_before() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let first = connect(&client, &portal).await;
    let looked = client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    assert_eq!(looked.already, Some(first.id.clone()));
    let second = connect(&client, &portal).await;
    assert_eq!(second.id, first.id);
    assert_eq!(client.open().await.connections.len(), 1);
    client.call(&second.id, &GetAccount {}, &nl()).await.unwrap();
    assert_eq!(client.tell_endings().await, 0);
    let ended = portal.seen_of("DELETE /v1/session");
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].authorization.as_deref(), Some("DPoP token-lumen-access-1"));
    assert_eq!(device.vault.names(), [first.id.as_str()]);
}

#[tokio::test]
async fn a_wrong_clock_on_the_device_is_made_up_for() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    portal.set_clock_ahead(3 * 3600);
    let client = device.start();
    let connection = connect(&client, &portal).await;
    client.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    assert_eq!(portal.seen_of("POST /v1/sign-in").len(), 2, "refused once, then right");
    assert_eq!(portal.seen_of("POST /v1/sign-in/c1/verify").len(), 1, "and right from then on");
}
