import Database
import Directory

extension Archive {
    /// Looks through the whole file and returns everything that should not be so; nothing for a sound one.
    public func check() throws(ArchiveError) -> [CheckFault] {
        let damage = try attempt { try Self.damage(connection) }
        // What follows would only repeat the damage, or fail because of it.
        guard damage.isEmpty else { return damage }
        return try read { connection in
            var faults = try connection.foreignKeyCheck().map { CheckFault(.brokenForeignKey, detail: $0) }
            for table in ListingTable.allCases {
                let storage = ListingStorage.of(table)
                faults += try Self.originFaults(storage, connection) + Self.valueFaults(storage, connection)
            }
            faults += try Self.countFaults(connection) + Self.rawFileFaults(connection)
            return try faults
                + load(connection).faults().map {
                    CheckFault(
                        .danglingReference, table: $0.table.rawValue, id: $0.id, detail: "\($0.column) = \($0.value)")
                }
        }
    }

    private static func damage(_ connection: Connection) throws(DatabaseError) -> [CheckFault] {
        do {
            return try connection.integrityCheck().map { CheckFault(.damagedFile, detail: $0) }
        } catch {
            // Some damage ends the search for damage.
            guard error.isCorrupt else { throw error }
            return [CheckFault(.damagedFile, detail: error.message)]
        }
    }

    private static func originFaults(_ storage: ListingStorage, _ connection: Connection) throws -> [CheckFault] {
        let lost = try connection.rows(
            """
            SELECT record_id FROM \(storage.baseName) WHERE record_id NOT IN (SELECT id FROM \(storage.name))
            ORDER BY record_id
            """)
        let unknown = try connection.rows(
            """
            SELECT id FROM \(storage.name) t WHERE id NOT IN (SELECT record_id FROM \(storage.baseName))
                OR NOT EXISTS (SELECT 1 FROM import_changes c
                    WHERE c.table_name = '\(storage.name)' AND c.record_id = t.id AND c.kind = 'create')
            ORDER BY id
            """)
        return lost.map { CheckFault(.missingRecord, table: storage.baseName, id: $0.text(0)) }
            + unknown.map { CheckFault(.unknownOrigin, table: storage.name, id: $0.text(0)) }
    }

    /// Every changed field must hold what the last standing run gave it.
    private static func valueFaults(_ storage: ListingStorage, _ connection: Connection) throws -> [CheckFault] {
        let changed = try connection.rows(
            "SELECT DISTINCT column_name FROM import_field_changes WHERE table_name = $1", [.text(storage.name)])
        return try storage.table.columns.map(\.name).filter { column in
            changed.contains { $0.text(0) == column }
        }.flatMap { column in
            try connection.rows(
                """
                SELECT t.id FROM field_provenance p
                JOIN import_field_changes f ON f.run = p.run AND f.table_name = p.table_name
                    AND f.record_id = p.record_id AND f.column_name = p.column_name
                JOIN \(storage.name) t ON t.id = p.record_id
                WHERE p.table_name = $1 AND p.column_name = $2 AND t."\(column)" IS NOT f.new_value ORDER BY t.id
                """, [.text(storage.name), .text(column)]
            ).map { CheckFault(.unexplainedValue, table: storage.name, id: $0.text(0), detail: column) }
        }
    }

    private static func countFaults(_ connection: Connection) throws -> [CheckFault] {
        try connection.rows(
            """
            SELECT id FROM imports i WHERE created <>
                (SELECT count(*) FROM import_changes c WHERE c.run = i.id AND c.kind = 'create')
            OR (SELECT count(*) FROM import_changes c WHERE c.run = i.id AND c.kind = 'update')
                NOT BETWEEN updated + conflicts AND updated + conflicts + kept_ours + unchanged
            ORDER BY id
            """
        ).map { CheckFault(.wrongCount, table: "imports", id: $0.integer(0).map { "\($0)" }) }
    }

    private static func rawFileFaults(_ connection: Connection) throws -> [CheckFault] {
        var faults: [CheckFault] = []
        try connection.forEachRow("SELECT hash, bytes FROM raw_files ORDER BY hash") { row in
            guard let hash = row.text(0), Fingerprint(of: row.blob(1) ?? []).description != hash.prefix(32) else {
                return
            }
            faults.append(CheckFault(.changedRawFile, table: "raw_files", id: hash))
        }
        return faults
    }
}
