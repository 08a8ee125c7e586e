//! One invoice without a screen: which sums it shows, how it is paid, how it compares. Pure, and exact: every figure is
//! the invoice's own.

use saldo_contract::{
    Money,
    invoices::{InvoiceSummary, Totals},
};

/// How an invoice is paid (UNTDID 4461, the codes of EN 16931).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// The customer transfers it.
    Transfer,
    /// The company collects it.
    DirectDebit,
    /// By card.
    Card,
    /// In some other way, which the invoice explains.
    Other,
}

/// The way a code stands for.
pub(crate) fn way(code: &str) -> Way {
    match code {
        "30" | "31" | "42" | "57" | "58" | "68" => Way::Transfer,
        "49" | "59" => Way::DirectDebit,
        "48" | "54" | "55" => Way::Card,
        _ => Way::Other,
    }
}

/// A row of the sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sum {
    /// All lines.
    Lines,
    /// Discounts on the whole.
    Allowances,
    /// Surcharges on the whole.
    Charges,
    /// Without VAT.
    WithoutVat,
    /// VAT.
    Vat,
    /// VAT in the seller's accounting currency.
    VatAccounting,
    /// With VAT.
    WithVat,
    /// Paid when it was made out.
    Prepaid,
    /// Rounding.
    Rounding,
    /// To pay.
    Payable,
}

/// The sums in order, as they add up: what is taken off is below zero. Rows that say nothing (no discount, no rounding)
/// are left out.
pub(crate) fn sums(totals: &Totals) -> Vec<(Sum, Money)> {
    let some = |sum, money: Money| (!money.is_zero()).then_some((sum, money));
    [
        Some((Sum::Lines, totals.lines)),
        some(Sum::Allowances, totals.allowances.negated()),
        some(Sum::Charges, totals.charges),
        Some((Sum::WithoutVat, totals.without_vat)),
        Some((Sum::Vat, totals.vat)),
        totals.vat_accounting.map(|money| (Sum::VatAccounting, money)),
        Some((Sum::WithVat, totals.with_vat)),
        some(Sum::Prepaid, totals.prepaid.negated()),
        some(Sum::Rounding, totals.rounding),
        Some((Sum::Payable, totals.payable)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How an amount compares with another of the same currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compared {
    /// It is this much more.
    More(Money),
    /// It is this much less.
    Less(Money),
    /// It is the same.
    Same,
}

/// How the total of an invoice compares with another's; nothing for another currency.
pub(crate) fn compared(this: Money, other: &InvoiceSummary) -> Option<Compared> {
    let difference = this.checked_add(other.total.negated()).ok()?;
    Some(if difference.is_positive() {
        Compared::More(difference)
    } else if difference.is_negative() {
        Compared::Less(difference.negated())
    } else {
        Compared::Same
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::invoices::tests::invoice;

    fn euro(minor: i64) -> Money {
        Money::from_minor(minor, "EUR".parse().unwrap())
    }

    fn totals() -> Totals {
        Totals {
            lines: euro(10_000),
            allowances: euro(0),
            charges: euro(0),
            without_vat: euro(10_000),
            vat: euro(2_100),
            vat_accounting: None,
            with_vat: euro(12_100),
            prepaid: euro(0),
            rounding: euro(0),
            payable: euro(12_100),
        }
    }

    #[test]
    fn sums_that_say_nothing_are_left_out_and_the_rest_adds_up() {
        let names: Vec<Sum> = sums(&totals()).into_iter().map(|(sum, _)| sum).collect();
        assert_eq!(names, [Sum::Lines, Sum::WithoutVat, Sum::Vat, Sum::WithVat, Sum::Payable]);

        let full = Totals {
            allowances: euro(500),
            charges: euro(200),
            without_vat: euro(9_700),
            prepaid: euro(1_000),
            rounding: euro(3),
            ..totals()
        };
        let of = |wanted| sums(&full).into_iter().find(|(sum, _)| *sum == wanted).unwrap().1;
        assert_eq!(of(Sum::Lines).minor() + of(Sum::Allowances).minor() + of(Sum::Charges).minor(), of(Sum::WithoutVat).minor());
        assert_eq!(of(Sum::Prepaid), euro(-1_000));
        assert_eq!(of(Sum::Rounding), euro(3));
    }

    #[test]
    fn an_invoice_is_compared_exactly_and_only_within_its_currency() {
        let mut other = invoice("1");
        other.total = euro(17_195);
        assert_eq!(compared(euro(18_420), &other), Some(Compared::More(euro(1_225))));
        assert_eq!(compared(euro(17_000), &other), Some(Compared::Less(euro(195))));
        assert_eq!(compared(euro(17_195), &other), Some(Compared::Same));
        assert_eq!(compared(Money::from_minor(1, "DKK".parse().unwrap()), &other), None);
    }

    #[test]
    fn ways_of_paying_are_known_by_their_codes() {
        assert_eq!(way("30"), Way::Transfer);
        assert_eq!(way("58"), Way::Transfer);
        assert_eq!(way("59"), Way::DirectDebit);
        assert_eq!(way("48"), Way::Card);
        assert_eq!(way("ZZZ"), Way::Other);
    }
}
