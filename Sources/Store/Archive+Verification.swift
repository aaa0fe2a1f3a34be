import Database
import Directory

extension Archive {
    /// Notes that somebody checked a record or a field of it; of a joined service the field of the record that gave it.
    ///
    /// Throws `noSuchRecord`.
    public func verify(_ verification: Verification) throws(ArchiveError) {
        let place = KnownRecords.Place(verification.table, id: verification.id)
        guard try read({ try Self.record(place, $0) }) != nil else {
            throw ArchiveError(.noSuchRecord, ["table": place.table.rawValue, "id": place.id])
        }
        try note(try read { try Self.verified(verification, $0) })
    }

    /// Notes a verification after the last run.
    func note(_ verification: Verification) throws(ArchiveError) {
        try write { connection in
            try connection.execute(
                """
                INSERT INTO verifications (table_name, record_id, column_name, day, role, way, outcome, after_run)
                SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(id), 0) FROM imports
                """,
                [
                    .text(verification.table.rawValue), .text(verification.id), SQLValue(verification.field),
                    .text("\(verification.day)"), .text(verification.role), .text(verification.way.rawValue),
                    .text(verification.outcome.rawValue),
                ])
        }
    }

    /// The verifications of a record, oldest first.
    public func verifications(of table: ListingTable, id: String) throws(ArchiveError) -> [Verification] {
        try verifications("table_name = $1 AND record_id = $2", [.text(table.rawValue), .text(id)])
    }

    /// Those noted after a run and before the next.
    func verifications(after run: Int) throws(ArchiveError) -> [Verification] {
        try verifications("after_run = $1", [SQLValue(run)])
    }

    private func verifications(
        _ condition: String, _ values: [SQLValue]
    ) throws(ArchiveError) -> [Verification] {
        try read { connection in
            try connection.rows("SELECT * FROM verifications WHERE \(condition) ORDER BY id", values).map { row in
                let row = LedgerRow(row, of: "verifications")
                return Verification(
                    try row.value("table_name") { ListingTable(rawValue: $0) }, id: try row.text("record_id"),
                    field: try row.optional("column_name") { $0 }, on: try row.day("day"), by: try row.text("role"),
                    try row.value("way") { Verification.Way(rawValue: $0) },
                    try row.value("outcome") { Verification.Outcome(rawValue: $0) })
            }
        }
    }
}
