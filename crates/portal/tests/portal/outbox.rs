//! Messages leave by real SMTP and real HTTP, and wait when nobody takes them.

use std::sync::{Arc, Mutex};

use serde_json::json;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::support::{Answer, TestPortal, Ubl, letter_code};

/// What a server received.
type Received = Arc<Mutex<Vec<String>>>;

async fn smtp_session(stream: TcpStream, received: Received) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 test\r\n").await?;
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 0 {
        if line.starts_with("DATA") {
            stream.write_all(b"354 go on\r\n").await?;
            let mut mail = String::new();
            while !mail.ends_with("\r\n.\r\n") {
                stream.read_line(&mut mail).await?;
            }
            received.lock().unwrap().push(mail);
        }
        stream.write_all(b"250 ok\r\n").await?;
        line.clear();
    }
    Ok(())
}

async fn gateway_session(mut stream: TcpStream, received: Received, status: &'static str) -> std::io::Result<()> {
    let mut request = vec![0; 8192];
    let mut length = 0;
    loop {
        length += stream.read(&mut request[length..]).await?;
        let text = String::from_utf8_lossy(&request[..length]).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let expected =
                head.to_lowercase().split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.parse::<usize>().ok());
            if expected == Some(body.len()) {
                received.lock().unwrap().push(text.clone());
                break;
            }
        }
    }
    stream.write_all(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").as_bytes()).await
}

async fn wait_for(received: &Received, count: usize) -> Vec<String> {
    for _ in 0..400 {
        if received.lock().unwrap().len() >= count {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    received.lock().unwrap().clone()
}

/// A portal that is no demonstration: `[demo]` gives way to the given ways out.
async fn portal(ways_out: &str) -> TestPortal {
    TestPortal::sqlite(&format!("[demo]\\nenabled = true => {ways_out}\nhttp://127.0.0.1:8787 => https://mijn.lumen.example"))
        .await
}

async fn ask_for_code(portal: &TestPortal) -> Answer {
    let code = letter_code(portal, "100").await;
    portal.post("/v1/sign-in", &json!({"code": code, "datum": "2000"})).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_one_time_code_leaves_by_e_mail_and_does_not_stay_in_the_database() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let received = Received::default();
    let inbox = Arc::clone(&received);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(smtp_session(stream, Arc::clone(&inbox)));
        }
    });
    let portal = portal(&format!("[mail]\\nsmtp = \"smtp://{address}\"\\nfrom = \"Lumen <a@lumen.example>\"")).await;
    portal.import(&Ubl::new("1", "100", "12.50")).await;
    let challenge = ask_for_code(&portal).await.ok();
    assert_eq!(challenge["channel"], "email");
    let mail = wait_for(&received, 1).await.remove(0);
    assert!(
        mail.contains("To: c100@post.example") && mail.contains("<a@lumen.example>") && mail.contains("Lumen Energie"),
        "{mail}"
    );
    for _ in 0..100 {
        use sqlx::Row;
        let mut connection = portal.portal.store.read().await.unwrap();
        let row = sqlx::query("SELECT sent_at, text, code FROM outbox").fetch_one(&mut *connection).await.unwrap();
        if !row.get::<String, _>("sent_at").is_empty() {
            assert_eq!((row.get::<String, _>("text"), row.get::<String, _>("code")), (String::new(), String::new()));
            return;
        }
        drop(connection);
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("the message was never marked as sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_one_time_code_leaves_by_sms_and_is_tried_again_when_the_gateway_fails() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let received = Received::default();
    let inbox = Arc::clone(&received);
    tokio::spawn(async move {
        let mut answers = ["503 Service Unavailable", "200 OK"].into_iter();
        while let Ok((stream, _)) = listener.accept().await {
            gateway_session(stream, Arc::clone(&inbox), answers.next().unwrap_or("200 OK")).await.unwrap();
        }
    });
    let portal =
        portal(&format!("[sms]\\nurl = \"http://{address}/send\"\\nauthorization = \"Bearer gateway-key\"\\nfrom = \"Lumen\""))
            .await;
    portal.import(&Ubl::new("1", "100", "12.50")).await;
    assert_eq!(ask_for_code(&portal).await.ok()["channel"], "sms");
    wait_for(&received, 1).await;
    portal.advance(2);
    portal.portal.outbox_changed.notify_one();
    let requests = wait_for(&received, 2).await;
    let key = |request: &str| request.to_lowercase().lines().find(|line| line.starts_with("idempotency-key")).unwrap().to_owned();
    assert_eq!(key(&requests[0]), key(&requests[1]), "the gateway can tell that it is the same message");
    assert!(requests[1].contains("Bearer gateway-key") && requests[1].contains("+32 470 12 34 18"), "{}", requests[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_could_not_leave_in_time_never_leaves() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let received = Received::default();
    let inbox = Arc::clone(&received);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            gateway_session(stream, Arc::clone(&inbox), "503 Service Unavailable").await.unwrap();
        }
    });
    let portal = portal(&format!("[sms]\\nurl = \"http://{address}/send\"\\nauthorization = \"k\"\\nfrom = \"Lumen\"")).await;
    portal.import(&Ubl::new("1", "100", "12.50")).await;
    ask_for_code(&portal).await.ok();
    wait_for(&received, 1).await;
    portal.advance(601);
    portal.portal.outbox_changed.notify_one();
    for _ in 0..400 {
        use sqlx::Row;
        let mut connection = portal.portal.store.read().await.unwrap();
        let row = sqlx::query("SELECT sent_at FROM outbox").fetch_one(&mut *connection).await.unwrap();
        if row.get::<String, _>("sent_at") == "too late" {
            assert_eq!(received.lock().unwrap().len(), 1);
            return;
        }
        drop(connection);
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("the message still waits");
}
