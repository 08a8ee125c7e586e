//! Small invoices and bank statements, as the company's systems would hand them in.

/// An invoice of one line without VAT.
#[derive(Clone, Debug)]
pub(crate) struct Ubl {
    pub(crate) number: String,
    pub(crate) customer: String,
    pub(crate) amount: String,
    pub(crate) currency: String,
    pub(crate) issued: String,
    pub(crate) due: String,
    pub(crate) reference: String,
    /// The number it takes back, when it is a credit note.
    pub(crate) credits: Option<String>,
    pub(crate) attachment: Option<&'static str>,
}

impl Ubl {
    pub(crate) fn new(number: &str, customer: &str, amount: &str) -> Self {
        Self {
            number: number.to_owned(),
            customer: customer.to_owned(),
            amount: amount.to_owned(),
            currency: "EUR".to_owned(),
            issued: "2026-11-01".to_owned(),
            due: "2026-12-04".to_owned(),
            reference: String::new(),
            credits: None,
            attachment: None,
        }
    }

    pub(crate) fn xml(&self) -> String {
        let (root, line, quantity, kind) = match self.credits {
            None => (
                "Invoice",
                "InvoiceLine",
                "InvoicedQuantity",
                format!("<cbc:DueDate>{}</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", self.due),
            ),
            Some(_) => (
                "CreditNote",
                "CreditNoteLine",
                "CreditedQuantity",
                "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>".to_owned(),
            ),
        };
        let Self { number, customer, amount, currency, issued, reference, .. } = self;
        let corrected = self.credits.as_ref().map(|number| {
            format!("<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>{number}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>")
        });
        let attached = self.attachment.map(|file| {
            format!(r#"<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="invoice.pdf">{file}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>"#)
        });
        let vat = "<cbc:ID>Z</cbc:ID><cbc:Percent>0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>";
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<{root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:{root}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>{number}</cbc:ID><cbc:IssueDate>{issued}</cbc:IssueDate>{kind}
<cbc:DocumentCurrencyCode>{currency}</cbc:DocumentCurrencyCode>{corrected}{attached}
<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0208">0403170701</cbc:EndpointID><cac:PostalAddress><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>Lumen Energie nv</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PartyIdentification><cbc:ID>{customer}</cbc:ID></cac:PartyIdentification><cac:PostalAddress><cbc:StreetName>Meir 1</cbc:StreetName><cbc:CityName>Antwerpen</cbc:CityName><cbc:PostalZone>2000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>Customer {customer}</cbc:RegistrationName></cac:PartyLegalEntity><cac:Contact><cbc:Telephone>+32 470 12 34 18</cbc:Telephone><cbc:ElectronicMail>c{customer}@post.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>{reference}</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>BE68539007547034</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:TaxTotal><cbc:TaxAmount currencyID="{currency}">0</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="{currency}">{amount}</cbc:TaxableAmount><cbc:TaxAmount currencyID="{currency}">0</cbc:TaxAmount><cac:TaxCategory>{vat}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="{currency}">{amount}</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="{currency}">{amount}</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="{currency}">{amount}</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="{currency}">{amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:{line}><cbc:ID>1</cbc:ID><cbc:{quantity} unitCode="C62">1</cbc:{quantity}><cbc:LineExtensionAmount currencyID="{currency}">{amount}</cbc:LineExtensionAmount><cac:Item><cbc:Name>Electricity</cbc:Name><cac:ClassifiedTaxCategory>{vat}</cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="{currency}">{amount}</cbc:PriceAmount></cac:Price></cac:{line}>
</{root}>"#,
            corrected = corrected.unwrap_or_default(),
            attached = attached.unwrap_or_default(),
        )
        .replace("<cbc:PaymentID></cbc:PaymentID>", "")
    }
}

/// A bank statement of payments: bank's reference, amount in euro, quoted reference, payer's account.
pub(crate) fn camt(entries: &[(&str, &str, &str, &str)]) -> String {
    let entries: String = entries
        .iter()
        .map(|(bank, amount, reference, payer)| {
            let quoted = if reference.is_empty() { "<Ustrd>thank you</Ustrd>".to_owned() } else { format!("<Strd><CdtrRefInf><Ref>{reference}</Ref></CdtrRefInf></Strd>") };
            let payer = if payer.is_empty() { String::new() } else { format!("<RltdPties><DbtrAcct><Id><IBAN>{payer}</IBAN></Id></DbtrAcct></RltdPties>") };
            format!(r#"<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>{bank}</AcctSvcrRef><NtryDtls><TxDtls>{payer}<RmtInf>{quoted}</RmtInf></TxDtls></NtryDtls></Ntry>"#)
        })
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-11-21T08:00:00Z</CreDtTm></GrpHdr><Stmt><Id>S</Id><CreDtTm>2026-11-21T08:00:00Z</CreDtTm><Acct><Id><IBAN>BE68539007547034</IBAN></Id><Ccy>EUR</Ccy></Acct>{entries}</Stmt></BkToCstmrStmt></Document>"#
    )
}
