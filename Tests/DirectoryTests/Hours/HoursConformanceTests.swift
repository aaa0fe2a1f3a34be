import Foundation
import TestSupport
import Testing

@testable import Directory

/// The public conformance vectors of opening_hours.js, read in place.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data"))
struct HoursConformanceTests {
    /// What is read otherwise here than there, each with its reason.
    static let exceptions: [String: String] = [
        "yes": "the value of another key, lit=yes, and no opening hours",
        "sunrise-08:02": "the vector takes the sunrise of the day before, for spans from the sun to a fixed time only",
        "sunrise-08:00": "as sunrise-08:02", "sunrise-07:58": "as sunrise-08:02", "sunrise-06:00": "as sunrise-08:02",
        "sunrise-05:59": "as sunrise-08:02; one of its two vectors is marked as not implemented there",
        "Jan 23,25": "marked as not implemented there",
        "Apr 05-easter -1 day: open \"Before easter\"": easterEnd,
        "2012 easter -2 days-2012 easter +2 days: open \"Around easter\"": easterEnd,
        "easter -2 days-easter +2 days: open \"Around easter\"": easterEnd,
        "easter -2 days-easter +2 days open \"Around easter\"": easterEnd,
    ]
    static let easterEnd = "the specification counts the last day of a range in; the vector leaves it out after Easter"

    /// Countries whose holidays are not shipped: their vectors bring them along as the answer to `PH` or `SH` alone.
    static let foreign: Set<String> = ["ar", "au", "br", "ro", "ru", "se", "us"]

    struct Vector {
        let value: String
        let mode: HoursExpression.Mode
        let place: [String: Any]
        let fields: [String: Any]
    }

    static func vectors(_ group: String) throws -> [Vector] {
        let bytes = try SharedData.bytes("data/opening-hours/vectors_dev.json")
        let all = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let entries = try #require(all[group] as? [[String: Any]])
        return entries.flatMap { entry in
            let settings = entry["mode"] as? [String: Any]
            let number = entry["mode"] as? Int ?? settings?["mode"] as? Int ?? 0
            return (entry["values"] as? [String] ?? [entry["value"] as? String].compactMap { $0 }).map { value in
                Vector(
                    value: value, mode: number == 1 ? .moments : number == 2 ? .both : .spans,
                    place: entry["location"] as? [String: Any] ?? [:], fields: entry)
            }
        }
    }

    /// `2012-10-01 0:00`, `2012.10.01`, or with a `Z` for universal time; nil for what is none.
    static func time(_ text: String) -> LocalTime? {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count >= 3, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
            return nil
        }
        let time = LocalTime(day: day, minute: numbers.count > 4 ? numbers[3] * 60 + numbers[4] : 0)
        // The only such vectors lie in a German summer.
        return text.hasSuffix("Z") ? time.adding(minutes: 120) : time
    }

    static func circumstances(_ vector: Vector) -> HoursCircumstances {
        let place = vector.place
        let latitude = Double(place["lat"] as? String ?? ""), longitude = Double(place["lon"] as? String ?? "")
        let coordinate = latitude.flatMap { north in
            longitude.flatMap { Coordinate(latitude: north, longitude: $0) }
        }
        // All the vectors are reckoned where the clocks of central Europe hold.
        var found = HoursCircumstances(
            publicHolidays: HolidayCalendar.byRegion["DE-BW"] ?? HolidayCalendar(),
            schoolHolidays: GermanHolidays.schools[place["state"] as? String ?? ""] ?? [], place: coordinate,
            zone: .italy)
        if foreign.contains(place["country_code"] as? String ?? "") { bringAlong(vector, &found) }
        return found
    }

    /// Makes the named stretches of a vector's answer the holidays of its country.
    static func bringAlong(_ vector: Vector, _ circumstances: inout HoursCircumstances) {
        circumstances.publicHolidays = HolidayCalendar()
        circumstances.schoolHolidays = []
        for interval in vector.fields["intervals"] as? [[Any]] ?? [] {
            guard interval.count > 3, let name = interval[3] as? String, let from = time(interval[0] as? String ?? ""),
                let to = time(interval[1] as? String ?? "")
            else { continue }
            let last = to.adding(minutes: -1).day
            circumstances.schoolHolidays.append(SchoolHoliday(name, from.day...last))
            for ordinal in from.day.ordinal...last.ordinal {
                let (year, month, day) = Day(ordinal: ordinal).civil
                circumstances.publicHolidays.holidays.append(
                    .init(name, .fixed(month: month, day: day), since: year, until: year))
            }
        }
    }

    static func line(_ stretch: HoursStretch) -> String {
        let guess = stretch.isGuess ? "Specified as open end. Closing time was guessed." : nil
        return
            "\(stretch.start) \(stretch.end) \(stretch.state == .unknown) \(stretch.comment ?? guess ?? stretch.holiday ?? "")"
    }

    static func milliseconds(_ stretches: [HoursStretch], _ state: HoursRule.State) -> Int {
        stretches.filter { $0.state == state }
            .reduce(0) { $0 + TimeZoneRules.italy.minutes(from: $1.start, to: $1.end) * 60_000 }
    }

    @Test func `every value is open, unknown and shut when the vectors say, and for as long`() throws {
        var compared = 0
        for vector in try Self.vectors("evaluation") where Self.exceptions[vector.value] == nil {
            let start = try #require(Self.time(vector.fields["from"] as? String ?? ""))
            let end = try #require(Self.time(vector.fields["to"] as? String ?? ""))
            let wanted = try #require(vector.fields["intervals"] as? [[Any]]).map { interval in
                let times = interval.prefix(2).compactMap { Self.time($0 as? String ?? "")?.description }
                let isUnknown = interval.count > 2 && interval[2] as? Bool == true
                return
                    "\(times.joined(separator: " ")) \(isUnknown) \(interval.count > 3 ? interval[3] as? String ?? "" : "")"
            }
            let hours = try HoursExpression(vector.value, mode: vector.mode)
            let found = hours.stretches(from: start, to: end, in: Self.circumstances(vector))
            #expect(found.map(Self.line) == wanted, "\(vector.value)")
            // A moment has no length there, and a minute here.
            if vector.mode == .spans {
                #expect(Self.milliseconds(found, .open) == vector.fields["open_ms"] as? Int, "\(vector.value)")
                #expect(Self.milliseconds(found, .unknown) == vector.fields["unknown_ms"] as? Int, "\(vector.value)")
            }
            compared += 1
        }
        #expect(compared >= 325)
    }

    @Test func `each exception is a value of the vectors`() throws {
        let values = Set(try Self.vectors("evaluation").map(\.value))
        #expect(Self.exceptions.keys.allSatisfy(values.contains))
    }

    @Test func `the next change is when the vector says`() throws {
        for vector in try Self.vectors("next_change") {
            let start = try #require(Self.time(vector.fields["from"] as? String ?? ""))
            let hours = try HoursExpression(vector.value)
            var circumstances = HoursCircumstances(zone: .italy)
            circumstances.publicHolidays = try #require(HolidayCalendar.byRegion["FR"])
            let wanted = try #require(Self.time(vector.fields["expected"] as? String ?? ""))
            #expect(hours.nextChange(after: start, in: circumstances) == wanted)
        }
    }

    @Test func `what must be refused is refused`() throws {
        for vector in try Self.vectors("should_fail") {
            // Refused there for the lack of holidays or for settings of that program, and not for the value.
            let settings = vector.fields["mode"] as? [String: Any]
            let number = vector.fields["mode"] as? Double
            let isOfTheProgram = settings != nil || number.map { ![0, 1, 2].contains($0) } == true
            if isOfTheProgram { continue }
            if let hours = try? HoursExpression(vector.value, mode: vector.mode) {
                let country = vector.place["country_code"] as? String
                #expect(
                    (hours.asksForPublicHolidays || hours.asksForSchoolHolidays)
                        && (country == nil || country == "none"),
                    "\(vector.value)")
            }
        }
    }

    @Test func `what is only unusual is read`() throws {
        for vector in try Self.vectors("should_warn") {
            #expect(throws: Never.self, "\(vector.value)") { try HoursExpression(vector.value, mode: vector.mode) }
        }
    }
}

/// School holidays of two German states, for vectors that lie there.
private enum GermanHolidays {
    static let schools: [String: [SchoolHoliday]] = [
        "Baden-Württemberg": [
            days("Weihnachtsferien", "2023-12-23", "2024-01-05"), days("Osterferien", "2024-03-23", "2024-04-05"),
            days("Pfingstferien", "2024-05-21", "2024-05-31"), days("Sommerferien", "2024-07-25", "2024-09-07"),
            days("Herbstferien", "2024-10-28", "2024-10-30"), days("Reformationsfest", "2024-10-31", "2024-10-31"),
            days("Weihnachtsferien", "2024-12-23", "2025-01-04"),
        ].compactMap { $0 },
        "Rheinland-Pfalz": [
            days("Weihnachtsferien", "2023-12-27", "2024-01-05"), days("Osterferien", "2024-03-25", "2024-04-02"),
            days("Pfingstferien", "2024-05-21", "2024-05-29"), days("Sommerferien", "2024-07-15", "2024-08-23"),
            days("Herbstferien", "2024-10-14", "2024-10-25"), days("Weihnachtsferien", "2024-12-23", "2025-01-08"),
        ].compactMap { $0 },
    ]

    private static func days(_ name: String, _ first: String, _ last: String) -> SchoolHoliday? {
        Day(first).flatMap { start in Day(last).map { SchoolHoliday(name, start...$0) } }
    }
}
