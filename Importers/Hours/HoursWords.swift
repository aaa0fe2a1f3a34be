import Directory

/// Reads opening hours written for people, in Italian or Spanish: `lun-ven 9-12.30, 14-17; sabato 9-12`.
///
/// Either every word is understood or nothing is read: half-read hours would send people to a closed door.
enum HoursWords {
    private enum Token: Equatable {
        case day(Int), time(Int), to, and, stop, blank, closed, except
    }

    /// The spans; `nil` when anything is not understood.
    static func spans(of text: String) -> [ScheduleSpan]? {
        guard var tokens = tokens(of: text.lowercased()) else { return nil }
        while tokens.first == .and || tokens.first == .stop { tokens.removeFirst() }
        while tokens.last == .and || tokens.last == .stop { tokens.removeLast() }
        var rest = tokens[...]
        var spans: [(day: Weekday, opens: ClockTime, closes: ClockTime)] = []
        var closed: Set<Weekday> = []
        while !rest.isEmpty {
            guard let group = group(&rest) else { return nil }
            if group.times.isEmpty { closed.formUnion(group.days) }
            for day in group.days {
                for time in group.times { spans.append((day, time.opens, time.closes)) }
            }
            while rest.first == .and || rest.first == .stop { rest.removeFirst() }
        }
        spans.removeAll { closed.contains($0.day) }
        return spans.isEmpty ? nil : ScheduleSpan.gathered(spans)
    }

    /// Days then times, or times then days; closed days, said before or after, have no times.
    private static func group(
        _ tokens: inout ArraySlice<Token>
    ) -> (days: [Weekday], times: [(opens: ClockTime, closes: ClockTime)])? {
        if case .time = tokens.first {
            guard let times = times(&tokens), let days = days(&tokens) else { return nil }
            return (days, times)
        }
        let isClosed = tokens.first == .closed || tokens.first == .except
        if isClosed { tokens.removeFirst() }
        guard let days = days(&tokens) else { return nil }
        if isClosed { return (days, []) }
        if tokens.first == .closed {
            tokens.removeFirst()
            return (days, [])
        }
        if tokens.first == .and { tokens.removeFirst() }
        return times(&tokens).map { (days, $0) }
    }

    private static func days(_ tokens: inout ArraySlice<Token>) -> [Weekday]? {
        var days: [Weekday] = []
        while true {
            guard case .day(let first) = tokens.first else { return nil }
            tokens.removeFirst()
            var last = first
            if tokens.first == .to {
                tokens.removeFirst()
                guard case .day(let end) = tokens.first else { return nil }
                tokens.removeFirst()
                last = end < first ? end + 7 : end
            }
            days += (first...last).map { Weekday.allCases[$0 % 7] }
            guard tokens.first == .and, case .day = tokens.dropFirst().first else { return days }
            tokens.removeFirst()
        }
    }

    private static func times(_ tokens: inout ArraySlice<Token>) -> [(opens: ClockTime, closes: ClockTime)]? {
        var times: [(opens: ClockTime, closes: ClockTime)] = []
        while true {
            guard case .time(let first) = tokens.first, tokens.dropFirst().first == .to,
                case .time(let second) = tokens.dropFirst(2).first,
                let opens = ClockTime(minutes: first), let closes = ClockTime(minutes: second),
                first < second || first > second && first >= earliestNight
            else { return nil }
            tokens.removeFirst(3)
            times.append((opens, closes))
            guard tokens.first == .and, continues(tokens.dropFirst()) else { return times }
            tokens.removeFirst()
        }
    }

    /// From when on a span may run past midnight: `lun 9-5` is more likely a slip than a night.
    private static let earliestNight = 17 * 60

    /// Whether times that are not a new group's follow: a group that starts with times ends with days.
    private static func continues(_ tokens: ArraySlice<Token>) -> Bool {
        guard case .time = tokens.first, tokens.dropFirst().first == .to else { return false }
        return true
    }
}

// MARK: - Words

extension HoursWords {
    private static func tokens(of text: String) -> [Token]? {
        var tokens: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isNumber {
                guard let time = time(&rest) else { return nil }
                tokens.append(.time(time))
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
                rest = rest.dropFirst(word.count)
                if rest.first == "." { rest.removeFirst() }
                guard fillers.contains(String(word)) || append(word, to: &tokens) else { return nil }
            } else {
                rest.removeFirst()
                guard let token = marks[first] else { return nil }
                if token != .blank { tokens.append(token) }
            }
        }
        return tokens
    }

    private static func append(_ word: Substring, to tokens: inout [Token]) -> Bool {
        if let day = days[String(word)] {
            tokens.append(.day(day))
        } else if everyDay.contains(String(word)) {
            tokens += [.day(0), .to, .day(6)]
        } else if tos.contains(String(word)) {
            tokens.append(.to)
        } else if ands.contains(String(word)) {
            tokens.append(.and)
        } else if closings.contains(String(word)) {
            tokens.append(.closed)
        } else if exceptions.contains(String(word)) {
            tokens.append(.except)
        } else {
            return false
        }
        return true
    }

    /// `9`, `9.30`, `9:30`, and with quarter hours `9,30`; a comma before other figures is a mark between times.
    private static func time(_ rest: inout Substring) -> Int? {
        let hours = rest.prefix { $0.isNumber }
        guard hours.count <= 2, let hour = Int(hours), hour <= 24 else { return nil }
        rest = rest.dropFirst(hours.count)
        let digits = rest.dropFirst().prefix { $0.isNumber }
        guard let mark = rest.first, ".:,".contains(mark), digits.count == 2, let minute = Int(digits), minute < 60,
            mark != "," || minute % 15 == 0
        else { return hour * 60 }
        rest = rest.dropFirst(3)
        return hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
    }

    private static let marks: [Character: Token] = [
        " ": .blank, "\t": .blank, ":": .blank, "(": .blank, ")": .blank, "\n": .stop, ".": .stop, ";": .stop,
        "|": .stop, ",": .and, "/": .and, "-": .to, "–": .to, "—": .to,
    ]
    private static let fillers: Set<String> = [
        "dal", "dalle", "dalla", "dall'", "da", "il", "la", "le", "i", "ore", "ora", "orario", "h", "de", "las", "los",
        "horas", "hora", "tutti", "todos", "aperto", "abierto", "desde", "el", "del",
        "continuato",
    ]
    private static let tos: Set<String> = ["a", "al", "alle", "alla", "hasta"]
    private static let ands: Set<String> = ["e", "ed", "y", "anche"]
    private static let closings: Set<String> = ["chiuso", "chiusa", "chiusi", "cerrado"]
    /// Words that are only said before the days they close: after days they would speak of those that follow.
    private static let exceptions: Set<String> = ["escluso", "esclusa", "esclusi", "tranne", "eccetto", "excepto"]
    private static let everyDay: Set<String> = ["giorni", "días", "dias"]
    private static let days: [String: Int] = {
        let names = [
            "lunedì lunedi lun lunes", "martedì martedi mar martes", "mercoledì mercoledi mer miércoles miercoles",
            "giovedì giovedi gio jueves", "venerdì venerdi ven viernes", "sabato sab sábado sábados sabado",
            "domenica dom domingo domingos",
        ]
        var days: [String: Int] = [:]
        for (place, line) in names.enumerated() {
            for name in line.split(separator: " ") { days[String(name)] = place }
        }
        return days
    }()
}
