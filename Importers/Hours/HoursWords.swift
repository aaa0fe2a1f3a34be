import Directory

/// Reads opening hours written for people, in Italian, Spanish, English or French: `lun-ven 9-12.30, 14-17; sabato 9-12`.
///
/// Either every word is understood or nothing is read: half-read hours would send people to a closed door.
enum HoursWords {
    enum Token: Equatable {
        case day(Int), time(Int), to, and, slash, stop, blank, closed, except, always
    }

    /// The spans; `nil` when anything is not understood.
    static func spans(of text: String) -> [ScheduleSpan]? {
        guard var tokens = tokens(of: text.lowercased()) else { return nil }
        while let first = tokens.first, first.isPause { tokens.removeFirst() }
        while let last = tokens.last, last.isPause { tokens.removeLast() }
        var rest = tokens[...]
        var spans: [(day: Weekday, opens: ClockTime, closes: ClockTime)] = []
        var closed: Set<Weekday> = []
        while !rest.isEmpty {
            guard let group = group(&rest) else { return nil }
            if group.times.isEmpty { closed.formUnion(group.days) }
            for day in group.days {
                for time in group.times { spans.append((day, time.opens, time.closes)) }
            }
            while let first = rest.first, first.isPause { rest.removeFirst() }
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
        if tokens.first == .always {
            tokens.removeFirst()
            return (days(&tokens) ?? Weekday.allCases, wholeDay)
        }
        let isClosed = tokens.first == .closed || tokens.first == .except
        if isClosed { tokens.removeFirst() }
        guard let days = days(&tokens) else { return nil }
        if isClosed { return (days, []) }
        if tokens.first == .closed {
            tokens.removeFirst()
            return (days, [])
        }
        if tokens.first?.isAnd == true { tokens.removeFirst() }
        if tokens.first == .always {
            tokens.removeFirst()
            return (days, wholeDay)
        }
        return times(&tokens).map { (days, $0) }
    }

    /// From midnight to midnight.
    private static let wholeDay: [(opens: ClockTime, closes: ClockTime)] = {
        guard let start = ClockTime(minutes: 0), let end = ClockTime(minutes: 1440) else { return [] }
        return [(start, end)]
    }()

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
            guard tokens.first?.isAnd == true, case .day = tokens.dropFirst().first else { return days }
            tokens.removeFirst()
        }
    }

    private static func times(_ tokens: inout ArraySlice<Token>) -> [(opens: ClockTime, closes: ClockTime)]? {
        var times: [(opens: ClockTime, closes: ClockTime)] = []
        while true {
            let mark = tokens.dropFirst().first
            guard case .time(let first) = tokens.first, mark == .to || mark == .slash,
                case .time(let second) = tokens.dropFirst(2).first,
                let opens = ClockTime(minutes: first), let closes = ClockTime(minutes: second),
                first < second || first > second && first >= earliestNight
            else { return nil }
            tokens.removeFirst(3)
            times.append((opens, closes))
            // Where a slash stands between opening and closing, a dash may stand between two spans.
            let isJoined = tokens.first?.isAnd == true || mark == .slash && tokens.first == .to
            guard isJoined, continues(tokens.dropFirst()) else { return times }
            tokens.removeFirst()
        }
    }

    /// From when on a span may run past midnight: `lun 9-5` is more likely a slip than a night.
    private static let earliestNight = 17 * 60

    /// Whether times that are not a new group's follow: a group that starts with times ends with days.
    private static func continues(_ tokens: ArraySlice<Token>) -> Bool {
        guard case .time = tokens.first else { return false }
        return tokens.dropFirst().first == .to || tokens.dropFirst().first == .slash
    }
}

extension HoursWords.Token {
    /// Whether it stands between two of a kind.
    fileprivate var isAnd: Bool { self == .and || self == .slash }

    /// Whether it stands between groups and means nothing at an end.
    fileprivate var isPause: Bool { isAnd || self == .stop }
}
