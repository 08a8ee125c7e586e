//! A company's mark: its first letter on its own colour. The name always stands beside it.

use leptos::prelude::*;
use saldo_contract::company::Company;

use crate::house_style::properties;

/// The first letter of a name; the style sheet makes it a capital.
fn initial(name: &str) -> String {
    name.chars().find(|symbol| symbol.is_alphanumeric()).map(String::from).unwrap_or_default()
}

/// The mark of a company, in its own colours wherever it stands.
pub(crate) fn company_mark(company: &Company) -> AnyView {
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

/// The mark of nobody in particular.
pub(crate) fn plain_mark(name: &str) -> AnyView {
    view! { <span class="company-mark" aria-hidden="true">{initial(name)}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_first_letter_whatever_stands_before_it() {
        assert_eq!(initial("Lumen Energie"), "L");
        assert_eq!(initial("“éclair”"), "é");
        assert_eq!(initial(""), "");
    }
}
