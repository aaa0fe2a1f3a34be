/// A hash of some content, the same on every machine: two lanes of FNV-1a (Fowler, Noll, Vo).
///
/// It tells whether something changed; it keeps nobody from changing it.
public struct ContentHash: Sendable, Hashable {
    /// The hash as 32 hexadecimal digits.
    public let text: String

    /// The hash of bytes.
    public init(of bytes: [UInt8]) {
        // Two lanes of 64 bits that start apart.
        var (left, right): (UInt64, UInt64) = (0xcbf2_9ce4_8422_2325, 0x6c62_272e_07bb_0142)
        for byte in bytes {
            left = (left ^ UInt64(byte)) &* 0x100_0000_01b3
            right = (right ^ UInt64(byte ^ 0x5a)) &* 0x100_0000_01b3
        }
        text = [left, right].map { lane in
            let digits = String(lane, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// The hash of a text.
    public init(of text: String) { self.init(of: Array(text.utf8)) }
}
