import Directory
import Importers
import Testing

/// The bundled profile of iCarol on a list of its shape, made here.
struct ICarolTests {
    private static let list = """
        [
          {"id": 1, "type": "Agency", "names": [{"value": "Ufficio", "purpose": "Primary"}], "isConfidential": false,
           "contactDetails": [
             {"contact": {"type": "PhoneNumber", "number": "555-0101", "label": "Spanish", "purpose": "Unspecified"},
              "isConfidential": false},
             {"contact": {"type": "PhoneNumber", "number": "555-0102", "label": null, "purpose": "Fax"},
              "isConfidential": false},
             {"contact": {"type": "PhoneNumber", "number": "555-0199", "label": "Shelter", "purpose": "Unspecified"},
              "isConfidential": true}],
           "related": [{"id": 3, "type": "Program"}]},
          {"id": 3, "type": "Program", "names": [{"value": "Mensa"}], "status": "Active", "contactDetails": [],
           "languagesOffered": "Farsi; Spanish, English", "taxonomy": ["BD-1800", "BD-1875"],
           "coverage": [{"city": "Tortona", "county": "Alessandria"}, {"county": "Asti"}],
           "hours": {"note": "Ring first.", "days": [{"dayOfWeek": "Mon", "opens": "10", "closes": "4:45"}]},
           "related": [{"id": 1, "type": "Agency"}]},
          {"id": 7, "type": "ProgramAtSite", "contactDetails": [],
           "related": [{"id": 3, "type": "Program"}, {"id": 11, "type": "Site"}]},
          {"id": 11, "type": "Site", "names": [{"value": "Casa"}], "related": [{"id": 1, "type": "Agency"}],
           "contactDetails": [
             {"contact": {"type": "PhysicalLocation", "line1": "Via Segreta 1", "city": "Tortona"},
              "isConfidential": true}]},
          {"id": 12, "type": "Site", "names": [{"value": "Hidden"}], "isConfidential": true, "contactDetails": []}
        ]
        """

    private func plan() throws -> ChangePlan {
        let profile = try #require(PartnerProfile.bundled["icarol"])
        return try PlainArchive(source: "icarol").plan(profile, Delivery(["list.json": Self.list]))
    }

    private func values(_ table: ListingTable, _ columns: String...) throws -> [[String]] {
        try plan().changes.filter { $0.table == table }.map { change in
            columns.map { column in change.fields.first { $0.column == column }?.new ?? "" }
        }
    }

    @Test func `agencies, programmes, sites and programmes at sites are organisations, services and places`() throws {
        #expect(try plan().findings.isEmpty)
        #expect(try values(.organizations, "name") == [["Ufficio"]])
        #expect(try values(.services, "name", "organization_id", "status") == [["Mensa", "icarol:1", "active"]])
        #expect(try values(.serviceAtLocations, "service_id", "location_id") == [["icarol:3", "icarol:11"]])
    }

    @Test func `a number keeps the words beside it, and one held back does not come`() throws {
        #expect(
            try values(.phones, "number", "type", "description") == [
                ["555-0101", "voice", "Spanish"], ["555-0102", "fax", ""],
            ])
    }

    @Test func `a place whose address is held back is confidential and has none; one held back whole does not come`()
        throws
    {
        #expect(try values(.locations, "name", "is_confidential") == [["Casa", "true"]])
        #expect(try values(.addresses, "address_1").isEmpty)
    }

    @Test func `languages stand apart at commas and semicolons, hours without half of the day stay words`() throws {
        #expect(try values(.languages, "name").map { $0[0] }.sorted() == ["English", "Farsi", "Spanish"])
        #expect(try values(.schedules, "description", "opens_at") == [["Ring first. Mon 10-4:45", ""]])
        #expect(try values(.serviceAreas, "name").map { $0[0] }.sorted() == ["Asti", "Tortona, Alessandria"])
        #expect(try values(.attributes, "taxonomy_term_id").count == 2)
    }
}
