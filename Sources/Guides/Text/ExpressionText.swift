import Directory

/// Hours as the map writes them, as lines to read: a rule a line, what no words are for as it is written.
struct ExpressionText {
    /// The lines.
    let lines: [Wording]

    /// The lines of an expression.
    init(_ expression: HoursExpression) {
        lines = expression.rules.map { rule in
            guard let line = Self.line(rule) else {
                return .words(HoursExpression(rules: [rule]).text)
            }
            return rule.join == .fallback ? .phrase("hours.otherwise", ["line": .phrase(line)]) : Self.wording(line)
        }
    }

    private static func wording(_ line: Phrase) -> Wording { .argument(.phrase(line)) }

    /// A rule in words; `nil` where a part of it has none.
    private static func line(_ rule: HoursRule) -> Phrase? {
        guard let days = days(rule.days), let hours = hours(rule) else { return nil }
        if rule.state == .closed, rule.comment == nil, rule.days.isPublicHolidays, rule.times.isEmpty {
            return Phrase("hours.closure.holidays")
        }
        return Phrase("hours.line", ["days": days, "hours": hours])
    }

    private static func hours(_ rule: HoursRule) -> Phrase.Argument? {
        let spans = rule.times.map(span)
        guard !spans.contains(nil) else { return nil }
        let times: Phrase.Argument? = spans.isEmpty ? nil : .allOf(spans.compactMap { $0 })
        let reason = rule.comment.map { Phrase.Argument.text($0) }
        switch rule.state {
        case .open:
            let time = times ?? .phrase(Phrase("hours.all_day"))
            return reason.map { .phrase(Phrase("hours.span.note", ["span": time, "note": $0])) } ?? time
        case .closed:
            let said = Phrase.Argument.phrase(Phrase("hours.closed"))
            let shut = times.map { .phrase(Phrase("hours.shut", ["hours": $0])) } ?? said
            return reason.map { .phrase(Phrase("hours.span.note", ["span": shut, "note": $0])) } ?? shut
        case .unknown:
            let doubt = Phrase.Argument.phrase(
                reason.map { Phrase("hours.perhaps.reason", ["reason": $0]) } ?? Phrase("hours.perhaps"))
            return times.map { .phrase(Phrase("hours.span.note", ["span": $0, "note": doubt])) } ?? doubt
        }
    }

    private static func span(_ time: TimeSelector) -> Phrase.Argument? {
        guard !time.isMoment, let opens = point(time.start) else { return nil }
        if time.start == time.end, time.hasOpenEnd { return .phrase(Phrase("hours.from_time", ["opens": opens])) }
        guard let closes = point(time.end) else { return nil }
        let ends = ["opens": opens, "closes": closes]
        if time.hasOpenEnd { return .phrase(Phrase("hours.span.open_end", ends)) }
        guard case .clock(let from) = time.start, case .clock(let to) = time.end else {
            return .phrase(Phrase("hours.span", ends))
        }
        if from == 0, to == 1440 { return .phrase(Phrase("hours.all_day")) }
        guard to <= from || to > 1440 else { return .phrase(Phrase("hours.span", ends)) }
        return to - from > 1440 ? nil : .phrase(Phrase("hours.span.next_day", ends))
    }

    private static func point(_ point: TimeSelector.Point) -> Phrase.Argument? {
        switch point {
        case .clock(let minutes): ClockTime(minutes: minutes > 1440 ? minutes - 1440 : minutes).map { .time($0) }
        case .sun(let event, 0): .phrase(Phrase("hours.sun.\(event.rawValue)"))
        case .sun: nil
        }
    }
}

extension ExpressionText {
    /// The days of a rule: which weekdays, and in which part of the year.
    private static func days(_ days: DaySelector) -> Phrase.Argument? {
        guard days.weekdays.count <= 1, days.dates.count <= 1 else { return nil }
        let weekdays = days.weekdays.first.map { $0.map(weekday) } ?? []
        var periods = (days.dates.first ?? []).map(period)
        periods += days.weeks.map { $0.step > 1 ? nil : .phrase(Phrase("hours.weeks", ["weeks": range($0.weeks)])) }
        periods += days.years.map { $0.step > 1 || $0.years.upperBound == 9999 ? nil : range($0.years) }
        guard !weekdays.contains(nil), !periods.contains(nil) else { return nil }
        let all = [days.dates.isEmpty, days.weeks.isEmpty, days.years.isEmpty].count { !$0 }
        guard all <= 1 else { return nil }
        let named: Phrase.Argument =
            weekdays.isEmpty ? .phrase(Phrase("hours.days.every")) : .allOf(weekdays.compactMap { $0 })
        guard !periods.isEmpty else { return named }
        let period = Phrase.Argument.allOf(periods.compactMap { $0 })
        return weekdays.isEmpty ? period : .phrase(Phrase("hours.within", ["days": named, "period": period]))
    }

    private static func range(_ numbers: ClosedRange<Int>) -> Phrase.Argument {
        let (first, last) = (numbers.lowerBound, numbers.upperBound)
        return .text(first == last ? "\(first)" : "\(first)–\(last)")
    }

    private static func weekday(_ item: DaySelector.WeekdayItem) -> Phrase.Argument? {
        switch item {
        case .range(let first, let last):
            guard first != last else { return .weekday(first) }
            return .phrase(Phrase("hours.days.range", ["first": .weekday(first), "last": .weekday(last)]))
        case .holiday(let kind, 0):
            return .phrase(Phrase(kind == .publicHoliday ? "hours.days.holidays" : "hours.days.school_holidays"))
        case .nth(let weekday, let places, 0):
            let numbers = places.flatMap { Array($0.places) }
            let named = numbers.compactMap(PlaceInMonth.name)
            guard named.count == numbers.count else { return nil }
            return .phrase(Phrase("hours.nth", ["places": .allOf(named), "weekday": .weekday(weekday)]))
        case .holiday, .nth: return nil
        }
    }

    private static func period(_ range: DateRange) -> Phrase.Argument? {
        guard range.step == 1, let first = bound(range.first), let last = bound(range.last) else { return nil }
        if range.isOpen { return .phrase(Phrase("hours.dates.from", ["first": first])) }
        guard range.first != range.last else { return first }
        return .phrase(Phrase("hours.dates.range", ["first": first, "last": last]))
    }

    private static func bound(_ bound: DateRange.Bound) -> Phrase.Argument? {
        switch (bound.anchor, bound.year, bound.offset) {
        case (.date(let month, nil), nil, 0): .month(month)
        case (.date(let month, let day?), nil, 0): .yearly(month: month, day: day)
        case (.date(let month, let day?), let year?, 0): Day(year: year, month: month, day: day).map { .day($0) }
        case (.easter, nil, 0): .phrase(Phrase("hours.easter"))
        case (.easter, nil, 1): .phrase(Phrase("hours.easter.monday"))
        default: nil
        }
    }
}

extension DaySelector {
    /// Whether it is every public holiday and no other day.
    fileprivate var isPublicHolidays: Bool {
        years.isEmpty && dates.isEmpty && weeks.isEmpty && weekdays == [[.holiday(.publicHoliday, offset: 0)]]
    }
}
