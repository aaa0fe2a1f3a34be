extension HoursParser {
    /// Whether a date begins at an index.
    func isDate(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        switch tokens[index].kind {
        case .month, .easter: return true
        default: return false
        }
    }

    /// Dates such as `Jan-Mar`, `Dec 24-26`, `Jan 01-31/8`, `Mar Su[-1]-Oct Su[-1] -1 day`, `easter +1 day`.
    ///
    /// A list right after a list of whole months narrows it, where it is not one of whole months itself.
    mutating func dates(_ days: inout DaySelector, year: Int?) throws(HoursSyntaxError) {
        var ranges: [DateRange] = []
        var year = year
        repeat {
            if !ranges.isEmpty, isYear(position) { year = try number(in: 1900...9999, .year) }
            guard isDate(position) else { throw unexpected(.sameKind) }
            ranges += try dateRanges(year: year)
        } while takeCommaBeforeDate()
        let areMonths = ranges.allSatisfy(\.isOfMonths)
        if areMonths, let only = year,
            ranges.allSatisfy({ $0.first.year == only && $0.last.year == only || $0.last.year == nil })
        {
            // A year before whole months narrows them and does not begin them: `2026 Nov-Feb` ends with 2026.
            days.years.append(DaySelector.YearRange(years: only...only))
            ranges = ranges.map(\.withoutYears)
        }
        if areMonths, let last = days.dates.indices.last, days.dates[last].allSatisfy(\.isOfMonths) {
            days.dates[last] += ranges
        } else {
            days.dates.append(ranges)
        }
    }

    private mutating func takeCommaBeforeDate() -> Bool {
        guard kind() == .sign(","), isDate(position + 1) || isYear(position + 1) && isDate(position + 2) else {
            return false
        }
        position += 1
        return true
    }

    /// One date or range, or the several days of one month in `Jan 23,25`.
    private mutating func dateRanges(year: Int?) throws(HoursSyntaxError) -> [DateRange] {
        let start = position
        let first = try bound(year: year, mayBeNth: true)
        var ranges = [try range(from: first, at: start)]
        guard case .date(let month, .some) = first.anchor else { return ranges }
        while kind() == .sign(","), isDay(position + 1) {
            position += 1
            let at = position
            var next = first
            next.anchor = .date(month: month, day: try day(of: month, year: year))
            ranges.append(try range(from: next, at: at))
        }
        return ranges
    }

    private mutating func range(from first: DateRange.Bound, at start: Int) throws(HoursSyntaxError) -> DateRange {
        var range = DateRange(first: first, last: first)
        if take("+") {
            range.isOpen = true
        } else if kind() == .sign("-"), isBound(position + 1, after: first) {
            position += 1
            range.last = try last(after: first)
            let isMixed = (first.year == nil) != (range.last.year == nil)
            if isMixed, first.anchor == .easter || range.last.anchor == .easter { throw unexpected(.year, at: start) }
        }
        if take("/") { range.step = try number(in: 1...366, .step) }
        return range
    }

    private func isBound(_ index: Int, after first: DateRange.Bound) -> Bool {
        if isDate(index) || isYear(index) && isDate(index + 1) { return true }
        guard case .date(_, .some) = first.anchor, index < tokens.count, case .number = tokens[index].kind else {
            return false
        }
        return !isHour(index)
    }

    private mutating func last(after first: DateRange.Bound) throws(HoursSyntaxError) -> DateRange.Bound {
        if isDate(position) || isYear(position) {
            let year = isYear(position) ? try number(in: 1900...9999, .year) : nil
            if case .date(_, nil) = first.anchor { return try bound(year: year, mayBeNth: false) }
            return try bound(year: year, mayBeNth: true, isLast: true)
        }
        guard case .date(let month, let start?) = first.anchor else { throw unexpected(.date) }
        let at = position
        let day = try day(of: month, year: first.year)
        guard day > start else { throw unexpected(.date, at: at) }
        return DateRange.Bound(anchor: .date(month: month, day: day), year: first.year)
    }

    /// One end of a range. A weekday by its place is one in a range, and where days are counted from it, for these
    /// may lie in the next month; else it is a selector of its own.
    private mutating func bound(year: Int?, mayBeNth: Bool, isLast: Bool = false) throws(HoursSyntaxError)
        -> DateRange.Bound
    {
        if kind() == .easter {
            position += 1
            return DateRange.Bound(anchor: .easter, year: year, offset: try offset(upTo: 366))
        }
        guard case .month(let month) = kind() else { throw unexpected(.date) }
        position += 1
        if isDay(position) {
            let day = try day(of: month, year: year)
            return DateRange.Bound(anchor: .date(month: month, day: day), year: year, offset: try offset(upTo: 366))
        }
        if mayBeNth, let nth = try nthBound(month: month, year: year, isLast: isLast) { return nth }
        return DateRange.Bound(anchor: .date(month: month, day: nil), year: year)
    }

    private mutating func nthBound(month: Int, year: Int?, isLast: Bool) throws(HoursSyntaxError) -> DateRange.Bound? {
        let start = position
        guard case .weekday(let weekday) = kind(), kind(1) == .sign("[") else { return nil }
        position += 1
        let places = try places()
        let offset = try offset(upTo: 366)
        guard places.count == 1, places[0].places.count == 1,
            isLast || offset != 0 && kind() != .sign(",")
                || kind() == .sign("-") && (isDate(position + 1) || isYear(position + 1))
        else {
            position = start
            return nil
        }
        let anchor = DateRange.Bound.Anchor.nth(month: month, weekday, place: places[0].places.lowerBound)
        return DateRange.Bound(anchor: anchor, year: year, offset: offset)
    }

    /// Whether a day of the month stands at an index: a number of one or two digits that no minutes follow.
    private func isDay(_ index: Int) -> Bool {
        guard index < tokens.count, case .number(_, let digits) = tokens[index].kind else { return false }
        return digits <= 2 && !isHour(index)
    }

    /// A day of a month, with the full stop some write after it.
    private mutating func day(of month: Int, year: Int?) throws(HoursSyntaxError) -> Int {
        // A leap year stands for every year, so that 29 February can be named without one.
        let length = Day.last(of: month, in: 2000)?.civil.day ?? 31
        let day = try number(in: 1...length, .date)
        if kind() == .sign("."), isAttached(position) { position += 1 }
        return day
    }
}

extension DateRange {
    /// The same dates of every year.
    fileprivate var withoutYears: DateRange {
        var range = self
        range.first.year = nil
        range.last.year = nil
        return range
    }

    /// Whether it runs from one whole month to another.
    var isOfMonths: Bool {
        if case .date(_, nil) = first.anchor, case .date(_, nil) = last.anchor { return true }
        return false
    }
}
