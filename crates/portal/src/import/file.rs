//! Reading a file from disk without ever holding more of it than is allowed.

use std::{fs::File, io::Read, path::Path};

use super::{ImportError, ImportReason};

/// The bytes of a file of at most `limit` bytes. A larger one is refused by its length, before any of it is read; one
/// that grows while it is read, or has no length (a pipe), is refused as soon as it passes the limit.
///
/// # Errors
/// [`ImportReason::Unreadable`], [`ImportReason::TooLarge`].
pub fn read_file_limited(path: &Path, limit: u64) -> Result<Vec<u8>, ImportError> {
    let unreadable = |error: std::io::Error| ImportError::of_file(ImportReason::Unreadable(error.to_string()));
    let file = File::open(path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if about.is_dir() {
        return Err(ImportError::of_file(ImportReason::Unreadable("it is a folder".to_owned())));
    }
    let too_large = |size| ImportError::of_file(ImportReason::TooLarge { size, limit });
    if about.len() > limit {
        return Err(too_large(about.len()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    let read = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if read > limit { Err(too_large(read)) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            Self(std::env::temp_dir().join(format!("saldo-import-{}-{name}", std::process::id())))
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    #[test]
    fn a_file_of_100_megabytes_is_refused_by_its_length() {
        let scratch = Scratch::new("large.xml");
        // Sparse: it takes no room on the disk.
        File::create(&scratch.0).unwrap().set_len(100 * 1024 * 1024).unwrap();
        assert_eq!(
            read_file_limited(&scratch.0, 20 * 1024 * 1024).unwrap_err().reason,
            ImportReason::TooLarge { size: 104_857_600, limit: 20_971_520 }
        );
    }

    #[test]
    fn a_file_exactly_at_the_limit_is_read() {
        let scratch = Scratch::new("exact.xml");
        std::fs::write(&scratch.0, b"12345").unwrap();
        assert_eq!(read_file_limited(&scratch.0, 5).unwrap(), b"12345");
        assert!(matches!(read_file_limited(&scratch.0, 4).unwrap_err().reason, ImportReason::TooLarge { .. }));
    }

    #[test]
    fn what_cannot_be_opened_is_said() {
        for path in [Path::new("no/such/file.xml"), &std::env::temp_dir()] {
            assert!(matches!(read_file_limited(path, 10).unwrap_err().reason, ImportReason::Unreadable(_)), "{path:?}");
        }
    }
}
