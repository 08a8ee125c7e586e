//! Signing in: letter code and datum, then a one-time code.

use jiff::{SignedDuration, Timestamp};
use saldo_contract::{
    Problem, ProblemCode,
    connect_code::LetterCode,
    ids::ChallengeId,
    problem::{FieldProblem, NextAction},
    session::{Challenge, Channel, ResendCode, StartSignIn, Tokens, VerifySignIn},
};
use sqlx::Row;
use subtle::ConstantTimeEq;

use super::{check_device_key, letter, tokens};
use crate::{
    Portal,
    activity::{self, ActivityKind},
    clock::{new_id, random_bytes},
    customers::Customer,
    outbox::{self, Message},
    store::{Db, StoreError, moment, moment_from},
    web::{Change, Changing, Refusal, Who},
};

/// Digits of a one-time code.
const DIGITS: u8 = 6;
/// How often a one-time code may be tried.
const MAX_TRIES: i64 = 5;
/// How many one-time codes one sign-in may ask for.
const MAX_SENT: i64 = 5;
/// How many sign-ins one letter may start.
const MAX_STARTED: i64 = 10;

impl Change for StartSignIn {
    const PROVES: bool = true;

    async fn change(self, changing: &mut Changing) -> Result<Challenge, Refusal> {
        let portal = changing.asking.portal.clone();
        let device_key = thumbprint(changing);
        check_device_key(&portal, device_key.as_deref())?;
        let code = read_code(&self)?;
        let now = changing.asking.now;
        let refused = || {
            Refusal::Kept(Problem::new(ProblemCode::SignInRefused).or(NextAction::AskNewLetter).or(NextAction::ContactCompany))
        };
        let db = &mut *changing.transaction;
        let Some(found) = letter::find(&portal, db, &code, &self.datum, now).await? else { return Err(refused()) };
        let started: i64 = sqlx::query("SELECT COUNT(*) AS started FROM challenges WHERE letter = $1")
            .bind(&found.id)
            .fetch_one(&mut *db)
            .await?
            .try_get("started")?;
        let Some(channel) = channel(&portal, &found.customer).filter(|_| started < MAX_STARTED) else { return Err(refused()) };
        let id = new_id(&*portal.clock, &*portal.random);
        let ends_at = later(now, i64::from(portal.config.sign_in.one_time_code_minutes) * 60);
        let resend_at = later(now, i64::from(portal.config.sign_in.resend_seconds));
        sqlx::query(
            "INSERT INTO challenges (id, letter, customer, code_hash, device_key, channel, tries, sent, ends_at, resend_at, session, answered_with)
             VALUES ($1, $2, $3, '', $4, $5, 0, 0, $6, $7, '', '')",
        )
        .bind(&id)
        .bind(&found.id)
        .bind(found.customer.id.as_str())
        .bind(device_key.unwrap_or_default())
        .bind(channel_text(channel))
        .bind(moment(ends_at))
        .bind(moment(resend_at))
        .execute(&mut *db)
        .await?;
        let destination = send_code(&portal, db, &id, &found.customer, channel, &changing.asking.language, now).await?;
        Ok(Challenge { challenge: ChallengeId(id), channel, destination, digits: DIGITS, expires_at: ends_at, resend_at })
    }
}

impl Change for ResendCode {
    const PROVES: bool = true;

    async fn change(self, changing: &mut Changing) -> Result<Challenge, Refusal> {
        let portal = changing.asking.portal.clone();
        let device_key = thumbprint(changing).unwrap_or_default();
        let now = changing.asking.now;
        let db = &mut *changing.transaction;
        let waiting = Waiting::find(db, &self.challenge, now).await?.filter(|waiting| waiting.device_key == device_key);
        let waiting = waiting.filter(|waiting| waiting.sent < MAX_SENT && waiting.session.is_empty()).ok_or_else(code_ended)?;
        if now < waiting.resend_at {
            let wait = waiting.resend_at.duration_since(now).as_secs();
            let problem = Problem::new(ProblemCode::TooMany).or(NextAction::TryLater);
            return Err(Problem { retry_after: Some(u32::try_from(wait).unwrap_or(60) + 1), ..problem }.into());
        }
        let customer = Customer::find(db, &waiting.customer).await?.ok_or_else(code_ended)?;
        let resend_at = later(now, i64::from(portal.config.sign_in.resend_seconds));
        sqlx::query("UPDATE challenges SET resend_at = $1 WHERE id = $2")
            .bind(moment(resend_at))
            .bind(self.challenge.as_str())
            .execute(&mut *db)
            .await?;
        let destination =
            send_code(&portal, db, self.challenge.as_str(), &customer, waiting.channel, &changing.asking.language, now).await?;
        Ok(Challenge {
            challenge: self.challenge,
            channel: waiting.channel,
            destination,
            digits: DIGITS,
            expires_at: waiting.ends_at,
            resend_at,
        })
    }
}

impl Change for VerifySignIn {
    /// Its answer holds tokens.
    const KEEPS_ANSWER: bool = false;
    const PROVES: bool = true;

    async fn change(self, changing: &mut Changing) -> Result<Tokens, Refusal> {
        let portal = changing.asking.portal.clone();
        let device_key = thumbprint(changing).unwrap_or_default();
        let now = changing.asking.now;
        let answered_with = portal.keys.hash("verify", &[&changing.key]);
        let key = changing.key.clone();
        let db = &mut *changing.transaction;
        let waiting = Waiting::find(db, &self.challenge, now).await?.ok_or_else(code_ended)?;
        if waiting.device_key != device_key {
            return Err(ProblemCode::DeviceProofRefused.into());
        }
        let same = code_hash(&portal, self.challenge.as_str(), &self.code).as_bytes().ct_eq(waiting.code_hash.as_bytes());
        if waiting.tries >= MAX_TRIES {
            return Err(code_ended());
        }
        if !bool::from(same) {
            // Counted on the letter too: starting again gives no more guesses.
            sqlx::query("UPDATE challenges SET tries = tries + 1 WHERE id = $1")
                .bind(self.challenge.as_str())
                .execute(&mut *db)
                .await?;
            sqlx::query("UPDATE letters SET tries = tries + 1 WHERE id = $1").bind(&waiting.letter).execute(&mut *db).await?;
            let ended = waiting.tries + 1 >= MAX_TRIES;
            let problem = if ended {
                ended_problem()
            } else {
                Problem::new(ProblemCode::CodeWrong).at("/code", FieldProblem::Format).or(NextAction::ResendCode)
            };
            return Err(Refusal::Kept(problem));
        }
        if !waiting.session.is_empty() {
            // A lost answer, asked for again with the same key, is given again.
            return if waiting.answered_with == answered_with {
                tokens::again(&portal, db, &waiting.session, 0, &key, now).await
            } else {
                Err(code_ended())
            };
        }
        let used = sqlx::query("UPDATE letters SET used_at = $1 WHERE id = $2 AND used_at = '' AND tries < $3")
            .bind(moment(now))
            .bind(&waiting.letter)
            .bind(letter::MAX_TRIES)
            .execute(&mut *db)
            .await?
            .rows_affected();
        if used == 0 {
            return Err(code_ended());
        }
        let session = tokens::begin(&portal, db, &waiting.customer, &device_key, now).await?;
        sqlx::query("UPDATE challenges SET session = $1, answered_with = $2 WHERE id = $3")
            .bind(&session)
            .bind(&answered_with)
            .bind(self.challenge.as_str())
            .execute(&mut *db)
            .await?;
        activity::write(&portal, db, &waiting.customer, ActivityKind::SignedIn, &session, "", now).await?;
        tokens::issue(&portal, db, &session, 0, &key, now).await
    }
}

fn read_code(request: &StartSignIn) -> Result<LetterCode, Refusal> {
    if request.datum.trim().is_empty() {
        return Err(Problem::new(ProblemCode::Invalid).at("/datum", FieldProblem::Missing).into());
    }
    if request.datum.chars().count() > 64 {
        return Err(Problem::new(ProblemCode::Invalid).at("/datum", FieldProblem::TooLong).into());
    }
    request.code.parse().map_err(|_| Problem::new(ProblemCode::Invalid).at("/code", FieldProblem::Format).into())
}

fn thumbprint(changing: &Changing) -> Option<String> {
    match &changing.asking.who {
        Who::Anyone(thumbprint) => thumbprint.clone(),
        Who::Customer(_) => None,
    }
}

fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

fn ended_problem() -> Problem {
    Problem::new(ProblemCode::CodeEnded).or(NextAction::SignIn)
}

fn code_ended() -> Refusal {
    ended_problem().into()
}

/// SMS where the customer has a number and the portal can send them, else e-mail.
fn channel(portal: &Portal, customer: &Customer) -> Option<Channel> {
    let config = &portal.config;
    if !customer.phone.is_empty() && (config.sms.is_some() || config.demo) {
        Some(Channel::Sms)
    } else if !customer.email.is_empty() && (config.mail.is_some() || config.demo) {
        Some(Channel::Email)
    } else {
        None
    }
}

const fn channel_text(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "sms",
        Channel::Email => "email",
    }
}

/// Makes a one-time code, keeps its hash, and puts the message in the outbox. Gives back the masked destination.
async fn send_code(
    portal: &Portal,
    db: &mut Db,
    challenge: &str,
    customer: &Customer,
    channel: Channel,
    language: &str,
    now: Timestamp,
) -> Result<String, StoreError> {
    let code = draw_code(portal);
    sqlx::query("UPDATE challenges SET code_hash = $1, sent = sent + 1 WHERE id = $2")
        .bind(code_hash(portal, challenge, &code))
        .bind(challenge)
        .execute(&mut *db)
        .await?;
    let message = Message::one_time_code(portal, customer, channel, language, &code, now);
    outbox::put(portal, db, customer, message, now).await?;
    Ok(match channel {
        Channel::Sms => crate::customers::masked_phone(&customer.phone),
        Channel::Email => crate::customers::masked_email(&customer.email),
    })
}

/// Six digits, each number as likely as any other.
fn draw_code(portal: &Portal) -> String {
    const NUMBERS: u32 = 1_000_000;
    loop {
        let drawn = u32::from_be_bytes(random_bytes(&*portal.random));
        if drawn < u32::MAX - u32::MAX % NUMBERS {
            return format!("{:06}", drawn % NUMBERS);
        }
    }
}

fn code_hash(portal: &Portal, challenge: &str, code: &str) -> String {
    let digits: String = code.chars().filter(|symbol| !symbol.is_whitespace() && *symbol != '-').take(16).collect();
    portal.keys.hash("one-time code", &[challenge, &digits])
}

/// A sign-in that waits for its one-time code.
struct Waiting {
    letter: String,
    customer: saldo_contract::ids::CustomerId,
    code_hash: String,
    device_key: String,
    channel: Channel,
    tries: i64,
    sent: i64,
    ends_at: Timestamp,
    resend_at: Timestamp,
    session: String,
    answered_with: String,
}

impl Waiting {
    async fn find(db: &mut Db, challenge: &ChallengeId, now: Timestamp) -> Result<Option<Self>, StoreError> {
        let row = sqlx::query(
            "SELECT letter, customer, code_hash, device_key, channel, tries, sent, ends_at, resend_at, session, answered_with FROM challenges WHERE id = $1",
        )
        .bind(challenge.as_str())
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let stored = |text: String| moment_from(&text)?.ok_or(StoreError::Stored("challenge"));
        let waiting = Self {
            letter: row.try_get("letter")?,
            customer: saldo_contract::ids::CustomerId(row.try_get("customer")?),
            code_hash: row.try_get("code_hash")?,
            device_key: row.try_get("device_key")?,
            channel: if row.try_get::<String, _>("channel")? == "sms" { Channel::Sms } else { Channel::Email },
            tries: row.try_get("tries")?,
            sent: row.try_get("sent")?,
            ends_at: stored(row.try_get("ends_at")?)?,
            resend_at: stored(row.try_get("resend_at")?)?,
            session: row.try_get("session")?,
            answered_with: row.try_get("answered_with")?,
        };
        Ok(Some(waiting).filter(|waiting| waiting.ends_at > now))
    }
}
