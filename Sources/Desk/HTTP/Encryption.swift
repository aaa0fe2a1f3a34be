/// What TLS needs: a certificate with its chain, and its key, both as PEM (RFC 7468).
public struct Encryption: Sendable, Hashable {
    /// The certificate, those that vouch for it after it.
    public let certificate: String
    /// The private key, without a passphrase.
    public let key: String

    /// Encryption by a certificate and its key.
    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}
