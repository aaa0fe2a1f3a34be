import Database
import Directory

/// Carries out one plan inside a transaction that its maker holds.
struct PlanApplication {
    let plan: ChangePlan
    let connection: Connection
    /// The number of the run, already noted.
    let run: Int
    private let changes: [Change.Kind: [ListingTable: [Change]]]

    /// Asked now and then whether to go on, and told how many changes are written; what it throws ends the application.
    private let checkpoint: (Int) throws -> Void
    private let tally = Tally()

    /// How many changes are written.
    private final class Tally {
        var count = 0
    }

    /// Notes the run.
    init(
        _ plan: ChangePlan, basis: RunBasis, at time: String, by person: String, on connection: Connection,
        checkpoint: @escaping (Int) throws -> Void
    ) throws {
        self.checkpoint = checkpoint
        self.plan = plan
        self.connection = connection
        let changes = Self.sorted(plan.changes)
        self.changes = changes
        func count(_ kind: Change.Kind) -> SQLValue {
            SQLValue(changes[kind]?.values.reduce(0) { $0 + $1.count } ?? 0)
        }
        try connection.execute("INSERT INTO sources (id) VALUES ($1) ON CONFLICT DO NOTHING", [.text(plan.source)])
        let profileVersion = try basis.profile.flatMap { try Archive.saveProfile($0, source: plan.source, connection) }
        try connection.execute(
            """
            INSERT INTO imports (source, format, applied_at, applied_by, created, updated, unchanged, kept_ours,
                conflicts, not_confirmed, rows_read, rows_rejected, finding_count, profile_version, policy)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            [.text(plan.source), .text(plan.format), .text(time), .text(person)]
                + [count(.create), count(.update), SQLValue(plan.count(of: .unchanged))]
                + [count(.keepOurs), count(.conflict), count(.notConfirmed)]
                + [SQLValue(plan.rowsRead), SQLValue(plan.rowsRejected), SQLValue(plan.findings.count)]
                + [profileVersion.map { .integer($0) } ?? .null, SQLValue(basis.policy)])
        run = Int(connection.lastInsertRowID)
    }

    /// Counts changes as written and asks whether to go on.
    func pause(after count: Int = 0) throws {
        tally.count += count
        try checkpoint(tally.count)
    }

    /// Keeps the files' names, and their bytes once however often they come.
    func keep(_ rawFiles: [(name: String, bytes: [UInt8])]) throws {
        var keys: [String: String] = [:]
        for file in rawFiles {
            guard plan.files.contains(where: { $0.name == file.name && $0.byteCount == file.bytes.count }) else {
                throw ArchiveError(.planIsInvalid, ["file": file.name])
            }
            keys[file.name] = try Archive.keep(file.bytes, connection)
        }
        try connection.executeMany(
            """
            INSERT INTO import_files (run, position, name, byte_count, hash, raw_file)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            plan.files.enumerated().map { position, file in
                [
                    SQLValue(run), SQLValue(position), .text(file.name), SQLValue(file.byteCount), .text(file.hash),
                    SQLValue(keys[file.name]),
                ]
            })
    }

    /// Keeps what was wrong with the delivery, up to a bound; the rest is counted.
    func keepFindings() throws {
        try connection.executeMany(
            """
            INSERT INTO import_findings
                (run, position, code, file, line, "column", field, value, expected, rejects_row)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            plan.findings.prefix(Self.keptFindings).enumerated().map { position, finding in
                [
                    SQLValue(run), SQLValue(position), .text(finding.code.rawValue), .text(finding.file),
                    SQLValue(finding.line), SQLValue(finding.column), SQLValue(finding.field),
                    SQLValue(finding.value), SQLValue(finding.expected), SQLValue(finding.rejectsRow),
                ]
            })
    }

    /// How many findings of a run are kept.
    static let keptFindings = 2000

    /// The changes by kind and table, in one pass: a plan may be a nation's.
    private static func sorted(_ changes: ChangeList) -> [Change.Kind: [ListingTable: [Change]]] {
        var sorted: [Change.Kind: [ListingTable: [Change]]] = [:]
        for change in changes { sorted[change.kind, default: [:]][change.table, default: []].append(change) }
        return sorted
    }

    /// The changes of one kind by table.
    func changes(of kind: Change.Kind) -> [ListingTable: [Change]] { changes[kind] ?? [:] }

    /// The changes to known records, by table.
    func changesOfKnown() -> [ListingTable: [Change]] {
        let kinds: [Change.Kind] = [.update, .unchanged, .keepOurs, .conflict]
        return kinds.reduce(into: [:]) { all, kind in all.merge(changes(of: kind)) { $0 + $1 } }
    }

    /// Sets a field of a record, refusing what the schema does not know or cannot do without.
    func set(_ field: FieldChange, of record: inout ListingRecord) throws(ArchiveError) {
        guard let index = record.table.index(of: field.column) else { throw invalid(record, field.column) }
        record[field.column] = field.new
        if record.values[index] == nil, record.table.columns[index].isRequired { throw invalid(record, field.column) }
    }

    func invalid(_ record: ListingRecord, _ column: String? = nil) -> ArchiveError {
        ArchiveError(.planIsInvalid, context(record.table, record.id, column))
    }

    func stale(_ table: ListingTable, _ id: String, _ column: String? = nil) -> ArchiveError {
        ArchiveError(.planIsStale, context(table, id, column))
    }

    private func context(_ table: ListingTable, _ id: String, _ column: String?) -> [String: String] {
        var context = ["table": table.rawValue, "id": id]
        context["column"] = column
        return context
    }

    static let changeInsertion = """
        INSERT INTO import_changes (run, table_name, source_id, record_id, kind, base_is_new)
        VALUES ($1, $2, $3, $4, $5, $6)
        """
}
