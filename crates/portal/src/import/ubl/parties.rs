//! Seller, buyer and payee.

use saldo_contract::invoices::{Address, Contact, Identifier, Party};

use super::CustomerKey;
use crate::import::{
    ImportError, ImportReason,
    value::{line, line_at},
    xml::Node,
};

/// The scheme under which Peppol writes the creditor identifier for direct debit: a bank's name for the seller, which
/// tells nothing about who a customer is.
const SEPA: &str = "SEPA";

/// A party. It has to have a name.
pub(super) fn party(node: Node<'_>) -> Result<Party, ImportError> {
    let trade_name = line_at(node, "cac:PartyName/cbc:Name");
    let registered = line_at(node, "cac:PartyLegalEntity/cbc:RegistrationName");
    let (name, legal_name) = match (trade_name, registered) {
        (Some(name), legal_name) => (Some(name), legal_name),
        (None, Some(name)) => (Some(name), None),
        (None, None) => (person(node), None),
    };
    let name = name.ok_or_else(|| node.refuse_at("cac:PartyLegalEntity/cbc:RegistrationName", ImportReason::Missing))?;
    Ok(Party {
        legal_name: legal_name.filter(|legal_name| *legal_name != name),
        name,
        identifiers: identifiers(node),
        vat_number: vat_number(node),
        company_number: line_at(node, "cac:PartyLegalEntity/cbc:CompanyID"),
        address: node.first("cac:PostalAddress").and_then(address),
        contact: node.first("cac:Contact").and_then(contact),
    })
}

/// Consumers may be written as a person, without a registered name.
fn person(node: Node<'_>) -> Option<String> {
    let parts = ["cac:Person/cbc:FirstName", "cac:Person/cbc:MiddleName", "cac:Person/cbc:FamilyName"];
    let name = parts.into_iter().filter_map(|part| line_at(node, part)).collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

/// An identifier and its scheme.
pub(super) fn identifier(node: Node<'_>) -> Identifier {
    Identifier { scheme: node.attribute("schemeID").filter(|scheme| !scheme.is_empty()).map(line), value: line(node.text()) }
}

fn identifiers(node: Node<'_>) -> Vec<Identifier> {
    let mut found: Vec<Identifier> = Vec::new();
    for identifier in node.all("cac:PartyIdentification/cbc:ID").chain(node.all("cbc:EndpointID")).map(identifier) {
        if !found.contains(&identifier) {
            found.push(identifier);
        }
    }
    found
}

fn vat_number(node: Node<'_>) -> Option<String> {
    node.all("cac:PartyTaxScheme")
        .filter(|scheme| line_at(*scheme, "cac:TaxScheme/cbc:ID").is_some_and(|id| id.eq_ignore_ascii_case("VAT")))
        .find_map(|scheme| line_at(scheme, "cbc:CompanyID"))
}

/// A postal address, if it says anything.
pub(super) fn address(node: Node<'_>) -> Option<Address> {
    let street = match (line_at(node, "cbc:StreetName"), line_at(node, "cbc:BuildingNumber")) {
        (Some(street), Some(number)) => Some(format!("{street} {number}")),
        (street, number) => street.or(number),
    };
    let further = node.all("cac:AddressLine/cbc:Line").map(|further| line(further.text()));
    let address = Address {
        lines: street.into_iter().chain(line_at(node, "cbc:AdditionalStreetName")).chain(further).collect(),
        postcode: line_at(node, "cbc:PostalZone"),
        city: line_at(node, "cbc:CityName"),
        region: line_at(node, "cbc:CountrySubentity"),
        country: line_at(node, "cac:Country/cbc:IdentificationCode"),
    };
    (address != Address::default()).then_some(address)
}

fn contact(node: Node<'_>) -> Option<Contact> {
    let contact = Contact {
        name: line_at(node, "cbc:Name"),
        phone: line_at(node, "cbc:Telephone"),
        email: line_at(node, "cbc:ElectronicMail"),
    };
    (contact != Contact::default()).then_some(contact)
}

/// The number the company knows the buyer by: the identifier it gave, else the electronic address, else the
/// registration number, else the VAT number. Some programs name the buyer and nothing more: then name and address
/// together stand for a number. A name alone is never enough, since two people can have the same one.
pub(super) fn customer(buyer: Node<'_>) -> Result<CustomerKey, ImportError> {
    let places = ["cac:PartyIdentification/cbc:ID", "cbc:EndpointID", "cac:PartyLegalEntity/cbc:CompanyID"];
    let vat = || vat_number(buyer).map(|value| Identifier { scheme: None, value });
    let found = places
        .into_iter()
        .flat_map(|place| buyer.all(place))
        .map(identifier)
        .find(|identifier| identifier.scheme.as_deref() != Some(SEPA))
        .or_else(vat)
        .or_else(|| name_and_address(buyer))
        .ok_or_else(|| buyer.refuse(ImportReason::NoCustomer))?;
    Ok(CustomerKey { number: found.value, scheme: found.scheme })
}

/// `J. Janssens, Meir 1, 2000 Antwerpen`, when there is at least a town or postal code beside the name.
fn name_and_address(buyer: Node<'_>) -> Option<Identifier> {
    let one = |path| buyer.first(path).map(Node::text).map(str::trim).filter(|text| !text.is_empty());
    let name = one("cac:PartyName/cbc:Name").or_else(|| one("cac:PartyLegalEntity/cbc:RegistrationName"))?;
    let street = one("cac:PostalAddress/cbc:StreetName");
    let town: Vec<_> =
        [one("cac:PostalAddress/cbc:PostalZone"), one("cac:PostalAddress/cbc:CityName")].into_iter().flatten().collect();
    if town.is_empty() {
        return None;
    }
    let value = std::iter::once(name)
        .chain(street)
        .map(str::to_owned)
        .chain(std::iter::once(town.join(" ")))
        .collect::<Vec<_>>()
        .join(", ");
    Some(Identifier { scheme: None, value })
}

/// Who the seller is, in the way that changes least: electronic address, else identifier, else VAT number, else
/// registration number, else name.
pub(super) fn seller_key(node: Node<'_>, seller: &Party) -> String {
    let written = |identifier: Identifier| match identifier.scheme {
        Some(scheme) => format!("{scheme}:{}", identifier.value),
        None => identifier.value,
    };
    let found = |kind: &str, value: Option<String>| value.map(|value| format!("{kind} {value}"));
    let own = || node.all("cac:PartyIdentification/cbc:ID").map(identifier).find(|own| own.scheme.as_deref() != Some(SEPA));
    found("endpoint", node.first("cbc:EndpointID").map(identifier).map(written))
        .or_else(|| found("party", own().map(written)))
        .or_else(|| found("vat", seller.vat_number.clone()))
        .or_else(|| found("company", seller.company_number.clone()))
        .unwrap_or_else(|| format!("name {}", seller.name))
}

/// Whether a seller is at home in Belgium, where twelve digits are a payment reference.
pub(super) fn is_belgian(seller: &Party) -> bool {
    let country = seller.address.as_ref().and_then(|address| address.country.as_deref());
    let vat_number = seller.vat_number.as_deref().and_then(|number| number.get(..2));
    country.or(vat_number).is_some_and(|country| country.eq_ignore_ascii_case("BE"))
}
