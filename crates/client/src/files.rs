//! Small files of the client's own directory: written whole or not at all, readable by this user only.

use std::{
    io::{self, Write as _},
    path::Path,
};

use serde::{Serialize, de::DeserializeOwned};

/// Reads a file, or gives the default when there is none yet. One that cannot be understood is put aside under another
/// name, so that nothing is overwritten that someone might still need.
pub(crate) fn read<T: DeserializeOwned + Default>(path: &Path) -> T {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            if error.kind() != io::ErrorKind::NotFound {
                tracing::warn!(file = name(path), %error, "cannot be read; starting without it");
            }
            return T::default();
        }
    };
    match serde_json::from_slice(&bytes) {
        Ok(content) => content,
        Err(error) => {
            // The error's own text could quote the content.
            tracing::warn!(file = name(path), line = error.line(), "cannot be understood; put aside");
            if let Err(error) = std::fs::rename(path, path.with_extension("unreadable")) {
                tracing::warn!(file = name(path), %error, "cannot be put aside");
            }
            T::default()
        }
    }
}

/// Writes a file whole: first beside it, then in its place, so that a power cut leaves the old or the new one.
pub(crate) fn write<T: Serialize>(path: &Path, content: &T) -> io::Result<()> {
    let directory = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    make_directory(directory)?;
    let beside = path.with_extension("new");
    let mut file = create(&beside)?;
    file.write_all(&serde_json::to_vec_pretty(content)?)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(&beside, path)
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

#[cfg(unix)]
fn make_directory(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)
}

#[cfg(not(unix))]
fn make_directory(directory: &Path) -> io::Result<()> {
    std::fs::create_dir_all(directory)
}

fn create(path: &Path) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again_and_leaves_nothing_beside_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("saldo/notes.json");
        write(&path, &vec![1, 2]).unwrap();
        write(&path, &vec![3]).unwrap();
        assert_eq!(read::<Vec<u8>>(&path), [3]);
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_cannot_be_understood_is_put_aside_not_lost() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("notes.json");
        std::fs::write(&path, "{ half").unwrap();
        assert_eq!(read::<Vec<u8>>(&path), [0_u8; 0]);
        assert_eq!(std::fs::read_to_string(directory.path().join("notes.unreadable")).unwrap(), "{ half");
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("saldo/notes.json");
        write(&path, &1).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    }
}
