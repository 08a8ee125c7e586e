//! A QR code, for another device to read. What is in it stands beside it as text, for whoever has no other device.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// The squares of a code, row by row; true is dark.
pub(crate) struct Matrix {
    /// How many squares a side has.
    side: usize,
    dark: Vec<bool>,
}

/// Empty squares that a reader needs around a code (ISO/IEC 18004).
const QUIET: usize = 4;

impl Matrix {
    /// The code for a text, so that a seventh of it may be unreadable (level M). Nothing when the text is too long for one.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::M).ok()?;
        Some(Self {
            side: code.width(),
            dark: code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark).collect(),
        })
    }

    /// The dark squares as an SVG path: each stretch of a row is one rectangle.
    fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.side).enumerate() {
            let mut x = 0;
            for stretch in row.chunk_by(|one, next| one == next) {
                let length = stretch.len();
                if stretch[0] {
                    path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
                }
                x += length;
            }
        }
        path
    }
}

/// A code with its name, and beside it the same as text.
pub(crate) fn qr(matrix: &Matrix, label: Signal<String>, same_as_text: AnyView) -> AnyView {
    let side = matrix.side + 2 * QUIET;
    view! {
        <figure class="qr">
            <svg class="qr-code" role="img" aria-label=label viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges">
                <path d=matrix.path()></path>
            </svg>
            <figcaption>{same_as_text}</figcaption>
        </figure>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dark_squares_become_one_rectangle_for_each_stretch() {
        let matrix = Matrix { side: 3, dark: vec![true, true, false, false, false, false, true, false, true] };
        assert_eq!(matrix.path(), "M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z");
    }

    #[test]
    fn a_code_is_square_and_what_is_too_long_for_one_is_said() {
        let matrix = Matrix::of("BCD\n002\n1\nSCT\n\nLumen\nBE68539007547034\nEUR12.50\n\n\nRF18539007547034").unwrap();
        assert_eq!(matrix.dark.len(), matrix.side * matrix.side);
        assert!(matrix.side >= 21 && matrix.dark[0], "it begins with the corner that readers look for");
        assert!(Matrix::of(&"x".repeat(3000)).is_none());
    }
}
