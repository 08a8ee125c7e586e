//! The company's customers, as it knows them.

use jiff::civil::Date;
use saldo_contract::{
    company::DatumKind,
    ids::CustomerId,
    invoices::{Address, Party},
};
use sqlx::{Row, any::AnyRow};

use crate::{
    Portal,
    clock::new_id,
    store::{Db, StoreError},
};

/// A customer. Empty texts are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// The number the company knows it by.
    pub number: String,
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: Option<Address>,
    /// Postal code of that address.
    pub postcode: String,
    /// Date of birth, `YYYY-MM-DD`.
    pub birth_date: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Language to write in.
    pub language: String,
}

const COLUMNS: &str = "id, number, name, address, postcode, birth_date, email, phone, language";

impl Customer {
    /// A customer by id.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find(db: &mut Db, id: &CustomerId) -> Result<Option<Self>, StoreError> {
        let query = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM customers WHERE id = $1"));
        sqlx::query(query).bind(id.as_str()).fetch_optional(&mut *db).await?.map(|row| Self::from_row(&row)).transpose()
    }

    /// A customer by the number the company uses.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn by_number(db: &mut Db, number: &str) -> Result<Option<Self>, StoreError> {
        let query = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM customers WHERE number = $1"));
        sqlx::query(query).bind(number).fetch_optional(&mut *db).await?.map(|row| Self::from_row(&row)).transpose()
    }

    /// The customer with a number, or a new one of whom nothing else is known yet.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn by_number_or_new(portal: &Portal, db: &mut Db, number: &str) -> Result<Self, StoreError> {
        if let Some(customer) = Self::by_number(db, number).await? {
            return Ok(customer);
        }
        let language = portal.config.company.languages.first().map_or("en", String::as_str);
        Ok(Self {
            id: CustomerId(new_id(&*portal.clock, &*portal.random)),
            number: number.to_owned(),
            name: String::new(),
            address: None,
            postcode: String::new(),
            birth_date: String::new(),
            email: String::new(),
            phone: String::new(),
            language: language.to_owned(),
        })
    }

    /// Keeps a customer, new or changed. Gives back whether anything changed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keep(&self, db: &mut Db, now: &str) -> Result<bool, StoreError> {
        if Self::find(db, &self.id).await?.as_ref() == Some(self) {
            return Ok(false);
        }
        let address = self.address.as_ref().map(|address| serde_json::to_string(address).unwrap_or_default()).unwrap_or_default();
        sqlx::query(
            "INSERT INTO customers (id, number, name, address, postcode, birth_date, email, phone, language, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address, postcode = excluded.postcode,
               birth_date = excluded.birth_date, email = excluded.email, phone = excluded.phone, language = excluded.language",
        )
        .bind(self.id.as_str())
        .bind(&self.number)
        .bind(&self.name)
        .bind(address)
        .bind(&self.postcode)
        .bind(&self.birth_date)
        .bind(&self.email)
        .bind(&self.phone)
        .bind(&self.language)
        .bind(now)
        .execute(&mut *db)
        .await?;
        Ok(true)
    }

    /// Takes over what an invoice says of its buyer, where nothing is known yet. What the company or the customer has
    /// set is never overwritten by an invoice.
    pub fn learn(&mut self, buyer: &Party) {
        let fill = |known: &mut String, told: Option<&String>| {
            if let Some(told) = told.filter(|_| known.is_empty()) {
                known.clone_from(told);
            }
        };
        fill(&mut self.name, Some(&buyer.name));
        if let Some(contact) = &buyer.contact {
            fill(&mut self.email, contact.email.as_ref());
            fill(&mut self.phone, contact.phone.as_ref());
        }
        if self.address.is_none() {
            self.address.clone_from(&buyer.address);
        }
        fill(&mut self.postcode, self.address.as_ref().and_then(|address| address.postcode.as_ref()));
    }

    /// What the customer is asked for beside the letter's code; empty when it is not known.
    #[must_use]
    pub fn datum(&self, kind: DatumKind) -> String {
        match kind {
            DatumKind::Postcode => self.postcode.clone(),
            DatumKind::BirthDate => self.birth_date.clone(),
            DatumKind::CustomerNumber => self.number.clone(),
        }
    }

    fn from_row(row: &AnyRow) -> Result<Self, StoreError> {
        let address: String = row.try_get("address")?;
        Ok(Self {
            id: CustomerId(row.try_get("id")?),
            number: row.try_get("number")?,
            name: row.try_get("name")?,
            address: if address.is_empty() {
                None
            } else {
                Some(serde_json::from_str(&address).map_err(|_| StoreError::Stored("address"))?)
            },
            postcode: row.try_get("postcode")?,
            birth_date: row.try_get("birth_date")?,
            email: row.try_get("email")?,
            phone: row.try_get("phone")?,
            language: row.try_get("language")?,
        })
    }
}

/// A date of birth as `YYYY-MM-DD`, from how companies write it.
#[must_use]
pub fn birth_date(text: &str) -> Option<String> {
    text.trim().parse::<Date>().ok().map(|day| day.to_string())
}

/// The last two digits of a phone number.
#[must_use]
pub fn masked_phone(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let shown: String = digits.iter().skip(digits.len().saturating_sub(2)).collect();
    format!("•• •• {shown}")
}

/// The first letter of an e-mail address and its domain.
#[must_use]
pub fn masked_email(email: &str) -> String {
    let (name, domain) = email.rsplit_once('@').unwrap_or((email, ""));
    format!("{}•••@{domain}", name.chars().next().map(String::from).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_show_enough_to_recognise_and_no_more() {
        assert_eq!(masked_phone("+32 470 12 34 18"), "•• •• 18");
        assert_eq!(masked_email("lisa@buyer.example"), "l•••@buyer.example");
        assert_eq!(masked_email("@"), "•••@");
    }
}
