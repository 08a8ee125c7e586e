//! What customers come to do, each task written once and done by every hand: by pointer, by keyboard alone, and by
//! somebody who only hears the app.
//!
//! One file per area. A new task is one more entry in its area's list: its number and name, how many actions it may take,
//! where it begins, and a script in the words of [`Hand`].

mod chance;
mod connect;
mod home;
mod invoices;
pub mod kept;
pub mod looking;
pub mod reading;

use anyhow::{Result, bail};
use serde_json::json;

use crate::{
    hand::Hand,
    portal::{Letter, Settings},
    process::wait_for,
    stage::Stage,
    window::{Device, Window},
};

/// The moment at which every task is done. The company's clock goes on from there.
const NOW: &str = "2026-11-20T09:05:00+01:00";

/// Something a customer comes to do.
#[derive(Clone, Copy)]
pub struct Task {
    /// Its number.
    pub number: u32,
    /// What it is called, and how it differs from others of its number. Also the folder in which it is kept.
    pub name: &'static str,
    /// How many actions it may take, one-time codes not counted.
    pub budget: u32,
    /// Where it begins.
    pub begins: Begins,
    /// How it is done.
    pub script: fn(&mut Hand<'_>) -> Result<()>,
}

/// Where a task begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// On a device that has never seen the app before.
    New,
    /// With the link of a letter, which opens the app.
    Link,
    /// At home, connected.
    Home,
}

/// All tasks there are, in order of their numbers.
#[must_use]
pub fn all() -> Vec<Task> {
    [connect::TASKS, home::TASKS, invoices::TASKS].concat()
}

/// The tasks of a choice: `1-3,5`; all of them when nothing is chosen.
///
/// # Errors
/// When the choice cannot be read, or there is no such task.
pub fn chosen(choice: Option<&str>) -> Result<Vec<Task>> {
    let Some(choice) = choice else { return Ok(all()) };
    let mut numbers = Vec::new();
    for part in choice.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (Ok(first), Ok(last)) = (first.trim().parse::<u32>(), last.trim().parse::<u32>()) else {
            bail!("{part:?} names no tasks; write it like 1-3,5");
        };
        numbers.extend(first..=last);
    }
    if let Some(unknown) = numbers.iter().find(|number| all().iter().all(|task| task.number != **number)) {
        bail!("there is no task {unknown} yet");
    }
    Ok(all().into_iter().filter(|task| numbers.contains(&task.number)).collect())
}

impl Task {
    /// The name of its folder.
    #[must_use]
    pub fn folder(&self) -> String {
        format!("{}-{}", self.number, self.name.replace([' ', ','], "-").replace("--", "-"))
    }

    /// A stage on which it can begin, in a language.
    ///
    /// # Errors
    /// When it does not come so far.
    pub fn begin(&self, language: &str) -> Result<Stage> {
        self.begin_on(Device::new()?, language)
    }

    /// The same, on another device.
    ///
    /// # Errors
    /// When it does not come so far.
    pub fn begin_on(&self, device: Device, language: &str) -> Result<Stage> {
        let settings = Settings { others: vec![("demo", "now", NOW.into())], ..Settings::default() };
        let mut stage = match self.begins {
            Begins::Link => Stage::opened_by_link_on(device, settings)?,
            Begins::New | Begins::Home => Stage::on(device, settings)?,
        };
        stage.window.resize(1280, 860)?;
        stand_still(&stage.window)?;
        stage.speak(language)?;
        if self.begins == Begins::Home {
            stage.connect(&stage.letter()?)?;
            arrived(&stage)?;
        } else {
            stage.window.to_the_top()?;
        }
        Ok(stage)
    }
}

/// The webview's clock stands at [`NOW`], so that today is the same day whenever the tests run.
fn stand_still(window: &Window) -> Result<()> {
    let script = "const Real = Date, now = Real.parse(arguments[0]);
        window.Date = class extends Real {
            constructor(...parts) { parts.length > 0 ? super(...parts) : super(now); }
            static now() { return now; }
        };";
    window.driver().execute(script, &[json!(NOW)]).map(drop)
}

/// Text without what is different in every run.
///
/// # Errors
/// When the company does not say which codes it has sent.
pub fn without_chance(stage: &Stage, letter: &Letter, text: &str) -> Result<String> {
    let mut chance = chance::Chance::of(stage, letter);
    chance.learn(stage)?;
    Ok(chance.without(text))
}

/// Waits until the screen has arrived: its heading has the focus.
fn arrived(stage: &Stage) -> Result<()> {
    wait_for("the focus on the heading", 10, || Ok((stage.window.focus()? == stage.window.heading()?).then_some(())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_are_chosen_by_number_and_by_span() {
        let numbers = |choice| chosen(choice).map(|tasks| tasks.iter().map(|task| task.number).collect::<Vec<_>>());
        assert_eq!(numbers(None).unwrap(), all().iter().map(|task| task.number).collect::<Vec<_>>());
        assert!(numbers(Some("2-3")).unwrap().iter().all(|number| (2..=3).contains(number)));
        assert!(numbers(Some("2,x")).is_err());
        assert!(numbers(Some("99")).is_err());
    }

    #[test]
    fn every_task_is_kept_in_a_folder_of_its_own() {
        let mut folders: Vec<_> = all().iter().map(Task::folder).collect();
        folders.sort();
        folders.dedup();
        assert_eq!(folders.len(), all().len());
    }
}
