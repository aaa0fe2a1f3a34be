/// Days on which a place is shut although its weekly hours say open.
public struct Closure: Sendable, Hashable {
    /// What the closure covers.
    public enum Extent: Sendable, Hashable {
        /// From the first day to the last, both included.
        case days(ClosedRange<Day>)
        /// Every public holiday of the calendar.
        case publicHolidays
    }

    /// What the closure covers.
    public let extent: Extent
    /// Why, in the partner's words.
    public let reason: String?

    /// A closure with its reason.
    public init(_ extent: Extent, reason: String? = nil) {
        self.extent = extent
        self.reason = reason
    }

    /// Whether the closure covers the day.
    public func covers(_ day: Day, holidays: HolidayCalendar) -> Bool {
        switch extent {
        case .days(let range): range.contains(day)
        case .publicHolidays: holidays.holiday(on: day) != nil
        }
    }
}
