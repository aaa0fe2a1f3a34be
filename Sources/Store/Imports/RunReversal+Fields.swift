import Database
import Directory

extension RunReversal {
    /// The next standing run, of any source, that set the field of `import_field_changes` row `f`.
    private static let next = """
        (SELECT min(o.run) FROM import_field_changes o JOIN imports i ON i.id = o.run
        WHERE o.table_name = f.table_name AND o.record_id = f.record_id AND o.column_name = f.column_name
            AND o.resolution IN ('take', 'agree') AND o.run > f.run AND i.undone_at IS NULL)
        """

    /// The next standing run of the same source that spoke of it.
    private static let nextOfSource = """
        (SELECT min(o.run) FROM import_field_changes o JOIN imports i ON i.id = o.run
        WHERE o.table_name = f.table_name AND o.record_id = f.record_id AND o.column_name = f.column_name
            AND o.source_id = f.source_id AND o.run > f.run AND i.undone_at IS NULL AND i.source = $3)
        """

    /// The run's rows for a column.
    private func rows(_ column: String) -> String {
        "f.run = $1 AND f.table_name = $2 AND f.column_name = '\(column)'"
    }

    /// Those of them that set the field.
    private func settings(_ column: String) -> String { rows(column) + " AND f.resolution IN ('take', 'agree')" }

    /// The row of the same field as `f`, in another run.
    private static let sameField =
        "n.table_name = f.table_name AND n.record_id = f.record_id AND n.column_name = f.column_name"

    /// The fields that a later run has set since.
    func heldFields(_ column: String, _ storage: ListingStorage) throws -> [UndoReport.Kept] {
        let rows = try connection.rows(
            """
            SELECT record_id, later FROM (SELECT f.record_id, \(Self.next) AS later FROM import_field_changes f
                WHERE \(settings(column)))
            WHERE later IS NOT NULL ORDER BY record_id
            """, [SQLValue(run), .text(storage.name)])
        return rows.map {
            .init(table: storage.table, id: $0.text(0) ?? "", column: column, laterRun: Int($0.integer(1) ?? 0))
        }
    }

    /// Gives the other fields their old values; returns how many.
    func restore(_ column: String, _ storage: ListingStorage) throws -> Int {
        let values: [SQLValue] = [SQLValue(run), .text(storage.name)]
        try connection.execute(
            """
            UPDATE \(storage.name) AS t SET "\(column)" = f.old_value FROM import_field_changes f
            WHERE \(settings(column)) AND t.id = f.record_id AND \(Self.next) IS NULL
            """, values)
        let restored = connection.changes
        try connection.execute(
            """
            UPDATE import_field_changes AS n SET old_value = f.old_value FROM import_field_changes f
            WHERE \(settings(column)) AND \(Self.sameField) AND n.run = \(Self.next)
            """, values)
        return restored
    }

    /// Lets the source have given what it gave before the run.
    func restoreBase(_ column: String, _ storage: ListingStorage) throws {
        try execute(
            """
            UPDATE \(storage.baseName) AS b SET "\(column)" = f.old_base FROM import_field_changes f
            WHERE \(rows(column)) AND b.given_by = $3 AND b.given_id = f.source_id AND \(Self.nextOfSource) IS NULL
            """, storage)
        try execute(
            """
            UPDATE import_field_changes AS n SET old_base = f.old_base FROM import_field_changes f
            WHERE \(rows(column)) AND \(Self.sameField) AND n.run = \(Self.nextOfSource)
            """, storage)
    }
}
