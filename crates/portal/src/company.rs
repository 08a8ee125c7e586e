//! Whose portal this is.

use saldo_contract::company::{Company, GetCompany};

use crate::{
    Portal,
    web::{Asking, Read, Refusal},
};

impl Read for GetCompany {
    async fn read(self, asking: &Asking) -> Result<Company, Refusal> {
        Ok(describe(&asking.portal))
    }
}

/// The company, as everyone may know it.
#[must_use]
pub fn describe(portal: &Portal) -> Company {
    let company = &portal.config.company;
    Company {
        id: company.id.clone(),
        name: company.name.clone(),
        languages: company.languages.clone(),
        contact: company.contact.clone(),
        brand: company.brand.clone(),
        datum: portal.config.sign_in.datum,
        signing_key: portal.keys.public_signing_key(),
        demo: portal.config.demo,
    }
}
