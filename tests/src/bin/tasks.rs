//! Does the tasks customers come to do, in the real window, and says of each whether everybody can do it.
//!
//! `tasks [1-3,5] [LANGUAGE...] [--all] [--listen] [--media] [--keep]`, on a display of its own; `cargo xtask tasks` sees to that.

use std::{io::Write, process::ExitCode};

use anyhow::{Context, Result, bail};
use saldo_tests::{
    atspi::Accessibility,
    checks::motion,
    chromium::{self, Found},
    hand::{Hand, Keyboard, Pointer},
    orca::Orca,
    portal::Letter,
    stage::Stage,
    tasks::{
        self, Task,
        kept::{Compared, Kind, compare},
        looking::{self, Seen},
        reading::Reading,
    },
    window::Device,
    words::languages,
};

/// What one asks for.
struct Asked {
    tasks: Vec<Task>,
    languages: Vec<String>,
    themes: Vec<&'static str>,
    listen: bool,
    media: bool,
    keep: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nobody is left to tell when this cannot be written.
            let _ = writeln!(std::io::stderr(), "tasks: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does them all. Whether everybody can do each.
fn run() -> Result<bool> {
    let asked = asked()?;
    let accessibility = Accessibility::join()?;
    let mut short = Vec::new();
    say(&heads())?;
    for language in &asked.languages {
        for task in &asked.tasks {
            let row = Row::of(task, language, &asked, &accessibility);
            say(&row.written(task, language))?;
            short.extend(row.faults.into_iter().map(|fault| format!("{} {} ({language}), {fault}", task.number, task.name)));
        }
    }
    for fault in &short {
        say(&format!("\n{fault}"))?;
    }
    say(&match short.len() {
        0 => "\nEverybody can do each of them.".to_owned(),
        count => format!("\n{count} fall short."),
    })?;
    Ok(short.is_empty())
}

fn asked() -> Result<Asked> {
    let (flags, choices): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|word| word.starts_with("--"));
    if let Some(unknown) = flags.iter().find(|flag| !["--all", "--listen", "--media", "--keep"].contains(&flag.as_str())) {
        bail!("there is no {unknown}; tasks [1-3,5] [LANGUAGE...] [--all] [--listen] [--media] [--keep]");
    }
    let (chosen, numbers): (Vec<_>, Vec<_>) = {
        let known = languages()?;
        choices.into_iter().partition(|choice| known.contains(choice))
    };
    let has = |name: &str| flags.iter().any(|flag| flag == name);
    let all = has("--all");
    Ok(Asked {
        tasks: tasks::chosen(Some(numbers.join(",")).filter(|numbers| !numbers.is_empty()).as_deref())?,
        languages: match all {
            _ if !chosen.is_empty() => chosen,
            true => languages()?,
            false => vec!["nl".to_owned()],
        },
        themes: if all { vec!["light", "dark", "contrast"] } else { vec!["light"] },
        listen: all || has("--listen"),
        media: all || has("--media"),
        keep: has("--keep"),
    })
}

/// What is found out of a task in a language.
#[derive(Default)]
struct Row {
    actions: Option<u32>,
    pointer: bool,
    keyboard: bool,
    seen: Seen,
    tree: Option<Compared>,
    unsound: usize,
    speech: Option<Compared>,
    media: Option<Found>,
    faults: Vec<String>,
}

impl Row {
    fn of(task: &Task, language: &str, asked: &Asked, accessibility: &Accessibility) -> Self {
        let mut row = Self::default();
        let pointer = row.by_pointer(task, language, asked);
        row.pointer = row.note("by pointer", pointer);
        let keyboard = row.by_keyboard(task, language, asked, accessibility);
        row.keyboard = row.note("by keyboard", keyboard);
        if asked.listen {
            let heard = accessibility.reader_is_there(true).and_then(|()| row.by_ear(task, language, asked));
            let gone = accessibility.reader_is_there(false);
            row.note("by ear", heard.and(gone));
        }
        if asked.media {
            let seen = row.in_other_media(task, language);
            row.note("in Chromium", seen);
        }
        row
    }

    fn note(&mut self, how: &str, done: Result<()>) -> bool {
        if let Err(error) = &done {
            self.faults.push(format!("{how}: {error:#}"));
        }
        done.is_ok()
    }

    fn by_pointer(&mut self, task: &Task, language: &str, asked: &Asked) -> Result<()> {
        let stage = task.begin(language).context("beginning")?;
        let mut seen = Seen::default();
        let mut look = |stage: &Stage, state: &str| looking::look(stage, state, &asked.themes, &mut seen);
        let mut pointer = Pointer;
        let mut hand = Hand::new(&stage, &mut pointer, &mut look);
        let done = (task.script)(&mut hand);
        let actions = hand.actions();
        if done.is_ok() {
            self.actions = Some(actions);
            if actions > task.budget {
                self.faults.push(format!("it takes {actions} actions, where {} are allowed", task.budget));
            }
        }
        for (what, found) in [("axe", &seen.axe), ("at 320 px", &seen.narrow), ("at 200 %", &seen.large)] {
            self.faults.extend(found.iter().map(|found| format!("{what}, {found}")));
        }
        self.seen = seen;
        done
    }

    fn by_keyboard(&mut self, task: &Task, language: &str, asked: &Asked, accessibility: &Accessibility) -> Result<()> {
        let stage = task.begin(language).context("beginning")?;
        let mut reading = Reading::begin(accessibility, &stage, &letter(task, &stage)?)?;
        let mut look = |stage: &Stage, state: &str| reading.read(stage, state);
        let mut keyboard = Keyboard;
        let done = (task.script)(&mut Hand::new(&stage, &mut keyboard, &mut look));
        let (tree, unsound) = reading.end();
        self.unsound = unsound.len();
        self.faults.extend(unsound.into_iter().map(|fault| format!("accessible tree, {fault}")));
        done?;
        self.tree = Some(self.kept(task, language, Kind::Tree, &tree, asked.keep)?);
        Ok(())
    }

    fn by_ear(&mut self, task: &Task, language: &str, asked: &Asked) -> Result<()> {
        let mut orca = Orca::start()?;
        let stage = task.begin(language).context("beginning")?;
        let letter = letter(task, &stage)?;
        orca.attend()?;
        let mut look = |_: &Stage, _: &str| Ok(());
        (task.script)(&mut Hand::new(&stage, &mut orca, &mut look))?;
        let heard = tasks::without_chance(&stage, &letter, &orca.heard())?;
        self.speech = Some(self.kept(task, language, Kind::Speech, &heard, asked.keep)?);
        Ok(())
    }

    /// In Chromium, as people see it who have asked something of their system.
    fn in_other_media(&mut self, task: &Task, language: &str) -> Result<()> {
        let stage = task.begin_on(Device::with_chromium()?, language).context("beginning")?;
        let mut found = Found::default();
        motion::watch(&stage.window)?;
        let mut look = |stage: &Stage, state: &str| {
            found.add(state, chromium::media(&stage.window)?);
            motion::watch(&stage.window)
        };
        (task.script)(&mut Hand::new(&stage, &mut Pointer, &mut look))?;
        for (what, lists) in [
            ("forced colours", &found.forced_colours),
            ("reduced motion", &found.reduced_motion),
            ("more contrast", &found.more_contrast),
        ] {
            self.faults.extend(lists.iter().map(|fault| format!("{what}, {fault}")));
        }
        self.media = Some(found);
        Ok(())
    }

    fn kept(&mut self, task: &Task, language: &str, kind: Kind, found: &str, keep: bool) -> Result<Compared> {
        let compared = compare(task, language, kind, found, keep)?;
        if let Compared::Differs(how) = &compared {
            let what = match kind {
                Kind::Tree => "the accessible tree is another",
                Kind::Speech => "what is heard is another",
            };
            self.faults.push(format!("{what} (cargo xtask tasks --keep keeps it):\n{how}"));
        }
        Ok(compared)
    }

    fn written(&self, task: &Task, language: &str) -> String {
        let used = self.actions.map_or_else(|| "-".to_owned(), |actions| actions.to_string());
        let count = |found: &[String]| if found.is_empty() { "ok".to_owned() } else { format!("{} FOUND", found.len()) };
        let yes = |done: bool| if done { "yes" } else { "NO" };
        let kept = |compared: &Option<Compared>| match compared {
            None => "-",
            Some(Compared::Same) => "as kept",
            Some(Compared::Kept) => "kept now",
            Some(Compared::Differs(_)) => "DIFFERS",
        };
        let media = |list: fn(&Found) -> &Vec<String>| self.media.as_ref().map_or("-".to_owned(), |found| count(list(found)));
        let tree = if self.unsound > 0 { format!("{} FOUND", self.unsound) } else { kept(&self.tree).to_owned() };
        line([
            &format!("{} {}", task.number, task.name),
            language,
            &format!("{used} of {}", task.budget),
            yes(self.pointer),
            yes(self.keyboard),
            &count(&self.seen.axe),
            &count(&self.seen.narrow),
            &count(&self.seen.large),
            &tree,
            kept(&self.speech),
            &media(|found| &found.forced_colours),
            &media(|found| &found.reduced_motion),
            &media(|found| &found.more_contrast),
        ])
    }
}

/// The letter with which a task is done; one that begins at home has used the first already.
fn letter(task: &Task, stage: &Stage) -> Result<Letter> {
    stage.letter().with_context(|| format!("task {}", task.number))
}

fn heads() -> String {
    line([
        "task", "in", "actions", "pointer", "keyboard", "axe", "320 px", "200 %", "tree", "heard", "forced", "motion", "contrast",
    ])
}

fn line(cells: [&str; 13]) -> String {
    let widths = [26, 4, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9];
    cells.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$} ")).collect::<String>().trim_end().to_owned()
}

fn say(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}").context("nothing can be printed")
}
