//! TLS: a portal that cannot prove who it is gets nothing.

use std::{net::SocketAddr, sync::Arc};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use saldo_client::Client;
use saldo_contract::{call::CallError, device::LookAtCode};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use tokio_rustls::TlsAcceptor;

use crate::support::{TestDevice, company, nl};

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(rcgen::DnType::CommonName, "Test authority");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// A certificate for a host, good from one year to another.
    fn server(&self, host: &str, from: i32, until: i32) -> rustls::ServerConfig {
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap()
    }
}

/// Serves the company over TLS, and counts the requests that got that far.
async fn serve(config: rustls::ServerConfig) -> (SocketAddr, Arc<std::sync::atomic::AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let requests = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = requests.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut request = [0; 4096];
            let Ok(read) = stream.read(&mut request).await else { continue };
            if read == 0 {
                continue;
            }
            counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let body = serde_json::to_string(&company("lumen")).unwrap();
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    (address, requests)
}

async fn look(device: &TestDevice, trusted: Option<&Authority>, address: SocketAddr) -> Result<String, CallError> {
    let mut config = device.config();
    config.extra_root_certificates = trusted.iter().map(|authority| authority.0.der().to_vec()).collect();
    let code = format!("https://{address}/7KQ4-M2XP-9TRC");
    Client::new(config).look_at_code(LookAtCode { code }, &nl()).await.map(|portal| portal.company.name)
}

#[tokio::test]
async fn a_portal_with_a_good_certificate_is_believed() {
    let (device, authority) = (TestDevice::new(), Authority::new());
    let (address, _) = serve(authority.server("127.0.0.1", 2020, 4000)).await;
    assert_eq!(look(&device, Some(&authority), address).await.as_deref(), Ok("lumen"));
}

#[tokio::test]
async fn an_unknown_authority_a_wrong_host_and_an_old_certificate_are_not_believed() {
    let (device, authority) = (TestDevice::new(), Authority::new());
    let (good, stranger) = (Authority::new(), Authority::new());
    for (why, config, trusted) in [
        ("unknown authority", stranger.server("127.0.0.1", 2020, 4000), Some(&authority)),
        ("no authority at all", good.server("127.0.0.1", 2020, 4000), None),
        ("wrong host", authority.server("lumen.example", 2020, 4000), Some(&authority)),
        ("run out", authority.server("127.0.0.1", 2020, 2021), Some(&authority)),
        ("not yet", authority.server("127.0.0.1", 3999, 4000), Some(&authority)),
    ] {
        let (address, requests) = serve(config).await;
        assert_eq!(look(&device, trusted, address).await, Err(CallError::NotSecure), "{why}");
        assert_eq!(requests.load(std::sync::atomic::Ordering::Relaxed), 0, "{why}: nothing may be sent");
    }
}

#[tokio::test]
async fn a_portal_without_tls_behind_an_https_address_is_not_believed() {
    let device = TestDevice::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _gone = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
        }
    });
    assert_eq!(look(&device, None, address).await, Err(CallError::NotSecure));
}
