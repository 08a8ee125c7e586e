//! The ways out: SMTP for e-mail, an HTTP gateway for SMS. In a demonstration nothing leaves.

use std::time::Duration;

use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor, message::Mailbox};
use secrecy::ExposeSecret;

use super::Waiting;
use crate::config::{Config, SmsConfig};

/// Longest a gateway may take.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct Senders {
    demo: bool,
    mail: Option<(AsyncSmtpTransport<Tokio1Executor>, Mailbox)>,
    sms: Option<(reqwest::Client, SmsConfig)>,
}

impl Senders {
    pub(super) fn new(config: &Config) -> Self {
        let mail = config.mail.as_ref().and_then(|mail| {
            let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(mail.smtp.expose_secret()).ok()?;
            Some((transport.timeout(Some(PATIENCE)).build(), mail.from.parse().ok()?))
        });
        let sms = config.sms.as_ref().and_then(|sms| Some((gateway_client()?, sms.clone())));
        Self { demo: config.demo, mail, sms }
    }

    pub(super) async fn email(&self, message: &Waiting) -> Result<(), String> {
        if self.demo {
            return Ok(());
        }
        let (transport, from) = self.mail.as_ref().ok_or("there is no [mail] in portal.toml")?;
        let to = message.destination.parse().map_err(|_| "the e-mail address cannot be read")?;
        let letter = lettre::Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, to))
            .subject(message.subject.clone())
            .header(lettre::message::header::ContentType::TEXT_PLAIN)
            .body(message.text.clone())
            .map_err(|error| error.to_string())?;
        transport.send(letter).await.map(drop).map_err(|error| error.to_string())
    }

    pub(super) async fn sms(&self, message: &Waiting) -> Result<(), String> {
        if self.demo {
            return Ok(());
        }
        let (client, gateway) = self.sms.as_ref().ok_or("there is no [sms] in portal.toml")?;
        let answer = client
            .post(gateway.url.clone())
            .header("authorization", gateway.authorization.expose_secret())
            // The gateway may know a message it has seen by this.
            .header("idempotency-key", &message.id)
            .json(&serde_json::json!({"from": gateway.from, "to": message.destination, "text": message.text}))
            .send()
            .await
            .map_err(|error| error.without_url().to_string())?;
        if answer.status().is_success() { Ok(()) } else { Err(format!("the SMS gateway answered {}", answer.status())) }
    }
}

fn gateway_client() -> Option<reqwest::Client> {
    crate::web::use_ring();
    reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build().ok()
}
