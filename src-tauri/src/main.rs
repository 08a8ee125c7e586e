//! Saldo on a desktop.
// Windows would open a console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    saldo_shell::run();
}
