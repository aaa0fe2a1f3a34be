/// Seals what could identify a person, under a key of that person's own.
///
/// The core has none: it refers with coded facts alone. `Sealing` brings libsodium's.
public protocol FieldCipher: Sendable {
    /// Random bytes for keys and tokens.
    func randomBytes(_ count: Int) -> [UInt8]

    /// The plain bytes sealed under a key of 32 bytes; `context` (which field, whose) must be the same to open them.
    func seal(_ plain: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8]

    /// The plain bytes; `nil` when the key or the context is another, or a bit was changed.
    func open(_ box: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8]?
}
