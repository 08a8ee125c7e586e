//! The files of an invoice.

use reqwest::Method;
use serde_json::Value;

use crate::support::{TestPortal, Ubl};

async fn documents(portal: &TestPortal, token: &str) -> (String, Vec<Value>) {
    let list = portal.get("/v1/invoices", token).await.ok();
    let id = list["invoices"][0]["id"].as_str().unwrap().to_owned();
    let invoice = portal.get(&format!("/v1/invoices/{id}"), token).await.ok();
    (id, invoice["documents"].as_array().unwrap().clone())
}

async fn download(
    portal: &TestPortal,
    token: &str,
    invoice: &str,
    document: &Value,
    language: &str,
) -> (reqwest::header::HeaderMap, Vec<u8>) {
    let path = format!("/v1/invoices/{invoice}/documents/{}", document["id"].as_str().unwrap());
    let response =
        portal.request(Method::GET, &path).bearer_auth(token).header("accept-language", language).send().await.unwrap();
    assert_eq!(response.status(), 200);
    (response.headers().clone(), response.bytes().await.unwrap().to_vec())
}

on_each_database! {
    async fn the_e_invoice_comes_back_byte_for_byte(portal) {
        let invoice = Ubl::new("2026/1 <x>", "100", "12.50");
        let invoice = Ubl { number: "2026/1".to_owned(), ..invoice };
        portal.import(&invoice).await;
        let token = portal.access("100").await;
        let (id, documents) = documents(&portal, &token).await;
        let ubl = documents.iter().find(|document| document["kind"] == "ubl").unwrap();
        assert_eq!(ubl["file_name"], "invoice-2026-1.xml");
        let (headers, bytes) = download(&portal, &token, &id, ubl, "en").await;
        assert_eq!(bytes, invoice.xml().into_bytes());
        assert_eq!(headers["content-disposition"], "attachment; filename=\"invoice-2026-1.xml\"");
        assert!(headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    }

    async fn an_invoice_without_a_pdf_gets_one_in_the_customers_language(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let token = portal.access("100").await;
        let (id, documents) = documents(&portal, &token).await;
        assert_eq!(documents[0]["kind"], "pdf");
        let (headers, dutch) = download(&portal, &token, &id, &documents[0], "nl").await;
        assert_eq!(headers["content-type"], "application/pdf");
        assert!(dutch.starts_with(b"%PDF-"));
        let (_, english) = download(&portal, &token, &id, &documents[0], "en").await;
        assert_ne!(dutch, english);
    }

    async fn the_pdf_that_came_with_the_invoice_is_the_one_that_is_given(portal) {
        // "%PDF-1.4 sent by the company"
        portal.import(&Ubl { attachment: Some("JVBERi0xLjQgc2VudCBieSB0aGUgY29tcGFueQ=="), ..Ubl::new("1", "100", "12.50") }).await;
        let token = portal.access("100").await;
        let (id, documents) = documents(&portal, &token).await;
        assert_eq!(documents.iter().filter(|document| document["kind"] == "pdf").count(), 1);
        assert_eq!(download(&portal, &token, &id, &documents[0], "nl").await.1, b"%PDF-1.4 sent by the company");
    }

    async fn an_attachment_that_only_claims_to_be_a_pdf_is_not_taken_for_one(portal) {
        // "not a pdf"
        portal.import(&Ubl { attachment: Some("bm90IGEgcGRm"), ..Ubl::new("1", "100", "12.50") }).await;
        let token = portal.access("100").await;
        let (id, documents) = documents(&portal, &token).await;
        assert_eq!(documents[0]["id"], "pdf", "the portal makes the PDF");
        let attachment = documents.iter().find(|document| document["kind"] == "attachment").unwrap();
        assert_eq!(download(&portal, &token, &id, attachment, "nl").await.0["content-type"], "application/octet-stream");
    }
}
