import Directory

/// What records are compared by, gathered from them and from what hangs on them.
struct ListingFacts: Sendable {
    private let records: [ListingTable: [ListingRecord]]
    private let organizations: [String: ListingRecord]
    private let locations: [String: ListingRecord]
    /// The places of each service and of each organisation.
    private var placesOf: [ListingTable: [String: [String]]] = [:]
    private var sitesOf: [String: [String]] = [:]
    /// The numbers of each record, and which of them are kept from strangers.
    private var phonesOf: [ListingTable: [String: [ListingRecord]]] = [:]
    private var addressesOf: [String: [ListingRecord]] = [:]
    /// What must not be shown, wherever it stands.
    private(set) var secrets = Secrets(words: [])

    /// The facts of records.
    init(_ records: [ListingTable: [ListingRecord]]) {
        self.records = records
        func keyed(_ table: ListingTable) -> [String: ListingRecord] {
            Dictionary((records[table] ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        organizations = keyed(.organizations)
        locations = keyed(.locations)
        for row in records[.serviceAtLocations] ?? [] {
            guard let service = row["service_id"], let location = row["location_id"] else { continue }
            placesOf[.services, default: [:]][service, default: []].append(location)
            sitesOf[service, default: []].append(row.id)
        }
        for row in records[.locations] ?? [] {
            guard let organization = row["organization_id"] else { continue }
            placesOf[.organizations, default: [:]][organization, default: []].append(row.id)
        }
        for service in records[.services] ?? [] {
            guard let organization = service["organization_id"] else { continue }
            placesOf[.organizations, default: [:]][organization, default: []] +=
                placesOf[.services]?[service.id] ?? []
        }
        for row in records[.addresses] ?? [] {
            if let location = row["location_id"] { addressesOf[location, default: []].append(row) }
        }
        for row in records[.phones] ?? [] {
            for (table, column) in Self.phoneOwners {
                if let id = row[column] { phonesOf[table, default: [:]][id, default: []].append(row) }
            }
        }
        secrets = Secrets(words: hiddenWords())
    }

    /// The streets and numbers that are kept from strangers.
    private func hiddenWords() -> [String] {
        let places = locations.values.filter { $0["is_confidential"] == "true" }.map(\.id)
        let rows = (records[.phones] ?? []).filter { $0["is_confidential"] == "true" }
        let streets = places.flatMap { addressesOf[$0] ?? [] }.flatMap { [$0["address_1"], $0["address_2"]] }
        let numbers = (rows + places.flatMap { phonesOf[.locations]?[$0] ?? [] }).map { $0["number"] }
        return (streets + numbers).compactMap { $0 }
    }

    private static let phoneOwners: [(ListingTable, String)] = [
        (.organizations, "organization_id"), (.services, "service_id"), (.locations, "location_id"),
        (.serviceAtLocations, "service_at_location_id"),
    ]

    /// The columns that the records of a table are compared by.
    static func columns(of table: ListingTable) -> [MatchColumn] {
        let contact = [MatchColumn("phone", .phone), MatchColumn("email", .email), MatchColumn("website", .website)]
        let place = [
            MatchColumn("address", .address), MatchColumn("city", .locality),
            MatchColumn("postal_code", .postalCode), MatchColumn("point", .coordinate),
        ]
        return switch table {
        case .organizations: [MatchColumn("name", .name)] + contact + [place[1]]
        case .services: [MatchColumn("name", .name), MatchColumn("organization", .name)] + place + contact
        default: [MatchColumn("name", .name)] + place + [contact[0]]
        }
    }

    /// The records of a table as a matcher takes them; places that are kept from strangers are named to nobody.
    func matchRecords(of table: ListingTable) -> [MatchRecord] {
        let columns = Self.columns(of: table)
        return (records[table] ?? []).filter { table != .locations || $0["is_confidential"] != "true" }.map { row in
            MatchRecord(
                source: RecordJoins.source(of: row.id), id: row.id, values: columns.map { values(of: row, $0.name) })
        }
    }

    /// What a record says in a column, to be shown; `nil` where it is, or a number of it, is kept from strangers.
    func shown(_ values: [String], of id: String, in table: ListingTable, _ column: MatchColumn) -> [String]? {
        let isHidden =
            switch column.kind {
            case .address, .locality, .postalCode, .coordinate, .phone:
                places(of: id, in: table).contains { locations[$0]?["is_confidential"] == "true" }
            case .name, .email, .website: false
            }
        return isHidden || !values.allSatisfy { secrets.allows($0) } ? nil : values
    }

    private func places(of id: String, in table: ListingTable) -> [String] {
        table == .locations ? [id] : placesOf[table]?[id] ?? []
    }

    /// The numbers of a record, its places' and sites' among them; an organisation's are its own alone.
    private func phones(of id: String, in table: ListingTable) -> [ListingRecord] {
        let own = phonesOf[table]?[id] ?? []
        guard table == .services else { return own }
        return own + (sitesOf[id] ?? []).flatMap { phonesOf[.serviceAtLocations]?[$0] ?? [] }
            + places(of: id, in: table).flatMap { phonesOf[.locations]?[$0] ?? [] }
    }

    private func values(of row: ListingRecord, _ column: String) -> [String] {
        func own(_ names: String...) -> [String] {
            names.compactMap { row.table.index(of: $0) == nil ? nil : row[$0] }
        }
        switch column {
        case "name": return own("name", "alternate_name")
        case "organization": return [row["organization_id"].flatMap { organizations[$0]?["name"] }].compactMap { $0 }
        case "phone": return Self.unique(phones(of: row.id, in: row.table).compactMap { $0["number"] })
        case "email": return own("email")
        case "website": return own("website", "url")
        case "point": return places(of: row.id, in: row.table).compactMap { point($0) }
        default: return addressValues(places(of: row.id, in: row.table), column)
        }
    }

    private func point(_ location: String) -> String? {
        guard let place = locations[location], let latitude = place["latitude"], let longitude = place["longitude"]
        else { return nil }
        return "\(latitude),\(longitude)"
    }

    private func addressValues(_ places: [String], _ column: String) -> [String] {
        Self.unique(
            places.flatMap { addressesOf[$0] ?? [] }.filter { $0["address_type"] != "postal" }.compactMap { row in
                row[column == "address" ? "address_1" : column]
            })
    }

    private static func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}
