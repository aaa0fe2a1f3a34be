/// The code that stands for a person: six random characters and a check character, never a name or a number of theirs.
///
/// The alphabet has no vowels, so that no code is a word, and none of the characters mistaken for one another by eye.
/// It has 23 characters because 23 is prime: a weighted sum modulo a prime, with weights that differ, tells every
/// single wrong character and every exchange of two characters (as ISO/IEC 7064 and ISBN-10 do).
public struct CaseCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The characters a code is made of.
    public static let alphabet: [Character] = Array("23456789CDFGHJKMNPRTWXY")
    /// Characters in a code, its check character included.
    public static let length = 7

    /// The seven characters without a hyphen, as they are stored.
    public let text: String

    /// A code from a source of randomness; whether it is in use is for the archive to say.
    public init(using generator: inout some RandomNumberGenerator) {
        let digits = (1..<Self.length).map { _ in Int.random(in: 0..<Self.alphabet.count, using: &generator) }
        text = String((digits + [Self.checkDigit(of: digits)]).map { Self.alphabet[$0] })
    }

    /// A code as a person writes it, in either case, with or without spaces and hyphens; `nil` when it was mistyped.
    public init?(_ written: String) {
        let characters = written.uppercased().filter { $0 != "-" && $0 != " " }
        let digits = characters.compactMap { Self.alphabet.firstIndex(of: $0) }
        guard digits.count == Self.length, characters.count == Self.length,
            Self.checkDigit(of: Array(digits.dropLast())) == digits[Self.length - 1]
        else { return nil }
        text = characters
    }

    /// Written for a person to copy, such as `4KX-7MP2`.
    public var description: String { "\(text.prefix(3))-\(text.dropFirst(3))" }

    /// Orders codes by their text.
    public static func < (left: CaseCode, right: CaseCode) -> Bool { left.text < right.text }

    /// The digit that brings the sum of digits, weighted 1, 2 … 7 by place, to zero modulo the alphabet's size.
    private static func checkDigit(of digits: [Int]) -> Int {
        let modulus = alphabet.count
        let sum = digits.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        return (0..<modulus).first { (sum + length * $0) % modulus == 0 } ?? 0
    }
}
