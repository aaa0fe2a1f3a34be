import Directory
import Foundation
import TestSupport
import Testing

@testable import Exports

/// What the HSDS API finds and in which envelope, against answers worked out by hand and by plain loops.
struct CatalogTests {
    private static func catalog(_ records: [ListingRecord]) -> ListingCatalog {
        ListingCatalog(PublicListings(Dictionary(grouping: records, by: \.table)), version: 7)
    }

    private static func service(_ id: String, _ values: [String: String] = [:]) -> ListingRecord {
        ListingRecord(.services, id: id, ["name": "Service \(id)"].merging(values) { _, new in new })
    }

    private static func identifiers(_ catalog: ListingCatalog, _ kind: CatalogKind, _ query: CatalogQuery)
        -> [String]
    {
        catalog.matching(kind, query, found: nil).map(\.id)
    }

    private static func object(_ page: CatalogPage) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(page.bytes)) as? [String: Any])
    }

    @Test func `pages part a list without overlap or gap, whatever their size`() throws {
        let catalog = Self.catalog((1...23).map { Self.service("s:\($0)") })
        for size in [1, 2, 7, 22, 23, 24, 1000] {
            var query = CatalogQuery()
            query.pageSize = size
            var read: [String] = []
            let count = catalog.page(.services, query).pageCount
            #expect(count == (23 + size - 1) / size)
            for page in 1...count {
                query.page = page
                let envelope = try Self.object(catalog.page(.services, query))
                let contents = try #require(envelope["contents"] as? [[String: Any]])
                read += contents.compactMap { $0["id"] as? String }
                #expect(envelope["total_items"] as? Int == 23 && envelope["size"] as? Int == contents.count)
                #expect(
                    envelope["first_page"] as? Bool == (page == 1) && envelope["last_page"] as? Bool == (page == count))
                #expect(envelope["empty"] as? Bool == false && envelope["snapshot"] as? String == "7")
            }
            #expect(read == (1...23).map { "s:\($0)" })
        }
    }

    @Test func `a page past the last is empty, and so is a list of nothing`() throws {
        var query = CatalogQuery()
        query.page = Int(Int32.max)
        let past = try Self.object(Self.catalog([Self.service("s")]).page(.services, query))
        #expect(past["empty"] as? Bool == true && past["last_page"] as? Bool == true && past["size"] as? Int == 0)
        #expect(past["first_page"] as? Bool == false && past["total_pages"] as? Int == 1)
        let nothing = try Self.object(Self.catalog([]).page(.services, CatalogQuery()))
        #expect(nothing["empty"] as? Bool == true && nothing["first_page"] as? Bool == true)
        #expect(nothing["last_page"] as? Bool == true && nothing["total_pages"] as? Int == 0)
    }

    @Test func `different filters must all hold, and of one given twice any`() {
        let catalog = Self.catalog([
            Self.service("a", ["organization_id": "o1"]), Self.service("b", ["organization_id": "o2"]),
            Self.service("c", ["organization_id": "o3"]),
            ListingRecord(.organizations, id: "o1", ["name": "1"]),
            ListingRecord(.organizations, id: "o2", ["name": "2"]),
            ListingRecord(.organizations, id: "o3", ["name": "3"]),
            ListingRecord(.attributes, id: "x", ["link_id": "a", "taxonomy_term_id": "health.doctor"]),
            ListingRecord(.attributes, id: "y", ["link_id": "c", "taxonomy_term_id": "health.doctor"]),
        ])
        var query = CatalogQuery()
        query.organizationIDs = ["o1", "o2"]
        #expect(Self.identifiers(catalog, .services, query) == ["a", "b"])
        query.termIDs = ["health.doctor"]
        #expect(Self.identifiers(catalog, .services, query) == ["a"])
        query.organizationIDs = []
        query.termIDs = ["health"]
        #expect(
            Self.identifiers(catalog, .services, query) == ["a", "c"],
            "a wider term finds what is tagged with narrower ones")
        query.termIDs = []
        query.taxonomyIDs = ["needs"]
        #expect(Self.identifiers(catalog, .services, query) == ["a", "c"])
        query.taxonomyIDs = ["documents"]
        #expect(Self.identifiers(catalog, .services, query).isEmpty)
        query.taxonomyIDs = ["needs"]
        #expect(Self.identifiers(catalog, .organizations, query) == ["o1", "o3"])
    }

    @Test func `what a service does not say is no reason to leave it out`() {
        let catalog = Self.catalog([
            Self.service("silent"), Self.service("old", ["last_modified": "2026-01-31T23:30:00-02:00"]),
            Self.service("new", ["last_modified": "2026-02-01T01:30:00Z"]),
            Self.service("child", ["maximum_age": "13"]), Self.service("adult", ["minimum_age": "18"]),
            Self.service("monday"),
            ListingRecord(
                .schedules, id: "h",
                ["service_id": "monday", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:30"]),
        ])
        var query = CatalogQuery()
        query.modifiedAfter = CatalogQuery.moment("2026-02-01T02:30:00+01:00")
        #expect(Self.identifiers(catalog, .services, query) == ["adult", "child", "monday", "new", "old", "silent"])
        query.modifiedAfter = CatalogQuery.moment("2026-02-01T01:30:01Z")
        #expect(Self.identifiers(catalog, .services, query) == ["adult", "child", "monday", "silent"])
        query = CatalogQuery()
        (query.minimumAge, query.maximumAge) = (13, 17)
        #expect(Self.identifiers(catalog, .services, query) == ["child", "monday", "new", "old", "silent"])
        query = CatalogQuery()
        query.day = "WE"
        #expect(!Self.identifiers(catalog, .services, query).contains("monday"))
        query.day = "TU"
        (query.startMinute, query.endMinute) = (12 * 60, 13 * 60)
        #expect(Self.identifiers(catalog, .services, query).contains("monday"))
        query.startMinute = 12 * 60 + 30
        #expect(!Self.identifiers(catalog, .services, query).contains("monday"))
    }

    @Test func `places are found by their postal code and how near its middle they are`() {
        func place(_ number: Int, _ latitude: String, code: String) -> [ListingRecord] {
            [
                Self.service("s\(number)"),
                ListingRecord(.locations, id: "l\(number)", ["latitude": latitude, "longitude": "8"]),
                ListingRecord(.addresses, id: "a\(number)", ["location_id": "l\(number)", "postal_code": code]),
                ListingRecord(
                    .serviceAtLocations, id: "sl\(number)", ["service_id": "s\(number)", "location_id": "l\(number)"]),
            ]
        }
        // A hundredth of a degree of latitude is 1,112 metres.
        let catalog = Self.catalog(
            place(1, "45.00", code: "15121") + place(2, "45.02", code: "15121") + place(3, "45.03", code: "15122"))
        var query = CatalogQuery()
        (query.postcode, query.proximity) = ("15121", 1_200)
        #expect(Self.identifiers(catalog, .serviceAtLocations, query) == ["sl1", "sl2"])
        query.proximity = 2_300
        #expect(Self.identifiers(catalog, .serviceAtLocations, query) == ["sl1", "sl2", "sl3"])
        query.postcode = "99999"
        #expect(Self.identifiers(catalog, .serviceAtLocations, query).isEmpty)
    }

    @Test(arguments: [
        ("2026-03-01T00:30:00+01:00", "2026-02-28T23:30:00Z"), ("2026-12-31T23:59:59-01:00", "2027-01-01T00:59:59Z"),
        ("2026-05-04", "2026-05-04T00:00:00Z"), ("2026-05-04T10:11:12.987Z", "2026-05-04T10:11:12Z"),
        ("2026-05-04 10:11", "2026-05-04T10:11:00Z"),
    ])
    func `moments of every zone come to the same clock`(_ given: String, _ expected: String) {
        #expect(CatalogQuery.moment(given) == expected)
    }

    @Test(arguments: ["", "yesterday", "2026-13-01", "2026-02-30", "2026-05-04T25:00:00Z", "2026-05-04T10:61:00Z"])
    func `what is no moment is none`(_ given: String) { #expect(CatalogQuery.moment(given) == nil) }

    @Test func `a number is one as the plain pattern of the standard says`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3_000 {
            let text = String(
                (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                    "-+.eE0127x".randomElement(using: &generator) ?? "0"
                })
            let isNumber = text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
            #expect(JSONNode.isNumber(text) == isNumber, "\(text)")
        }
    }

    @Test func `the description names every path, parameter and schema it points at`() throws {
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(OpenAPIDocument(server: "/hsds").bytes)) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: Any])
        #expect(
            Set(paths.keys)
                == Set(["/"] + CatalogKind.allCases.flatMap { ["/\($0.rawValue)", "/\($0.rawValue)/{id}"] }))
        let components = try #require(document["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: Any])
        let text = String(decoding: OpenAPIDocument(server: "/hsds").bytes, as: UTF8.self)
        for reference in text.matches(of: /#\/components\/schemas\/([a-zA-Z_]+)/) {
            #expect(schemas[String(reference.1)] != nil, "\(reference.1)")
        }
    }
}
