//! The pin: a portal that has become another company's hears nothing more.

use saldo_contract::{
    account::GetAccount,
    call::CallError,
    company::{Company, GetCompany},
    device::LookAtCode,
};

use crate::support::{FakePortal, TestDevice, connect, nl};

fn someone_else(company: &mut Company) {
    "id-somebody-else".clone_into(&mut company.id.0);
}

fn with_another_key(company: &mut Company) {
    "another-key".clone_into(&mut company.signing_key);
}

#[tokio::test]
async fn a_portal_that_became_another_companys_gets_nothing() {
    for change in [someone_else, with_another_key] {
        let device = TestDevice::new();
        let portal = FakePortal::start("lumen", &device).await;
        let connection = connect(&device.start(), &portal).await;
        portal.set_company(change);
        portal.forget_seen();
        let next = device.start();
        assert_eq!(next.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::CompanyChanged));
        assert_eq!(next.call(&connection.id, &GetCompany {}, &nl()).await, Err(CallError::CompanyChanged));
        let looked = next.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await;
        assert_eq!(looked, Err(CallError::CompanyChanged));
        assert!(portal.seen().iter().all(|seen| seen.what == "GET /v1/company" && seen.authorization.is_none()));
    }
}

#[tokio::test]
async fn a_changed_company_is_not_told_that_a_session_ended() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let connection = connect(&device.start(), &portal).await;
    portal.set_company(someone_else);
    portal.forget_seen();
    let next = device.start();
    assert!(!next.disconnect(&connection.id).await.unwrap().portal_told);
    assert_eq!(next.tell_endings().await, 0);
    assert!(portal.seen().iter().all(|seen| seen.what == "GET /v1/company"));
    assert!(device.vault.names().is_empty());
    connect(&next, &portal).await;
}

#[tokio::test]
async fn the_company_is_asked_once_in_each_run_and_its_new_name_kept() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let connection = connect(&device.start(), &portal).await;
    portal.set_company(|company| "Lumen Energie".clone_into(&mut company.name));
    portal.forget_seen();
    let next = device.start();
    assert_eq!(next.open().await.connections[0].company.name, "lumen");
    for _ in 0..3 {
        next.call(&connection.id, &GetAccount {}, &nl()).await.unwrap();
    }
    assert_eq!(portal.seen_of("GET /v1/company").len(), 1);
    assert_eq!(device.start().open().await.connections[0].company.name, "Lumen Energie");
}
