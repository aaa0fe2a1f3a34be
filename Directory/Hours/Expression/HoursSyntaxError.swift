/// Why a text is not an opening-hours value.
public struct HoursSyntaxError: Error, Sendable, Hashable {
    /// The character it stopped at, counted from 1.
    public let column: Int
    /// What stands there; empty at the end of the text.
    public let seen: String
    /// What could stand there.
    public let expected: Expectation

    /// What a value could go on with.
    public enum Expectation: String, Sendable, Hashable, CaseIterable {
        /// Anything at all: the value is empty.
        case rule
        /// A word the language of opening hours knows.
        case word
        /// A day, a month, a week, a year or a time.
        case selector
        /// A clock time from 00:00 to 24:00, or to 48:00 as an end.
        case time
        /// The end of a span of time.
        case end
        /// A number in the range the place allows.
        case number
        /// A step greater than what it would be without one.
        case step
        /// A date that exists.
        case date
        /// A year after the first one.
        case year
        /// A week from 01 to 53, the second after the first.
        case week
        /// A weekday's place in the month, 1 to 5 or -1 to -5.
        case nth
        /// A number of days smaller than what it counts from.
        case offset
        /// A closing bracket.
        case bracket
        /// A closing quotation mark.
        case quote
        /// Another selector of the same kind after the comma.
        case sameKind
    }

    /// A syntax error at a column.
    public init(column: Int, seen: String, expected: Expectation) {
        self.column = column
        self.seen = seen
        self.expected = expected
    }
}
