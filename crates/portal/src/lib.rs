//! Saldo.
