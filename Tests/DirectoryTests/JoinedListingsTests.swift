import Directory
import TestSupport
import Testing

/// Two partners' records that are one: which values stand, what hangs on them, and that parting restores them.
struct JoinedListingsTests {
    typealias Records = [ListingTable: [String: ListingRecord]]

    /// Two partners that list one service of one organisation at one place, the second with other hours.
    static let rows: [ListingRecord] = [
        ListingRecord(.organizations, id: "p:o", ["name": "Consultorio", "email": "p@x.example"]),
        ListingRecord(.organizations, id: "q:1", ["name": "Consultorio familiare"]),
        ListingRecord(
            .services, id: "p:s", ["name": "Ascolto", "organization_id": "p:o", "minimum_age": "14"]),
        ListingRecord(
            .services, id: "q:2",
            ["name": "Sportello ascolto", "organization_id": "q:1", "maximum_age": "21", "fees": "0"]),
        ListingRecord(.locations, id: "p:l", ["name": "Sede", "latitude": "44.9", "longitude": "8.6"]),
        ListingRecord(.locations, id: "q:3", ["latitude": "44.91"]),
        ListingRecord(.serviceAtLocations, id: "p:sl", ["service_id": "p:s", "location_id": "p:l"]),
        ListingRecord(.serviceAtLocations, id: "q:4", ["service_id": "q:2", "location_id": "q:3"]),
        ListingRecord(.schedules, id: "p:h", ["service_id": "p:s", "byday": "MO", "opens_at": "09:00"]),
        ListingRecord(.schedules, id: "q:5", ["service_id": "q:2", "byday": "TU", "opens_at": "14:00"]),
        ListingRecord(.schedules, id: "q:6", ["service_id": "q:2", "byday": "WE", "opens_at": "14:00"]),
        ListingRecord(.phones, id: "p:f", ["service_id": "p:s", "number": "0131 555 001"]),
        ListingRecord(.phones, id: "q:7", ["service_id": "q:2", "number": "0131555002"]),
        ListingRecord(.attributes, id: "p:t", ["link_id": "p:s", "taxonomy_term_id": "health"]),
        ListingRecord(.attributes, id: "q:8", ["link_id": "q:2", "taxonomy_term_id": "health"]),
        ListingRecord(.attributes, id: "q:9", ["link_id": "q:2", "taxonomy_term_id": "housing"]),
        ListingRecord(.translations, id: "p:x", translation(of: "p:s", "Listening")),
        ListingRecord(.translations, id: "q:10", translation(of: "q:2", "Listening desk")),
    ]

    private static func translation(of id: String, _ text: String) -> [String: String] {
        ["link_entity": "services", "link_id": id, "field_name": "name", "language": "en", "text": text]
    }

    private static func keyed(_ rows: [ListingRecord]) -> Records {
        Dictionary(grouping: rows, by: \.table).mapValues { rows in
            Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
        }
    }

    private static func decisions(_ pairs: [(ListingTable, String, String)]) throws -> [MatchDecision] {
        try pairs.enumerated().map { place, pair in
            MatchDecision(
                number: place + 1, try #require(RecordPair(pair.0, pair.1, pair.2)), .same, at: "2026-03-01T09:00:00Z",
                by: "anna")
        }
    }

    private static func all() throws -> [MatchDecision] {
        try decisions([(.organizations, "p:o", "q:1"), (.services, "q:2", "p:s"), (.locations, "p:l", "q:3")])
    }

    private static func joined(
        _ rows: [ListingRecord] = rows, preferring preference: JoinPreference = JoinPreference()
    ) throws -> JoinedListings {
        JoinedListings(keyed(rows), joins: RecordJoins(try all()), preference: preference)
    }

    @Test func `a joined record goes by its first identifier and has the values of both`() throws {
        let joined = try Self.joined()
        #expect(joined.records[.services]?.keys.sorted() == ["p:s"])
        let service = try #require(joined.records[.services]?["p:s"])
        #expect(service["name"] == "Ascolto" && service["fees"] == "0" && service["organization_id"] == "p:o")
        // The two ends of an age are one source's: neither gave 14 to 21.
        #expect(service["minimum_age"] == "14" && service["maximum_age"] == nil)
        let place = try #require(joined.records[.locations]?["p:l"])
        #expect(place["latitude"] == "44.9" && place["longitude"] == "8.6")
        #expect(joined.records[.serviceAtLocations]?.keys.sorted() == ["p:sl"])
        #expect(joined.aliases[.services] == ["q:2": "p:s"])
        #expect(joined.givers[.init(.services, id: "p:s")]?["fees"] == "q:2")
    }

    @Test func `hours and numbers are one source's as a whole, terms are of both and stand once`() throws {
        let joined = try Self.joined()
        #expect(joined.records[.schedules]?.keys.sorted() == ["p:h"])
        #expect(joined.records[.phones]?.keys.sorted() == ["p:f"])
        let terms = (joined.records[.attributes] ?? [:]).values.sorted { $0.id < $1.id }
        #expect(terms.map { $0["taxonomy_term_id"] } == ["health", "housing"])
        #expect(terms.allSatisfy { $0["link_id"] == "p:s" })
        let preferred = try Self.joined(preferring: JoinPreference(sources: ["q"]))
        #expect(preferred.records[.schedules]?.keys.sorted() == ["q:5", "q:6"])
        #expect(preferred.records[.schedules]?.values.allSatisfy { $0["service_id"] == "p:s" } == true)
        #expect(preferred.records[.services]?["p:s"]?["name"] == "Sportello ascolto")
    }

    @Test func `a translation stands beside the text that it is of`() throws {
        #expect(try Self.joined().records[.translations]?.keys.sorted() == ["p:x"])
        let preferred = try Self.joined(preferring: JoinPreference(sources: ["q"]))
        #expect(preferred.records[.translations]?.keys.sorted() == ["q:10"])
        #expect(preferred.records[.translations]?["q:10"]?["link_id"] == "p:s")
    }

    @Test func `the desk is believed before what was confirmed, and that before the preferred source`() throws {
        let service = KnownRecords.Place(.services, id: "p:s"), other = KnownRecords.Place(.services, id: "q:2")
        var preference = JoinPreference(sources: ["q"])
        func name() throws -> String? { try Self.joined(preferring: preference).records[.services]?["p:s"]?["name"] }
        #expect(try name() == "Sportello ascolto")
        preference.confirmedOn = [service: ["name": try #require(Day("2026-01-05"))]]
        #expect(try name() == "Ascolto")
        preference.confirmedOn[other] = ["": try #require(Day("2026-02-05"))]
        #expect(try name() == "Sportello ascolto")
        preference.deskRuns = [service: ["name": 3]]
        #expect(try name() == "Ascolto")
        preference.deskRuns[other] = ["name": 4]
        #expect(try name() == "Sportello ascolto")
    }

    @Test func `what the desk erased stays erased, and what it mended in the details stands`() throws {
        var preference = JoinPreference(deskRuns: [.init(.services, id: "p:s"): ["fees": 3]])
        #expect(try Self.joined(preferring: preference).records[.services]?["p:s"]?["fees"] == nil)
        preference = JoinPreference(deskRuns: [.init(.phones, id: "q:7"): ["number": 3]])
        let joined = try Self.joined(preferring: preference)
        #expect(joined.records[.phones]?.keys.sorted() == ["q:7"])
        #expect(joined.records[.schedules]?.keys.sorted() == ["p:h"])
    }

    @Test func `what one keeps from strangers the other does not give away`() throws {
        let secret: [ListingRecord] = [
            ListingRecord(.locations, id: "q:3", ["latitude": "44.91", "is_confidential": "true"]),
            ListingRecord(
                .phones, id: "q:7", ["service_id": "q:2", "number": "+39 0131555001", "is_confidential": "true"]),
            ListingRecord(.contacts, id: "q:11", ["service_id": "q:2", "name": "Ada", "is_confidential": "true"]),
            ListingRecord(.phones, id: "q:12", ["contact_id": "q:11", "number": "0131 555 009"]),
            ListingRecord(.contacts, id: "p:c", ["service_id": "p:s", "name": "Ugo"]),
            ListingRecord(.phones, id: "p:g", ["service_id": "p:s", "number": "0131 555 009"]),
        ]
        let joined = try Self.joined(Self.rows.filter { !["q:3", "q:7"].contains($0.id) } + secret)
        #expect(joined.records[.locations]?["p:l"]?["is_confidential"] == "true")
        // What is confidential stays known, for only so can texts that name it be found.
        #expect(joined.records[.phones]?.keys.sorted() == ["p:f", "p:g", "q:12", "q:7"])
        #expect(joined.records[.contacts]?.keys.sorted() == ["p:c", "q:11"])
        for id in ["p:f", "p:g", "q:7"] { #expect(joined.records[.phones]?[id]?["is_confidential"] == "true") }
    }

    @Test func `either identifier leads to the one record`() throws {
        var builder = NetworkBuilder()
        Self.rows.forEach { builder.add($0) }
        builder.join(RecordJoins(try Self.all()), by: JoinPreference())
        let network = builder.build()
        #expect(network.services.map(\.id) == ["p:s"] && network.organizations.map(\.id) == ["p:o"])
        #expect(network.findService("q:2")?.id == "p:s" && network.findService("p:s")?.id == "p:s")
        #expect(network.findOrganization("q:1")?.id == "p:o" && network.findLocation("q:3")?.id == "p:l")
        #expect(network.faults().isEmpty)
        #expect(network.sites(of: try #require(network.findService("q:2"))).map(\.id) == ["p:sl"])
    }

    @Test func `a decision waits for a record that is not there`() throws {
        let there = Self.rows.filter { $0.id.hasPrefix("p:") }
        let joined = try Self.joined(there)
        #expect(joined.records == Self.keyed(there) && joined.aliases.isEmpty)
    }
}

/// Laws of joining, tried on made-up partners.
struct JoiningLaws {
    static let seeds = Array(UInt64(1)...20)

    private static func decide(
        _ pairs: [RecordPair], _ verdict: MatchDecision.Verdict = .same, from number: Int = 1
    ) -> [MatchDecision] {
        pairs.enumerated().map { place, pair in
            MatchDecision(number: number + place, pair, verdict, at: "2026-03-01T09:00:00Z", by: "anna")
        }
    }

    private static func pairs(_ random: inout SeededGenerator) -> [RecordPair] {
        JoinedListings.tables.flatMap { table in
            (0..<6).compactMap { _ in
                let (one, other) = (Int.random(in: 0..<5, using: &random), Int.random(in: 0..<5, using: &random))
                return RecordPair(table, "\(one):1", "\(other):1")
            }
        }
    }

    /// Five sources that each list the same few things, with details.
    private static func records(_ random: inout SeededGenerator) -> JoinedListingsTests.Records {
        var records: JoinedListingsTests.Records = [:]
        for source in 0..<5 {
            for row in JoinedListingsTests.rows where row.id.hasPrefix("p:") {
                var row = row
                let key =
                    [.organizations, .services, .locations].contains(row.table) ? "1" : String(row.id.dropFirst(2))
                row.id = "\(source):\(key)"
                for column in row.table.columns {
                    if row[column.name]?.hasPrefix("p:") == true { row[column.name] = "\(source):1" }
                    if column.kind == .text, row[column.name] != nil, Bool.random(using: &random) {
                        row[column.name] = row[column.name].map { "\($0)\(Int.random(in: 0..<3, using: &random))" }
                    }
                }
                if row.table == .attributes || row.table == .translations { row["link_id"] = "\(source):1" }
                records[row.table, default: [:]][row.id] = row
            }
        }
        return records
    }

    @Test(arguments: seeds) func `the order of decisions does not matter`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let records = Self.records(&random), pairs = Self.pairs(&random)
        let preference = JoinPreference(sources: ["3", "1"])
        let first = JoinedListings(records, joins: RecordJoins(Self.decide(pairs)), preference: preference)
        for _ in 0..<3 {
            let joins = RecordJoins(Self.decide(pairs.shuffled(using: &random)))
            let other = JoinedListings(records, joins: joins, preference: preference)
            #expect(other.records == first.records && other.aliases == first.aliases && other.givers == first.givers)
        }
    }

    @Test(arguments: seeds) func `parted again, all is as before`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let records = Self.records(&random), pairs = Array(Set(Self.pairs(&random))).sorted()
        let parted = Self.decide(pairs) + Self.decide(pairs, .different, from: pairs.count + 1)
        let joined = JoinedListings(records, joins: RecordJoins(parted), preference: JoinPreference())
        #expect(joined.records == records && joined.aliases.isEmpty)
        // One more pair taken out leaves what the others alone make.
        let kept = RecordJoins(Self.decide(Array(pairs.dropLast())))
        let undone = RecordJoins(
            Self.decide(pairs).map { decision in
                MatchDecision(
                    number: decision.number, decision.pair, .same, at: decision.at, by: decision.by,
                    isUndone: decision.pair == pairs.last)
            })
        #expect(
            JoinedListings(records, joins: undone, preference: JoinPreference()).records
                == JoinedListings(records, joins: kept, preference: JoinPreference()).records)
    }

    @Test(arguments: seeds) func `nothing points at a record that gave way`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let joins = RecordJoins(Self.decide(Self.pairs(&random)))
        let joined = JoinedListings(Self.records(&random), joins: joins, preference: JoinPreference())
        for rows in joined.records.values {
            for row in rows.values {
                for (column, id) in row.references {
                    guard case .reference(let table) = column.kind, table != .taxonomyTerms else { continue }
                    #expect(joined.records[table]?[id] != nil, "\(row.table) \(row.id) \(column.name) \(id)")
                }
                if row.table == .attributes || row.table == .translations {
                    #expect(joined.records[.services]?[row["link_id"] ?? ""] != nil)
                }
            }
        }
        for (table, names) in joined.aliases {
            for (alias, id) in names {
                #expect(joined.records[table]?[alias] == nil && joined.records[table]?[id] != nil)
            }
        }
    }

    @Test(arguments: seeds) func `groups are what a walk over the pairs finds`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pairs = Self.pairs(&random)
        let joins = RecordJoins(Self.decide(pairs))
        for table in JoinedListings.tables {
            for id in (0..<5).map({ "\($0):1" }) {
                var found = Set([id])
                for _ in 0..<5 {
                    for pair in pairs where pair.table == table && !found.isDisjoint(with: [pair.one, pair.other]) {
                        found.formUnion([pair.one, pair.other])
                    }
                }
                #expect(joins.members(of: .init(table, id: id)) == found.sorted())
            }
        }
    }

    @Test func `what differs by one decision is not made one by two others`() throws {
        let pairs = try [("a:1", "b:1"), ("b:1", "c:1"), ("a:1", "c:1")].map {
            try #require(RecordPair(.services, $0.0, $0.1))
        }
        let joins = RecordJoins(Self.decide([pairs[2]], .different))
        #expect(joins.joinable([pairs[0], pairs[1]]) == [pairs[0]])
        #expect(joins.contradictions.isEmpty)
        let all = Self.decide([pairs[2]], .different) + Self.decide([pairs[0], pairs[1]], from: 2)
        #expect(RecordJoins(all).contradictions.map(\.number) == [1])
        #expect(RecordJoins(Self.decide([pairs[0]])).isSettled(pairs[0]))
        // Two records of one source are never brought together by others alone.
        let twin = try #require(RecordPair(.services, "a:2", "b:1"))
        #expect(RecordJoins([]).joinable([pairs[0], twin]) == [pairs[0]])
    }
}
