//! The account at a glance: what is open, what is due next, what happens if nothing is done.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{Money, invoices::InvoiceSummary, operation, postings::Balance};

/// Asks where the customer stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetAccount {}
operation!(GetAccount => Account, "account.get", Get "/v1/account", SignedIn,
    "What is open, what is due next, and what happens if nothing is done", App Json ReadCache);

/// Where the customer stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Account {
    /// When this was true.
    pub as_of: Timestamp,
    /// The day it is for the company; "overdue" and "today" are counted from it.
    pub today: Date,
    /// The number the company knows the customer by.
    pub customer_number: String,
    /// The customer's name.
    pub customer_name: String,
    /// One for each currency that ever occurred, in order of code.
    pub balances: Vec<Balance>,
    /// Invoices with something open, the one due first first. At most 20; `open_count` says how many there are.
    pub open: Vec<InvoiceSummary>,
    /// How many invoices have something open.
    pub open_count: u32,
    /// The newest invoices that are settled; at most 3.
    pub settled: Vec<InvoiceSummary>,
    /// What happens if nothing is done about the invoice that is due first, in order of day.
    pub next_steps: Vec<NextStep>,
}

/// One dated step of what happens if nothing is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextStep {
    /// The day.
    pub date: Date,
    /// What happens.
    pub kind: StepKind,
    /// What it costs the customer; nothing where the company's rules do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
}

/// What can happen to an invoice that is not paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The last day to pay.
    Due,
    /// A reminder.
    Reminder,
    /// A notice that costs will follow.
    Notice,
    /// Costs are added.
    Costs,
    /// The claim goes to a collector.
    HandOver,
    /// A step of a newer portal.
    #[serde(other)]
    Unknown,
}
