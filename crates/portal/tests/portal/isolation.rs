//! Nobody sees anything of anybody else: every operation is tried with every id of another customer.

use reqwest::Method;
use saldo_contract::{
    OPERATIONS,
    operation::{self, Proof, path_fields},
};
use serde_json::json;

use crate::support::{Ubl, fresh_key};

on_each_database! {
    async fn every_operation_answers_404_for_what_belongs_to_someone_else(portal) {
        portal.import(&Ubl::new("A1", "100", "12.50")).await;
        portal.import(&Ubl { attachment: Some("bm90IGEgcGRm"), ..Ubl::new("B1", "200", "99.99") }).await;
        let (mine, theirs) = (portal.access("100").await, portal.access("200").await);
        let invoice = portal.get("/v1/invoices", &theirs).await.ok()["invoices"][0]["id"].as_str().unwrap().to_owned();
        let whole = portal.get(&format!("/v1/invoices/{invoice}"), &theirs).await.ok();
        let documents: Vec<_> = whole["documents"].as_array().unwrap().iter().map(|document| document["id"].as_str().unwrap().to_owned()).collect();
        let mut tried = 0;
        for operation in OPERATIONS.iter().filter(|operation| operation.proof != Proof::Nothing && path_fields(operation.path).next().is_some()) {
            for document in &documents {
                let path = operation.path.replace("{invoice}", &invoice).replace("{document}", document);
                assert!(!path.contains('{'), "{}: give this test an id for its path", operation.name);
                let method = match operation.method {
                    operation::Method::Get => Method::GET,
                    operation::Method::Post => Method::POST,
                    operation::Method::Put => Method::PUT,
                    operation::Method::Delete => Method::DELETE,
                };
                let mut request = portal.request(method, &path).bearer_auth(&mine);
                if operation.method.is_change() {
                    request = request.header("idempotency-key", fresh_key()).json(&json!({}));
                }
                let answer = portal.send(request).await.refused("not_found");
                assert!(!answer.body.to_string().contains("99.99"));
                tried += 1;
            }
        }
        assert!(tried >= 4, "{tried}");
    }

    async fn lists_hold_only_ones_own(portal) {
        portal.import(&Ubl::new("A1", "100", "12.50")).await;
        portal.import(&Ubl::new("B1", "200", "99.99")).await;
        let mine = portal.access("100").await;
        for operation in OPERATIONS.iter().filter(|operation| operation.proof != Proof::Nothing && !operation.path.contains('{') && operation.method == operation::Method::Get) {
            let answer = portal.get(operation.path, &mine).await.ok().to_string();
            assert!(!answer.contains("99.99") && !answer.contains("c200@") && !answer.contains("Customer 200"), "{}", operation.name);
        }
    }

    async fn a_document_of_one_invoice_is_not_found_under_another(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        portal.import(&Ubl::new("2", "100", "13.50")).await;
        let token = portal.access("100").await;
        let list = portal.get("/v1/invoices", &token).await.ok();
        let ids: Vec<_> = (0..2).map(|index| list["invoices"][index]["id"].as_str().unwrap().to_owned()).collect();
        let whole = portal.get(&format!("/v1/invoices/{}", ids[0]), &token).await.ok();
        let ubl = whole["documents"].as_array().unwrap().iter().find(|document| document["kind"] == "ubl").unwrap()["id"].as_str().unwrap().to_owned();
        portal.get(&format!("/v1/invoices/{}/documents/{ubl}", ids[1]), &token).await.refused("not_found");
    }
}
