//! From an operation's type to what travels: method, address, query, body.

use saldo_contract::{
    Operation,
    call::CallError,
    operation::{Answer, path_fields},
};
use serde_json::{Map, Value};
use url::Url;
use zeroize::Zeroizing;

/// An operation ready to travel. The same for every try.
pub(crate) struct Request {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) url: Url,
    pub(crate) body: Option<Zeroizing<Vec<u8>>>,
    pub(crate) answer: Answer,
    /// Made before the first try; only changes have one.
    pub(crate) idempotency_key: Option<String>,
}

impl Request {
    /// Writes an operation down for the portal at `origin`. Changes need an `idempotency_key`.
    ///
    /// # Errors
    /// [`CallError::NotAllowed`] when a field cannot stand in an address.
    pub(crate) fn new<O: Operation>(origin: &Url, operation: &O, idempotency_key: String) -> Result<Self, CallError> {
        let Ok(Value::Object(mut fields)) = serde_json::to_value(operation) else {
            return Err(CallError::NotAllowed);
        };
        let mut url = origin.clone();
        set_path(&mut url, O::PATH, &mut fields)?;
        let mut body = None;
        if O::METHOD.is_change() && !fields.is_empty() {
            let bytes = serde_json::to_vec(&fields).map_err(|_| CallError::NotAllowed)?;
            body = Some(Zeroizing::new(bytes));
        } else if !O::METHOD.is_change() {
            set_query(&mut url, &fields)?;
        }
        Ok(Self {
            operation: O::NAME,
            method: O::METHOD.as_str(),
            url,
            body,
            answer: O::ANSWER,
            idempotency_key: O::METHOD.is_change().then_some(idempotency_key),
        })
    }
}

/// Puts the path in, its fields taken out of `fields` and percent-encoded.
fn set_path(url: &mut Url, path: &'static str, fields: &mut Map<String, Value>) -> Result<(), CallError> {
    url.set_path("");
    let mut segments = url.path_segments_mut().map_err(|()| CallError::NotAllowed)?;
    for part in path.trim_start_matches('/').split('/') {
        match path_fields(part).next() {
            None => segments.push(part),
            Some(field) => {
                let Some(Value::String(text)) = fields.remove(field) else { return Err(CallError::NotAllowed) };
                // "." and ".." would lead to another operation's address, and readers of addresses drop control characters.
                if matches!(text.as_str(), "" | "." | "..") || text.chars().any(char::is_control) {
                    return Err(CallError::NotAllowed);
                }
                segments.push(&text)
            }
        };
    }
    Ok(())
}

fn set_query(url: &mut Url, fields: &Map<String, Value>) -> Result<(), CallError> {
    if fields.values().all(Value::is_null) {
        return Ok(());
    }
    let mut query = url.query_pairs_mut();
    for (name, value) in fields {
        match value {
            Value::Null => {}
            Value::String(text) => {
                query.append_pair(name, text);
            }
            Value::Number(_) | Value::Bool(_) => {
                query.append_pair(name, &value.to_string());
            }
            Value::Array(_) | Value::Object(_) => return Err(CallError::NotAllowed),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use saldo_contract::{
        OPERATIONS,
        ids::{ChallengeId, DocumentId, InvoiceId},
        invoices::{GetDocument, GetInvoice, ListInvoices},
        session::{EndSession, VerifySignIn},
    };

    use super::*;

    fn request<O: Operation>(operation: &O) -> Result<Request, CallError> {
        Request::new(&Url::parse("https://pay.lumen.example/").unwrap(), operation, "k".to_owned())
    }

    #[test]
    fn fields_of_the_path_are_encoded_so_that_they_stay_one_step() {
        let get = GetDocument { invoice: InvoiceId::from("a/b?c#d%2e"), document: DocumentId::from("é") };
        let request = request(&get).unwrap();
        assert_eq!(request.url.as_str(), "https://pay.lumen.example/v1/invoices/a%2Fb%3Fc%23d%252e/documents/%C3%A9");
        assert!(request.body.is_none() && request.idempotency_key.is_none());
    }

    #[test]
    fn an_id_cannot_lead_to_another_address() {
        for id in ["", ".", "..", ".\t.", "a\nb"] {
            assert_eq!(request(&GetInvoice { invoice: InvoiceId::from(id) }).err(), Some(CallError::NotAllowed), "{id:?}");
        }
    }

    #[test]
    fn other_fields_of_a_read_go_in_the_query_and_absent_ones_nowhere() {
        let list = ListInvoices { cursor: Some("a&b=c".to_owned()), limit: Some(5) };
        assert_eq!(request(&list).unwrap().url.query(), Some("cursor=a%26b%3Dc&limit=5"));
        assert_eq!(request(&ListInvoices::default()).unwrap().url.as_str(), "https://pay.lumen.example/v1/invoices");
    }

    #[test]
    fn other_fields_of_a_change_go_in_the_body_with_its_key() {
        let request = request(&VerifySignIn { challenge: ChallengeId::from("c1"), code: "123456".to_owned() }).unwrap();
        assert_eq!(request.url.path(), "/v1/sign-in/c1/verify");
        assert_eq!(request.body.as_deref().map(Vec::as_slice), Some(br#"{"code":"123456"}"#.as_slice()));
        assert_eq!(request.idempotency_key.as_deref(), Some("k"));
    }

    #[test]
    fn a_change_with_nothing_more_to_say_has_no_body() {
        let request = request(&EndSession {}).unwrap();
        assert!(request.body.is_none() && request.idempotency_key.is_some());
    }

    #[test]
    fn every_field_in_a_path_is_a_whole_step() {
        for operation in OPERATIONS {
            for part in operation.path.split('/').filter(|part| part.contains('{')) {
                assert!(part.starts_with('{') && part.ends_with('}') && part.matches('{').count() == 1, "{}", operation.path);
            }
        }
    }
}
