//! Every change is carried out once, however often it is sent.

use reqwest::Method;
use serde_json::json;

use crate::support::{Ubl, code_of, fresh_key};

on_each_database! {
    async fn a_change_without_a_key_is_refused(portal) {
        let request = portal.request(Method::POST, "/v1/sign-in").json(&json!({"code": "7KQ4-M2XP-9TRC", "datum": "2000"}));
        portal.send(request).await.refused("idempotency_key_missing");
    }

    async fn a_change_sent_twice_happens_once_and_gives_the_same_answer(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let (key, body) = (fresh_key(), json!({"code": code_of(&letter), "datum": letter["datum"]}));
        let first = portal.post_with("/v1/sign-in", &body, &key).await.ok();
        let again = portal.post_with("/v1/sign-in", &body, &key).await.ok();
        assert_eq!(first, again);
        let state = portal.send(portal.request(Method::GET, "/demo/state")).await.ok();
        assert_eq!(state["messages"].as_array().unwrap().len(), 1, "one code went out, not two");
    }

    async fn a_refusal_is_given_again_too_and_counts_once(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let (key, wrong) = (fresh_key(), json!({"code": code_of(&letter), "datum": "9999"}));
        for _ in 0..10 {
            portal.post_with("/v1/sign-in", &wrong, &key).await.refused("sign_in_refused");
        }
        portal.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})).await.ok();
    }

    async fn a_key_with_another_request_is_refused(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let key = fresh_key();
        portal.post_with("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]}), &key).await.ok();
        portal.post_with("/v1/sign-in", &json!({"code": code_of(&letter), "datum": "9999"}), &key).await.refused("idempotency_key_reused");
    }

    async fn many_at_once_with_the_same_key_send_one_code(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let (key, body) = (fresh_key(), json!({"code": code_of(&letter), "datum": letter["datum"]}));
        let portal = std::sync::Arc::new(portal);
        let tries: Vec<_> = (0..8)
            .map(|_| {
                let (portal, key, body) = (portal.clone(), key.clone(), body.clone());
                tokio::spawn(async move { portal.post_with("/v1/sign-in", &body, &key).await })
            })
            .collect();
        let mut done = 0;
        for one in tries {
            let answer = one.await.unwrap();
            if answer.status == 200 {
                done += 1;
            } else {
                answer.refused("in_flight");
            }
        }
        assert!(done >= 1);
        let state = portal.send(portal.request(Method::GET, "/demo/state")).await.ok();
        assert_eq!(state["messages"].as_array().unwrap().len(), 1);
    }

    async fn what_cannot_be_read_is_refused_as_a_problem(portal) {
        let post = || portal.request(Method::POST, "/v1/sign-in").header("idempotency-key", fresh_key());
        portal.send(post().header("content-type", "application/json").body("{")).await.refused("malformed");
        portal.send(post().header("content-type", "application/json").body("[]")).await.refused("malformed");
        portal.send(post().header("content-type", "text/plain").body("{}")).await.refused("malformed");
        portal.send(post().header("content-type", "application/json").body(" ".repeat(100_000))).await.refused("too_large");
        portal.send(portal.request(Method::GET, "/v1/nothing")).await.refused("not_found");
        portal.send(portal.request(Method::GET, "/v1/sign-in")).await.refused("method_not_allowed");
    }
}
