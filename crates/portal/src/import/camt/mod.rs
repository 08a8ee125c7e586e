//! Bank statements: CAMT.053 of ISO 20022, versions 2 to 13.
//!
//! Only what is booked is read. Every entry, and every transaction of a batch, gets an identity that is the same in every
//! statement that carries it, so that importing a statement twice, or two that overlap, changes nothing.

mod entry;
mod reference;
#[cfg(test)]
mod tests;

use saldo_contract::{Currency, Money, references::AccountNumber};

pub use self::entry::Entry;
use super::{
    ImportError, ImportReason,
    refusal::cut,
    value,
    xml::{Document, Limits, Node},
};

/// What all versions' namespaces begin with; two digits follow.
const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";
/// What the namespaces of all ISO 20022 messages begin with.
const ISO_20022: &str = "urn:iso:std:iso:20022:tech:xsd:";
/// The attribute that says which currency an amount is in.
const CURRENCY: &str = "Ccy";

/// A statement of one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What the bank calls it.
    pub id: String,
    /// The account.
    pub account: AccountNumber,
    /// The account's currency.
    pub currency: Currency,
    /// What was booked, in the bank's order. Batches are split into their transactions where the bank gives those.
    pub entries: Vec<Entry>,
}

/// Reads the statements in a file.
///
/// # Errors
/// An [`ImportError`] with the place and the reason of the first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<Vec<Statement>, ImportError> {
    read_within(bytes, &Limits::default())
}

/// Reads the statements in a file of a limited size.
///
/// # Errors
/// As [`read`].
pub fn read_within(bytes: &[u8], limits: &Limits) -> Result<Vec<Statement>, ImportError> {
    let document = Document::parse(bytes, limits, &[])?;
    let root = document.root();
    let version = root.namespace().strip_prefix(NAMESPACE);
    let is_known = version.is_some_and(|version| version.len() == 2 && version.bytes().all(|digit| digit.is_ascii_digit()));
    if root.name() != "Document" || !is_known {
        let message = root.namespace().strip_prefix(ISO_20022).unwrap_or(root.namespace());
        let found = if message.is_empty() { root.name().to_owned() } else { format!("{} of {message}", root.name()) };
        let reason = ImportReason::OtherDocument { found: cut(&found), expected: "a bank statement (CAMT.053)" };
        return Err(ImportError::on_line(root.line(), reason));
    }
    let statements: Vec<Statement> = root.all("BkToCstmrStmt/Stmt").map(statement).collect::<Result<_, _>>()?;
    if statements.is_empty() {
        return Err(root.refuse_at("BkToCstmrStmt/Stmt", ImportReason::Missing));
    }
    Ok(statements)
}

fn statement(node: Node<'_>) -> Result<Statement, ImportError> {
    let number = node.first("Acct/Id/IBAN").or_else(|| node.first("Acct/Id/Othr/Id"));
    let number = number.ok_or_else(|| node.refuse_at("Acct/Id/IBAN", ImportReason::Missing))?;
    let account = AccountNumber::read(&value::line(number.text()));
    let currency = currency(node)?;
    let mut drafts = Vec::new();
    let mut booked = Money::zero(currency);
    for place in node.all("Ntry") {
        if !is_booked(place)? {
            continue;
        }
        let amount = signed_amount(place, currency)?;
        booked = booked.checked_add(amount).map_err(|error| place.refuse(error.into()))?;
        entry::drafts(place, amount, &account, &mut drafts)?;
    }
    check_balance(node, currency, booked)?;
    let id = value::line(node.required("Id")?.text());
    Ok(Statement { id, entries: entry::identified(&account, drafts), account, currency })
}

/// The account's currency; where the bank does not say it, that of the first balance or entry.
fn currency(node: Node<'_>) -> Result<Currency, ImportError> {
    if let Some(said) = node.only("Acct/Ccy")? {
        return value::currency(said);
    }
    let amount = node.first("Bal/Amt").or_else(|| node.first("Ntry/Amt"));
    let said = amount.and_then(|amount| amount.attribute(CURRENCY)).and_then(|said| said.parse().ok());
    said.ok_or_else(|| node.refuse_at("Acct/Ccy", ImportReason::Missing))
}

/// Whether an entry counts already. Later versions have the code one element deeper.
fn is_booked(entry: Node<'_>) -> Result<bool, ImportError> {
    let place = entry.required("Sts")?;
    let code = place.first("Cd").unwrap_or(place);
    match code.text() {
        "BOOK" => Ok(true),
        "PDNG" | "INFO" | "FUTR" => Ok(false),
        said => {
            Err(code.refuse(ImportReason::Code { said: cut(said), expected: "only BOOK, PDNG, INFO and FUTR mean something" }))
        }
    }
}

/// An amount with its direction: credits to the account above zero, debits below. A reversal already says in which
/// direction the money goes now.
fn signed_amount(node: Node<'_>, currency: Currency) -> Result<Money, ImportError> {
    let place = node.required("Amt")?;
    let amount = value::money(place, CURRENCY, currency)?;
    if amount.is_negative() {
        return Err(place.refuse(ImportReason::NotPositive(amount.amount())));
    }
    Ok(if is_credit(node.required("CdtDbtInd")?)? { amount } else { amount.negated() })
}

fn is_credit(place: Node<'_>) -> Result<bool, ImportError> {
    match place.text() {
        "CRDT" => Ok(true),
        "DBIT" => Ok(false),
        said => Err(place.refuse(ImportReason::Code { said: cut(said), expected: "only CRDT and DBIT mean something" })),
    }
}

/// From the first opening balance, through what was booked, one has to arrive at the last closing balance, where both
/// are given.
fn check_balance(node: Node<'_>, currency: Currency, booked: Money) -> Result<(), ImportError> {
    let of_kind = |code: &'static str| {
        node.all("Bal").filter(move |balance| balance.first("Tp/CdOrPrtry/Cd").is_some_and(|kind| kind.text() == code))
    };
    let opening = of_kind("OPBD").next().or_else(|| of_kind("PRCD").next());
    let (Some(opening), Some(closing)) = (opening, of_kind("CLBD").last()) else { return Ok(()) };
    let computed = signed_amount(opening, currency)?.checked_add(booked).map_err(|error| closing.refuse(error.into()))?;
    let said = signed_amount(closing, currency)?;
    if said == computed { Ok(()) } else { Err(closing.refuse_at("Amt", ImportReason::Balance { said, computed })) }
}
