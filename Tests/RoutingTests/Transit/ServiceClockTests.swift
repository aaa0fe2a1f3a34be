import Directory
import Testing

@testable import Routing

/// The territory's clock on the nights when it is changed, and on others.
struct ServiceClockTests {
    private let clock = ServiceClock("Europe/Rome")

    private func instant(_ text: String) throws -> Int { clock.instant(try #require(LocalTime(text))) }

    @Test func `Rome is an hour before Greenwich in winter and two in summer`() throws {
        #expect(try instant("1970-01-01T01:00") == 0)
        #expect(try instant("2026-07-01T02:00") == #require(Day("2026-07-01")).ordinal * 86_400)
    }

    @Test func `a day of service begins twelve hours before noon, an hour off midnight when the clock changes`() throws
    {
        for (day, offset) in [("2026-03-28", 0), ("2026-03-29", -3600), ("2026-10-25", 3600), ("2026-10-26", 0)] {
            #expect(try clock.start(of: #require(Day(day))) - instant(day) == offset)
        }
    }

    @Test func `every minute reads back as itself, but the hour that is left out and the one that comes twice`() throws
    {
        for text in ["2026-03-29", "2026-10-25", "2026-11-25"] {
            let day = try #require(Day(text))
            for minute in 0..<1440 where text != "2026-03-29" || !(120..<180).contains(minute) {
                let time = LocalTime(day: day, minute: minute)
                #expect(clock.local(clock.instant(time)) == time)
            }
        }
        // Half past two is left out: half an hour after two is half past three.
        #expect(try clock.local(instant("2026-03-29T02:30")).description == "2026-03-29T03:30")
        // Half past two comes twice: the first is meant, an hour before the second.
        #expect(try instant("2026-10-25T03:00") - instant("2026-10-25T02:30") == 5400)
    }
}
