//! Pictures of the page, and what one can see in them.

use std::ops::Range;

use anyhow::{Context, Result, ensure};

/// The least contrast between what one has to see and what is beside it (WCAG 2.2, 1.4.11 and 2.4.13).
pub const SEEN: f64 = 3.0;

/// A picture: red, green and blue of every pixel, line by line.
#[derive(Clone, Debug)]
pub struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads one from PNG.
    ///
    /// # Errors
    /// When it is not PNG with eight bits for each of red, green and blue.
    pub fn read(png: &[u8]) -> Result<Self> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().context("a picture too large")?];
        let frame = reader.next_frame(&mut bytes)?;
        ensure!(frame.bit_depth == png::BitDepth::Eight, "a picture with {:?} bits", frame.bit_depth);
        let samples = match frame.color_type {
            png::ColorType::Rgb => 3,
            png::ColorType::Rgba => 4,
            other => anyhow::bail!("a picture in {other:?}"),
        };
        let pixels = bytes[..frame.buffer_size()].chunks_exact(samples).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Ok(Self { width: usize::try_from(frame.width)?, pixels })
    }

    /// Which pixels differ from another picture of the same place so much that one sees it.
    ///
    /// # Errors
    /// When the other has another size.
    pub fn changed(&self, other: &Self) -> Result<Change> {
        ensure!((self.width, self.pixels.len()) == (other.width, other.pixels.len()), "two pictures of different sizes");
        let both = self.pixels.iter().zip(&other.pixels);
        let seen = both.map(|(one, two)| one != two && contrast(*one, *two) >= SEEN).collect();
        Ok(Change { width: self.width, seen })
    }

    /// The contrast between the lightest and the darkest pixel.
    #[must_use]
    pub fn range(&self) -> f64 {
        let mut sorted: Vec<[u8; 3]> = self.pixels.clone();
        sorted.sort_by(|one, two| luminance(*one).total_cmp(&luminance(*two)));
        match (sorted.first(), sorted.last()) {
            (Some(darkest), Some(lightest)) => contrast(*darkest, *lightest),
            _ => 1.0,
        }
    }
}

/// Where two pictures differ so that one sees it.
#[derive(Clone, Debug)]
pub struct Change {
    width: usize,
    seen: Vec<bool>,
}

impl Change {
    /// How many pixels that are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.seen.iter().filter(|seen| **seen).count()
    }

    /// Of the lines or columns of `along`, in how many something in `across` is seen: a part of one, from 0 to 1.
    #[must_use]
    pub fn part(&self, along: Range<usize>, across: Range<usize>, columns: bool) -> f64 {
        let at = |place: usize, step: usize| {
            let (x, y) = if columns { (place, step) } else { (step, place) };
            x < self.width && self.seen.get(y * self.width + x).copied().unwrap_or_default()
        };
        let met = along.clone().filter(|place| across.clone().any(|step| at(*place, step))).count();
        met as f64 / along.len().max(1) as f64
    }
}

/// Contrast of two colours (WCAG 2.2): from 1 to 21.
fn contrast(one: [u8; 3], two: [u8; 3]) -> f64 {
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

/// Relative luminance of sRGB (WCAG 2.2): from 0 to 1.
fn luminance(pixel: [u8; 3]) -> f64 {
    let [red, green, blue] = pixel.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(pixels: &[[u8; 3]]) -> Picture {
        Picture { width: pixels.len(), pixels: pixels.to_vec() }
    }

    #[test]
    fn only_what_one_can_see_counts_as_changed() {
        let (black, white, grey) = ([0; 3], [255; 3], [240; 3]);
        let before = picture(&[white, white, black, white]);
        assert_eq!(before.changed(&picture(&[white, grey, black, black])).unwrap().count(), 1);
        assert!(before.changed(&picture(&[white])).is_err());
    }

    #[test]
    fn a_side_is_seen_as_far_as_something_changed_along_it() {
        let change = Change { width: 4, seen: [true, true, false, false, false, false, false, true].to_vec() };
        assert!((change.part(0..4, 0..1, true) - 0.5).abs() < 1e-9);
        assert!((change.part(0..4, 0..2, true) - 0.75).abs() < 1e-9);
        assert!((change.part(0..2, 3..4, false) - 0.5).abs() < 1e-9);
        assert!(change.part(0..2, 4..9, false).abs() < 1e-9);
    }

    #[test]
    fn contrast_is_as_wcag_defines_it() {
        assert!((picture(&[[0; 3], [255; 3]]).range() - 21.0).abs() < 1e-9);
        assert!((picture(&[[0x76; 3], [255; 3]]).range() - 4.542).abs() < 1e-3);
        assert!((picture(&[[9; 3]]).range() - 1.0).abs() < 1e-9);
    }
}
