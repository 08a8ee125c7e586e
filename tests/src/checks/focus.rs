//! The Tab key leads to everything, and one always sees where it is.

use std::{collections::HashSet, ops::Range};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::look;
use crate::{
    chromium::{self, Area, Media},
    picture::Change,
    webdriver::Key,
    window::Window,
};

const SCRIPT: &str = include_str!("focus.js");
/// How far around a control its ring is looked for, in CSS pixels.
const AROUND: f64 = 10.0;
/// How thick a ring has to be (WCAG 2.2, 2.4.13), in CSS pixels.
const THICK: f64 = 2.0;
/// What round corners may take away from a ring around a rectangle.
const CORNERS: f64 = 0.88;

/// How far into a control its ring may reach, in CSS pixels.
const INTO: f64 = 4.0;
/// How much of each side has to be seen.
const ALONG: f64 = 0.9;

/// Goes through the page with the Tab key, and stops at every control.
///
/// # Errors
/// When the window is gone, or whoever looks says so.
fn walk(window: &Window, look_at: &mut dyn FnMut(&mut Vec<String>) -> Result<()>) -> Result<Vec<String>> {
    let stops = look(window, SCRIPT, "return begin();", &[])?.as_u64().context("no number of stops")?;
    let mut found = Vec::new();
    let mut met: Vec<u64> = Vec::new();
    for _ in 0..stops + 2 {
        window.driver().press(Key::Tab)?;
        match look(window, SCRIPT, "return at();", &[])? {
            Value::Null => {}
            Value::String(name) => found.push(format!("Tab stops at {name}, where nothing can be done")),
            place => {
                let place = place.as_u64().context("no place")?;
                if met.contains(&place) {
                    break;
                }
                met.push(place);
                look_at(&mut found)?;
            }
        }
    }
    let jumps = "return saldoStops.filter((stop) => stop.tabIndex > 0).map(where);";
    let jumps: Vec<String> = serde_json::from_value(look(window, SCRIPT, jumps, &[])?)?;
    found.extend(jumps.into_iter().map(|name| format!("{name} comes before what stands before it")));
    let name = |place: u64| -> Result<String> {
        let name = look(window, SCRIPT, "return where(saldoStops[arguments[0]]);", &[place.into()])?;
        Ok(name.as_str().unwrap_or_default().to_owned())
    };
    for place in (0..stops).filter(|place| !met.contains(place)) {
        found.push(format!("Tab never comes to {}", name(place)?));
    }
    // A question is entered in its middle, and left at its end for its beginning.
    let turns = met.windows(2).filter(|pair| pair[1] != pair[0] + 1).count();
    if turns > usize::from(window.asks()?) {
        let names: Vec<String> = met.iter().map(|place| name(*place)).collect::<Result<_>>()?;
        found.push(format!("Tab goes another way than the page: {}", names.join(", ")));
    }
    Ok(found)
}

/// What the Tab key misses, meets twice or in another order than the page's, cannot leave; and stops that something
/// lies over, or that are outside the window.
///
/// # Errors
/// When the window is gone.
pub fn order(window: &Window) -> Result<Vec<String>> {
    walk(window, &mut |found| {
        let over = look(window, SCRIPT, "return covered();", &[])?;
        found.extend(over.as_str().map(str::to_owned));
        Ok(())
    })
}

/// Rings around what has the focus, each kind of control looked at once.
#[derive(Debug, Default)]
pub struct Rings {
    seen: HashSet<String>,
}

impl Rings {
    /// How many kinds were looked at so far.
    #[must_use]
    pub fn kinds(&self) -> usize {
        self.seen.len()
    }

    /// Stops whose focus cannot be seen: those without a ring, and those whose picture is too little changed by it, in
    /// light colours, dark ones, high contrast and forced colours.
    ///
    /// # Errors
    /// When the window is not Chromium's.
    pub fn findings(&mut self, window: &Window) -> Result<Vec<String>> {
        walk(window, &mut |found| {
            let stop = look(window, SCRIPT, "return stop();", &[])?;
            let text = |key: &str| stop[key].as_str().unwrap_or_default().to_owned();
            if stop["ring"] != true {
                found.push(format!("no ring of {THICK} px shows the focus on {}", text("where")));
            }
            if self.seen.insert(text("kind")) {
                for colours in COLOURS {
                    if let Some(lack) = colours.lacks(window)? {
                        found.push(format!("in {} colours the focus on {} {lack}", colours.name, text("where")));
                    }
                }
                COLOURS[0].put_on(window)?;
            }
            Ok(())
        })
    }
}

/// Colours the app can have: chosen in its settings, or by the system.
struct Colours {
    name: &'static str,
    theme: &'static str,
    media: Media,
}

const MEDIA: Media = Media { dark: false, forced_colours: false, reduced_motion: false, more_contrast: false };

/// The first are those without a choice.
const COLOURS: &[Colours] = &[
    Colours { name: "light", theme: "", media: MEDIA },
    Colours { name: "dark", theme: "", media: Media { dark: true, ..MEDIA } },
    Colours { name: "high-contrast", theme: "contrast", media: MEDIA },
    Colours { name: "dark high-contrast", theme: "contrast", media: Media { dark: true, ..MEDIA } },
    Colours { name: "forced", theme: "", media: Media { forced_colours: true, ..MEDIA } },
    Colours { name: "dark forced", theme: "", media: Media { dark: true, forced_colours: true, ..MEDIA } },
];

impl Colours {
    fn put_on(&self, window: &Window) -> Result<()> {
        chromium::show(window, self.media)?;
        look(window, "", "document.documentElement.dataset.theme = arguments[0];", &[self.theme.into()]).map(drop)
    }

    /// What the ring around the focus lacks, when it lacks something.
    fn lacks(&self, window: &Window) -> Result<Option<String>> {
        self.put_on(window)?;
        let stop = look(window, SCRIPT, "return stop();", &[])?;
        let area = Area::read(&stop["area"]).context("a stop without a place")?;
        let frame = around(area, &stop["window"])?;
        let with = chromium::picture(window, frame)?;
        look(window, SCRIPT, "window.saldoFocused = document.activeElement; saldoFocused.blur();", &[])?;
        let without = chromium::picture(window, frame)?;
        let back = "saldoFocused.focus({ preventScroll: true }); return document.activeElement === saldoFocused;";
        if look(window, SCRIPT, back, &[])? != true {
            bail!("the focus does not come back to {}", stop["where"]);
        }
        let change = with.changed(&without)?;
        let wanted = THICK * 2.0 * (area.width + area.height);
        if pixels(wanted * CORNERS) > change.count() {
            return Ok(Some(format!("changes {} pixels so that one sees it, of the {wanted:.0} of a ring", change.count())));
        }
        // A link that runs over several lines has no sides.
        let sides = if stop["pieces"] == 1 { missing_sides(&change, frame, area) } else { Vec::new() };
        Ok((!sides.is_empty()).then(|| format!("has no ring {}", sides.join(" and "))))
    }
}

/// The part of the window in which a ring around a control can be, in whole pixels.
fn around(area: Area, size: &Value) -> Result<Area> {
    let (width, height) = (size[0].as_f64().context("no width")?, size[1].as_f64().context("no height")?);
    let (x, y) = ((area.x - AROUND).max(0.0).floor(), (area.y - AROUND).max(0.0).floor());
    let right = (area.x + area.width + AROUND).min(width).ceil();
    let bottom = (area.y + area.height + AROUND).min(height).ceil();
    Ok(Area { x, y, width: right - x, height: bottom - y })
}

/// The sides along which too little is seen of a ring. A side outside the window cannot be seen.
fn missing_sides(change: &Change, frame: Area, area: Area) -> Vec<&'static str> {
    let (left, top) = (area.x - frame.x, area.y - frame.y);
    let (right, bottom) = (left + area.width, top + area.height);
    // Round corners are left out of each side, and a ring may reach into the control.
    let (width, height) = (along(left, right), along(top, bottom));
    let band = |from: f64, to: f64| pixels(from)..pixels(to);
    let inside = |place: f64, size: f64| place >= 0.0 && place <= size;
    [
        ("above", true, width.clone(), band(top - AROUND, top + INTO), inside(top, frame.height)),
        ("below", true, width, band(bottom - INTO, bottom + AROUND), inside(bottom, frame.height)),
        ("on the left", false, height.clone(), band(left - AROUND, left + INTO), inside(left, frame.width)),
        ("on the right", false, height, band(right - INTO, right + AROUND), inside(right, frame.width)),
    ]
    .into_iter()
    .filter(|(_, columns, along, across, inside)| *inside && change.part(along.clone(), across.clone(), *columns) < ALONG)
    .map(|(name, ..)| name)
    .collect()
}

/// The middle of a side.
fn along(from: f64, to: f64) -> Range<usize> {
    let corner = ((to - from) / 4.0).min(16.0);
    pixels(from + corner)..pixels(to - corner)
}

fn pixels(length: f64) -> usize {
    length.max(0.0).round() as usize
}
