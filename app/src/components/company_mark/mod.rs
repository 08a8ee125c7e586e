//! A company's mark: its first letter on its own colour. The name always stands beside it.

use leptos::prelude::*;

/// The first letter of a name, as a capital.
fn initial(name: &str) -> String {
    name.chars().find(|symbol| symbol.is_alphanumeric()).map(|symbol| symbol.to_uppercase().collect()).unwrap_or_default()
}

/// The mark.
pub(crate) fn company_mark(name: &str) -> AnyView {
    view! { <span class="company-mark" aria-hidden="true">{initial(name)}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_first_letter_whatever_stands_before_it() {
        assert_eq!(initial("Lumen Energie"), "L");
        assert_eq!(initial("“éclair”"), "É");
        assert_eq!(initial(""), "");
    }
}
