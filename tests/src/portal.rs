//! The real portal: the program a company runs, with the sample company's `portal.toml`, in a folder of its own.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    folder::{Folder, workspace},
    http::Http,
    process::{Process, built, wait_for},
};

/// A portal that runs; ended with its value.
#[derive(Debug)]
pub struct Portal {
    http: Http,
    process: Process,
    address: SocketAddr,
    public_url: String,
    folder: Folder,
}

/// How a test wants its portal, where that differs from the sample company's.
#[derive(Debug, Default)]
pub struct Settings {
    /// The address customers reach it at, where something stands between.
    pub public_url: Option<String>,
    /// Section, key and value of other settings of `portal.toml`.
    pub others: Vec<(&'static str, &'static str, toml::Value)>,
}

impl Settings {
    /// Another company: a town, in a house style of its own and without a logo.
    #[must_use]
    pub fn town() -> Self {
        let colours = |[brand, ink, soft]: [&str; 3]| {
            toml::Table::from_iter(
                [("brand", brand), ("brand_ink", ink), ("brand_soft", soft)].map(|(k, v)| (k.to_owned(), v.into())),
            )
        };
        let brand = toml::Table::from_iter([
            ("light".to_owned(), colours(["#7a1f3d", "#ffffff", "#f6e3ea"]).into()),
            ("dark".to_owned(), colours(["#f2a7c0", "#3a0a1b", "#43202e"]).into()),
        ]);
        Self {
            others: vec![
                ("company", "id", "brugge".into()),
                ("company", "name", "Stad Brugge".into()),
                ("company", "brand", brand.into()),
            ],
            ..Self::default()
        }
    }
}

/// A letter that went out, as the demonstration shows it.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The number the company knows the customer by.
    pub customer: String,
    /// The customer's name.
    pub name: String,
    /// The code as printed, with the portal's address.
    pub typed: String,
    /// The code as a link that opens the app.
    pub link: String,
    /// What the customer is asked for beside the code.
    pub datum: String,
}

impl Letter {
    fn read(letter: &Value) -> Result<Self> {
        let text =
            |key: &str| letter[key].as_str().map(str::to_owned).with_context(|| format!("a letter has no {key}: {letter}"));
        Ok(Self {
            customer: text("customer")?,
            name: text("name")?,
            typed: text("typed")?,
            link: text("link")?,
            datum: text("datum")?,
        })
    }
}

impl Portal {
    /// Starts the sample company's portal.
    ///
    /// # Errors
    /// When it has not been built, or does not start.
    pub fn start() -> Result<Self> {
        Self::start_with(Settings::default())
    }

    /// Starts it with other settings.
    ///
    /// # Errors
    /// When it has not been built, or does not start.
    pub fn start_with(settings: Settings) -> Result<Self> {
        let folder = Folder::new()?;
        let address = free_address()?;
        let public_url = settings.public_url.unwrap_or_else(|| format!("http://{address}"));
        let sample = workspace().join("crates/portal/demo");
        let mut file: toml::Table = std::fs::read_to_string(sample.join("portal.toml"))?.parse()?;
        let mut set = |section: &str, key: &str, value: toml::Value| {
            let section = file.entry(section).or_insert_with(|| toml::Table::new().into());
            if let Some(section) = section.as_table_mut() {
                section.insert(key.to_owned(), value);
            }
        };
        set("company", "public_url", public_url.clone().into());
        set("server", "listen", address.to_string().into());
        // A test asks for more than a customer.
        set("server", "sign_in_per_minute", 10_000.into());
        set("server", "requests_per_minute", 1_000_000.into());
        set("storage", "directory", "data".into());
        for (section, key, value) in settings.others {
            set(section, key, value);
        }
        std::fs::write(folder.path().join("portal.toml"), toml::to_string(&file)?)?;
        std::fs::copy(sample.join("logo.png"), folder.path().join("logo.png"))?;
        let process = serve(folder.path())?;
        let mut portal = Self { http: Http::new()?, process, address, public_url, folder };
        portal.wait()?;
        Ok(portal)
    }

    fn wait(&mut self) -> Result<()> {
        let url = format!("http://{}/v1/company", self.address);
        wait_for("the portal's first answer", 60, || {
            self.process.still_runs()?;
            self.http.get(&url).map(Some)
        })
        .map(drop)
    }

    /// Ends it, as when a machine breaks.
    pub fn end(&mut self) {
        self.process.end();
    }

    /// Starts it again, on the same data and at the same address.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_again(&mut self) -> Result<()> {
        self.process.end();
        self.process = serve(self.folder.path())?;
        self.wait()
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:8787`: where customers reach it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.public_url
    }

    /// `127.0.0.1:8787`: what customers see of it.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.public_url.trim_start_matches("http://")
    }

    /// Everything it logged.
    ///
    /// # Errors
    /// When that cannot be read.
    pub fn said(&self) -> Result<String> {
        self.process.said()
    }

    /// The folder with its settings and data.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs one of its other commands: `import`, `import-payments`, `invite`. Gives back what it wrote.
    ///
    /// # Errors
    /// When it does not end well; with what it said.
    pub fn command(&self, words: &[&str], files: &[PathBuf]) -> Result<String> {
        let output = Command::new(built("saldo-portal")?)
            .args(words)
            .args(files)
            .arg("--config")
            .arg(configuration(self.folder.path()))
            .output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            bail!(
                "saldo-portal {} ended with {}:\n{said}{}",
                words.join(" "),
                output.status,
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(said)
    }

    /// The letters that went out when it started.
    ///
    /// # Errors
    /// When it shows none.
    pub fn letters(&self) -> Result<Vec<Letter>> {
        let state = self.state()?;
        state["letters"].as_array().context("no letters")?.iter().map(Letter::read).collect()
    }

    /// A fresh letter for a customer.
    ///
    /// # Errors
    /// When there is no such customer.
    pub fn letter(&self, customer: &str) -> Result<Letter> {
        Letter::read(&self.http.send("POST", &format!("http://{}/demo/letters/{customer}", self.address), &[], None)?.good()?)
    }

    /// How many messages went out so far. Ask before the one you wait for can be on its way.
    ///
    /// # Errors
    /// When it does not say.
    pub fn messages(&self) -> Result<usize> {
        Ok(self.state()?["messages"].as_array().context("no messages")?.len())
    }

    /// The one-time code in the newest message, as soon as there are more than `before` of them.
    ///
    /// # Errors
    /// When none comes.
    pub fn one_time_code(&self, before: usize) -> Result<String> {
        wait_for("a message with a one-time code", 10, || {
            let state = self.state()?;
            let messages = state["messages"].as_array().context("no messages")?;
            Ok(messages.get(before..).and_then(<[Value]>::last).and_then(|message| message["code"].as_str().map(str::to_owned)))
        })
    }

    fn state(&self) -> Result<Value> {
        self.http.get(&format!("http://{}/demo/state", self.address))
    }
}

fn serve(folder: &Path) -> Result<Process> {
    let mut command = Command::new(built("saldo-portal")?);
    Process::start(
        command.args(["serve", "--config"]).arg(configuration(folder)).env("SALDO_LOG", "trace"),
        &folder.join("portal.log"),
    )
}

fn configuration(folder: &Path) -> PathBuf {
    folder.join("portal.toml")
}

/// An address nothing listens at.
///
/// # Errors
/// When no port is free.
pub fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}
