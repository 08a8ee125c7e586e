//! Which of a company's languages a request is answered in.

use unic_langid::LanguageIdentifier;

use super::FALLBACK;

/// The best of the offered languages for an `Accept-Language` header (RFC 9110, 12.5.4): the first wish that is offered
/// exactly, or else in another region or script (`nl` for `nl-BE`, and the other way round). Without any such wish it is
/// the company's own, which stands first in `offered`.
#[must_use]
pub fn negotiate(accept_language: &str, offered: &[String]) -> String {
    let mut wishes: Vec<(u32, &str)> = accept_language.split(',').filter_map(wish).collect();
    wishes.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    let parsed: Vec<(&String, LanguageIdentifier)> =
        offered.iter().filter_map(|tag| tag.parse().ok().map(|language| (tag, language))).collect();
    wishes
        .iter()
        .find_map(|(_, wish)| {
            if *wish == "*" {
                return offered.first();
            }
            let wish: LanguageIdentifier = wish.parse().ok()?;
            let exact = parsed.iter().find(|(_, language)| *language == wish);
            let same = || parsed.iter().find(|(_, language)| language.language == wish.language);
            exact.or_else(same).map(|(tag, _)| *tag)
        })
        .or(offered.first())
        .cloned()
        .unwrap_or_else(|| FALLBACK.to_owned())
}

/// One element of the header: its weight in thousandths and its language. Nothing for what is not acceptable (`q=0`).
fn wish(element: &str) -> Option<(u32, &str)> {
    let mut parts = element.split(';').map(str::trim);
    let language = parts.next().filter(|language| !language.is_empty())?;
    let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))).map_or(1000, thousandths);
    (quality > 0).then_some((quality, language))
}

/// A weight from `0` to `1` with up to three decimals; anything else counts as `0`.
fn thousandths(text: &str) -> u32 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    match (whole, decimals.len()) {
        ("1", _) if decimals.bytes().all(|digit| digit == b'0') => 1000,
        ("0", 0) => 0,
        ("0", 1..=3) => format!("{decimals:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(accept_language: &str, offered: &[&str]) -> String {
        negotiate(accept_language, &offered.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_heaviest_wish_that_is_offered_wins() {
        assert_eq!(negotiated("en", &["nl", "en"]), "en");
        assert_eq!(negotiated("fr, en;q=0.8, nl;q=0.9", &["nl", "en"]), "nl");
        assert_eq!(negotiated("en;q=0.5,nl;q=0.501", &["en", "nl"]), "nl");
        assert_eq!(negotiated("en,nl", &["nl", "en"]), "en", "equal weights keep their order");
        assert_eq!(negotiated("EN-gb", &["nl", "en"]), "en");
    }

    #[test]
    fn a_region_or_script_may_differ_but_not_the_language() {
        assert_eq!(negotiated("nl-BE", &["en", "nl"]), "nl");
        assert_eq!(negotiated("nl", &["en", "nl-BE"]), "nl-BE");
        assert_eq!(negotiated("nl-BE", &["nl", "nl-BE"]), "nl-BE");
        assert_eq!(negotiated("ar-MA, fr-BE;q=0.8", &["nl", "fr", "de", "en", "ar"]), "ar");
    }

    #[test]
    fn without_a_wish_that_can_be_met_it_is_the_companys_own_language() {
        for header in ["", "fr", "*", "nonsense!!", ",,;q=", "en;q=0", "en;q=0.0", "en;q=-1", "en;q=NaN", "fr;q=1, *;q=0.1"] {
            assert_eq!(negotiated(header, &["nl", "en"]), "nl", "{header}");
        }
        assert_eq!(negotiated("nl", &[]), "en");
    }
}
