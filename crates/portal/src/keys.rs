//! The portal's own keys: a secret for hashes and derived tokens, and the key with which it signs. Made at the first
//! start, kept in the storage folder, readable by its owner only.

use std::{fs, io::Write, path::Path};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::SigningKey;
use secrecy::{ExposeSecret, SecretSlice};
use sha2::{Digest, Sha256};

use crate::{clock::Random, store::make_private_folder};

/// The portal's keys.
pub struct Keys {
    secret: SecretSlice<u8>,
    signing: SigningKey,
}

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The file cannot be read or written.
    #[error("{0} cannot be used: {1}; check storage.directory in portal.toml and who may write there")]
    File(String, #[source] std::io::Error),
    /// The file is not what the portal wrote.
    #[error("{0} is damaged; put it back from a backup (without it, everyone has to connect again)")]
    Damaged(String),
}

impl Keys {
    /// Reads the keys, or makes them at the first start.
    ///
    /// # Errors
    /// [`KeysError`].
    pub fn open(directory: &Path, random: &dyn Random) -> Result<Self, KeysError> {
        let path = directory.join("portal.key");
        let shown = path.display().to_string();
        let file = |error| KeysError::File(shown.clone(), error);
        make_private_folder(directory).map_err(file)?;
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let mut bytes = vec![0; 64];
                loop {
                    random.fill(&mut bytes);
                    if SigningKey::from_slice(&bytes[32..]).is_ok() {
                        break;
                    }
                }
                write_private(&path, &bytes).map_err(file)?;
                // Another process may have been first: what stands in the file counts.
                fs::read(&path).map_err(file)?
            }
            Err(error) => return Err(file(error)),
        };
        if bytes.len() != 64 {
            return Err(KeysError::Damaged(shown));
        }
        let signing = SigningKey::from_slice(&bytes[32..]).map_err(|_| KeysError::Damaged(shown))?;
        Ok(Self { secret: bytes[..32].to_vec().into(), signing })
    }

    /// The public signing key: uncompressed point, base64url.
    #[must_use]
    pub fn public_signing_key(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.signing.verifying_key().to_sec1_point(false).as_bytes())
    }

    /// A keyed hash for a purpose, base64url. Parts are length-prefixed, so no two lists run together.
    #[must_use]
    pub fn hash(&self, purpose: &str, parts: &[&str]) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.mac(purpose, parts))
    }

    fn mac(&self, purpose: &str, parts: &[&str]) -> [u8; 32] {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose_secret()).expect("any length");
        for part in std::iter::once(&purpose).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

/// Writes a file only its owner can read, unless it is there already.
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    match options.open(path) {
        Ok(mut file) => file.write_all(bytes).and_then(|()| file.sync_all()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// A plain hash of a text that is already random, base64url.
#[must_use]
pub fn digest(text: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(text.as_bytes()))
}
