//! With and without colours of its own.

use leptos::prelude::*;
use saldo_contract::company::BrandColours;

use super::{company_mark, plain_mark};
use crate::{gallery::Example, i18n::say};

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[
    Example { name: "nobody in particular", view: |saldo| plain_mark(&say!(saldo.words, "common-app-name")) },
    Example {
        name: "a company in our colours",
        view: |saldo| {
            saldo.connections.with(|all| all.iter().map(|one| company_mark(&one.company)).collect::<Vec<_>>().into_any())
        },
    },
    Example {
        name: "a company in its own colours, light and dark",
        view: |saldo| {
            let colours = |brand: &str, ink: &str| BrandColours {
                brand: brand.to_owned(),
                brand_ink: ink.to_owned(),
                brand_soft: "#eeeeee".to_owned(),
            };
            let mark = |mut company: saldo_contract::company::Company| {
                company.brand.light = Some(colours("#7a1f4b", "#ffffff"));
                company.brand.dark = Some(colours("#f2a7c8", "#2a0a19"));
                company_mark(&company)
            };
            saldo.connections.with(|all| all.iter().map(|one| mark(one.company.clone())).collect::<Vec<_>>().into_any())
        },
    },
];
