//! What Saldo writes to standard error.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// Starts the log. `SALDO_LOG` sets its level (`error`, `warn`, `info`, `debug`, `trace`; `warn` when not set).
///
/// Only Saldo's own modules go below a warning: libraries may write whole messages at their finest levels, and a
/// message may hold a code.
pub(crate) fn start() {
    let level = std::env::var("SALDO_LOG").ok().and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::WARN);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time();
    tracing_subscriber::registry().with(lines).with(filter(level)).init();
}

fn filter(level: LevelFilter) -> Targets {
    Targets::new().with_default(level.min(LevelFilter::WARN)).with_target("saldo", level)
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::*;

    #[test]
    fn libraries_never_go_below_a_warning() {
        let filter = filter(LevelFilter::TRACE);
        assert!(filter.would_enable("saldo::call", &Level::TRACE));
        assert!(filter.would_enable("saldo_client::session", &Level::TRACE));
        assert!(filter.would_enable("zbus::connection", &Level::WARN));
        assert!(!filter.would_enable("zbus::connection", &Level::INFO));
        assert!(!super::filter(LevelFilter::ERROR).would_enable("zbus::connection", &Level::WARN));
    }
}
