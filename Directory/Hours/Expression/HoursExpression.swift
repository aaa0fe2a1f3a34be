/// Opening hours as the map writes them: rules in order, of which later ones hold over earlier ones.
///
/// Source: OpenStreetMap "Key:opening_hours/specification" 0.7.3.
public struct HoursExpression: Sendable, Hashable {
    /// What a value may hold.
    public enum Mode: Sendable, Hashable {
        /// Spans of time, as opening hours are.
        case spans
        /// Moments, as collection times are.
        case moments
        /// Both.
        case both
    }

    /// The rules, in the order of the value.
    public let rules: [HoursRule]

    /// An expression of rules.
    public init(rules: [HoursRule]) { self.rules = rules }

    /// Reads a value, tolerant of what people write for what the specification asks.
    ///
    /// - Throws: the column and what was expected there.
    public init(_ text: String, mode: Mode = .spans) throws(HoursSyntaxError) {
        var parser = HoursParser(tokens: try HoursTokenizer.tokens(of: text), mode: mode)
        rules = try parser.expression()
    }

    /// Whether public holidays decide anything.
    public var asksForPublicHolidays: Bool { rules.contains { $0.days.asks(for: .publicHoliday) } }

    /// Whether school holidays decide anything.
    public var asksForSchoolHolidays: Bool { rules.contains { $0.days.asks(for: .schoolHoliday) } }
}
