//! Random invoices that add up, and files that were damaged.

use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use super::*;

/// A line: quantity in thousandths, price in hundred-thousandths, and which rate it is taxed at.
#[derive(Clone, Debug)]
struct AnyLine {
    quantity: i64,
    price: i64,
    rate: usize,
}

/// A discount or surcharge in cents, and its rate.
#[derive(Clone, Debug)]
struct AnyAllowance {
    charge: bool,
    cents: i64,
    rate: usize,
}

/// Every category there is. Lines out of the scope of VAT have no rate, though files give their subtotal one.
const RATES: [(&str, i64); 9] = [("S", 21), ("S", 6), ("L", 7), ("Z", 0), ("E", 0), ("AE", 0), ("K", 0), ("G", 0), ("O", 0)];

fn cents(number: Decimal) -> i64 {
    let cents = (number * Decimal::ONE_HUNDRED).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    cents.to_string().parse().unwrap()
}

fn written(cents: i64) -> String {
    Decimal::new(cents, 2).to_string()
}

/// An invoice whose figures agree, and what it asks for in cents: without VAT, VAT, and to pay.
fn invoice(lines: &[AnyLine], allowances: &[AnyAllowance], prepaid: i64) -> (String, [i64; 3]) {
    let mut taxable = [0_i64; RATES.len()];
    let mut body = String::new();
    let category = |tag: &str, rate: usize| {
        let (code, percent) = RATES[rate];
        let percent =
            if code == "O" && tag != "TaxCategory" { String::new() } else { format!("<cbc:Percent>{percent}</cbc:Percent>") };
        format!("<cac:{tag}><cbc:ID>{code}</cbc:ID>{percent}<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:{tag}>")
    };
    let mut line_sum = 0;
    for (index, line) in lines.iter().enumerate() {
        let (quantity, price) = (Decimal::new(line.quantity, 3), Decimal::new(line.price, 5));
        let net = cents(quantity * price);
        line_sum += net;
        taxable[line.rate] += net;
        body.push_str(&format!(
            "<cac:InvoiceLine><cbc:ID>{index}</cbc:ID><cbc:InvoicedQuantity unitCode='KWH'>{quantity}</cbc:InvoicedQuantity>\
             <cbc:LineExtensionAmount currencyID='EUR'>{}</cbc:LineExtensionAmount><cac:Item><cbc:Name>&lt;{index}&gt;</cbc:Name>{}</cac:Item>\
             <cac:Price><cbc:PriceAmount currencyID='EUR'>{price}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>",
            written(net),
            category("ClassifiedTaxCategory", line.rate),
        ));
    }
    let (mut discounts, mut surcharges, mut head) = (0, 0, String::new());
    for allowance in allowances {
        let (sum, sign) = if allowance.charge { (&mut surcharges, 1) } else { (&mut discounts, -1) };
        *sum += allowance.cents;
        taxable[allowance.rate] += sign * allowance.cents;
        head.push_str(&format!(
            "<cac:AllowanceCharge><cbc:ChargeIndicator>{}</cbc:ChargeIndicator><cbc:Amount currencyID='EUR'>{}</cbc:Amount>{}</cac:AllowanceCharge>",
            allowance.charge,
            written(allowance.cents),
            category("TaxCategory", allowance.rate),
        ));
    }
    let (mut vat, mut subtotals) = (0, String::new());
    for (rate, base) in taxable.into_iter().enumerate() {
        let used = lines.iter().any(|line| line.rate == rate) || allowances.iter().any(|allowance| allowance.rate == rate);
        if used {
            let tax = cents(Decimal::new(base, 2) * Decimal::new(RATES[rate].1, 2));
            vat += tax;
            subtotals.push_str(&format!(
                "<cac:TaxSubtotal><cbc:TaxableAmount currencyID='EUR'>{}</cbc:TaxableAmount><cbc:TaxAmount currencyID='EUR'>{}</cbc:TaxAmount>{}</cac:TaxSubtotal>",
                written(base),
                written(tax),
                category("TaxCategory", rate),
            ));
        }
    }
    let without_vat = line_sum - discounts + surcharges;
    let payable = without_vat + vat - prepaid;
    let sums: String = [
        ("LineExtensionAmount", line_sum),
        ("TaxExclusiveAmount", without_vat),
        ("TaxInclusiveAmount", without_vat + vat),
        ("AllowanceTotalAmount", discounts),
        ("ChargeTotalAmount", surcharges),
        ("PrepaidAmount", prepaid),
        ("PayableAmount", payable),
    ]
    .map(|(tag, amount)| format!("<cbc:{tag} currencyID='EUR'>{}</cbc:{tag}>", written(amount)))
    .concat();
    let party = |tag: &str, name: &str, id: &str| {
        format!(
            "<cac:{tag}><cac:Party><cac:PartyIdentification><cbc:ID>{id}</cbc:ID></cac:PartyIdentification><cac:PartyLegalEntity>\
             <cbc:RegistrationName>{name}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:{tag}>"
        )
    };
    let text = format!(
        "<Invoice xmlns='{INVOICE}' xmlns:cac='{CAC}' xmlns:cbc='{CBC}'>\
         <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#{}</cbc:CustomizationID><cbc:ID>1</cbc:ID>\
         <cbc:IssueDate>2026-01-31</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>{}{}{head}\
         <cac:TaxTotal><cbc:TaxAmount currencyID='EUR'>{}</cbc:TaxAmount>{subtotals}</cac:TaxTotal>\
         <cac:LegalMonetaryTotal>{sums}</cac:LegalMonetaryTotal>{body}</Invoice>",
        "urn:fdc:peppol.eu:2017:poacc:billing:3.0",
        party("AccountingSupplierParty", "Seller &amp; Son", "7"),
        party("AccountingCustomerParty", "Buyer", "40881207"),
        written(vat),
    );
    (text, [without_vat, vat, payable])
}

fn any_line() -> impl Strategy<Value = AnyLine> {
    (-5_000_000_i64..5_000_000, 0_i64..100_000_000, 0..RATES.len()).prop_map(|(quantity, price, rate)| AnyLine {
        quantity,
        price,
        rate,
    })
}

fn any_allowance() -> impl Strategy<Value = AnyAllowance> {
    (any::<bool>(), 0_i64..1_000_000, 0..RATES.len()).prop_map(|(charge, cents, rate)| AnyAllowance { charge, cents, rate })
}

proptest! {
    #[test]
    fn an_invoice_that_adds_up_is_read_with_its_own_totals(
        lines in prop::collection::vec(any_line(), 1..12),
        allowances in prop::collection::vec(any_allowance(), 0..4),
        prepaid in 0_i64..1_000_000,
    ) {
        let (text, [without_vat, vat, payable]) = invoice(&lines, &allowances, prepaid);
        let content = read_text(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?.content;
        prop_assert_eq!(content.totals.without_vat.minor(), without_vat);
        prop_assert_eq!(content.totals.vat.minor(), vat);
        prop_assert_eq!(content.totals.payable.minor(), payable);
        prop_assert_eq!(content.lines.len(), lines.len());
        for (index, (read, line)) in content.lines.iter().zip(&lines).enumerate() {
            prop_assert_eq!(read.quantity, Decimal::new(line.quantity, 3));
            prop_assert_eq!(read.price, Decimal::new(line.price, 5));
            prop_assert_eq!(&read.name, &format!("<{index}>"));
        }
    }

    #[test]
    fn a_total_that_was_changed_is_never_accepted(
        lines in prop::collection::vec(any_line(), 1..4),
        which in prop::sample::select(vec!["LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "AllowanceTotalAmount", "PrepaidAmount", "PayableAmount"]),
        by in prop_oneof![-1_000_i64..0, 1_i64..1_000],
    ) {
        let (text, _) = invoice(&lines, &[], 100);
        let start = text.rfind("<cac:LegalMonetaryTotal>").unwrap();
        let tag = format!("<cbc:{which} currencyID='EUR'>");
        let from = start + text[start..].find(&tag).unwrap() + tag.len();
        let to = from + text[from..].find('<').unwrap();
        let amount: Decimal = text[from..to].parse().unwrap();
        let wrong = format!("{}{}{}", &text[..from], amount + Decimal::new(by, 2), &text[to..]);
        let error = read_text(&wrong).expect_err("it does not add up");
        let is_sum = matches!(error.reason, ImportReason::Sum { .. });
        prop_assert!(is_sum, "{}", error);
    }

    #[test]
    fn damaged_files_never_bring_the_reader_down(at in 0..ENERGY.len(), byte: u8, cut in any::<bool>()) {
        let mut bytes = ENERGY.as_bytes().to_vec();
        bytes[at] = byte;
        if cut {
            bytes.truncate(at + 1);
        }
        let _ = read(&bytes);
    }

    #[test]
    fn absurd_numbers_are_refused_and_not_counted_with(number in "-?[0-9]{1,40}(\\.[0-9]{0,40})?", place in 0..60_usize) {
        let mut amounts = 0;
        let text: String = ENERGY
            .split_inclusive('>')
            .map(|piece| {
                amounts += usize::from(piece.contains("Amount currencyID") || piece.contains("Quantity unitCode") || piece.contains("<cbc:Percent>"));
                if amounts == place + 1 && piece.contains("</cbc:") && piece.starts_with(|symbol: char| symbol.is_ascii_digit()) {
                    format!("{number}{}", &piece[piece.find('<').unwrap()..])
                } else {
                    piece.to_owned()
                }
            })
            .collect();
        let _ = read_text(&text);
    }
}
