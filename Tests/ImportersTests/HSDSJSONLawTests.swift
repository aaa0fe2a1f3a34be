import Directory
import Foundation
import Importers
import TestSupport
import Testing

/// What must hold for every HSDS JSON delivery, shown on made-up ones.
struct HSDSJSONLawTests {
    static let profile = PartnerProfile(.hsdsJSON, of: "p")

    /// Made-up services as nested values; shared organisations, places, terms and languages stand in several.
    private static func services(using random: inout SeededGenerator) -> [[String: Any]] {
        let count = Int.random(in: 1...6, using: &random)
        var pieces = Pieces(random: random)
        let services = (1...count).map { pieces.service($0) }
        random = pieces.random
        return services
    }

    private struct Pieces {
        var random: SeededGenerator

        mutating func maybe() -> Bool { Bool.random(using: &random) }

        mutating func some(_ most: Int) -> Range<Int> { 0..<Int.random(in: 0...most, using: &random) }

        mutating func named(_ object: [String: Any], _ id: String) -> [String: Any] {
            maybe() ? object.merging(["id": id]) { $1 } : object
        }

        mutating func phones(_ owner: String) -> [[String: Any]] {
            some(3).map { place in
                var phone: [String: Any] = ["number": "0131 \(owner) \(place)"]
                if maybe() { phone["languages"] = [["id": "shared", "code": "ar"], ["code": "uk"]] }
                return named(phone, "t\(owner)\(place)")
            }
        }

        mutating func service(_ number: Int) -> [String: Any] {
            let organization = Int.random(in: 1...2, using: &random)
            var service: [String: Any] = [
                "id": "s\(number)", "name": "Service \(number)", "status": "active",
                "organization": ["id": "o\(organization)", "name": "O\(organization)", "description": "d"],
                "phones": phones("\(number)"), "languages": [["id": "it", "code": "it"], ["code": "fr"]],
            ]
            service["service_at_locations"] = some(2).map { place -> [String: Any] in
                let location: [String: Any] = [
                    "id": "l\(place)", "location_type": "physical", "name": "Place \(place)",
                ]
                return named(["location": location], "x\(number)\(place)")
            }
            service["attributes"] = some(2).map { place in
                named(["taxonomy_term": ["id": "m\(place)", "name": "T", "description": "d"]], "a\(place)")
            }
            service["eligibility_rules"] = some(2).map { ["kind": "age", "parameters": "1\($0).."] }
            return service
        }

        /// The value with its arrays in another order.
        mutating func shuffled(_ value: Any) -> Any {
            if let list = value as? [Any] { return list.map { shuffled($0) }.shuffled(using: &random) }
            guard let object = value as? [String: Any] else { return value }
            return Dictionary(
                uniqueKeysWithValues: object.sorted { $0.key < $1.key }.map { ($0.key, shuffled($0.value)) })
        }
    }

    private func bytes(_ value: Any) throws -> [UInt8] {
        [UInt8](try JSONSerialization.data(withJSONObject: value))
    }

    @Test(arguments: UInt64(1)...40) func `the same again, in any order and in any number of files, changes nothing`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let services = Self.services(using: &random)
        var archive = PlainArchive(source: "p")
        let first = try archive.plan(
            Self.profile, Delivery(files: [.init(name: "services.json", bytes: try bytes(services))]))
        #expect(first.rowsRejected == 0)
        #expect(first.findings.allSatisfy { $0.code == .missingIdentifier })
        archive.apply(first)
        var pieces = Pieces(random: random)
        let shuffled = try #require(pieces.shuffled(services) as? [Any])
        let files = try shuffled.enumerated().map { place, service in
            Delivery.File(name: "service-\(place).json", bytes: try bytes(service))
        }
        for delivery in [
            Delivery(files: [.init(name: "services.json", bytes: try bytes(shuffled))]), Delivery(files: files),
            Delivery(files: [.init(name: "answer.json", bytes: try bytes(["contents": shuffled]))]),
        ] {
            let again = try archive.plan(Self.profile, delivery)
            #expect(again.changes.isEmpty)
            #expect(again.count(of: .unchanged) == first.count(of: .create))
        }
    }
}
