import Foundation
import TestSupport
import Testing

@testable import Directory

struct TimeZoneRulesTests {
    static func local(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }

    /// Minutes of universal time, written as a local time is.
    static func universal(_ text: String) throws -> Int {
        let time = try local(text)
        return time.day.ordinal * 1440 + time.minute
    }

    @Test func `Italy's clocks go forward on the last Sunday of March and back on that of October, at one o'clock`()
        throws
    {
        // Directive 2000/84/EC: 29 March and 25 October are the last Sundays in 2026.
        let rome = TimeZoneRules.italy
        #expect(rome.local(at: try Self.universal("2026-03-29T00:59")) == (try Self.local("2026-03-29T01:59")))
        #expect(rome.local(at: try Self.universal("2026-03-29T01:00")) == (try Self.local("2026-03-29T03:00")))
        #expect(rome.local(at: try Self.universal("2026-10-25T00:59")) == (try Self.local("2026-10-25T02:59")))
        #expect(rome.local(at: try Self.universal("2026-10-25T01:00")) == (try Self.local("2026-10-25T02:00")))
    }

    @Test func `a time that the clocks jump over falls on the jump, one that comes twice is its first coming`() throws {
        let rome = TimeZoneRules.italy
        #expect(rome.universal(at: try Self.local("2026-03-29T02:30")) == (try Self.universal("2026-03-29T01:00")))
        #expect(rome.universal(at: try Self.local("2026-03-29T03:00")) == (try Self.universal("2026-03-29T01:00")))
        #expect(rome.universal(at: try Self.local("2026-10-25T02:30")) == (try Self.universal("2026-10-25T00:30")))
        #expect(rome.universal(at: try Self.local("2026-10-25T03:00")) == (try Self.universal("2026-10-25T02:00")))
    }

    @Test func `the night of the spring has an hour less and that of the autumn an hour more`() throws {
        func length(_ from: String, _ to: String) throws -> Int {
            TimeZoneRules.italy.minutes(from: try Self.local(from), to: try Self.local(to))
        }
        #expect(try length("2026-03-28T22:00", "2026-03-29T06:00") == 7 * 60)
        #expect(try length("2026-10-24T22:00", "2026-10-25T06:00") == 9 * 60)
        #expect(try length("2026-11-24T22:00", "2026-11-25T06:00") == 8 * 60)
        // An hour by bus from 1:30 on the spring night ends at 3:30 by the clock.
        #expect(
            TimeZoneRules.italy.time(60, after: try Self.local("2026-03-29T01:30")).description == "2026-03-29T03:30")
    }

    @Test func `the rule of a southern zone, one without daylight time and one of half hours are read`() throws {
        let sydney = try #require(DaylightRule("AEST-10AEDT,M10.1.0,M4.1.0/3"))
        let south = TimeZoneRules(firstOffset: 600, yearly: sydney)
        #expect(south.offset(at: try Self.universal("2026-01-15T00:00")) == 660)
        #expect(south.offset(at: try Self.universal("2026-07-15T00:00")) == 600)
        #expect(DaylightRule("<+0545>-5:45")?.offset(at: 0) == 345)
        #expect(
            ["", "CET", "CET-1CEST", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0x"].allSatisfy {
                DaylightRule($0) == nil
            })
    }

    @Test func `a file that is cut, empty or of another kind is no file of zones`() throws {
        #expect(TimeZoneRules(tzif: []) == nil)
        #expect(TimeZoneRules(tzif: Array("TZif".utf8)) == nil)
        #expect(TimeZoneRules(tzif: [UInt8](repeating: 65, count: 200)) == nil)
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Rome"), "needs tzdata"),
        arguments: [
            "Europe/Rome", "Europe/London", "Europe/Bucharest", "America/New_York", "Australia/Lord_Howe",
            "Asia/Kathmandu", "America/Sao_Paulo", "Africa/Asmara", "Pacific/Apia", "Europe/Dublin",
            "Africa/Casablanca",
        ])
    func `the time zone database is read as the C library reads it`(name: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)")))
        let rules = try #require(TimeZoneRules(tzif: bytes))
        let zone = try #require(TimeZone(identifier: name))
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<4000 {
            // From 1980 to 2037, to which both know all changes; to the minute, as near a change as anywhere else.
            let minute = Int.random(in: 5_259_492..<35_765_000, using: &generator)
            let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60
            #expect(rules.offset(at: minute) == expected, "\(name) at \(minute)")
        }
        for change in rules.changes where (5_259_492..<35_765_000).contains(change.start) {
            let before = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(change.start - 1) * 60)) / 60
            #expect(rules.offset(at: change.start - 1) == before)
            let after = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(change.start) * 60)) / 60
            #expect(rules.offset(at: change.start) == after)
        }
    }

    @Test func `of two times on the wall the later is never the earlier of universal time`() throws {
        let rome = TimeZoneRules.italy
        for start in ["2026-03-28T20:00", "2026-10-24T20:00"] {
            let first = try Self.local(start)
            let moments = (0..<720).map { rome.universal(at: first.adding(minutes: $0)) }
            #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }
}
