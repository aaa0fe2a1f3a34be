import CSQLite

extension Connection {
    /// The faults that SQLite finds in the whole file, its indices and constraints; none for a sound file.
    public func integrityCheck() throws(DatabaseError) -> [String] {
        try rows("PRAGMA integrity_check").compactMap { $0.text(0) }.filter { $0 != "ok" }
    }

    /// The rows whose foreign key points at nothing, which may exist where a program without foreign keys wrote.
    public func foreignKeyCheck() throws(DatabaseError) -> [String] {
        try rows("PRAGMA foreign_key_check").map { row in
            let place = row.integer("rowid").map { "row \($0)" } ?? "a row"
            let (table, parent) = (row.text("table") ?? "a table", row.text("parent") ?? "a table")
            return "\(place) of \(table) points at no row of \(parent)"
        }
    }

    /// Rows changed by the last statement of this connection that changes rows; to be asked in its transaction.
    public var changes: Int { inTurn { Int(unsafe sqlite3_changes64(handle)) } }

    /// The rowid of the last row inserted by this connection; to be asked in its transaction.
    public var lastInsertRowID: Int64 { inTurn { unsafe sqlite3_last_insert_rowid(handle) } }

    /// A number that differs from its last reading when another connection has committed a change since.
    public var dataVersion: Int64 {
        get throws(DatabaseError) { try number("data_version") }
    }

    /// The number in the file's header that tells whose format it is (sqlite.org/fileformat2.html §1.3.16).
    public var applicationID: Int32 {
        get throws(DatabaseError) { Int32(truncatingIfNeeded: try number("application_id")) }
    }

    /// Writes the number that tells whose format the file is.
    public func setApplicationID(_ number: Int32) throws(DatabaseError) {
        try execute("PRAGMA application_id = \(number)")
    }

    /// The number in the file's header that is ours to use: the version of the schema.
    public var userVersion: Int32 {
        get throws(DatabaseError) { Int32(truncatingIfNeeded: try number("user_version")) }
    }

    /// Writes the version of the schema; inside a transaction it is part of it.
    public func setUserVersion(_ number: Int32) throws(DatabaseError) {
        try execute("PRAGMA user_version = \(number)")
    }

    private func number(_ pragma: String) throws(DatabaseError) -> Int64 {
        try firstRow("PRAGMA \(pragma)")?.integer(0) ?? 0
    }
}
