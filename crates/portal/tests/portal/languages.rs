//! What goes out is in the language of whoever reads it.

use reqwest::Method;
use serde_json::json;

use crate::support::{TestPortal, Ubl, code_of, fresh_key};

/// Each language, a region of it, the direction it is written in, and what its message says.
const LANGUAGES: [(&str, &str, &str, &str); 5] = [
    ("nl", "nl-BE", "ltr", "uw code is"),
    ("fr", "fr-BE", "ltr", "votre code est"),
    ("de", "de-AT", "ltr", "Ihr Code ist"),
    ("en", "en-GB", "ltr", "your code is"),
    ("ar", "ar-MA", "rtl", "رمزك من"),
];

#[tokio::test(flavor = "multi_thread")]
async fn letters_messages_and_pdfs_are_in_every_language_the_company_writes() {
    let portal = TestPortal::sqlite("languages = [\"nl\", \"en\"] => languages = [\"nl\", \"fr\", \"de\", \"en\", \"ar\"]").await;
    for (language, region, direction, code_is) in LANGUAGES {
        let customer = format!("100-{language}");
        portal.import(&Ubl::new(language, &customer, "12.50")).await;
        let list = format!("number,language\n{customer},{language}\n");
        saldo_portal::intake::post_customers(&portal.portal, "list.csv", list.as_bytes()).await.unwrap();

        let letter = portal.letter(&customer).await;
        let page = portal.request(Method::GET, "/demo").send().await.unwrap().text().await.unwrap();
        assert!(page.contains(&format!("<article class=\"letter\" lang=\"{language}\" dir=\"{direction}\">")), "{language}");

        portal.advance(1);
        let sign_in = portal.request(Method::POST, "/v1/sign-in").header("idempotency-key", fresh_key());
        let sign_in = sign_in.header("accept-language", region);
        let challenge = portal.send(sign_in.json(&json!({"code": code_of(&letter), "datum": letter["datum"]}))).await.ok();
        let state = portal.send(portal.request(Method::GET, "/demo/state")).await.ok();
        let message = state["messages"].as_array().unwrap().last().unwrap();
        assert!(message["text"].as_str().unwrap().contains(code_is), "{language}: {message}");

        let path = format!("/v1/sign-in/{}/verify", challenge["challenge"].as_str().unwrap());
        let tokens = portal.post(&path, &json!({"code": message["code"]})).await.ok();
        let token = tokens["access_token"].as_str().unwrap();
        let invoices = portal.get("/v1/invoices", token).await.ok();
        let path = format!("/v1/invoices/{}/documents/pdf", invoices["invoices"][0]["id"].as_str().unwrap());
        let pdf = portal.request(Method::GET, &path).bearer_auth(token).header("accept-language", region);
        let pdf = pdf.send().await.unwrap().bytes().await.unwrap();
        let says = format!("/Lang({language})");
        assert!(pdf.windows(says.len()).any(|bytes| bytes == says.as_bytes()), "the PDF in {language} does not say so");
    }
}
