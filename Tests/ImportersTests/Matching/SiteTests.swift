import Foundation
import Importers
import TestSupport
import Testing

/// Branches that share name, mailbox, site and a telephone, and are two places all the same.
struct SiteTests {
    private let columns: [MatchColumn] = [
        MatchColumn("organization", .name), MatchColumn("name", .name), MatchColumn("address", .address),
        MatchColumn("city", .locality), MatchColumn("phone", .phone), MatchColumn("email", .email),
        MatchColumn("website", .website),
    ]

    private struct Entry: Decodable {
        struct Location: Decodable { let address_1: String, city: String }
        let name: String, organization_name: String
        let emails: [String], phones: [String], websites: [String]
        let locations: [Location]
    }

    private var settings: MatchSettings {
        var settings = MatchSettings.duplicates
        settings.keepsSitesApart = true
        return settings
    }

    private func record(_ id: String, _ entry: Entry) -> MatchRecord {
        MatchRecord(
            source: "hsds", id: id,
            values: [
                [entry.organization_name], [entry.name], entry.locations.map(\.address_1),
                entry.locations.map(\.city), entry.phones, entry.emails, entry.websites,
            ])
    }

    /// Other services, so that there is something to estimate from.
    private func others(_ seed: UInt64) -> [MatchRecord] {
        MadeDirectory(seed: seed).records.map { record in
            MatchRecord(
                source: "hsds", id: record.source + record.id,
                values: [record.values[0]] + record.values + [[], []])
        }
    }

    @Test(.enabled(if: SharedData.isPresent), arguments: [0, 1, 2] as [UInt64])
    func `the hotline of Burrell in Branson is not that in Marshfield`(seed: UInt64) throws {
        let data = Data(try SharedData.bytes("data/linkage/hsds-er/burrell_sph_pair.json"))
        struct File: Decodable { let entity_a: Entry, entity_b: Entry }
        let file = try JSONDecoder().decode(File.self, from: data)
        let pair = [record("34462", file.entity_a), record("34438", file.entity_b)]
        let report = RecordMatcher(columns, settings: settings).match(pair + (seed == 0 ? [] : others(seed)))
        let places = report.records.indices.filter { ["34462", "34438"].contains(report.records[$0].id) }
        #expect(report.clusters[places[0]] != report.clusters[places[1]])
        #expect(!report.pairs.contains { [$0.left, $0.right] == places })
    }

    @Test func `the same address makes of two such records one`() throws {
        let entry = [
            ["Ente Nord"], ["Sportello casa"], ["Via Dante 4"], ["Ovada"], ["0143 555111"], ["a@nord.example"], [],
        ]
        let twins = ["x", "y"].map { MatchRecord(source: "hsds", id: $0, values: entry) }
        let report = RecordMatcher(columns, settings: settings).match(twins + others(3))
        let places = report.records.indices.filter { ["x", "y"].contains(report.records[$0].id) }
        #expect(report.clusters[places[0]] == report.clusters[places[1]])
        #expect(try #require(report.pairs.first { [$0.left, $0.right] == places }).band == .same)
    }
}
