//! Proof of possession of the device key: RFC 9449, ES256 only.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use p256::ecdsa::{Signature, VerifyingKey, signature::Verifier};
use serde::Deserialize;
use url::Url;

use crate::keys::digest;

/// How far a device's clock may be off, and how long a proof is remembered.
const LEEWAY: SignedDuration = SignedDuration::from_secs(120);
/// Longest proof that is read.
const MAX_LENGTH: usize = 2048;

/// A proof that holds for this request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// SHA-256 thumbprint of the public key (RFC 7638), base64url.
    pub thumbprint: String,
    /// Hash of the access token it was made for (`ath`), if any.
    pub token_hash: Option<String>,
    id: String,
}

#[derive(Deserialize)]
struct Header {
    typ: String,
    alg: String,
    jwk: Jwk,
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    crv: String,
    x: String,
    y: String,
    #[serde(default)]
    d: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Claims {
    jti: String,
    htm: String,
    htu: String,
    iat: i64,
    #[serde(default)]
    ath: Option<String>,
}

/// The proof, if it holds for this method, address and moment.
pub(super) fn verify(jwt: &str, method: &str, url: &Url, now: Timestamp) -> Option<Proof> {
    if jwt.len() > MAX_LENGTH {
        return None;
    }
    let (signed, signature) = jwt.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    let decode = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).ok();
    let header: Header = serde_json::from_slice(&decode(header)?).ok()?;
    let jwk = &header.jwk;
    if header.typ != "dpop+jwt" || header.alg != "ES256" || jwk.kty != "EC" || jwk.crv != "P-256" || jwk.d.is_some() {
        return None;
    }
    let (x, y) = (decode(&jwk.x)?, decode(&jwk.y)?);
    if x.len() != 32 || y.len() != 32 {
        return None;
    }
    let point: Vec<u8> = std::iter::once(4).chain(x).chain(y).collect();
    let key = VerifyingKey::from_sec1_bytes(&point).ok()?;
    let signature = Signature::from_slice(&decode(signature)?).ok()?;
    key.verify(signed.as_bytes(), &signature).ok()?;
    let claims: Claims = serde_json::from_slice(&decode(claims)?).ok()?;
    let mut target = Url::parse(&claims.htu).ok()?;
    target.set_query(None);
    target.set_fragment(None);
    let made = Timestamp::from_second(claims.iat).ok()?;
    let is_near = now.duration_since(made).abs() <= LEEWAY;
    if claims.htm != method || target != *url || !is_near || claims.jti.is_empty() || claims.jti.len() > 128 {
        return None;
    }
    let thumbprint = digest(&format!(r#"{{"crv":"P-256","kty":"EC","x":"{}","y":"{}"}}"#, jwk.x, jwk.y));
    Some(Proof { thumbprint, token_hash: claims.ath, id: claims.jti })
}

/// Proofs seen of late: each is good once.
#[derive(Debug, Default)]
pub struct SeenProofs(Mutex<HashMap<(String, String), Timestamp>>);

impl SeenProofs {
    /// Whether this proof was never seen before; remembers it.
    pub fn is_new(&self, proof: &Proof, now: Timestamp) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() > 10_000 {
            seen.retain(|_, at| now.duration_since(*at) <= LEEWAY * 2);
        }
        seen.insert((proof.thumbprint.clone(), proof.id.clone()), now).is_none()
    }

    /// Forgets proofs that are too old to be accepted anyway.
    pub fn forget_old(&self, now: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, at| now.duration_since(*at) <= LEEWAY * 2);
    }
}

#[cfg(test)]
mod tests {
    use p256::ecdsa::{SigningKey, signature::Signer};
    use serde_json::{Value, json};

    use super::*;

    const NOW: i64 = 1_795_000_000;

    fn key() -> SigningKey {
        SigningKey::from_slice(&[7; 32]).unwrap()
    }

    fn header() -> Value {
        let point = key().verifying_key().to_sec1_point(false);
        let part = |range| BASE64_URL_SAFE_NO_PAD.encode(&point.as_bytes()[range]);
        json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": {"kty": "EC", "crv": "P-256", "x": part(1..33), "y": part(33..65)}})
    }

    fn claims() -> Value {
        json!({"jti": "1", "htm": "GET", "htu": "https://a.example/v1/account", "iat": NOW, "ath": "hash"})
    }

    fn sign(header: &Value, claims: &Value) -> String {
        let encode = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", encode(header), encode(claims));
        let signature: Signature = key().sign(signed.as_bytes());
        format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }

    fn check(jwt: &str) -> Option<Proof> {
        verify(jwt, "GET", &Url::parse("https://a.example/v1/account").unwrap(), Timestamp::from_second(NOW).unwrap())
    }

    #[test]
    fn a_proof_holds_for_its_request() {
        let proof = check(&sign(&header(), &claims())).unwrap();
        assert_eq!(proof.token_hash.as_deref(), Some("hash"));
        assert_eq!(proof.thumbprint.len(), 43);
    }

    #[test]
    fn a_proof_for_anything_else_is_refused() {
        let with = |name: &str, value: Value| {
            let mut claims = claims();
            claims[name] = value;
            sign(&header(), &claims)
        };
        for jwt in [
            with("htm", json!("POST")),
            with("htu", json!("https://a.example/v1/invoices")),
            with("htu", json!("https://b.example/v1/account")),
            with("htu", json!("http://a.example/v1/account")),
            with("iat", json!(NOW - 200)),
            with("iat", json!(NOW + 200)),
            with("iat", json!(i64::MAX)),
            with("jti", json!("")),
            with("jti", json!("x".repeat(200))),
        ] {
            assert_eq!(check(&jwt), None, "{jwt}");
        }
    }

    #[test]
    fn a_forged_proof_is_refused() {
        let good = sign(&header(), &claims());
        let mut other = header();
        other["alg"] = json!("none");
        assert_eq!(check(&sign(&other, &claims())), None);
        let mut private = header();
        private["jwk"]["d"] = json!("secret");
        assert_eq!(check(&sign(&private, &claims())), None);
        let tampered = good.replacen('.', ".e", 1);
        for jwt in ["", "..", "a.b.c", &tampered, &good[..good.len() - 2], &"x".repeat(5000)] {
            assert_eq!(check(jwt), None, "{jwt}");
        }
    }

    #[test]
    fn a_proof_is_good_once() {
        let proof = check(&sign(&header(), &claims())).unwrap();
        let (seen, now) = (SeenProofs::default(), Timestamp::from_second(NOW).unwrap());
        assert!(seen.is_new(&proof, now));
        assert!(!seen.is_new(&proof, now));
    }
}
