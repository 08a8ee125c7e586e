//! A session that was begun with a device key is worth nothing without it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::{TestPortal, Ubl, code_of, fresh_key};

const ORIGIN: &str = "http://127.0.0.1:8787";

struct Device(SigningKey);

impl Device {
    fn new(seed: u8) -> Self {
        Self(SigningKey::from_slice(&[seed; 32]).unwrap())
    }

    fn proof(&self, portal: &TestPortal, method: &Method, path: &str, token: Option<&str>) -> String {
        let encode = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let point = self.0.verifying_key().to_sec1_point(false);
        let jwk =
            json!({"kty": "EC", "crv": "P-256", "x": encode(&point.as_bytes()[1..33]), "y": encode(&point.as_bytes()[33..])});
        let mut claims = json!({"jti": fresh_key(), "htm": method.as_str(), "htu": format!("{ORIGIN}{path}"), "iat": portal.now().as_second()});
        if let Some(token) = token {
            claims["ath"] = json!(encode(&Sha256::digest(token)));
        }
        let header = json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk});
        let signed = format!("{}.{}", encode(header.to_string().as_bytes()), encode(claims.to_string().as_bytes()));
        let signature: Signature = self.0.sign(signed.as_bytes());
        format!("{signed}.{}", encode(&signature.to_bytes()))
    }

    fn post(&self, portal: &TestPortal, path: &str, body: &Value) -> RequestBuilder {
        portal
            .request(Method::POST, path)
            .header("dpop", self.proof(portal, &Method::POST, path, None))
            .header("idempotency-key", fresh_key())
            .json(body)
    }

    fn get(&self, portal: &TestPortal, path: &str, token: &str) -> RequestBuilder {
        portal
            .request(Method::GET, path)
            .header("dpop", self.proof(portal, &Method::GET, path, Some(token)))
            .header("authorization", format!("DPoP {token}"))
    }

    async fn connect(&self, portal: &TestPortal, customer: &str) -> Value {
        let letter = portal.letter(customer).await;
        let challenge = portal
            .send(self.post(portal, "/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})))
            .await
            .ok();
        let path = format!("/v1/sign-in/{}/verify", challenge["challenge"].as_str().unwrap());
        portal.send(self.post(portal, &path, &json!({"code": portal.last_code().await}))).await.ok()
    }
}

on_each_database! {
    async fn a_bound_session_works_with_its_key_and_not_without(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let (device, thief) = (Device::new(7), Device::new(8));
        let tokens = device.connect(&portal, "100").await;
        assert_eq!(tokens["token_type"], "DPoP");
        let token = tokens["access_token"].as_str().unwrap();
        portal.send(device.get(&portal, "/v1/account", token)).await.ok();
        portal.get("/v1/account", token).await.refused("device_proof_refused");
        portal.send(thief.get(&portal, "/v1/account", token)).await.refused("device_proof_refused");
        portal.send(portal.request(Method::GET, "/v1/account").header("authorization", format!("DPoP {token}"))).await.refused("device_proof_refused");
    }

    async fn a_proof_is_good_for_one_request_of_its_own(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let device = Device::new(7);
        let tokens = device.connect(&portal, "100").await;
        let token = tokens["access_token"].as_str().unwrap();
        let with = |proof: &str, path: &str| portal.request(Method::GET, path).header("dpop", proof).header("authorization", format!("DPoP {token}"));
        let proof = device.proof(&portal, &Method::GET, "/v1/account", Some(token));
        portal.send(with(&proof, "/v1/account")).await.ok();
        portal.send(with(&proof, "/v1/account")).await.refused("device_proof_refused");
        let for_account = device.proof(&portal, &Method::GET, "/v1/account", Some(token));
        portal.send(with(&for_account, "/v1/profile")).await.refused("device_proof_refused");
        let without_token = device.proof(&portal, &Method::GET, "/v1/account", None);
        portal.send(with(&without_token, "/v1/account")).await.refused("device_proof_refused");
        let old = device.proof(&portal, &Method::GET, "/v1/account", Some(token));
        portal.advance(300);
        portal.send(with(&old, "/v1/account")).await.refused("device_proof_refused");
        let two = with(&device.proof(&portal, &Method::GET, "/v1/account", Some(token)), "/v1/account").header("dpop", "x");
        portal.send(two).await.refused("device_proof_refused");
    }

    async fn a_stolen_refresh_token_is_no_use_and_does_no_harm(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let (device, thief) = (Device::new(7), Device::new(8));
        let tokens = device.connect(&portal, "100").await;
        let body = json!({"refresh_token": tokens["refresh_token"]});
        portal.send(thief.post(&portal, "/v1/session/refresh", &body)).await.refused("device_proof_refused");
        portal.post("/v1/session/refresh", &body).await.refused("device_proof_refused");
        portal.send(device.post(&portal, "/v1/session/refresh", &body)).await.ok();
    }

    async fn the_key_that_starts_a_sign_in_has_to_end_it(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let (device, thief) = (Device::new(7), Device::new(8));
        let letter = portal.letter("100").await;
        let challenge = portal.send(device.post(&portal, "/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]}))).await.ok();
        let path = format!("/v1/sign-in/{}/verify", challenge["challenge"].as_str().unwrap());
        let body = json!({"code": portal.last_code().await});
        portal.send(thief.post(&portal, &path, &body)).await.refused("device_proof_refused");
        portal.post(&path, &body).await.refused("device_proof_refused");
        portal.send(device.post(&portal, &path, &body)).await.ok();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_can_require_a_device_key() {
    let portal = TestPortal::sqlite("when_offered => required").await;
    portal.post("/v1/sign-in", &json!({"code": "7KQ4-M2XP-9TRC", "datum": "2000"})).await.refused("device_proof_refused");
}
