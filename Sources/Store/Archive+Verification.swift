import Database
import Directory

extension Archive {
    /// Notes that somebody checked a record or a field of it. Throws `noSuchRecord`.
    public func verify(_ verification: Verification) throws(ArchiveError) {
        let place = KnownRecords.Place(verification.table, id: verification.id)
        guard try read({ try Self.record(place, $0) }) != nil else {
            throw ArchiveError(.noSuchRecord, ["table": place.table.rawValue, "id": place.id])
        }
        try note(verification)
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

extension Archive {
    /// The services to check first: those used most and most in doubt on `today`, the heaviest first.
    public func dueServices(today: Day, limit: Int) throws(ArchiveError) -> [DueService] {
        try read { connection in
            let checked = try Self.checkedDays(connection)
            let verified = try Self.verifiedDays(connection)
            let uses = try Self.uses(connection)
            let due = checked.map { id, details -> DueService in
                let doubts = details.map { table, day -> (field: String, doubt: Double) in
                    let marks = ["", table.rawValue].compactMap { verified[id]?[$0] }
                    if marks.contains(where: \.isWrong) { return (table.rawValue, 1) }
                    let last = marks.map(\.day).reduce(day, max)
                    let age = today.ordinal - last.ordinal
                    return (table.rawValue, HalfLife(of: table).doubt(afterDays: age))
                }
                let worst = doubts.max { ($0.doubt, $1.field) < ($1.doubt, $0.field) }
                return DueService(
                    id: id, field: worst?.field ?? "", doubt: worst?.doubt ?? 1, use: (uses[id] ?? 0) + 1)
            }
            return Array(
                due.sorted {
                    ($1.weight, $0.id) < ($0.weight, $1.id)
                }.prefix(limit))
        }
    }

    /// The day on which each service, and each kind of its details, was last brought or changed; for the details the
    /// oldest counts.
    private static func checkedDays(_ connection: Connection) throws -> [String: [ListingTable: Day]] {
        var days: [String: [ListingTable: Day]] = [:]
        for table in [ListingTable.services, .phones, .schedules, .costOptions] {
            let service = table == .services ? "t.id" : "t.service_id"
            let assured = table == .services ? "coalesce(t.assured_date, '')" : "''"
            try connection.forEachRow(
                """
                SELECT \(service), max(coalesce((SELECT max(substr(i.applied_at, 1, 10)) FROM import_changes c
                    JOIN imports i ON i.id = c.run WHERE c.table_name = '\(table.rawValue)' AND c.record_id = t.id
                        AND i.undone_at IS NULL), ''), \(assured))
                FROM \(table.rawValue) t WHERE \(service) IS NOT NULL
                """
            ) { row in
                guard let id = row.text(0), let day = row.text(1).flatMap({ Day($0) }) else { return }
                days[id, default: [:]][table] = min(day, days[id]?[table] ?? day)
            }
        }
        return days
    }

    /// The last verification of each service, by field; a blank field is the whole.
    private static func verifiedDays(
        _ connection: Connection
    ) throws -> [String: [String: (day: Day, isWrong: Bool)]] {
        var days: [String: [String: (day: Day, isWrong: Bool)]] = [:]
        try connection.forEachRow(
            "SELECT record_id, column_name, day, outcome FROM verifications WHERE table_name = 'services' ORDER BY id"
        ) { row in
            guard let id = row.text(0), let day = row.text(2).flatMap({ Day($0) }) else { return }
            days[id, default: [:]][row.text(1) ?? ""] = (day, row.text(3) == Verification.Outcome.wrong.rawValue)
        }
        return days
    }

    private static func uses(_ connection: Connection) throws -> [String: Int] {
        var uses: [String: Int] = [:]
        try connection.forEachRow("SELECT service_id, count(*) FROM referrals GROUP BY service_id") { row in
            uses[row.text(0) ?? ""] = Int(row.integer(1) ?? 0)
        }
        return uses
    }
}
