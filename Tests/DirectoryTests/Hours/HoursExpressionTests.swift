import TestSupport
import Testing

@testable import Directory

struct HoursExpressionTests {
    static let nowhere = HoursCircumstances()
    static let italy = HoursCircumstances(publicHolidays: .alessandria)

    /// `2026-11-23 09:00-12:00 open` and so on, a line for each stretch that is not shut.
    static func lines(
        _ text: String, from: String, to: String, in circumstances: HoursCircumstances = nowhere
    ) throws -> [String] {
        let start = try #require(LocalTime(from))
        let end = try #require(LocalTime(to))
        return try HoursExpression(text).stretches(from: start, to: end, in: circumstances).map { stretch in
            let words = (stretch.comment ?? stretch.holiday).map { " " + $0 } ?? ""
            return "\(stretch.start) \(stretch.end) \(stretch.state)\(stretch.isGuess ? " guessed" : "")\(words)"
        }
    }

    @Test func `a later rule takes the place of the earlier on its days`() throws {
        // 25 November 2026 is a Wednesday.
        #expect(
            try Self.lines("Mo-Fr 10:00-16:00; We 12:00-18:00", from: "2026-11-24", to: "2026-11-27") == [
                "2026-11-24T10:00 2026-11-24T16:00 open", "2026-11-25T12:00 2026-11-25T18:00 open",
                "2026-11-26T10:00 2026-11-26T16:00 open",
            ])
    }

    @Test func `a rule after a comma adds to the one before`() throws {
        #expect(
            try Self.lines("Mo-Fr 10:00-12:00, We 15:00-18:00", from: "2026-11-25", to: "2026-11-26") == [
                "2026-11-25T10:00 2026-11-25T12:00 open", "2026-11-25T15:00 2026-11-25T18:00 open",
            ])
    }

    @Test func `a fallback holds only where the rest is shut`() throws {
        #expect(
            try Self.lines(
                "Mo 10:00-12:00 || \"su appuntamento\"", from: "2026-11-23T09:00", to: "2026-11-23T13:00") == [
                    "2026-11-23T09:00 2026-11-23T10:00 unknown su appuntamento",
                    "2026-11-23T10:00 2026-11-23T12:00 open",
                    "2026-11-23T12:00 2026-11-23T13:00 unknown su appuntamento",
                ])
    }

    @Test func `the first and the last Wednesday of a month are found`() throws {
        // November 2026 has Wednesdays on 4, 11, 18 and 25.
        #expect(
            try Self.lines("We[1,-1] 10:00-12:00", from: "2026-11-01", to: "2026-12-01") == [
                "2026-11-04T10:00 2026-11-04T12:00 open", "2026-11-25T10:00 2026-11-25T12:00 open",
            ])
    }

    @Test func `a season runs across the new year`() throws {
        #expect(
            try Self.lines("Dec 24-Jan 06 off; 10:00-11:00", from: "2026-12-22", to: "2026-12-25") == [
                "2026-12-22T10:00 2026-12-22T11:00 open", "2026-12-23T10:00 2026-12-23T11:00 open",
                "2026-12-24T10:00 2026-12-24T11:00 open",
            ])
        #expect(
            try Self.lines("10:00-11:00; Dec 24-Jan 06 off", from: "2026-12-22", to: "2027-01-08") == [
                "2026-12-22T10:00 2026-12-22T11:00 open", "2026-12-23T10:00 2026-12-23T11:00 open",
                "2027-01-07T10:00 2027-01-07T11:00 open",
            ])
    }

    @Test func `public holidays of Italy and of the town shut the door and are named`() throws {
        #expect(
            try Self.lines("Mo-Fr 09:00-10:00; PH off", from: "2026-11-09", to: "2026-11-12", in: Self.italy) == [
                "2026-11-09T09:00 2026-11-09T10:00 open", "2026-11-11T09:00 2026-11-11T10:00 open",
            ])
        #expect(
            try Self.lines("PH 09:00-10:00", from: "2026-10-01", to: "2026-11-11", in: Self.italy) == [
                "2026-10-04T09:00 2026-10-04T10:00 open San Francesco",
                "2026-11-01T09:00 2026-11-01T10:00 open Ognissanti",
                "2026-11-10T09:00 2026-11-10T10:00 open San Baudolino",
            ])
    }

    @Test func `days are counted from Easter`() throws {
        // Easter Sunday is 5 April 2026.
        #expect(
            try Self.lines("easter +1 day 09:00-10:00", from: "2026-01-01", to: "2027-01-01") == [
                "2026-04-06T09:00 2026-04-06T10:00 open"
            ])
    }

    @Test func `odd weeks are those of ISO 8601`() throws {
        // Monday 28 December 2026 is in week 53, Monday 4 January 2027 in week 1.
        #expect(
            try Self.lines("week 01-53/2 Mo 09:00-10:00", from: "2026-12-20", to: "2027-01-15") == [
                "2026-12-28T09:00 2026-12-28T10:00 open", "2027-01-04T09:00 2027-01-04T10:00 open",
            ])
    }

    @Test func `an open end is a guess and not a promise`() throws {
        #expect(
            try Self.lines("Fr 14:00-17:00+", from: "2026-11-27", to: "2026-11-29") == [
                "2026-11-27T14:00 2026-11-27T17:00 open", "2026-11-27T17:00 2026-11-28T03:00 unknown guessed",
            ])
    }

    @Test func `midwinter is as short as the sun's declination makes it, and noon as early as the sundial says`() throws
    {
        let place = try #require(Coordinate(latitude: 44.91, longitude: 8.61))
        let circumstances = HoursCircumstances(place: place, zone: TimeZoneRules(firstOffset: 60))
        func minutes(_ day: String) throws -> (rise: Int, set: Int) {
            let day = try #require(Day(day))
            return (circumstances.minute(of: .sunrise, on: day), circumstances.minute(of: .sunset, on: day))
        }
        // 2 acos((sin -0.833 - sin 44.91 sin -23.44) / (cos 44.91 cos -23.44)) at 4 minutes a degree is 526.7 minutes.
        let solstice = try minutes("2026-12-21")
        #expect(abs(solstice.set - solstice.rise - 527) <= 1)
        // The equation of time is greatest on 3 November, 16.4 minutes (Meeus 1998, chapter 28): noon falls at
        // 12:00 + 60 - 8.61 * 4 - 16.4 minutes, which is 12:09.2.
        let autumn = try minutes("2026-11-03")
        #expect(abs((autumn.set + autumn.rise) / 2 - (12 * 60 + 9)) <= 1)
    }

    @Test func `at the pole the nominal times stand in for a sun that does not rise`() throws {
        let place = try #require(Coordinate(latitude: 89, longitude: 0))
        let circumstances = HoursCircumstances(place: place)
        #expect(circumstances.minute(of: .sunrise, on: try #require(Day("2026-12-21"))) == 360)
    }

    @Test func `the next change is found across days`() throws {
        let hours = try HoursExpression("Mo-Fr 09:00-12:00; PH off")
        let friday = try #require(LocalTime("2026-11-27T11:00"))
        let noon = try #require(LocalTime("2026-11-27T12:00"))
        #expect(hours.nextChange(after: friday, in: Self.italy) == noon)
        #expect(hours.nextChange(after: noon, in: Self.italy) == LocalTime("2026-11-30T09:00"))
    }

    @Test(arguments: [
        ("Mo-Fr 09:00-25:61", 16, "61", HoursSyntaxError.Expectation.time),
        ("Mo-Fr 09:00-12:00; Xy 10:00-11:00", 20, "Xy", .word),
        ("Feb 30", 5, "30", .date),
        ("week 54", 6, "54", .week),
        ("Sa[0]", 4, "0", .nth),
        ("Mo 10:00", 9, "", .end),
        ("", 1, "", .rule),
        ("\"senza fine", 1, "\"senza fine", .quote),
        ("Mo[1", 5, "", .bracket),
        ("2014-2012", 6, "2012", .year),
        ("PH, Aug 10:00-12:00", 5, "Aug", .sameKind),
        ("easter +400 days", 9, "400", .offset),
    ])
    func `what is wrong is told with its column`(
        text: String, column: Int, seen: String, expected: HoursSyntaxError.Expectation
    ) {
        #expect(throws: HoursSyntaxError(column: column, seen: seen, expected: expected)) {
            try HoursExpression(text)
        }
    }
}
