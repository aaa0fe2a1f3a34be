import TestSupport
import Testing

@testable import Directory

/// Hours that are more than a plain week: other rules, the map's language, local holidays.
struct RecurringHoursTests {
    static let none = HolidayCalendar()

    static func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }

    static func hours(_ rows: [[String: String]]) -> OpeningHours {
        var builder = NetworkBuilder()
        builder.add(ListingRecord(.services, id: "s", ["name": "S"]))
        for (number, row) in rows.enumerated() {
            builder.add(
                ListingRecord(
                    .schedules, id: "h\(number)", row.merging(["service_id": "s"], uniquingKeysWith: { a, _ in a })))
        }
        let network = builder.build()
        return network.hours(of: network.services[0], at: nil)
    }

    @Test func `the first Tuesday of the month and the fifteenth are hours like others`() throws {
        let hours = Self.hours([
            ["freq": "MONTHLY", "byday": "1TU", "opens_at": "09:00", "closes_at": "12:00", "last_entry_minutes": "30"],
            ["freq": "MONTHLY", "bymonthday": "15", "opens_at": "22:00", "closes_at": "02:00"],
        ])
        // 3 November 2026 is the first Tuesday; 10 November is the second.
        #expect(hours.isOpen(at: try Self.time("2026-11-03T10:00"), holidays: Self.none) == .yes)
        #expect(hours.isOpen(at: try Self.time("2026-11-10T10:00"), holidays: Self.none) == .no)
        #expect(hours.admits(at: try Self.time("2026-11-03T11:30"), holidays: Self.none) == .no)
        #expect(hours.isOpen(at: try Self.time("2026-11-16T01:59"), holidays: Self.none) == .yes)
        #expect(hours.isOpen(at: try Self.time("2026-11-16T02:00"), holidays: Self.none) == .no)
        let evening = try Self.time("2026-11-15T23:00")
        #expect(hours.closing(after: evening, holidays: Self.none) == (try Self.time("2026-11-16T02:00")))
        #expect(
            hours.nextOpening(from: try Self.time("2026-11-16T02:00"), holidays: Self.none)
                == (try Self.time("2026-12-01T09:00")))
    }

    @Test func `every other week counts from its first day, and without one nobody can say which weeks are meant`()
        throws
    {
        let row = ["freq": "WEEKLY", "interval": "2", "byday": "WE", "opens_at": "09:00", "closes_at": "12:00"]
        let dated = Self.hours([row.merging(["dtstart": "2026-11-04"], uniquingKeysWith: { a, _ in a })])
        #expect(dated.isOpen(at: try Self.time("2026-11-18T10:00"), holidays: Self.none) == .yes)
        #expect(dated.isOpen(at: try Self.time("2026-11-11T10:00"), holidays: Self.none) == .no)
        #expect(Self.hours([row]).isOpen(at: try Self.time("2026-11-18T10:00"), holidays: Self.none) == .unknown)
    }

    @Test func `a rule ends with its count and its validity`() throws {
        let hours = Self.hours([
            [
                "freq": "WEEKLY", "byday": "MO", "count": "2", "dtstart": "2026-11-02", "opens_at": "09:00",
                "closes_at": "12:00",
            ]
        ])
        #expect(hours.isOpen(at: try Self.time("2026-11-09T10:00"), holidays: Self.none) == .yes)
        #expect(hours.isOpen(at: try Self.time("2026-11-16T10:00"), holidays: Self.none) == .no)
    }

    @Test func `a description in the map's language is read, words stay words`() throws {
        let hours = Self.hours([
            ["description": "Mo-Fr 09:00-12:00; Th[1] 15:00-18:00; PH off; Sa 10:00-11:00 \"su appuntamento\""]
        ])
        #expect(hours.isOpen(at: try Self.time("2026-11-23T10:00"), holidays: .italy) == .yes)
        #expect(hours.isOpen(at: try Self.time("2026-12-08T10:00"), holidays: .italy) == .no)
        let saturday = try Self.time("2026-11-28T10:30")
        #expect(hours.isOpen(at: saturday, holidays: .italy) == .unknown)
        #expect(hours.doubt(at: saturday, holidays: .italy) == "su appuntamento")
        for words in ["aperto", "lunedì", "telefonare", "chiuso in agosto", "su appuntamento"] {
            #expect(Self.hours([["description": words]]).unstructured == [words], "\(words)")
        }
    }

    @Test func `the patron's day shuts the town it is kept in, and no other`() throws {
        var builder = NetworkBuilder()
        for (id, name) in [("al", "Alessandria"), ("at", "Asti")] {
            builder.add(ListingRecord(.areas, id: id, ["name": name, "kind": "municipality"]))
            builder.add(ListingRecord(.locations, id: "l-\(id)", ["name": name, "area_id": id]))
            builder.add(ListingRecord(.services, id: "s-\(id)", ["name": "S"]))
            builder.add(
                ListingRecord(.serviceAtLocations, id: "x-\(id)", ["service_id": "s-\(id)", "location_id": "l-\(id)"]))
            builder.add(
                ListingRecord(
                    .schedules, id: "h-\(id)",
                    [
                        "service_id": "s-\(id)", "freq": "WEEKLY", "byday": "TU", "opens_at": "09:00",
                        "closes_at": "12:00",
                    ]))
            builder.add(
                ListingRecord(.closures, id: "c-\(id)", ["service_id": "s-\(id)", "holiday_rule": "public_holidays"]))
        }
        let network = builder.build()
        // San Baudolino, 10 November 2026, is a Tuesday.
        let verdicts = try network.services.map { service in
            network.hours(of: service, at: network.sites(of: service).first)
                .isOpen(at: try Self.time("2026-11-10T10:00"), holidays: network.holidays)
        }
        #expect(verdicts == [.no, .yes])
    }

    // The three complaints that a directory's users wrote in public, by their numbers there.

    @Test func `askdarcel-web 499: on Friday night past midnight it is still open, on Thursday night not`() throws {
        let schedule = Schedule(weekdays: [.friday], opensAt: ClockTime("18:00"), closesAt: ClockTime("02:00"))
        for hours in [OpeningHours(schedules: [schedule]), Self.hours([["description": "Fr 18:00-02:00"]])] {
            #expect(hours.isOpen(at: try Self.time("2026-11-28T01:30"), holidays: Self.none) == .yes)
            #expect(hours.isOpen(at: try Self.time("2026-11-27T01:30"), holidays: Self.none) == .no)
            #expect(
                hours.closing(after: try Self.time("2026-11-27T23:00"), holidays: Self.none)
                    == (try Self.time("2026-11-28T02:00")))
        }
    }

    @Test func `askdarcel-web 647: twenty-four hours are open at every minute, however they are written`() throws {
        let round = Schedule(weekdays: Weekday.allCases, opensAt: ClockTime("00:00"), closesAt: ClockTime("00:00"))
        let other = Schedule(weekdays: Weekday.allCases, opensAt: ClockTime("08:00"), closesAt: ClockTime("08:00"))
        var week = OpeningHours()
        week.expressions = [try HoursExpression("24/7")]
        for hours in [OpeningHours(schedules: [round]), OpeningHours(schedules: [other]), week, .always] {
            let monday = try Self.time("2026-11-23T00:00")
            #expect(
                (0..<10080).allSatisfy { hours.isOpen(at: monday.adding(minutes: $0), holidays: Self.none) == .yes })
            #expect(hours.closing(after: monday, holidays: Self.none) == nil)
        }
    }
}
