/// Something wrong in the quoting of one field, which could still be read.
public struct CSVFault: Sendable, Hashable {
    /// What is wrong.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A quote inside a field that did not start with one; it is kept as data.
        case strayQuote
        /// Text between a closing quote and the next delimiter; it is appended to the value.
        case textAfterClosingQuote
    }

    /// What is wrong.
    public var kind: Kind
    /// The field's index in its row, from 0.
    public var field: Int
    /// The stray quote, or the first character after the closing quote.
    public var position: FeedPosition

    /// A fault of a kind in a field, at a place.
    public init(kind: Kind, field: Int, position: FeedPosition) {
        self.kind = kind
        self.field = field
        self.position = position
    }
}
