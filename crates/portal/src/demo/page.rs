//! The page of a demonstration: each customer's letter as it would lie on the doormat, and the messages that went out.

use std::fmt::Write;

use qrcode::{EcLevel, QrCode, render::svg};

use saldo_contract::company::DatumKind;

use super::{DemoLetter, DemoState};
use crate::{Portal, config::Config, words::FluentValue};

/// The page as HTML. Every text in it is escaped.
pub(super) fn render(portal: &Portal, state: &DemoState) -> String {
    let company = escape(&portal.config.company.name);
    let mut page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{company}: demonstration</title><link rel=\"stylesheet\" href=\"/demo/style.css\"></head><body><main>\
         <h1>{company}: demonstration</h1><p>Nobody here is real and nothing leaves this machine. Connect the app with one of these letters; \
         the one-time code arrives below. Reload the page to see it.</p><h2>Messages</h2>"
    );
    if state.messages.is_empty() {
        page.push_str("<p>Nothing went out yet.</p>");
    } else {
        page.push_str("<ol class=\"messages\">");
        for message in state.messages.iter().rev() {
            let _ = write!(
                page,
                "<li><p class=\"meta\">{} to {}, {}</p><p class=\"bubble\" dir=\"auto\">{}</p></li>",
                escape(&message.channel),
                escape(&message.to),
                escape(&message.at),
                escape(&message.text).replace('\n', "<br>")
            );
        }
        page.push_str("</ol>");
    }
    page.push_str("<h2>Letters</h2>");
    for letter in &state.letters {
        page.push_str(&letter_html(portal, letter));
    }
    page.push_str("</main></body></html>");
    page
}

fn letter_html(portal: &Portal, letter: &DemoLetter) -> String {
    let Config { company, sign_in, .. } = &portal.config;
    let domain = saldo_contract::connect_code::domain(&company.public_url);
    let until = portal.day(portal.clock.now()).saturating_add(jiff::ToSpan::days(i64::from(sign_in.letter_days)));
    let language = portal.words.language(&letter.language);
    let datum = match sign_in.datum {
        DatumKind::Postcode => "postcode",
        DatumKind::BirthDate => "birth_date",
        DatumKind::CustomerNumber => "customer_number",
    };
    let args: Vec<(&str, FluentValue<'_>)> = vec![
        ("company", company.name.as_str().into()),
        ("name", letter.name.as_str().into()),
        ("typed", letter.typed.as_str().into()),
        ("domain", domain.as_str().into()),
        ("date", language.date(until).into()),
        ("datum", datum.into()),
        ("phone", company.contact.phone.as_deref().unwrap_or_default().into()),
        ("email", company.contact.email.as_deref().unwrap_or_default().into()),
    ];
    let text = |id: &str| escape(&language.text(id, &args));
    let reach: String = [("letter-phone", &company.contact.phone), ("letter-email", &company.contact.email)]
        .iter()
        .filter(|(_, known)| known.is_some())
        .map(|(id, _)| format!("<p>{}</p>", text(id)))
        .collect();
    let questions = if reach.is_empty() { String::new() } else { format!("<h4>{}</h4>{reach}", text("letter-questions")) };
    let steps: String = ["letter-step-app", "letter-step-code", "letter-step-domain", "letter-step-datum", "letter-step-once"]
        .iter()
        .map(|id| format!("<li>{}</li>", text(id)))
        .collect();
    format!(
        "<article class=\"letter\" lang=\"{tag}\" dir=\"{direction}\"><p class=\"meta\">{customer}, {datum}</p><h3>{subject}</h3><p>{greeting}</p><p>{intro}</p>\
         <h4>{how}</h4><ol>{steps}</ol><div class=\"code\"><div>{qr}</div><div><p>{label}</p><p class=\"typed\" dir=\"ltr\">{typed}</p><p>{expires}</p></div></div>\
         <h4>{safe}</h4><p>{safe_text}</p>{questions}<p>{closing}<br>{company}</p></article>",
        tag = escape(&language.tag()),
        direction = if language.right_to_left() { "rtl" } else { "ltr" },
        customer = escape(&letter.customer),
        datum = escape(&letter.datum),
        subject = text("letter-subject"),
        greeting = text("letter-greeting"),
        intro = text("letter-intro"),
        how = text("letter-steps"),
        qr = qr(&letter.link, &language.plain("letter-qr", &args)),
        label = text("letter-code"),
        typed = escape(&letter.typed),
        expires = text("letter-expires"),
        safe = text("letter-safe"),
        safe_text = text("letter-safe-text"),
        closing = text("letter-closing"),
        company = escape(&company.name),
    )
}

/// A QR code as SVG with its text beside it for those who cannot see it; empty when the text does not fit in one.
fn qr(content: &str, label: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(content, EcLevel::M) else { return String::new() };
    let image = code.render::<svg::Color<'_>>().min_dimensions(180, 180).build();
    image.split_once("?>").map_or(image.as_str(), |(_, svg)| svg).replacen(
        "<svg",
        &format!("<svg role=\"img\" aria-label=\"{}\"", escape(label)),
        1,
    )
}

/// A text inside HTML or a quoted attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for symbol in text.chars() {
        match symbol {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_customers_are_called_never_becomes_markup() {
        assert_eq!(escape("<b onclick='x'>\"&"), "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;");
    }

    #[test]
    fn the_qr_holds_the_link_and_says_so_in_words() {
        let svg = qr("saldo://connect?portal=x&code=7KQ4M2XP9TRC", "code \"7KQ4\"");
        assert!(svg.trim_start().starts_with("<svg role=\"img\" aria-label=\"code &quot;7KQ4&quot;\""), "{}", &svg[..80]);
    }
}
