extension HoursParser {
    /// Years such as `2026`, `2026-2030/2`, `2026+`; a single one before a date belongs to the date.
    mutating func years(_ days: inout DaySelector) throws(HoursSyntaxError) {
        var ranges: [DaySelector.YearRange] = []
        repeat {
            guard isYear(position) else { throw unexpected(.sameKind) }
            let first = try number(in: 1900...9999, .year)
            var range = DaySelector.YearRange(years: first...first)
            if kind() == .sign("-") {
                position += 1
                let last = try number(in: first + 1...9999, .year)
                range.years = first...last
            } else if take("+") {
                range.years = first...9999
            }
            if take("/") {
                if range.years.count == 1 { range.years = first...9999 }
                range.step = try number(in: 1...1000, .step)
            }
            ranges.append(range)
        } while take(",")
        let isSingle = ranges.count == 1 && ranges[0].years.count == 1
        if isSingle, isDate(position) {
            try dates(&days, year: ranges[0].years.lowerBound)
        } else {
            days.years += ranges
        }
    }

    /// Weeks such as `week 01-53/2`.
    mutating func weeks(_ days: inout DaySelector) throws(HoursSyntaxError) {
        position += 1
        repeat {
            if kind() == .week, !days.weeks.isEmpty { position += 1 }
            guard !isHour(position) else { throw unexpected(.week) }
            let first = try number(in: 1...53, .week)
            var range = DaySelector.WeekRange(weeks: first...first)
            if take("-") { range.weeks = first...(try number(in: min(first + 1, 53)...53, .week)) }
            if take("/") { range.step = try number(in: 2...26, .step) }
            days.weeks.append(range)
        } while takeComma(before: { $0.kind() == .week || $0.isNumber && !$0.isHour($0.position) })
    }

    private var isNumber: Bool {
        if case .number = kind() { return true }
        return false
    }

    /// Moves past a comma if what follows it goes on with the list.
    private mutating func takeComma(before isNext: (HoursParser) -> Bool) -> Bool {
        guard kind() == .sign(",") else { return false }
        position += 1
        if isNext(self) { return true }
        position -= 1
        return false
    }

    /// Weekdays and holidays such as `Mo-Fr,Su[1,-1] +1 day,PH`.
    ///
    /// Weekdays right after holidays narrow them: `SH Mo-Fr` are the weekdays of the school holidays.
    mutating func weekdays(_ days: inout DaySelector) throws(HoursSyntaxError) {
        var items: [DaySelector.WeekdayItem] = []
        repeat {
            switch kind() {
            case .holiday(let holiday):
                position += 1
                items.append(.holiday(holiday, offset: try offset(upTo: 1)))
            case .weekdays(let first, let last):
                position += 1
                items.append(.range(first, last))
            case .weekday(let weekday): items.append(try item(from: weekday))
            default: throw unexpected(.sameKind)
            }
        } while takeComma(before: { $0.isWeekdayOrHoliday })
        if let last = days.weekdays.last, !last.allSatisfy(\.isHoliday) || items.allSatisfy(\.isHoliday) {
            days.weekdays[days.weekdays.count - 1] += items
        } else {
            days.weekdays.append(items)
        }
    }

    private var isWeekdayOrHoliday: Bool {
        switch kind() {
        case .weekday, .weekdays, .holiday: true
        default: false
        }
    }

    private mutating func item(from weekday: Weekday) throws(HoursSyntaxError) -> DaySelector.WeekdayItem {
        position += 1
        if kind() == .sign("[") {
            let places = try places()
            return .nth(weekday, places, offset: try offset(upTo: 6))
        }
        guard take("-") else { return .range(weekday, weekday) }
        guard case .weekday(let last) = kind() else { throw unexpected(.sameKind) }
        position += 1
        return .range(weekday, last)
    }

    /// The places of a weekday in its month, such as `[1,3-4,-1]`.
    mutating func places() throws(HoursSyntaxError) -> [DaySelector.Nth] {
        guard take("[") else { throw unexpected(.nth) }
        var places: [DaySelector.Nth] = []
        repeat {
            if take("-") {
                let place = -(try number(in: 1...5, .nth))
                places.append(DaySelector.Nth(places: place...place))
            } else {
                let first = try number(in: 1...5, .nth)
                let last = take("-") ? try number(in: first...5, .nth) : first
                places.append(DaySelector.Nth(places: first...last))
            }
        } while take(",")
        guard take("]") else { throw unexpected(.bracket) }
        return places
    }
}

extension DaySelector.WeekdayItem {
    /// Whether it is a holiday and no weekday.
    var isHoliday: Bool {
        if case .holiday = self { return true }
        return false
    }
}
