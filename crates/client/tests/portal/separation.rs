//! Several companies on one device: nothing of one ever reaches another.

use saldo_contract::{account::GetAccount, call::CallError};

use crate::support::{FakePortal, TestDevice, connect, nl};

#[tokio::test]
async fn two_companies_never_see_each_others_tokens_or_keys() {
    let device = TestDevice::new();
    let (first, second) = (FakePortal::start("lumen", &device).await, FakePortal::start("town", &device).await);
    let client = device.start();
    let (a, b) = (connect(&client, &first).await, connect(&client, &second).await);
    assert_ne!(a.id, b.id);
    for portal in [&first, &second] {
        portal.expire_access();
    }
    let nl = nl();
    let (one, two) = tokio::join!(client.call(&a.id, &GetAccount {}, &nl), client.call(&b.id, &GetAccount {}, &nl));
    one.unwrap();
    two.unwrap();
    client.disconnect(&a.id).await.unwrap();
    client.call(&b.id, &GetAccount {}, &nl).await.unwrap();
    for (portal, other) in [(&first, &second), (&second, &first)] {
        assert!(!format!("{:?}", portal.seen()).contains(&other.token_mark()));
        assert!(!portal.seen().is_empty());
    }
    let entries = device.vault.entries.lock().unwrap().clone();
    assert_eq!(entries.keys().collect::<Vec<_>>(), [b.id.as_str()]);
}

#[tokio::test]
async fn a_changed_file_of_connections_cannot_send_a_session_elsewhere() {
    let device = TestDevice::new();
    let (portal, thief) = (FakePortal::start("lumen", &device).await, FakePortal::start("lumen", &device).await);
    let connection = connect(&device.start(), &portal).await;
    let path = device.directory.path().join("saldo/connections.json");
    let host = |portal: &FakePortal| portal.letter().split('/').next().unwrap().to_owned();
    let changed = std::fs::read_to_string(&path).unwrap().replace(&host(&portal), &host(&thief));
    std::fs::write(&path, changed).unwrap();
    assert_eq!(device.start().call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::SignedOut));
    assert!(thief.seen().is_empty());
}
