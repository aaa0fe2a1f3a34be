import Directory
import Foundation
import Testing

@testable import Exports

/// HSDS packages and documents.
struct HSDSTests {
    private static func listings(_ records: [ListingRecord]) -> PublicListings {
        PublicListings(Dictionary(grouping: records, by: \.table))
    }

    private static func text(_ name: String, _ files: [ExportFile]) -> String? {
        files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `a package has the standard's file names and columns`() throws {
        let files = CSVPackage(
            Self.listings([
                ListingRecord(.urls, id: "u", ["url": "https://a.example"]),
                ListingRecord(.serviceCapacities, id: "c", ["service_id": "s", "available": "3"]),
            ])
        ).files
        #expect(
            files.map(\.name) == [
                "organizations.csv", "services.csv", "locations.csv", "service_at_location.csv", "url.csv",
                "service_capacity.csv", "datapackage.json",
            ])
        #expect(
            Self.text("service_capacity.csv", files)
                == "id,service_id,unit_id,available,maximum,description,updated\r\nc,s,,3,,,\r\n")
        #expect(Self.text("service_at_location.csv", files) == "id,service_id,location_id,description\r\n")
    }

    @Test func `cells are quoted where they must be and nowhere else`() {
        var text = CSVText()
        text.add(["a b", "c,d", "e\"f", "g\nh", nil, " i", "=1"])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "a b,\"c,d\",\"e\"\"f\",\"g\nh\",,\" i\",=1\r\n")
    }

    @Test func `JSON text is escaped, and only true numbers are numbers`() throws {
        let node = JSONNode.object([
            ("a\"b", .text("\\ \n \t \u{7F} è")), ("n", .list([.number("1.50"), .flag(false)])),
        ])
        let text = String(decoding: node.line, as: UTF8.self)
        #expect(text == #"{"a\"b":"\\ \n \u0009 \u007f è","n":[1.50,false]}"#)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(node.page)) as? [String: Any])
        #expect(read["a\"b"] as? String == "\\ \n \t \u{7F} è")
        for number in ["0", "-1", "45.90", "1e3", "0.5E-2"] { #expect(JSONNode.isNumber(number), "\(number)") }
        for other in ["", "007", "+3", ".5", "5.", "int. 3", "1 2", "NaN"] {
            #expect(!JSONNode.isNumber(other), "\(other)")
        }
    }

    @Test func `a service holds what hangs on it, each record under the narrowest thing it points at`() throws {
        let files = JSONDocuments(
            Self.listings([
                ListingRecord(.organizations, id: "o", ["name": "O", "description": "d"]),
                ListingRecord(.services, id: "s", ["name": "S", "organization_id": "o", "status": "active"]),
                ListingRecord(.locations, id: "l", ["location_type": "physical"]),
                ListingRecord(.serviceAtLocations, id: "sl", ["service_id": "s", "location_id": "l"]),
                ListingRecord(.phones, id: "p1", ["number": "1", "service_id": "s", "service_at_location_id": "sl"]),
                ListingRecord(.phones, id: "p2", ["number": "2", "location_id": "l"]),
                ListingRecord(
                    .attributes, id: "a",
                    ["link_id": "s", "link_entity": "service", "taxonomy_term_id": "health.doctor"]),
                ListingRecord(.areas, id: "x", ["kind": "country", "name": "Italia"]),
            ]), form: .ndjson
        ).files
        #expect(files.map(\.name) == ["organizations.ndjson", "services.ndjson", "areas.ndjson"])
        #expect(
            Self.text("services.ndjson", files) == """
                {"id":"s","organization_id":"o","name":"S","status":"active",\
                "organization":{"id":"o","name":"O","description":"d"},\
                "service_at_locations":[{"id":"sl","service_id":"s","location_id":"l",\
                "location":{"id":"l","location_type":"physical","phones":[{"id":"p2","location_id":"l","number":"2"}]},\
                "phones":[{"id":"p1","service_id":"s","service_at_location_id":"sl","number":"1"}]}],\
                "attributes":[{"id":"a","link_id":"s","taxonomy_term_id":"health.doctor","link_entity":"service",\
                "label":"Medico","filled":["label"]}]}

                """)
    }

    @Test func `a required member without a value is filled and says so`() throws {
        let files = JSONDocuments(
            Self.listings([
                ListingRecord(.organizations, id: "o", ["name": "O"]),
                ListingRecord(.services, id: "s", ["name": "S"]),
                ListingRecord(.phones, id: "p", ["number": "1", "extension": "int. 3", "organization_id": "o"]),
            ]), form: .ndjson
        ).files
        #expect(
            Self.text("organizations.ndjson", files) == """
                {"id":"o","name":"O","description":"","filled":["description"],\
                "phones":[{"id":"p","organization_id":"o","number":"1","as_given":{"extension":"int. 3"}}]}

                """)
        #expect(
            Self.text("services.ndjson", files) == """
                {"id":"s","name":"S","status":"active","filled":["status"]}

                """)
    }

    @Test(arguments: AllFormats.names)
    func `the same listings give the same bytes`(format: String) {
        let first = AllFormats.files(format, PublicListings(CanaryNetwork.records))
        let second = AllFormats.files(format, PublicListings(CanaryNetwork.records))
        #expect(first == second)
    }
}
