import Directory

/// When partners may be reminded: not early, not late, not on Sundays and holidays.
public struct ContactHours: Sendable, Hashable {
    /// The minutes of the day between which a message may go, the second not included.
    public var minutes: Range<Int>
    /// The days of the week on which it may.
    public var weekdays: Set<Weekday>
    /// The holidays on which it may not.
    public var holidays: HolidayCalendar

    /// Hours from their parts.
    public init(minutes: Range<Int>, weekdays: Set<Weekday>, holidays: HolidayCalendar) {
        self.minutes = minutes
        self.weekdays = weekdays
        self.holidays = holidays
    }

    /// Nine to six on working days, since offices are asked.
    public static func office(_ holidays: HolidayCalendar) -> ContactHours {
        ContactHours(
            minutes: 540..<1080, weekdays: Set(Weekday.allCases.prefix(5)), holidays: holidays)
    }

    /// Whether a message may go at a moment.
    public func allows(_ time: LocalTime) -> Bool { allows(time.day) && minutes.contains(time.minute) }

    /// The first moment from then on at which a message may go; `nil` when no day of the next year is one.
    public func next(from time: LocalTime) -> LocalTime? {
        guard !minutes.isEmpty else { return nil }
        if allows(time.day), time.minute < minutes.upperBound {
            return LocalTime(day: time.day, minute: max(time.minute, minutes.lowerBound))
        }
        return (1...366).lazy.map { time.day.adding($0) }.first(where: allows)
            .map { LocalTime(day: $0, minute: minutes.lowerBound) }
    }

    private func allows(_ day: Day) -> Bool { weekdays.contains(day.weekday) && holidays.holiday(on: day) == nil }
}
