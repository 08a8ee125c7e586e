//! The table of operations. A new operation is named here once; the shell, the portal's router, the OpenAPI document
//! and the generated tests all walk this list.

use crate::operation::{Answer, Method, Operation, Proof, Reach};

/// What is known of an operation without its types.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    /// [`Operation::NAME`].
    pub name: &'static str,
    /// [`Operation::METHOD`].
    pub method: Method,
    /// [`Operation::PATH`].
    pub path: &'static str,
    /// [`Operation::PROOF`].
    pub proof: Proof,
    /// [`Operation::REACH`].
    pub reach: Reach,
    /// [`Operation::ANSWER`].
    pub answer: Answer,
    /// [`Operation::SUMMARY`].
    pub summary: &'static str,
}

/// Something to do with every operation's types.
pub trait Visitor {
    /// Called once for each operation, in the order of the table.
    fn visit<O: Operation + Describe>(&mut self);
}

/// What an operation's types can do besides travelling: with the feature `schema`, describe themselves.
#[cfg(feature = "schema")]
pub trait Describe: schemars::JsonSchema {
    /// The response's schema, as found by the generator.
    fn response_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}
/// What an operation's types can do besides travelling: with the feature `schema`, describe themselves.
#[cfg(not(feature = "schema"))]
pub trait Describe {}

macro_rules! table {
    ($($operation:path)*) => {
        /// All operations, in the order of the document.
        pub const OPERATIONS: &[OperationInfo] = &[$(OperationInfo {
            name: <$operation>::NAME,
            method: <$operation>::METHOD,
            path: <$operation>::PATH,
            proof: <$operation>::PROOF,
            reach: <$operation>::REACH,
            answer: <$operation>::ANSWER,
            summary: <$operation>::SUMMARY,
        }),*];

        /// Shows every operation to a visitor.
        pub fn visit(visitor: &mut impl Visitor) {
            $(visitor.visit::<$operation>();)*
        }

        $(
            #[cfg(feature = "schema")]
            impl Describe for $operation {
                fn response_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    generator.subschema_for::<<$operation as Operation>::Response>()
                }
            }
            #[cfg(not(feature = "schema"))]
            impl Describe for $operation {}
        )*
    };
}

table! {
    crate::company::GetCompany
    crate::session::StartSignIn
    crate::session::ResendCode
    crate::session::VerifySignIn
    crate::session::RefreshSession
    crate::session::EndSession
    crate::account::GetAccount
    crate::invoices::ListInvoices
    crate::invoices::GetInvoice
    crate::invoices::GetDocument
    crate::profile::GetProfile
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::operation::path_fields;

    #[test]
    fn every_operation_has_a_name_and_an_address_of_its_own() {
        let names: BTreeSet<_> = OPERATIONS.iter().map(|operation| operation.name).collect();
        let addresses: BTreeSet<_> = OPERATIONS.iter().map(|operation| (operation.method.as_str(), operation.path)).collect();
        assert_eq!(names.len(), OPERATIONS.len());
        assert_eq!(addresses.len(), OPERATIONS.len());
        for operation in OPERATIONS {
            assert!(operation.path.starts_with("/v1/"), "{}", operation.name);
        }
    }

    #[test]
    fn what_screens_may_start_is_signed_in_or_public_and_never_a_token() {
        for operation in OPERATIONS.iter().filter(|operation| operation.reach == Reach::App) {
            assert!(!operation.name.starts_with("session."), "{} would hand tokens to the webview", operation.name);
        }
    }

    #[test]
    fn path_fields_are_read_in_order() {
        assert_eq!(path_fields("/v1/a/{b}/c/{d}").collect::<Vec<_>>(), ["b", "d"]);
    }
}
