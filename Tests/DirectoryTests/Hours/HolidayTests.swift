import Testing

@testable import Directory

struct HolidayTests {
    static func names(_ code: String, _ day: String) throws -> String? {
        try #require(HolidayCalendar.byRegion[code]).holiday(on: try #require(Day(day)))?.name
    }

    @Test func `the fourth of October is a holiday of Italy from 2026 on`() throws {
        #expect(try Self.names("IT", "2025-10-04") == nil)
        #expect(try Self.names("IT", "2026-10-04") == "San Francesco")
        #expect(try Self.names("IT", "2027-10-04") == "San Francesco")
    }

    @Test(arguments: [
        // Western and eastern Easter Sundays as the churches publish them; those of 2025 are one.
        (2024, "2024-03-31", "2024-05-05"), (2025, "2025-04-20", "2025-04-20"), (2026, "2026-04-05", "2026-04-12"),
        (2027, "2027-03-28", "2027-05-02"), (2028, "2028-04-16", "2028-04-16"), (2038, "2038-04-25", "2038-04-25"),
    ])
    func `Easter falls where both churches keep it`(year: Int, west: String, east: String) {
        #expect(HolidayCalendar.easter(year)?.description == west)
        #expect(HolidayCalendar.easternEaster(year)?.description == east)
    }

    @Test func `each municipality has its own patron and no other`() throws {
        let day = try #require(Day("2026-11-10"))
        #expect(HolidayCalendar.italy(municipality: "Alessandria").holiday(on: day)?.name == "San Baudolino")
        #expect(HolidayCalendar.italy(municipality: "Torino").holiday(on: day) == nil)
        #expect(HolidayCalendar.italy(municipality: "Nowhere") == .italy)
        let asti = HolidayCalendar.italy(municipality: "Asti")
        // The first Tuesday of May: the 6th in 2025, the 5th in 2026.
        #expect(asti.holiday(on: try #require(Day("2025-05-06")))?.name == "San Secondo")
        #expect(asti.holiday(on: try #require(Day("2026-05-05")))?.name == "San Secondo")
        #expect(asti.holiday(on: try #require(Day("2026-05-06"))) == nil)
    }

    @Test func `every province of Italy has a capital with its patron, and no line of the table is lost`() {
        // ISTAT: 107 provinces and metropolitan cities since 2016, of which Aosta is a region as well.
        #expect(Set(PatronSaint.all.map(\.province)).count == 107)
        #expect(PatronSaint.all.count >= 110)
        #expect(PatronSaint.all.allSatisfy { $0.holiday.day(in: 2026) != nil })
    }

    @Test func `a holiday of the United Kingdom on a weekend is made up for on the next free working day`() throws {
        // 25 December 2027 is a Saturday, 26 a Sunday: gov.uk lists 27 and 28 as the substitute days.
        #expect(try Self.names("GB-ENG", "2027-12-27") == "Christmas Day")
        #expect(try Self.names("GB-ENG", "2027-12-28") == "Boxing Day")
        #expect(try Self.names("GB-ENG", "2027-12-29") == nil)
        // 25 December 2022 was a Sunday, 26 a Monday of its own: 27 was the substitute.
        #expect(try Self.names("GB-ENG", "2022-12-27") == "Christmas Day")
        // 1 January 2028 is a Saturday.
        #expect(try Self.names("GB-SCT", "2028-01-03") == "New Year's Day")
        #expect(try Self.names("GB-SCT", "2028-01-04") == "2nd January")
        #expect(try Self.names("GB-ENG", "2026-05-25") == "Spring Bank Holiday")
        #expect(try Self.names("GB-ENG", "2026-08-31") == "Summer Bank Holiday")
    }

    @Test(arguments: [
        ("FR", "2026-05-14", "Ascension"), ("FR-67", "2026-04-03", "Vendredi saint"),
        ("ES", "2026-10-12", "Fiesta Nacional de España"),
        ("DE", "2026-10-03", "Tag der Deutschen Einheit"), ("DE-SN", "2026-11-18", "Buß- und Bettag"),
        ("CH", "2026-08-01", "Bundesfeier"), ("CH-TI", "2026-06-04", "Corpus Domini"),
        ("AT", "2026-10-26", "Nationalfeiertag"),
        ("RO", "2026-04-10", "Vinerea Mare"), ("RO", "2026-06-01", "Ziua Copilului"),
        ("AL", "2026-11-30", "Dita e Flamurit dhe e Pavarësisë"),
        ("AL", "2026-12-01", "Dita e Çlirimit"),
    ])
    func `other countries have theirs`(code: String, day: String, name: String) throws {
        #expect(try Self.names(code, day) == name)
    }

    @Test func `hours of public holidays follow the country`() throws {
        let hours = try HoursExpression("Mo-Su 09:00-12:00; PH off")
        let noon = try #require(LocalTime("2026-07-14T10:00"))
        func isOpen(_ code: String) throws -> Bool {
            let calendar = try #require(HolidayCalendar.byRegion[code])
            let circumstances = HoursCircumstances(publicHolidays: calendar)
            return hours.stretch(at: noon, in: circumstances)?.state == .open
        }
        #expect(try isOpen("IT"))
        #expect(try !isOpen("FR"))
    }
}
