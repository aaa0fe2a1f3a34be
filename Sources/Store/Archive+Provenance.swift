import Database
import Directory

extension Archive {
    /// Where each value of a record came from, by column; empty when there is no such record.
    ///
    /// The values of a joined record are its members', each with the source that gave it.
    public func provenance(of table: ListingTable, id: String) throws(ArchiveError) -> [String: Provenance] {
        try read { connection in
            guard let givers = try Self.givers(of: .init(table, id: id), connection) else {
                return try Self.ownProvenance(of: table, id: id, connection)
            }
            let own = try Dictionary(
                uniqueKeysWithValues: Set(givers.values).map { member in
                    (member, try Self.ownProvenance(of: table, id: member, connection))
                })
            return givers.reduce(into: [:]) { all, giver in all[giver.key] = own[giver.value]?[giver.key] }
        }
    }

    private static func ownProvenance(
        of table: ListingTable, id: String, _ connection: Connection
    ) throws -> [String: Provenance] {
        let storage = ListingStorage.of(table)
        let found = try connection.firstRow(
            "SELECT id, \(storage.columnList) FROM \(storage.name) WHERE id = $1", [.text(id)])
        guard let record = found.map({ storage.record(in: $0) }) else { return [:] }
        var provenance: [String: Provenance] = [:]
        if let origin = try Self.origin(of: record, connection) {
            for (column, value) in zip(table.columns, record.values) where value != nil {
                provenance[column.name] = origin
            }
        }
        let changed = try connection.rows(
            """
            SELECT column_name, source, run, day, previous_value FROM field_provenance
            WHERE table_name = $1 AND record_id = $2
            """, [.text(table.rawValue), .text(id)])
        for row in changed {
            provenance[row.text(0) ?? ""] = Self.provenance(row, previous: row.text(4))
        }
        return provenance
    }

    /// The run that made the record.
    private static func origin(of record: ListingRecord, _ connection: Connection) throws -> Provenance? {
        try connection.firstRow(
            """
            SELECT NULL, i.source, i.id, substr(i.applied_at, 1, 10)
            FROM import_changes c JOIN imports i ON i.id = c.run
            WHERE c.table_name = $1 AND c.record_id = $2 AND c.kind = 'create' ORDER BY c.run DESC
            """, [.text(record.table.rawValue), .text(record.id)]
        ).flatMap { provenance($0, previous: nil) }
    }

    private static func provenance(_ row: Row, previous: String?) -> Provenance? {
        row.text(3).flatMap { Day($0) }.map {
            Provenance(source: row.text(1) ?? "", run: "\(row.integer(2) ?? 0)", day: $0, previousValue: previous)
        }
    }

    /// The records of a source that its last deliveries did not name, by table and our identifier, each with the run
    /// since which it was missing.
    public func unconfirmed(source: String) throws(ArchiveError) -> [ListingTable: [String: Int]] {
        try read { connection in
            var unconfirmed: [ListingTable: [String: Int]] = [:]
            for table in ListingTable.allCases {
                let rows = try connection.rows(
                    """
                    SELECT record_id, unconfirmed_since FROM \(ListingStorage.of(table).baseName)
                    WHERE given_by = $1 AND unconfirmed_since IS NOT NULL
                    """, [.text(source)])
                for row in rows { unconfirmed[table, default: [:]][row.text(0) ?? ""] = Int(row.integer(1) ?? 0) }
            }
            return unconfirmed
        }
    }
}
