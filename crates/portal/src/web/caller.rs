//! Who is calling: the address a limit counts by.

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;

/// The caller's address. A proxy is believed only when the configuration names it.
pub(super) fn address(peer: SocketAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> String {
    let peer = peer.ip();
    if !trusted.contains(&peer) {
        return counted(peer);
    }
    // The last address that is not one of our proxies: what stands before it could be written by anyone.
    headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|part| part.trim().parse::<IpAddr>().ok())
        .rfind(|address| !trusted.contains(address))
        .map_or_else(|| counted(peer), counted)
}

/// IPv6 callers own at least a /64, so that is what is counted.
fn counted(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => address.to_ipv4_mapped().map_or_else(
            || {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            },
            |mapped| mapped.to_string(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_may_say_who_calls() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "6.6.6.6, 203.0.113.9".parse().unwrap());
        let peer = "198.51.100.7:4000".parse().unwrap();
        assert_eq!(address(peer, &headers, &[]), "198.51.100.7");
        assert_eq!(address(peer, &headers, &["198.51.100.7".parse().unwrap()]), "203.0.113.9");
    }

    #[test]
    fn an_ipv6_household_counts_as_one() {
        let peer = |text: &str| SocketAddr::new(text.parse().unwrap(), 1);
        assert_eq!(address(peer("2001:db8::1"), &HeaderMap::new(), &[]), address(peer("2001:db8::2"), &HeaderMap::new(), &[]));
    }
}
