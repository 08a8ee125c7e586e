//! Entries, and how they are known again.

use std::collections::HashMap;

use jiff::civil::Date;
use saldo_contract::{
    Money,
    references::{AccountNumber, Iban, PaymentReference},
};

use super::{CURRENCY, is_credit, reference};
use crate::import::{
    ImportError, ImportReason,
    digest::digest,
    value::{self, line, line_at},
    xml::Node,
};

/// Money that came in or went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same in every statement that carries this entry, and different for every other. SHA-256, hex.
    pub identity: String,
    /// How much: above zero what came in, below zero what went out.
    pub amount: Money,
    /// The day it was booked.
    pub booked: Date,
    /// The day from which it counts.
    pub value: Date,
    /// The reference the payer quoted: where it has a place of its own, else one that is known by its check digits in
    /// the text. Nothing when there are several, because then nobody can tell what was paid.
    pub reference: Option<PaymentReference>,
    /// What the payer wrote, else what the bank wrote; may be empty.
    pub text: String,
    /// Who paid, or was paid.
    pub counterparty_name: Option<String>,
    /// From which account, or to which.
    pub counterparty_account: Option<AccountNumber>,
    /// Whether it undoes an earlier entry: a direct debit that came back, a transfer that was recalled.
    pub reversal: bool,
}

/// An entry that still lacks its identity, and what the identity is made of.
pub(super) struct Draft {
    entry: Entry,
    key: Vec<String>,
}

/// Adds an entry, or the transactions of its batch.
pub(super) fn drafts(node: Node<'_>, amount: Money, account: &AccountNumber, drafts: &mut Vec<Draft>) -> Result<(), ImportError> {
    let transactions: Vec<Node<'_>> = node.all("NtryDtls/TxDtls").collect();
    match transactions.as_slice() {
        [] => drafts.push(draft(node, None, amount, account)?),
        [only] => drafts.push(draft(node, Some(*only), amount, account)?),
        several => match split(node, several, amount)? {
            Some(amounts) => {
                for (transaction, amount) in several.iter().zip(amounts) {
                    drafts.push(draft(node, Some(*transaction), amount, account)?);
                }
            }
            None => drafts.push(draft(node, None, amount, account)?),
        },
    }
    Ok(())
}

/// The amounts of a batch's transactions, where the bank gives all of them in the account's currency. With charges among
/// them they need not add up to the entry; then the entry stays whole rather than being guessed at.
fn split(node: Node<'_>, transactions: &[Node<'_>], amount: Money) -> Result<Option<Vec<Money>>, ImportError> {
    let entry_is_credit = is_credit(node.required("CdtDbtInd")?)?;
    let mut amounts = Vec::with_capacity(transactions.len());
    for transaction in transactions {
        let place = transaction.first("Amt").or_else(|| transaction.first("AmtDtls/TxAmt/Amt"));
        let Some(place) = place.filter(|place| place.attribute(CURRENCY) == Some(amount.currency().code())) else {
            return Ok(None);
        };
        let part = value::money(place, CURRENCY, amount.currency())?;
        let credit = transaction.only("CdtDbtInd")?.map_or(Ok(entry_is_credit), is_credit)?;
        amounts.push(if credit { part } else { part.negated() });
    }
    let computed = value::sum(amount.currency(), amounts.iter().copied(), node)?;
    if computed == amount {
        return Ok(Some(amounts));
    }
    if node.first("Chrgs").or_else(|| node.first("NtryDtls/TxDtls/Chrgs")).is_some() {
        return Ok(None);
    }
    Err(node.refuse_at("Amt", ImportReason::Batch { said: amount, computed }))
}

fn draft(node: Node<'_>, transaction: Option<Node<'_>>, amount: Money, account: &AccountNumber) -> Result<Draft, ImportError> {
    let booked = day(node, "BookgDt/Dt", "BookgDt/DtTm")?;
    let value_day = day(node, "ValDt/Dt", "ValDt/DtTm")?;
    let missing = || node.refuse_at("BookgDt", ImportReason::Missing);
    let reversal = node.only("RvslInd")?.map(value::flag).transpose()?.unwrap_or(false);
    let (counterparty_name, counterparty_account) =
        transaction.map_or((None, None), |transaction| counterparty(transaction, amount, reversal, account));
    let text = text(node, transaction);
    let entry = Entry {
        identity: String::new(),
        amount,
        booked: booked.or(value_day).ok_or_else(missing)?,
        value: value_day.or(booked).ok_or_else(missing)?,
        reference: reference(node, transaction, account, &text),
        text,
        counterparty_name,
        counterparty_account,
        reversal,
    };
    let key = key(node, transaction, &entry);
    Ok(Draft { entry, key })
}

fn day(node: Node<'_>, date: &'static str, moment: &'static str) -> Result<Option<Date>, ImportError> {
    match node.only(date)? {
        Some(place) => value::date(place).map(Some),
        None => node.only(moment)?.map(value::day_of_moment).transpose(),
    }
}

/// What the payer wrote, else what the bank wrote.
fn text(node: Node<'_>, transaction: Option<Node<'_>>) -> String {
    let joined = |place: Node<'_>, path| {
        let texts: Vec<String> = place.all(path).map(|text| line(text.text())).collect();
        (!texts.is_empty()).then(|| texts.join(" "))
    };
    let of_transaction = transaction.and_then(|transaction| {
        joined(transaction, "RmtInf/Ustrd")
            .or_else(|| joined(transaction, "RmtInf/Strd/AddtlRmtInf"))
            .or_else(|| joined(transaction, "AddtlTxInf"))
    });
    // A batch that could not be split carries the texts of all its transactions.
    let of_all = || if transaction.is_none() { joined(node, "NtryDtls/TxDtls/RmtInf/Ustrd") } else { None };
    of_transaction.or_else(of_all).or_else(|| joined(node, "AddtlNtryInf")).unwrap_or_default()
}

/// What was quoted: in the place made for it, else in the text. A batch that could not be split has no reference, even
/// where one of its transactions has: the others were not paid with it.
fn reference(node: Node<'_>, transaction: Option<Node<'_>>, account: &AccountNumber, text: &str) -> Option<PaymentReference> {
    let Some(transaction) = transaction else {
        return if node.first("NtryDtls/TxDtls").is_none() { reference::in_text(text) } else { None };
    };
    let mut quoted = quoted(transaction, account);
    match quoted.len() {
        0 => reference::in_text(text),
        1 => quoted.pop(),
        _ => None,
    }
}

/// The different references in the places made for them.
fn quoted(transaction: Node<'_>, account: &AccountNumber) -> Vec<PaymentReference> {
    let mut found: Vec<PaymentReference> = Vec::new();
    for place in transaction.all("RmtInf/Strd/CdtrRefInf") {
        let Some(text) = line_at(place, "Ref") else { continue };
        let issuer = line_at(place, "Tp/Issr");
        let belgian = issuer.is_some_and(|issuer| issuer == "BBA") || iban(account).is_some_and(|iban| iban.country() == "BE");
        let reference = reference::in_its_place(&text, belgian);
        if found.iter().all(|known| known.key() != reference.key()) {
            found.push(reference);
        }
    }
    found
}

fn iban(account: &AccountNumber) -> Option<&Iban> {
    match account {
        AccountNumber::Iban(iban) => Some(iban),
        AccountNumber::Other(_) => None,
    }
}

/// The other side. For money that came in that is the debtor, for money that went out the creditor; a reversal keeps the
/// roles of what it undoes. Whoever is left is taken when that side is not given, or is the account itself.
fn counterparty(
    transaction: Node<'_>,
    amount: Money,
    reversal: bool,
    own: &AccountNumber,
) -> (Option<String>, Option<AccountNumber>) {
    let debtor = (
        ["RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm", "RltdPties/UltmtDbtr/Nm", "RltdPties/UltmtDbtr/Pty/Nm"],
        ["RltdPties/DbtrAcct/Id/IBAN", "RltdPties/DbtrAcct/Id/Othr/Id"],
    );
    let creditor = (
        ["RltdPties/Cdtr/Nm", "RltdPties/Cdtr/Pty/Nm", "RltdPties/UltmtCdtr/Nm", "RltdPties/UltmtCdtr/Pty/Nm"],
        ["RltdPties/CdtrAcct/Id/IBAN", "RltdPties/CdtrAcct/Id/Othr/Id"],
    );
    let order = if amount.is_negative() == reversal { [debtor, creditor] } else { [creditor, debtor] };
    for (names, accounts) in order {
        let name = names.into_iter().find_map(|path| line_at(transaction, path));
        let account = accounts.into_iter().find_map(|path| line_at(transaction, path)).map(|text| AccountNumber::read(&text));
        let is_own = account.as_ref().is_some_and(|account| account.compact() == own.compact());
        if !is_own && (name.is_some() || account.is_some()) {
            return (name, account);
        }
    }
    (None, None)
}

/// What tells an entry from all others: the bank's own references where it gives any, else everything the entry says.
/// `NtryRef` is left out when it is only a number within the statement, which another statement counts differently.
fn key(node: Node<'_>, transaction: Option<Node<'_>>, entry: &Entry) -> Vec<String> {
    const COUNTER: usize = 8;
    let of_transaction = |path| transaction.and_then(|transaction| line_at(transaction, path));
    let end_to_end = of_transaction("Refs/EndToEndId").filter(|id| id != "NOTPROVIDED").unwrap_or_default();
    let entry_reference = line_at(node, "NtryRef").filter(|number| number.len() > COUNTER);
    let mut key = vec![entry.amount.to_string(), entry.booked.to_string(), end_to_end];
    let bank =
        [line_at(node, "AcctSvcrRef").or(entry_reference), of_transaction("Refs/AcctSvcrRef"), of_transaction("Refs/TxId")];
    if bank.iter().any(Option::is_some) {
        key.push("bank".to_owned());
        key.extend(bank.into_iter().map(Option::unwrap_or_default));
    } else {
        let account = entry.counterparty_account.as_ref().map(|account| account.compact().to_owned());
        let reference = entry.reference.as_ref().map(PaymentReference::key);
        key.push("content".to_owned());
        key.extend([account, entry.counterparty_name.clone(), reference].map(Option::unwrap_or_default));
        key.push(entry.text.clone());
    }
    key
}

/// Gives every entry its identity. Entries that are alike in everything are counted: the second of two equal payments of
/// a day is the second in every statement of that day.
pub(super) fn identified(account: &AccountNumber, drafts: Vec<Draft>) -> Vec<Entry> {
    let mut seen: HashMap<Vec<String>, u32> = HashMap::new();
    drafts
        .into_iter()
        .map(|Draft { mut entry, key }| {
            let count = seen.entry(key.clone()).or_default();
            let place = count.to_string();
            *count += 1;
            let parts = [account.compact(), &place].into_iter().chain(key.iter().map(String::as_str));
            entry.identity = digest(parts.map(str::as_bytes));
            entry
        })
        .collect()
}
