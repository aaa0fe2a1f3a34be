/// The secret part of a one-time link: 128 random bits as 26 letters and digits (Crockford's base 32, in lower case).
public struct LinkToken: Sendable, Hashable, CustomStringConvertible {
    /// Characters of a token.
    public static let length = 26
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// The token as it stands in a link.
    public let description: String

    /// A fresh token.
    public init(using generator: inout some RandomNumberGenerator) {
        let digits = (0..<Self.length).map { _ in Int.random(in: 0..<32, using: &generator) }
        description = String(digits.map { Self.alphabet[$0] })
    }

    /// A token as it came in a link; `nil` for what cannot be one.
    public init?(_ text: String) {
        let lower = text.lowercased()
        guard lower.count == Self.length, lower.allSatisfy(Self.alphabet.contains) else { return nil }
        description = lower
    }
}
