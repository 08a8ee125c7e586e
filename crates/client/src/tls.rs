//! Whom to believe about a portal's identity.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore, pki_types::CertificateDer};

/// TLS 1.2 or newer with rustls and ring; certificates judged by the operating system (on Android by Mozilla's list),
/// with `extra` authorities beside them.
///
/// # Errors
/// When an extra certificate is none.
pub(crate) fn configuration(extra: &[Vec<u8>]) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let extra = extra.iter().map(|der| CertificateDer::from(der.clone()));
    let builder = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()?;
    Ok(verified(builder, provider, extra)?.with_no_client_auth())
}

type Unverified = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;
type Verified = rustls::ConfigBuilder<ClientConfig, rustls::client::WantsClientCert>;

#[cfg(not(target_os = "android"))]
fn verified(
    builder: Unverified,
    provider: Arc<rustls::crypto::CryptoProvider>,
    extra: impl Iterator<Item = CertificateDer<'static>>,
) -> Result<Verified, rustls::Error> {
    let extra: Vec<_> = extra.collect();
    match rustls_platform_verifier::Verifier::new_with_extra_roots(extra.clone(), provider) {
        Ok(verifier) => Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))),
        Err(error) => {
            // A system without any certificates: then nobody but the extra ones can prove who they are.
            tracing::warn!(%error, "the system has no certificates; no portal can prove its identity");
            let mut roots = RootCertStore::empty();
            for certificate in extra {
                roots.add(certificate)?;
            }
            Ok(builder.with_root_certificates(roots))
        }
    }
}

#[cfg(target_os = "android")]
fn verified(
    builder: Unverified,
    _provider: Arc<rustls::crypto::CryptoProvider>,
    extra: impl Iterator<Item = CertificateDer<'static>>,
) -> Result<Verified, rustls::Error> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    for certificate in extra {
        roots.add(certificate)?;
    }
    Ok(builder.with_root_certificates(roots))
}
