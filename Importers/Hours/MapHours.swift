import Directory

/// Opening hours in the language of OpenStreetMap, such as `Mo-Fr 09:00-12:00,15:00-18:00; Sa 09:00-12:00; PH off`.
///
/// Only rules of weekdays, times and public holidays are read, which schedules can say; of any other nothing is, for
/// half-read hours would send people to a closed door. `HoursExpression` reads the whole language.
struct MapHours: Hashable {
    /// The weekly hours.
    let spans: [ScheduleSpan]
    /// Whether it is shut on public holidays.
    let isClosedOnHolidays: Bool

    /// Reads the text; `nil` when anything in it is not understood.
    init?(_ text: String) {
        var week = Week()
        for rule in text.split(separator: ";") {
            guard let rule = CellText.trimmed(rule) else { continue }
            for (place, part) in Self.parts(of: rule).enumerated() {
                // A rule replaces what was said of its days before; after a comma it adds to it.
                guard week.take(part, adding: place > 0) else { return nil }
            }
        }
        let found = week.spans.flatMap { day, spans in spans.map { (day: day, opens: $0.opens, closes: $0.closes) } }
        guard !found.isEmpty else { return nil }
        spans = ScheduleSpan.gathered(found.sorted { ($0.day, $0.opens, $0.closes) < ($1.day, $1.opens, $1.closes) })
        isClosedOnHolidays = week.isClosedOnHolidays
    }

    /// `Mo 09:00-12:00, Tu 10:00-12:00` is two parts: a comma before a day, after a time, starts another.
    private static func parts(of rule: String) -> [Substring] {
        var parts: [Substring] = []
        for piece in rule.split(separator: ",", omittingEmptySubsequences: false) {
            let startsDay = piece.first { $0 != " " }?.isLetter == true
            if let last = parts.last, !(startsDay && last.contains(":")) {
                parts[parts.count - 1] = last + "," + piece
            } else {
                parts.append(piece)
            }
        }
        return parts
    }

    /// The hours of each day as rule after rule is read.
    private struct Week {
        typealias Times = [(opens: ClockTime, closes: ClockTime)]
        var spans: [Weekday: Times] = [:]
        var isClosedOnHolidays = false

        mutating func take(_ rule: Substring, adding: Bool) -> Bool {
            var words = rule.split(whereSeparator: \.isWhitespace).map(String.init)[...]
            if words == ["24/7"] {
                for day in Weekday.allCases { spans[day] = MapHours.times("00:00-24:00") }
                return true
            }
            var dayText = ""
            while let word = words.first, word.first?.isLetter == true, !["off", "closed"].contains(word) {
                dayText += words.removeFirst()
            }
            guard let days = dayText.isEmpty ? (Weekday.allCases, false) : MapHours.days(dayText) else { return false }
            let text = words.joined()
            let isOff = text == "off" || text == "closed"
            guard let times = isOff ? [] : MapHours.times(text) else { return false }
            if days.holidays {
                // Hours of their own on holidays have no place in a week.
                guard isOff else { return false }
                isClosedOnHolidays = true
            }
            for day in days.days { spans[day] = adding ? (spans[day] ?? []) + times : times }
            return true
        }
    }

    private static func days(_ text: String) -> (days: [Weekday], holidays: Bool)? {
        var days: [Weekday] = []
        var holidays = false
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            if part == "PH" {
                holidays = true
                continue
            }
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
                Weekday(rawValue: $0.uppercased())
            }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
            let count = (last.index - first.index + 7) % 7
            days += (0...count).map { Weekday.allCases[(first.index + $0) % 7] }
        }
        return (days, holidays)
    }

    /// Times; a closing one may be told beyond midnight, up to 48:00.
    private static func times(_ text: String) -> Week.Times? {
        var times: Week.Times = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { minutes($0) }
            guard ends.count == 2, let start = ends[0], let end = ends[1], start < 1440, end <= 2880,
                let opens = ClockTime(minutes: start), let closes = ClockTime(minutes: end > 1440 ? end - 1440 : end),
                end <= 1440 || end - start <= 1440
            else { return nil }
            times.append((opens, closes))
        }
        return times
    }

    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ":") }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), minute < 60
        else { return nil }
        return hour * 60 + minute
    }
}
