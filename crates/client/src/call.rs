//! The one way to ask a portal something: typed, and honouring what the operation says of itself.

use std::sync::Arc;

use saldo_contract::{
    Operation,
    call::CallError,
    company::{Company, GetCompany},
    ids::ConnectionId,
    operation::{Answer, Proof, Reach},
};
use tokio::sync::OnceCell;

use crate::{
    Client, Inner,
    config::random_uuid,
    connections::{Pin, Record},
    file_answer::FileAnswer,
    portal::{Means, Portal, Received, Speaker},
    request::Request,
    session::Session,
};

/// How a call is made, besides what it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallContext {
    /// BCP 47 tag of the language the customer reads.
    pub language: String,
}

impl CallContext {
    /// A call in a language.
    #[must_use]
    pub fn in_language(language: &str) -> Self {
        Self { language: language.to_owned() }
    }
}

/// Whether a text looks like a BCP 47 tag; anything else stays out of headers and file names.
pub(crate) fn is_language(text: &str) -> bool {
    (2..=35).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// A connection in use in this run.
pub(crate) struct Live {
    pub(crate) id: ConnectionId,
    pub(crate) portal: Arc<Portal>,
    pub(crate) session: Session,
    pin: Pin,
    /// Set once the portal has shown in this run that it is still the same company's.
    same_company: OnceCell<()>,
}

impl Live {
    pub(crate) fn new(record: &Record) -> Self {
        Self {
            id: record.id.clone(),
            portal: Arc::new(Portal::new(record.portal.clone())),
            session: Session::kept_as(record.id.to_string()),
            pin: record.pin(),
            same_company: OnceCell::new(),
        }
    }
}

impl Client {
    /// Asks the portal of a connection to carry out an operation that answers with JSON.
    ///
    /// # Errors
    /// Everything a [`CallError`] can be; [`CallError::NotAllowed`] for operations that only the client itself starts.
    pub async fn call<O: Operation>(
        &self,
        connection: &ConnectionId,
        operation: &O,
        context: &CallContext,
    ) -> Result<O::Response, CallError> {
        self.received(connection, operation, Answer::Json, context).await?.json()
    }

    /// Asks the portal of a connection for a file.
    ///
    /// # Errors
    /// As for [`call`](Self::call).
    pub async fn fetch_file<O: Operation>(
        &self,
        connection: &ConnectionId,
        operation: &O,
        context: &CallContext,
    ) -> Result<FileAnswer, CallError> {
        self.received(connection, operation, Answer::File, context).await.map(FileAnswer::from)
    }

    async fn received<O: Operation>(
        &self,
        connection: &ConnectionId,
        operation: &O,
        answer: Answer,
        context: &CallContext,
    ) -> Result<Received, CallError> {
        if O::REACH != Reach::App || O::ANSWER != answer || !is_language(&context.language) {
            return Err(CallError::NotAllowed);
        }
        let live = self.inner.live(connection).await?;
        let request = Request::new(&live.portal.origin, operation, random_uuid(&*self.inner.means.random))?;
        self.inner.ask(&live, &request, O::PROOF, &context.language).await
    }
}

impl Inner {
    /// The connection, ready for use.
    pub(crate) async fn live(&self, id: &ConnectionId) -> Result<Arc<Live>, CallError> {
        let record = self.connections.get(id).await?;
        let mut live = self.live.lock().await;
        Ok(live.entry(id.clone()).or_insert_with(|| Arc::new(Live::new(&record))).clone())
    }

    async fn ask(&self, live: &Live, request: &Request, proof: Proof, language: &str) -> Result<Received, CallError> {
        if request.operation == GetCompany::NAME {
            let received = live.portal.ask(&self.means, request, Speaker::Anyone, language).await?;
            self.see_company(live, received.json()?).await?;
            return Ok(received);
        }
        match proof {
            Proof::Nothing => {
                self.check_company(live, language).await?;
                live.portal.ask(&self.means, request, Speaker::Anyone, language).await
            }
            Proof::SignedIn | Proof::Fresh => {
                // A session that says it belongs elsewhere is not used here, whatever the file of connections says.
                let belongs_to = live.session.belongs_to(&self.secrets).await?.ok_or(CallError::SignedOut)?;
                if belongs_to != (live.portal.origin.clone(), live.pin.clone()) {
                    return Err(CallError::SignedOut);
                }
                self.check_company(live, language).await?;
                live.session.ask(&self.secrets, &self.means, &live.portal, request, language).await
            }
        }
    }

    /// Once in each run, before anything else is sent: is this still the company the customer connected to?
    async fn check_company(&self, live: &Live, language: &str) -> Result<(), CallError> {
        live.same_company
            .get_or_try_init(|| async {
                let company = company(&self.means, &live.portal, language).await?;
                self.compare(live, company).await
            })
            .await
            .copied()
    }

    /// Takes in what the portal says of its company.
    async fn see_company(&self, live: &Live, company: Company) -> Result<(), CallError> {
        self.compare(live, company).await?;
        let _first_or_not = live.same_company.set(());
        Ok(())
    }

    async fn compare(&self, live: &Live, company: Company) -> Result<(), CallError> {
        if Pin::of(&company) != live.pin {
            tracing::error!(target: "saldo::call", "the portal is another company's than before; nothing is sent to it");
            return Err(CallError::CompanyChanged);
        }
        if self.connections.update(&live.id, company).await.is_err() {
            // The name and colours of before will do.
            tracing::warn!("the company's newest details could not be kept");
        }
        Ok(())
    }
}

/// Asks a portal whose it is.
pub(crate) async fn company(means: &Means, portal: &Portal, language: &str) -> Result<Company, CallError> {
    let request = Request::new(&portal.origin, &GetCompany {}, String::new())?;
    portal.ask(means, &request, Speaker::Anyone, language).await?.json()
}
