import Foundation

/// A regular expression that takes one piece out of a text: what its first group finds, or without groups all of it.
struct TextPattern: Sendable {
    private let expression: NSRegularExpression

    /// A pattern from its text, capitals not mattering. Throws when it is malformed.
    init(_ text: String) throws {
        expression = try NSRegularExpression(pattern: text, options: .caseInsensitive)
    }

    /// The first find; `nil` when there is none, or when the group is not in it.
    func find(in text: String) -> String? {
        let whole = NSRange(text.startIndex..., in: text)
        guard let match = expression.firstMatch(in: text, range: whole) else { return nil }
        let piece = match.range(at: expression.numberOfCaptureGroups > 0 ? 1 : 0)
        return Range(piece, in: text).map { String(text[$0]) }
    }
}
