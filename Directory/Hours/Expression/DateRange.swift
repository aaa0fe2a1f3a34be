/// Dates of the year from one to another.
public struct DateRange: Sendable, Hashable {
    /// One end of a range of dates.
    public struct Bound: Sendable, Hashable {
        /// What the end counts from.
        public enum Anchor: Sendable, Hashable {
            /// A day of a month; no day means the whole month.
            case date(month: Int, day: Int?)
            /// A weekday by its place in a month.
            case nth(month: Int, Weekday, place: Int)
            /// Easter Sunday.
            case easter
        }

        /// What it counts from.
        public var anchor: Anchor
        /// The year, where one is given.
        public var year: Int?
        /// Days after the anchor, negative before it.
        public var offset = 0
    }

    /// The first date.
    public var first: Bound
    /// The last date, the first again for one date alone.
    public var last: Bound
    /// Every day for 1, every eighth from the first for 8.
    public var step = 1
    /// Whether the range has no end.
    public var isOpen = false
}

extension DateRange {
    /// Whether the range holds the day.
    func contains(_ day: Day) -> Bool {
        if let year = first.year { return contains(day, from: first.firstDay(in: year), to: end(after: year)) }
        let year = day.civil.year
        guard let start = first.firstDay(in: year) else { return false }
        if isOpen { return contains(day, from: start, to: Day(year: year, month: 12, day: 31)) }
        guard let end = last.lastDay(in: last.year ?? year) else { return false }
        if start <= end { return contains(day, from: start, to: end) }
        // A range across the new year holds the year's end, and its beginning counted from the year before.
        return contains(day, from: start, to: Day(year: year, month: 12, day: 31))
            || contains(day, from: first.firstDay(in: year - 1), to: end)
    }

    private func contains(_ day: Day, from start: Day?, to end: Day?) -> Bool {
        guard let start, let end, start <= day, day <= end else { return false }
        return (day.ordinal - start.ordinal) % step == 0
    }

    private func end(after year: Int) -> Day? {
        if isOpen { return Day(year: 9999, month: 12, day: 31) }
        guard last.year == nil, let start = first.firstDay(in: year), let end = last.lastDay(in: year), end < start
        else {
            return last.lastDay(in: last.year ?? year)
        }
        return last.lastDay(in: year + 1)
    }
}

extension DateRange.Bound {
    /// The first day the bound names in a year; `nil` where that year has no such date.
    func firstDay(in year: Int) -> Day? { anchorDay(in: year, last: false)?.adding(offset) }

    /// The last day the bound names in a year; `nil` where that year has no such date.
    func lastDay(in year: Int) -> Day? { anchorDay(in: year, last: true)?.adding(offset) }

    private func anchorDay(in year: Int, last: Bool) -> Day? {
        switch anchor {
        case .date(let month, let day?): Day(year: year, month: month, day: day)
        case .date(let month, nil): last ? Day.last(of: month, in: year) : Day(year: year, month: month, day: 1)
        case .nth(let month, let weekday, let place): Day(weekday, place: place, month: month, year: year)
        case .easter: HolidayCalendar.easter(year)
        }
    }
}

extension Day {
    /// The last day of a month.
    static func last(of month: Int, in year: Int) -> Day? {
        (month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1))?.adding(-1)
    }

    /// The day that is a weekday's `place` in a month, from its end where negative; `nil` where the month has none.
    init?(_ weekday: Weekday, place: Int, month: Int, year: Int) {
        guard let first = Day(year: year, month: month, day: 1), let last = Day.last(of: month, in: year) else {
            return nil
        }
        let found =
            place > 0
            ? first.adding((weekday.index - first.weekday.index + 7) % 7 + (place - 1) * 7)
            : last.adding(-((last.weekday.index - weekday.index + 7) % 7) + (place + 1) * 7)
        guard place != 0, (first...last).contains(found) else { return nil }
        self = found
    }

    /// The week of ISO 8601 the day lies in, 1 to 53.
    var isoWeek: Int {
        let thursday = adding(3 - weekday.index)
        guard let newYear = Day(year: thursday.civil.year, month: 1, day: 1) else { return 1 }
        return (thursday.ordinal - newYear.ordinal) / 7 + 1
    }
}
