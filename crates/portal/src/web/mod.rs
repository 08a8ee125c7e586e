//! The portal's HTTP side: each operation of the contract, at the address the contract gives it.

mod caller;
mod file;
mod in_flight;
mod limits;
mod operation;
mod refusal;
mod request;

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{MethodRouter, delete, get, post, put},
};
use jiff::fmt::rfc2822::DateTimePrinter;
use saldo_contract::{Operation, ProblemCode, account, company, invoices, operation::Method, profile, session};

pub use file::FileAnswer;
pub use in_flight::InFlight;
pub use limits::Limits;
pub use operation::{Asking, Change, Changing, Read, Serve, Who};
pub use refusal::Refusal;
pub(crate) use refusal::respond;

use crate::{Portal, demo};

/// Largest request body the portal reads.
const MAX_BODY: usize = 64 * 1024;

/// All addresses of a portal.
pub fn router(portal: Arc<Portal>) -> Router {
    let mut addresses = Addresses { router: Router::new(), names: Vec::new() };
    addresses.operations();
    let mut router = addresses.router;
    if portal.config.demo {
        router = router.merge(demo::router());
    }
    router
        .fallback(|| async { respond(&saldo_contract::Problem::new(ProblemCode::NotFound)) })
        .method_not_allowed_fallback(|| async { respond(&saldo_contract::Problem::new(ProblemCode::MethodNotAllowed)) })
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn(|request, next: middleware::Next| async move { harden(next.run(request).await) }))
        .layer(middleware::from_fn_with_state(Arc::clone(&portal), dated))
        .with_state(portal)
}

/// Says in every answer what time it is here: devices whose clock is off prove possession of their key by this time, and
/// it is this portal's clock that judges the proof.
async fn dated(State(portal): State<Arc<Portal>>, request: Request, next: middleware::Next) -> Response {
    let mut response = next.run(request).await;
    let date = DateTimePrinter::new().timestamp_to_rfc9110_string(&portal.clock.now());
    if let Some(date) = date.ok().and_then(|date| HeaderValue::try_from(date).ok()) {
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// Headers every answer carries.
fn harden(response: Response) -> Response {
    const ALWAYS: [(HeaderName, &str); 4] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
    ];
    let mut response = response.into_response();
    for (name, value) in ALWAYS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    if !response.headers().contains_key(header::CONTENT_SECURITY_POLICY) {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    }
    response
}

/// Makes ring the maker of TLS connections of this process; a second call changes nothing.
pub(crate) fn use_ring() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

struct Addresses {
    router: Router<Arc<Portal>>,
    names: Vec<&'static str>,
}

impl Addresses {
    /// One line for each operation of the contract; a test sees that none is missing.
    fn operations(&mut self) {
        self.read::<company::GetCompany>();
        self.change::<session::StartSignIn>();
        self.change::<session::ResendCode>();
        self.change::<session::VerifySignIn>();
        self.change::<session::RefreshSession>();
        self.change::<session::EndSession>();
        self.read::<account::GetAccount>();
        self.read::<invoices::ListInvoices>();
        self.read::<invoices::GetInvoice>();
        self.serve::<invoices::GetDocument>();
        self.read::<profile::GetProfile>();
    }

    fn read<O: Read>(&mut self) {
        self.at::<O>(get(operation::read::<O>));
    }

    fn serve<O: Serve>(&mut self) {
        self.at::<O>(get(operation::serve::<O>));
    }

    fn change<O: Change>(&mut self) {
        self.at::<O>(match O::METHOD {
            Method::Get | Method::Post => post(operation::change::<O>),
            Method::Put => put(operation::change::<O>),
            Method::Delete => delete(operation::change::<O>),
        });
    }

    fn at<O: Operation>(&mut self, handler: MethodRouter<Arc<Portal>>) {
        self.names.push(O::NAME);
        self.router = std::mem::take(&mut self.router).route(O::PATH, handler);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_the_contract_has_its_handler() {
        let mut addresses = Addresses { router: Router::new(), names: Vec::new() };
        addresses.operations();
        addresses.names.sort_unstable();
        let mut expected: Vec<_> = saldo_contract::OPERATIONS.iter().map(|operation| operation.name).collect();
        expected.sort_unstable();
        assert_eq!(addresses.names, expected);
    }
}
