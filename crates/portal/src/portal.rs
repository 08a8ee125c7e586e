//! A portal that runs: configuration, database, keys, clock, and what it remembers between requests.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, civil::Date};
use tokio::{
    net::TcpListener,
    sync::{Notify, Semaphore},
    task::JoinHandle,
};

use crate::{
    auth::{self, SeenProofs},
    clock::{Clock, Random, day},
    config::Config,
    demo::{self, DemoLetter},
    keys::{Keys, KeysError},
    outbox,
    pdf::PdfMaker,
    store::{Store, StoreError, moment},
    web::{self, InFlight, Limits},
    words::Words,
};

/// Answers with idempotency keys are kept this long; the draft asks for at least a day, invariant 2 for seven.
const ANSWERS_KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// A portal.
pub struct Portal {
    /// What the company has set.
    pub config: Config,
    /// The database.
    pub store: Store,
    /// The portal's own keys.
    pub keys: Keys,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// Words of every language.
    pub words: Words,
    /// Makes PDFs.
    pub pdf: PdfMaker,
    /// How many PDFs may be in the making at once: a long invoice takes seconds of computing.
    pub pdf_places: Semaphore,
    /// How often one caller may ask.
    pub limits: Limits,
    /// Device proofs seen of late.
    pub seen_proofs: SeenProofs,
    /// Changes under way.
    pub in_flight: InFlight,
    /// Says that a message was written.
    pub outbox_changed: Notify,
    /// In a demonstration, the newest letter of each customer number.
    pub(crate) demo_letters: Mutex<BTreeMap<String, DemoLetter>>,
}

/// Why a portal does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// Its words.
    #[error("the words cannot be read: {0}")]
    Words(String),
    /// The port.
    #[error("{0} cannot be listened on: {1}; is another portal running? Set server.listen in portal.toml to a free port")]
    Listen(SocketAddr, #[source] std::io::Error),
    /// The sample data of a demonstration.
    #[error("the sample data cannot be made: {0}")]
    Demo(String),
}

impl Portal {
    /// Opens database and keys. Nothing listens yet.
    ///
    /// # Errors
    /// [`StartError`].
    pub async fn open(config: Config, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Result<Arc<Self>, StartError> {
        let keys = Keys::open(&config.storage.directory, &*random)?;
        let store = Store::open(&config.storage.database).await?;
        let limits = Limits::new(&config.server, Arc::clone(&clock));
        let portal = Arc::new(Self {
            words: Words::load().map_err(|error| StartError::Words(error.to_string()))?,
            pdf: PdfMaker::new(),
            pdf_places: Semaphore::new(std::thread::available_parallelism().map_or(2, usize::from)),
            config,
            store,
            keys,
            clock,
            random,
            limits,
            seen_proofs: SeenProofs::default(),
            in_flight: InFlight::default(),
            outbox_changed: Notify::new(),
            demo_letters: Mutex::default(),
        });
        auth::letter::prepare(&portal).await?;
        if portal.config.demo {
            demo::fill(&portal).await.map_err(StartError::Demo)?;
        }
        Ok(portal)
    }

    /// The day it is for the company.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> Date {
        day(at, &self.config.company.time_zone)
    }

    /// Begins to listen and to send. Ends when the returned handle is aborted or dropped.
    ///
    /// # Errors
    /// [`StartError::Listen`].
    pub async fn serve(self: &Arc<Self>) -> Result<Serving, StartError> {
        if self.config.demo {
            demo::write_letters(self, self.clock.now()).await?;
        }
        let wanted = self.config.server.listen;
        let listener = TcpListener::bind(wanted).await.map_err(|error| StartError::Listen(wanted, error))?;
        let address = listener.local_addr().map_err(|error| StartError::Listen(wanted, error))?;
        let service = web::router(Arc::clone(self)).into_make_service_with_connect_info::<SocketAddr>();
        let tasks = vec![
            tokio::spawn(async move {
                if let Err(error) = axum::serve(listener, service).await {
                    tracing::error!(%error, "the portal no longer listens");
                }
            }),
            tokio::spawn(outbox::run(Arc::clone(self))),
            tokio::spawn(keep_house(Arc::clone(self))),
        ];
        Ok(Serving { address, tasks })
    }
}

/// A portal that listens; stops when dropped.
#[derive(Debug)]
pub struct Serving {
    /// Where it listens.
    pub address: SocketAddr,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// Forgets, once an hour, what is too old to matter.
async fn keep_house(portal: Arc<Portal>) {
    let mut hourly = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hourly.tick().await;
        let now = portal.clock.now();
        portal.seen_proofs.forget_old(now);
        portal.limits.forget_quiet_callers();
        if let Err(error) = forget_old_rows(&portal, now).await {
            tracing::warn!(%error, "old rows could not be removed; trying again in an hour");
        }
    }
}

async fn forget_old_rows(portal: &Portal, now: Timestamp) -> Result<(), StoreError> {
    let mut transaction = portal.store.write().await?;
    let long_ago = moment(now.saturating_sub(ANSWERS_KEPT).unwrap_or(Timestamp::MIN));
    let yesterday = moment(now.saturating_sub(SignedDuration::from_hours(24)).unwrap_or(Timestamp::MIN));
    sqlx::query("DELETE FROM idempotency WHERE made_at < $1").bind(&long_ago).execute(&mut *transaction).await?;
    sqlx::query("DELETE FROM access_tokens WHERE ends_at < $1").bind(&yesterday).execute(&mut *transaction).await?;
    // A one-time code that has been sent, or was too late, is of no use to anyone but a thief.
    sqlx::query("UPDATE outbox SET text = '', code = '' WHERE code <> '' AND ends_at < $1")
        .bind(&yesterday)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}
