//! The reader of bank statements, seen from outside.

use proptest::prelude::*;
use saldo_contract::references::PaymentReference;

use super::*;
use crate::import::ImportReason;

const SAMPLE: &str = include_str!("../../../samples/bank-statement.xml");

fn read_one(text: &str) -> Result<Statement, ImportError> {
    let mut statements = read(text.as_bytes())?;
    assert_eq!(statements.len(), 1);
    Ok(statements.remove(0))
}

fn changed(from: &str, to: &str) -> String {
    assert!(SAMPLE.contains(from), "the sample has no {from:?}");
    SAMPLE.replacen(from, to, 1)
}

fn euro(text: &str) -> Money {
    Money::new(text.parse().unwrap(), Currency::EUR).unwrap()
}

/// A statement of the second version with these entries.
fn statement_of(entries: &str) -> String {
    format!(
        "<Document xmlns='{NAMESPACE}02'><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id>\
         <Ccy>EUR</Ccy></Acct>{entries}</Stmt></BkToCstmrStmt></Document>"
    )
}

fn entry_of(amount: &str, text: &str) -> String {
    format!(
        "<Ntry><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt>\
         <NtryDtls><TxDtls><RmtInf><Ustrd>{text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
    )
}

#[test]
fn a_statement_arrives_with_everything_that_is_booked() {
    let statement = read_one(SAMPLE).unwrap();
    assert_eq!((statement.id.as_str(), statement.currency), ("2026-058", Currency::EUR));
    assert_eq!(statement.account.compact(), "BE68539007547034");
    let amounts: Vec<Money> = statement.entries.iter().map(|entry| entry.amount).collect();
    let expected = ["143.20", "60.00", "75.40", "45.00", "50.00", "40.00", "-32.10", "-4.50"].map(euro);
    assert_eq!(amounts, expected, "the pending one is left out, the batch is split");

    let [whole, part, unknown, card, creditor, silent, returned, costs] = statement.entries.as_slice() else { panic!() };
    let ogm = |entry: &Entry| match &entry.reference {
        Some(PaymentReference::Ogm(ogm)) => ogm.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(ogm(whole), "+++408/8120/72648+++");
    assert_eq!(whole.counterparty_name.as_deref(), Some("N. El Amrani"));
    assert_eq!(whole.counterparty_account, Some(AccountNumber::read("BE71096123456769")));
    assert_eq!((whole.booked.to_string(), whole.value.to_string()), ("2026-03-24".to_owned(), "2026-03-24".to_owned()));
    assert_eq!(ogm(part), "+++409/9310/04428+++");
    assert!(part.text.starts_with("deel van +++"));
    assert_eq!((unknown.reference.as_ref(), unknown.text.as_str()), (None, "factuur maart, dank u"));
    assert_eq!(card.counterparty_name.as_deref(), Some("A. Janssens"));
    assert!(matches!(card.reference, Some(PaymentReference::Ogm(_))));
    assert!(matches!(creditor.reference, Some(PaymentReference::Rf(_))));
    assert_eq!(silent.reference, None);
    assert!(returned.reversal);
    assert_eq!(returned.counterparty_name.as_deref(), Some("D. Claes"), "a direct debit that came back was the debtor's");
    assert_eq!((costs.text.as_str(), costs.counterparty_name.as_deref()), ("Kosten rekening maart", None));
    assert!(!costs.reversal);
}

#[test]
fn every_entry_has_an_identity_of_its_own_that_stays() {
    let one = read_one(SAMPLE).unwrap();
    let again = read_one(&SAMPLE.replace('\n', " ").replace("143.20", "143.2")).unwrap();
    assert_eq!(one, again);
    let mut identities: Vec<&str> = one.entries.iter().map(|entry| entry.identity.as_str()).collect();
    identities.sort_unstable();
    identities.dedup();
    assert_eq!(identities.len(), one.entries.len());
}

#[test]
fn overlapping_statements_carry_the_same_entries() {
    let numbered = |number: &str, entry: &str| entry.replace("<Ntry>", &format!("<Ntry><NtryRef>{number}</NtryRef>"));
    let (first, second, third) = (entry_of("10.00", "a"), entry_of("10.00", "a"), entry_of("10.00", "b"));
    let day = read_one(&statement_of(&format!("{}{}", numbered("1", &first), numbered("2", &second)))).unwrap();
    let month = read_one(&statement_of(&format!("{}{}{}", numbered("7", &third), numbered("8", &first), numbered("9", &second))))
        .unwrap();
    assert_ne!(day.entries[0].identity, day.entries[1].identity, "two equal payments are two payments");
    assert_eq!(day.entries[0].identity, month.entries[1].identity);
    assert_eq!(day.entries[1].identity, month.entries[2].identity);
    assert!(day.entries.iter().all(|entry| entry.identity != month.entries[0].identity));
}

#[test]
fn all_versions_of_the_statement_are_read_and_no_other_message() {
    for version in ["02", "03", "04", "06", "08", "10", "13"] {
        assert!(read_one(&changed("camt.053.001.08", &format!("camt.053.001.{version}"))).is_ok(), "{version}");
    }
    for other in ["camt.052.001.08", "camt.054.001.08", "pain.001.001.09", "camt.053.001.x"] {
        let error = read_one(&changed("camt.053.001.08", other)).unwrap_err();
        let ImportReason::OtherDocument { found, .. } = &error.reason else { panic!("{error}") };
        assert_eq!(found, &format!("Document of {other}"));
    }
    let invoice = include_str!("../../../samples/energy-invoice.xml");
    assert!(matches!(read_one(invoice).unwrap_err().reason, ImportReason::OtherDocument { .. }));
}

#[test]
fn a_statement_that_does_not_lead_to_its_closing_balance_is_refused() {
    let error = read_one(&changed(">10617.00<", ">10617.01<")).unwrap_err();
    assert_eq!(
        error.in_file("march.xml").to_string(),
        "march.xml, line 23, BkToCstmrStmt/Stmt/Bal[2]/Amt: says 10617.01 EUR but the opening balance and the entries come to \
         10617.00 EUR; ask the bank for the statement again, complete and unchanged"
    );
    let without_opening = changed("<Cd>OPBD</Cd>", "<Cd>ITAV</Cd>");
    assert!(read_one(&without_opening.replace(">10617.00<", ">1.00<")).is_ok(), "with one balance there is nothing to compare");
    let overdrawn = changed(
        "<Amt Ccy=\"EUR\">10240.00</Amt>\n                <CdtDbtInd>CRDT",
        "<Amt Ccy=\"EUR\">377.00</Amt>\n                <CdtDbtInd>DBIT",
    );
    assert!(read_one(&overdrawn.replace(">10617.00<", ">0.00<")).is_ok());
}

#[test]
fn a_batch_that_does_not_add_up_is_refused() {
    let error = read_one(&changed(">50.00<", ">51.00<")).unwrap_err();
    assert_eq!(error.reason, ImportReason::Batch { said: euro("135.00"), computed: euro("136.00") });
    assert_eq!(error.path.as_deref(), Some("BkToCstmrStmt/Stmt/Ntry[4]/Amt"));
}

#[test]
fn a_batch_that_cannot_be_split_stays_whole_and_without_reference() {
    let with_charges = changed(">50.00<", ">51.00<").replacen(
        "<AddtlNtryInf>",
        "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"EUR\">1.00</TtlChrgsAndTaxAmt></Chrgs><AddtlNtryInf>",
        1,
    );
    let in_dollars = changed("<Amt Ccy=\"EUR\">50.00</Amt>", "<Amt Ccy=\"USD\">55.00</Amt>");
    for text in [with_charges, in_dollars] {
        let statement = read_one(&text).unwrap();
        let batch = &statement.entries[3];
        assert_eq!((batch.amount, batch.reference.as_ref(), statement.entries.len()), (euro("135.00"), None, 6));
        assert!(batch.text.ends_with("zonder mededeling"));
    }
}

#[test]
fn a_transaction_says_its_own_direction() {
    let tx = |amount: &str, direction: &str| {
        format!("<TxDtls><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd></TxDtls>")
    };
    let entry = format!(
        "<Ntry><Amt Ccy='EUR'>7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><ValDt><DtTm>2026-03-02T10:00:00Z</DtTm></ValDt>\
         <NtryDtls>{}{}</NtryDtls></Ntry>",
        tx("10.00", "CRDT"),
        tx("3.00", "DBIT")
    );
    let entries = read_one(&statement_of(&entry)).unwrap().entries;
    assert_eq!(entries.iter().map(|entry| entry.amount).collect::<Vec<_>>(), [euro("10"), euro("-3")]);
    assert_eq!(entries[0].booked.to_string(), "2026-03-02", "without a booking day the value day counts");
}

#[test]
fn several_quoted_references_are_nobodys() {
    let reference = "<CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf>";
    let entry = |references: &str| entry_of("5.00", "").replace("<Ustrd></Ustrd>", &format!("<Strd>{references}</Strd>"));
    let read = |references: &str| read_one(&statement_of(&entry(references))).unwrap().entries[0].reference.clone();
    assert!(matches!(read(reference), Some(PaymentReference::Rf(_))));
    assert!(matches!(read(&reference.repeat(2)), Some(PaymentReference::Rf(_))));
    assert_eq!(read(&format!("{reference}<CdtrRefInf><Ref>RF712348231</Ref></CdtrRefInf>")), None);
    let free = "<CdtrRefInf><Ref>INV-7</Ref></CdtrRefInf>";
    assert_eq!(read(free), Some(PaymentReference::Free("INV-7".to_owned())));
}

#[test]
fn what_is_wrong_with_an_entry_is_said_with_its_place() {
    for (from, to, reason) in [
        (
            "<CdtDbtInd>CRDT</CdtDbtInd>\n                <Sts>",
            "<CdtDbtInd>IN</CdtDbtInd>\n                <Sts>",
            "says \"IN\", where only CRDT and DBIT mean something",
        ),
        ("<Cd>BOOK</Cd>", "<Cd>DONE</Cd>", "says \"DONE\", where only BOOK, PDNG, INFO and FUTR mean something"),
        (">143.20<", ">-143.20<", "says -143.20, where only more than zero makes sense"),
        (">143.20<", ">143.205<", "143.205 has more decimals than EUR knows"),
        ("<Amt Ccy=\"EUR\">143.20", "<Amt Ccy=\"USD\">143.20", "is in USD, but the rest is in EUR"),
        (
            "<Dt>2026-03-24</Dt></BookgDt>",
            "<Dt>24.03.2026</Dt></BookgDt>",
            "says \"24.03.2026\", which is not a date between 1900 and 2199 written as YYYY-MM-DD",
        ),
        ("<Sts><Cd>BOOK</Cd></Sts>", "", "is missing"),
        ("<Id><IBAN>BE68539007547034</IBAN></Id>", "", "is missing"),
    ] {
        let error = read_one(&changed(from, to)).unwrap_err();
        assert_eq!(error.reason.to_string(), reason);
        assert!(error.line.is_some() && error.path.is_some(), "{error}");
    }
    let nothing = format!("<Document xmlns='{NAMESPACE}08'><BkToCstmrStmt/></Document>");
    assert_eq!(read(nothing.as_bytes()).unwrap_err().path.as_deref(), Some("BkToCstmrStmt/Stmt"));
}

#[test]
fn hostile_statements_are_refused_like_hostile_invoices() {
    let bomb = changed("<Document", "<!DOCTYPE Document [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Document");
    assert_eq!(read(bomb.as_bytes()).unwrap_err().reason, ImportReason::Doctype);
    let limits = Limits { elements: 10, ..Limits::default() };
    assert_eq!(read_within(SAMPLE.as_bytes(), &limits).unwrap_err().reason, ImportReason::TooManyElements(10));
}

proptest! {
    #[test]
    fn damaged_statements_never_bring_the_reader_down(at in 0..SAMPLE.len(), byte: u8, cut in any::<bool>()) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        bytes[at] = byte;
        if cut {
            bytes.truncate(at + 1);
        }
        let _ = read(&bytes);
    }

    #[test]
    fn what_comes_in_is_what_is_read(cents in prop::collection::vec(1_i64..1_000_000, 0..20)) {
        let entries: String = cents.iter().map(|cents| entry_of(&Money::from_minor(*cents, Currency::EUR).amount().to_string(), "x")).collect();
        let read = read_one(&statement_of(&entries)).unwrap().entries;
        let amounts: Vec<i64> = read.iter().map(|entry| entry.amount.minor()).collect();
        prop_assert_eq!(amounts, cents);
        let identities: std::collections::BTreeSet<&str> = read.iter().map(|entry| entry.identity.as_str()).collect();
        prop_assert_eq!(identities.len(), read.len());
    }
}
