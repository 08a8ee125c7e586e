//! What holds of every screen in every state.

use std::{collections::BTreeMap, sync::LazyLock, thread};

use anyhow::Result;
use saldo_tests::{
    checks::{contrast, focus, forced_colours, motion, spacing, targets},
    stage::Stage,
    tour,
};

/// A phone held upright: the narrowest window there is, and a low one.
const NARROW: (u32, u32) = (320, 640);
const WIDE: (u32, u32) = (1280, 860);

/// What was found, and in which states.
#[derive(Default)]
struct Findings(BTreeMap<String, Vec<String>>);

impl Findings {
    fn note(&mut self, state: &str, found: Vec<String>) {
        for sentence in found {
            let states = self.0.entry(sentence).or_default();
            if states.last().is_none_or(|last| last != state) {
                states.push(state.to_owned());
            }
        }
    }

    fn none(&self) {
        let told: Vec<String> =
            self.0.iter().map(|(sentence, states)| format!("  {sentence}\n    on {}", states.join(", "))).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

/// One look at every state, for all tests here: a tour takes longer than the looking.
fn seen() -> &'static Seen {
    static SEEN: LazyLock<Result<Seen, String>> = LazyLock::new(|| {
        let keyboard = thread::spawn(by_keyboard);
        let seen = as_asked_for().map_err(|error| format!("{error:?}"))?;
        let keyboard = keyboard.join().map_err(|_| "the tour by keyboard broke off".to_owned())?;
        Ok(Seen { keyboard: keyboard.map_err(|error| format!("by keyboard: {error:?}"))?, ..seen })
    });
    SEEN.as_ref().unwrap_or_else(|error| panic!("{error}"))
}

#[derive(Default)]
struct Seen {
    states: usize,
    forced_colours: Findings,
    motion: Findings,
    contrast: Findings,
    spacing: Findings,
    targets: Findings,
    keyboard: Keyboard,
}

#[derive(Default)]
struct Keyboard {
    order: Findings,
    rings: Findings,
    kinds: usize,
}

fn as_asked_for() -> Result<Seen> {
    let mut seen = Seen::default();
    let mut stage = Stage::in_chromium()?;
    motion::watch(&stage.window)?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        let window = &stage.window;
        seen.states += 1;
        seen.motion.note(name, motion::findings(window)?);
        seen.forced_colours.note(name, forced_colours::findings(window)?);
        seen.contrast.note(name, contrast::findings(window)?);
        for (width, height) in [NARROW, WIDE] {
            window.resize(width, height)?;
            seen.spacing.note(&format!("{name} at {width} px"), spacing::findings(window)?);
            seen.targets.note(&format!("{name} at {width} px"), targets::findings(window)?);
        }
        // The page is another one after the app was opened again.
        motion::watch(window)
    })?;
    Ok(seen)
}

fn by_keyboard() -> Result<Keyboard> {
    let mut seen = Keyboard::default();
    let mut rings = focus::Rings::default();
    let mut stage = Stage::in_chromium()?;
    tour::tour(&mut stage, &mut |stage, name, _| {
        let window = &stage.window;
        seen.rings.note(name, rings.findings(window)?);
        for (width, height) in [NARROW, WIDE] {
            window.resize(width, height)?;
            seen.order.note(&format!("{name} at {width} px"), focus::order(window)?);
        }
        window.to_the_top()
    })?;
    Ok(Keyboard { kinds: rings.kinds(), ..seen })
}

#[test]
fn in_forced_colours_everything_keeps_its_shape_its_sign_and_its_drawings() {
    seen().forced_colours.none();
}

#[test]
fn nothing_moves_for_whoever_asked_for_as_little_motion_as_possible() {
    seen().motion.none();
}

#[test]
fn all_text_has_a_contrast_of_seven_for_whoever_asked_for_more() {
    seen().contrast.none();
}

#[test]
fn nothing_is_cut_off_when_text_is_set_more_widely() {
    seen().spacing.none();
}

#[test]
fn everything_to_press_is_large_enough_for_a_mouse_and_for_a_finger() {
    seen().targets.none();
}

#[test]
fn tab_comes_to_every_control_once_in_the_order_of_the_page_and_nothing_lies_over_it() {
    seen().keyboard.order.none();
}

#[test]
fn the_focus_is_seen_at_every_stop_in_light_dark_high_contrast_and_forced_colours() {
    seen().keyboard.rings.none();
    assert!(seen().keyboard.kinds > 20, "only {} kinds of controls were looked at", seen().keyboard.kinds);
}

#[test]
fn every_state_of_the_tour_was_looked_at() {
    assert!(seen().states > 20, "only {} states were looked at", seen().states);
}
