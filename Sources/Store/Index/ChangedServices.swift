import Database
import Directory

/// Tells which services runs have touched, be it through what hangs on them.
struct ChangedServices {
    private let connection: Connection

    /// The most services, and records, that are told of one by one.
    private static let mostServices = 2000, mostRecords = 20_000

    init(_ connection: Connection) { self.connection = connection }

    /// The services touched since a state; `nil` where it cannot be told or would be too many: a run up to then has been
    /// taken back, an area or a term has changed, or a record has come to hang on another.
    func since(_ state: IndexState) throws -> [String]? {
        guard try IndexState(connection, upTo: state.run).lineage == state.lineage else { return nil }
        let moved = try connection.firstRow(
            """
            SELECT 1 FROM import_field_changes
            WHERE run > $1 AND old_value IS NOT NULL AND substr(column_name, -3) = '_id'
            """, [SQLValue(state.run)])
        guard moved == nil else { return nil }
        let rows = try connection.rows(
            "SELECT DISTINCT table_name, record_id FROM import_changes WHERE run > $1 LIMIT \(Self.mostRecords + 1)",
            [SQLValue(state.run)])
        guard rows.count <= Self.mostRecords else { return nil }
        var services = Set<String>()
        for row in rows {
            guard let table = row.text(0).flatMap(ListingTable.init(rawValue:)),
                let found = try owners(of: table, row.text(1) ?? "")
            else { return nil }
            services.formUnion(found)
            guard services.count <= Self.mostServices else { return nil }
        }
        return services.sorted()
    }

    /// The services that a record belongs to; `nil` for one that any may depend on.
    private func owners(of table: ListingTable, _ id: String) throws -> [String]? {
        switch table {
        case .services: return [id]
        case .areas, .taxonomies, .taxonomyTerms: return nil
        // Words alone.
        case .translations, .metadata: return []
        case .locations: return try ids("SELECT service_id FROM service_at_locations WHERE location_id = $1", id)
        case .organizations: return try ids("SELECT id FROM services WHERE organization_id = $1", id)
        case .programs: return try ids("SELECT id FROM services WHERE program_id = $1", id)
        default: break
        }
        // What was made and taken back since is no more, and was not before.
        guard let record = try Archive.record(.init(table, id: id), connection) else { return [] }
        if table == .attributes {
            return record["link_entity"] == ListingTable.services.rawValue ? [record["link_id"]].compactMap { $0 } : []
        }
        var found: [String] = []
        for column in table.columns {
            guard case .reference(let parent) = column.kind, let owner = record[column.name] else { continue }
            if [.areas, .taxonomies, .taxonomyTerms].contains(parent) { continue }
            found += try owners(of: parent, owner) ?? []
        }
        return found
    }

    private func ids(_ sql: String, _ id: String) throws -> [String] {
        try connection.rows(sql, [.text(id)]).compactMap { $0.text(0) }
    }
}
