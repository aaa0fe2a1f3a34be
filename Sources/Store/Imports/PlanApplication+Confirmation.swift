import Database
import Directory

extension PlanApplication {
    /// Marks the records that the source no longer names, and takes the mark from those it names again.
    ///
    /// In a table that the delivery brought, a record that is not listed as unconfirmed was confirmed; a table of
    /// which it brought nothing says nothing.
    func markConfirmations() throws {
        let missing = changes(of: .notConfirmed)
        let delivered = Set(changes(of: .create).keys).union(changesOfKnown().keys)
            .union(plan.unchanged.filter { $0.value > 0 }.keys)
        // Of a delivery that lost a file nobody knows what it confirms.
        guard !plan.findings.contains(where: { ChangePlan.wholeFile.contains($0.code) }) else { return }
        for table in Set(missing.keys).union(delivered).sorted() {
            let storage = ListingStorage.of(table)
            let changes = missing[table] ?? []
            if delivered.contains(table) {
                try noteDelivery(of: table)
                try confirm(storage, except: Set(changes.map(\.sourceID)))
            }
            for change in changes { try unconfirm(change, storage) }
        }
    }

    /// Notes that the delivery is a list of the table: what it does not leave out it confirms. An edit is no list.
    private func noteDelivery(of table: ListingTable) throws {
        guard plan.source != ImportRun.deskSource else { return }
        try connection.execute(
            "INSERT INTO import_tables (run, table_name) VALUES ($1, $2)", [SQLValue(run), .text(table.rawValue)])
    }

    /// Notes the fields of a record that the source gave before and left blank this time.
    func noteOmissions(_ change: Change) throws {
        for field in change.fields where field.resolution == .notConfirmed {
            guard change.table.index(of: field.column) != nil, field.new == nil else {
                throw invalid(ListingRecord(change.table, id: change.id), field.column)
            }
            try insert(
                """
                INSERT INTO import_omissions (run, table_name, source_id, column_name) VALUES ($1, $2, $3, $4)
                """,
                [SQLValue(run), .text(change.table.rawValue), .text(change.sourceID), .text(field.column)],
                orElse: invalid(ListingRecord(change.table, id: change.id), field.column))
        }
    }

    private func confirm(_ storage: ListingStorage, except missing: Set<String>) throws {
        let marked = try connection.rows(
            """
            SELECT given_id, unconfirmed_since FROM \(storage.baseName)
            WHERE given_by = $1 AND unconfirmed_since IS NOT NULL ORDER BY given_id
            """, [.text(plan.source)])
        for row in marked where !missing.contains(row.text(0) ?? "") {
            try mark(row.text(0) ?? "", storage, before: row[1], after: .null)
        }
    }

    private func unconfirm(_ change: Change, _ storage: ListingStorage) throws {
        let row = try connection.firstRow(
            "SELECT unconfirmed_since FROM \(storage.baseName) WHERE given_by = $1 AND given_id = $2",
            [.text(plan.source), .text(change.sourceID)])
        guard let row else { throw stale(change.table, change.id) }
        if row[0].isNull { try mark(change.sourceID, storage, before: .null, after: SQLValue(run)) }
    }

    private func mark(_ id: String, _ storage: ListingStorage, before: SQLValue, after: SQLValue) throws {
        try connection.execute(
            "UPDATE \(storage.baseName) SET unconfirmed_since = $3 WHERE given_by = $1 AND given_id = $2",
            [.text(plan.source), .text(id), after])
        try connection.execute(
            "INSERT INTO import_marks (run, table_name, source_id, unconfirmed_before) VALUES ($1, $2, $3, $4)",
            [SQLValue(run), .text(storage.name), .text(id), before])
    }
}
