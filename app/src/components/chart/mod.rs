//! Amounts to compare: a table whose rows have a bar. Whoever hears it hears a table; the bars repeat what the amounts say.

use leptos::prelude::*;
use saldo_contract::Money;

use super::amount::amount;
use crate::i18n::Words;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A row.
pub(crate) struct Bar {
    /// What the amount is of, such as a month.
    pub(crate) label: AnyView,
    /// How much. All bars of a chart have the same currency.
    pub(crate) value: Money,
    /// Whether it is the one this screen is about.
    pub(crate) this: bool,
}

/// How long each bar is, in thousandths of the longest. An amount below zero is as long as one above it; its sign says
/// which it is.
fn lengths(values: &[Money]) -> Vec<u64> {
    let sizes: Vec<u64> = values.iter().map(|value| value.minor().unsigned_abs()).collect();
    let longest = sizes.iter().copied().max().unwrap_or_default().max(1);
    let thousandths = |size: u64| u64::try_from(u128::from(size) * 1000 / u128::from(longest)).unwrap_or(1000);
    // What is little is seen all the same.
    sizes.into_iter().map(|size| if size == 0 { 0 } else { thousandths(size).max(5) }).collect()
}

/// A chart, its caption, and the names of its two columns.
pub(crate) fn chart(words: Words, caption: Signal<String>, heads: [Signal<String>; 2], bars: Vec<Bar>) -> AnyView {
    let values: Vec<Money> = bars.iter().map(|bar| bar.value).collect();
    let rows: Vec<_> = bars
        .into_iter()
        .zip(lengths(&values))
        .map(|(Bar { label, value, this }, length)| {
            let mut class = "chart-bar".to_owned();
            if value.is_negative() {
                class.push_str(" chart-below");
            }
            view! {
                <tr class="chart-row" role="row" class:chart-this=this>
                    <th scope="row" role="rowheader">{label}</th>
                    <td role="cell">
                        <svg class=class aria-hidden="true"><rect width=format!("{}.{}%", length / 10, length % 10) height="100%"></rect></svg>
                        {amount(words, value)}
                    </td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let [label, value] = heads;
    view! {
        <table class="chart" role="table">
            <caption>{caption}</caption>
            <thead class="visually-hidden" role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{label}</th>
                    <th scope="col" role="columnheader">{value}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use saldo_contract::Currency;

    use super::*;

    fn of(minors: &[i64]) -> Vec<u64> {
        lengths(&minors.iter().map(|minor| Money::from_minor(*minor, Currency::EUR)).collect::<Vec<_>>())
    }

    #[test]
    fn bars_are_as_long_as_their_amounts_compare() {
        assert_eq!(of(&[10_000, 5_000, 3_333]), [1000, 500, 333]);
        assert_eq!(of(&[10_000, -5_000]), [1000, 500], "a credit is as long as a debt");
        assert_eq!(of(&[10_000_000, 1, 0]), [1000, 5, 0], "what is little is seen, what is nothing is not");
        assert_eq!(of(&[0, 0]), [0, 0]);
        assert_eq!(of(&[i64::MAX, i64::MIN]), [999, 1000]);
    }
}
