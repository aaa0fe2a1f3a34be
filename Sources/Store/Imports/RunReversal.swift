import Database
import Directory

/// Takes one run out of the chain of changes, inside a transaction that its maker holds.
///
/// Where a later run has changed the same field, the later one's memory of what was before it is set to what was
/// before this run: so the later one can still be undone, and the previous value it tells is true.
struct RunReversal {
    let run: Int
    let source: String
    let connection: Connection

    init(_ run: Int, on connection: Connection) throws {
        self.run = run
        self.connection = connection
        let row = try connection.firstRow("SELECT source FROM imports WHERE id = $1", [SQLValue(run)])
        source = row?.text(0) ?? ""
    }

    /// Takes the run back and says what became of it.
    func carryOut() throws -> UndoReport {
        var (removed, restored) = (0, 0)
        var kept: [UndoReport.Kept] = []
        for table in try tables() {
            let storage = ListingStorage.of(table)
            kept += try heldRecords(storage)
            removed += try removeRecords(storage)
            for column in try columns(storage) {
                kept += try heldFields(column, storage)
                restored += try restore(column, storage)
                try restoreBase(column, storage)
            }
            try removeNewBases(storage)
            try restoreMarks(storage)
        }
        return UndoReport(run: run, removedRecords: removed, restoredFields: restored, kept: kept)
    }

    private func tables() throws -> [ListingTable] {
        let rows = try connection.rows(
            """
            SELECT table_name FROM import_changes WHERE run = $1
            UNION SELECT table_name FROM import_marks WHERE run = $1
            """, [SQLValue(run)])
        return rows.compactMap { $0.text(0).flatMap { ListingTable(rawValue: $0) } }.sorted()
    }

    private func columns(_ storage: ListingStorage) throws -> [String] {
        let rows = try connection.rows(
            "SELECT DISTINCT column_name FROM import_field_changes WHERE run = $1 AND table_name = $2",
            [SQLValue(run), .text(storage.name)])
        let changed = Set(rows.compactMap { $0.text(0) })
        return storage.table.columns.map(\.name).filter(changed.contains)
    }

    /// Runs a statement whose `$1` is the run, `$2` the table and `$3` the source; returns the rows it changed.
    @discardableResult
    func execute(_ sql: String, _ storage: ListingStorage) throws -> Int {
        try connection.execute(sql, parameters(storage))
        return connection.changes
    }

    func parameters(_ storage: ListingStorage) -> [SQLValue] { [SQLValue(run), .text(storage.name), .text(source)] }
}
