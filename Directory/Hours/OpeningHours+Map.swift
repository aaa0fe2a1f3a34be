extension OpeningHours {
    /// The hours in the language of the map; `nil` where it cannot say them: words, rules that count their days, last
    /// entries, nights beside days of closure, which the map shuts from midnight to midnight.
    public var expression: HoursExpression? {
        guard unstructured.isEmpty, spans.allSatisfy({ $0.lastEntryBefore == 0 }) else { return nil }
        var rules: [HoursRule] = []
        var seen: [ClosedRange<Day>?] = []
        for span in spans where !seen.contains(span.validity) {
            seen.append(span.validity)
            guard let week = Self.rules(of: spans.filter { $0.validity == span.validity }) else { return nil }
            rules += week
        }
        for recurring in recurring {
            guard let rule = recurring.rule else { return nil }
            rules.append(rule)
        }
        guard expressions.isEmpty || rules.isEmpty && expressions.count == 1 else { return nil }
        rules += expressions.first?.rules ?? []
        guard !rules.isEmpty || isByAppointment else { return nil }
        if rules.isEmpty { rules = [HoursRule(state: .unknown, comment: "by appointment")] }
        let hasNights = rules.contains(where: \.runsPastMidnight)
        guard closures.isEmpty || !hasNights else { return nil }
        if !hasNights, seen.count == 1, recurring.isEmpty {
            // Each day is named once, so that the plain sign says the same as the one that adds.
            for index in rules.indices { rules[index].join = .replacing }
        }
        rules += closures.map(\.rule)
        return HoursExpression(rules: rules)
    }

    /// The rules of spans that hold between the same days, weekdays with the same times together.
    private static func rules(of spans: [Span]) -> [HoursRule]? {
        var times: [[TimeSelector]] = Array(repeating: [], count: 7)
        for span in spans {
            let start = span.start % 1440
            guard start + span.length <= 2880 else { return nil }
            times[span.start / 1440].append(TimeSelector(from: .clock(start), to: .clock(start + span.length)))
        }
        guard let validity = spans.first.map({ $0.validity?.dates }) else { return [] }
        var rules: [HoursRule] = []
        while let first = times.first(where: { !$0.isEmpty }) {
            let alike = Weekday.allCases.filter { times[$0.index] == first }
            var days = DaySelector()
            if let validity { days.dates = [[validity]] }
            // Bare times after a comma would go on with the times before it.
            days.weekdays = [runs(of: alike)]
            rules.append(HoursRule(join: .adding, days: days, times: first))
            for day in alike { times[day.index] = [] }
        }
        return rules
    }

    /// Weekdays as ranges of those that follow one another.
    private static func runs(of days: [Weekday]) -> [DaySelector.WeekdayItem] {
        var runs: [(first: Weekday, last: Weekday)] = []
        for day in days {
            if let last = runs.last?.last, last.index + 1 == day.index {
                runs[runs.count - 1].last = day
            } else {
                runs.append((day, day))
            }
        }
        return runs.map { .range($0.first, $0.last) }
    }
}

extension RecurringSpan {
    /// The rule of a span by weekdays and their places in every month; `nil` for another.
    fileprivate var rule: HoursRule? {
        var bare = Recurrence.Parts()
        bare.weekdays = recurrence.parts.weekdays
        let places = bare.weekdays.compactMap(\.place)
        guard recurrence.frequency == .monthly, recurrence.parts == bare, lastEntryBefore == 0,
            !places.isEmpty, places.count == bare.weekdays.count, validity != nil || recurrence.start <= Day(ordinal: 4)
        else { return nil }
        var days = DaySelector()
        if let validity { days.dates = [[validity.dates]] }
        days.weekdays = [
            bare.weekdays.map { .nth($0.weekday, [.init(places: ($0.place ?? 1)...($0.place ?? 1))], offset: 0) }
        ]
        let times = [TimeSelector(from: .clock(opens.minutes), to: .clock(opens.minutes + length))]
        return HoursRule(join: .adding, days: days, times: times)
    }
}

extension HoursRule {
    /// Whether one of its times may end on another day than it begins.
    fileprivate var runsPastMidnight: Bool {
        times.contains { $0.hasOpenEnd || !$0.start.isClock || !$0.end.isClock || $0.end.nominal > 1440 }
            || times.contains { $0.end.nominal <= $0.start.nominal }
    }
}

extension Closure {
    /// The closure as a rule that shuts its days.
    fileprivate var rule: HoursRule {
        var days = DaySelector()
        switch extent {
        case .publicHolidays: days.weekdays = [[.holiday(.publicHoliday, offset: 0)]]
        case .days(let range): days.dates = [[range.dates]]
        }
        return HoursRule(days: days, state: .closed, comment: reason)
    }
}

extension ClosedRange<Day> {
    /// The days as the map writes them; a first or last day beyond its years is none.
    fileprivate var dates: DateRange {
        func bound(_ day: Day) -> DateRange.Bound {
            let (year, month, date) = day.civil
            return DateRange.Bound(anchor: .date(month: month, day: date), year: year)
        }
        let earliest = Day(year: 1900, month: 1, day: 1) ?? lowerBound
        let isOpen = upperBound.civil.year >= 9999
        let first = bound(Swift.max(lowerBound, earliest))
        return DateRange(first: first, last: isOpen ? first : bound(upperBound), isOpen: isOpen)
    }
}
