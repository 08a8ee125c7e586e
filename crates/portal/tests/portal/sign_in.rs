//! Connecting with a letter.

use serde_json::{Value, json};

use crate::support::{TestPortal, Ubl, code_of, fresh_key};

async fn start(portal: &TestPortal, letter: &Value) -> Value {
    portal.post("/v1/sign-in", &json!({"code": code_of(letter), "datum": letter["datum"]})).await.ok()
}

fn verify_path(challenge: &Value) -> String {
    format!("/v1/sign-in/{}/verify", challenge["challenge"].as_str().unwrap())
}

on_each_database! {
    async fn a_customer_connects_with_code_datum_and_one_time_code(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let challenge = portal.post("/v1/sign-in", &json!({"code": code_of(&letter).to_lowercase(), "datum": " 20 00 "})).await.ok();
        assert_eq!(challenge["channel"], "sms");
        assert_eq!(challenge["destination"], "•• •• 18");
        let tokens = portal.post(&verify_path(&challenge), &json!({"code": portal.last_code().await})).await.ok();
        assert_eq!(tokens["token_type"], "Bearer");
        let account = portal.get("/v1/account", tokens["access_token"].as_str().unwrap()).await.ok();
        assert_eq!(account["customer_number"], "100");
    }

    async fn a_code_is_good_once(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let challenge = start(&portal, &letter).await;
        portal.post(&verify_path(&challenge), &json!({"code": portal.last_code().await})).await.ok();
        portal.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})).await.refused("sign_in_refused");
    }

    async fn two_sign_ins_with_one_letter_do_not_both_end_well(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let first = start(&portal, &letter).await;
        let first_code = portal.last_code().await;
        portal.advance(1);
        let second = start(&portal, &letter).await;
        let second_code = portal.last_code().await;
        portal.post(&verify_path(&first), &json!({"code": first_code})).await.ok();
        portal.post(&verify_path(&second), &json!({"code": second_code})).await.refused("code_ended");
    }

    async fn a_code_ends_after_its_days(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        portal.advance(60 * 24 * 3600 + 1);
        portal.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})).await.refused("sign_in_refused");
    }

    async fn five_wrong_tries_lock_a_letter(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        for _ in 0..5 {
            portal.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": "9999"})).await.refused("sign_in_refused");
        }
        portal.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})).await.refused("sign_in_refused");
    }

    async fn nothing_in_a_refusal_tells_who_is_a_customer(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let code = code_of(&letter);
        let wrong_secret = format!("{}-0000-0000", &code[..4]);
        let mut answers = Vec::new();
        for (code, datum) in [("0000-0000-0000", "2000"), (&*code, "9999"), (&*wrong_secret, "2000"), (&*wrong_secret, "9999")] {
            let answer = portal.post("/v1/sign-in", &json!({"code": code, "datum": datum})).await;
            let mut headers: Vec<_> = answer.headers.keys().map(ToString::to_string).collect();
            headers.sort();
            answers.push((answer.status, headers, answer.body.to_string()));
        }
        assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:#?}");
    }

    async fn a_wrong_one_time_code_is_counted_and_then_ends(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let letter = portal.letter("100").await;
        let challenge = start(&portal, &letter).await;
        let right = portal.last_code().await;
        let wrong = if right == "000000" { "000001" } else { "000000" };
        for _ in 0..4 {
            portal.post(&verify_path(&challenge), &json!({"code": wrong})).await.refused("code_wrong");
        }
        portal.post(&verify_path(&challenge), &json!({"code": wrong})).await.refused("code_ended");
        portal.post(&verify_path(&challenge), &json!({"code": right})).await.refused("code_ended");
        // The tries counted on the letter too: starting again gives no fresh five.
        portal.post("/v1/sign-in", &json!({"code": code_of(&letter), "datum": letter["datum"]})).await.refused("sign_in_refused");
    }

    async fn a_one_time_code_ends_after_its_minutes(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let challenge = start(&portal, &portal.letter("100").await).await;
        let code = portal.last_code().await;
        portal.advance(601);
        portal.post(&verify_path(&challenge), &json!({"code": code})).await.refused("code_ended");
    }

    async fn another_one_time_code_can_be_asked_for_after_a_while_and_the_one_before_ends(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let challenge = start(&portal, &portal.letter("100").await).await;
        let first = portal.last_code().await;
        let resend = format!("/v1/sign-in/{}/resend", challenge["challenge"].as_str().unwrap());
        let early = portal.post(&resend, &json!({})).await.refused("too_many_requests");
        assert!(early.headers["retry-after"].to_str().unwrap().parse::<u32>().unwrap() <= 61);
        portal.advance(61);
        portal.post(&resend, &json!({})).await.ok();
        let second = portal.last_code().await;
        if first != second {
            portal.post(&verify_path(&challenge), &json!({"code": first})).await.refused("code_wrong");
        }
        portal.post(&verify_path(&challenge), &json!({"code": format!(" {} {} ", &second[..3], &second[3..])})).await.ok();
    }

    async fn a_lost_answer_is_given_again_for_the_same_key_only(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let challenge = start(&portal, &portal.letter("100").await).await;
        let (code, key) = (portal.last_code().await, fresh_key());
        let first = portal.post_with(&verify_path(&challenge), &json!({"code": code}), &key).await.ok();
        let again = portal.post_with(&verify_path(&challenge), &json!({"code": code}), &key).await.ok();
        assert_eq!(first["refresh_token"], again["refresh_token"]);
        portal.post(&verify_path(&challenge), &json!({"code": code})).await.refused("code_ended");
    }

    async fn what_is_missing_or_misspelt_is_named_at_its_field(portal) {
        let at = |answer: &crate::support::Answer| (answer.body["errors"][0]["pointer"].clone(), answer.body["errors"][0]["code"].clone());
        let answer = portal.post("/v1/sign-in", &json!({"code": "7KQ4-M2XP-9TRC", "datum": " "})).await.refused("invalid");
        assert_eq!(at(&answer), (json!("/datum"), json!("missing")));
        let answer = portal.post("/v1/sign-in", &json!({"code": "7KQ4", "datum": "2000"})).await.refused("invalid");
        assert_eq!(at(&answer), (json!("/code"), json!("format")));
        let answer = portal.post("/v1/sign-in", &json!({"code": 7, "datum": "2000"})).await.refused("invalid");
        assert_eq!(at(&answer), (json!("/code"), json!("format")));
        portal.post("/v1/sign-in", &json!({"code": "7KQ4-M2XP-9TRC", "datum": "2000", "customer": "100"})).await.refused("invalid");
    }

    async fn the_message_is_in_the_language_that_was_asked_for(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        let mut texts = Vec::new();
        for language in ["nl-BE, en;q=0.5", "en-GB", "tlh"] {
            let letter = portal.letter("100").await;
            let request = portal
                .request(reqwest::Method::POST, "/v1/sign-in")
                .header("idempotency-key", fresh_key())
                .header("accept-language", language)
                .json(&json!({"code": code_of(&letter), "datum": letter["datum"]}));
            portal.send(request).await.ok();
            portal.advance(1);
            let state = portal.send(portal.request(reqwest::Method::GET, "/demo/state")).await.ok();
            let message = state["messages"].as_array().unwrap().last().unwrap().clone();
            texts.push(message["text"].as_str().unwrap().replace(message["code"].as_str().unwrap(), "CODE"));
        }
        assert_ne!(texts[0], texts[1]);
        assert_eq!(texts[0], texts[2], "the company's own language where the one asked for is not spoken");
        assert!(texts.iter().all(|text| text.contains("Lumen Energie") && text.contains("CODE")), "{texts:?}");
    }
}
