//! A demonstration: made-up customers with invoices of the last year, and a page that shows the letters and the
//! messages that "went out". Only where `portal.toml` says so.

mod page;
mod sample;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use jiff::Timestamp;
use saldo_contract::connect_code::ConnectCode;
use serde::Serialize;
use sqlx::Row;

use crate::{Portal, auth::letter, customers::Customer, intake, store::StoreError, web::Refusal};

/// A letter that went out.
#[derive(Clone, Debug, Serialize)]
pub struct DemoLetter {
    /// The customer's number.
    pub customer: String,
    /// Their name.
    pub name: String,
    /// What to type.
    pub typed: String,
    /// The link that opens the app.
    pub link: String,
    /// The datum they know.
    pub datum: String,
    /// The language they read.
    pub language: String,
}

/// A message that went out.
#[derive(Clone, Debug, Serialize)]
pub struct DemoMessage {
    /// When.
    pub at: String,
    /// `sms` or `email`.
    pub channel: String,
    /// Where to.
    pub to: String,
    /// The text.
    pub text: String,
    /// The one-time code in it.
    pub code: String,
}

/// Everything that went out.
#[derive(Clone, Debug, Serialize)]
pub struct DemoState {
    /// The newest unused letter of each customer.
    pub letters: Vec<DemoLetter>,
    /// Messages, newest last.
    pub messages: Vec<DemoMessage>,
}

/// The pages of a demonstration.
pub(crate) fn router() -> Router<Arc<Portal>> {
    Router::new()
        .route("/", get(|| async { axum::response::Redirect::to("/demo") }))
        .route("/demo", get(show))
        .route("/demo/style.css", get(style))
        .route("/demo/state", get(state))
        .route("/demo/letters/{customer}", post(new_letter))
}

/// Fills an empty database with the sample company's customers, invoices and payments, and makes each a letter.
///
/// # Errors
/// A sentence that says what went wrong.
pub(crate) async fn fill(portal: &Portal) -> Result<(), String> {
    let broken = |error: StoreError| error.to_string();
    let mut connection = portal.store.read().await.map_err(broken)?;
    let row = sqlx::query("SELECT COUNT(*) AS known FROM customers")
        .fetch_one(&mut *connection)
        .await
        .map_err(|error| error.to_string())?;
    drop(connection);
    if row.try_get::<i64, _>("known").map_err(|error| error.to_string())? > 0 {
        return Ok(());
    }
    let now = portal.clock.now();
    let sample = sample::company(portal.day(now), &portal.config.company.languages);
    intake::post_customers(portal, "sample", sample.customers.as_bytes()).await.map_err(|error| error.to_string())?;
    for invoice in &sample.invoices {
        let document = crate::import::ubl::read(invoice.as_bytes()).map_err(|error| error.to_string())?;
        intake::post_invoice(portal, "sample", document, invoice.as_bytes()).await.map_err(|error| error.to_string())?;
    }
    let statements = crate::import::camt::read(sample.statement.as_bytes()).map_err(|error| error.to_string())?;
    intake::post_statement(portal, &statements).await.map_err(|error| error.to_string())?;
    Ok(())
}

async fn show(State(portal): State<Arc<Portal>>) -> Response {
    match read_state(&portal).await {
        Ok(state) => {
            let mut response = Html(page::render(&portal, &state)).into_response();
            let policy = HeaderValue::from_static(
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            );
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
            response
        }
        Err(refusal) => crate::web::respond(&refusal.problem("demo.show")),
    }
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css")], include_str!("style.css"))
}

async fn state(State(portal): State<Arc<Portal>>) -> Response {
    match read_state(&portal).await {
        Ok(state) => Json(state).into_response(),
        Err(refusal) => crate::web::respond(&refusal.problem("demo.state")),
    }
}

async fn new_letter(State(portal): State<Arc<Portal>>, Path(number): Path<String>) -> Response {
    let made = async {
        let mut transaction = portal.store.write().await?;
        let customer = Customer::by_number(&mut transaction, &number).await?.ok_or(saldo_contract::ProblemCode::NotFound)?;
        let letter = letter::make(&portal, &mut transaction, &customer, portal.clock.now()).await?;
        transaction.commit().await?;
        let shown = describe(&portal, &customer, &letter.code);
        portal.demo_letters.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(number, shown.clone());
        Ok::<_, Refusal>(shown)
    };
    match made.await {
        Ok(letter) => Json(letter).into_response(),
        Err(refusal) => crate::web::respond(&refusal.problem("demo.new_letter")),
    }
}

fn describe(portal: &Portal, customer: &Customer, code: &ConnectCode) -> DemoLetter {
    DemoLetter {
        customer: customer.number.clone(),
        name: customer.name.clone(),
        typed: code.typed(),
        link: code.link(),
        datum: customer.datum(portal.config.sign_in.datum),
        language: customer.language.clone(),
    }
}

/// Makes a letter for every customer who can sign in and has none to show. Codes are only known when they are made,
/// so a demonstration that starts again makes new ones.
pub(crate) async fn write_letters(portal: &Portal, now: Timestamp) -> Result<(), StoreError> {
    let mut transaction = portal.store.write().await?;
    let rows = sqlx::query("SELECT number FROM customers WHERE email <> '' OR phone <> '' ORDER BY number")
        .fetch_all(&mut *transaction)
        .await?;
    for row in rows {
        let number: String = row.try_get("number")?;
        let Some(customer) = Customer::by_number(&mut transaction, &number).await? else { continue };
        if customer.datum(portal.config.sign_in.datum).is_empty() {
            continue;
        }
        let letter = letter::make(portal, &mut transaction, &customer, now).await?;
        let shown = describe(portal, &customer, &letter.code);
        portal.demo_letters.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(number, shown);
    }
    transaction.commit().await?;
    Ok(())
}

async fn read_state(portal: &Portal) -> Result<DemoState, Refusal> {
    let letters = portal.demo_letters.lock().unwrap_or_else(std::sync::PoisonError::into_inner).values().cloned().collect();
    let mut connection = portal.store.read().await?;
    let rows =
        sqlx::query("SELECT made_at, channel, destination, text, code FROM outbox ORDER BY made_at DESC, id DESC LIMIT 50")
            .fetch_all(&mut *connection)
            .await?;
    let mut messages = Vec::with_capacity(rows.len());
    for row in rows.iter().rev() {
        messages.push(DemoMessage {
            at: row.try_get("made_at")?,
            channel: row.try_get("channel")?,
            to: row.try_get("destination")?,
            text: row.try_get("text")?,
            code: row.try_get("code")?,
        });
    }
    Ok(DemoState { letters, messages })
}
