//! The device's key and the proofs it makes (DPoP, RFC 9449): whoever steals a token but not this key has nothing.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use url::Url;
use zeroize::{Zeroize as _, Zeroizing};

use crate::config::Random;

/// A P-256 key made for one connection; another company sees another key. Wiped from memory when dropped.
pub(crate) struct DeviceKey(SigningKey);

/// What a proof is for.
#[derive(Clone, Copy)]
pub(crate) struct ProofOf<'a> {
    /// HTTP method.
    pub method: &'static str,
    /// Address; query and fragment are left out of the proof.
    pub url: &'a Url,
    /// The access token it goes with, if any.
    pub access_token: Option<&'a SecretString>,
    /// The portal's time.
    pub at: Timestamp,
    /// A name for this proof that no other has.
    pub id: &'a str,
}

impl DeviceKey {
    /// Draws a new key.
    pub(crate) fn generate(random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        loop {
            random.fill(bytes.as_mut());
            // Not every 32 bytes are a key of the curve; drawing again keeps all keys equally likely.
            if let Ok(key) = SigningKey::from_slice(bytes.as_ref()) {
                return Self(key);
            }
        }
    }

    /// Reads a key as [`to_text`](Self::to_text) wrote it.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        SigningKey::from_slice(&bytes).ok().map(Self)
    }

    /// The secret scalar in base64url, for the vault.
    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        let mut bytes = self.0.to_bytes();
        let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes));
        bytes.as_mut_slice().zeroize();
        text
    }

    /// The compact JWT for the `DPoP` header.
    pub(crate) fn proof(&self, of: ProofOf<'_>) -> String {
        let point = self.0.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        // An uncompressed point is 0x04, then x, then y, 32 bytes each.
        let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..65]));
        let header = serde_json::json!({
            "typ": "dpop+jwt", "alg": "ES256", "jwk": { "kty": "EC", "crv": "P-256", "x": x, "y": y },
        });
        let mut claims = serde_json::json!({
            "jti": of.id, "htm": of.method, "htu": address(of.url), "iat": of.at.as_second(),
        });
        if let Some(token) = of.access_token {
            let hash = Sha256::digest(token.expose_secret().as_bytes());
            claims["ath"] = URL_SAFE_NO_PAD.encode(hash).into();
        }
        let text = format!("{}.{}", encode(&header), encode(&claims));
        let signature: Signature = self.0.sign(text.as_bytes());
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceKey(redacted)")
    }
}

fn encode(json: &serde_json::Value) -> String {
    URL_SAFE_NO_PAD.encode(json.to_string())
}

/// The address without query and fragment (RFC 9449, 4.2: `htu`).
fn address(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    url.set_fragment(None);
    url.into()
}

#[cfg(test)]
mod tests {
    use p256::ecdsa::{VerifyingKey, signature::Verifier as _};

    use super::*;

    struct Counting(std::sync::atomic::AtomicU8);
    impl Random for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        }
    }

    fn part(proof: &str, index: usize) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(proof.split('.').nth(index).unwrap()).unwrap()
    }

    fn proof(key: &DeviceKey, token: Option<&SecretString>) -> String {
        let url = Url::parse("https://pay.lumen.example:8443/v1/invoices/7?cursor=secret#x").unwrap();
        key.proof(ProofOf {
            method: "GET",
            url: &url,
            access_token: token,
            at: Timestamp::from_second(1_760_000_000).unwrap(),
            id: "j1",
        })
    }

    #[test]
    fn a_proof_says_what_rfc_9449_asks_and_its_signature_holds() {
        let key = DeviceKey::generate(&Counting(1.into()));
        // RFC 9449, 4.3 and 7.1: the hash of this very token stands in the example of the RFC.
        let token = SecretString::from("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
        let proof = proof(&key, Some(&token));
        let header: serde_json::Value = serde_json::from_slice(&part(&proof, 0)).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&part(&proof, 1)).unwrap();
        assert_eq!((&header["typ"], &header["alg"]), (&"dpop+jwt".into(), &"ES256".into()));
        assert_eq!(header["jwk"].get("d"), None, "the secret half must not travel");
        assert_eq!(claims["htm"], "GET");
        assert_eq!(claims["htu"], "https://pay.lumen.example:8443/v1/invoices/7");
        assert_eq!(claims["iat"], 1_760_000_000);
        assert_eq!(claims["jti"], "j1");
        assert_eq!(claims["ath"], "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo");

        let mut point = vec![4];
        for axis in ["x", "y"] {
            point.extend(URL_SAFE_NO_PAD.decode(header["jwk"][axis].as_str().unwrap()).unwrap());
        }
        let verifying = VerifyingKey::from_sec1_bytes(&point).unwrap();
        let signed = proof.rsplit_once('.').unwrap().0;
        verifying.verify(signed.as_bytes(), &Signature::from_slice(&part(&proof, 2)).unwrap()).unwrap();
    }

    #[test]
    fn without_a_token_there_is_no_hash_of_one() {
        let claims = part(&proof(&DeviceKey::generate(&Counting(1.into())), None), 1);
        assert!(serde_json::from_slice::<serde_json::Value>(&claims).unwrap().get("ath").is_none());
    }

    #[test]
    fn a_key_comes_back_from_the_vault_as_it_went_in() {
        let key = DeviceKey::generate(&Counting(7.into()));
        let again = DeviceKey::from_text(&key.to_text()).unwrap();
        assert_eq!(proof(&key, None), proof(&again, None));
        assert!(DeviceKey::from_text("AAAA").is_none());
    }

    #[test]
    fn bytes_that_are_no_key_of_the_curve_are_drawn_again() {
        // All zero is not a key; the next draw, all ones, is.
        let key = DeviceKey::generate(&Counting(0.into()));
        assert_eq!(*key.to_text(), URL_SAFE_NO_PAD.encode([1; 32]));
    }

    #[test]
    fn debug_shows_nothing_of_the_key() {
        assert_eq!(format!("{:?}", DeviceKey::generate(&Counting(1.into()))), "DeviceKey(redacted)");
    }
}
