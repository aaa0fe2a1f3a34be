/// The public holidays of a country, a part of it, or one municipality.
public struct HolidayCalendar: Sendable, Hashable {
    /// A rule that gives one day a year.
    public enum Rule: Sendable, Hashable {
        /// The same month and day each year.
        case fixed(month: Int, day: Int)
        /// That many days after Easter Sunday of the western churches.
        case easter(offset: Int)
        /// That many days after Easter Sunday of the eastern churches.
        case easternEaster(offset: Int)
        /// The first such weekday on or after a month and day: from 25 May, the last Monday of May.
        case weekday(Weekday, onOrAfter: Int, of: Int)
    }

    /// One holiday of the calendar.
    public struct Holiday: Sendable, Hashable {
        /// Its name in the country's language.
        public let name: String
        /// The rule for its day.
        public let rule: Rule
        /// The years in which it holds.
        public let years: ClosedRange<Int>
        /// Whether the next working day is free too when it falls on a Saturday or a Sunday.
        public let isMadeUp: Bool

        /// A holiday that holds from the year `since` to the year `until`.
        public init(_ name: String, _ rule: Rule, since: Int = 1, until: Int = 9999, isMadeUp: Bool = false) {
            self.name = name
            self.rule = rule
            years = since...max(since, until)
            self.isMadeUp = isMadeUp
        }

        /// The day it falls on in a year; `nil` in years in which it does not hold.
        public func day(in year: Int) -> Day? {
            guard years.contains(year) else { return nil }
            switch rule {
            case .fixed(let month, let day): return Day(year: year, month: month, day: day)
            case .easter(let offset): return HolidayCalendar.easter(year)?.adding(offset)
            case .easternEaster(let offset): return HolidayCalendar.easternEaster(year)?.adding(offset)
            case .weekday(let weekday, let date, let month):
                return Day(year: year, month: month, day: date).map {
                    $0.adding((weekday.index - $0.weekday.index + 7) % 7)
                }
            }
        }
    }

    /// The holidays.
    public var holidays: [Holiday]

    /// A calendar of the holidays given.
    public init(_ holidays: [Holiday] = []) { self.holidays = holidays }

    /// This calendar with more holidays.
    public func adding(_ more: [Holiday]) -> HolidayCalendar { HolidayCalendar(holidays + more) }

    /// The holiday that falls on `day`, or that is made up for on it.
    public func holiday(on day: Day) -> Holiday? { named(on: day) ?? madeUp(on: day) }

    private func named(on day: Day) -> Holiday? {
        let (year, month, date) = day.civil
        return holidays.first { holiday in
            // Most days are no holiday, and most rules say so without reckoning Easter.
            if case .fixed(let wantedMonth, let wantedDay) = holiday.rule {
                return month == wantedMonth && date == wantedDay && holiday.years.contains(year)
            }
            return holiday.day(in: year) == day
        }
    }

    /// The holiday of the weekend before that is made up for on `day`: each takes the next working day still free.
    private func madeUp(on day: Day) -> Holiday? {
        guard day.weekday <= .thursday, holidays.contains(where: \.isMadeUp) else { return nil }
        let monday = day.adding(-day.weekday.index)
        var waiting: [Holiday] = []
        for weekend in [monday.adding(-2), monday.adding(-1)] {
            let year = weekend.civil.year
            // Two holidays on one day, as the two Easters at times, free one working day.
            if let holiday = holidays.first(where: { $0.isMadeUp && $0.day(in: year) == weekend }) {
                waiting.append(holiday)
            }
        }
        for next in 0...day.weekday.index where named(on: monday.adding(next)) == nil {
            guard !waiting.isEmpty else { return nil }
            let holiday = waiting.removeFirst()
            if next == day.weekday.index { return holiday }
        }
        return nil
    }

    /// Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus 1991, chapter 8).
    public static func easter(_ year: Int) -> Day? {
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let correction = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - correction - yearOfCentury % 4) % 7
        let late = (golden + 11 * correction + 22 * weekday) / 451
        let sum = correction + weekday - 7 * late + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// Easter Sunday of the Julian calendar, as a Gregorian day (Meeus 1991, chapter 8).
    public static func easternEaster(_ year: Int) -> Day? {
        let moon = (19 * (year % 19) + 15) % 30
        let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        let sum = moon + weekday + 114
        let late = year / 100 - year / 400 - 2
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(late)
    }
}
