import Database
import Directory

extension Archive {
    /// The records of every table as they stand, each table in `IdentifierOrder`, all of one state of the file.
    ///
    /// They are whole: what is confidential is among them. Those that were decided to be one are joined.
    public func records() throws(ArchiveError) -> [ListingTable: [ListingRecord]] {
        try read { connection in
            let joins = try Self.joins(connection)
            let records = try Self.unjoinedRecords(of: ListingTable.allCases, connection)
            guard !joins.isEmpty else { return records }
            let keyed = records.mapValues { rows in Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) }) }
            let preference = try Self.joinPreference(connection)
            let joined = JoinedListings(keyed, joins: joins, preference: preference).records
            return joined.filter { !$0.value.isEmpty }.mapValues { rows in
                rows.values.sorted { IdentifierOrder.precedes($0.id, $1.id) }
            }
        }
    }

    /// The records of some tables as each source's own, whatever was decided of them, each table in `IdentifierOrder`.
    public func unjoinedRecords(of tables: [ListingTable]) throws(ArchiveError) -> [ListingTable: [ListingRecord]] {
        try read { try Self.unjoinedRecords(of: tables, $0) }
    }

    private static func unjoinedRecords(
        of tables: [ListingTable], _ connection: Connection
    ) throws -> [ListingTable: [ListingRecord]] {
        var records: [ListingTable: [ListingRecord]] = [:]
        for table in tables {
            let storage = ListingStorage.of(table)
            var rows: [ListingRecord] = []
            try connection.forEachRow("SELECT id, \(storage.columnList) FROM \(storage.name)") { row in
                rows.append(storage.record(in: row))
            }
            if !rows.isEmpty { records[table] = rows.sorted { IdentifierOrder.precedes($0.id, $1.id) } }
        }
        return records
    }
}
