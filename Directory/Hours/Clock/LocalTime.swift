/// A minute on the wall clock of the territory: a day and a time of that day.
public struct LocalTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The day.
    public let day: Day
    /// Minutes since that day's midnight, 0 to 1439.
    public let minute: Int

    /// A local time; minutes beyond the day run on into the days after or before.
    public init(day: Day, minute: Int) {
        let days = minute >= 0 ? minute / 1440 : (minute - 1439) / 1440
        self.day = day.adding(days)
        self.minute = minute - days * 1440
    }

    /// A local time written `YYYY-MM-DDTHH:MM` (ISO 8601), a space allowed for `T`; a day alone is its midnight.
    public init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard let first = parts.first, parts.count <= 2, let day = Day(String(first)) else { return nil }
        guard parts.count == 2 else {
            self.init(day: day, minute: 0)
            return
        }
        guard let time = ClockTime(String(parts[1])) else { return nil }
        self.init(day: day, minute: time.minutes)
    }

    /// Minutes since Monday 00:00 of its week.
    public var minuteOfWeek: Int { day.weekday.index * 1440 + minute }

    /// The local time `count` minutes later.
    public func adding(minutes count: Int) -> LocalTime { LocalTime(day: day, minute: minute + count) }

    /// Minutes from `other` to this.
    public func minutes(since other: LocalTime) -> Int {
        (day.ordinal - other.day.ordinal) * 1440 + minute - other.minute
    }

    /// `YYYY-MM-DDTHH:MM`.
    public var description: String {
        ClockTime(minutes: minute).map { "\(day)T\($0)" } ?? "\(day)"
    }

    /// Orders by time.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
