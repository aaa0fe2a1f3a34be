import Database
import Directory

extension RunReversal {
    /// The other run, still standing, that first made or changed the record of `import_changes` row `c`.
    private static let holder = """
        (SELECT min(o.run) FROM import_changes o JOIN imports i ON i.id = o.run
        WHERE o.table_name = c.table_name AND o.record_id = c.record_id AND o.run <> c.run AND i.undone_at IS NULL)
        """

    /// The records that the run made and that others have changed since: they stay whole.
    func heldRecords(_ storage: ListingStorage) throws -> [UndoReport.Kept] {
        let rows = try connection.rows(
            """
            SELECT record_id, holder FROM (SELECT c.record_id, \(Self.holder) AS holder FROM import_changes c
                WHERE c.run = $1 AND c.table_name = $2 AND c.kind = 'create')
            WHERE holder IS NOT NULL ORDER BY record_id
            """, [SQLValue(run), .text(storage.name)])
        return rows.map {
            .init(table: storage.table, id: $0.text(0) ?? "", column: nil, laterRun: Int($0.integer(1) ?? 0))
        }
    }

    /// Removes the records that no standing run but this one made or changed.
    func removeRecords(_ storage: ListingStorage) throws -> Int {
        let doomed = """
            (SELECT c.record_id FROM import_changes c
            WHERE c.run = $1 AND c.table_name = $2 AND \(Self.holder) IS NULL)
            """
        let values: [SQLValue] = [SQLValue(run), .text(storage.name)]
        try connection.execute("DELETE FROM \(storage.baseName) WHERE record_id IN \(doomed)", values)
        try connection.execute("DELETE FROM \(storage.name) WHERE id IN \(doomed)", values)
        return connection.changes
    }

    /// Removes what the source had never given before the run; where it has spoken again since, that run began it.
    func removeNewBases(_ storage: ListingStorage) throws {
        let next = """
            (SELECT min(o.run) FROM import_changes o JOIN imports i ON i.id = o.run
            WHERE o.table_name = c.table_name AND o.source_id = c.source_id AND o.run > c.run
                AND i.undone_at IS NULL AND i.source = $3)
            """
        let new = "c.run = $1 AND c.table_name = $2 AND c.kind = 'update' AND c.base_is_new = 1"
        try execute(
            """
            DELETE FROM \(storage.baseName) WHERE given_by = $3 AND given_id IN
                (SELECT c.source_id FROM import_changes c WHERE \(new) AND \(next) IS NULL)
            """, storage)
        try execute(
            """
            UPDATE import_changes AS n SET base_is_new = 1 FROM import_changes c
            WHERE \(new) AND n.table_name = c.table_name AND n.source_id = c.source_id AND n.run = \(next)
            """, storage)
    }

    /// Sets back since when the source's records were not confirmed.
    func restoreMarks(_ storage: ListingStorage) throws {
        let next = """
            (SELECT min(o.run) FROM import_marks o JOIN imports i ON i.id = o.run
            WHERE o.table_name = m.table_name AND o.source_id = m.source_id AND o.run > m.run
                AND i.undone_at IS NULL AND i.source = $3)
            """
        try execute(
            """
            UPDATE \(storage.baseName) AS b SET unconfirmed_since = m.unconfirmed_before FROM import_marks m
            WHERE m.run = $1 AND m.table_name = $2 AND b.given_by = $3 AND b.given_id = m.source_id
                AND \(next) IS NULL
            """, storage)
        try execute(
            """
            UPDATE import_marks AS n SET unconfirmed_before = m.unconfirmed_before FROM import_marks m
            WHERE m.run = $1 AND m.table_name = $2 AND n.table_name = m.table_name
                AND n.source_id = m.source_id AND n.run = \(next)
            """, storage)
    }
}
