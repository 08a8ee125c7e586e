//! A list of customers: CSV with a header row. Only `number` is required; an empty cell leaves what is known.

use saldo_contract::invoices::Address;
use serde::Deserialize;

use super::{IntakeError, Taken};
use crate::{
    Portal,
    activity::{self, ActivityKind},
    customers::{Customer, birth_date},
    store::moment,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    number: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    street: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    city: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    birth_date: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    language: String,
}

/// Posts a list of customers read from `name`: all of it, or nothing.
///
/// # Errors
/// [`IntakeError`] naming the first row that cannot be used.
pub async fn post(portal: &Portal, name: &str, bytes: &[u8]) -> Result<Taken, IntakeError> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    let mut rows = Vec::new();
    for (index, row) in reader.deserialize::<Row>().enumerate() {
        let line = index + 2;
        let row = row.map_err(|error| IntakeError::Refused(format!("{name}, line {line}: {error}; columns are number, name, street, postcode, city, country, birth_date, email, phone, language")))?;
        check(&row, portal).map_err(|fault| IntakeError::Refused(format!("{name}, line {line}, {fault}")))?;
        rows.push(row);
    }
    let now = portal.clock.now();
    let mut transaction = portal.store.write().await?;
    let mut taken = Taken::default();
    for row in rows {
        let mut customer = Customer::by_number_or_new(portal, &mut transaction, &row.number).await?;
        let before = (customer.email.clone(), customer.phone.clone());
        row.fill(&mut customer);
        if customer.keep(&mut transaction, &moment(now)).await? {
            taken.new += 1;
            if before != (String::new(), String::new()) && before != (customer.email.clone(), customer.phone.clone()) {
                activity::write(portal, &mut transaction, &customer.id, ActivityKind::ContactChanged, "", "", now).await?;
            }
        } else {
            taken.known += 1;
        }
    }
    transaction.commit().await?;
    Ok(taken)
}

fn check(row: &Row, portal: &Portal) -> Result<(), String> {
    if row.number.is_empty() {
        return Err("number: a customer needs a number".to_owned());
    }
    if !row.birth_date.is_empty() && birth_date(&row.birth_date).is_none() {
        return Err(format!("birth_date: {:?} is not a day; write it like 1980-02-29", row.birth_date));
    }
    if !row.email.is_empty() && row.email.parse::<lettre::Address>().is_err() {
        return Err(format!("email: {:?} is not an e-mail address", row.email));
    }
    if !row.phone.is_empty() && row.phone.chars().filter(char::is_ascii_digit).count() < 6 {
        return Err(format!("phone: {:?} is not a phone number; write it like +32 470 12 34 56", row.phone));
    }
    if !row.language.is_empty() && !portal.config.company.languages.contains(&row.language) {
        return Err(format!(
            "language: the company does not write {:?}; it writes {}",
            row.language,
            portal.config.company.languages.join(", ")
        ));
    }
    Ok(())
}

impl Row {
    fn fill(self, customer: &mut Customer) {
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        if [&self.street, &self.postcode, &self.city, &self.country].iter().any(|part| !part.is_empty()) {
            customer.address = Some(Address {
                lines: some(&self.street).into_iter().collect(),
                postcode: some(&self.postcode),
                city: some(&self.city),
                region: None,
                country: some(&self.country),
            });
        }
        let set = |known: &mut String, told: String| {
            if !told.is_empty() {
                *known = told;
            }
        };
        set(&mut customer.birth_date, birth_date(&self.birth_date).unwrap_or_default());
        set(&mut customer.name, self.name);
        set(&mut customer.postcode, self.postcode);
        set(&mut customer.email, self.email);
        set(&mut customer.phone, self.phone);
        set(&mut customer.language, self.language);
    }
}
