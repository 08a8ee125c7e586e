//! `saldo-portal`: the portal's command line.

use std::{io::Write, path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Context, Result, anyhow, bail};
use clap::{Parser, Subcommand};
use saldo_portal::{
    Portal,
    activity::{self, ActivityKind},
    auth::letter,
    clock::{Clock, ShiftedClock, SystemClock, SystemRandom},
    config::Config,
    customers::Customer,
    intake, openapi,
    store::moment,
};

/// The company's side of Saldo.
#[derive(Parser)]
#[command(name = "saldo-portal", version)]
struct Arguments {
    /// The configuration.
    #[arg(long, global = true, default_value = "portal.toml")]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Listen for customers and send what waits in the outbox.
    Serve,
    /// Take invoices and credit notes (UBL 2.1) or lists of customers (.csv). Taking the same again changes nothing.
    Import {
        /// Files to take.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Take payments from bank statements (CAMT.053).
    ImportPayments {
        /// Files to take.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Make a letter with which a customer can connect, and print its code.
    Invite {
        /// The customer's number.
        customer: String,
        /// Set the e-mail address one-time codes go to.
        #[arg(long)]
        email: Option<String>,
        /// Set the phone number one-time codes go to.
        #[arg(long)]
        phone: Option<String>,
    },
    /// Print the OpenAPI document.
    Openapi,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "saldo-portal: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    if matches!(arguments.command, Command::Openapi) {
        say(&serde_json::to_string_pretty(&openapi::document())?)?;
        return Ok(ExitCode::SUCCESS);
    }
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_env("SALDO_LOG").unwrap_or_else(|_| "info,sqlx=warn".into()))
        .init();
    let config = Config::read(&arguments.config)?;
    let runtime = tokio::runtime::Runtime::new().context("the runtime does not start")?;
    runtime.block_on(async {
        let clock: Arc<dyn Clock> = match config.demo_now {
            Some(moment) => Arc::new(ShiftedClock::showing(moment, SystemClock)),
            None => Arc::new(SystemClock),
        };
        let portal = Portal::open(config, clock, Arc::new(SystemRandom)).await?;
        match arguments.command {
            Command::Serve => serve(&portal).await,
            Command::Import { files } => take(&portal, &files, false).await,
            Command::ImportPayments { files } => take(&portal, &files, true).await,
            Command::Invite { customer, email, phone } => invite(&portal, &customer, email, phone).await,
            Command::Openapi => Ok(ExitCode::SUCCESS),
        }
    })
}

async fn serve(portal: &Arc<Portal>) -> Result<ExitCode> {
    let serving = portal.serve().await?;
    say(&format!("{} listens on {}", portal.config.company.name, serving.address))?;
    if portal.config.demo {
        say(&format!("demonstration: letters and messages are at {}demo", portal.config.company.public_url))?;
    }
    stop_signal().await?;
    drop(serving);
    portal.store.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Waits until the portal is asked to stop.
async fn stop_signal() -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            result = tokio::signal::ctrl_c() => result?,
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await?;
    Ok(())
}

/// Takes files one by one; one that is refused does not keep the others out.
async fn take(portal: &Portal, files: &[PathBuf], payments: bool) -> Result<ExitCode> {
    let (mut taken, mut known, mut unmatched, mut refused) = (0, 0, 0, 0);
    for file in files {
        let result = if payments { intake::statement(portal, file).await } else { intake::file(portal, file).await };
        match result {
            Ok(result) => {
                taken += result.new;
                known += result.known;
                unmatched += result.unmatched;
                for line in result.lines {
                    say(&format!("new: {line}"))?;
                }
                for warning in result.warnings {
                    say(&format!("warning: {warning}"))?;
                }
            }
            Err(error) => {
                refused += 1;
                say(&format!("refused: {error}"))?;
            }
        }
    }
    let waiting = if payments { format!(", {unmatched} without an invoice") } else { String::new() };
    say(&format!("{taken} new{waiting}, {known} there already, {refused} files refused"))?;
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn invite(portal: &Portal, number: &str, email: Option<String>, phone: Option<String>) -> Result<ExitCode> {
    let now = portal.clock.now();
    let mut transaction = portal.store.write().await?;
    let mut customer = Customer::by_number(&mut transaction, number)
        .await?
        .ok_or_else(|| anyhow!("there is no customer {number}; import an invoice or a list of customers first"))?;
    if let Some(email) = email {
        customer.email =
            email.parse::<lettre::Address>().map_err(|_| anyhow!("--email: {email:?} is not an e-mail address"))?.to_string();
    }
    if let Some(phone) = phone {
        if phone.chars().filter(char::is_ascii_digit).count() < 6 {
            bail!("--phone: {phone:?} is not a phone number; write it like +32470123456");
        }
        customer.phone = phone;
    }
    if customer.keep(&mut transaction, &moment(now)).await? {
        activity::write(portal, &mut transaction, &customer.id, ActivityKind::ContactChanged, "", "", now).await?;
    }
    if customer.datum(portal.config.sign_in.datum).is_empty() {
        bail!(
            "customer {number} cannot sign in: the {:?} is not known; import a list of customers with it",
            portal.config.sign_in.datum
        );
    }
    if customer.email.is_empty() && customer.phone.is_empty() {
        bail!("customer {number} cannot get a one-time code: no e-mail address or phone number is known; add --email or --phone");
    }
    let made = letter::make(portal, &mut transaction, &customer, now).await?;
    transaction.commit().await?;
    say(&format!("{} ({})", customer.name, customer.number))?;
    say(&format!("type:   {}", made.code.typed()))?;
    say(&format!("link:   {}", made.code.link()))?;
    say(&format!("until:  {}", portal.day(made.ends_at)))?;
    Ok(ExitCode::SUCCESS)
}

fn say(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}").context("nothing can be printed")
}
