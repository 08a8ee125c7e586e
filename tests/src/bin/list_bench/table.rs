//! Times as ratios. Each round gives one: what the app took divided by what the other took next to it. Of those the
//! middle one counts, and the middle half says how far they spread.

use crate::rounds::{Measured, Variant};

/// What is printed, and what is slower than it may be.
pub(crate) struct Report {
    /// The table.
    pub(crate) text: String,
    /// A sentence each.
    pub(crate) missed: Vec<String>,
}

/// A ratio: the middle one of all rounds, and where the middle half lies.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ratio {
    low: f64,
    middle: f64,
    high: f64,
}

impl Ratio {
    fn of(app: &[f64], other: &[f64]) -> Self {
        let mut ratios: Vec<f64> = app.iter().zip(other).map(|(app, other)| app / other).collect();
        ratios.sort_by(f64::total_cmp);
        Self { low: quantile(&ratios, 0.25), middle: quantile(&ratios, 0.5), high: quantile(&ratios, 0.75) }
    }
}

/// A value below which a part of all lies; of sorted values.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let place = part * sorted.len().saturating_sub(1) as f64;
    let at = |place: f64| sorted.get(place as usize).copied().unwrap_or(f64::NAN);
    at(place.floor()) + (at(place.ceil()) - at(place.floor())) * place.fract()
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    quantile(&sorted, 0.5)
}

fn geometric_mean(values: &[f64]) -> f64 {
    (values.iter().map(|value| value.ln()).sum::<f64>() / values.len() as f64).exp()
}

/// Writes the table of one browser, as Markdown.
pub(crate) fn report(engine: &str, measured: &Measured, limits: &[(Variant, f64)]) -> Report {
    let place = |variant: Variant| Variant::ALL.iter().position(|one| *one == variant).unwrap_or_default();
    let titles: Vec<String> = limits.iter().map(|(variant, _)| format!("Saldo / {}", variant.name())).collect();
    let mut text = row(&format!("{engine}: from the event to the second frame"), &titles);
    text += &row("---", &vec!["---".to_owned(); limits.len()]);
    let mut ratios: Vec<Vec<f64>> = vec![Vec::new(); limits.len()];
    for action in &measured.actions {
        let mut cells = Vec::new();
        for ((variant, _), ratios) in limits.iter().zip(&mut ratios) {
            let ratio = Ratio::of(&action.times[place(Variant::Saldo)], &action.times[place(*variant)]);
            ratios.push(ratio.middle);
            cells.push(format!("{:.2} ({:.2} to {:.2})", ratio.middle, ratio.low, ratio.high));
        }
        text += &row(&action.name, &cells);
    }
    let (mut means, mut missed) = (Vec::new(), Vec::new());
    for ((variant, limit), ratios) in limits.iter().zip(&ratios) {
        let mean = geometric_mean(ratios);
        means.push(format!("**{mean:.2}**, at most {limit:.1}"));
        // No number at all is a miss too.
        if mean.is_nan() || mean > *limit {
            missed.push(format!("{engine}: {mean:.2} times {}, at most {limit:.1} allowed", variant.name()));
        }
    }
    text += &row("**All together** (geometric mean)", &means);
    let each = |of: &[Vec<f64>; 4]| {
        let one = |variant: Variant| format!("{} {:.0}", variant.name(), median(&of[place(variant)]));
        Variant::ALL.map(one).join(", ")
    };
    text += &format!(
        "\nWhile scrolling, of 100 frames longer than 50 ms: {}. The longest, in ms: {}.\n",
        each(&measured.long_frames),
        each(&measured.longest_frame)
    );
    Report { text, missed }
}

fn row(name: &str, cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:>22}")).collect();
    format!("| {name:<52} | {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rounds::Action;

    fn measured(app: f64) -> Measured {
        let times = [vec![app; 3], vec![10.0; 3], vec![20.0; 3], vec![40.0; 3]];
        let frames = || [vec![1.0], vec![1.0], vec![1.0], vec![1.0]];
        let actions = vec![Action { name: "sort".to_owned(), times }];
        Measured { actions, longest_frame: frames(), long_frames: frames() }
    }

    #[test]
    fn a_ratio_is_the_middle_one_of_all_rounds() {
        let ratio = Ratio::of(&[10.0, 30.0, 20.0, 900.0, 20.0], &[10.0, 10.0, 10.0, 10.0, 10.0]);
        assert_eq!(ratio, Ratio { low: 2.0, middle: 2.0, high: 3.0 });
    }

    #[test]
    fn ratios_of_all_actions_are_multiplied_not_added() {
        assert!((geometric_mean(&[0.5, 2.0]) - 1.0).abs() < 1e-9);
        assert!((geometric_mean(&[1.0, 4.0]) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn a_list_that_is_too_slow_is_named_with_its_limit() {
        let limits = [(Variant::Vanilla, 1.3), (Variant::Solid, 1.2), (Variant::React, 1.0)];
        assert!(report("Chromium", &measured(12.0), &limits).missed.is_empty());
        let missed = report("Chromium", &measured(25.0), &limits).missed;
        assert_eq!(
            missed,
            ["Chromium: 2.50 times vanilla, at most 1.3 allowed", "Chromium: 1.25 times Solid, at most 1.2 allowed"]
        );
    }

    #[test]
    fn nothing_measured_is_a_miss() {
        let mut nothing = measured(1.0);
        nothing.actions[0].times = Default::default();
        assert_eq!(report("WebKitGTK", &nothing, &[(Variant::Vanilla, 1.3)]).missed.len(), 1);
    }
}
