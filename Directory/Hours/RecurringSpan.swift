/// A span of hours that begins on the days of a recurrence rule.
public struct RecurringSpan: Sendable, Hashable {
    /// The days it begins on.
    public let recurrence: Recurrence
    /// The time it begins.
    public let opens: ClockTime
    /// Minutes it lasts, 1 to 1440.
    public let length: Int
    /// The last minutes of it in which nobody new is let in.
    public let lastEntryBefore: Int
    /// The days between which it holds; `nil` for always.
    public let validity: ClosedRange<Day>?

    /// A span by its times; a closing time at or before the opening one lies on the next day.
    public init(
        _ recurrence: Recurrence, opens: ClockTime, closes: ClockTime, lastEntryBefore: Int = 0,
        validity: ClosedRange<Day>? = nil
    ) {
        self.recurrence = recurrence
        self.opens = opens
        length = closes > opens ? closes.minutes - opens.minutes : closes.minutes + 1440 - opens.minutes
        self.lastEntryBefore = max(0, min(lastEntryBefore, length - 1))
        self.validity = validity
    }

    /// Whether it begins on a day.
    func begins(on day: Day) -> Bool {
        (validity.map { $0.contains(day) } ?? true) && recurrence.falls(on: day)
    }

    /// It as a span of the week of a day on which it begins.
    func span(on day: Day) -> OpeningHours.Span? {
        OpeningHours.Span(
            start: (day.weekday.index * 1440 + opens.minutes) % 10080, length: length,
            lastEntryBefore: lastEntryBefore, validity: validity)
    }

    /// It as written by those who know the standard: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 09:00-12:00`.
    public var text: String {
        let closes = (opens.minutes + length - 1) % 1440 + 1
        return "\(recurrence.text) \(opens)-\(ClockTime(minutes: closes)?.description ?? "")"
    }
}
