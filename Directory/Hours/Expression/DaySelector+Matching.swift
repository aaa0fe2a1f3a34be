extension DaySelector {
    /// Whether the day is selected, and the name of the holiday that selected it.
    func matches(_ day: Day, in circumstances: HoursCircumstances) -> (isSelected: Bool, holiday: String?) {
        let year = day.civil.year
        guard years.isEmpty || years.contains(where: { $0.contains(year) }),
            weeks.isEmpty || weeks.contains(where: { $0.contains(day.isoWeek) }),
            dates.allSatisfy({ list in list.contains { $0.contains(day) } })
        else { return (false, nil) }
        var name: String?
        for list in weekdays {
            let found = list.map { $0.matches(day, in: circumstances) }.filter(\.isSelected)
            guard !found.isEmpty else { return (false, nil) }
            name = found.last { $0.holiday != nil }?.holiday ?? name
        }
        return (true, name)
    }
}

extension DaySelector.YearRange {
    /// Whether the year is among them.
    func contains(_ year: Int) -> Bool { years.contains(year) && (year - years.lowerBound) % step == 0 }
}

extension DaySelector.WeekRange {
    /// Whether the week is among them.
    func contains(_ week: Int) -> Bool { weeks.contains(week) && (week - weeks.lowerBound) % step == 0 }
}

extension DaySelector.WeekdayItem {
    /// Whether the day is meant, and the name of the holiday that says so.
    func matches(_ day: Day, in circumstances: HoursCircumstances) -> (isSelected: Bool, holiday: String?) {
        switch self {
        case .range(let first, let last):
            let (from, until, index) = (first.index, last.index, day.weekday.index)
            return (from <= until ? (from...until).contains(index) : index >= from || index <= until, nil)
        case .nth(let weekday, let places, let offset):
            let anchor = day.adding(-offset)
            return (anchor.weekday == weekday && places.contains { $0.contains(anchor) }, nil)
        case .holiday(let kind, let offset):
            let name = circumstances.holiday(kind, on: day.adding(-offset))
            return (name != nil, name)
        }
    }
}

extension DaySelector.Nth {
    /// Whether the day is one of the places of its weekday in its month.
    func contains(_ day: Day) -> Bool {
        let (year, month, date) = day.civil
        let fromStart = (date - 1) / 7 + 1
        let left = (Day.last(of: month, in: year)?.civil.day ?? date) - date
        return places.contains(fromStart) || places.contains(-(left / 7 + 1))
    }
}
