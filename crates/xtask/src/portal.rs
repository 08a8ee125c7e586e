//! The reference portal with the sample company, as demo and dev start it.

use std::{
    fs,
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{
    command::{Running, built, command},
    steps::say,
};

/// The port people will look for it at.
const USUAL_PORT: u16 = 8787;

/// A portal that runs until this goes out of scope.
pub(crate) struct DemoPortal {
    running: Running,
    address: SocketAddr,
    configuration: PathBuf,
}

/// A letter that went out, as the demonstration shows it.
pub(crate) struct Letter {
    pub(crate) name: String,
    pub(crate) typed: String,
    pub(crate) datum: String,
}

impl DemoPortal {
    /// Starts it in a folder that is made anew.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let address = free_address()?;
        let configuration = configuration(folder, address)?;
        let mut portal = Self { running: serve(&configuration)?, address, configuration };
        portal.wait()?;
        Ok(portal)
    }

    /// Ends it and starts what has been built since, on the same data and at the same address.
    pub(crate) fn start_again(&mut self) -> Result<()> {
        let _ = self.running.0.kill();
        let _ = self.running.0.wait();
        self.running = serve(&self.configuration)?;
        self.wait()
    }

    /// `http://127.0.0.1:8787`
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn wait(&mut self) -> Result<()> {
        for _ in 0..600 {
            if self.running.has_ended() {
                bail!("the portal ended; what it said stands above");
            }
            if self.get("/v1/company").is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("the portal at {} gave no answer within a minute", self.url())
    }

    /// The letters that went out.
    pub(crate) fn letters(&self) -> Result<Vec<Letter>> {
        let state: serde_json::Value = serde_json::from_str(&self.get("/demo/state")?)?;
        let text = |letter: &serde_json::Value, key: &str| {
            letter[key].as_str().map(str::to_owned).with_context(|| format!("a letter of the demonstration has no {key}"))
        };
        state["letters"]
            .as_array()
            .context("the demonstration shows no letters")?
            .iter()
            .map(|letter| {
                Ok(Letter { name: text(letter, "name")?, typed: text(letter, "typed")?, datum: text(letter, "datum")? })
            })
            .collect()
    }

    /// Says how to connect.
    pub(crate) fn introduce(&self) -> Result<()> {
        say(&format!(
            "\nThe portal runs at {}. Its letters, and the messages with one-time codes, are at {}/demo",
            self.url(),
            self.url()
        ));
        say("Connect with the code of a letter; asked for, give the word beside it:");
        for letter in self.letters()? {
            say(&format!("  {:<32} {:<12} {}", letter.typed, letter.datum, letter.name));
        }
        say("");
        Ok(())
    }

    /// What is answered to `GET`. One plain request over loopback needs no HTTP library.
    fn get(&self, path: &str) -> Result<String> {
        let mut stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(2))?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {}\r\n\r\n", self.address)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").context("the portal's answer is not HTTP")?;
        if head.split(' ').nth(1) != Some("200") {
            bail!("GET {path} was answered with {:?}", head.lines().next().unwrap_or_default());
        }
        Ok(body.to_owned())
    }
}

fn serve(configuration: &Path) -> Result<Running> {
    let program = built("saldo-portal");
    Running::start(command(&program.display().to_string(), ["serve", "--config"]).arg(configuration))
}

/// The usual port, or any other when something listens there already.
fn free_address() -> Result<SocketAddr> {
    let at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).and_then(|listener| listener.local_addr());
    at(USUAL_PORT).or_else(|_| at(0)).context("no port is free")
}

/// The sample company's `portal.toml`, with another address and a folder for its data.
fn configuration(folder: &Path, address: SocketAddr) -> Result<PathBuf> {
    let sample = Path::new("crates/portal/demo/portal.toml");
    let text = fs::read_to_string(sample).with_context(|| format!("cannot read {}", sample.display()))?;
    let mut file: toml::Table = text.parse().with_context(|| format!("{} is not TOML", sample.display()))?;
    set(&mut file, "company", "public_url", format!("http://{address}"));
    set(&mut file, "server", "listen", address.to_string());
    set(&mut file, "storage", "directory", "data".to_owned());
    let path = folder.join("portal.toml");
    fs::write(&path, toml::to_string(&file)?)?;
    fs::copy(sample.with_file_name("logo.png"), folder.join("logo.png"))?;
    Ok(path)
}

fn set(file: &mut toml::Table, section: &str, key: &str, value: String) {
    let section = file.entry(section).or_insert_with(|| toml::Table::new().into());
    if let Some(section) = section.as_table_mut() {
        section.insert(key.to_owned(), value.into());
    }
}
