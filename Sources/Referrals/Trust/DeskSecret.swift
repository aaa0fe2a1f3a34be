/// The desk's own secret of 32 bytes, which lies outside the data file, and what follows from it.
///
/// Whoever has the data file alone can neither try out codes and receipts against their digests, nor open a sealed
/// field, nor write an audit log that would pass.
public struct DeskSecret: Sendable {
    /// Bytes of a secret and of every key.
    public static let length = 32

    /// What a key is for; each purpose has a key of its own (NIST SP 800-108: one key, one use).
    public enum Purpose: String, Sendable, CaseIterable {
        /// Digests of links, short codes and receipts; the seals of persons' keys; the audit log's head.
        case links, persons, audit
    }

    /// How fields are sealed; `nil` where the program was built without it.
    public let cipher: (any FieldCipher)?
    private let master: [UInt8]

    /// A secret from its bytes; another length is a broken contract.
    public init(master: [UInt8], cipher: (any FieldCipher)? = nil) {
        precondition(master.count == Self.length, "a desk's secret has 32 bytes")
        self.master = master
        self.cipher = cipher
    }

    /// The key for a purpose.
    public func key(for purpose: Purpose) -> [UInt8] {
        SHA256.authenticate("sportello/\(purpose.rawValue)".utf8, key: master)
    }
}
