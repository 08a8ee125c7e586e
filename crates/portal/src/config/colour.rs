//! House-style colours must be readable: WCAG 2.2 contrast, counted in whole numbers.

use saldo_contract::company::BrandColours;

/// What the accent stands on.
#[derive(Clone, Copy)]
pub(super) struct Paper {
    papers: [(&'static str, &'static str); 2],
    ink: &'static str,
}

impl Paper {
    /// The light theme's paper, surface and ink.
    pub(super) const LIGHT: Self = Self { papers: [("paper", "#f7f5f0"), ("surface", "#fffefb")], ink: "#17212b" };
    /// The dark theme's.
    pub(super) const DARK: Self = Self { papers: [("paper", "#12171c"), ("surface", "#1a2128")], ink: "#eef2f4" };
}

/// Contrast that text needs (WCAG 1.4.3), in hundredths.
const TEXT: u64 = 450;

/// Names every colour that cannot be read where it is used.
pub(super) fn faults(colours: &BrandColours, key: &str, on: Paper) -> Vec<String> {
    let mut faults = Vec::new();
    let mut read = |name: &str, text: &str| {
        let colour = luminance(text);
        if colour.is_none() {
            faults.push(format!("{key}.{name}: {text:?} is not a colour; write it like #0b5563"));
        }
        colour
    };
    let brand = read("brand", &colours.brand);
    let ink = read("brand_ink", &colours.brand_ink);
    let soft = read("brand_soft", &colours.brand_soft);
    let mut pair = |name: &str, first: Option<u64>, other: &str, second: Option<u64>, mend: &str| {
        if let (Some(first), Some(second)) = (first, second) {
            let contrast = contrast(first, second);
            if contrast < TEXT {
                faults.push(format!(
                    "{key}.{name}: its contrast with {other} is {}.{:02} to 1, and text needs 4.50; {mend}",
                    contrast / 100,
                    contrast % 100
                ));
            }
        }
    };
    for (name, paper) in on.papers {
        pair("brand", brand, name, luminance(paper), "choose a stronger accent");
    }
    pair("brand_ink", ink, "brand", brand, "choose white or nearly black");
    pair("brand_soft", soft, "brand", brand, "choose a tint nearer to the paper");
    pair("brand_soft", soft, "the text colour", luminance(on.ink), "choose a tint nearer to the paper");
    faults
}

/// Relative luminance of `#rrggbb`, in millionths.
fn luminance(text: &str) -> Option<u64> {
    let digits =
        text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok().map(linear);
    Some((2126 * channel(0)? + 7152 * channel(2)? + 722 * channel(4)?) / 10_000)
}

/// An sRGB channel as linear light, in millionths.
#[expect(clippy::float_arithmetic, reason = "the sRGB curve is a power of 2.4; no amount of money is near")]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is between 0 and 1,000,000")]
fn linear(channel: u8) -> u64 {
    let share = f64::from(channel) / 255.0;
    let light = if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) };
    (light * 1_000_000.0).round() as u64
}

/// Contrast of two luminances, in hundredths.
fn contrast(first: u64, second: u64) -> u64 {
    let (lighter, darker) = if first > second { (first, second) } else { (second, first) };
    (lighter + 50_000) * 100 / (darker + 50_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_counted_as_wcag_does() {
        assert_eq!(contrast(luminance("#000000").unwrap(), luminance("#ffffff").unwrap()), 2100);
        assert_eq!(contrast(luminance("#767676").unwrap(), luminance("#ffffff").unwrap()), 454);
        assert_eq!(contrast(luminance("#777777").unwrap(), luminance("#ffffff").unwrap()), 447);
    }

    #[test]
    fn a_pale_accent_is_refused_by_name() {
        let colours = BrandColours { brand: "#ffcc00".into(), brand_ink: "#ffffff".into(), brand_soft: "#fff8dd".into() };
        let found = faults(&colours, "company.brand.light", Paper::LIGHT);
        assert!(
            found.iter().any(|fault| fault.starts_with("company.brand.light.brand: its contrast with paper is 1.")),
            "{found:?}"
        );
        assert!(
            found.iter().any(|fault| fault.starts_with("company.brand.light.brand_ink: its contrast with brand")),
            "{found:?}"
        );
    }
}
