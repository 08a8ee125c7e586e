//! The sample company's invoices and payments, counted back from today: real UBL and CAMT, read by the real importer.

use std::fmt::Write;

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use rust_decimal::{Decimal, RoundingStrategy};
use saldo_contract::references::{Ogm, PaymentReference};

/// Files as the company's own systems would hand them in.
pub(super) struct Sample {
    /// A list of customers (CSV) with the language each reads.
    pub(super) customers: String,
    /// UBL invoices and credit notes.
    pub(super) invoices: Vec<String>,
    /// A CAMT.053 statement.
    pub(super) statement: String,
}

struct Buyer {
    number: &'static str,
    name: &'static str,
    street: &'static str,
    postcode: &'static str,
    city: &'static str,
    email: &'static str,
    phone: &'static str,
    iban: &'static str,
    meter: &'static str,
    /// How much of the usual use this household has, in percent.
    share: i64,
    language: &'static str,
}

const BUYERS: [Buyer; 5] = [
    Buyer {
        number: "40881207",
        name: "Eva Peeters",
        street: "Korenmarkt 12",
        postcode: "9000",
        city: "Gent",
        email: "eva.peeters@post.example",
        phone: "+32 470 55 12 18",
        iban: "BE71096123456769",
        meter: "541448860001234567",
        share: 100,
        language: "nl",
    },
    Buyer {
        number: "40881315",
        name: "Youssef El Amrani",
        street: "Meir 48",
        postcode: "2000",
        city: "Antwerpen",
        email: "y.elamrani@post.example",
        phone: "",
        iban: "BE43068999999501",
        meter: "541448860007654321",
        share: 160,
        language: "ar",
    },
    Buyer {
        number: "40881422",
        name: "Bakkerij De Korenbloem",
        street: "Grote Markt 3",
        postcode: "3000",
        city: "Leuven",
        email: "boekhouding@korenbloem.example",
        phone: "+32 471 22 33 44",
        iban: "BE56587127952688",
        meter: "541448860002223334",
        share: 420,
        language: "nl",
    },
    Buyer {
        number: "40881536",
        name: "Camille Lambert",
        street: "Rue de Fer 27",
        postcode: "5000",
        city: "Namur",
        email: "camille.lambert@post.example",
        phone: "+32 472 18 40 63",
        iban: "BE62510007547061",
        meter: "541448860009876541",
        share: 85,
        language: "fr",
    },
    Buyer {
        number: "40881647",
        name: "Jürgen Schumacher",
        street: "Klosterstraße 9",
        postcode: "4700",
        city: "Eupen",
        email: "j.schumacher@post.example",
        phone: "",
        iban: "BE18739001112265",
        meter: "541448860004567895",
        share: 120,
        language: "de",
    },
];

/// Kilowatt-hours of a usual household by month, from January.
const ELECTRICITY: [i64; 12] = [342, 318, 296, 251, 224, 201, 196, 208, 231, 268, 305, 338];
/// Cubic metres of gas of a usual household by month, from January.
const GAS: [i64; 12] = [212, 186, 148, 92, 48, 21, 14, 15, 36, 84, 141, 196];

struct Line {
    name: &'static str,
    quantity: Decimal,
    unit: &'static str,
    price: Decimal,
    rate: u32,
}

struct Bill<'a> {
    buyer: &'a Buyer,
    number: String,
    issued: Date,
    period: (Date, Date),
    note: String,
    lines: Vec<Line>,
    discount: Option<Decimal>,
    reference: Ogm,
    credits: Option<String>,
}

/// Fourteen months of bills up to today, most of them paid, of a company that writes these languages.
pub(super) fn company(today: Date, languages: &[String]) -> Sample {
    let mut sample = Sample { customers: "number,language\n".to_owned(), invoices: Vec::new(), statement: String::new() };
    for buyer in BUYERS.iter().filter(|buyer| languages.iter().any(|language| language == buyer.language)) {
        let _ = writeln!(sample.customers, "{},{}", buyer.number, buyer.language);
    }
    let mut entries = String::new();
    let mut paid_in = Decimal::ZERO;
    let this_month = today.first_of_month();
    for (order, buyer) in (1_u64..).zip(&BUYERS) {
        for back in (1..=14_i64).rev() {
            let month = this_month.saturating_sub(back.months());
            let bill = monthly(buyer, order, month);
            let payable = bill.totals().payable;
            // The newest is open; one household also forgot the one before; the bakery pays that one in part.
            let paid = match (back, order) {
                (1, _) | (2, 2) => None,
                (2, 3) => Some((payable / Decimal::TWO).trunc()),
                _ => Some(payable),
            };
            if let Some(paid) = paid {
                let booked = bill.due().saturating_sub(((back + 2) % 5).days());
                entries.push_str(&entry(&bill, paid, booked.min(today)));
                paid_in += paid;
            }
            sample.invoices.push(bill.xml());
        }
    }
    sample.invoices.push(mistaken_meter_rent(&BUYERS[0], this_month, None).xml());
    sample.invoices.push(mistaken_meter_rent(&BUYERS[0], this_month, Some(this_month.saturating_sub(2.months()))).xml());
    sample.statement = statement(today, &entries, paid_in);
    sample
}

fn number(month: Date, order: u64, kind: u64) -> String {
    format!("{}{:02}-{:05}", month.year(), month.month(), order * 10 + kind)
}

fn reference(month: Date, order: u64, kind: u64) -> Option<Ogm> {
    let months = u64::try_from(i64::from(month.year()) * 12 + i64::from(month.month())).ok()?;
    Ogm::from_base(4_088_000_000 + months * 1_000 + order * 10 + kind)
}

fn end_of(month: Date) -> Date {
    month.last_of_month()
}

fn monthly(buyer: &Buyer, order: u64, month: Date) -> Bill<'_> {
    let index = usize::try_from(month.month() - 1).unwrap_or(0);
    let years = i64::from(month.year()) - 2025;
    let used = |usual: i64| Decimal::from((usual + years * 9) * buyer.share / 100);
    let mut lines = vec![
        Line {
            name: "Elektriciteit",
            quantity: used(ELECTRICITY[index]),
            unit: "KWH",
            price: Decimal::new(2_874 + years * 63, 4),
            rate: 6,
        },
        Line { name: "Aardgas", quantity: used(GAS[index]), unit: "MTQ", price: Decimal::new(7_412, 4), rate: 6 },
        Line { name: "Netkosten", quantity: Decimal::ONE, unit: "MON", price: Decimal::new(1_438, 2), rate: 6 },
        Line { name: "Vaste vergoeding", quantity: Decimal::ONE, unit: "MON", price: Decimal::new(495, 2), rate: 21 },
    ];
    lines.retain(|line| !line.quantity.is_zero());
    Bill {
        buyer,
        number: number(month, order, 1),
        issued: end_of(month).saturating_add(1.day()),
        period: (month, end_of(month)),
        note: "Uw verbruik is gemeten op afstand.".to_owned(),
        lines,
        discount: (month.month() % 4 == 0).then(|| Decimal::new(500, 2)),
        reference: reference(month, order, 1).unwrap_or_else(|| Ogm::from_base(1).unwrap_or_else(|| unreachable!("1 is a base"))),
        credits: None,
    }
}

/// A bill for meter rent that should not have been sent, or the credit note that takes it back.
fn mistaken_meter_rent(buyer: &Buyer, this_month: Date, credited: Option<Date>) -> Bill<'_> {
    let month = this_month.saturating_sub(3.months());
    let bill = Bill {
        buyer,
        number: number(month, 1, 2),
        issued: end_of(month).saturating_add(4.days()),
        period: (month, end_of(month)),
        note: "Huur van uw digitale meter.".to_owned(),
        lines: vec![Line {
            name: "Huur digitale meter",
            quantity: Decimal::ONE,
            unit: "MON",
            price: Decimal::new(650, 2),
            rate: 21,
        }],
        discount: None,
        reference: reference(month, 1, 2).unwrap_or_else(|| Ogm::from_base(2).unwrap_or_else(|| unreachable!("2 is a base"))),
        credits: None,
    };
    match credited {
        None => bill,
        Some(credited) => Bill {
            number: number(credited, 1, 3),
            issued: credited.saturating_add(9.days()),
            note: "De huur van de meter zit al in uw netkosten. U krijgt dit bedrag terug.".to_owned(),
            credits: Some(bill.number.clone()),
            ..bill
        },
    }
}

struct Totals {
    lines: Decimal,
    discount: Decimal,
    /// Rate, taxable amount, tax.
    vat: Vec<(u32, Decimal, Decimal)>,
    tax: Decimal,
    payable: Decimal,
}

fn cents(amount: Decimal) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}

impl Line {
    fn net(&self) -> Decimal {
        cents(self.quantity * self.price)
    }
}

impl Bill<'_> {
    fn due(&self) -> Date {
        self.issued.saturating_add(30.days())
    }

    fn totals(&self) -> Totals {
        let lines: Decimal = self.lines.iter().map(Line::net).sum();
        let discount = self.discount.unwrap_or_default();
        let mut vat = Vec::new();
        for rate in [6, 21] {
            let mut taxable: Decimal = self.lines.iter().filter(|line| line.rate == rate).map(Line::net).sum();
            if rate == 6 {
                taxable -= discount;
            }
            if !taxable.is_zero() {
                vat.push((rate, taxable, cents(taxable * Decimal::from(rate) / Decimal::ONE_HUNDRED)));
            }
        }
        let tax: Decimal = vat.iter().map(|(_, _, tax)| *tax).sum();
        Totals { lines, discount, vat, tax, payable: lines - discount + tax }
    }

    fn xml(&self) -> String {
        let (root, line_tag, quantity_tag, type_tag) = match self.credits {
            None => ("Invoice", "InvoiceLine", "InvoicedQuantity", "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>"),
            Some(_) => {
                ("CreditNote", "CreditNoteLine", "CreditedQuantity", "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")
            }
        };
        let due = if self.credits.is_none() { format!("<cbc:DueDate>{}</cbc:DueDate>", self.due()) } else { String::new() };
        let (buyer, totals) = (self.buyer, self.totals());
        let euro = |tag: &str, amount: Decimal| format!("<cbc:{tag} currencyID=\"EUR\">{}</cbc:{tag}>", cents(amount));
        let mut xml = format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<{root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:{root}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>{issued}</cbc:IssueDate>{due}{type_tag}<cbc:Note>{note}</cbc:Note>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>{customer}</cbc:BuyerReference>
<cac:InvoicePeriod><cbc:StartDate>{start}</cbc:StartDate><cbc:EndDate>{end}</cbc:EndDate></cac:InvoicePeriod>
"#,
            number = self.number,
            issued = self.issued,
            note = self.note,
            customer = buyer.number,
            start = self.period.0,
            end = self.period.1,
        );
        if let Some(corrected) = &self.credits {
            let _ = writeln!(
                xml,
                "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>{corrected}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>"
            );
        }
        let _ = writeln!(
            xml,
            r#"<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0208">0403170701</cbc:EndpointID><cac:PartyName><cbc:Name>Lumen Energie</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:StreetName>Stationsplein 1</cbc:StreetName><cbc:CityName>Brugge</cbc:CityName><cbc:PostalZone>8000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>BE0403170701</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Lumen Energie nv</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PartyIdentification><cbc:ID>{number}</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:StreetName>{street}</cbc:StreetName><cbc:CityName>{city}</cbc:CityName><cbc:PostalZone>{postcode}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName></cac:PartyLegalEntity><cac:Contact>{phone}<cbc:ElectronicMail>{email}</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>{reference}</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>BE68539007547034</cbc:ID><cbc:Name>Lumen Energie nv</cbc:Name><cac:FinancialInstitutionBranch><cbc:ID>TRIOBEBB</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>"#,
            number = buyer.number,
            name = buyer.name,
            street = buyer.street,
            city = buyer.city,
            postcode = buyer.postcode,
            phone =
                if buyer.phone.is_empty() { String::new() } else { format!("<cbc:Telephone>{}</cbc:Telephone>", buyer.phone) },
            email = buyer.email,
            reference = self.reference,
        );
        let category = |rate: u32| {
            format!("<cbc:ID>S</cbc:ID><cbc:Percent>{rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>")
        };
        if let Some(discount) = self.discount {
            let _ = writeln!(
                xml,
                "<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Korting trouwe klant</cbc:AllowanceChargeReason>{}<cac:TaxCategory>{}</cac:TaxCategory></cac:AllowanceCharge>",
                euro("Amount", discount),
                category(6)
            );
        }
        let _ = writeln!(xml, "<cac:TaxTotal>{}", euro("TaxAmount", totals.tax));
        for (rate, taxable, tax) in &totals.vat {
            let _ = writeln!(
                xml,
                "<cac:TaxSubtotal>{}{}<cac:TaxCategory>{}</cac:TaxCategory></cac:TaxSubtotal>",
                euro("TaxableAmount", *taxable),
                euro("TaxAmount", *tax),
                category(*rate)
            );
        }
        let _ = writeln!(
            xml,
            "</cac:TaxTotal><cac:LegalMonetaryTotal>{}{}{}{}{}</cac:LegalMonetaryTotal>",
            euro("LineExtensionAmount", totals.lines),
            euro("TaxExclusiveAmount", totals.lines - totals.discount),
            euro("TaxInclusiveAmount", totals.payable),
            if self.discount.is_some() { euro("AllowanceTotalAmount", totals.discount) } else { String::new() },
            euro("PayableAmount", totals.payable)
        );
        for (index, line) in (1..).zip(&self.lines) {
            let meter = if matches!(line.unit, "KWH" | "MTQ") {
                format!(
                    "<cac:AdditionalItemProperty><cbc:Name>EAN</cbc:Name><cbc:Value>{}</cbc:Value></cac:AdditionalItemProperty>",
                    buyer.meter
                )
            } else {
                String::new()
            };
            let _ = writeln!(
                xml,
                r#"<cac:{line_tag}><cbc:ID>{index}</cbc:ID><cbc:{quantity_tag} unitCode="{unit}">{quantity}</cbc:{quantity_tag}>{net}<cac:Item><cbc:Name>{name}</cbc:Name><cac:ClassifiedTaxCategory>{vat}</cac:ClassifiedTaxCategory>{meter}</cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">{price}</cbc:PriceAmount></cac:Price></cac:{line_tag}>"#,
                unit = line.unit,
                quantity = line.quantity,
                net = euro("LineExtensionAmount", line.net()),
                name = line.name,
                vat = category(line.rate),
                price = line.price,
            );
        }
        let _ = writeln!(xml, "</{root}>");
        xml
    }
}

fn entry(bill: &Bill<'_>, paid: Decimal, booked: Date) -> String {
    let reference = PaymentReference::Ogm(bill.reference.clone()).key();
    format!(
        r#"<Ntry><Amt Ccy="EUR">{paid}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{booked}</Dt></BookgDt><ValDt><Dt>{booked}</Dt></ValDt><AcctSvcrRef>{number}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>{name}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>{iban}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>{reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
"#,
        paid = cents(paid),
        number = bill.number,
        name = bill.buyer.name,
        iban = bill.buyer.iban,
    )
}

fn statement(today: Date, entries: &str, paid_in: Decimal) -> String {
    let opened = date(2020, 1, 1).min(today);
    let balance = |code: &str, amount: Decimal, day: Date| {
        format!(
            r#"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"#,
            cents(amount)
        )
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>SAMPLE</MsgId><CreDtTm>{today}T08:00:00Z</CreDtTm></GrpHdr><Stmt><Id>SAMPLE-1</Id><CreDtTm>{today}T08:00:00Z</CreDtTm><Acct><Id><IBAN>BE68539007547034</IBAN></Id><Ccy>EUR</Ccy></Acct>{open}{close}
{entries}</Stmt></BkToCstmrStmt></Document>
"#,
        open = balance("OPBD", Decimal::ZERO, opened),
        close = balance("CLBD", paid_in, today),
    )
}
