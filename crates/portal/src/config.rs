//! `portal.toml`: everything a company can set. Read and checked when the portal starts; what is wrong is named with
//! its line or key and the mend.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};
use rust_decimal::Decimal;
use saldo_contract::{
    Currency,
    account::StepKind,
    company::{Brand, BrandColours, CompanyContact, DatumKind},
    connect_code::portal_origin,
    ids::CompanyId,
};
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

mod colour;
mod logo;

/// A portal's configuration, checked.
#[derive(Debug)]
pub struct Config {
    /// Who it belongs to.
    pub company: CompanyConfig,
    /// Where it listens.
    pub server: ServerConfig,
    /// Where it keeps its data.
    pub storage: StorageConfig,
    /// How customers sign in.
    pub sign_in: SignInConfig,
    /// What happens to an invoice that is not paid.
    pub dunning: Vec<DunningStep>,
    /// How files are read.
    pub import: ImportConfig,
    /// How e-mail leaves; nothing when it cannot.
    pub mail: Option<MailConfig>,
    /// How SMS leave; nothing when they cannot.
    pub sms: Option<SmsConfig>,
    /// Whether this is a demonstration: letters and messages are shown on a page, nothing leaves.
    pub demo: bool,
    /// The moment a demonstration begins at, where that is not now. Its clock goes on from there.
    pub demo_now: Option<Timestamp>,
}

/// The company.
#[derive(Debug)]
pub struct CompanyConfig {
    /// Its id.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
    /// Address under which customers reach the portal.
    pub public_url: Url,
    /// Languages it writes in, its own first.
    pub languages: Vec<String>,
    /// Its time zone; days begin and end there.
    pub time_zone: TimeZone,
    /// How to reach a person.
    pub contact: CompanyContact,
    /// House style.
    pub brand: Brand,
}

/// Where the portal listens.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServerConfig {
    /// Address and port.
    pub listen: SocketAddr,
    /// Proxies that may say in `X-Forwarded-For` who is calling.
    pub trusted_proxies: Vec<IpAddr>,
    /// Sign-in requests per minute and caller.
    pub sign_in_per_minute: u32,
    /// Other requests per minute and caller.
    pub requests_per_minute: u32,
}

impl Default for ServerConfig {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8787)),
            trusted_proxies: Vec::new(),
            sign_in_per_minute: 10,
            requests_per_minute: 600,
        }
    }
}

/// Where data is kept.
#[derive(Clone, Debug)]
pub struct StorageConfig {
    /// `sqlite:` with a path, or `postgres://...`.
    pub database: String,
    /// Folder for the portal's own keys.
    pub directory: PathBuf,
}

/// How customers sign in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignInConfig {
    /// What is asked for beside the letter's code.
    pub datum: DatumKind,
    /// Days a letter's code lives.
    pub letter_days: u16,
    /// Minutes a one-time code lives.
    pub one_time_code_minutes: u16,
    /// Seconds before another one-time code may be asked for.
    pub resend_seconds: u16,
    /// Minutes an access token lives.
    pub access_minutes: u16,
    /// Days a session lives without being used.
    pub session_days: u16,
    /// Whether a session without a device key is refused.
    pub device_key: DeviceKey,
}

impl Default for SignInConfig {
    fn default() -> Self {
        Self {
            datum: DatumKind::Postcode,
            letter_days: 60,
            one_time_code_minutes: 10,
            resend_seconds: 60,
            access_minutes: 10,
            session_days: 90,
            device_key: DeviceKey::Required,
        }
    }
}

/// Whether sessions have to be bound to a device key (DPoP).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceKey {
    /// Always.
    Required,
    /// When the device offers one. Saldo's app always does.
    WhenOffered,
}

/// A dated step after the due date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DunningStep {
    /// What happens.
    pub step: StepKind,
    /// Days after the due date.
    pub days_after_due: u16,
    /// What it costs, and in which currency; an invoice in another currency does not say a cost.
    pub cost: Option<(Decimal, Currency)>,
}

/// How files are read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ImportConfig {
    /// Largest file in bytes.
    pub max_bytes: u64,
    /// What to do with another document under a number that was used before.
    pub same_number: SameNumber,
}

impl Default for ImportConfig {
    fn default() -> Self {
        Self { max_bytes: 20 * 1024 * 1024, same_number: SameNumber::KeepBoth }
    }
}

/// What to do with another document that has the seller, customer, number and date of one that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SameNumber {
    /// Import it beside the other, with a warning.
    KeepBoth,
    /// Refuse it.
    Refuse,
}

/// An SMTP server.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailConfig {
    /// `smtps://user:password@host:465`, `smtp://host:587?tls=required`, or `smtp://127.0.0.1:25`.
    pub smtp: SecretString,
    /// Sender, such as `Lumen Energie <invoices@lumen.example>`.
    pub from: String,
}

/// An HTTP gateway for SMS: one POST of JSON a message.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsConfig {
    /// Where to post.
    pub url: Url,
    /// Value of the `Authorization` header.
    pub authorization: SecretString,
    /// Sender shown to the customer.
    pub from: String,
}

/// Why a configuration is refused: each line names a key and its mend.
#[derive(Debug)]
pub struct ConfigError {
    file: PathBuf,
    faults: Vec<String>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be used:", self.file.display())?;
        self.faults.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl std::error::Error for ConfigError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    company: CompanyFile,
    #[serde(default)]
    server: ServerConfig,
    #[serde(default)]
    storage: StorageFile,
    #[serde(default)]
    sign_in: SignInConfig,
    #[serde(default)]
    dunning: Vec<DunningFile>,
    #[serde(default)]
    import: ImportConfig,
    mail: Option<MailConfig>,
    sms: Option<SmsConfig>,
    #[serde(default)]
    demo: DemoFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompanyFile {
    id: String,
    name: String,
    public_url: String,
    languages: Vec<String>,
    time_zone: String,
    #[serde(default)]
    contact: ContactFile,
    #[serde(default)]
    brand: BrandFile,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactFile {
    phone: Option<String>,
    email: Option<String>,
    website: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandFile {
    light: Option<ColoursFile>,
    dark: Option<ColoursFile>,
    logo: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColoursFile {
    brand: String,
    brand_ink: String,
    brand_soft: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct StorageFile {
    database: Option<String>,
    directory: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DunningFile {
    step: StepKind,
    days_after_due: u16,
    cost: Option<Decimal>,
    currency: Option<Currency>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DemoFile {
    enabled: bool,
    now: Option<String>,
}

impl Config {
    /// Reads and checks a file. Relative paths in it are counted from its folder.
    ///
    /// # Errors
    /// [`ConfigError`] with every fault found, not only the first.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let fault = |text: String| ConfigError { file: path.to_owned(), faults: vec![text] };
        let text = std::fs::read_to_string(path)
            .map_err(|error| fault(format!("it cannot be read ({error}); name the file with --config")))?;
        let folder = path.parent().unwrap_or(Path::new("."));
        Self::parse(&text, folder).map_err(|faults| ConfigError { file: path.to_owned(), faults })
    }

    fn parse(text: &str, folder: &Path) -> Result<Self, Vec<String>> {
        let file: File = toml::from_str(text).map_err(|error| vec![toml_fault(text, &error)])?;
        let mut faults = Vec::new();
        let company = company(file.company, folder, file.demo.enabled, &mut faults);
        let storage = storage(file.storage, folder, &mut faults);
        let dunning = dunning(file.dunning, &mut faults);
        limits(&file.sign_in, &file.server, &mut faults);
        if let Some(mail) = &file.mail {
            check_mail(mail, &mut faults);
        }
        if file.sms.as_ref().is_some_and(|sms| portal_origin(&sms.url).is_err()) {
            faults.push("sms.url: the gateway must be https; write the address your SMS provider gives".to_owned());
        }
        let demo_now = demo_now(&file.demo, &mut faults);
        if !file.demo.enabled && file.mail.is_none() && file.sms.is_none() {
            faults.push(
                "mail, sms: customers get a one-time code when they connect, so at least one of [mail] and [sms] is needed"
                    .to_owned(),
            );
        }
        match company {
            Some(company) if faults.is_empty() => Ok(Self {
                company,
                server: file.server,
                storage,
                sign_in: file.sign_in,
                dunning,
                import: file.import,
                mail: file.mail,
                sms: file.sms,
                demo: file.demo.enabled,
                demo_now,
            }),
            _ => Err(faults),
        }
    }
}

fn toml_fault(text: &str, error: &toml::de::Error) -> String {
    let message = error.message();
    error.span().map_or_else(
        || message.to_owned(),
        |span| {
            let line = text[..span.start.min(text.len())].matches('\n').count() + 1;
            format!("line {line}: {message}")
        },
    )
}

fn company(file: CompanyFile, folder: &Path, demo: bool, faults: &mut Vec<String>) -> Option<CompanyConfig> {
    let before = faults.len();
    if file.id.is_empty() || !file.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        faults.push("company.id: use small letters, digits and dashes, and never change it later".to_owned());
    }
    if file.name.trim().is_empty() {
        faults.push("company.name: write the name customers know".to_owned());
    }
    let public_url = Url::parse(&file.public_url).ok().and_then(|url| portal_origin(&url).ok().filter(|origin| *origin == url));
    if public_url.is_none() {
        faults.push(format!(
            "company.public_url: {:?} is not an https address without path (http only on this machine); write it like https://invoices.example.com",
            file.public_url
        ));
    }
    if !demo && public_url.as_ref().is_some_and(|url| url.scheme() == "http") {
        faults.push("company.public_url: http is only for a demonstration; use https".to_owned());
    }
    if file.languages.is_empty() {
        faults.push("company.languages: name at least one, such as [\"nl\", \"en\"]".to_owned());
    }
    for language in &file.languages {
        if !crate::words::LANGUAGES.contains(&language.as_str()) {
            faults.push(format!(
                "company.languages: there are no words for {language:?}; there are for {}",
                crate::words::LANGUAGES.join(", ")
            ));
        }
    }
    let time_zone = TimeZone::get(&file.time_zone).ok();
    if time_zone.is_none() {
        faults.push(format!("company.time_zone: {:?} is not known; write it like Europe/Brussels", file.time_zone));
    }
    let website = file.contact.website;
    if website.as_ref().is_some_and(|site| !site.starts_with("https://")) {
        faults.push("company.contact.website: must begin with https://".to_owned());
    }
    let brand = Brand {
        light: colours(file.brand.light, "company.brand.light", colour::Paper::LIGHT, faults),
        dark: colours(file.brand.dark, "company.brand.dark", colour::Paper::DARK, faults),
        logo: file.brand.logo.and_then(|path| logo::read(&folder.join(path), "company.brand.logo", faults)),
    };
    if faults.len() > before {
        return None;
    }
    Some(CompanyConfig {
        id: CompanyId(file.id),
        name: file.name,
        public_url: public_url?,
        languages: file.languages,
        time_zone: time_zone?,
        contact: CompanyContact { phone: file.contact.phone, email: file.contact.email, website },
        brand,
    })
}

fn colours(file: Option<ColoursFile>, key: &str, paper: colour::Paper, faults: &mut Vec<String>) -> Option<BrandColours> {
    let file = file?;
    let colours = BrandColours { brand: file.brand, brand_ink: file.brand_ink, brand_soft: file.brand_soft };
    faults.extend(colour::faults(&colours, key, paper));
    Some(colours)
}

fn storage(file: StorageFile, folder: &Path, faults: &mut Vec<String>) -> StorageConfig {
    let directory = folder.join(file.directory.unwrap_or_else(|| PathBuf::from("data")));
    let database = match file.database {
        None => format!("sqlite:{}", directory.join("portal.db").display()),
        Some(text) if text.starts_with("postgres://") || text.starts_with("postgresql://") => text,
        Some(text) => match text.strip_prefix("sqlite:") {
            Some(path) => format!("sqlite:{}", folder.join(path).display()),
            None => {
                faults.push("storage.database: begins with sqlite: (and a path) or postgres://".to_owned());
                text
            }
        },
    };
    StorageConfig { database, directory }
}

fn dunning(file: Vec<DunningFile>, faults: &mut Vec<String>) -> Vec<DunningStep> {
    let mut steps: Vec<DunningStep> = Vec::new();
    for (index, step) in file.into_iter().enumerate() {
        let key = format!("dunning, step {}", index + 1);
        if matches!(step.step, StepKind::Unknown | StepKind::Due) {
            faults.push(format!("{key}: step is one of reminder, notice, costs, hand_over"));
        }
        if steps.last().is_some_and(|last| last.days_after_due >= step.days_after_due) {
            faults.push(format!("{key}: days_after_due must be more than in the step before"));
        }
        let cost = match (step.cost, step.currency) {
            (Some(cost), currency) if !cost.is_sign_negative() => Some((cost, currency.unwrap_or(Currency::EUR))),
            (Some(_), _) => {
                faults.push(format!("{key}: cost is nothing or more"));
                None
            }
            (None, _) => None,
        };
        steps.push(DunningStep { step: step.step, days_after_due: step.days_after_due, cost });
    }
    steps
}

fn limits(sign_in: &SignInConfig, server: &ServerConfig, faults: &mut Vec<String>) {
    let ranges = [
        ("sign_in.letter_days", u32::from(sign_in.letter_days), 1, 365),
        ("sign_in.one_time_code_minutes", u32::from(sign_in.one_time_code_minutes), 1, 60),
        ("sign_in.resend_seconds", u32::from(sign_in.resend_seconds), 1, 600),
        ("sign_in.access_minutes", u32::from(sign_in.access_minutes), 1, 60),
        ("sign_in.session_days", u32::from(sign_in.session_days), 1, 400),
        ("server.sign_in_per_minute", server.sign_in_per_minute, 1, 10_000),
        ("server.requests_per_minute", server.requests_per_minute, 1, 1_000_000),
    ];
    for (key, value, least, most) in ranges {
        if !(least..=most).contains(&value) {
            faults.push(format!("{key}: {value} is outside {least} to {most}"));
        }
    }
}

/// Only a demonstration may live on another day: in earnest, what is late and what has run out follows from the clock.
fn demo_now(demo: &DemoFile, faults: &mut Vec<String>) -> Option<Timestamp> {
    let text = demo.now.as_deref()?;
    if !demo.enabled {
        faults.push("demo.now: only a demonstration begins at another moment; take it out, or set demo.enabled".to_owned());
    }
    let moment = text.parse().ok();
    if moment.is_none() {
        faults.push(format!("demo.now: {text:?} is not a moment; write it like 2026-11-20T09:05:00+01:00"));
    }
    moment
}

fn check_mail(mail: &MailConfig, faults: &mut Vec<String>) {
    use secrecy::ExposeSecret;
    if !mail.smtp.expose_secret().starts_with("smtp://") && !mail.smtp.expose_secret().starts_with("smtps://") {
        faults.push("mail.smtp: begins with smtp:// or smtps://".to_owned());
    }
    if mail.from.parse::<lettre::message::Mailbox>().is_err() {
        faults.push("mail.from: write it like Lumen Energie <invoices@lumen.example>".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r##"
        [company]
        id = "lumen"
        name = "Lumen Energie"
        public_url = "https://mijn.lumen.example"
        languages = ["nl", "en"]
        time_zone = "Europe/Brussels"
        [company.brand.light]
        brand = "#0b5563"
        brand_ink = "#ffffff"
        brand_soft = "#e2eef0"
        [mail]
        smtp = "smtp://127.0.0.1:25"
        from = "Lumen <a@lumen.example>"
        [[dunning]]
        step = "reminder"
        days_after_due = 6
        cost = "0"
    "##;

    fn faults(text: &str) -> Vec<String> {
        Config::parse(text, Path::new("/srv/saldo")).err().unwrap_or_default()
    }

    #[test]
    fn a_complete_file_is_read() {
        let config = Config::parse(GOOD, Path::new("/srv/saldo")).unwrap();
        assert_eq!(config.storage.database, "sqlite:/srv/saldo/data/portal.db");
        assert_eq!(config.dunning[0].cost, Some((Decimal::ZERO, Currency::EUR)));
        assert_eq!(config.sign_in.device_key, DeviceKey::Required);
    }

    #[test]
    fn every_fault_is_named_with_its_key_and_mend() {
        for (from, to, expected) in [
            ("\"lumen\"", "\"Lumen Energie\"", "company.id: use small letters"),
            ("https://mijn.lumen.example", "http://mijn.lumen.example", "company.public_url:"),
            ("https://mijn.lumen.example", "https://mijn.lumen.example/pay", "without path"),
            ("[\"nl\", \"en\"]", "[\"tlh\"]", "there are no words for \"tlh\""),
            ("Europe/Brussels", "Brussels", "company.time_zone: \"Brussels\" is not known"),
            ("#0b5563", "#9fd8e2", "company.brand.light.brand"),
            ("#ffffff", "white", "company.brand.light.brand_ink"),
            ("smtp://127", "127", "mail.smtp: begins with"),
            ("days_after_due = 6", "days_after_due = 6\ncolour = 1", "line 18: unknown field `colour`"),
            ("step = \"reminder\"", "step = \"due\"", "step is one of"),
            ("[company]", "[sign_in]\naccess_minutes = 0\n[company]", "sign_in.access_minutes: 0 is outside 1 to 60"),
        ] {
            let found = faults(&GOOD.replacen(from, to, 1));
            assert!(found.iter().any(|fault| fault.contains(expected)), "{to}: {found:?}");
        }
    }

    #[test]
    fn only_a_demonstration_begins_at_another_moment() {
        let with = |demo: &str| Config::parse(&format!("{GOOD}\n[demo]\n{demo}"), Path::new("/srv/saldo"));
        let moment = "now = \"2026-11-20T09:05:00+01:00\"";
        let config = with(&format!("enabled = true\n{moment}")).unwrap();
        assert_eq!(config.demo_now, Some("2026-11-20T08:05:00Z".parse().unwrap()));
        assert_eq!(with("enabled = true").unwrap().demo_now, None);
        assert!(with(moment).unwrap_err()[0].starts_with("demo.now: only a demonstration"));
        assert!(with("enabled = true\nnow = \"yesterday\"").unwrap_err()[0].starts_with("demo.now: \"yesterday\" is not"));
    }

    #[test]
    fn several_faults_are_told_at_once() {
        let text = GOOD.replace("\"lumen\"", "\"\"").replace("Europe/Brussels", "Nowhere");
        assert_eq!(faults(&text).len(), 2);
    }

    #[test]
    fn without_a_way_to_send_codes_only_a_demonstration_starts() {
        let without =
            GOOD.replace("[mail]\n        smtp = \"smtp://127.0.0.1:25\"\n        from = \"Lumen <a@lumen.example>\"", "");
        assert!(faults(&without)[0].starts_with("mail, sms:"));
        assert!(faults(&format!("{without}\n[demo]\nenabled = true")).is_empty());
    }
}
