import Directory
import Routing
import Testing

/// Opening states and the words for them.
struct OpeningStateTests {
    /// Monday 2 March 2026 is a Monday; 9 to 12 that day, and all Saturday.
    private let hours = OpeningHours(
        spans: [OpeningHours.Span(start: 540, length: 180), OpeningHours.Span(start: 5 * 1440, length: 1440)]
            .compactMap { $0 })

    private func phrase(_ hours: OpeningHours, _ now: String) throws -> Phrase {
        let now = try #require(LocalTime(now))
        return OpeningState(hours, at: now, holidays: HolidayCalendar()).phrase(now: now)
    }

    private func expect(_ phrase: Phrase, _ key: String, time: String) throws {
        #expect(phrase.key == key)
        let clock = try #require(ClockTime(time))
        #expect(phrase.arguments["time"] == .time(clock))
    }

    @Test func `an open place says until when, midnight as the end of its day`() throws {
        try expect(phrase(hours, "2026-03-02T10:00"), "routing.opening.open.today", time: "12:00")
        try expect(phrase(hours, "2026-03-07T10:00"), "routing.opening.open.today", time: "24:00")
        #expect(try phrase(.always, "2026-03-02T10:00").key == "routing.opening.always")
    }

    @Test func `a shut place says when it opens: today, a day of this week, a date`() throws {
        try expect(phrase(hours, "2026-03-02T08:00"), "routing.opening.opens.today", time: "09:00")
        try expect(phrase(hours, "2026-03-02T12:00"), "routing.opening.opens.weekday", time: "00:00")
        let monday = OpeningHours(spans: [OpeningHours.Span(start: 540, length: 180)].compactMap { $0 })
        try expect(phrase(monday, "2026-03-02T12:00"), "routing.opening.opens.day", time: "09:00")
    }

    @Test func `without hours there is an appointment or nothing is known`() throws {
        #expect(try phrase(OpeningHours(), "2026-03-02T10:00").key == "routing.opening.unknown")
        let booked = OpeningHours(isByAppointment: true)
        #expect(try phrase(booked, "2026-03-02T10:00").key == "routing.opening.appointment")
    }
}
