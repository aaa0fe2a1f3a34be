import Directory
import Foundation
import Testing

@testable import Exports

/// The one table, and the formats of the graph.
struct TableTests {
    private static func listings(_ records: [ListingRecord]) -> PublicListings {
        PublicListings(Dictionary(grouping: records, by: \.table))
    }

    private static let places = [
        ListingRecord(.organizations, id: "o", ["name": "=HYPERLINK(\"http://evil.example\")"]),
        ListingRecord(.services, id: "s", ["name": "@SUM(A1)", "organization_id": "o", "description": "'O sole mio"]),
        ListingRecord(.phones, id: "p1", ["number": "+39 0131 1", "service_id": "s"]),
        ListingRecord(.phones, id: "p2", ["number": "0131 2", "service_id": "s"]),
        ListingRecord(.services, id: "t", ["name": "Senza luogo"]),
        ListingRecord(.locations, id: "l", ["latitude": "-44.9", "longitude": "8.6", "name": "Qui"]),
        ListingRecord(.locations, id: "m", ["name": "Senza punto"]),
        ListingRecord(.serviceAtLocations, id: "sl", ["service_id": "s", "location_id": "l"]),
        ListingRecord(.serviceAtLocations, id: "sm", ["service_id": "s", "location_id": "m"]),
    ]

    @Test(arguments: ["=1+1", "+39 0131", "-1", "@x", "\tx", "\rx", "'x", "＝1"])
    func `a cell that would be run is guarded, and one apostrophe less is the text again`(text: String) {
        let guarded = SpreadsheetCell.guarded(text)
        #expect(guarded.first == "'")
        #expect(String(guarded.dropFirst()) == text)
    }

    @Test(arguments: ["", "a=1", "0131 1", "è", "1-2"])
    func `any other cell stays as it is`(text: String) {
        #expect(SpreadsheetCell.guarded(text) == text)
    }

    @Test func `there is a row a service at a place, and one for a service had nowhere`() {
        let text = String(decoding: ServiceTable(Self.listings(Self.places)).file.bytes, as: UTF8.self)
        let rows = text.components(separatedBy: "\r\n")
        #expect(rows.count == 5, "the header, three rows, and what follows the last line's end")
        #expect(rows[0].hasPrefix("id,service_id,organization_id,location_id,organization,service,description,"))
        #expect(rows[1].hasPrefix("sl,s,o,l,\"'=HYPERLINK(\"\"http://evil.example\"\")\",'@SUM(A1),''O sole mio,"))
        #expect(rows[1].contains(",'-44.9,8.6,'+39 0131 1 | 0131 2,"))
        #expect(rows[2].hasPrefix("sm,s,o,m,"))
        #expect(rows[3].hasPrefix("t,t,,,,Senza luogo,"))
    }

    @Test func `GeoJSON has the places that have a point, longitude first, with their services`() throws {
        let bytes = GeoJSONText(Self.listings(Self.places)).file.bytes
        let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let features = try #require(root["features"] as? [[String: Any]])
        #expect(features.map { $0["id"] as? String } == ["l"])
        #expect((features[0]["geometry"] as? [String: Any])?["coordinates"] as? [Double] == [8.6, -44.9])
        let properties = try #require(features[0]["properties"] as? [String: Any])
        let services = try #require(properties["services"] as? [[String: Any]])
        #expect(services.map { $0["id"] as? String } == ["s"])
    }

    @Test func `GraphML has typed edges between nodes that are there`() {
        let text = String(decoding: GraphMLText(Self.listings(Self.places), language: "it").file.bytes, as: UTF8.self)
        #expect(text.contains("<edge source=\"service s\" target=\"location l\">\n   <data key=\"type\">at</data>"))
        #expect(
            text.contains("<edge source=\"organization o\" target=\"service s\">\n   <data key=\"type\">offers</data>"))
        #expect(text.contains("<node id=\"service t\">"))
        #expect(text.components(separatedBy: "<edge ").count - 1 == 3)
    }
}

/// Exports of one territory.
struct AreaTests {
    private static let records =
        [("it", "", "country"), ("al", "it", "province"), ("al-1", "al", "municipality"), ("at", "it", "province")]
        .map { ListingRecord(.areas, id: $0.0, ["parent_id": $0.1, "kind": $0.2, "name": $0.0]) } + [
            ListingRecord(.organizations, id: "o1", ["name": "1", "parent_organization_id": "o2"]),
            ListingRecord(.organizations, id: "o2", ["name": "2"]),
            ListingRecord(.organizations, id: "o3", ["name": "3"]),
            ListingRecord(.services, id: "had", ["name": "there", "organization_id": "o1"]),
            ListingRecord(.services, id: "national", ["name": "everywhere"]),
            ListingRecord(.services, id: "elsewhere", ["name": "elsewhere", "organization_id": "o3"]),
            ListingRecord(.locations, id: "l1", ["area_id": "al-1"]),
            ListingRecord(.locations, id: "l2", ["area_id": "at"]),
            ListingRecord(.serviceAtLocations, id: "s1", ["service_id": "had", "location_id": "l1"]),
            ListingRecord(.serviceAtLocations, id: "s2", ["service_id": "elsewhere", "location_id": "l2"]),
            ListingRecord(.serviceAreas, id: "a", ["service_id": "national", "area_id": "it"]),
            ListingRecord(.phones, id: "p1", ["service_id": "had", "number": "1"]),
            ListingRecord(.phones, id: "p2", ["service_id": "elsewhere", "number": "2"]),
        ]

    @Test(arguments: [
        ("al", ["had", "national"], ["o1", "o2"], ["p1"]), ("al-1", ["had", "national"], ["o1", "o2"], ["p1"]),
        ("at", ["elsewhere", "national"], ["o3"], ["p2"]),
        ("it", ["elsewhere", "had", "national"], ["o1", "o2", "o3"], ["p1", "p2"]),
    ])
    func `an area has what is had in it or serves it, and what belongs to that`(
        area: String, services: [String], organizations: [String], phones: [String]
    ) {
        let listings = PublicListings(Dictionary(grouping: Self.records, by: \.table)).limited(to: area)
        #expect(listings.records(of: .services).map(\.id).sorted() == services)
        #expect(listings.records(of: .organizations).map(\.id) == organizations)
        #expect(listings.records(of: .phones).map(\.id) == phones)
        #expect(listings.records(of: .areas).count == 4)
    }
}
