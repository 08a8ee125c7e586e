//! A company's colours, given to the style sheet as custom properties through CSSOM (which a strict content security
//! policy allows). Anything that is not a plain colour is left out.

use leptos::prelude::document;
use saldo_contract::company::{Brand, BrandColours};
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, HtmlElement};

/// Whether a text is `#rrggbb` and nothing else.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The custom properties of a house style, each with its value or nothing where Saldo's own is to be used. The three
/// colours of a scheme go together: text of one and ground of the other were never checked for contrast.
pub(crate) fn properties(brand: &Brand) -> [(&'static str, Option<&str>); 6] {
    fn three(colours: Option<&BrandColours>) -> [Option<&str>; 3] {
        colours
            .map(|colours| [colours.brand.as_str(), &colours.brand_ink, &colours.brand_soft])
            .filter(|three| three.iter().all(|colour| is_colour(colour)))
            .map_or([None; 3], |three| three.map(Some))
    }
    let [light, light_ink, light_soft] = three(brand.light.as_ref());
    let [dark, dark_ink, dark_soft] = three(brand.dark.as_ref());
    [
        ("--house-light", light),
        ("--house-light-ink", light_ink),
        ("--house-light-soft", light_soft),
        ("--house-dark", dark),
        ("--house-dark-ink", dark_ink),
        ("--house-dark-soft", dark_soft),
    ]
}

/// The style of the document's root element.
pub(crate) fn root_style() -> Option<CssStyleDeclaration> {
    Some(document().document_element()?.dyn_into::<HtmlElement>().ok()?.style())
}

/// Puts a house style on, or takes the last one off.
pub(crate) fn wear(brand: Option<&Brand>) {
    let Some(style) = root_style() else { return };
    for (name, value) in properties(brand.unwrap_or(&Brand::default())) {
        // A property that cannot be set leaves Saldo's own colours.
        let _ = match value {
            Some(value) => style.set_property(name, value),
            None => style.remove_property(name).map(drop),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_colours_reach_the_style_sheet() {
        assert!(is_colour("#0b5563") && is_colour("#0B5563"));
        for text in ["", "#fff", "red", "#0b55631", "url(https://a.example)", "#0b556;", "0b5563"] {
            assert!(!is_colour(text), "{text}");
        }
    }

    #[test]
    fn one_wrong_colour_takes_its_two_fellows_along() {
        let colours = |ink: &str| BrandColours { brand: "#111111".into(), brand_ink: ink.into(), brand_soft: "#eeeeee".into() };
        let brand = Brand { light: Some(colours("white")), dark: Some(colours("#ffffff")), logo: None };
        let values = properties(&brand).map(|(_, value)| value);
        assert_eq!(values, [None, None, None, Some("#111111"), Some("#ffffff"), Some("#eeeeee")]);
    }
}
