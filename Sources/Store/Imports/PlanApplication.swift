import Database
import Directory

/// Carries out one plan inside a transaction that its maker holds.
struct PlanApplication {
    let plan: ChangePlan
    let connection: Connection
    /// The number of the run, already noted.
    let run: Int
    private let changes: [Change.Kind: [ListingTable: [Change]]]

    /// Notes the run.
    init(_ plan: ChangePlan, at time: String, by person: String, on connection: Connection) throws {
        self.plan = plan
        self.connection = connection
        let changes = Self.sorted(plan.changes)
        self.changes = changes
        func count(_ kind: Change.Kind) -> SQLValue {
            SQLValue(changes[kind]?.values.reduce(0) { $0 + $1.count } ?? 0)
        }
        try connection.execute("INSERT INTO sources (id) VALUES ($1) ON CONFLICT DO NOTHING", [.text(plan.source)])
        try connection.execute(
            """
            INSERT INTO imports (source, format, applied_at, applied_by, created, updated, unchanged,
                not_confirmed, rows_read, rows_rejected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [.text(plan.source), .text(plan.format), .text(time), .text(person)]
                + [count(.create), count(.update), SQLValue(plan.count(of: .unchanged)), count(.notConfirmed)]
                + [SQLValue(plan.rowsRead), SQLValue(plan.rowsRejected)])
        run = Int(connection.lastInsertRowID)
    }

    /// Keeps the files' names, and their bytes once however often they come.
    func keep(_ rawFiles: [(name: String, bytes: [UInt8])]) throws {
        var keys: [String: String] = [:]
        for file in rawFiles {
            guard plan.files.contains(where: { $0.name == file.name && $0.byteCount == file.bytes.count }) else {
                throw ArchiveError(.planIsInvalid, ["file": file.name])
            }
            let key = Fingerprint(of: file.bytes).description
            try connection.execute(
                "INSERT INTO raw_files (hash, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                [.text(key), .blob(file.bytes)])
            keys[file.name] = key
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

    /// The changes by kind and table, in one pass: a plan may be a nation's.
    private static func sorted(_ changes: ChangeList) -> [Change.Kind: [ListingTable: [Change]]] {
        var sorted: [Change.Kind: [ListingTable: [Change]]] = [:]
        for change in changes { sorted[change.kind, default: [:]][change.table, default: []].append(change) }
        return sorted
    }

    /// The changes of one kind by table.
    func changes(of kind: Change.Kind) -> [ListingTable: [Change]] { changes[kind] ?? [:] }

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
