//! A rehearsal, in which all four have to show the same, and then the rounds: in each, every list does every action, one
//! list after the other, so that whatever else the machine does slows them all.

use std::io::Write;

use anyhow::{Context, Result, bail, ensure};
use saldo_tests::{process::wait_for, webdriver::Session};
use serde_json::{Value, json};

use crate::pages::Pages;

/// Who made the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// The app.
    Saldo,
    /// By hand, without a framework.
    Vanilla,
    /// By hand, in SolidJS.
    Solid,
    /// By hand, in React.
    React,
}

impl Variant {
    /// All, the app first: the others stand in its frame.
    pub(crate) const ALL: [Self; 4] = [Self::Saldo, Self::Vanilla, Self::Solid, Self::React];

    /// Its name in tables.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Saldo => "Saldo",
            Self::Vanilla => "vanilla",
            Self::Solid => "Solid",
            Self::React => "React",
        }
    }

    /// The path of its page, and the script that makes its list.
    const fn page(self) -> (&'static str, &'static str) {
        match self {
            Self::Saldo => ("settings", "/start.js"),
            Self::Vanilla => ("vanilla.html", "/bench/vanilla.js"),
            Self::Solid => ("solid.html", "/bench/solid.js"),
            Self::React => ("react.html", "/bench/react.js"),
        }
    }
}

/// What an action took, in milliseconds: a value for each round, for each of [`Variant::ALL`].
pub(crate) struct Action {
    /// What was done.
    pub(crate) name: String,
    /// How long it took.
    pub(crate) times: [Vec<f64>; 4],
}

/// Everything that was measured in one browser.
pub(crate) struct Measured {
    /// Each action.
    pub(crate) actions: Vec<Action>,
    /// The longest frame while scrolling, in milliseconds, as in an action.
    pub(crate) longest_frame: [Vec<f64>; 4],
    /// How many frames of a hundred lasted longer than 50 milliseconds while scrolling, as in an action.
    pub(crate) long_frames: [Vec<f64>; 4],
}

/// A frame that people notice, in milliseconds.
const LONG_FRAME: f64 = 50.0;

/// Rehearses and measures.
pub(crate) fn measure(session: &Session, pages: &Pages, count: usize) -> Result<Measured> {
    open(session, pages, Variant::Saldo)?;
    let names: Vec<String> = serde_json::from_value(run(session, "bench.names()", &[])?)?;
    run(session, "bench.rehearse(0)", &[])?;
    for variant in &Variant::ALL[1..] {
        let (path, script) = variant.page();
        let page = run(session, "bench.frameFor(given[0])", &[json!(script)])?;
        pages.put(path, page.as_str().context("the page is not text")?);
    }
    let expected = rehearse(session, pages, &names)?;
    let mut measured = Measured { actions: Vec::new(), longest_frame: Default::default(), long_frames: Default::default() };
    for round in 0..=count {
        writeln!(std::io::stderr(), "  round {round} of {count}")?;
        for place in 0..Variant::ALL.len() {
            // Each has each place in turn.
            let place = (place + round) % Variant::ALL.len();
            open(session, pages, Variant::ALL[place])?;
            let mut times = Vec::new();
            for (step, signature) in expected.iter().enumerate() {
                let time = run(session, "bench.measure(given[0], given[1])", &[json!(step), json!(signature)])?;
                times.push(time.as_f64().context("no time")?);
            }
            let frames: Vec<f64> = serde_json::from_value(run(session, "bench.scroll()", &[])?)?;
            // The first round warms up.
            if round > 0 {
                measured.add(place, &names, &times, &frames);
            }
        }
    }
    Ok(measured)
}

impl Measured {
    fn add(&mut self, variant: usize, names: &[String], times: &[f64], frames: &[f64]) {
        let mut seen: Vec<&str> = Vec::new();
        for name in names.iter().map(String::as_str) {
            if !seen.contains(&name) {
                seen.push(name);
                let same: Vec<f64> = names.iter().zip(times).filter(|(one, _)| *one == name).map(|(_, time)| *time).collect();
                self.action(name).times[variant].push(same.iter().sum::<f64>() / same.len() as f64);
            }
        }
        self.action("scroll 100 windows, 3,000 rows open").times[variant].push(frames.iter().sum());
        self.longest_frame[variant].push(frames.iter().copied().fold(0.0, f64::max));
        self.long_frames[variant].push(frames.iter().filter(|frame| **frame > LONG_FRAME).count() as f64);
    }

    fn action(&mut self, name: &str) -> &mut Action {
        let at = self.actions.iter().position(|action| action.name == name).unwrap_or_else(|| {
            self.actions.push(Action { name: name.to_owned(), times: Default::default() });
            self.actions.len() - 1
        });
        &mut self.actions[at]
    }
}

/// Does every step once with each list, and gives back by what each step's end is known.
fn rehearse(session: &Session, pages: &Pages, names: &[String]) -> Result<Vec<String>> {
    let mut ends: Vec<Value> = Vec::new();
    for variant in Variant::ALL {
        writeln!(std::io::stderr(), "  rehearsing: {}", variant.name())?;
        open(session, pages, variant)?;
        for (step, name) in names.iter().enumerate() {
            let signature = ends.get(step).map(|end| &end["signature"]);
            let given: Vec<Value> = [json!(step)].into_iter().chain(signature.cloned()).collect();
            let end = run(session, "bench.rehearse(...given)", &given)?;
            match ends.get(step) {
                None => ends.push(end),
                Some(saldo) if *saldo == end => {}
                Some(saldo) => bail!(
                    "the list in {} is not the app's after step {step}, \"{name}\": {}",
                    variant.name(),
                    difference(saldo, &end)
                ),
            }
        }
    }
    ends.iter().map(|end| end["signature"].as_str().map(str::to_owned).context("no signature")).collect()
}

/// The first line in which two screens differ, with the one before it.
fn difference(app: &Value, other: &Value) -> String {
    let lines = |end: &Value| end["shape"].as_str().unwrap_or_default().lines().map(str::to_owned).collect::<Vec<_>>();
    let (app_lines, other_lines) = (lines(app), lines(other));
    let at = (0..app_lines.len().max(other_lines.len())).find(|line| app_lines.get(*line) != other_lines.get(*line));
    let Some(at) = at else { return format!("{} and {}", app["signature"], other["signature"]) };
    let around = |lines: &[String]| lines[at.saturating_sub(1).min(lines.len())..(at + 1).min(lines.len())].join("\n");
    format!("line {at}\n{}\ninstead of\n{}", around(&other_lines), around(&app_lines))
}

/// Opens a list's page, as far as the link to the list.
fn open(session: &Session, pages: &Pages, variant: Variant) -> Result<()> {
    session.go(&pages.address(variant.page().0))?;
    wait_for("the page", 30, || {
        let ready = session.execute("return window.bench !== undefined && bench.isReady();", &[])?;
        Ok((ready == Value::Bool(true)).then_some(()))
    })
}

/// Runs something of `harness.js` and waits for what it gives back.
fn run(session: &Session, script: &str, given: &[Value]) -> Result<Value> {
    let script = format!(
        "const given = [...arguments]; const done = given.pop();
         (async () => ({script}))().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
    );
    let mut answer = session.execute_async(&script, given)?;
    ensure!(answer.get("error").is_none(), "{}", answer["error"].as_str().unwrap_or_default());
    Ok(answer["value"].take())
}
