/// The offsets of a zone by the same two days each year: the `TZ` text of POSIX (IEEE 1003.1, chapter 8.3), with the
/// hours from -167 to 167 that RFC 8536 §3.3.1 allows.
public struct DaylightRule: Sendable, Hashable {
    /// A day of the year and the time on the wall at which the clocks change.
    public struct Turn: Sendable, Hashable {
        /// The month, 1 to 12.
        let month: Int
        /// The weekday's place in the month, 5 for its last.
        let place: Int
        /// The weekday.
        let weekday: Weekday
        /// Minutes since that day's midnight.
        let minute: Int

        /// The turn as minutes since 1970 on the wall.
        func wall(in year: Int) -> Int {
            let day = Day(weekday, place: place, month: month, year: year)
            let last = Day(weekday, place: -1, month: month, year: year)
            return ((place == 5 ? last : day) ?? Day(ordinal: 0)).ordinal * 1440 + minute
        }
    }

    /// Minutes ahead of universal time outside daylight saving time.
    public let standardOffset: Int
    /// Minutes ahead of universal time in daylight saving time; `nil` where there is none.
    let daylightOffset: Int?
    /// When daylight saving time begins and ends.
    let begin: Turn?, end: Turn?

    /// The offset at a minute of universal time.
    func offset(at universal: Int) -> Int {
        guard let daylightOffset, let begin, let end else { return standardOffset }
        let year = LocalTime(day: Day(ordinal: 0), minute: universal + standardOffset).day.civil.year
        let start = begin.wall(in: year) - standardOffset
        let stop = end.wall(in: year) - daylightOffset
        let isDaylight =
            start < stop ? start <= universal && universal < stop : !(stop <= universal && universal < start)
        return isDaylight ? daylightOffset : standardOffset
    }

    /// Reads `CET-1CEST,M3.5.0,M10.5.0/3` or `<+05>-5`; `nil` for what is not such a text.
    public init?(_ text: String) {
        var rest = Substring(text)
        guard Self.name(&rest), let west = Self.time(&rest) else { return nil }
        standardOffset = -west
        guard !rest.isEmpty else {
            (daylightOffset, begin, end) = (nil, nil, nil)
            return
        }
        guard Self.name(&rest) else { return nil }
        daylightOffset = rest.first == "," ? standardOffset + 60 : Self.time(&rest).map { -$0 }
        begin = Self.turn(&rest)
        end = Self.turn(&rest)
        guard begin != nil, end != nil, rest.isEmpty, daylightOffset != nil else { return nil }
    }

    private static func name(_ rest: inout Substring) -> Bool {
        if rest.first == "<", let close = rest.firstIndex(of: ">") {
            rest = rest[close...].dropFirst()
            return true
        }
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    /// Minutes of `hh[:mm[:ss]]` with a sign.
    private static func time(_ rest: inout Substring) -> Int? {
        let sign = rest.first == "-" ? -1 : 1
        if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isNumber || $0 == ":" }
        rest = rest.dropFirst(digits.count)
        let parts = digits.split(separator: ":").map { Int($0) }
        guard (1...3).contains(parts.count), let hour = parts[0], hour <= 167 else { return nil }
        return sign * (hour * 60 + (parts.count > 1 ? parts[1] ?? 0 : 0))
    }

    /// A turn `,Mm.w.d[/time]`.
    private static func turn(_ rest: inout Substring) -> Turn? {
        guard rest.hasPrefix(",M") else { return nil }
        let date = rest.dropFirst(2).prefix { $0.isNumber || $0 == "." }
        rest = rest.dropFirst(2 + date.count)
        let parts = date.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[0]), (1...5).contains(parts[1]), (0...6).contains(parts[2])
        else { return nil }
        var minute = 120
        if rest.first == "/" {
            rest = rest.dropFirst()
            guard let time = time(&rest) else { return nil }
            minute = time
        }
        // POSIX counts the weekdays from Sunday.
        return Turn(
            month: parts[0], place: parts[1], weekday: Weekday.allCases[(parts[2] + 6) % 7], minute: minute)
    }
}
