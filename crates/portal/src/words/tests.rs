use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use saldo_contract::{Currency, Money};

use super::*;

fn words() -> Words {
    Words::load().unwrap()
}

fn money(amount: &str, currency: &str) -> Money {
    Money::new(amount.parse().unwrap(), currency.parse().unwrap()).unwrap()
}

#[test]
fn money_is_written_as_each_language_writes_it() {
    let words = words();
    for (language, amount, currency, written) in [
        ("nl", "1234.50", "EUR", "€\u{a0}1.234,50"),
        ("nl", "-1234.50", "EUR", "€\u{a0}-1.234,50"),
        ("nl", "0", "EUR", "€\u{a0}0,00"),
        ("nl", "1234567", "JPY", "JP¥\u{a0}1.234.567"),
        ("nl", "1234.567", "KWD", "KWD\u{a0}1.234,567"),
        ("nl", "92233720368547758.07", "EUR", "€\u{a0}92.233.720.368.547.758,07"),
        ("en", "1234.50", "EUR", "€1,234.50"),
        ("en", "-1234.50", "EUR", "-€1,234.50"),
        ("en", "-0.00", "EUR", "€0.00"),
        ("en", "1234567", "JPY", "JP¥1,234,567"),
        ("en", "-1234.567", "KWD", "-KWD\u{a0}1,234.567"),
        ("en", "12", "USD", "US$12.00"),
        ("fr", "1234.50", "EUR", "1\u{202f}234,50\u{a0}€"),
        ("fr", "-1234567", "JPY", "-1\u{202f}234\u{202f}567\u{a0}JPY"),
        ("de", "1234.50", "EUR", "1.234,50\u{a0}€"),
        ("de", "-0.05", "USD", "-0,05\u{a0}$"),
        ("ar", "1234.50", "EUR", "1,234.50\u{a0}€"),
        ("ar", "-1234.567", "KWD", "-1,234.567\u{a0}KWD"),
    ] {
        assert_eq!(words.language(language).money(money(amount, currency)), written, "{amount} {currency} in {language}");
    }
}

#[test]
fn prices_keep_every_decimal_and_numbers_lose_needless_zeros() {
    let words = words();
    let nl = words.language("nl");
    assert_eq!(nl.price("0.0725".parse().unwrap(), Currency::EUR), "€\u{a0}0,0725");
    assert_eq!(nl.price("5".parse().unwrap(), Currency::EUR), "€\u{a0}5,00");
    assert_eq!(nl.price("5.1000".parse().unwrap(), Currency::EUR), "€\u{a0}5,10");
    assert_eq!(nl.number("-2000.5000".parse().unwrap()), "-2.000,5");
    assert_eq!(nl.percent("21.00".parse().unwrap()), "21%");
    for (language, price, percent) in [
        ("en", "€0.0725", "7.5%"),
        ("fr", "0,0725\u{a0}€", "7,5\u{a0}%"),
        ("de", "0,0725\u{a0}€", "7,5\u{a0}%"),
        ("ar", "0.0725\u{a0}€", "7.5%"),
    ] {
        let language = words.language(language);
        assert_eq!(language.price("0.0725".parse().unwrap(), Currency::EUR), price);
        assert_eq!(language.percent("7.5".parse().unwrap()), percent);
    }
}

#[test]
fn dates_are_written_in_full() {
    let words = words();
    for (language, day, with_weekday) in [
        ("nl", "4 december 2026", "vrijdag 4 december 2026"),
        ("fr", "4 décembre 2026", "vendredi 4 décembre 2026"),
        ("de", "4. Dezember 2026", "Freitag, 4. Dezember 2026"),
        ("en", "4 December 2026", "Friday, 4 December 2026"),
        // Latin digits: the day looks as it does on the bank's screen.
        ("ar", "4 ديسمبر 2026", "الجمعة، 4 ديسمبر 2026"),
    ] {
        assert_eq!(words.language(language).date(date(2026, 12, 4)), day);
        assert_eq!(words.language(language).weekday_date(date(2026, 12, 4)), with_weekday);
    }
}

#[test]
fn units_are_words_and_agree_with_their_number() {
    let words = words();
    for (language, number, unit, written) in [
        ("nl", "2000", "KWH", "2.000\u{a0}kWh"),
        ("nl", "1", "H87", "1\u{a0}stuk"),
        ("nl", "1.000", "C62", "1\u{a0}stuk"),
        ("nl", "2", "EA", "2\u{a0}stuks"),
        ("en", "1", "MON", "1\u{a0}month"),
        ("en", "1.5", "HUR", "1.5\u{a0}hours"),
        ("fr", "1.5", "HUR", "1,5\u{a0}heure"),
        ("fr", "2", "HUR", "2\u{a0}heures"),
        ("de", "1", "HUR", "1\u{a0}Stunde"),
        ("de", "1.5", "HUR", "1,5\u{a0}Stunden"),
        ("ar", "3", "DAY", "3\u{a0}أيام"),
        ("ar", "11", "DAY", "11\u{a0}يوما"),
        ("ar", "100", "DAY", "100\u{a0}يوم"),
        ("en", "-1", "DAY", "-1\u{a0}day"),
        ("en", "3", "X4Z", "3\u{a0}X4Z"),
        ("en", "3", "{evil}", "3\u{a0}{evil}"),
        ("en", "79228162514264337593543950335", "ANN", "79,228,162,514,264,337,593,543,950,335\u{a0}years"),
        ("en", "0.0000000000000000000000000001", "ANN", "0.0000000000000000000000000001\u{a0}years"),
    ] {
        assert_eq!(words.language(language).quantity(number.parse().unwrap(), unit), written, "{number} {unit} in {language}");
    }
}

#[test]
fn a_language_without_words_is_answered_in_english_and_a_region_in_its_language() {
    let words = words();
    assert_eq!(words.text("nl-BE", "pdf-to-pay", &[]), "Te betalen");
    assert_eq!(words.text("nl_BE", "pdf-to-pay", &[]), "Te betalen");
    assert_eq!(words.text("sw", "pdf-to-pay", &[]), "To pay");
    assert_eq!(words.text("", "pdf-to-pay", &[]), "To pay");
    assert_eq!(words.text("nl", "no-such-message", &[]), "no-such-message");
    assert_eq!(*LANGUAGES, ["ar", "de", "en", "fr", "nl"]);
}

#[test]
fn values_are_isolated_in_text_and_bare_in_plain_text() {
    let words = words();
    let args = [("date", "x".into())];
    assert_eq!(words.text("nl", "pdf-pay-by", &args), "uiterlijk \u{2068}x\u{2069}");
    assert_eq!(words.language("nl").plain("pdf-pay-by", &args), "uiterlijk x");
}

#[test]
fn a_text_message_with_a_code_fits_in_one_text_message() {
    // GSM 03.38: what is not in it makes every text message of the sentence half as long.
    const GSM: &str = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n";
    let words = words();
    for language in LANGUAGES.iter() {
        let said = |company| words.one_time_code(language, "messages-code-sms", company, "123456", 15);
        let text = said("Gemeentelijke Belastingen Zuid");
        let length = text.chars().count();
        assert!(text.contains("Gemeentelijke Belastingen Zuid: 123456") || text.starts_with("Gemeentelijke Belastingen Zuid: "));
        assert!(text.contains("123456") && text.contains("15"), "{language}: {text}");
        if *language == "ar" {
            // Arabic is not in GSM 03.38: a message holds 70 characters, two hold 134. It begins in Arabic, so that phones
            // write it from right to left.
            assert!(words.language(language).right_to_left() && text.starts_with('ر'));
            assert!(length <= 134 && said("Lumen Energie").chars().count() <= 80, "{language}: {length} characters: {text}");
            continue;
        }
        assert!(length <= 160, "{language}: {length} characters: {text}");
        assert!(text.chars().all(|symbol| GSM.contains(symbol)), "{language}: {text}");
    }
}

#[test]
fn everything_that_carries_a_code_warns_never_to_give_it_away() {
    let words = words();
    let args =
        [("company", "Lumen Energie".into()), ("code", "123456".into()), ("minutes", 1.into()), ("domain", "a.example".into())];
    let warnings = [("nl", "aan niemand"), ("fr", "à personne"), ("de", "an niemanden"), ("en", "to anyone"), ("ar", "لأ")];
    assert_eq!(warnings.len(), LANGUAGES.len());
    for (language, warning) in warnings {
        for id in ["messages-code-sms", "messages-code-email-text", "letter-safe-text"] {
            let text = words.language(language).plain(id, &args);
            assert!(text.contains(warning), "{language}: {id}: {text}");
        }
    }
    for (language, lives) in [
        ("nl", "1 minuut en maar één keer"),
        ("fr", "1 minute, et une seule fois"),
        ("de", "1 Minute und nur einmal"),
        ("en", "1 minute, and only once"),
        ("ar", "لمرة واحدة فقط، ولمدة دقيقة واحدة"),
    ] {
        let text = words.language(language).plain("messages-code-email-text", &args);
        assert!(text.contains(lives), "{language}: {text}");
    }
}

/// The messages of a language with the variables each of them names.
fn catalogue(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for area in AREAS {
        let source = LOCALES.get_file(format!("{language}/{area}.ftl")).unwrap().contents_utf8().unwrap();
        let mut id = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
            {
                id = name.to_owned();
                assert!(messages.insert(id.clone(), BTreeSet::new()).is_none(), "{language}/{area}.ftl says {id} twice");
                let prefix = area.trim_end_matches(if area == "units" { "s" } else { "" });
                assert!(id.starts_with(&format!("{prefix}-")), "{id} stands in {language}/{area}.ftl");
            }
            for rest in line.split('$').skip(1) {
                let name = rest.split(|symbol: char| !symbol.is_ascii_alphanumeric() && symbol != '_').next().unwrap();
                messages.get_mut(&id).unwrap().insert(name.to_owned());
            }
        }
    }
    messages
}

#[test]
fn every_message_can_be_said_with_its_variables_alone() {
    let words = words();
    let english = catalogue(FALLBACK);
    assert!(english.len() > 100);
    for (id, variables) in english {
        let args: Vec<_> = variables.iter().map(|name| (name.as_str(), FluentValue::from("1"))).collect();
        for language in LANGUAGES.iter() {
            let text = words.language(language).find(&id, &args).unwrap();
            assert!(
                !text.trim().is_empty() && !text.contains(['{', '}', '$']) || id == "formats-sign",
                "{language}: {id}: {text}"
            );
        }
    }
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}
