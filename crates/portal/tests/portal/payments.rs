//! Payments find their invoice, once.

use serde_json::{Value, json};

use crate::support::{TestPortal, Ubl};

const OGM: &str = "+++010/8068/17183+++";
const PAYER: &str = "BE71096123456769";

async fn open(portal: &TestPortal, customer: &str) -> (Value, Value) {
    let account = portal.get("/v1/account", &portal.access(customer).await).await.ok();
    let balance = &account["balances"][0];
    (balance["open"]["amount"].clone(), balance["credit"]["amount"].clone())
}

on_each_database! {
    async fn a_payment_finds_its_invoice_by_structured_reference_however_it_is_written(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new("1", "100", "12.50") }).await;
        let taken = portal.import_payments(&[("B1", "10.00", "010806817183", PAYER)]).await;
        assert_eq!((taken.new, taken.unmatched), (1, 0));
        assert_eq!(open(&portal, "100").await, (json!("2.50"), json!("0.00")));
    }

    async fn the_same_statement_or_an_overlapping_one_counts_once(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new("1", "100", "12.50") }).await;
        portal.import_payments(&[("B1", "5.00", OGM, PAYER)]).await;
        let again = portal.import_payments(&[("B1", "5.00", OGM, PAYER), ("B2", "5.00", OGM, PAYER)]).await;
        assert_eq!((again.new, again.known), (1, 1));
        assert_eq!(open(&portal, "100").await.0, "2.50");
    }

    async fn without_a_reference_amount_and_a_known_account_find_it(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new("1", "100", "12.50") }).await;
        portal.import(&Ubl::new("2", "100", "33.00")).await;
        let unknown = portal.import_payments(&[("B1", "33.00", "", PAYER)]).await;
        assert_eq!(unknown.unmatched, 1, "nobody knows this account yet");
        portal.import_payments(&[("B2", "12.50", OGM, PAYER)]).await;
        let known = portal.import_payments(&[("B3", "33.00", "", PAYER)]).await;
        assert_eq!(known.unmatched, 0);
        assert_eq!(open(&portal, "100").await.0, "0.00");
    }

    async fn two_invoices_of_the_same_amount_are_not_guessed_between(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new("1", "100", "1.00") }).await;
        portal.import_payments(&[("B1", "1.00", OGM, PAYER)]).await;
        portal.import(&Ubl::new("2", "100", "33.00")).await;
        portal.import(&Ubl::new("3", "100", "33.00")).await;
        assert_eq!(portal.import_payments(&[("B2", "33.00", "", PAYER)]).await.unmatched, 1);
    }

    async fn a_reference_of_two_customers_is_nobodys(portal) {
        for customer in ["100", "200"] {
            portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new(customer, customer, "12.50") }).await;
        }
        assert_eq!(portal.import_payments(&[("B1", "12.50", OGM, PAYER)]).await.unmatched, 1);
        assert_eq!(open(&portal, "100").await.0, "12.50");
    }

    async fn what_is_paid_too_much_becomes_credit(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new("1", "100", "12.50") }).await;
        portal.import_payments(&[("B1", "20.00", OGM, PAYER)]).await;
        assert_eq!(open(&portal, "100").await, (json!("0.00"), json!("7.50")));
    }

    async fn a_payment_that_goes_back_opens_its_invoice_again_and_other_money_going_out_is_not_looked_for(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), ..Ubl::new("1", "100", "12.50") }).await;
        portal.import_payments(&[("B1", "12.50", OGM, PAYER)]).await;
        assert_eq!(open(&portal, "100").await.0, "0.00");
        let xml = crate::support::camt(&[("B2", "12.50", OGM, PAYER), ("B3", "3.00", "", "")])
            .replace("<CdtDbtInd>CRDT</CdtDbtInd>", "<CdtDbtInd>DBIT</CdtDbtInd>")
            .replacen("<CdtDbtInd>DBIT</CdtDbtInd>", "<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd>", 1);
        let statements = saldo_portal::import::camt::read(xml.as_bytes()).unwrap();
        let taken = saldo_portal::intake::post_statement(&portal.portal, &statements).await.unwrap();
        assert_eq!((taken.new, taken.unmatched), (2, 0));
        assert_eq!(open(&portal, "100").await, (json!("12.50"), json!("0.00")));
    }

    async fn a_yearly_reference_pays_the_oldest_open_invoice(portal) {
        portal.import(&Ubl { reference: OGM.to_owned(), due: "2026-10-01".to_owned(), ..Ubl::new("old", "100", "10.00") }).await;
        portal.import(&Ubl { reference: OGM.to_owned(), due: "2026-11-01".to_owned(), ..Ubl::new("new", "100", "10.00") }).await;
        portal.import_payments(&[("B1", "10.00", OGM, PAYER)]).await;
        let account = portal.get("/v1/account", &portal.access("100").await).await.ok();
        assert_eq!(account["open"][0]["number"], "new");
        assert_eq!(account["settled"][0]["number"], "old");
        assert_eq!(account["settled"][0]["settled"], "2026-11-20");
    }
}
