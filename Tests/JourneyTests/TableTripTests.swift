import Directory
import Exports
import Foundation
import Importers
import TestSupport
import Testing

/// The one table, read back by the bundled profile.
struct TableTripTests {
    private static func trip(_ records: Journey.Records) throws -> Journey.Records {
        let file = ServiceTable(PublicListings(records)).file
        let profile = try #require(PartnerProfile.bundled["own-table"])
        return try Journey.records(of: [(profile, Delivery(files: [.init(name: file.name, bytes: file.bytes)]))])
    }

    @Test func `what was guarded comes back without its guard`() throws {
        let texts = [
            "=1+1", "+39 or more", "-1", "@home", "'O sole mio", "plain, \"quoted\"", "＝1", "\t=tab", "\r=return",
        ]
        var records: [ListingRecord] = []
        for (number, text) in texts.enumerated() {
            records += [
                ListingRecord(.organizations, id: "o\(number)", ["name": text]),
                ListingRecord(
                    .services, id: "s\(number)",
                    [
                        "organization_id": "o\(number)", "name": text, "description": text, "fees_description": text,
                        "application_process": text,
                    ]),
                ListingRecord(
                    .phones, id: "p\(number)", ["service_id": "s\(number)", "number": "+39 0131 55\(number)"]),
                ListingRecord(.locations, id: "l\(number)", ["name": text, "latitude": "-4.5", "longitude": "-58.25"]),
                ListingRecord(
                    .serviceAtLocations, id: "x\(number)", ["service_id": "s\(number)", "location_id": "l\(number)"]),
                ListingRecord(.addresses, id: "a\(number)", ["location_id": "l\(number)", "address_1": text]),
            ]
        }
        let after = try Self.trip(Dictionary(grouping: records, by: \.table))
        func values(_ table: ListingTable, _ column: String) -> [String] {
            (after[table] ?? []).compactMap { $0[column] }.sorted()
        }
        // White space around a text is kept by no import.
        let kept = texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.sorted()
        for (table, column) in [
            (ListingTable.organizations, "name"), (.services, "name"), (.services, "description"),
            (.services, "fees_description"), (.services, "application_process"), (.locations, "name"),
            (.addresses, "address_1"),
        ] {
            #expect(values(table, column) == kept, "\(table) \(column)")
        }
        #expect(values(.phones, "number") == texts.indices.map { "+39 0131 55\($0)" })
        #expect(Set(values(.locations, "latitude")) == ["-4.5"])
        #expect(Set(values(.locations, "longitude")) == ["-58.25"])
    }

    @Test func `the demo comes back with its services, places, numbers, needs and hours`() throws {
        let before = try #require(try DataSet.all.first?.records())
        let after = try Self.trip(before)
        func values(_ table: ListingTable, _ column: String, _ records: Journey.Records) -> [String] {
            (records[table] ?? []).compactMap { $0[column] }.sorted()
        }
        #expect(values(.services, "name", after) == values(.services, "name", before))
        #expect(values(.services, "description", after) == values(.services, "description", before))
        #expect(values(.attributes, "taxonomy_term_id", after) == values(.attributes, "taxonomy_term_id", before))
        #expect(values(.languages, "code", after).count == values(.languages, "code", before).count)
        let places = values(.locations, "latitude", before).filter { $0 != "44.98359" }
        let had = Set((before[.serviceAtLocations] ?? []).compactMap { $0["location_id"] })
        let there = (before[.locations] ?? []).filter { had.contains($0.id) }.compactMap { $0["latitude"] }
        #expect(values(.locations, "latitude", after) == there.filter(places.contains).sorted())
        // Hours past midnight stay as words.
        let plain = (before[.schedules] ?? []).filter { ($0["opens_at"] ?? "") < ($0["closes_at"] ?? "") }
        let lost = Set(plain.compactMap { $0["opens_at"] }).subtracting(values(.schedules, "opens_at", after))
        #expect(lost.isEmpty, "\(lost)")
    }
}
