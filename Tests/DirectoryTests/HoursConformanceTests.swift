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

    /// Countries whose holidays are not shipped, so that their vectors say nothing of the reading.
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
            return (entry["values"] as? [String] ?? []).map { value in
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

    static func circumstances(_ place: [String: Any]) -> HoursCircumstances {
        let latitude = Double(place["lat"] as? String ?? ""), longitude = Double(place["lon"] as? String ?? "")
        let coordinate = latitude.flatMap { north in
            longitude.flatMap { Coordinate(latitude: north, longitude: $0) }
        }
        let zone = TimeZone(identifier: "Europe/Berlin")
        return HoursCircumstances(
            publicHolidays: GermanHolidays.badenWuerttemberg,
            schoolHolidays: GermanHolidays.schools[place["state"] as? String ?? ""] ?? [], place: coordinate
        ) { day in
            (zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(day.ordinal * 1440 + 660) * 60)) ?? 0) / 60
        }
    }

    static func line(_ stretch: HoursStretch) -> String {
        let guess = stretch.isGuess ? "Specified as open end. Closing time was guessed." : nil
        return
            "\(stretch.start) \(stretch.end) \(stretch.state == .unknown) \(stretch.comment ?? guess ?? stretch.holiday ?? "")"
    }

    @Test func `every value is open, unknown and shut when the vectors say`() throws {
        var compared = 0
        for vector in try Self.vectors("evaluation") {
            guard Self.exceptions[vector.value] == nil,
                !Self.foreign.contains(vector.place["country_code"] as? String ?? "")
            else { continue }
            let start = try #require(Self.time(vector.fields["from"] as? String ?? ""))
            let end = try #require(Self.time(vector.fields["to"] as? String ?? ""))
            let wanted = try #require(vector.fields["intervals"] as? [[Any]]).map { interval in
                let times = interval.prefix(2).compactMap { Self.time($0 as? String ?? "")?.description }
                let isUnknown = interval.count > 2 && interval[2] as? Bool == true
                return
                    "\(times.joined(separator: " ")) \(isUnknown) \(interval.count > 3 ? interval[3] as? String ?? "" : "")"
            }
            let hours = try HoursExpression(vector.value, mode: vector.mode)
            let found = hours.stretches(from: start, to: end, in: Self.circumstances(vector.place)).map(Self.line)
            #expect(found == wanted, "\(vector.value)")
            compared += 1
        }
        #expect(compared >= 280)
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

/// Holidays of two German states, for vectors that lie there.
private enum GermanHolidays {
    static let badenWuerttemberg = HolidayCalendar([
        .init("Neujahr", .fixed(month: 1, day: 1)), .init("Heilige Drei Könige", .fixed(month: 1, day: 6)),
        .init("Karfreitag", .easter(offset: -2)), .init("Ostermontag", .easter(offset: 1)),
        .init("Tag der Arbeit", .fixed(month: 5, day: 1)), .init("Christi Himmelfahrt", .easter(offset: 39)),
        .init("Pfingstmontag", .easter(offset: 50)), .init("Fronleichnam", .easter(offset: 60)),
        .init("Tag der Deutschen Einheit", .fixed(month: 10, day: 3)),
        .init("Allerheiligen", .fixed(month: 11, day: 1)), .init("1. Weihnachtstag", .fixed(month: 12, day: 25)),
        .init("2. Weihnachtstag", .fixed(month: 12, day: 26)),
    ])

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
