//! Where the customer stands.

use serde_json::json;

use crate::support::Ubl;

on_each_database! {
    async fn what_is_due_first_comes_first_with_what_happens_next(portal) {
        portal.import(&Ubl { due: "2026-12-20".to_owned(), ..Ubl::new("later", "100", "30") }).await;
        portal.import(&Ubl { due: "2026-12-04".to_owned(), ..Ubl::new("sooner", "100", "12.50") }).await;
        let account = portal.get("/v1/account", &portal.access("100").await).await.ok();
        assert_eq!(account["today"], "2026-11-22");
        assert_eq!(account["open_count"], 2);
        assert_eq!(account["open"][0]["number"], "sooner");
        assert_eq!(account["next_steps"], json!([{"date": "2026-12-04", "kind": "due"}, {"date": "2026-12-10", "kind": "reminder", "cost": {"amount": "0.00", "currency": "EUR"}}]));
    }

    async fn currencies_are_never_added_together(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        portal.import(&Ubl { currency: "NOK".to_owned(), ..Ubl::new("2", "100", "801.78") }).await;
        portal.import(&Ubl { currency: "JPY".to_owned(), ..Ubl::new("3", "100", "1200") }).await;
        let account = portal.get("/v1/account", &portal.access("100").await).await.ok();
        let open: Vec<_> = account["balances"].as_array().unwrap().iter().map(|balance| (balance["open"]["currency"].clone(), balance["open"]["amount"].clone())).collect();
        assert_eq!(open, [(json!("EUR"), json!("12.50")), (json!("JPY"), json!("1200")), (json!("NOK"), json!("801.78"))]);
    }

    async fn the_day_after_the_due_date_an_invoice_is_overdue_in_the_companys_time_zone(portal) {
        portal.import(&Ubl { due: "2026-11-22".to_owned(), ..Ubl::new("1", "100", "12.50") }).await;
        let tokens = portal.connect("100").await;
        let overdue = async |token: &str| portal.get("/v1/account", token).await.ok()["balances"][0]["overdue"]["amount"].clone();
        assert_eq!(overdue(tokens["access_token"].as_str().unwrap()).await, "0.00");
        // 23:30 UTC is past midnight in Brussels.
        portal.advance(13 * 3600 + 1800);
        let renewed = portal.post("/v1/session/refresh", &json!({"refresh_token": tokens["refresh_token"]})).await.ok();
        assert_eq!(overdue(renewed["access_token"].as_str().unwrap()).await, "12.50");
    }

    async fn a_customer_with_nothing_open_is_told_so(portal) {
        portal.import(&Ubl::new("1", "100", "0")).await;
        let account = portal.get("/v1/account", &portal.access("100").await).await.ok();
        assert_eq!((&account["open"], &account["next_steps"]), (&json!([]), &json!([])));
        assert_eq!(account["settled"][0]["state"], "paid");
    }

    async fn details_are_masked(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let profile = portal.get("/v1/profile", &portal.access("100").await).await.ok();
        assert_eq!((&profile["phone"], &profile["email"]), (&json!("•• •• 18"), &json!("c•••@post.example")));
        assert_eq!(profile["address"]["postcode"], "2000");
    }
}
