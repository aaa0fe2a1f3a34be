import Directory
import Foundation
import Importers
import TestSupport
import Testing

/// Whole listings compared: what is found, what was decided before, what is kept from strangers.
struct ListingMatcherTests {
    typealias Records = [ListingTable: [ListingRecord]]

    /// One service of one organisation at one place, as a source lists it.
    private static func listing(
        _ source: String, _ key: String, _ name: String, street: String, city: String = "Ovada",
        phone: String = "0143 555111", isConfidential: Bool = false
    ) -> [ListingRecord] {
        let id = "\(source):\(key)"
        return [
            ListingRecord(.organizations, id: "\(source):o\(key)", ["name": "Ente \(name)"]),
            ListingRecord(.services, id: id, ["name": name, "organization_id": "\(source):o\(key)"]),
            ListingRecord(
                .locations, id: "\(source):l\(key)",
                ["name": "Sede \(name)", "is_confidential": isConfidential ? "true" : ""]),
            ListingRecord(
                .serviceAtLocations, id: "\(source):a\(key)",
                [
                    "service_id": id, "location_id": "\(source):l\(key)",
                ]),
            ListingRecord(
                .addresses, id: "\(source):d\(key)",
                [
                    "location_id": "\(source):l\(key)", "address_1": street, "city": city, "postal_code": "15076",
                ]),
            ListingRecord(.phones, id: "\(source):f\(key)", ["service_id": id, "number": phone]),
        ]
    }

    /// Many services that both sources list, so that there is something to estimate from.
    private static func many(_ seed: UInt64) -> [ListingRecord] {
        MadeDirectory(seed: seed, places: 40).records.flatMap { record in
            listing(
                record.source, record.id, record.values[0].first ?? "", street: record.values[1].first ?? "",
                city: record.values[2].first ?? "", phone: record.values[3].first ?? "")
        }
    }

    private static func matcher(_ rows: [ListingRecord], _ decisions: [MatchDecision] = []) -> ListingMatcher {
        ListingMatcher(Dictionary(grouping: rows, by: \.table), joins: RecordJoins(decisions))
    }

    private static func decision(_ pair: RecordPair, _ verdict: MatchDecision.Verdict) -> MatchDecision {
        MatchDecision(number: 1, pair, verdict, at: "2026-03-01T09:00:00Z", by: "anna")
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `what both sources list is found in every table, and what is found is true`(seed: UInt64) {
        let common = MadeDirectory(seed: seed, places: 40).common
        let matcher = Self.matcher(Self.many(seed))
        for (table, letter) in [(ListingTable.services, ""), (.locations, "l"), (.organizations, "o")] {
            let pairs = matcher.pairs(in: table)
            let same = pairs.filter { $0.band == .same }.map(\.pair)
            #expect(same.allSatisfy { $0.one.dropFirst(2) == $0.other.dropFirst(2) }, "\(table)")
            let found = Set(pairs.map { String($0.pair.one.dropFirst(2 + letter.count)) })
            #expect(found.intersection(common).count * 10 >= common.count * 9, "\(table)")
            #expect(pairs.allSatisfy { !$0.evidence.isEmpty && RecordJoins.source(of: $0.pair.one) == "a" })
        }
    }

    @Test func `only pairs of the records asked for are given`() throws {
        let matcher = Self.matcher(Self.many(1))
        let all = matcher.pairs(in: .services)
        let asked = try #require(all.last?.pair)
        #expect(matcher.pairs(in: .services, touching: [asked.other]).map(\.pair) == [asked])
        #expect(matcher.pairs(in: .services, touching: []).isEmpty)
    }

    @Test func `what was decided is not proposed again, and takes no partner from another`() throws {
        let rows =
            Self.many(1) + Self.listing("a", "x", "Mensa del viandante", street: "Via Dante 4")
            + Self.listing("b", "y", "Mensa del viandante", street: "Via Dante 4")
            + Self.listing("b", "z", "Mensa viandante", street: "Via Dante 4")
        func partners(_ decisions: [MatchDecision]) -> [String] {
            Self.matcher(rows, decisions).pairs(in: .services, touching: ["a:x"]).map(\.pair.other)
        }
        #expect(partners([]) == ["b:y"])
        let pair = try #require(RecordPair(.services, "a:x", "b:y"))
        #expect(partners([Self.decision(pair, .different)]) == ["b:z"])
        #expect(partners([Self.decision(pair, .unsure)]) == ["b:z"])
        #expect(partners([Self.decision(pair, .same)]).isEmpty)
    }

    @Test func `branches of one service are never one`() {
        let rows =
            Self.many(2)
            + Self.listing("a", "x", "Patronato unito", street: "Via Dante 4", city: "Ovada")
            + Self.listing("b", "y", "Patronato unito", street: "Corso Roma 90", city: "Tortona")
        let matcher = Self.matcher(rows)
        #expect(matcher.pairs(in: .services, touching: ["a:x"]).isEmpty)
        #expect(matcher.pairs(in: .locations, touching: ["a:lx"]).isEmpty)
    }

    @Test(.enabled(if: SharedData.isPresent), arguments: [0, 1] as [UInt64])
    func `the hotline of Burrell in Branson is not that in Marshfield`(seed: UInt64) throws {
        struct Entry: Decodable {
            struct Location: Decodable { let address_1: String, city: String }
            let name: String, organization_name: String, phones: [String], locations: [Location]
        }
        struct File: Decodable { let entity_a: Entry, entity_b: Entry }
        let data = Data(try SharedData.bytes("data/linkage/hsds-er/burrell_sph_pair.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        let rows = [("a", file.entity_a), ("b", file.entity_b)].flatMap { source, entry in
            Self.listing(
                source, "x", entry.name, street: entry.locations[0].address_1, city: entry.locations[0].city,
                phone: entry.phones.first ?? "")
        }
        let matcher = Self.matcher(rows + (seed == 0 ? [] : Self.many(seed)))
        #expect(matcher.pairs(in: .services, touching: ["a:x"]).isEmpty)
        #expect(matcher.pairs(in: .locations, touching: ["a:lx"]).isEmpty)
    }

    @Test func `a place kept from strangers is named to nobody`() throws {
        let rows =
            Self.many(1)
            + Self.listing("a", "x", "Casa protetta", street: "Via del Canarino 4", isConfidential: true)
            + Self.listing("b", "y", "Casa protetta Via del Canarino 4", street: "Via del Canarino 4")
        let matcher = Self.matcher(rows)
        #expect(matcher.pairs(in: .locations, touching: ["a:lx"]).isEmpty)
        let pair = try #require(matcher.pairs(in: .services, touching: ["a:x"]).first)
        let evidence = Dictionary(uniqueKeysWithValues: pair.evidence.map { ($0.column.name, $0.values) })
        #expect(evidence["address"] == [nil, nil] && evidence["city"] == [nil, ["Ovada"]])
        // Not even a name tells it.
        #expect(evidence["name"] == [["Casa protetta"], nil])
        #expect(!matcher.allows("vicino a via del canarino, 4") && matcher.allows("Via Dante 4"))
        #expect(!pair.record.contains("Canarino"))
    }

    @Test func `the order of records does not matter`() {
        let rows = Self.many(3)
        var random = SeededGenerator(seed: 9)
        for table in ListingMatcher.tables {
            #expect(
                Self.matcher(rows).pairs(in: table)
                    == Self.matcher(rows.shuffled(using: &random)).pairs(in: table))
        }
    }
}
