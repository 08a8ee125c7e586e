//! The list of invoices, and one in full.

use serde_json::{Value, json};

use crate::support::{TestPortal, Ubl};

async fn list(portal: &TestPortal, token: &str) -> Vec<Value> {
    portal.get("/v1/invoices", token).await.ok()["invoices"].as_array().unwrap().clone()
}

async fn one(portal: &TestPortal, token: &str, number: &str, kind: &str) -> Value {
    let found =
        list(portal, token).await.into_iter().find(|invoice| invoice["number"] == number && invoice["kind"] == kind).unwrap();
    portal.get(&format!("/v1/invoices/{}", found["id"].as_str().unwrap()), token).await.ok()
}

on_each_database! {
    async fn the_list_is_newest_first_and_comes_in_pages_without_gap_or_repetition(portal) {
        for number in 0..23 {
            let issued = format!("2026-10-{:02}", 1 + number % 5);
            portal.import(&Ubl { issued, ..Ubl::new(&number.to_string(), "100", "10") }).await;
        }
        let token = portal.access("100").await;
        let (mut seen, mut path) = (Vec::new(), "/v1/invoices?limit=5".to_owned());
        loop {
            let page = portal.get(&path, &token).await.ok();
            assert_eq!(page["total"], 23);
            seen.extend(page["invoices"].as_array().unwrap().iter().map(|invoice| (invoice["issued"].as_str().unwrap().to_owned(), invoice["number"].as_str().unwrap().to_owned())));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("/v1/invoices?limit=5&cursor={cursor}");
        }
        assert_eq!(seen.len(), 23);
        assert!(seen.windows(2).all(|pair| pair[0].0 >= pair[1].0));
        let mut numbers: Vec<_> = seen.into_iter().map(|(_, number)| number).collect();
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 23);
    }

    async fn a_limit_or_cursor_that_cannot_be_is_refused_at_its_place(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let token = portal.access("100").await;
        for (query, pointer) in [("limit=0", "/limit"), ("limit=501", "/limit"), ("cursor=x", "/cursor"), ("limit=many", "")] {
            let answer = portal.get(&format!("/v1/invoices?{query}"), &token).await.refused("invalid");
            assert_eq!(answer.body["errors"][0]["pointer"], pointer, "{query}");
        }
        portal.get("/v1/invoices?customer=200", &token).await.refused("invalid");
    }

    async fn importing_twice_changes_nothing(portal) {
        let invoice = Ubl::new("1", "100", "12.50");
        assert_eq!(portal.import(&invoice).await.new, 1);
        let again = portal.import(&invoice).await;
        assert_eq!((again.new, again.known), (0, 1));
        let token = portal.access("100").await;
        assert_eq!(list(&portal, &token).await.len(), 1);
        assert_eq!(portal.get("/v1/account", &token).await.ok()["balances"][0]["open"]["amount"], "12.50");
    }

    async fn a_number_used_again_with_other_content_is_kept_and_warned_of(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let taken = portal.import(&Ubl::new("1", "100", "13.50")).await;
        assert_eq!(taken.new, 1);
        assert!(taken.warnings[0].contains("number 1"), "{:?}", taken.warnings);
    }

    async fn a_credit_note_settles_its_invoice_in_whichever_order_they_come(portal) {
        let invoice = Ubl::new("1", "100", "50");
        let credit = Ubl { credits: Some("1".to_owned()), ..Ubl::new("C1", "100", "20") };
        portal.import(&credit).await;
        portal.import(&invoice).await;
        portal.import(&Ubl::new("2", "100", "50")).await;
        portal.import(&Ubl { credits: Some("2".to_owned()), ..Ubl::new("C2", "100", "50") }).await;
        let token = portal.access("100").await;
        let first = one(&portal, &token, "1", "invoice").await;
        assert_eq!((&first["summary"]["open"]["amount"], &first["summary"]["state"]), (&json!("30.00"), &json!("partially_paid")));
        assert_eq!(first["corrected_by"][0]["number"], "C1");
        let second = one(&portal, &token, "2", "invoice").await;
        assert_eq!((&second["summary"]["open"]["amount"], &second["summary"]["state"]), (&json!("0.00"), &json!("credited")));
        let note = one(&portal, &token, "C1", "credit_note").await;
        assert_eq!(note["corrects"]["number"], "1");
        assert_eq!(note["summary"]["total"]["amount"], "-20.00");
        let balance = &portal.get("/v1/account", &token).await.ok()["balances"][0];
        assert_eq!((&balance["open"]["amount"], &balance["credit"]["amount"]), (&json!("30.00"), &json!("0.00")));
    }

    async fn a_credit_larger_than_what_is_open_stays_as_credit(portal) {
        portal.import(&Ubl::new("1", "100", "10")).await;
        portal.import(&Ubl { credits: Some("1".to_owned()), ..Ubl::new("C1", "100", "25") }).await;
        let token = portal.access("100").await;
        let balance = &portal.get("/v1/account", &token).await.ok()["balances"][0];
        assert_eq!((&balance["open"]["amount"], &balance["credit"]["amount"]), (&json!("0.00"), &json!("15.00")));
    }

    async fn an_invoice_can_be_compared_with_the_ones_before(portal) {
        for (number, issued) in [("1", "2026-08-01"), ("2", "2026-09-01"), ("3", "2026-10-01")] {
            portal.import(&Ubl { issued: issued.to_owned(), ..Ubl::new(number, "100", "10") }).await;
        }
        portal.import(&Ubl { issued: "2026-09-15".to_owned(), currency: "NOK".to_owned(), ..Ubl::new("4", "100", "10") }).await;
        let token = portal.access("100").await;
        let newest = one(&portal, &token, "3", "invoice").await;
        let earlier: Vec<_> = newest["earlier"].as_array().unwrap().iter().map(|invoice| invoice["number"].clone()).collect();
        assert_eq!(earlier, ["2", "1"]);
    }
}
