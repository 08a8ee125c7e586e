//! What stands in the logs, at their most talkative: never a token, a code, a datum, a name or an account number.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "portal/support/mod.rs"]
#[allow(dead_code, unused_imports, reason = "other tests use the rest of it")]
mod support;

use std::{
    io,
    sync::{Arc, Mutex},
};

use saldo_client::Carried;
use saldo_contract::{
    ProblemCode,
    device::{Carry, Confirm, Identify, LookAtCode},
    ids::{DocumentId, InvoiceId},
    invoices::GetDocument,
};
use tracing_subscriber::{fmt::MakeWriter, layer::SubscriberExt as _};

use support::{CUSTOMER_NAME, DATUM, FakePortal, Instead, LETTER_CODE, ONE_TIME_CODE, TestDevice, connect, nl};

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Written {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Libraries that log through `log` are listened to as well.
impl log::Log for Written {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {}: {}\n", record.level(), record.target(), record.args());
        self.0.lock().unwrap().extend_from_slice(line.as_bytes());
    }
    fn flush(&self) {}
}

#[tokio::test]
async fn nothing_that_could_harm_the_customer_is_ever_logged() {
    let written = Written::default();
    let subscriber =
        tracing_subscriber::registry().with(tracing_subscriber::fmt::layer().with_writer(written.clone()).with_ansi(false));
    tracing::subscriber::set_global_default(subscriber).unwrap();
    log::set_boxed_logger(Box::new(written.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);

    let device = TestDevice::new();
    let portal = FakePortal::start("lumen", &device).await;
    let client = device.start_impatient();
    // The whole way: wrong and right answers, lost and refused ones, renewal, a file, signing out.
    client.look_at_code(LookAtCode { code: portal.letter() }, &nl()).await.unwrap();
    client.identify(Identify { datum: "canary wrong datum".to_owned() }, &nl()).await.unwrap_err();
    client.identify(Identify { datum: DATUM.to_owned() }, &nl()).await.unwrap();
    client.confirm(Confirm { code: "111999".to_owned() }, &nl()).await.unwrap_err();
    let connection = connect(&client, &portal).await;
    portal.expire_access();
    portal.instead("POST /v1/session/refresh", Instead::LoseAnswer);
    let account = Carry {
        operation: "account.get".to_owned(),
        request: serde_json::json!({}),
        connection: Some(connection.id.clone()),
        call: 1,
        language: "nl".to_owned(),
    };
    assert!(matches!(client.carry(account.clone()).await, Ok(Carried::Json(_))));
    let iban = "BE68539007547034";
    let odd = Carry { request: serde_json::json!({ "iban": iban }), ..account };
    client.carry(odd).await.unwrap_err();
    let document = GetDocument { invoice: InvoiceId::from("i1"), document: DocumentId::from("d1") };
    client.fetch_file(&connection.id, &document, &nl()).await.unwrap();
    portal.refuse_next("GET /v1/invoices/i1/documents/d1", ProblemCode::NotFound);
    client.fetch_file(&connection.id, &document, &nl()).await.unwrap_err();
    client.disconnect(&connection.id).await.unwrap();

    let written = String::from_utf8_lossy(&written.0.lock().unwrap()).into_owned();
    assert!(written.contains("account.get"), "the log is there, and names the operation");
    assert!(written.contains("DEBUG") || written.contains("TRACE"), "and it is at its most talkative");
    let compact = LETTER_CODE.replace('-', "");
    let secrets = [
        portal.token_mark(),
        LETTER_CODE.to_owned(),
        compact,
        DATUM.to_owned(),
        "canary".to_owned(),
        ONE_TIME_CODE.to_owned(),
        "111999".to_owned(),
        CUSTOMER_NAME.to_owned(),
        "40881207".to_owned(),
        iban.to_owned(),
        "F-1.pdf".to_owned(),
    ];
    for secret in secrets {
        let line = written.lines().find(|line| line.contains(&secret));
        assert!(line.is_none(), "{secret} is in the log: {line:?}");
    }
}
