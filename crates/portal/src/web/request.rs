//! From an HTTP request to an operation: its path fields, then its query or body, nothing else.

use axum::{body::Bytes, extract::RawPathParams, http::HeaderMap};
use saldo_contract::{Operation, Problem, ProblemCode, problem::FieldProblem};
use serde_json::{Map, Value};

/// The operation a request asks for.
pub(super) fn parse<O: Operation>(
    path: &RawPathParams,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<O, Problem> {
    if O::METHOD.is_change() { from_body(path, headers, body) } else { from_query(path, query.unwrap_or("")) }
}

fn from_query<O: Operation>(path: &RawPathParams, query: &str) -> Result<O, Problem> {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        // What the path says counts; the query cannot say it differently.
        if path.iter().any(|(field, _)| field == name) {
            return Err(Problem::new(ProblemCode::Invalid).at(&format!("/{name}"), FieldProblem::Format));
        }
        pairs.append_pair(&name, &value);
    }
    pairs.extend_pairs(path.iter());
    serde_urlencoded::from_str(&pairs.finish()).map_err(|_| Problem::new(ProblemCode::Invalid).at("", FieldProblem::Format))
}

fn from_body<O: Operation>(path: &RawPathParams, headers: &HeaderMap, body: &Bytes) -> Result<O, Problem> {
    let mut object = if body.is_empty() {
        Map::new()
    } else {
        let is_json = headers.get("content-type").and_then(|value| value.to_str().ok()).is_some_and(|value| {
            value.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
        });
        if !is_json {
            return Err(Problem::new(ProblemCode::Malformed));
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(object)) => object,
            _ => return Err(Problem::new(ProblemCode::Malformed)),
        }
    };
    for (name, value) in path {
        if object.insert(name.to_owned(), Value::String(value.to_owned())).is_some() {
            return Err(Problem::new(ProblemCode::Invalid).at(&format!("/{name}"), FieldProblem::Format));
        }
    }
    serde_path_to_error::deserialize(Value::Object(object)).map_err(|error| {
        let pointer: String = error.path().iter().map(|segment| format!("/{segment}")).collect();
        let field =
            if error.inner().to_string().starts_with("missing field") { FieldProblem::Missing } else { FieldProblem::Format };
        Problem::new(ProblemCode::Invalid).at(if pointer == "/." { "" } else { &pointer }, field)
    })
}
