//! Where secrets are kept: the operating system's keychain, or memory when there is none. Never a file.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use saldo_contract::device::Keychain;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::OnceCell;

/// A place for secrets. Its calls may block for as long as the system takes (it may ask for a password); the client
/// makes them on threads where that does no harm.
pub trait Vault: Send + Sync + 'static {
    /// The secret of an entry; `None` when there is no such entry.
    ///
    /// # Errors
    /// When the vault cannot be used now.
    fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError>;

    /// Writes an entry, in place of what it held.
    ///
    /// # Errors
    /// When the vault cannot be used now.
    fn set(&self, entry: &str, secret: &SecretString) -> Result<(), VaultError>;

    /// Removes an entry; no matter if there is none.
    ///
    /// # Errors
    /// When the vault cannot be used now.
    fn delete(&self, entry: &str) -> Result<(), VaultError>;

    /// Whether what is written here is there again next time. Found out by writing, reading and removing an entry:
    /// a keychain that is there but locked, or refuses, counts as none.
    fn status(&self) -> Keychain {
        const PROBE: &str = "probe";
        let secret = SecretString::from("probe");
        let read = self.set(PROBE, &secret).and_then(|()| self.get(PROBE));
        let removed = self.delete(PROBE);
        match (read, removed) {
            (Ok(Some(found)), Ok(())) if found.expose_secret() == secret.expose_secret() => Keychain::Kept,
            _ => Keychain::MemoryOnly,
        }
    }
}

/// The vault cannot be used now: absent, locked, refused, or too slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the vault cannot be used now")]
pub struct VaultError;

/// Keeps secrets until the app closes.
#[derive(Default)]
pub struct MemoryVault(Mutex<HashMap<String, SecretString>>);

impl MemoryVault {
    fn entries(&self) -> std::sync::MutexGuard<'_, HashMap<String, SecretString>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Vault for MemoryVault {
    fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError> {
        Ok(self.entries().get(entry).cloned())
    }

    fn set(&self, entry: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.entries().insert(entry.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, entry: &str) -> Result<(), VaultError> {
        self.entries().remove(entry);
        Ok(())
    }

    fn status(&self) -> Keychain {
        Keychain::MemoryOnly
    }
}

/// The vault as the rest of the client sees it: asked on blocking threads, with a time limit, and with memory in its
/// place when it turns out not to keep anything.
pub(crate) struct Secrets {
    configured: Arc<dyn Vault>,
    patience: Duration,
    chosen: OnceCell<(Keychain, Arc<dyn Vault>)>,
}

impl Secrets {
    pub(crate) fn new(configured: Arc<dyn Vault>, patience: Duration) -> Self {
        Self { configured, patience, chosen: OnceCell::new() }
    }

    /// Where secrets are kept in this run. The first call finds out.
    pub(crate) async fn keychain(&self) -> Keychain {
        self.chosen().await.0
    }

    pub(crate) async fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError> {
        let entry = entry.to_owned();
        self.with(move |vault| vault.get(&entry)).await
    }

    pub(crate) async fn set(&self, entry: &str, secret: SecretString) -> Result<(), VaultError> {
        let entry = entry.to_owned();
        self.with(move |vault| vault.set(&entry, &secret)).await
    }

    pub(crate) async fn delete(&self, entry: &str) -> Result<(), VaultError> {
        let entry = entry.to_owned();
        self.with(move |vault| vault.delete(&entry)).await
    }

    async fn chosen(&self) -> &(Keychain, Arc<dyn Vault>) {
        self.chosen
            .get_or_init(|| async {
                let vault = self.configured.clone();
                let probe = tokio::task::spawn_blocking(move || vault.status());
                let status = tokio::time::timeout(self.patience, probe).await;
                let vault = self.configured.clone();
                match status {
                    Ok(Ok(Keychain::Kept)) => (Keychain::Kept, vault),
                    // A vault that says of itself that it forgets is as good as any other memory.
                    Ok(Ok(Keychain::MemoryOnly)) | Ok(Err(_)) | Err(_) => {
                        tracing::warn!("no keychain: sessions are kept in memory only");
                        (Keychain::MemoryOnly, Arc::new(MemoryVault::default()) as Arc<dyn Vault>)
                    }
                }
            })
            .await
    }

    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Vault) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let vault = self.chosen().await.1.clone();
        let work = tokio::task::spawn_blocking(move || work(vault.as_ref()));
        match tokio::time::timeout(self.patience, work).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) | Err(_) => Err(VaultError),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A vault whose system service never answers, until the test is over.
    struct Hanging(Mutex<std::sync::mpsc::Receiver<()>>);

    impl Vault for Hanging {
        fn get(&self, _: &str) -> Result<Option<SecretString>, VaultError> {
            Err(VaultError)
        }
        fn set(&self, _: &str, _: &SecretString) -> Result<(), VaultError> {
            let _ended = self.0.lock().unwrap().recv();
            Err(VaultError)
        }
        fn delete(&self, _: &str) -> Result<(), VaultError> {
            Err(VaultError)
        }
    }

    /// Remembers, and says so.
    #[derive(Default)]
    struct Keeping(MemoryVault);

    impl Vault for Keeping {
        fn get(&self, entry: &str) -> Result<Option<SecretString>, VaultError> {
            self.0.get(entry)
        }
        fn set(&self, entry: &str, secret: &SecretString) -> Result<(), VaultError> {
            self.0.set(entry, secret)
        }
        fn delete(&self, entry: &str) -> Result<(), VaultError> {
            self.0.delete(entry)
        }
    }

    #[tokio::test]
    async fn a_keychain_that_never_answers_does_not_hang_the_app() {
        let (end, wait) = std::sync::mpsc::channel();
        let secrets = Secrets::new(Arc::new(Hanging(Mutex::new(wait))), Duration::from_millis(20));
        assert_eq!(secrets.keychain().await, Keychain::MemoryOnly);
        secrets.set("a", "b".into()).await.unwrap();
        assert_eq!(secrets.get("a").await.unwrap().unwrap().expose_secret(), "b");
        drop(end);
    }

    #[tokio::test]
    async fn a_keychain_that_works_is_used_and_the_probe_leaves_no_trace() {
        let vault = Arc::new(Keeping::default());
        let secrets = Secrets::new(vault.clone(), Duration::from_secs(5));
        assert_eq!(secrets.keychain().await, Keychain::Kept);
        assert!(vault.0.entries().is_empty());
        secrets.set("a", "b".into()).await.unwrap();
        assert!(vault.get("a").unwrap().is_some());
        secrets.delete("a").await.unwrap();
        secrets.delete("a").await.unwrap();
        assert!(secrets.get("a").await.unwrap().is_none());
    }
}
