//! Each check finds a fault that is there: one is planted, found, and taken away again.

use anyhow::{Result, ensure};
use saldo_tests::{
    checks::{contrast, focus, forced_colours, motion, spacing, targets},
    stage::Stage,
    window::Window,
};
use serde_json::json;

type Check = fn(&Window) -> Result<Vec<String>>;

/// Style, script, the check, and the beginning of what it has to say.
const FAULTS: &[(&str, &str, Check, &str)] = &[
    (
        ".button { border: 0 !important; text-decoration: none !important }",
        "",
        forced_colours::findings,
        "nothing shows the shape of button",
    ),
    (
        ".planted * { font: inherit !important; border: 0 !important; outline: 0 !important; text-decoration: none !important }",
        "main.innerHTML = '<ul class=planted><li><a href=/x aria-current=page>one</a><li><a href=/y>two</a></ul>'",
        forced_colours::findings,
        "nothing but colour tells that a",
    ),
    (
        ".planted { display: block; block-size: 40px; background: url(/icons/saldo.svg) }",
        "main.innerHTML = '<button class=planted aria-label=x></button>'",
        forced_colours::findings,
        "only a background picture shows button",
    ),
    (
        "svg { forced-color-adjust: none; color: Canvas; stroke: Canvas !important; fill: Canvas !important }",
        "main.innerHTML = '<p><svg width=24 height=24><path d=\"M4 4h16v16z\"/></svg></p>'",
        forced_colours::findings,
        "the drawing in p",
    ),
    ("h1 { forced-color-adjust: none; color: Canvas }", "", forced_colours::findings, "h1"),
    (
        "",
        "main.querySelector('button').style.setProperty('transition', 'opacity 200ms', 'important')",
        motion::findings,
        "button.button",
    ),
    (
        "",
        "document.documentElement.style.setProperty('scroll-behavior', 'smooth', 'important')",
        motion::findings,
        "would scroll slowly",
    ),
    (
        "",
        "main.querySelector('button').animate([{ opacity: 0 }, { opacity: 1 }], { duration: 30000 })",
        motion::findings,
        "button.button",
    ),
    ("main p { color: #767676 !important }", "", contrast::findings, "p"),
    (".button { block-size: 1.2rem; min-block-size: 0 !important; overflow: hidden }", "", spacing::findings, "\""),
    (".button { white-space: nowrap; inline-size: 4rem !important }", "", spacing::findings, "\""),
    (".button { block-size: 20px; min-block-size: 0 !important; padding: 0 !important }", "", targets::findings, "button.button"),
    (":focus-visible { outline: 1px solid !important }", "", rings, "no ring of 2 px"),
    (
        ":root { --focus-ring: 3px solid transparent !important; --focus-halo: none !important }",
        "",
        rings,
        "in light colours the focus on",
    ),
    (
        ":focus-visible { outline: 3px solid transparent !important; box-shadow: -9px 0 #000, 9px 0 #000 !important }",
        "",
        rings,
        "has no ring above and below",
    ),
    ("", "main.querySelector('button').tabIndex = 1", focus::order, "comes before what stands before it"),
    (
        "",
        "main.querySelector('input').addEventListener('keydown', (event) => event.preventDefault())",
        focus::order,
        "Tab never comes to button",
    ),
    (
        ".planted { position: fixed; inset: 0; background: red }",
        "main.appendChild(document.createElement('div')).className = 'planted'",
        focus::order,
        "is covered by div.planted",
    ),
];

fn rings(window: &Window) -> Result<Vec<String>> {
    focus::Rings::default().findings(window)
}

#[test]
fn every_check_finds_a_fault_that_is_planted_and_nothing_before() -> Result<()> {
    let stage = Stage::in_chromium()?;
    let window = &stage.window;
    let mut sound: Vec<Check> = Vec::new();
    for (style, script, check, expected) in FAULTS {
        if !sound.iter().any(|known| std::ptr::fn_addr_eq(*known, *check)) {
            let before = check(window)?;
            ensure!(before.is_empty(), "before anything was planted: {before:#?}");
            sound.push(*check);
        }
        plant(window, style, script)?;
        let found = check(window)?;
        let hit = found.iter().any(|sentence| sentence.contains(expected));
        ensure!(hit, "{style}{script} is not found, but {found:#?}");
        window.driver().execute("location.reload()", &[])?;
        stage.see_heading("connect-letter-title")?;
    }
    Ok(())
}

fn plant(window: &Window, style: &str, script: &str) -> Result<()> {
    let plant = "const main = document.querySelector('main'), sheet = new CSSStyleSheet();
        sheet.replaceSync(arguments[0]);
        document.adoptedStyleSheets = [sheet];";
    window.driver().execute(&format!("{plant} {script}"), &[json!(style)]).map(drop)
}
