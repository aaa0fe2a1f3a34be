/// A time of the day in minutes, 00:00 to 24:00, without a time zone.
public struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1440.
    public let minutes: Int

    /// A time by its minutes since midnight; `nil` outside 0 to 1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// A time written `H:MM`, `HH:MM` or `HH:MM:SS` (HSDS `opens_at`), `.` allowed for `:`; a zone is left aside.
    public init?(_ text: String) {
        let bare = text.prefix { $0 != "Z" && $0 != "+" }
        let parts = bare.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard (2...3).contains(parts.count), parts[0].count <= 2, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...59).contains(minute), (0...24).contains(hour),
            parts.count == 2 || Int(parts[2]).map({ (0...59).contains($0) }) == true
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// `HH:MM`.
    public var description: String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Orders by time.
    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
