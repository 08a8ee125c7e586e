//! Messages out: written in the transaction of the change they tell of, sent afterwards, tried again until they are
//! sent or too old to be of use.

mod senders;

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use saldo_contract::session::Channel;
use sqlx::Row;

use crate::{
    Portal,
    clock::new_id,
    customers::Customer,
    store::{Db, StoreError, moment, moment_from},
};

use senders::Senders;

/// How many messages are taken up at a time.
const BATCH: i64 = 50;
/// Longest wait between two tries.
const LONGEST_WAIT: i64 = 3600;

/// Something to tell a customer.
#[derive(Clone)]
pub struct Message {
    channel: Channel,
    subject: String,
    text: String,
    code: String,
    ends_at: Timestamp,
}

impl Message {
    /// A one-time code.
    #[must_use]
    pub fn one_time_code(
        portal: &Portal,
        customer: &Customer,
        channel: Channel,
        language: &str,
        code: &str,
        now: Timestamp,
    ) -> Self {
        let minutes = portal.config.sign_in.one_time_code_minutes;
        // The customer's own language, unless they are just reading another one.
        let language = if language.is_empty() { &customer.language } else { language };
        let words = |id| portal.words.one_time_code(language, id, &portal.config.company.name, code, minutes);
        let (subject, text) = match channel {
            Channel::Sms => (String::new(), words("messages-code-sms")),
            Channel::Email => (words("messages-code-email-subject"), words("messages-code-email-text")),
        };
        let ends_at = now.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(now);
        Self { channel, subject, text, code: code.to_owned(), ends_at }
    }
}

/// Writes a message, in the transaction of the change it tells of.
///
/// # Errors
/// [`StoreError`].
pub async fn put(portal: &Portal, db: &mut Db, customer: &Customer, message: Message, now: Timestamp) -> Result<(), StoreError> {
    let (channel, destination) = match message.channel {
        Channel::Sms => ("sms", &customer.phone),
        Channel::Email => ("email", &customer.email),
    };
    sqlx::query(
        "INSERT INTO outbox (id, customer, channel, destination, subject, text, code, made_at, ends_at, sent_at, tries, next_try)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', 0, $8)",
    )
    .bind(new_id(&*portal.clock, &*portal.random))
    .bind(customer.id.as_str())
    .bind(channel)
    .bind(destination)
    .bind(message.subject)
    .bind(message.text)
    .bind(message.code)
    .bind(moment(now))
    .bind(moment(message.ends_at))
    .execute(&mut *db)
    .await?;
    Ok(())
}

/// A message that waits to be sent.
pub(crate) struct Waiting {
    id: String,
    channel: String,
    /// Where to.
    pub(crate) destination: String,
    /// Subject, for e-mail.
    pub(crate) subject: String,
    /// Text.
    pub(crate) text: String,
    tries: i64,
    ends_at: Timestamp,
}

/// Sends what waits, for as long as the portal runs.
pub async fn run(portal: Arc<Portal>) {
    let senders = Senders::new(&portal.config);
    loop {
        if let Err(error) = send_waiting(&portal, &senders).await {
            tracing::warn!(%error, "the outbox could not be read; trying again");
        }
        let _ = tokio::time::timeout(Duration::from_secs(5), portal.outbox_changed.notified()).await;
    }
}

async fn send_waiting(portal: &Portal, senders: &Senders) -> Result<(), StoreError> {
    for message in waiting(portal).await? {
        let now = portal.clock.now();
        if message.ends_at <= now {
            mark(portal, &message, "too late").await?;
            continue;
        }
        let sent = match message.channel.as_str() {
            "sms" => senders.sms(&message).await,
            _ => senders.email(&message).await,
        };
        match sent {
            Ok(()) => mark(portal, &message, &moment(now)).await?,
            Err(error) => {
                tracing::warn!(
                    message = message.id,
                    channel = message.channel,
                    error,
                    "a message could not be sent; trying again"
                );
                later(portal, &message, now).await?;
            }
        }
    }
    Ok(())
}

async fn waiting(portal: &Portal) -> Result<Vec<Waiting>, StoreError> {
    let mut connection = portal.store.read().await?;
    let rows = sqlx::query(
        "SELECT id, channel, destination, subject, text, tries, ends_at FROM outbox WHERE sent_at = '' AND next_try <= $1 ORDER BY next_try, id LIMIT $2",
    )
    .bind(moment(portal.clock.now()))
    .bind(BATCH)
    .fetch_all(&mut *connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Waiting {
                id: row.try_get("id")?,
                channel: row.try_get("channel")?,
                destination: row.try_get("destination")?,
                subject: row.try_get("subject")?,
                text: row.try_get("text")?,
                tries: row.try_get("tries")?,
                ends_at: moment_from(&row.try_get::<String, _>("ends_at")?)?.ok_or(StoreError::Stored("outbox"))?,
            })
        })
        .collect()
}

/// Marks a message as done. Outside a demonstration its text goes with it: a code has no business in a database.
async fn mark(portal: &Portal, message: &Waiting, sent_at: &str) -> Result<(), StoreError> {
    let mut transaction = portal.store.write().await?;
    let query = if portal.config.demo {
        "UPDATE outbox SET sent_at = $1, tries = tries + 1 WHERE id = $2"
    } else {
        "UPDATE outbox SET sent_at = $1, tries = tries + 1, text = '', code = '' WHERE id = $2"
    };
    sqlx::query(query).bind(sent_at).bind(&message.id).execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(())
}

async fn later(portal: &Portal, message: &Waiting, now: Timestamp) -> Result<(), StoreError> {
    let wait = 2_i64.saturating_pow(u32::try_from(message.tries).unwrap_or(u32::MAX).min(12)).min(LONGEST_WAIT);
    let next_try = now.saturating_add(SignedDuration::from_secs(wait)).unwrap_or(now);
    let mut transaction = portal.store.write().await?;
    sqlx::query("UPDATE outbox SET tries = tries + 1, next_try = $1 WHERE id = $2")
        .bind(moment(next_try))
        .bind(&message.id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}
