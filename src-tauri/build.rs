//! Makes the one command known to the access control list: without this, every command could be called by default.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["carry"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and capabilities are valid");
}
