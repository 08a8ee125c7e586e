//! Answers that are not what a portal promises.

use saldo_contract::{
    account::GetAccount,
    call::CallError,
    ids::{DocumentId, InvoiceId},
    invoices::GetDocument,
};
use wiremock::ResponseTemplate;

use crate::support::{FakePortal, Instead, PDF, TestDevice, connect, nl};

#[tokio::test]
async fn a_redirect_is_not_followed_and_no_credential_leaves() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let elsewhere = FakePortal::start("elsewhere", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    for status in [301, 302, 307, 308] {
        let host = elsewhere.letter().split('/').next().unwrap().to_owned();
        let answer = ResponseTemplate::new(status).insert_header("location", format!("http://{host}/v1/account"));
        portal.instead("GET /v1/account", Instead::Answer(answer));
        assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::BadAnswer), "{status}");
    }
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn what_is_not_the_promised_json_is_a_bad_answer() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    let html = "<html>Sign in to this hotel's network</html>";
    for answer in [
        ResponseTemplate::new(200).set_body_raw(html, "text/html"),
        ResponseTemplate::new(200).set_body_raw(html, "application/json"),
        ResponseTemplate::new(200).set_body_raw("{}", "application/json"),
        ResponseTemplate::new(200).set_body_raw("{}", "text/plain"),
        ResponseTemplate::new(204),
        ResponseTemplate::new(500).set_body_raw(html, "text/html"),
        ResponseTemplate::new(404).set_body_raw("{", "application/problem+json"),
    ] {
        portal.instead("GET /v1/account", Instead::Answer(answer));
        assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::BadAnswer));
    }
}

#[tokio::test]
async fn an_answer_larger_than_any_portal_sends_is_not_read_to_its_end() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    let large = vec![b' '; 8 * 1024 * 1024 + 1];
    portal.instead("GET /v1/account", Instead::Answer(ResponseTemplate::new(200).set_body_raw(large, "application/json")));
    assert_eq!(client.call(&connection.id, &GetAccount {}, &nl()).await, Err(CallError::BadAnswer));
}

#[tokio::test]
async fn a_file_comes_with_a_name_that_is_safe_to_save_under() {
    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start();
    let connection = connect(&client, &portal).await;
    let document = GetDocument { invoice: InvoiceId::from("i1"), document: DocumentId::from("d1") };
    let file = client.fetch_file(&connection.id, &document, &nl()).await.unwrap();
    assert_eq!((file.file_name.as_str(), file.media_type.as_str(), file.bytes.as_slice()), ("F-1.pdf", "application/pdf", PDF));
    assert!(!format!("{file:?}").contains("F-1"), "what the file is called is nobody else's business");
    assert_eq!(client.call(&connection.id, &document, &nl()).await.err(), Some(CallError::NotAllowed), "a file is not JSON");
}
