import Database
import Directory

extension Archive {
    /// Carries out a plan as one change of the file, keeping the raw files given, and returns the run.
    ///
    /// `at` is UTC time as `YYYY-MM-DDTHH:MM:SSZ`, `by` who confirmed the plan. Nothing is written when the plan no
    /// longer fits what is stored (`planIsStale`) or contradicts itself (`planIsInvalid`), nor when `checkpoint`,
    /// which is told now and then how many changes are written, throws (`cancelled`). An applied plan without changes is a run too: that a partner
    /// sent the same again is worth knowing. `basis` is kept with the run.
    @discardableResult
    public func apply(
        _ plan: ChangePlan, rawFiles: [(name: String, bytes: [UInt8])] = [], basis: RunBasis = RunBasis(),
        at time: String, by person: String, checkpoint: @escaping (Int) throws(CancellationError) -> Void = { _ in }
    ) throws(ArchiveError) -> ImportRun {
        precondition(Day(time) != nil, "\(time) is not a time")
        let run = try write { connection in
            let application = try PlanApplication(
                plan, basis: basis, at: time, by: person, on: connection, checkpoint: checkpoint)
            try application.keep(rawFiles)
            try application.keepFindings()
            try application.createRecords()
            try application.updateRecords()
            try application.markConfirmations()
            try application.pause()
            if !plan.isEmpty { try bumpVersion(connection) }
            return application.run
        }
        return try importRun(run)
    }

    /// Takes back what a run changed, except where later runs have changed the same since; those are listed.
    ///
    /// Throws `noSuchRun` or `runIsUndone`. Runs may be undone in any order.
    @discardableResult
    public func undo(run: Int, at time: String, by person: String) throws(ArchiveError) -> UndoReport {
        precondition(Day(time) != nil, "\(time) is not a time")
        let state = try importRun(run).state
        guard state == .applied else { throw ArchiveError(.runIsUndone, ["run": "\(run)"]) }
        return try write { connection in
            let report = try RunReversal(run, on: connection).carryOut()
            try connection.execute(
                """
                UPDATE imports SET undone_at = $2, undone_by = $3, undone_after = (SELECT max(id) FROM imports)
                WHERE id = $1 AND undone_at IS NULL
                """,
                [SQLValue(run), .text(time), .text(person)])
            guard connection.changes == 1 else { throw ArchiveError(.runIsUndone, ["run": "\(run)"]) }
            try bumpVersion(connection)
            return report
        }
    }

    /// Notes that the listings changed; the number only grows, also when a change is taken back.
    func bumpVersion(_ connection: Connection) throws {
        try connection.execute("UPDATE counters SET value = value + 1 WHERE name = 'listings_version'")
        let version = try listingsVersion(connection)
        ownVersion.withLock { $0 = version }
    }
}

extension Archive {
    /// All imports, oldest first.
    public func runs() throws(ArchiveError) -> [ImportRun] {
        try read { connection in
            try connection.rows("SELECT * FROM imports ORDER BY id").map { try Self.importRun($0, connection) }
        }
    }

    private func importRun(_ id: Int) throws(ArchiveError) -> ImportRun {
        try read { connection in
            guard let row = try connection.firstRow("SELECT * FROM imports WHERE id = $1", [SQLValue(id)]) else {
                throw ArchiveError(.noSuchRun, ["run": "\(id)"])
            }
            return try Self.importRun(row, connection)
        }
    }

    private static func importRun(_ row: Row, _ connection: Connection) throws -> ImportRun {
        let files = try connection.rows(
            "SELECT name FROM import_files WHERE run = $1 ORDER BY position", [row["id"]])
        func count(_ name: String) -> Int { Int(row.integer(name) ?? 0) }
        return ImportRun(
            id: count("id"), source: row.text("source") ?? "", format: row.text("format") ?? "",
            appliedAt: row.text("applied_at") ?? "", state: row["undone_at"].isNull ? .applied : .undone,
            files: files.compactMap { $0.text(0) },
            counts: [
                .create: count("created"), .update: count("updated"), .unchanged: count("unchanged"),
                .keepOurs: count("kept_ours"), .conflict: count("conflicts"), .notConfirmed: count("not_confirmed"),
            ])
    }
}
