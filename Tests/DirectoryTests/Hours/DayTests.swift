import Directory
import Foundation
import TestSupport
import Testing

struct DayTests {
    @Test func `days agree with the calendar of Foundation over four centuries`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3000 {
            let ordinal = Int.random(in: -100_000...100_000, using: &generator)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(ordinal) * 86400))
            let day = Day(ordinal: ordinal)
            #expect(day.civil.year == parts.year && day.civil.month == parts.month && day.civil.day == parts.day)
            #expect(day.weekday.index == ((parts.weekday ?? 0) + 5) % 7)
            #expect(Day(day.description) == day)
        }
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "", "2026-04-31", "yesterday"])
    func `what is no date is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a time after the date is left aside`() {
        #expect(Day("2024-02-29T10:00:00Z") == Day(year: 2024, month: 2, day: 29))
    }

    /// Dates of Easter Sunday from the almanac of the US Naval Observatory.
    @Test(arguments: [
        (2008, 3, 23), (2011, 4, 24), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28),
        (2038, 4, 25),
    ])
    func `Easter falls where the almanac says`(year: Int, month: Int, day: Int) {
        #expect(HolidayCalendar.easter(year) == Day(year: year, month: month, day: day))
    }

    @Test func `Saint Francis is a holiday from 2026 on`() throws {
        let before = try #require(Day("2025-10-04"))
        let after = try #require(Day("2026-10-04"))
        #expect(HolidayCalendar.italy.holiday(on: before) == nil)
        #expect(HolidayCalendar.italy.holiday(on: after)?.name == "San Francesco")
        #expect(HolidayCalendar.italy.holiday(on: try #require(Day("2026-11-10"))) == nil)
        #expect(HolidayCalendar.alessandria.holiday(on: try #require(Day("2026-11-10"))) != nil)
    }

    @Test(arguments: [
        ("9:00", 540), ("09:30:00", 570), ("24:00", 1440), ("00:00", 0), ("9.15", 555), ("18:00Z", 1080),
    ])
    func `clock times are read as partners write them`(text: String, minutes: Int) {
        #expect(ClockTime(text)?.minutes == minutes)
    }

    @Test(arguments: ["24:01", "25:00", "9", "9:5", "9:60", "", "ab:cd", "12:00:61"])
    func `what is no time is refused`(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func `minutes run over into other days`() throws {
        let day = try #require(Day("2026-11-23"))
        #expect(LocalTime(day: day, minute: 1500) == LocalTime(day: day.adding(1), minute: 60))
        #expect(LocalTime(day: day, minute: -1) == LocalTime(day: day.adding(-1), minute: 1439))
        #expect(LocalTime(day: day, minute: -1440) == LocalTime(day: day.adding(-1), minute: 0))
        #expect(LocalTime("2026-11-23T10:30")?.minuteOfWeek == 630)
    }
}
