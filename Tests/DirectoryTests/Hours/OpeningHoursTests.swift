import TestSupport
import Testing

@testable import Directory

struct OpeningHoursTests {
    static let monday = Day("2026-11-23") ?? Day(ordinal: 0)

    static func schedule(_ days: [Weekday], _ opens: String, _ closes: String) -> Schedule {
        Schedule(weekdays: days, opensAt: ClockTime(opens), closesAt: ClockTime(closes))
    }

    static func at(_ offset: Int, _ time: String) -> LocalTime {
        LocalTime(day: monday.adding(offset), minute: ClockTime(time)?.minutes ?? 0)
    }

    @Test func `Friday night runs into Saturday and not into Friday morning`() {
        let hours = OpeningHours(schedules: [Self.schedule([.friday], "20:00", "02:00")])
        let none = HolidayCalendar()
        #expect(hours.isOpen(at: Self.at(4, "23:59"), holidays: none) == .yes)
        #expect(hours.isOpen(at: Self.at(5, "01:59"), holidays: none) == .yes)
        #expect(hours.isOpen(at: Self.at(5, "02:00"), holidays: none) == .no)
        #expect(hours.isOpen(at: Self.at(4, "01:00"), holidays: none) == .no)
        #expect(hours.closing(after: Self.at(4, "21:00"), holidays: none) == Self.at(5, "02:00"))
    }

    @Test func `Sunday night runs into Monday`() {
        let hours = OpeningHours(schedules: [Self.schedule([.sunday], "22:00", "06:00")])
        #expect(hours.isOpen(at: Self.at(0, "05:59"), holidays: HolidayCalendar()) == .yes)
        #expect(hours.isOpen(at: Self.at(0, "06:00"), holidays: HolidayCalendar()) == .no)
    }

    @Test func `twenty-four hours are open at midnight, however they are written`() {
        for closes in ["24:00", "00:00"] {
            let hours = OpeningHours(schedules: [Self.schedule(Weekday.allCases, "00:00", closes)])
            #expect(hours.isOpen(at: Self.at(0, "00:00"), holidays: HolidayCalendar()) == .yes)
            #expect(hours.isOpen(at: Self.at(6, "23:59"), holidays: HolidayCalendar()) == .yes)
            #expect(hours.closing(after: Self.at(0, "12:00"), holidays: HolidayCalendar()) == nil)
        }
    }

    @Test func `a closure of the day closes the night that begins on it and no other`() throws {
        let closed = Closure(.days(Self.monday...Self.monday))
        let night = OpeningHours(
            schedules: [Self.schedule([.sunday, .monday], "20:00", "08:00")], closures: [closed])
        #expect(night.isOpen(at: Self.at(0, "07:00"), holidays: HolidayCalendar()) == .yes)
        #expect(night.isOpen(at: Self.at(0, "21:00"), holidays: HolidayCalendar()) == .no)
        #expect(night.isOpen(at: Self.at(1, "07:00"), holidays: HolidayCalendar()) == .no)
    }

    @Test func `public holidays close only those who say so`() throws {
        let christmas = LocalTime(day: try #require(Day("2026-12-25")), minute: 600)
        let open = OpeningHours(schedules: [Self.schedule(Weekday.allCases, "09:00", "12:00")])
        var shut = open
        shut.closures = [Closure(.publicHolidays)]
        #expect(open.isOpen(at: christmas, holidays: .italy) == .yes)
        #expect(shut.isOpen(at: christmas, holidays: .italy) == .no)
        #expect(shut.nextOpening(from: christmas, holidays: .italy)?.day == Day("2026-12-27"))
    }

    @Test func `after the last entry one is not let in`() throws {
        var schedule = Self.schedule([.monday], "09:00", "12:00")
        schedule.lastEntryBefore = 30
        let hours = OpeningHours(schedules: [schedule])
        #expect(hours.admits(at: Self.at(0, "11:29"), holidays: HolidayCalendar()) == .yes)
        #expect(hours.admits(at: Self.at(0, "11:30"), holidays: HolidayCalendar()) == .no)
        #expect(hours.isOpen(at: Self.at(0, "11:30"), holidays: HolidayCalendar()) == .yes)
    }

    @Test func `without hours nobody can say, and words leave it open`() {
        #expect(OpeningHours().isOpen(at: Self.at(0, "10:00"), holidays: HolidayCalendar()) == .unknown)
        let monthly = Schedule(frequency: .monthly, hasOtherRules: true, description: "primo martedì del mese")
        let hours = OpeningHours(schedules: [monthly, Self.schedule([.monday], "09:00", "12:00")])
        #expect(hours.isOpen(at: Self.at(0, "10:00"), holidays: HolidayCalendar()) == .yes)
        #expect(hours.isOpen(at: Self.at(1, "10:00"), holidays: HolidayCalendar()) == .unknown)
    }

    @Test func `a year of minutes agrees with the definition`() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<12 {
            let hours = Self.randomHours(&generator)
            for _ in 0..<1500 {
                let time = LocalTime(
                    day: Self.monday.adding(Int.random(in: 0...60, using: &generator)),
                    minute: Int.random(in: 0...1439, using: &generator))
                let expected = Self.isOpenByDefinition(hours, at: time)
                #expect((hours.isOpen(at: time, holidays: .italy) == .yes) == expected, "\(hours) at \(time)")
            }
        }
    }

    @Test func `the next opening is the first open minute`() throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<40 {
            let hours = Self.randomHours(&generator)
            let start = LocalTime(day: Self.monday, minute: Int.random(in: 0...10079, using: &generator))
            let scanned = (0..<(10 * 1440)).lazy.map { start.adding(minutes: $0) }
                .first { Self.isOpenByDefinition(hours, at: $0) }
            let found = hours.nextOpening(from: start, holidays: .italy, withinDays: 9)
            if let scanned { #expect(found == scanned) }
        }
    }

    static func randomHours(_ generator: inout SeededGenerator) -> OpeningHours {
        let spans = (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
            OpeningHours.Span(
                start: Int.random(in: 0..<10080, using: &generator), length: Int.random(in: 1...1440, using: &generator)
            )
        }
        let first = monday.adding(Int.random(in: 0...30, using: &generator))
        return OpeningHours(
            spans: spans,
            closures: [
                Closure(.days(first...first.adding(Int.random(in: 0...3, using: &generator)))),
                Closure(.publicHolidays),
            ])
    }

    /// Every span of every day around, laid out minute by minute.
    static func isOpenByDefinition(_ hours: OpeningHours, at time: LocalTime) -> Bool {
        (-2...0).contains { offset in
            let day = time.day.adding(offset)
            guard !hours.closures.contains(where: { $0.covers(day, holidays: .italy) }) else { return false }
            return hours.spans.contains { span in
                guard span.start / 1440 == day.weekday.index else { return false }
                let opening = LocalTime(day: day, minute: span.start % 1440)
                return (0..<span.length).contains(time.minutes(since: opening))
            }
        }
    }
}
