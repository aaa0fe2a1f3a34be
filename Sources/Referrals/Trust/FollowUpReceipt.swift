/// The number with which a person comes back without saying who they are: 16 digits, the last a check digit
/// (Luhn, ISO/IEC 7812-1 annex B). It looks like any number on a slip.
public struct FollowUpReceipt: Sendable, Hashable, CustomStringConvertible {
    /// Digits of a receipt.
    public static let length = 16
    /// Days for which one holds unless the desk says otherwise.
    public static let usualDays = 180

    /// The sixteen digits.
    public let digits: String

    /// A fresh receipt.
    public init(using generator: inout some RandomNumberGenerator) {
        let digits = (1..<Self.length).map { _ in Int.random(in: 0...9, using: &generator) }
        let check = (10 - Self.sum(digits + [0]) % 10) % 10
        self.digits = (digits + [check]).map(String.init).joined()
    }

    /// A receipt as a person types it, with or without spaces and hyphens, in the digits of any script; `nil` when it
    /// was mistyped.
    public init?(_ written: String) {
        let kept = written.filter { !$0.isWhitespace && $0 != "-" }
        let digits = kept.compactMap(\.wholeNumberValue)
        guard kept.count == Self.length, digits.count == Self.length, digits.allSatisfy({ $0 < 10 }),
            Self.sum(digits) % 10 == 0
        else { return nil }
        self.digits = digits.map(String.init).joined()
    }

    /// In fours, such as `4539 1488 0343 6467`.
    public var description: String {
        stride(from: 0, to: Self.length, by: 4).map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// Every second digit from the right is doubled, its own digits summed.
    private static func sum(_ digits: [Int]) -> Int {
        digits.reversed().enumerated().reduce(0) { total, digit in
            let value = digit.offset % 2 == 0 ? digit.element : digit.element * 2
            return total + value / 10 + value % 10
        }
    }
}
