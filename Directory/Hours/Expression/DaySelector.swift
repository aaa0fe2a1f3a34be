/// The days on which a rule holds: a day must be in every part that is given.
public struct DaySelector: Sendable, Hashable {
    /// Years from one to another, every so many.
    public struct YearRange: Sendable, Hashable {
        /// The years, both included.
        public var years: ClosedRange<Int>
        /// Every year for 1, every second for 2.
        public var step = 1
    }

    /// ISO 8601 weeks from one to another, every so many.
    public struct WeekRange: Sendable, Hashable {
        /// The weeks, 1 to 53, both included.
        public var weeks: ClosedRange<Int>
        /// Every week for 1, every second for 2.
        public var step = 1
    }

    /// A weekday's place in its month: from the beginning, 1 to 5, or from the end, -1 to -5.
    public struct Nth: Sendable, Hashable {
        /// The places, both included.
        public var places: ClosedRange<Int>
    }

    /// A kind of holiday.
    public enum Holiday: Sendable, Hashable {
        /// A public holiday, `PH`.
        case publicHoliday
        /// A school holiday, `SH`.
        case schoolHoliday
    }

    /// One item of a list of weekdays and holidays.
    public enum WeekdayItem: Sendable, Hashable {
        /// Weekdays from one to another, round the end of the week if need be.
        case range(Weekday, Weekday)
        /// A weekday by its places in the month, moved by a number of days.
        case nth(Weekday, [Nth], offset: Int)
        /// A holiday moved by a number of days.
        case holiday(Holiday, offset: Int)
    }

    /// The years; empty for all.
    public var years: [YearRange] = []
    /// Lists of dates, of each of which one must hold; empty for all.
    public var dates: [[DateRange]] = []
    /// The weeks; empty for all.
    public var weeks: [WeekRange] = []
    /// Lists of weekdays and holidays, of each of which one must hold; empty for all.
    public var weekdays: [[WeekdayItem]] = []

    /// A selector of all days.
    public init() {}

    /// Whether every day is selected.
    public var isEveryDay: Bool { years.isEmpty && dates.isEmpty && weeks.isEmpty && weekdays.isEmpty }

    /// Whether holidays of a kind decide anything.
    func asks(for kind: Holiday) -> Bool {
        weekdays.joined().contains { item in
            if case .holiday(kind, _) = item { return true }
            return false
        }
    }
}
