/// A 128-bit FNV-1a hash (RFC 9923): tells by accident unequal content apart, and is no defence against intent.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
    private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

    /// The fingerprint of nothing.
    public init() {}

    /// The fingerprint of bytes.
    public init(of bytes: some Sequence<UInt8>) { absorb(bytes) }

    /// Goes on with bytes.
    public mutating func absorb(_ bytes: some Sequence<UInt8>) {
        var state = state
        for byte in bytes { state = (state ^ UInt128(byte)) &* Self.prime }
        self.state = state
    }

    /// Goes on with a text, framed by its length so that two texts are not taken for one.
    public mutating func absorb(_ text: String) {
        var length = UInt64(text.utf8.count)
        repeat {
            absorb(CollectionOfOne(UInt8(truncatingIfNeeded: length)))
            length >>= 8
        } while length > 0
        absorb(CollectionOfOne(0xFF))
        absorb(text.utf8)
    }

    /// 32 hexadecimal digits.
    public var description: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}
