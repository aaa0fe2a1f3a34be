/// The days on which something happens again and again: a recurrence rule of RFC 5545 §3.3.10 with its first day.
public struct Recurrence: Sendable, Hashable {
    /// The period in which the rule chooses days.
    public enum Frequency: String, Sendable {
        /// Each day.
        case daily = "DAILY"
        /// Each week.
        case weekly = "WEEKLY"
        /// Each month.
        case monthly = "MONTHLY"
        /// Each year.
        case yearly = "YEARLY"
    }

    /// A weekday, by its place in the month or the year where one is given, from the end where negative.
    public struct WeekdayPlace: Sendable, Hashable {
        /// The weekday.
        public let weekday: Weekday
        /// Its place; `nil` for every one.
        public let place: Int?

        /// A weekday by its place.
        public init(_ weekday: Weekday, place: Int? = nil) {
            self.weekday = weekday
            self.place = place
        }
    }

    /// What the rule's parts say; an empty list says nothing.
    public struct Parts: Sendable, Hashable {
        /// Every how many periods, `INTERVAL`.
        public var interval = 1
        /// How many days in all, `COUNT`.
        public var count: Int?
        /// The last day it may fall on, `UNTIL`.
        public var until: Day?
        /// The weekday on which weeks begin, `WKST`.
        public var weekStart = Weekday.monday
        /// `BYMONTH`, 1 to 12.
        public var months: [Int] = []
        /// `BYWEEKNO`, 1 to 53, from the year's end where negative.
        public var weeks: [Int] = []
        /// `BYYEARDAY`, 1 to 366, from the year's end where negative.
        public var yearDays: [Int] = []
        /// `BYMONTHDAY`, 1 to 31, from the month's end where negative.
        public var monthDays: [Int] = []
        /// `BYDAY`.
        public var weekdays: [WeekdayPlace] = []
        /// `BYSETPOS`, the places among the days that the other parts choose in a period.
        public var positions: [Int] = []

        /// Parts that say nothing.
        public init() {}
    }

    /// The period.
    public let frequency: Frequency
    /// The parts.
    public let parts: Parts
    /// The first day, `DTSTART`: the rule counts its periods from there, and takes from it what its parts leave out.
    public let start: Day
    /// The last day that can be chosen, by `UNTIL` or by `COUNT`; `nil` where there is no end.
    public let end: Day?

    /// A rule from its parts; `nil` where one of them is out of its range.
    public init?(_ frequency: Frequency, _ parts: Parts = Parts(), from start: Day) {
        guard parts.isInRange(of: frequency) else { return nil }
        self.frequency = frequency
        self.parts = parts
        self.start = start
        let unending = Recurrence(unending: frequency, parts, start)
        let last = parts.count.map { unending.day(number: $0) ?? start.adding(-1) }
        end = [last, parts.until].compactMap { $0 }.min()
    }

    /// A rule that heeds neither `UNTIL` nor `COUNT`.
    private init(unending frequency: Frequency, _ parts: Parts, _ start: Day) {
        self.frequency = frequency
        self.parts = parts
        self.start = start
        end = nil
    }
}

extension Recurrence {
    /// Whether it falls on a day.
    public func falls(on day: Day) -> Bool {
        guard day >= start, end.map({ day <= $0 }) ?? true else { return false }
        let period = period(of: day)
        guard period.isChosen(by: self), matches(day) else { return false }
        return parts.positions.isEmpty || chosen(in: period).contains(day)
    }

    /// The days from one to another on which it falls.
    public func days(from first: Day, through last: Day) -> [Day] {
        let (from, to) = (max(first, start), min(last, end ?? last))
        guard from <= to else { return [] }
        return (from.ordinal...to.ordinal).map { Day(ordinal: $0) }.filter(falls)
    }

    /// The day it falls on for the `number`th time, counted from 1; `nil` where it does not within a thousand years.
    private func day(number: Int) -> Day? {
        var left = number
        var period = period(of: start)
        let horizon = start.adding(365_250)
        while period.first <= horizon {
            if period.isChosen(by: self) {
                for day in chosen(in: period) where day >= start {
                    left -= 1
                    if left == 0 { return day }
                }
            }
            period = self.period(of: period.last.adding(1))
        }
        return nil
    }

    /// The days of a period that the rule chooses, in order.
    private func chosen(in period: Period) -> [Day] {
        let days = (period.first.ordinal...period.last.ordinal).map { Day(ordinal: $0) }.filter(matches)
        guard !parts.positions.isEmpty else { return days }
        let places = parts.positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }
        return Set(places).sorted().compactMap { days.indices.contains($0) ? days[$0] : nil }
    }
}
