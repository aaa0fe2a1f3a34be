extension Recurrence {
    /// A day, week, month or year, and how many such lie between it and the first day's.
    struct Period {
        let first: Day
        let last: Day
        let number: Int

        /// Whether it is one of every `INTERVAL` periods.
        func isChosen(by rule: Recurrence) -> Bool { number % rule.parts.interval == 0 }
    }

    /// The period a day lies in.
    func period(of day: Day) -> Period {
        switch frequency {
        case .daily: return Period(first: day, last: day, number: day.ordinal - start.ordinal)
        case .weekly:
            let (monday, origin) = (weekBeginning(day), weekBeginning(start))
            return Period(
                first: monday, last: monday.adding(6), number: (monday.ordinal - origin.ordinal) / 7)
        case .monthly:
            let (date, from) = (day.civil, start.civil)
            let first = day.adding(1 - date.day)
            let last = Day.last(of: date.month, in: date.year) ?? day
            return Period(first: first, last: last, number: (date.year - from.year) * 12 + date.month - from.month)
        case .yearly:
            let year = day.civil.year
            return Period(
                first: Day(year: year, month: 1, day: 1) ?? day, last: Day(year: year, month: 12, day: 31) ?? day,
                number: year - start.civil.year)
        }
    }

    /// The first day of the week that a day lies in.
    private func weekBeginning(_ day: Day) -> Day {
        day.adding(-((day.weekday.index - parts.weekStart.index + 7) % 7))
    }

    /// Whether a day is chosen by each part, what is left out taken from the first day (RFC 5545 §3.3.10).
    func matches(_ day: Day) -> Bool {
        let (year, month, date) = day.civil
        guard parts.months.isEmpty || parts.months.contains(month) else { return false }
        if !parts.weeks.isEmpty, !holdsWeek(of: day) { return false }
        if !parts.yearDays.isEmpty {
            let length = Self.length(ofYear: year)
            let number = day.ordinal - (Day(year: year, month: 1, day: 1)?.ordinal ?? day.ordinal) + 1
            guard parts.yearDays.contains(number) || parts.yearDays.contains(number - length - 1) else { return false }
        }
        if !parts.monthDays.isEmpty {
            let length = Day.last(of: month, in: year)?.civil.day ?? date
            guard parts.monthDays.contains(date) || parts.monthDays.contains(date - length - 1) else { return false }
        }
        if !parts.weekdays.isEmpty { return parts.weekdays.contains { holds($0, on: day) } }
        return matchesStart(day, month: month, date: date)
    }

    /// Whether a day has the weekday, month or date of the first day, where no part says which it must have.
    private func matchesStart(_ day: Day, month: Int, date: Int) -> Bool {
        let from = start.civil
        if !parts.monthDays.isEmpty || !parts.yearDays.isEmpty { return true }
        switch frequency {
        case .daily: return true
        case .weekly: return day.weekday == start.weekday
        case .monthly: return date == from.day
        case .yearly:
            if !parts.weeks.isEmpty { return day.weekday == start.weekday }
            return date == from.day && (!parts.months.isEmpty || month == from.month)
        }
    }

    private func holds(_ wanted: WeekdayPlace, on day: Day) -> Bool {
        guard wanted.weekday == day.weekday else { return false }
        guard let place = wanted.place else { return true }
        let (year, month, date) = day.civil
        if frequency == .monthly || !parts.months.isEmpty {
            let length = Day.last(of: month, in: year)?.civil.day ?? date
            return place == (date - 1) / 7 + 1 || place == -((length - date) / 7 + 1)
        }
        guard let first = Day(year: year, month: 1, day: 1) else { return false }
        let number = day.ordinal - first.ordinal
        return place == number / 7 + 1 || place == -((Self.length(ofYear: year) - 1 - number) / 7 + 1)
    }

    /// Whether the day's week is among those wanted: a week belongs to the year in which four of its days lie.
    private func holdsWeek(of day: Day) -> Bool {
        let beginning = weekBeginning(day)
        let year = beginning.adding(3).civil.year
        func first(of year: Int) -> Int { weekBeginning(Day(year: year, month: 1, day: 4) ?? day).ordinal }
        let number = (beginning.ordinal - first(of: year)) / 7 + 1
        let fromEnd = number - (first(of: year + 1) - first(of: year)) / 7 - 1
        return parts.weeks.contains(number) || parts.weeks.contains(fromEnd)
    }

    private static func length(ofYear year: Int) -> Int { Day(year: year, month: 2, day: 29) == nil ? 365 : 366 }
}

extension Recurrence.Parts {
    /// Whether each part is one that the rule may have (RFC 5545 §3.3.10).
    func isInRange(of frequency: Recurrence.Frequency) -> Bool {
        func within(_ list: [Int], _ most: Int, signed: Bool = true) -> Bool {
            list.allSatisfy { (1...most).contains(signed ? abs($0) : $0) }
        }
        let places = weekdays.compactMap(\.place)
        guard (1...10_000).contains(interval), count.map({ (1...100_000).contains($0) }) ?? true,
            within(months, 12, signed: false), within(weeks, 53), within(yearDays, 366), within(monthDays, 31),
            within(places, frequency == .monthly || !months.isEmpty ? 5 : 53), within(positions, 366)
        else { return false }
        let hasPlaces = frequency == .monthly || frequency == .yearly && weeks.isEmpty
        let hasOthers = !(months + weeks + yearDays + monthDays).isEmpty || !weekdays.isEmpty
        return (places.isEmpty || hasPlaces) && (weeks.isEmpty || frequency == .yearly)
            && (positions.isEmpty || hasOthers)
    }
}
