import Database
import Directory

extension Archive {
    /// A fingerprint of what the archive knows of listings: the records, what each source gave, and each value's
    /// source, day and previous value, and what is decided of pairs of records.
    ///
    /// It does not depend on how rows lie in the file, nor on the log of imports: an import undone leaves it as it
    /// was, and one done again gives it again on the same day. Of each record only columns with a value count, by
    /// name, so that a column added to the schema changes nothing. It is no defence against intent.
    public func contentHash() throws(ArchiveError) -> String {
        try read { try Self.contentHash($0) }
    }

    static func contentHash(_ connection: Connection) throws -> String {
        var fingerprint = Fingerprint()
        for table in ListingTable.allCases {
            let storage = ListingStorage.of(table)
            fingerprint.absorb(storage.name)
            let columns = ["id"] + table.columns.map(\.name)
            try absorb(
                "SELECT id, \(storage.columnList) FROM \(storage.name) ORDER BY id", columns, &fingerprint, connection)
            try absorb(
                """
                SELECT given_by, given_id, record_id, \(storage.columnList) FROM \(storage.baseName)
                ORDER BY given_by, given_id
                """, ["given_by", "given_id"] + columns, &fingerprint, connection)
            try absorb(
                """
                SELECT t.id, i.source, substr(i.applied_at, 1, 10) FROM \(storage.name) t JOIN imports i ON i.id =
                    (SELECT max(c.run) FROM import_changes c
                    WHERE c.table_name = '\(storage.name)' AND c.record_id = t.id AND c.kind = 'create')
                ORDER BY t.id
                """, ["id", "source", "day"], &fingerprint, connection)
            try absorb(
                """
                SELECT p.record_id, p.column_name, p.source, p.day, p.previous_value FROM field_provenance p
                WHERE p.table_name = '\(storage.name)' ORDER BY p.record_id, p.column_name
                """, ["id", "column", "source", "day", "previous"], &fingerprint, connection)
        }
        for decision in RecordJoins(try matchDecisions(connection)).inForce.values.sorted(by: { $0.pair < $1.pair }) {
            let pair = decision.pair
            for text in ["match", pair.table.rawValue, pair.one, pair.other, decision.verdict.rawValue] {
                fingerprint.absorb(text)
            }
        }
        return fingerprint.description
    }

    private static func absorb(
        _ sql: String, _ names: [String], _ fingerprint: inout Fingerprint, _ connection: Connection
    ) throws {
        var fresh = fingerprint
        try connection.forEachRow(sql) { row in
            for (name, value) in zip(names, row.values) {
                guard case .text(let text) = value else { continue }
                fresh.absorb(name)
                fresh.absorb(text)
            }
            fresh.absorb("")
        }
        fingerprint = fresh
    }
}
