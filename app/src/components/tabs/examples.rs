//! Three tabs.

use leptos::prelude::*;

use super::{Tab, Tabs};
use crate::gallery::Example;

/// All states.
pub(crate) const EXAMPLES: &[Example] = &[Example {
    name: "three, of which one is shown",
    view: |saldo| {
        let words = saldo.words;
        let tab = |label, text| Tab { label: words.signal(label), panel: view! { <p>{words.text(text)}</p> }.into_any() };
        let tabs = vec![
            tab("connect-next-letter", "connect-next-letter-text"),
            tab("connect-next-company", "connect-next-company-text"),
            tab("connect-next-code", "connect-next-code-text"),
        ];
        view! { <Tabs id="next" label=words.signal("connect-next-title") tabs=tabs chosen=RwSignal::new(0) /> }.into_any()
    },
}];
