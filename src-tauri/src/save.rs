//! Saving a file where the customer says.

use saldo_client::FileAnswer;
use saldo_contract::{call::CallError, device::SavedFile};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt as _, FilePath};

/// Asks where, with the file's own name as a start, and writes it there.
///
/// # Errors
/// [`CallError::Cancelled`] when the customer closes the dialog, [`CallError::Device`] when it cannot be written.
pub(crate) async fn save(app: &AppHandle, file: FileAnswer) -> Result<SavedFile, CallError> {
    let place = ask_where(app, &file.file_name).await?;
    let size = u64::try_from(file.bytes.len()).map_err(|_| CallError::Device)?;
    let file_name = name_of(&place).unwrap_or(file.file_name);
    let app = app.clone();
    let written = tauri::async_runtime::spawn_blocking(move || write(&app, place, &file.bytes)).await;
    match written {
        Ok(Ok(())) => Ok(SavedFile { file_name, size }),
        Ok(Err(error)) => {
            // The kind only: the path tells the customer's name and what the file is.
            tracing::error!(kind = %error.kind(), "a file could not be saved");
            Err(CallError::Device)
        }
        Err(_) => Err(CallError::Device),
    }
}

#[cfg(feature = "automation")]
async fn ask_where(app: &AppHandle, file_name: &str) -> Result<FilePath, CallError> {
    match std::env::var_os("SALDO_SAVE_DIRECTORY") {
        Some(directory) => Ok(FilePath::Path(std::path::Path::new(&directory).join(file_name))),
        None => ask_customer(app, file_name).await,
    }
}

#[cfg(not(feature = "automation"))]
async fn ask_where(app: &AppHandle, file_name: &str) -> Result<FilePath, CallError> {
    ask_customer(app, file_name).await
}

async fn ask_customer(app: &AppHandle, file_name: &str) -> Result<FilePath, CallError> {
    let (chosen, choice) = tokio::sync::oneshot::channel();
    let dialog = app.dialog().file().set_file_name(file_name);
    #[cfg(desktop)]
    let dialog = match tauri::Manager::get_webview_window(app, "main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    };
    dialog.save_file(move |place| {
        // Nobody waits any more when the app is closing.
        let _gone = chosen.send(place);
    });
    choice.await.ok().flatten().ok_or(CallError::Cancelled)
}

fn name_of(place: &FilePath) -> Option<String> {
    place.as_path()?.file_name()?.to_str().map(str::to_owned)
}

#[cfg(desktop)]
fn write(_app: &AppHandle, place: FilePath, bytes: &[u8]) -> std::io::Result<()> {
    let path = place.into_path().map_err(|_| std::io::ErrorKind::InvalidInput)?;
    std::fs::write(path, bytes)
}

/// Phones give an address that only their own file access understands.
#[cfg(mobile)]
fn write(app: &AppHandle, place: FilePath, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;

    use tauri_plugin_fs::FsExt as _;

    let mut options = tauri_plugin_fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    app.fs().open(place, options)?.write_all(bytes)
}
