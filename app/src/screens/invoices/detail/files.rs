//! The files of an invoice: saved where the customer says, and told when it is done.

use leptos::prelude::*;
use saldo_contract::{
    call::CallError,
    device::SavedFile,
    ids::{ConnectionId, InvoiceId},
    invoices::{Document, DocumentKind, GetDocument},
};

use super::Shown;
use crate::{
    components::{
        failure::problem_text,
        icon::{Icon, icon},
    },
    focus, format,
    i18n::{Words, say},
    live,
    state::{Question, Saldo},
};

/// Where saving a file stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Saving {
    /// Nobody has asked for it.
    Idle,
    /// It is under way.
    Busy,
    /// It is on the device.
    Saved(SavedFile),
    /// It did not work.
    Failed(CallError),
}

impl Saving {
    /// What it becomes with an answer. Closing the save dialog is no failure.
    fn answered(answer: Result<SavedFile, CallError>) -> Self {
        match answer {
            Ok(file) => Self::Saved(file),
            Err(CallError::Cancelled) => Self::Idle,
            Err(error) => Self::Failed(error),
        }
    }

    fn said(&self, words: Words, company: &str) -> Option<String> {
        Some(match self {
            Self::Idle => return None,
            Self::Busy => say!(words, "invoices-file-saving"),
            Self::Saved(file) => {
                let size = format::size(words.language().locale, file.size);
                say!(words, "invoices-file-saved", name = file.file_name.as_str(), size = size)
            }
            Self::Failed(error) => problem_text(words, error, company),
        })
    }
}

/// The files.
pub(super) fn documents(shown: &Shown<'_>) -> AnyView {
    let id = &shown.invoice.summary.id;
    let rows: Vec<_> = shown
        .invoice
        .documents
        .iter()
        .map(|document| row(shown.saldo, shown.connection.clone(), id.clone(), document.clone()))
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    shown.section("files", "invoices-files-title", view! { <ul class="plain-list files" role="list">{rows}</ul> }.into_any())
}

fn row(saldo: Saldo, connection: ConnectionId, invoice: InvoiceId, document: Document) -> AnyView {
    let words = saldo.words;
    let question = Question::new();
    let saving = RwSignal::new(Saving::Idle);
    let company = saldo.company(&connection).map(|company| company.name).unwrap_or_default();
    let company = StoredValue::new(company);
    let said = move || saving.with(|saving| saving.said(words, &company.get_value()));
    let request = GetDocument { invoice, document: document.id };
    let save = move |_| {
        if saving.get_untracked() == Saving::Busy {
            return;
        }
        saving.set(Saving::Busy);
        focus::announce(&untrack(said).unwrap_or_default());
        question.hold(saldo.call(&connection, &request, move |answer| {
            saving.set(Saving::answered(answer));
            let text = untrack(said);
            match saving.get_untracked() {
                Saving::Failed(_) => focus::alert(&text.unwrap_or_default()),
                _ => focus::announce(&text.unwrap_or_else(|| untrack(|| say!(words, "invoices-file-not-saved")))),
            }
        }));
    };
    let (kind, description, file_name) = (document.kind, document.description, document.file_name);
    let name = live::text(move || match kind {
        DocumentKind::Pdf => say!(words, "invoices-file-pdf"),
        DocumentKind::Ubl => say!(words, "invoices-file-ubl"),
        DocumentKind::Attachment => description.clone().unwrap_or_else(|| file_name.clone()),
    });
    let size = document.size.map(|size| {
        view! { " " <span class="quiet">{live::text(move || format::size(words.language().locale, size))}</span> }.into_any()
    });
    view! {
        <li>
            <button class="button button-file" type="button" on:click=save aria-disabled=move || (saving.get() == Saving::Busy).then_some("true")>
                {icon(Icon::Save)}
                <span>{name} {size}</span>
            </button>
            {live::part_if(move || said().map(|said| view! { <p class="file-said" class:field-mistake=matches!(saving.get(), Saving::Failed(_))>{said}</p> }.into_any()))}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_the_save_dialog_is_no_failure() {
        assert_eq!(Saving::answered(Err(CallError::Cancelled)), Saving::Idle);
        assert_eq!(Saving::answered(Err(CallError::Unreachable)), Saving::Failed(CallError::Unreachable));
    }
}
