import Database

/// How far the runs had come when an index was made: the last of them, and what tells those up to it from others.
struct IndexState {
    let run: Int
    /// A fingerprint of the runs up to it, which one that is taken back changes.
    let lineage: UInt64

    /// The state that the file is in.
    init(_ connection: Connection) throws {
        let run = Int(try connection.firstRow("SELECT max(id) FROM imports")?.integer(0) ?? 0)
        self = try IndexState(connection, upTo: run)
    }

    /// The state of the runs up to one, as they stand now.
    init(_ connection: Connection, upTo run: Int) throws {
        var fingerprint = Fingerprint()
        for sql in [
            """
            SELECT count(*), max(applied_at), count(undone_at), max(undone_at), sum(created), sum(updated)
            FROM imports WHERE id <= $1
            """,
            "SELECT source, applied_at FROM imports WHERE id = $1",
        ] {
            for row in try connection.rows(sql, [SQLValue(run)]) { fingerprint.absorb("\(row.values)") }
        }
        self.run = run
        lineage = UInt64(fingerprint.description.prefix(16), radix: 16) ?? 0
    }

    /// A state as an index keeps it.
    init(words: (UInt64, UInt64)) {
        run = Int(truncatingIfNeeded: words.0)
        lineage = words.1
    }

    /// The state as an index keeps it.
    var words: (UInt64, UInt64) { (UInt64(run), lineage) }
}
