//! What all screens share: the words, what the device has, and what was read of each company.

use leptos::prelude::*;
use saldo_contract::{
    ProblemCode,
    account::{Account, GetAccount},
    call::CallError,
    company::Company,
    device::{Connection, Device, DeviceOperation, Preferences, SetPreferences},
    ids::ConnectionId,
    operation::Operation,
};

use crate::{
    bridge::{self, Asked},
    components::failure::problem_title,
    focus,
    i18n::{self, Language, Words},
    screens::invoices::list::InvoiceList,
};

/// Something read from a portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remote<T> {
    /// It has been asked for.
    Loading,
    /// It is here.
    Ready(T),
    /// It is here from before; asking again failed.
    Stale(T, CallError),
    /// It could not be had.
    Failed(CallError),
}

impl<T> Remote<T> {
    /// What it becomes with an answer. What was read before stays readable when the portal cannot be reached; any other
    /// refusal (a session that ended, another company) takes it away.
    pub(crate) fn answered(self, answer: Result<T, CallError>) -> Self {
        match (self, answer) {
            (_, Ok(value)) => Self::Ready(value),
            (Self::Ready(value) | Self::Stale(value, _), Err(error)) if is_passing(&error) => Self::Stale(value, error),
            (_, Err(error)) => Self::Failed(error),
        }
    }

    /// What is there to show.
    pub(crate) fn value(&self) -> Option<&T> {
        match self {
            Self::Ready(value) | Self::Stale(value, _) => Some(value),
            Self::Loading | Self::Failed(_) => None,
        }
    }

    /// Why it could not be had, if it could not.
    pub(crate) fn error(&self) -> Option<&CallError> {
        match self {
            Self::Failed(error) | Self::Stale(_, error) => Some(error),
            Self::Loading | Self::Ready(_) => None,
        }
    }
}

/// Whether trying again later may help by itself.
fn is_passing(error: &CallError) -> bool {
    match error {
        CallError::Unreachable => true,
        CallError::Refused { problem } => {
            matches!(problem.code, ProblemCode::Unavailable | ProblemCode::Internal | ProblemCode::TooMany)
        }
        _ => false,
    }
}

/// Whether it means that there is no session any more.
pub(crate) fn is_signed_out(error: &CallError) -> bool {
    match error {
        CallError::SignedOut => true,
        CallError::Refused { problem } => matches!(problem.code, ProblemCode::SignedOut | ProblemCode::SessionEnded),
        _ => false,
    }
}

/// A question that is taken back when its screen goes, or when another takes its place.
#[derive(Clone, Copy)]
pub(crate) struct Question(StoredValue<Option<Asked>, LocalStorage>);

impl Question {
    /// Nothing asked yet.
    pub(crate) fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Holds a question; the one before is taken back.
    pub(crate) fn hold(self, asked: Asked) {
        self.0.set_value(Some(asked));
    }
}

/// Something kept for each company. There are a few, so they are looked through.
#[derive(Clone, Debug)]
pub(crate) struct PerCompany<T>(Vec<(ConnectionId, T)>);

impl<T> PerCompany<T> {
    /// What is kept for a company.
    pub(crate) fn get(&self, id: &ConnectionId) -> Option<&T> {
        self.0.iter().find(|(one, _)| one == id).map(|(_, kept)| kept)
    }

    /// Takes away what is kept for a company.
    pub(crate) fn take(&mut self, id: &ConnectionId) -> Option<T> {
        let at = self.0.iter().position(|(one, _)| one == id)?;
        Some(self.0.swap_remove(at).1)
    }

    /// Keeps something for a company instead of what was kept before.
    pub(crate) fn put(&mut self, id: ConnectionId, kept: T) {
        self.take(&id);
        self.0.push((id, kept));
    }
}

impl<T> Default for PerCompany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// Shared by all screens; found with [`use_saldo`].
#[derive(Clone, Copy)]
pub(crate) struct Saldo {
    /// The words.
    pub(crate) words: Words,
    /// What the device has.
    pub(crate) device: RwSignal<Device>,
    /// The companies this device is connected to; changes only when they do.
    pub(crate) connections: Memo<Vec<Connection>>,
    /// The company whose screen is shown, or was last.
    pub(crate) here: RwSignal<Option<ConnectionId>>,
    /// Where the customer stands with each company.
    pub(crate) accounts: RwSignal<PerCompany<Remote<Account>>>,
    /// The invoices of each company, with what was searched and how they were sorted.
    pub(crate) lists: RwSignal<PerCompany<InvoiceList>>,
}

/// What all screens share.
pub(crate) fn use_saldo() -> Saldo {
    expect_context()
}

impl Saldo {
    /// Puts what is shared where screens find it.
    pub(crate) fn provide(words: Words, device: Device) -> Self {
        let device = RwSignal::new(device);
        let saldo = Self {
            words,
            device,
            connections: Memo::new(move |_| device.with(|device| device.connections.clone())),
            here: RwSignal::new(None),
            accounts: RwSignal::default(),
            lists: RwSignal::default(),
        };
        provide_context(saldo);
        saldo
    }

    /// Asks a portal. A session that turns out to be over is remembered.
    pub(crate) fn call<O: Operation>(
        self,
        connection: &ConnectionId,
        request: &O,
        then: impl FnOnce(Result<O::Response, CallError>) + 'static,
    ) -> Asked {
        let whose = connection.clone();
        bridge::call(self.words.language_now().tag.to_owned(), connection, request, move |answer| {
            if answer.as_ref().err().is_some_and(is_signed_out) {
                self.signed_out(&whose);
            }
            then(answer);
        })
    }

    /// Asks the device.
    pub(crate) fn ask_device<D: DeviceOperation>(
        self,
        request: &D,
        then: impl FnOnce(Result<D::Response, CallError>) + 'static,
    ) -> Asked {
        bridge::device(self.words.language_now().tag.to_owned(), request, then)
    }

    /// A connection of this device.
    #[track_caller]
    pub(crate) fn connection(self, id: &ConnectionId) -> Option<Connection> {
        self.connections.with(|all| all.iter().find(|connection| connection.id == *id).cloned())
    }

    /// The company of a connection.
    #[track_caller]
    pub(crate) fn company(self, id: &ConnectionId) -> Option<Company> {
        self.connection(id).map(|connection| connection.company)
    }

    /// The name of a connection's company.
    #[track_caller]
    pub(crate) fn company_name(self, id: &ConnectionId) -> String {
        self.company(id).map(|company| company.name).unwrap_or_default()
    }

    /// Whether there is more than one company.
    #[track_caller]
    pub(crate) fn several(self) -> bool {
        self.connections.with(|all| all.len() > 1)
    }

    /// Looks up where the customer stands with a company, and shows what was there before meanwhile.
    pub(crate) fn look_up_account(self, connection: &ConnectionId, question: Question) {
        let whose = connection.clone();
        self.accounts.update(|accounts| {
            if accounts.get(&whose).is_none_or(|account| account.value().is_none()) {
                accounts.put(whose.clone(), Remote::Loading);
            }
        });
        question.hold(self.call(connection, &GetAccount::default(), move |answer| {
            self.accounts.update(|accounts| {
                let before = accounts.take(&whose).unwrap_or(Remote::Loading);
                let now = before.answered(answer);
                if let Remote::Stale(_, error) = &now {
                    // The screen stays as it is; that it could not be made new is said.
                    focus::announce(&untrack(|| problem_title(self.words, error, &self.company_name(&whose))));
                }
                accounts.put(whose, now);
            });
        }));
    }

    /// A company was connected, or connected again.
    pub(crate) fn connected(self, connection: Connection) {
        self.forget(&connection.id);
        self.device.update(|device| match device.connections.iter_mut().find(|known| known.id == connection.id) {
            Some(known) => *known = connection,
            None => device.connections.push(connection),
        });
    }

    /// A company is no longer connected: nothing of it stays.
    pub(crate) fn disconnected(self, id: &ConnectionId) {
        self.forget(id);
        self.device.update(|device| device.connections.retain(|connection| connection.id != *id));
        self.here.update(|here| {
            here.take_if(|here| here == id);
        });
    }

    fn signed_out(self, id: &ConnectionId) {
        self.forget(id);
        self.device.update(|device| {
            for connection in device.connections.iter_mut().filter(|connection| connection.id == *id) {
                connection.signed_in = false;
            }
        });
    }

    fn forget(self, id: &ConnectionId) {
        self.accounts.update(|accounts| drop(accounts.take(id)));
        self.lists.update(|lists| drop(lists.take(id)));
    }

    /// Changes the preferences, at once and for the next time.
    pub(crate) fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.device.update(|device| change(&mut device.preferences));
        let preferences = self.device.with_untracked(|device| device.preferences.clone());
        self.ask_device(&SetPreferences { preferences }, |_| ()).let_go();
    }

    /// Speaks another language, as soon as its words are here.
    pub(crate) fn speak(self, language: &'static Language) {
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(catalogue) = i18n::fetch(language).await {
                self.words.switch(catalogue);
                self.prefer(|preferences| preferences.language = Some(language.tag.to_owned()));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use saldo_contract::Problem;

    use super::*;

    #[test]
    fn what_was_read_stays_readable_when_the_portal_cannot_be_reached() {
        let ready = Remote::Loading.answered(Ok(1));
        assert_eq!(ready, Remote::Ready(1));
        let stale = ready.answered(Err(CallError::Unreachable));
        assert_eq!(stale, Remote::Stale(1, CallError::Unreachable));
        assert_eq!(stale.value(), Some(&1));
        assert_eq!(stale.clone().answered(Err(CallError::Unreachable)), Remote::Stale(1, CallError::Unreachable));
        assert_eq!(stale.answered(Ok(2)), Remote::Ready(2));
    }

    #[test]
    fn what_was_read_goes_when_the_session_ends() {
        let ended = CallError::from(Problem::new(ProblemCode::SessionEnded));
        assert!(is_signed_out(&ended) && is_signed_out(&CallError::SignedOut) && !is_signed_out(&CallError::Unreachable));
        assert_eq!(Remote::Ready(1).answered(Err(ended.clone())), Remote::Failed(ended));
        assert_eq!(Remote::Ready(1).answered(Err(CallError::CompanyChanged)), Remote::Failed(CallError::CompanyChanged));
    }

    #[test]
    fn nothing_read_and_nothing_reached_is_a_failure() {
        assert_eq!(Remote::<u8>::Loading.answered(Err(CallError::Unreachable)), Remote::Failed(CallError::Unreachable));
    }
}
