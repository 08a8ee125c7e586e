//! Invoices and credit notes as customers read them: every figure of an EN 16931 invoice, and where it stands now.

use jiff::{Timestamp, civil::Date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    Money,
    ids::{DocumentId, InvoiceId},
    operation,
    postings::Posting,
    references::{AccountNumber, PaymentReference},
};

/// Asks for the customer's invoices and credit notes, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListInvoices {
    /// Where the page before ended, as it said in `next_cursor`; nothing for the first page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// How many at most: 1 to 500; 100 when not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}
operation!(ListInvoices => InvoicePage, "invoices.list", Get "/v1/invoices", SignedIn,
    "The customer's invoices and credit notes, newest first", App Json ReadCache);

/// One page of invoices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoicePage {
    /// When this was true.
    pub as_of: Timestamp,
    /// The page, newest first.
    pub invoices: Vec<InvoiceSummary>,
    /// How many there are in all.
    pub total: u32,
    /// Asks for the next page; absent on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

/// What a list shows of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoiceSummary {
    /// Its id.
    pub id: InvoiceId,
    /// Its number, as printed on it.
    pub number: String,
    /// Invoice or credit note.
    pub kind: InvoiceKind,
    /// What it is about, in the company's words: the name of its only line, or of its first.
    pub subject: String,
    /// How many lines it has.
    pub lines: u32,
    /// The day it was made out.
    pub issued: Date,
    /// The day it is to be paid; credit notes and invoices paid at once have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The time it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// What was asked for: the payable amount. A credit note's is below zero.
    pub total: Money,
    /// What is still to be paid of it; never below zero.
    pub open: Money,
    /// Where it stands.
    pub state: InvoiceState,
    /// Whether its due date has passed with something open.
    pub overdue: bool,
    /// The day it was settled in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Date>,
}

/// Invoice or credit note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InvoiceKind {
    /// Asks for money.
    Invoice,
    /// Gives money back.
    CreditNote,
}

/// Where an invoice stands; follows from its postings alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InvoiceState {
    /// Nothing has been paid yet.
    Open,
    /// Something has been paid, not all.
    PartiallyPaid,
    /// All of it has been paid.
    Paid,
    /// It was taken back by one or more credit notes. A credit note itself is always this.
    Credited,
    /// The company no longer asks for it.
    WrittenOff,
}

/// A span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// First day, if it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// Last day, if it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
}

/// Asks for one invoice in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetInvoice {
    /// Which.
    pub invoice: InvoiceId,
}
operation!(GetInvoice => Invoice, "invoices.get", Get "/v1/invoices/{invoice}", SignedIn,
    "One invoice in full, with its payments and files", App Json ReadCache);

/// An invoice in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Invoice {
    /// When this was true.
    pub as_of: Timestamp,
    /// What lists show of it.
    pub summary: InvoiceSummary,
    /// What stands on it.
    pub content: InvoiceContent,
    /// Every posting that touches it, oldest first.
    pub postings: Vec<Posting>,
    /// Files to take along: always a PDF and the e-invoice itself, then attachments.
    pub documents: Vec<Document>,
    /// The invoice this one corrects, when the customer has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<InvoiceLink>,
    /// The credit notes and corrections that refer to this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrected_by: Vec<InvoiceLink>,
    /// Up to six earlier invoices of the same kind, currency and seller, newest first, to compare with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<InvoiceSummary>,
}

/// Names another invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoiceLink {
    /// Its id.
    pub id: InvoiceId,
    /// Its number.
    pub number: String,
}

/// What stands on an invoice, as it was received. Amounts are as on the invoice: a credit note's are positive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoiceContent {
    /// Invoice or credit note.
    pub kind: InvoiceKind,
    /// UNTDID 1001 code, such as 380 (invoice), 381 (credit note), 384 (corrected invoice).
    pub type_code: String,
    /// Its number.
    pub number: String,
    /// The day it was made out.
    pub issued: Date,
    /// The day it is to be paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The day that counts for VAT, where it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_point: Option<Date>,
    /// The time it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Remarks, in the company's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// References the two sides gave it (order, contract, project...).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// Numbers of the invoices it corrects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preceding: Vec<PrecedingInvoice>,
    /// Who asks.
    pub seller: Party,
    /// Who is asked.
    pub buyer: Party,
    /// Who is to be paid, where it is not the seller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payee: Option<Party>,
    /// Where and when it was delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// Ways to pay it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub payment_means: Vec<PaymentMeans>,
    /// Terms of payment, in the company's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_terms: Option<String>,
    /// The lines, in order.
    pub lines: Vec<Line>,
    /// Discounts and surcharges on the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowances: Vec<Allowance>,
    /// VAT by category and rate.
    pub vat: Vec<VatSubtotal>,
    /// The sums.
    pub totals: Totals,
}

/// A reference with its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reference {
    /// What it refers to.
    pub kind: ReferenceKind,
    /// As given.
    pub value: String,
}

/// What a reference refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReferenceKind {
    /// The customer's own reference.
    Buyer,
    /// An order of the customer.
    Order,
    /// A sales order of the company.
    SalesOrder,
    /// A contract.
    Contract,
    /// A project.
    Project,
    /// A dispatch advice.
    Despatch,
    /// A receiving advice.
    Receipt,
    /// A tender or lot.
    Tender,
    /// The customer's cost account.
    CostAccount,
    /// The object billed, such as a meter or a phone number.
    Object,
}

/// An invoice that this one corrects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrecedingInvoice {
    /// Its number.
    pub number: String,
    /// Its date, if it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
}

/// Seller, buyer or payee.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Party {
    /// The name to call it by.
    pub name: String,
    /// The registered name, where it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Identifiers, the most telling first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// VAT number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_number: Option<String>,
    /// Registration number (chamber of commerce, company register).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_number: Option<String>,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Person or department to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

/// An identifier and the scheme it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Identifier {
    /// ISO 6523 or other scheme, if it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    /// The identifier.
    pub value: String,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Address {
    /// Street and number, then further lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Province, state or region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2 country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// How to reach someone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contact {
    /// Name of a person or department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Where and when it was delivered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Delivery {
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// To whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The place's identifier (a meter, a location number).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Identifier>,
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

/// A way to pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMeans {
    /// UNTDID 4461 code: 30 and 58 transfer, 49 and 59 direct debit, 48 card...
    pub code: String,
    /// What to quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<PaymentReference>,
    /// The account to pay to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountNumber>,
    /// In whose name the account stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// BIC or other bank identifier, as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
    /// The mandate by which it will be collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<String>,
    /// The last digits of the card it was or will be charged to, if it says. Never more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
}

/// One line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line {
    /// Its identifier on the invoice.
    pub id: String,
    /// What it is.
    pub name: String,
    /// More about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How much of it.
    pub quantity: Decimal,
    /// UN/ECE Recommendation 20 code of the unit: `KWH`, `MTQ`, `C62` (piece)...
    pub unit: String,
    /// The price of one (or of `price_per` units), without VAT, after `price_discount`. May have more decimals than
    /// the currency's minor unit.
    pub price: Decimal,
    /// How many units the price is for, where it is not one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_per: Option<Decimal>,
    /// What was taken off the list price of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_discount: Option<Decimal>,
    /// Discounts and surcharges on this line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowances: Vec<Allowance>,
    /// The line's amount without VAT.
    pub net: Money,
    /// Its VAT.
    pub vat: VatCategory,
    /// The time it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The seller's article number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Properties, name and value (meter number, tariff...).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Vec<Property>,
}

/// A named property of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Property {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A discount (`charge` false) or a surcharge (`charge` true).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Allowance {
    /// Whether it is a surcharge.
    pub charge: bool,
    /// How much, always positive unless the invoice says otherwise.
    pub amount: Money,
    /// Why, in the company's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Of what amount it is a percentage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Money>,
    /// The percentage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Decimal>,
    /// Its VAT; only for those on the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat: Option<VatCategory>,
}

/// VAT category and rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VatCategory {
    /// UNTDID 5305 code: S standard, Z zero, E exempt, AE reverse charge, K, G, O, L, M.
    pub code: String,
    /// The rate in percent; category O has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Decimal>,
}

/// What is taxed in one category at one rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VatSubtotal {
    /// Category and rate.
    pub vat: VatCategory,
    /// What it is counted over.
    pub taxable: Money,
    /// The tax.
    pub tax: Money,
    /// Why no tax is due, in the company's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<String>,
}

/// The sums of an invoice (EN 16931 BG-22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals {
    /// Sum of the lines (BT-106).
    pub lines: Money,
    /// Discounts on the whole (BT-107).
    pub allowances: Money,
    /// Surcharges on the whole (BT-108).
    pub charges: Money,
    /// Without VAT (BT-109).
    pub without_vat: Money,
    /// VAT (BT-110).
    pub vat: Money,
    /// VAT in the seller's accounting currency, where it differs (BT-111).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_accounting: Option<Money>,
    /// With VAT (BT-112).
    pub with_vat: Money,
    /// Already paid when it was made out (BT-113).
    pub prepaid: Money,
    /// Rounding (BT-114).
    pub rounding: Money,
    /// To pay (BT-115).
    pub payable: Money,
}

/// A file that belongs to an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// A name to save it under; only letters, digits, `-`, `_` and `.`.
    pub file_name: String,
    /// Its media type, found from its content.
    pub media_type: String,
    /// Bytes; not known before a PDF has been made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// What the company calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The invoice as PDF: the one that came with it, else one made by the portal.
    Pdf,
    /// The e-invoice itself (UBL).
    Ubl,
    /// Something that was attached.
    Attachment,
}

/// Asks for a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetDocument {
    /// Of which invoice.
    pub invoice: InvoiceId,
    /// Which file.
    pub document: DocumentId,
}
operation!(GetDocument => crate::device::SavedFile, "invoices.document", Get "/v1/invoices/{invoice}/documents/{document}",
    SignedIn, "A file of an invoice; a PDF the portal makes is in the language of Accept-Language", App File Refuse);
