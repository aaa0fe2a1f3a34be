import Database
import Directory

extension Archive {
    /// Which records are one by the decisions in force.
    public func joins() throws(ArchiveError) -> RecordJoins { try read { try Self.joins($0) } }

    static func joins(_ connection: Connection) throws -> RecordJoins { RecordJoins(try matchDecisions(connection)) }

    /// Whose values stand in joined records: what the desk set, what was confirmed when, and whom it believes.
    ///
    /// That a record was found right as a whole counts for it only if it was before it was joined: since then both were
    /// looked at as one.
    static func joinPreference(_ connection: Connection) throws -> JoinPreference {
        var preference = JoinPreference(sources: try preferredSources(connection))
        try connection.forEachRow(
            """
            SELECT table_name, record_id, column_name, run FROM field_provenance
            WHERE run IN (SELECT id FROM imports WHERE source = $1)
            """, [.text(ImportRun.deskSource)]
        ) { row in
            guard let place = place(row) else { return }
            preference.deskRuns[place, default: [:]][row.text(2) ?? ""] = Int(row.integer(3) ?? 0)
        }
        try connection.forEachRow(
            """
            SELECT v.table_name, v.record_id, coalesce(v.column_name, ''), max(v.day) FROM verifications v
            WHERE v.outcome = 'confirmed' AND (v.column_name IS NOT NULL OR NOT EXISTS (
                SELECT 1 FROM match_decisions d WHERE d.table_name = v.table_name AND d.verdict = 'same'
                    AND v.record_id IN (d.one_id, d.other_id) AND d.undone_at IS NULL
                    AND substr(d.decided_at, 1, 10) <= v.day))
            GROUP BY 1, 2, 3
            """
        ) { row in
            guard let place = place(row), let day = row.text(3).flatMap({ Day($0) }) else { return }
            preference.confirmedOn[place, default: [:]][row.text(2) ?? ""] = day
        }
        return preference
    }

    private static func place(_ row: Row) -> KnownRecords.Place? {
        row.text(0).flatMap(ListingTable.init(rawValue:)).map { .init($0, id: row.text(1) ?? "") }
    }

    /// The member that each value of a joined record is of, by column; `nil` for a record that is joined with none.
    public func givers(of place: KnownRecords.Place) throws(ArchiveError) -> [String: String]? {
        try read { try Self.givers(of: place, $0) }
    }

    static func givers(of place: KnownRecords.Place, _ connection: Connection) throws -> [String: String]? {
        let members = try joins(connection).members(of: place)
        guard members.count > 1 else { return nil }
        var records: [String: ListingRecord] = [:]
        for id in members { records[id] = try record(.init(place.table, id: id), connection) }
        let joined = JoinedListings(
            [place.table: records], joins: try joins(connection), preference: try joinPreference(connection))
        return joined.givers.values.first
    }
}
