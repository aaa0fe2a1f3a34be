import Database
import Directory

extension PlanApplication {
    /// Writes the fields taken, what the source gave, and the log of both.
    func updateRecords() throws {
        for (table, changes) in changesOfKnown().sorted(by: { $0.key < $1.key }) {
            for change in changes {
                try update(change, ListingStorage.of(table))
                try pause(after: 1)
            }
        }
    }

    private func update(_ change: Change, _ storage: ListingStorage) throws {
        // Where the source gives the same as before and ours stays, there is nothing to write.
        let fields = change.fields.filter {
            $0.resolution != .notConfirmed && ($0.resolution != .keepOurs || $0.base != $0.new)
        }
        try noteOmissions(change)
        guard change.kind == .update || !fields.isEmpty else { return }
        let found = try connection.firstRow(
            "SELECT id, \(storage.columnList) FROM \(storage.name) WHERE id = $1", [.text(change.id)])
        guard var record = found.map({ storage.record(in: $0) }), !change.sourceID.isEmpty else {
            throw stale(change.table, change.id)
        }
        let base = try base(of: change, storage)
        for field in fields {
            // A column the table lacks is told before its value is asked for.
            var taken = record
            try set(field, of: &taken)
            guard record[field.column] == field.old else { throw stale(change.table, change.id, field.column) }
            if field.resolution == .take { record = taken }
            try log(field, of: change, oldBase: base?[field.column])
        }
        try connection.execute(storage.update, record.values.map { SQLValue($0) } + [.text(record.id)])
        var given = base ?? ListingRecord(change.table, id: change.id)
        for field in fields { given[field.column] = field.new }
        try writeBase(given, isNew: base == nil, of: change, storage)
    }

    /// What the source gave before for the record; `nil` when it never spoke of it.
    private func base(of change: Change, _ storage: ListingStorage) throws -> ListingRecord? {
        let row = try connection.firstRow(
            """
            SELECT record_id, \(storage.columnList) FROM \(storage.baseName) WHERE given_by = $1 AND given_id = $2
            """, [.text(plan.source), .text(change.sourceID)])
        guard let base = row.map({ storage.record(in: $0) }) else { return nil }
        guard base.id == change.id else { throw stale(change.table, change.id) }
        return base
    }

    private func writeBase(
        _ base: ListingRecord, isNew: Bool, of change: Change, _ storage: ListingStorage
    ) throws {
        let values = base.values.map { SQLValue($0) }
        let source: [SQLValue] = [.text(plan.source), .text(change.sourceID)]
        if isNew {
            try connection.execute(storage.baseInsertion, source + [.text(base.id)] + values)
        } else {
            try connection.execute(storage.baseUpdate, values + source)
        }
        try insert(
            Self.changeInsertion,
            [
                SQLValue(run), .text(storage.name), .text(change.sourceID), .text(change.id), "update",
                SQLValue(isNew),
            ], orElse: invalid(base))
    }

    private func log(_ field: FieldChange, of change: Change, oldBase: String?) throws {
        try insert(
            """
            INSERT INTO import_field_changes
            (run, table_name, record_id, column_name, source_id, old_value, new_value, old_base, resolution)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                SQLValue(run), .text(change.table.rawValue), .text(change.id), .text(field.column),
                .text(change.sourceID), SQLValue(field.old), SQLValue(field.new), SQLValue(oldBase),
                .text(field.resolution.rawValue),
            ], orElse: invalid(ListingRecord(change.table, id: change.id), field.column))
    }

    /// Inserts a row of the log; one that is there already means that the plan says the same thing twice.
    func insert(_ sql: String, _ values: [SQLValue], orElse contradiction: ArchiveError) throws {
        do throws(DatabaseError) {
            try connection.execute(sql, values)
        } catch {
            if error.isUniqueViolation { throw contradiction }
            throw error
        }
    }
}
