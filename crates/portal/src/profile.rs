//! What the company knows about the customer.

use saldo_contract::{
    ProblemCode,
    profile::{GetProfile, Profile},
};

use crate::{
    customers::{Customer, masked_email, masked_phone},
    web::{Asking, Read, Refusal},
};

impl Read for GetProfile {
    async fn read(self, asking: &Asking) -> Result<Profile, Refusal> {
        let mut connection = asking.portal.store.read().await?;
        let customer = Customer::find(&mut connection, &asking.session()?.customer).await?.ok_or(ProblemCode::NotFound)?;
        Ok(Profile {
            as_of: asking.now,
            number: customer.number,
            name: customer.name,
            address: customer.address,
            email: (!customer.email.is_empty()).then(|| masked_email(&customer.email)),
            phone: (!customer.phone.is_empty()).then(|| masked_phone(&customer.phone)),
            language: customer.language,
        })
    }
}
