import Database
import Directory

extension Archive {
    /// All decisions on pairs of records, oldest first, those taken back among them.
    public func matchDecisions() throws(ArchiveError) -> [MatchDecision] {
        try read { try Self.matchDecisions($0) }
    }

    /// Remembers what was decided of pairs, all or nothing; each replaces an earlier decision of the same pair.
    ///
    /// `at` is UTC time as `YYYY-MM-DDTHH:MM:SSZ`. Throws `noSuchRecord`, and `contradictsDecision` when two records
    /// that are to be one were decided to differ, or the reverse.
    @discardableResult
    public func decide(
        _ pairs: [RecordPair], _ verdict: MatchDecision.Verdict, _ way: MatchDecision.Way = .person,
        evidence: [RecordPair: String] = [:], at time: String, by person: String
    ) throws(ArchiveError) -> [MatchDecision] {
        precondition(Day(time) != nil, "\(time) is not a time")
        return try write { connection in
            for place in pairs.flatMap(\.places) where try Self.record(place, connection) == nil {
                throw ArchiveError(.noSuchRecord, ["table": place.table.rawValue, "id": place.id])
            }
            let made = try pairs.map { pair in
                try Self.note(
                    MatchDecision(
                        number: 0, pair, verdict, way, at: time, by: person, evidence: evidence[pair]), connection)
            }
            try Self.refuseContradictions(connection)
            try bumpVersion(connection)
            return made
        }
    }

    /// Takes a decision back; the one before it of the same pair counts again.
    ///
    /// Throws `noSuchDecision`, `decisionIsUndone` and `contradictsDecision`.
    public func undo(decision number: Int, at time: String, by person: String) throws(ArchiveError) {
        precondition(Day(time) != nil, "\(time) is not a time")
        try write { connection in
            let found = try Self.matchDecisions(connection).first { $0.number == number }
            guard let found else { throw ArchiveError(.noSuchDecision, ["decision": "\(number)"]) }
            guard !found.isUndone else { throw ArchiveError(.decisionIsUndone, ["decision": "\(number)"]) }
            try connection.execute(
                "UPDATE match_decisions SET undone_at = $2, undone_by = $3 WHERE id = $1",
                [SQLValue(number), .text(time), .text(person)])
            try Self.refuseContradictions(connection)
            try bumpVersion(connection)
        }
    }

    /// The sources in the order in which they are believed where joined records differ; those not named come after.
    public func preferredSources() throws(ArchiveError) -> [String] {
        try read { try Self.preferredSources($0) }
    }

    /// Sets the order in which sources are believed.
    public func prefer(_ sources: [String]) throws(ArchiveError) {
        try set(Self.preferenceSetting, to: sources.isEmpty ? nil : sources.joined(separator: "\n"))
        try write { try bumpVersion($0) }
    }

    private static let preferenceSetting = "match.sources"

    static func preferredSources(_ connection: Connection) throws -> [String] {
        let row = try connection.firstRow(
            "SELECT value FROM settings WHERE name = $1", [.text(preferenceSetting)])
        return (row?.text(0) ?? "").split(separator: "\n").map(String.init)
    }
}

extension Archive {
    static func matchDecisions(_ connection: Connection) throws -> [MatchDecision] {
        try connection.rows("SELECT * FROM match_decisions ORDER BY id").map { row in
            let row = LedgerRow(row, of: "match_decisions")
            let table = try row.value("table_name") { ListingTable(rawValue: $0) }
            let (one, other) = (try row.text("one_id"), try row.text("other_id"))
            guard let pair = RecordPair(table, one, other) else {
                throw ArchiveError(.corrupt, ["table": "match_decisions", "column": "other_id"])
            }
            return MatchDecision(
                number: try row.number("id"), pair, try row.value("verdict") { MatchDecision.Verdict(rawValue: $0) },
                try row.value("way") { MatchDecision.Way(rawValue: $0) }, at: try row.text("decided_at"),
                by: try row.text("decided_by"), evidence: row.row.text("evidence"),
                isUndone: row.row.text("undone_at") != nil)
        }
    }

    private static func note(_ decision: MatchDecision, _ connection: Connection) throws -> MatchDecision {
        try connection.execute(
            """
            INSERT INTO match_decisions
                (table_name, one_id, other_id, verdict, way, decided_at, decided_by, evidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .text(decision.pair.table.rawValue), .text(decision.pair.one), .text(decision.pair.other),
                .text(decision.verdict.rawValue), .text(decision.way.rawValue), .text(decision.at),
                .text(decision.by), SQLValue(decision.evidence),
            ])
        return MatchDecision(
            number: Int(connection.lastInsertRowID), decision.pair, decision.verdict, decision.way, at: decision.at,
            by: decision.by, evidence: decision.evidence)
    }

    private static func refuseContradictions(_ connection: Connection) throws {
        guard let first = RecordJoins(try matchDecisions(connection)).contradictions.first else { return }
        throw ArchiveError(
            .contradictsDecision,
            ["decision": "\(first.number)", "id": first.pair.one, "other": first.pair.other])
    }

    /// Copies the decisions into an archive that has none yet.
    func repeatDecisions(in fresh: Archive) throws {
        let rows = try read { try $0.rows("SELECT * FROM match_decisions ORDER BY id") }
        try fresh.write { connection in
            for row in rows {
                let places = row.values.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
                try connection.execute("INSERT INTO match_decisions VALUES (\(places))", row.values)
            }
            if !rows.isEmpty { try fresh.bumpVersion(connection) }
        }
    }
}
