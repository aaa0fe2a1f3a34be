/// The public holidays of a country and of one municipality.
public struct HolidayCalendar: Sendable, Hashable {
    /// A rule that gives one day a year.
    public enum Rule: Sendable, Hashable {
        /// The same month and day each year.
        case fixed(month: Int, day: Int)
        /// That many days after Easter Sunday.
        case easter(offset: Int)
    }

    /// One holiday of the calendar.
    public struct Holiday: Sendable, Hashable {
        /// Its name in the country's language.
        public let name: String
        /// The rule for its day.
        public let rule: Rule
        /// The first year it holds.
        public let since: Int

        /// A holiday that holds from the year `since` on.
        public init(_ name: String, _ rule: Rule, since: Int = 1) {
            self.name = name
            self.rule = rule
            self.since = since
        }
    }

    /// The holidays.
    public var holidays: [Holiday]

    /// A calendar of the holidays given.
    public init(_ holidays: [Holiday] = []) { self.holidays = holidays }

    /// The holiday that falls on `day`.
    public func holiday(on day: Day) -> Holiday? {
        let (year, month, date) = day.civil
        return holidays.first { holiday in
            guard year >= holiday.since else { return false }
            switch holiday.rule {
            case .fixed(let wantedMonth, let wantedDay): return month == wantedMonth && date == wantedDay
            case .easter(let offset): return Self.easter(year)?.adding(offset) == day
            }
        }
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

    /// Italy's public holidays: law 260/1949 as amended, with 4 October since 2026 (law 151/2025).
    public static let italy = HolidayCalendar([
        Holiday("Capodanno", .fixed(month: 1, day: 1)), Holiday("Epifania", .fixed(month: 1, day: 6)),
        Holiday("Pasqua", .easter(offset: 0)), Holiday("Lunedì dell'Angelo", .easter(offset: 1)),
        Holiday("Festa della Liberazione", .fixed(month: 4, day: 25)),
        Holiday("Festa dei lavoratori", .fixed(month: 5, day: 1)),
        Holiday("Festa della Repubblica", .fixed(month: 6, day: 2)),
        Holiday("Ferragosto", .fixed(month: 8, day: 15)),
        Holiday("San Francesco", .fixed(month: 10, day: 4), since: 2026),
        Holiday("Ognissanti", .fixed(month: 11, day: 1)), Holiday("Immacolata", .fixed(month: 12, day: 8)),
        Holiday("Natale", .fixed(month: 12, day: 25)), Holiday("Santo Stefano", .fixed(month: 12, day: 26)),
    ])

    /// Italy's holidays and San Baudolino, patron of Alessandria, on 10 November.
    public static let alessandria = HolidayCalendar(
        italy.holidays + [Holiday("San Baudolino", .fixed(month: 11, day: 10))])
}
