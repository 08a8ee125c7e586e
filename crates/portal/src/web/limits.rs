//! How often one caller may ask.

use std::{num::NonZeroU32, sync::Arc};

use governor::{
    Quota, RateLimiter, clock::Clock as GovernorClock, middleware::NoOpMiddleware, nanos::Nanos, state::keyed::HashMapStateStore,
};
use saldo_contract::{Problem, ProblemCode, problem::NextAction};

use crate::{clock::Clock, config::ServerConfig};

/// Counts requests per caller.
pub struct Limits {
    sign_in: Limiter,
    requests: Limiter,
    clock: PortalClock,
}

type Limiter = RateLimiter<String, HashMapStateStore<String>, PortalClock, NoOpMiddleware<Nanos>>;

#[derive(Clone)]
struct PortalClock(Arc<dyn Clock>);

impl GovernorClock for PortalClock {
    type Instant = Nanos;
    fn now(&self) -> Nanos {
        Nanos::from(u64::try_from(self.0.now().as_nanosecond()).unwrap_or(0))
    }
}

impl Limits {
    /// Limits as configured.
    pub fn new(config: &ServerConfig, clock: Arc<dyn Clock>) -> Self {
        let clock = PortalClock(clock);
        let limiter = |per_minute: u32| {
            let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN));
            RateLimiter::hashmap_with_clock(quota, clock.clone())
        };
        Self { sign_in: limiter(config.sign_in_per_minute), requests: limiter(config.requests_per_minute), clock }
    }

    /// Counts a request that tries to prove something: a code, a datum, a token.
    ///
    /// # Errors
    /// `too_many_requests` with the seconds to wait.
    pub fn sign_in(&self, caller: &str) -> Result<(), Problem> {
        self.check(&self.sign_in, caller)
    }

    /// Counts any request.
    ///
    /// # Errors
    /// `too_many_requests` with the seconds to wait.
    pub fn request(&self, caller: &str) -> Result<(), Problem> {
        self.check(&self.requests, caller)
    }

    fn check(&self, limiter: &Limiter, caller: &str) -> Result<(), Problem> {
        limiter.check_key(&caller.to_owned()).map_err(|until| {
            let wait = until.wait_time_from(self.clock.now());
            let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1);
            Problem { retry_after: Some(seconds), ..Problem::new(ProblemCode::TooMany).or(NextAction::TryLater) }
        })
    }

    /// Forgets callers who have not asked for a while.
    pub fn forget_quiet_callers(&self) {
        self.sign_in.retain_recent();
        self.requests.retain_recent();
    }
}
