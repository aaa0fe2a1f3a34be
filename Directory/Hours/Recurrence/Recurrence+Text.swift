extension Recurrence {
    /// Reads `FREQ=MONTHLY;BYDAY=1TU;COUNT=10` (RFC 5545 §3.3.10); `nil` for what is not such a rule, for parts of the
    /// day, and for parts out of their range. A time in `UNTIL` is left aside.
    public init?(_ text: String, from start: Day) {
        var frequency: Frequency?
        var parts = Parts()
        var seen: Set<String> = []
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard sides.count == 2, seen.insert(sides[0]).inserted else { return nil }
            if sides[0] == "FREQ" {
                frequency = Frequency(rawValue: sides[1])
            } else if !parts.take(sides[0], sides[1]) {
                return nil
            }
        }
        guard let frequency else { return nil }
        self.init(frequency, parts, from: start)
    }

    /// The rule as RFC 5545 writes it.
    public var text: String {
        func list<T>(_ name: String, _ values: [T], _ text: (T) -> String) -> String? {
            values.isEmpty ? nil : "\(name)=\(values.map(text).joined(separator: ","))"
        }
        let until = parts.until.map { "UNTIL=\($0.description.filter { $0 != "-" })" }
        let all = [
            "FREQ=\(frequency.rawValue)", parts.interval == 1 ? nil : "INTERVAL=\(parts.interval)",
            parts.count.map { "COUNT=\($0)" }, until,
            parts.weekStart == .monday ? nil : "WKST=\(parts.weekStart.rawValue)",
            list("BYMONTH", parts.months) { "\($0)" }, list("BYWEEKNO", parts.weeks) { "\($0)" },
            list("BYYEARDAY", parts.yearDays) { "\($0)" }, list("BYMONTHDAY", parts.monthDays) { "\($0)" },
            list("BYDAY", parts.weekdays) { "\($0.place.map(String.init) ?? "")\($0.weekday.rawValue)" },
            list("BYSETPOS", parts.positions) { "\($0)" },
        ]
        return all.compactMap { $0 }.joined(separator: ";")
    }
}

extension Recurrence.WeekdayPlace {
    /// Reads `TU`, `1TU`, `-1SU`.
    public init?(_ text: String) {
        guard let weekday = Weekday(rawValue: String(text.suffix(2))) else { return nil }
        let number = text.dropLast(2)
        guard !number.isEmpty else {
            self.init(weekday)
            return
        }
        guard let place = Int(number), place != 0 else { return nil }
        self.init(weekday, place: place)
    }
}

extension Recurrence.Parts {
    /// Takes one part by its name in RFC 5545; false for what it does not know or cannot read.
    mutating func take(_ name: String, _ value: String) -> Bool {
        let list = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let numbers = list.compactMap { Int($0) }
        let areNumbers = numbers.count == list.count && !numbers.contains(0)
        switch name {
        case "INTERVAL":
            interval = numbers.first ?? 0
            return list.count == 1
        case "COUNT":
            count = numbers.first
            return list.count == 1 && count != nil
        case "UNTIL":
            let digits = value.prefix(8)
            until = Day(
                "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6))")
            return until != nil
        case "WKST":
            guard let weekday = Weekday(rawValue: value) else { return false }
            weekStart = weekday
            return true
        case "BYMONTH": months = numbers
        case "BYWEEKNO": weeks = numbers
        case "BYYEARDAY": yearDays = numbers
        case "BYMONTHDAY": monthDays = numbers
        case "BYSETPOS": positions = numbers
        case "BYDAY":
            weekdays = list.compactMap { Recurrence.WeekdayPlace($0) }
            return weekdays.count == list.count
        default: return false
        }
        return areNumbers
    }
}
