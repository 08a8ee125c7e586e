//! Text sizes and themes as the screen offers them. Pure.

use saldo_contract::device::Theme;

/// Text sizes one can choose, in percent.
pub(crate) const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// The size that is chosen: the one nearest to what is kept, which may come from elsewhere.
pub(crate) fn size(kept: Option<u16>) -> u16 {
    let kept = kept.unwrap_or(SIZES[0]);
    SIZES.into_iter().min_by_key(|size| size.abs_diff(kept)).unwrap_or(SIZES[0])
}

/// Themes one can choose, with their messages; the first follows the system.
pub(crate) const THEMES: [(Option<Theme>, &str); 4] = [
    (None, "settings-theme-system"),
    (Some(Theme::Light), "settings-theme-light"),
    (Some(Theme::Dark), "settings-theme-dark"),
    (Some(Theme::Contrast), "settings-theme-contrast"),
];

/// The theme as the style sheet knows it.
pub(crate) const fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "contrast",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_from_elsewhere_is_shown_as_the_nearest_one() {
        assert_eq!(size(None), 100);
        assert_eq!(size(Some(130)), 125);
        assert_eq!(size(Some(10)), 100);
        assert_eq!(size(Some(u16::MAX)), 200);
    }
}
