import Database
import Directory

extension PlanApplication {
    /// Writes the new records, what the source gave for them, and the log of it.
    func createRecords() throws {
        for (table, changes) in changes(of: .create).sorted(by: { $0.key < $1.key }) {
            let storage = ListingStorage.of(table)
            do {
                // A savepoint: what failed must be gone when the culprit is looked for.
                try connection.transaction { try insert(changes, storage) }
            } catch let error as DatabaseError where error.isUniqueViolation {
                throw try culprit(changes, storage)
            }
        }
    }

    /// How many new records are written between two looks at whether to go on.
    private static let batch = 2000

    private func insert(_ changes: [Change], _ storage: ListingStorage) throws {
        for start in stride(from: 0, to: changes.count, by: Self.batch) {
            let some = changes[start..<min(start + Self.batch, changes.count)]
            let records = try some.map { (change) throws(ArchiveError) in try newRecord(change) }
            try connection.executeMany(
                storage.insertion, records.lazy.map { [.text($0.id)] + $0.values.map { SQLValue($0) } })
            try connection.executeMany(
                Self.changeInsertion,
                some.lazy.map { change in
                    [SQLValue(run), .text(storage.name), .text(change.sourceID), .text(change.id), "create", 1]
                })
            try pause(after: some.count)
        }
        // Of a new record the source gave just what it is.
        try connection.execute(
            """
            INSERT INTO \(storage.baseName) (given_by, given_id, record_id, \(storage.columnList))
            SELECT $3, c.source_id, t.id, \(storage.columnList(of: "t"))
            FROM import_changes c JOIN \(storage.name) t ON t.id = c.record_id
            WHERE c.run = $1 AND c.table_name = $2
            """, [SQLValue(run), .text(storage.name), .text(plan.source)])
    }

    private func newRecord(_ change: Change) throws(ArchiveError) -> ListingRecord {
        var record = ListingRecord(change.table, id: change.id)
        guard !change.id.isEmpty, !change.sourceID.isEmpty else { throw invalid(record) }
        for field in change.fields {
            guard field.old == nil else { throw stale(change.table, change.id, field.column) }
            try set(field, of: &record)
        }
        for (column, value) in zip(change.table.columns, record.values) where column.isRequired && value == nil {
            throw invalid(record, column.name)
        }
        return record
    }

    /// Finds which of the new records is there already: stored, or twice in the plan.
    private func culprit(_ changes: [Change], _ storage: ListingStorage) throws -> ArchiveError {
        var seen: Set<String> = []
        var given: Set<String> = []
        for change in changes {
            let isThere = try connection.firstRow("SELECT 1 FROM \(storage.name) WHERE id = $1", [.text(change.id)])
            let isGiven = try connection.firstRow(
                "SELECT 1 FROM \(storage.baseName) WHERE given_by = $1 AND given_id = $2",
                [.text(plan.source), .text(change.sourceID)])
            if isThere != nil || isGiven != nil { return stale(change.table, change.id) }
            if !seen.insert(change.id).inserted || !given.insert(change.sourceID).inserted {
                return invalid(ListingRecord(change.table, id: change.id))
            }
        }
        return ArchiveError(.planIsInvalid, ["table": storage.name])
    }
}
