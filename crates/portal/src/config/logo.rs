//! The company's logo: a small PNG, looked at when the portal starts so that no customer finds a broken picture.

use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use saldo_contract::company::Brand;

/// What every PNG begins with, up to its width (PNG specification, 5.2 and 11.2.2).
const BEGINNING: [u8; 16] = *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
/// Smallest and largest side, in pixels: sharp at the size it is shown, on any screen.
const SIDES: std::ops::RangeInclusive<u32> = 64..=512;

/// Reads a logo, in base64. What is wrong with it goes to the faults.
pub(super) fn read(path: &Path, key: &str, faults: &mut Vec<String>) -> Option<String> {
    let read = std::fs::read(path).map_err(|error| format!("{} cannot be read ({error})", path.display()));
    match read.and_then(|bytes| check(&bytes).map(|()| STANDARD.encode(bytes))) {
        Ok(logo) => Some(logo),
        Err(fault) => {
            faults.push(format!("{key}: {fault}"));
            None
        }
    }
}

fn check(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() > Brand::LOGO_BYTES {
        return Err(format!("it has {} bytes, and {} are allowed; make it smaller", bytes.len(), Brand::LOGO_BYTES));
    }
    let side = |at: usize| bytes.get(at..at + 4).and_then(|side| side.try_into().ok()).map(u32::from_be_bytes);
    match (bytes.starts_with(&BEGINNING), side(16), side(20)) {
        (true, Some(width), Some(height)) if SIDES.contains(&width) && SIDES.contains(&height) => Ok(()),
        (true, Some(width), Some(height)) => {
            let (least, most) = (SIDES.start(), SIDES.end());
            Err(format!("it is {width} by {height} pixels; each side has to be between {least} and {most}"))
        }
        _ => Err("it is not a PNG; save it as one".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32, length: usize) -> Vec<u8> {
        let mut bytes = [&BEGINNING[..], &width.to_be_bytes(), &height.to_be_bytes()].concat();
        bytes.resize(length, 0);
        bytes
    }

    #[test]
    fn a_small_png_is_taken() {
        assert_eq!(check(&png(96, 512, 1000)), Ok(()));
    }

    #[test]
    fn anything_else_is_refused_with_what_to_do() {
        for (bytes, expected) in [
            (png(96, 96, Brand::LOGO_BYTES + 1), "make it smaller"),
            (png(32, 96, 100), "32 by 96 pixels"),
            (png(96, 4096, 100), "between 64 and 512"),
            (b"<svg onload=alert(1)>".to_vec(), "not a PNG"),
            (png(96, 96, 18), "not a PNG"),
            (Vec::new(), "not a PNG"),
        ] {
            let fault = check(&bytes).unwrap_err();
            assert!(fault.contains(expected), "{fault}");
        }
    }

    #[test]
    fn a_logo_that_is_not_there_is_named_with_its_path() {
        let mut faults = Vec::new();
        assert_eq!(read(Path::new("/nowhere/logo.png"), "company.brand.logo", &mut faults), None);
        assert!(faults[0].starts_with("company.brand.logo: /nowhere/logo.png cannot be read"), "{faults:?}");
    }
}
