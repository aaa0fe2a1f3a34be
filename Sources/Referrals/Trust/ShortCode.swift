/// What stands for a link on paper and on the telephone: nine characters, the last of which tells a wrong one.
///
/// The alphabet and the check are those of `CaseCode`. Eight characters of 23 are 36 bits: too few to be left to
/// guessing, so that attempts are counted, and too few for a digest without a key.
public struct ShortCode: Sendable, Hashable, CustomStringConvertible {
    /// Characters in a code, its check character included.
    public static let length = 9

    /// The nine characters without hyphens.
    public let text: String

    /// A fresh code.
    public init(using generator: inout some RandomNumberGenerator) {
        let digits = (1..<Self.length).map { _ in Int.random(in: 0..<CaseCode.alphabet.count, using: &generator) }
        text = String((digits + [Self.checkDigit(of: digits)]).map { CaseCode.alphabet[$0] })
    }

    /// A code as somebody writes it, in either case, with or without spaces and hyphens; `nil` when it was mistyped.
    public init?(_ written: String) {
        let characters = written.uppercased().filter { $0 != "-" && $0 != " " }
        let digits = characters.compactMap { CaseCode.alphabet.firstIndex(of: $0) }
        guard digits.count == Self.length, characters.count == Self.length,
            Self.checkDigit(of: Array(digits.dropLast())) == digits[Self.length - 1]
        else { return nil }
        text = characters
    }

    /// Written to be read aloud, such as `4KX-7MP-29C`.
    public var description: String { "\(text.prefix(3))-\(text.dropFirst(3).prefix(3))-\(text.dropFirst(6))" }

    private static func checkDigit(of digits: [Int]) -> Int {
        let modulus = CaseCode.alphabet.count
        let sum = digits.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        return (0..<modulus).first { (sum + length * $0) % modulus == 0 } ?? 0
    }
}
