/// The days on which trips run; GTFS `calendar` and `calendar_dates`.
public struct TransitCalendar: Sendable, Hashable {
    /// The operator's identifier (`service_id`).
    public var id: String
    /// The days between which the weekdays hold; `nil` when only single days are named.
    public var period: ClosedRange<Day>?
    /// The weekdays, bit 0 for Monday.
    public var weekdays: UInt8
    /// Single days on which it runs whatever the weekday, and on which it does not; rising.
    public var added: [Day], removed: [Day]

    /// A calendar from its parts.
    public init(
        id: String, period: ClosedRange<Day>? = nil, weekdays: UInt8 = 0, added: [Day] = [], removed: [Day] = []
    ) {
        self.id = id
        self.period = period
        self.weekdays = weekdays
        self.added = added.sorted()
        self.removed = removed.sorted()
    }

    /// Whether trips of the calendar start their run on `day`; a named day wins over the weekdays.
    public func runs(on day: Day) -> Bool {
        if removed.contains(day) { return false }
        if added.contains(day) { return true }
        return period?.contains(day) == true && weekdays >> UInt8(day.weekday.index) & 1 == 1
    }

    /// The first and the last day on which it may run.
    var days: ClosedRange<Day>? {
        let bounds = added + (weekdays == 0 ? [] : [period?.lowerBound, period?.upperBound].compactMap { $0 })
        guard let first = bounds.min(), let last = bounds.max() else { return nil }
        return first...last
    }
}
