//! A wire between app and portal that remembers what went over it. That is how a test knows the very tokens that were
//! given out, without asking the product for them; and a cut wire is a portal that cannot be reached.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use anyhow::Result;

/// The wire. Works until it is dropped.
#[derive(Debug)]
pub struct Relay {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    to: Mutex<Option<SocketAddr>>,
    // What was said in one direction of one connection, in the order in which they were opened.
    heard: Mutex<Vec<Vec<u8>>>,
    open: Mutex<Vec<TcpStream>>,
    cut: AtomicBool,
    ended: AtomicBool,
}

impl Relay {
    /// A wire that leads nowhere yet.
    ///
    /// # Errors
    /// When no port is free.
    pub fn new() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let all = Arc::clone(&shared);
        thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                if all.ended.load(Ordering::SeqCst) {
                    return;
                }
                all.connect(near);
            }
        });
        Ok(Self { address, shared })
    }

    /// `http://127.0.0.1:1234`: where the app has to go.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Leads it to a portal.
    pub fn lead_to(&self, portal: SocketAddr) {
        *held(&self.shared.to) = Some(portal);
    }

    /// Cuts it: what is under way breaks off, and nothing gets through from now on.
    pub fn cut(&self) {
        self.shared.cut.store(true, Ordering::SeqCst);
        for stream in held(&self.shared.open).drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Mends it.
    pub fn mend(&self) {
        self.shared.cut.store(false, Ordering::SeqCst);
    }

    /// Every value that travelled over it in a JSON field of this name, such as the tokens the portal gave out.
    #[must_use]
    pub fn values(&self, field: &str) -> Vec<String> {
        let mut values: Vec<String> = self
            .heard()
            .iter()
            .flat_map(|heard| heard.split(&format!("\"{field}\":")).skip(1).map(str::to_owned).collect::<Vec<_>>())
            .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next().map(str::to_owned))
            .collect();
        values.sort();
        values.dedup();
        values
    }

    /// Whether exactly this text travelled over it, as a value of its own: such as the company's name.
    #[must_use]
    pub fn said(&self, text: &str) -> bool {
        let value = serde_json::Value::from(text).to_string();
        self.heard().iter().any(|heard| heard.contains(&value))
    }

    /// Every request that travelled over it: `GET /v1/company`.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let request = |line: &str| {
            let (rest, path) = line.rsplit_once(' ')?;
            // Over one connection a request follows directly on the body of the one before.
            let method = rest.rsplit(|symbol: char| !symbol.is_ascii_uppercase()).next()?;
            Some(format!("{method} {path}"))
        };
        self.heard()
            .iter()
            .flat_map(|heard| heard.lines().filter_map(|line| request(line.strip_suffix(" HTTP/1.1")?)).collect::<Vec<_>>())
            .collect()
    }

    /// Whether exactly these bytes travelled over it, in one piece.
    #[must_use]
    pub fn carried(&self, bytes: &[u8]) -> bool {
        held(&self.shared.heard).iter().any(|heard| heard.windows(bytes.len()).any(|window| window == bytes))
    }

    fn heard(&self) -> Vec<String> {
        held(&self.shared.heard).iter().map(|heard| String::from_utf8_lossy(heard).into_owned()).collect()
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        self.cut();
        // Wakes the listener up, so that it sees the end.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn connect(self: &Arc<Self>, near: TcpStream) {
        let to = *held(&self.to);
        let far = to.filter(|_| !self.cut.load(Ordering::SeqCst)).and_then(|address| TcpStream::connect(address).ok());
        let Some(far) = far else {
            let _ = near.shutdown(Shutdown::Both);
            return;
        };
        for (from, to) in [(&near, &far), (&far, &near)] {
            if let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) {
                let all = Arc::clone(self);
                thread::spawn(move || all.carry(from, to));
            }
        }
        held(&self.open).extend([near, far]);
    }

    fn carry(&self, mut from: TcpStream, mut to: TcpStream) {
        let mut bytes = [0; 16 * 1024];
        let place = {
            let mut heard = held(&self.heard);
            heard.push(Vec::new());
            heard.len() - 1
        };
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            held(&self.heard)[place].extend_from_slice(&bytes[..count]);
            if to.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    }
}

/// A thread that panicked while it held a lock has already failed the test.
fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wire_carries_both_ways_remembers_tokens_and_can_be_cut() {
        let portal = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let relay = Relay::new().unwrap();
        relay.lead_to(portal.local_addr().unwrap());
        let answer = thread::spawn(move || {
            let (mut stream, _) = portal.accept().unwrap();
            let mut asked = [0; 26];
            stream.read_exact(&mut asked).unwrap();
            stream.write_all(br#"{"refresh_token": "r-1", "access_token":"a-1"}"#).unwrap();
            asked
        });
        let mut app = TcpStream::connect(relay.address).unwrap();
        app.write_all(b"{}GET /v1/ask HTTP/1.1\r\n\r\n").unwrap();
        let mut answered = String::new();
        app.read_to_string(&mut answered).unwrap();
        assert_eq!(&answer.join().unwrap()[2..13], b"GET /v1/ask");
        assert_eq!(relay.requests(), ["GET /v1/ask"]);
        assert!(answered.contains("r-1"));
        assert_eq!(relay.values("refresh_token"), ["r-1"]);
        assert_eq!(relay.values("access_token"), ["a-1"]);
        assert!(relay.said("a-1") && !relay.said("a-"));

        relay.cut();
        let mut app = TcpStream::connect(relay.address).unwrap();
        answered.clear();
        assert!(app.read_to_string(&mut answered).is_err() || answered.is_empty());
    }
}
