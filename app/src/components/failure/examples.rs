//! What can be done about it: ask again, ask a person, connect again.

use leptos::prelude::*;
use saldo_contract::{Problem, ProblemCode, call::CallError};

use super::{Failure, problem_title};
use crate::{gallery::Example, live, state::Saldo};

fn failure(saldo: Saldo, error: CallError) -> AnyView {
    let company = saldo.connections.with(|all| all.first().map(|first| first.company.clone()));
    let (words, title) = (saldo.words, error.clone());
    view! {
        <h3>{live::text(move || problem_title(words, &title, "Lumen"))}</h3>
        <Failure error=error company=company on_again=Callback::new(|()| ()) />
    }
    .into_any()
}

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "the company cannot be reached", view: |saldo| failure(saldo, CallError::Unreachable) },
    Example { name: "signed out", view: |saldo| failure(saldo, CallError::SignedOut) },
    Example {
        name: "too many tries",
        view: |saldo| {
            let mut problem = Problem::new(ProblemCode::TooMany);
            problem.retry_after = Some(90);
            failure(saldo, problem.into())
        },
    },
    Example { name: "not there", view: |saldo| failure(saldo, Problem::new(ProblemCode::NotFound).into()) },
];
