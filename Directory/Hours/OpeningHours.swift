/// The hours of a place with the days on which they do not hold.
public struct OpeningHours: Sendable, Hashable {
    /// A span of the week, from its first minute to just before its last; it may run past midnight and past Sunday.
    public struct Span: Sendable, Hashable {
        /// Minutes since Monday 00:00, 0 to 10079.
        public let start: Int
        /// Minutes the span lasts, 1 to 10080.
        public let length: Int
        /// The last minutes of the span in which nobody new is let in.
        public let lastEntryBefore: Int
        /// The days between which the span holds; `nil` for always.
        public let validity: ClosedRange<Day>?

        /// A span of the week; `nil` when it has no length or is longer than a week.
        public init?(start: Int, length: Int, lastEntryBefore: Int = 0, validity: ClosedRange<Day>? = nil) {
            guard (0..<10080).contains(start), (1...10080).contains(length), (0..<length).contains(lastEntryBefore)
            else { return nil }
            self.start = start
            self.length = length
            self.lastEntryBefore = lastEntryBefore
            self.validity = validity
        }
    }

    /// The spans of the week, in order of their start.
    public var spans: [Span]
    /// The spans that begin by another rule than every week, such as the first Tuesday of the month.
    public var recurring: [RecurringSpan] = []
    /// Hours as the map writes them; the place is open when one of them says so.
    public var expressions: [HoursExpression] = []
    /// The days on which the spans do not hold.
    public var closures: [Closure]
    /// The partner's words for what could not be put into spans.
    public var unstructured: [String]
    /// Whether one must make an appointment.
    public var isByAppointment: Bool
    /// Holidays of the place's municipality, beside those of the territory.
    public var localHolidays: [HolidayCalendar.Holiday] = []
    /// Where the place is, for hours by the sun.
    public var place: Coordinate?

    /// Hours from their parts.
    public init(
        spans: [Span] = [], closures: [Closure] = [], unstructured: [String] = [], isByAppointment: Bool = false
    ) {
        self.spans = spans.sorted { ($0.start, $0.length) < ($1.start, $1.length) }
        self.closures = closures
        self.unstructured = unstructured
        self.isByAppointment = isByAppointment
    }

    /// Open at every minute of the week.
    public static let always = OpeningHours(spans: [Span(start: 0, length: 10080)].compactMap { $0 })

    /// Whether nothing is known of the hours.
    public var isUnknown: Bool { spans.isEmpty && recurring.isEmpty && expressions.isEmpty }

    /// Whether public holidays decide anything.
    public var asksForHolidays: Bool {
        closures.contains { $0.extent == .publicHolidays } || expressions.contains { $0.asksForPublicHolidays }
    }
}
