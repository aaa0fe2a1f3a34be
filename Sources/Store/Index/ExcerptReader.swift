import Database
import Directory

/// Reads some services with all that hangs on them, so that a network of these alone says of them what the whole does.
struct ExcerptReader {
    private let connection: Connection
    private var builder = NetworkBuilder()

    /// The most identifiers asked for in one statement, and the lesser numbers that are compiled too.
    private static let batches = [1, 16, 256]

    /// A reader of the state of the file that the connection's transaction sees.
    init(_ connection: Connection, version: Int) {
        self.connection = connection
        builder.version = version
    }

    /// The network of the services, with the areas and the partners' terms that they and the caller name.
    mutating func network(services ids: some Collection<String>, areas: some Collection<String>) throws
        -> ServiceNetwork
    {
        let services = try take(.services, where: "id", in: ids)
        var all = try takeChildren(of: .services, services.map(\.id))
        let sites = all.filter { $0.table == .serviceAtLocations }
        all += try take(.attributes, where: "link_id", in: services.map(\.id))
        all += try takeChildren(of: .serviceAtLocations, sites.map(\.id))
        let locations = try take(.locations, where: "id", in: sites.compactMap { $0["location_id"] })
        all += try takeChildren(of: .locations, locations.map(\.id))
        let organizations = try take(.organizations, where: "id", in: services.compactMap { $0["organization_id"] })
        all += try takeChildren(of: .organizations, organizations.map(\.id))
        all += try takeChildren(of: .contacts, all.filter { $0.table == .contacts }.map(\.id))
        let named = areas + locations.compactMap { $0["area_id"] } + all.flatMap(Self.namedAreas)
        let territories = try takeAreas(named)
        let terms = try takeAll(.taxonomyTerms)
        let texts = services + locations + organizations + territories + terms
        try take(.translations, where: "link_id", in: texts.map(\.id))
        return builder.build()
    }

    private static func namedAreas(_ record: ListingRecord) -> [String] {
        switch record.table {
        case .serviceAreas: [record["area_id"]].compactMap { $0 }
        case .eligibilityRules where record["kind"] == "residence":
            (record["parameters"] ?? "").split(separator: ";").map { $0.trimmingPrefix(" ") }.map(String.init)
        default: []
        }
    }

    /// The areas and those they lie in.
    private mutating func takeAreas(_ ids: [String]) throws -> [ListingRecord] {
        var (found, wanted, known): ([ListingRecord], Set<String>, Set<String>) = ([], Set(ids), [])
        while !wanted.isEmpty {
            let records = try take(.areas, where: "id", in: wanted)
            found += records
            known.formUnion(wanted)
            wanted = Set(records.compactMap { $0["parent_id"] }).subtracting(known)
        }
        return found
    }

    /// The records of all tables that point at one of the records.
    private mutating func takeChildren(of parent: ListingTable, _ ids: [String]) throws -> [ListingRecord] {
        var found: [ListingRecord] = []
        for (table, column) in Self.children[parent] ?? [] { found += try take(table, where: column, in: ids) }
        return found
    }

    @discardableResult
    private mutating func take(
        _ table: ListingTable, where column: String, in ids: some Collection<String>
    ) throws -> [ListingRecord] {
        let storage = ListingStorage.of(table)
        let distinct = Array(Set(ids)).sorted()
        var found: [ListingRecord] = []
        var place = 0
        while place < distinct.count {
            let size = Self.batches.first { $0 >= distinct.count - place } ?? Self.batches[Self.batches.count - 1]
            var some = distinct[place..<min(place + size, distinct.count)].map { SQLValue.text($0) }
            place += some.count
            // The same statement serves any number: what is lacking is asked for twice.
            while some.count < size { some.append(some[0]) }
            let places = (1...size).map { "$\($0)" }.joined(separator: ", ")
            try connection.forEachRow(
                "SELECT id, \(storage.columnList) FROM \(storage.name) WHERE \"\(column)\" IN (\(places))", some
            ) { found.append(storage.record(in: $0)) }
        }
        for record in found { builder.add(record) }
        return found
    }

    private mutating func takeAll(_ table: ListingTable) throws -> [ListingRecord] {
        let storage = ListingStorage.of(table)
        var found: [ListingRecord] = []
        try connection.forEachRow("SELECT id, \(storage.columnList) FROM \(storage.name)") { row in
            found.append(storage.record(in: row))
        }
        for record in found { builder.add(record) }
        return found
    }
}

extension ExcerptReader {
    /// The tables of records that hang on others, and the column that points there.
    static let children: [ListingTable: [(table: ListingTable, column: String)]] = {
        let heads: Set<ListingTable> = [
            .services, .locations, .organizations, .programs, .areas, .taxonomies, .taxonomyTerms,
        ]
        var children: [ListingTable: [(table: ListingTable, column: String)]] = [:]
        for table in ListingTable.allCases where !heads.contains(table) {
            for column in table.columns {
                guard case .reference(let parent) = column.kind else { continue }
                // A place's services are not all wanted, so sites are found by their service alone.
                if table == .serviceAtLocations, parent != .services { continue }
                children[parent, default: []].append((table, column.name))
            }
        }
        return children
    }()

    /// Makes the indices without which every excerpt would read whole tables; those that are there stay.
    static func index(_ connection: Connection) throws {
        let parents: [ListingTable] = [.services, .serviceAtLocations, .locations, .organizations, .contacts]
        let links = [(ListingTable.attributes, "link_id"), (.translations, "link_id")]
        for (table, column) in parents.flatMap({ children[$0] ?? [] }) + links {
            try connection.execute(
                """
                CREATE INDEX IF NOT EXISTS \(table.rawValue)_by_\(column) ON \(table.rawValue) ("\(column)")
                WHERE "\(column)" IS NOT NULL
                """)
        }
    }
}
