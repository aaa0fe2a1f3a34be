import TestSupport
import Testing

@testable import Directory

/// Recurrence rules; the first dates are the worked examples of RFC 5545 §3.8.5.3.
struct RecurrenceTests {
    static func days(_ rule: String, from start: String, first: Int) throws -> [String] {
        let start = try #require(Day(start))
        let recurrence = try #require(Recurrence(rule, from: start))
        return recurrence.days(from: start, through: start.adding(4000)).prefix(first).map(\.description)
    }

    @Test(arguments: [
        ("FREQ=DAILY;COUNT=3", "1997-09-02", ["1997-09-02", "1997-09-03", "1997-09-04"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09-02",
            ["1997-09-02", "1997-09-04", "1997-09-16"]
        ),
        ("FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05", ["1997-09-05", "1997-10-03", "1997-11-07"]),
        ("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09-07", ["1997-09-07", "1997-09-28", "1997-11-02"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", ["1997-09-28", "1997-10-29", "1997-11-28"]),
        (
            "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12", "1997-09-10",
            ["1997-09-10", "1997-09-11", "1997-09-12"]
        ),
        (
            "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997-01-01",
            ["1997-01-01", "1997-04-10", "1997-07-19"]
        ),
        ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", ["1997-05-19", "1998-05-18", "1999-05-17"]),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", ["1997-05-12", "1998-05-11", "1999-05-17"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02", ["1998-02-13", "1998-03-13", "1998-11-13"]),
        (
            "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997-09-13",
            ["1997-09-13", "1997-10-11", "1997-11-08"]
        ),
        (
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05",
            ["1996-11-05", "2000-11-07", "2004-11-02"]
        ),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", ["1997-09-04", "1997-10-07", "1997-11-06"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", ["1997-09-29", "1997-10-30", "1997-11-27"]),
        (
            "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15",
            ["2007-01-15", "2007-01-30", "2007-02-15", "2007-03-15", "2007-03-30"]
        ),
        // What the rule leaves out comes from the first day: no 31st in short months, no 29 February in common years.
        ("FREQ=MONTHLY", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("FREQ=YEARLY", "2024-02-29", ["2024-02-29", "2028-02-29", "2032-02-29"]),
    ])
    func `rules fall on the days that the standard lists`(rule: String, start: String, wanted: [String]) throws {
        #expect(try Self.days(rule, from: start, first: wanted.count) == wanted)
    }

    @Test func `the week's first day decides which weeks are left out`() throws {
        // RFC 5545's own example: one day of the rule apart, the answer differs.
        #expect(
            try Self.days("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", from: "1997-08-05", first: 9)
                == ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"])
        #expect(
            try Self.days("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", from: "1997-08-05", first: 9)
                == ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"])
    }

    @Test func `the last day is that of the count or of the end, whichever is earlier`() throws {
        let start = try #require(Day("2026-01-05"))
        #expect(Recurrence("FREQ=WEEKLY;COUNT=3", from: start)?.end == Day("2026-01-19"))
        #expect(Recurrence("FREQ=WEEKLY;UNTIL=20260112T090000Z", from: start)?.end == Day("2026-01-12"))
        #expect(
            try Self.days("FREQ=WEEKLY;UNTIL=20260112", from: "2026-01-05", first: 9) == ["2026-01-05", "2026-01-12"])
        let never = try #require(Recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1", from: start))
        #expect(never.days(from: start, through: start.adding(4000)).isEmpty)
    }

    @Test(arguments: [
        "", "FREQ=HOURLY", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYWEEKNO=3", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY;BYSETPOS=1",
        "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;COUNT=", "BYDAY=MO", "FREQ=WEEKLY;BYHOUR=9", "FREQ=YEARLY;UNTIL=2026",
    ])
    func `a rule out of its bounds is refused`(rule: String) {
        #expect(Recurrence(rule, from: Day(ordinal: 20000)) == nil)
    }

    @Test func `a rule is written as it was read`() throws {
        for text in [
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "FREQ=WEEKLY;UNTIL=20261231;WKST=SU;BYDAY=TU,TH",
            "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;BYSETPOS=1", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=DAILY",
        ] {
            #expect(Recurrence(text, from: Day(ordinal: 20000))?.text == text)
        }
    }

    @Test func `asked day by day, a rule falls on the days it lists`() throws {
        var generator = SeededGenerator(seed: 41)
        let start = Day(ordinal: 20454)
        for _ in 0..<60 {
            var parts = Recurrence.Parts()
            parts.interval = Int.random(in: 1...3, using: &generator)
            parts.count = Int.random(in: 1...20, using: &generator)
            parts.weekdays = [Recurrence.WeekdayPlace(Weekday.allCases.randomElement(using: &generator) ?? .monday)]
            parts.positions = [[], [1], [-1]].randomElement(using: &generator) ?? []
            let rule = try #require(Recurrence(.monthly, parts, from: start))
            // Counted by hand: the days of every chosen month that have the weekday, the place among them chosen.
            var wanted: [Day] = []
            for month in 0..<120 where month % parts.interval == 0 {
                let (year, number) = (2026 + month / 12, month % 12 + 1)
                let days = (1...31).compactMap { Day(year: year, month: number, day: $0) }
                    .filter { $0.weekday == parts.weekdays[0].weekday }
                wanted += parts.positions == [1] ? [days[0]] : parts.positions == [-1] ? [days[days.count - 1]] : days
            }
            #expect(rule.days(from: start, through: start.adding(3600)) == Array(wanted.prefix(parts.count ?? 0)))
        }
    }
}
