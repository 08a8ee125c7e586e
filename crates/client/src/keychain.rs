//! The operating system's keychain: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows, the
//! protected store of iOS, the keystore of Android.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use keyring_core::{CredentialStore, Entry, Error};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::vault::{Vault, VaultError};

/// The operating system's keychain. It is opened at the first use, not when this is made.
pub struct SystemKeychain {
    /// The name under which entries stand in the keychain.
    service: String,
    /// What the system shows to people beside an entry.
    label: String,
    store: Mutex<Option<Arc<CredentialStore>>>,
}

impl SystemKeychain {
    /// The keychain's entries of one service, such as the app's identifier.
    #[must_use]
    pub fn new(service: &str, label: &str) -> Self {
        Self { service: service.to_owned(), label: label.to_owned(), store: Mutex::new(None) }
    }

    fn entry(&self, user: &str) -> Result<Entry, VaultError> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let opened = match store.as_ref() {
            Some(store) => store.clone(),
            None => {
                let opened = open().map_err(|error| failed("open", &error))?;
                store.insert(opened).clone()
            }
        };
        drop(store);
        let modifiers = modifiers(&self.label);
        let modifiers = (!modifiers.is_empty()).then_some(&modifiers);
        opened.build(&self.service, user, modifiers).map_err(|error| failed("name", &error))
    }
}

impl Vault for SystemKeychain {
    fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError> {
        match self.entry(entry)?.get_secret() {
            Ok(bytes) => {
                let bytes = Zeroizing::new(bytes);
                let text = std::str::from_utf8(&bytes).map_err(|_| VaultError)?;
                Ok(Some(SecretString::from(text)))
            }
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(failed("read", &error)),
        }
    }

    fn set(&self, entry: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.entry(entry)?.set_secret(secret.expose_secret().as_bytes()).map_err(|error| failed("write", &error))
    }

    fn delete(&self, entry: &str) -> Result<(), VaultError> {
        match self.entry(entry)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(failed("remove", &error)),
        }
    }
}

/// Says what kind of failure it was. The error's own text may carry the entry's content, so it is never written.
fn failed(step: &'static str, error: &Error) -> VaultError {
    let kind = match error {
        Error::PlatformFailure(_) => "platform failure",
        Error::NoStorageAccess(_) => "no access (locked or refused)",
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::BadStoreFormat(_) => "not as it was written",
        Error::TooLong(..) => "too long",
        Error::Ambiguous(_) => "more than one entry",
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => "not supported",
        _ => "refused",
    };
    tracing::warn!(step, kind, "the keychain cannot be used");
    VaultError
}

#[cfg(target_os = "linux")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "ios")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::protected::Store::new()?)
}

#[cfg(target_os = "windows")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(target_os = "android")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(android_native_keyring_store::Store::new()?)
}

/// What people see beside the entry in the system's own keychain app.
#[cfg(target_os = "linux")]
fn modifiers(label: &str) -> HashMap<&str, &str> {
    HashMap::from([("label", label)])
}

/// Only on this device and only while it is unlocked: never in a backup that could be put on another.
#[cfg(target_os = "ios")]
fn modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::from([("access-policy", "when-unlocked-this-device-only")])
}

/// Only on this computer: by default an entry would follow a domain user to others.
#[cfg(target_os = "windows")]
fn modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::from([("persistence", "Local")])
}

#[cfg(not(any(target_os = "linux", target_os = "ios", target_os = "windows")))]
fn modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::new()
}
