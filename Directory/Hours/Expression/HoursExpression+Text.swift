extension HoursExpression {
    /// The value as the specification writes it; read again, it says the same.
    public var text: String {
        rules.enumerated().map { index, rule in
            let sign = index == 0 ? "" : rule.join == .replacing ? "; " : rule.join == .adding ? ", " : " || "
            return sign + rule.text
        }.joined()
    }
}

extension HoursRule {
    /// The rule without the sign before it.
    var text: String {
        let words = days.text.isEmpty && times.isEmpty && state == .open && comment == nil ? "24/7" : days.text
        var parts = [words, times.map(\.text).joined(separator: ",")]
        switch state {
        case .open: parts.append(comment == nil ? "" : "open")
        case .closed: parts.append("off")
        case .unknown: parts.append(comment == nil ? "unknown" : "")
        }
        // A value has no way to write its own quotation mark.
        if let comment { parts.append("\"\(String(comment.map { $0 == "\"" ? "'" : $0 }))\"") }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension DaySelector {
    /// The selectors in the order of the specification.
    var text: String {
        var parts = [years.map(\.text).joined(separator: ",")]
        parts += dates.map { $0.map(\.text).joined(separator: ",") }
        if !weeks.isEmpty { parts.append("week " + weeks.map(\.text).joined(separator: ",")) }
        parts += weekdays.map { $0.map(\.text).joined(separator: ",") }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension DaySelector.YearRange {
    var text: String {
        let (first, last) = (years.lowerBound, years.upperBound)
        let range = first == last ? "\(first)" : last == 9999 ? "\(first)+" : "\(first)-\(last)"
        guard step > 1 else { return range }
        return last == 9999 ? "\(first)/\(step)" : "\(range)/\(step)"
    }
}

extension DaySelector.WeekRange {
    var text: String {
        let (first, last) = (weeks.lowerBound, weeks.upperBound)
        return padded(first) + (first == last ? "" : "-" + padded(last)) + (step > 1 ? "/\(step)" : "")
    }
}

extension DaySelector.WeekdayItem {
    var text: String {
        switch self {
        case .range(let first, let last): first == last ? first.mapCode : "\(first.mapCode)-\(last.mapCode)"
        case .nth(let weekday, let places, let offset):
            "\(weekday.mapCode)[\(places.map(\.text).joined(separator: ","))]" + days(offset)
        case .holiday(let kind, let offset): (kind == .publicHoliday ? "PH" : "SH") + days(offset)
        }
    }
}

extension DaySelector.Nth {
    var text: String {
        let (first, last) = (places.lowerBound, places.upperBound)
        return first == last ? "\(first)" : "\(first)-\(last)"
    }
}

extension DateRange {
    var text: String {
        let start = first.text
        if isOpen { return start + "+" + (step > 1 ? "/\(step)" : "") }
        return start + (last == first ? "" : "-" + last.text) + (step > 1 ? "/\(step)" : "")
    }
}

extension DateRange.Bound {
    var text: String {
        let name =
            switch anchor {
            case .date(let month, nil): Self.months[month - 1]
            case .date(let month, let day?): "\(Self.months[month - 1]) \(padded(day))"
            case .nth(let month, let weekday, let place): "\(Self.months[month - 1]) \(weekday.mapCode)[\(place)]"
            case .easter: "easter"
            }
        return (year.map { "\($0) " } ?? "") + name + days(offset)
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension TimeSelector {
    var text: String {
        if isMoment, step == nil { return start.text }
        if hasOpenEnd, start == end { return start.text + "+" }
        return "\(start.text)-\(end.text)" + (hasOpenEnd ? "+" : "") + (step.map { "/\($0)" } ?? "")
    }
}

extension TimeSelector.Point {
    var text: String {
        switch self {
        case .clock(let minutes): clock(minutes)
        case .sun(let event, 0): event.rawValue
        case .sun(let event, let offset): "(\(event.rawValue)\(offset < 0 ? "-" : "+")\(clock(abs(offset))))"
        }
    }

    private func clock(_ minutes: Int) -> String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }
}

extension Weekday {
    /// The day as the map writes it: `Mo`.
    var mapCode: String { String(rawValue.prefix(1)) + rawValue.suffix(1).lowercased() }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func days(_ offset: Int) -> String {
    offset == 0 ? "" : " \(offset < 0 ? "-" : "+")\(abs(offset)) day\(abs(offset) == 1 ? "" : "s")"
}
