import Database
import Directory

extension Archive {
    /// Does all runs again in a fresh archive: deliveries from the raw files, profiles and policies kept with them,
    /// desk edits, verifications, undoings and decisions on pairs of records from their log.
    ///
    /// `planning` reads a delivery again. Only listings are replayed, not the ledger nor settings. Throws
    /// `cannotReplay` for a run of which a raw file or the profile was not kept.
    public func replay(
        into fresh: Archive, planning: (ReplayedDelivery, KnownRecords) throws -> ChangePlan
    ) throws(ArchiveError) {
        try attempt {
            try repeatVerifications(after: 0, in: fresh)
            for row in try read({ try $0.rows("SELECT * FROM imports ORDER BY id") }) {
                let run = Int(row.integer("id") ?? 0)
                try carryOut(row, in: fresh, planning)
                try repeatVerifications(after: run, in: fresh)
                let undone = try read {
                    try $0.rows(
                        "SELECT id, undone_at, undone_by FROM imports WHERE undone_after = $1 ORDER BY undone_at, id",
                        [SQLValue(run)])
                }
                for row in undone {
                    try fresh.undo(run: Int(row.integer(0) ?? 0), at: row.text(1) ?? "", by: row.text(2) ?? "")
                }
            }
            // No import depends on them: they join what the imports have left as each source's own.
            try repeatDecisions(in: fresh)
        }
    }

    private func carryOut(
        _ row: Row, in fresh: Archive, _ planning: (ReplayedDelivery, KnownRecords) throws -> ChangePlan
    ) throws {
        let (time, person) = (row.text("applied_at") ?? "", row.text("applied_by") ?? "")
        let run = Int(row.integer("id") ?? 0)
        if row.text("source") == ImportRun.deskSource {
            _ = try fresh.edit(try deskValues(of: run), at: time, by: person)
            return
        }
        let delivery = try delivery(of: row)
        let plan = try planning(delivery, fresh.known(source: delivery.source))
        try fresh.apply(plan, rawFiles: delivery.files, basis: delivery.basis, at: time, by: person)
    }

    /// What the desk set by a run; the log's earlier values may since have been mended by undoing, these not.
    private func deskValues(of run: Int) throws -> [KnownRecords.Place: [String: String?]] {
        let rows = try read {
            try $0.rows(
                "SELECT table_name, record_id, column_name, new_value FROM import_field_changes WHERE run = $1",
                [SQLValue(run)])
        }
        var values: [KnownRecords.Place: [String: String?]] = [:]
        for row in rows {
            guard let table = row.text(0).flatMap(ListingTable.init(rawValue:)) else { continue }
            values[.init(table, id: row.text(1) ?? ""), default: [:]]
                .updateValue(row.text(3), forKey: row.text(2) ?? "")
        }
        return values
    }

    private func delivery(of row: Row) throws -> ReplayedDelivery {
        let source = row.text("source") ?? ""
        let (files, profile) = try read { connection in
            let files = try connection.rows(
                """
                SELECT f.name, r.bytes FROM import_files f LEFT JOIN raw_files r ON r.hash = f.raw_file
                WHERE f.run = $1 ORDER BY f.position
                """, [row["id"]])
            let profile = try connection.firstRow(
                "SELECT profile FROM profiles WHERE source = $1 AND version = $2",
                [.text(source), row["profile_version"]])
            return (files, profile?.text(0))
        }
        guard let profile, files.allSatisfy({ !$0[1].isNull }) else {
            throw ArchiveError(.cannotReplay, ["run": "\(row.integer("id") ?? 0)"])
        }
        return ReplayedDelivery(
            run: Int(row.integer("id") ?? 0), source: source,
            basis: RunBasis(profile: profile, policy: row.text("policy")),
            files: files.map { ($0.text(0) ?? "", $0.blob(1) ?? []) })
    }

    private func repeatVerifications(after run: Int, in fresh: Archive) throws {
        for verification in try verifications(after: run) { try fresh.note(verification) }
    }
}
