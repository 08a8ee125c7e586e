//! A company's mark: its logo, or else its first letter on its own colour. The name always stands beside it.

use leptos::prelude::*;
use saldo_contract::company::{Brand, Company};

use crate::house_style::properties;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// The first letter of a name; the style sheet makes it a capital.
fn initial(name: &str) -> String {
    name.chars().find(|symbol| symbol.is_alphanumeric()).map(String::from).unwrap_or_default()
}

/// The mark of a company, in its own colours wherever it stands.
pub(crate) fn company_mark(company: &Company) -> AnyView {
    if let Some(logo) = company.brand.logo.as_deref().filter(|logo| is_small_base64(logo)) {
        return view! { <img class="company-mark company-logo" alt="" src=format!("data:image/png;base64,{logo}") /> }.into_any();
    }
    let mark = NodeRef::<leptos::html::Span>::new();
    let brand = company.brand.clone();
    mark.on_load(move |mark| {
        for (name, value) in properties(&brand) {
            // Without a colour of its own it has Saldo's, not that of the company whose screen this is.
            let _ = web_sys::HtmlElement::style(&mark).set_property(name, value.unwrap_or("initial"));
        }
    });
    view! { <span class="company-mark" aria-hidden="true" node_ref=mark>{initial(&company.name)}</span> }.into_any()
}

/// Whether a logo is what the contract says: nothing but base64, and no more of it than a small file.
fn is_small_base64(logo: &str) -> bool {
    logo.len() <= Brand::LOGO_BYTES.div_ceil(3) * 4
        && logo.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
}

/// The mark of nobody in particular.
pub(crate) fn plain_mark(name: &str) -> AnyView {
    view! { <span class="company-mark" aria-hidden="true">{initial(name)}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_shown_only_when_it_is_nothing_but_a_small_picture() {
        assert!(is_small_base64("iVBORw0KGgo="));
        assert!(!is_small_base64("x\" onerror=\"alert(1)"));
        assert!(!is_small_base64(&"A".repeat(40_000)));
    }

    #[test]
    fn a_mark_is_the_first_letter_whatever_stands_before_it() {
        assert_eq!(initial("Lumen Energie"), "L");
        assert_eq!(initial("“éclair”"), "é");
        assert_eq!(initial(""), "");
    }
}
