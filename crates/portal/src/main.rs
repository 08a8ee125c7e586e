//! Saldo.
fn main() {}
