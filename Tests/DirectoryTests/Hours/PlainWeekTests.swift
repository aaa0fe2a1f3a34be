import TestSupport
import Testing

@testable import Directory

/// The week by minutes and the text of the map, each against the full reading.
struct PlainWeekTests {
    static let none = HolidayCalendar()

    static func spans(_ generator: inout SeededGenerator, longest: Int = 10080) -> [OpeningHours.Span] {
        (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
            let length = Int.random(in: 1...(Bool.random(using: &generator) ? 600 : longest), using: &generator)
            let lastEntry = Bool.random(using: &generator) ? 0 : Int.random(in: 0..<length, using: &generator)
            return OpeningHours.Span(
                start: Int.random(in: 0..<10080, using: &generator), length: length, lastEntryBefore: lastEntry)
        }
    }

    static let expressions = [
        "Mo-Fr 09:00-12:00", "Sa,Su 22:00-03:00", "Mo 10:00-14:00; Mo 12:00-13:00 off", "We 09:00-10:00 \"ring\"",
        "Tu-Th 14:00-17:00+", "Fr 20:00-26:00 || Fr 18:00-20:00 unknown", "24/7",
    ]

    @Test func `every minute of the week is as the full reading says`() throws {
        var generator = SeededGenerator(seed: 51)
        for _ in 0..<60 {
            var hours = OpeningHours(spans: Self.spans(&generator))
            if Int.random(in: 0..<3, using: &generator) == 0 {
                hours.expressions = [try HoursExpression(Self.expressions.randomElement(using: &generator) ?? "24/7")]
            }
            if Int.random(in: 0..<6, using: &generator) == 0 { hours.unstructured = ["or by appointment"] }
            let week = try #require(hours.plainWeek)
            // 5 October 2026 is a Monday; its week has no clock change.
            let monday = LocalTime(day: try #require(Day("2026-10-05")), minute: 0)
            for minute in 0..<10080 {
                let time = monday.adding(minutes: minute)
                let isRight =
                    week.isOpen(at: minute) == hours.isOpen(at: time, holidays: Self.none)
                    && week.admits(at: minute) == hours.admits(at: time, holidays: Self.none)
                if !isRight { Issue.record("\(hours) at \(time)") }
            }
            for ranges in [week.open, week.admitting, week.unknown] {
                #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
            }
        }
    }

    @Test(arguments: [
        "Mo 09:00-12:00; PH off", "Jan 09:00-12:00", "week 1-10 Mo 09:00-12:00", "Mo[1] 09:00-12:00",
        "sunrise-sunset", "2026 Mo 09:00-12:00", "SH 09:00-12:00",
    ])
    func `what a date, a season, a holiday or the sun decides is no plain week`(text: String) throws {
        var hours = OpeningHours()
        hours.expressions = [try HoursExpression(text)]
        #expect(hours.plainWeek == nil)
        let closed = OpeningHours(spans: OpeningHours.always.spans, closures: [Closure(.publicHolidays)])
        #expect(closed.plainWeek == nil)
    }

    /// Weekly spans, at times one that holds for three weeks, a rule by months, days of closure.
    static func manifold(_ generator: inout SeededGenerator, from first: Day) throws -> OpeningHours {
        var spans = Self.spans(&generator, longest: 1440).filter { $0.lastEntryBefore == 0 }
        if Int.random(in: 0..<3, using: &generator) == 0, let last = spans.popLast() {
            let from = first.adding(Int.random(in: 0...40, using: &generator))
            spans += [OpeningHours.Span(start: last.start, length: last.length, validity: from...from.adding(20))]
                .compactMap { $0 }
        }
        var hours = OpeningHours(spans: spans)
        if Int.random(in: 0..<3, using: &generator) == 0 {
            var parts = Recurrence.Parts()
            parts.weekdays = [.init(.thursday, place: [1, 3, -1].randomElement(using: &generator))]
            let rule = try #require(Recurrence(.monthly, parts, from: Day(ordinal: 4)))
            let (opens, closes) = (try #require(ClockTime("15:00")), try #require(ClockTime("18:30")))
            hours.recurring = [RecurringSpan(rule, opens: opens, closes: closes)]
        }
        if Int.random(in: 0..<3, using: &generator) == 0 {
            let days = Closure(.days(first...first.adding(3)), reason: "ferie \"lunghe\"")
            hours.closures = [Closure(.publicHolidays), days]
        }
        return hours
    }

    @Test func `hours written for the map are open when they were before`() throws {
        var generator = SeededGenerator(seed: 52)
        let first = try #require(Day("2026-03-02"))
        var written = 0
        for _ in 0..<150 {
            let hours = try Self.manifold(&generator, from: first)
            guard let text = hours.expression?.text else { continue }
            written += 1
            var read = OpeningHours()
            read.expressions = [try HoursExpression(text)]
            for _ in 0..<300 {
                let time = LocalTime(
                    day: first.adding(Int.random(in: 0...90, using: &generator)),
                    minute: Int.random(in: 0..<1440, using: &generator))
                let before = hours.isOpen(at: time, holidays: .italy)
                #expect(before == read.isOpen(at: time, holidays: .italy), "\(text) at \(time)")
            }
        }
        #expect(written > 80)
    }

    @Test func `what the map cannot say is not written`() throws {
        let night = try #require(OpeningHours.Span(start: 1300, length: 300))
        let entry = try #require(OpeningHours.Span(start: 540, length: 180, lastEntryBefore: 30))
        #expect(OpeningHours(spans: [night], closures: [Closure(.publicHolidays)]).expression == nil)
        #expect(OpeningHours(spans: [entry]).expression == nil)
        #expect(OpeningHours(spans: [night], unstructured: ["or ring"]).expression == nil)
        #expect(OpeningHours().expression == nil)
        #expect(OpeningHours(isByAppointment: true).expression?.text == "\"by appointment\"")
        #expect(OpeningHours(spans: [night]).expression?.text == "Mo 21:40-26:40")
        let week = (0..<5).compactMap { OpeningHours.Span(start: $0 * 1440 + 540, length: 180) }
        let saturday = [OpeningHours.Span(start: 5 * 1440 + 540, length: 60)].compactMap { $0 }
        #expect(
            OpeningHours(spans: week + saturday, closures: [Closure(.publicHolidays)]).expression?.text
                == "Mo-Fr 09:00-12:00; Sa 09:00-10:00; PH off")
    }

    @Test(.enabled(if: SharedData.isPresent, "needs the shared real data"))
    func `a value written again says the same`() throws {
        var compared = 0
        for vector in try HoursConformanceTests.vectors("evaluation") {
            guard let hours = try? HoursExpression(vector.value, mode: vector.mode) else { continue }
            let again = try HoursExpression(hours.text, mode: vector.mode)
            let start = LocalTime(day: try #require(Day("2024-02-25")), minute: 0)
            let circumstances = HoursConformanceTests.circumstances(vector)
            for offset in [0, 150, 300, 450] {
                let from = start.adding(minutes: offset * 1440)
                let to = from.adding(minutes: 20 * 1440)
                #expect(
                    again.stretches(from: from, to: to, in: circumstances).map(HoursConformanceTests.line)
                        == hours.stretches(from: from, to: to, in: circumstances).map(HoursConformanceTests.line),
                    "\(vector.value) became \(hours.text)")
            }
            compared += 1
        }
        #expect(compared > 300)
    }
}
