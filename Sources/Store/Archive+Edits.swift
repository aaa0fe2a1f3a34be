import Database
import Directory

extension Archive {
    /// Sets fields of a record as the desk, by a run of its own that can be undone; a blank erases.
    ///
    /// Values must be canonical. Throws `noSuchRecord`, or `planIsInvalid` for a column the table lacks or cannot
    /// do without.
    @discardableResult
    public func edit(
        _ table: ListingTable, id: String, _ values: [String: String?], at time: String, by person: String
    ) throws(ArchiveError) -> ImportRun {
        try edit([KnownRecords.Place(table, id: id): values], at: time, by: person)
    }

    /// The conflicts that nobody has decided yet, in the order of runs, tables, records and columns.
    public func openConflicts() throws(ArchiveError) -> [OpenConflict] {
        try read { connection in
            let rows = try connection.rows(
                """
                SELECT run, source, table_name, record_id, column_name, base, theirs FROM open_conflicts
                ORDER BY run, table_name, record_id, column_name
                """)
            return try rows.compactMap { row in
                guard let table = row.text(2).flatMap(ListingTable.init(rawValue:)), let column = row.text(4),
                    let record = try Self.record(.init(table, id: row.text(3) ?? ""), connection)
                else { return nil }
                return OpenConflict(
                    run: Int(row.integer(0) ?? 0), source: row.text(1) ?? "", table: table, id: record.id,
                    column: column, base: row.text(5), ours: record[column], theirs: row.text(6))
            }
        }
    }

    /// Decides conflicts for one side by a run of the desk, which can be undone.
    ///
    /// Of two conflicts of one field the later run's counts.
    @discardableResult
    public func resolve(
        _ conflicts: [OpenConflict], taking side: OpenConflict.Side, at time: String, by person: String
    ) throws(ArchiveError) -> ImportRun {
        var values: [KnownRecords.Place: [String: String?]] = [:]
        for conflict in conflicts.sorted(by: { $0.run < $1.run }) {
            let value = side == .ours ? conflict.ours : conflict.theirs
            values[.init(conflict.table, id: conflict.id), default: [:]].updateValue(value, forKey: conflict.column)
        }
        return try edit(values, at: time, by: person)
    }

    /// Sets fields of records as the desk; a value that stands already is confirmed.
    func edit(
        _ values: [KnownRecords.Place: [String: String?]], at time: String, by person: String
    ) throws(ArchiveError) -> ImportRun {
        let places = values.keys.sorted { ($0.table, $0.id) < ($1.table, $1.id) }
        let changes = try read { connection in
            try places.map { place in
                guard let record = try Self.record(place, connection) else {
                    throw ArchiveError(.noSuchRecord, ["table": place.table.rawValue, "id": place.id])
                }
                let fields = (values[place] ?? [:]).sorted { $0.key < $1.key }.map { column, value in
                    FieldChange(column, from: place.table.index(of: column).flatMap { record.values[$0] }, to: value)
                }
                return Change(.update, place.table, id: place.id, sourceID: place.id, fields: fields)
            }
        }
        let plan = ChangePlan(
            source: ImportRun.deskSource, format: "edit", files: [], changes: changes, findings: [], unchanged: [:],
            rowsRead: changes.count, rowsRejected: 0)
        return try apply(plan, at: time, by: person)
    }

    /// A record as it stands.
    static func record(_ place: KnownRecords.Place, _ connection: Connection) throws -> ListingRecord? {
        let storage = ListingStorage.of(place.table)
        return try connection.firstRow(
            "SELECT id, \(storage.columnList) FROM \(storage.name) WHERE id = $1", [.text(place.id)]
        ).map { storage.record(in: $0) }
    }
}
