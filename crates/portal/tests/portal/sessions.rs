//! Staying signed in, and signing out.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, TestPortal, Ubl, fresh_key};

async fn refresh(portal: &TestPortal, tokens: &Value, key: &str) -> Answer {
    portal.post_with("/v1/session/refresh", &json!({"refresh_token": tokens["refresh_token"]}), key).await
}

fn access(tokens: &Value) -> &str {
    tokens["access_token"].as_str().unwrap()
}

on_each_database! {
    async fn an_access_token_lives_for_minutes_and_is_renewed(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let tokens = portal.connect("100").await;
        portal.get("/v1/account", access(&tokens)).await.ok();
        portal.advance(601);
        portal.get("/v1/account", access(&tokens)).await.refused("token_expired");
        let renewed = refresh(&portal, &tokens, &fresh_key()).await.ok();
        assert_ne!(renewed["refresh_token"], tokens["refresh_token"]);
        portal.get("/v1/account", access(&renewed)).await.ok();
    }

    async fn a_refresh_token_that_comes_back_ends_the_whole_family(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let tokens = portal.connect("100").await;
        let renewed = refresh(&portal, &tokens, &fresh_key()).await.ok();
        refresh(&portal, &tokens, &fresh_key()).await.refused("session_ended");
        refresh(&portal, &renewed, &fresh_key()).await.refused("session_ended");
        portal.get("/v1/account", access(&renewed)).await.refused("session_ended");
    }

    async fn a_lost_refresh_answer_is_given_again_until_its_token_is_used(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let tokens = portal.connect("100").await;
        let key = fresh_key();
        let first = refresh(&portal, &tokens, &key).await.ok();
        portal.advance(3600);
        let again = refresh(&portal, &tokens, &key).await.ok();
        assert_eq!(first["refresh_token"], again["refresh_token"]);
        portal.get("/v1/account", access(&again)).await.ok();
        refresh(&portal, &again, &fresh_key()).await.ok();
        refresh(&portal, &tokens, &key).await.refused("session_ended");
    }

    async fn a_session_that_is_not_used_ends(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let tokens = portal.connect("100").await;
        portal.advance(90 * 24 * 3600 + 1);
        refresh(&portal, &tokens, &fresh_key()).await.refused("signed_out");
    }

    async fn signing_out_ends_the_session_here_and_now(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let tokens = portal.connect("100").await;
        let other_device = portal.connect("100").await;
        let end = portal.request(Method::DELETE, "/v1/session").bearer_auth(access(&tokens)).header("idempotency-key", fresh_key());
        portal.send(end).await.ok();
        portal.get("/v1/account", access(&tokens)).await.refused("session_ended");
        refresh(&portal, &tokens, &fresh_key()).await.refused("session_ended");
        portal.get("/v1/account", access(&other_device)).await.ok();
    }

    async fn without_a_token_or_with_someone_elses_idea_of_one_there_is_no_session(portal) {
        portal.send(portal.request(Method::GET, "/v1/account")).await.refused("signed_out");
        portal.get("/v1/account", "nonsense").await.refused("signed_out");
        portal.get("/v1/account", "").await.refused("signed_out");
        portal.post("/v1/session/refresh", &json!({"refresh_token": "nonsense"})).await.refused("signed_out");
    }

    async fn no_token_and_no_code_stands_in_the_database(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let tokens = portal.connect("100").await;
        let secrets = [access(&tokens).to_owned(), tokens["refresh_token"].as_str().unwrap().to_owned(), letter["typed"].as_str().unwrap()[15..].replace('-', "")];
        let mut connection = portal.portal.store.read().await.unwrap();
        for query in [
            "SELECT hash AS text FROM access_tokens",
            "SELECT hash AS text FROM refresh_tokens",
            "SELECT finder || secret_hash AS text FROM letters",
            "SELECT answer AS text FROM idempotency",
            "SELECT detail AS text FROM activity",
        ] {
            use sqlx::Row;
            for row in sqlx::query(query).fetch_all(&mut *connection).await.unwrap() {
                let text: String = row.get("text");
                assert!(!secrets.iter().any(|secret| text.contains(secret.as_str())), "{query}");
            }
        }
    }
}
