//! Nobody may ask without end.

use serde_json::json;

use crate::support::TestPortal;

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_slowed_down_and_says_when_to_come_back() {
    let portal = TestPortal::sqlite("sign_in_per_minute = 1000 => sign_in_per_minute = 3").await;
    let guess = async || portal.post("/v1/sign-in", &json!({"code": "7KQ4-M2XP-9TRC", "datum": "2000"})).await;
    for _ in 0..3 {
        guess().await.refused("sign_in_refused");
    }
    let answer = guess().await.refused("too_many_requests");
    let seconds: i64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert_eq!(answer.status, 429);
    portal.advance(seconds);
    guess().await.refused("sign_in_refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_headers_that_keep_browsers_in_check() {
    let portal = TestPortal::sqlite("").await;
    let answer = portal.send(portal.request(reqwest::Method::GET, "/v1/company")).await;
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    assert!(answer.headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
}

#[tokio::test(flavor = "multi_thread")]
async fn outside_a_demonstration_there_is_no_page_with_letters() {
    let mail = r#"[mail]\nsmtp = "smtp://127.0.0.1:2525"\nfrom = "a@lumen.example""#;
    let portal =
        TestPortal::sqlite(&format!("[demo]\\nenabled = true => {mail}\nhttp://127.0.0.1:8787 => https://mijn.lumen.example"))
            .await;
    portal.send(portal.request(reqwest::Method::GET, "/demo/state")).await.refused("not_found");
    portal.send(portal.request(reqwest::Method::GET, "/demo")).await.refused("not_found");
}
