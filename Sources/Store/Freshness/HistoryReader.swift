import Database
import Directory

/// Reads what is known of each field of a table's records.
struct HistoryReader {
    let evidence: FreshnessEvidence
    let connection: Connection

    /// What a source gave for a record.
    private struct Base {
        let source: String
        let sourceID: String
        let absentSince: Int?
        let record: ListingRecord
    }

    /// The run that set a value, and the value before.
    private struct Setting {
        let run: Int
        let source: String
        let at: String
        let day: Day
        let previous: String?
    }

    /// What is known beside the values of a table, by our identifiers.
    private struct Origins {
        var bases: [String: [Base]] = [:]
        var makers: [String: Setting] = [:]
        var settings: [String: [String: Setting]] = [:]
        /// The runs that left a field blank, by source, its identifier of the record, and column.
        var omissions: [[String]: Set<Int>] = [:]
    }

    /// Hands every field with a value to `body`, but for references: of one record, or of all; `owners` are the
    /// services whose marks count for a record too.
    func histories(
        of table: ListingTable, id: String? = nil, owners: (String) -> [String],
        _ body: (FieldHistory) throws -> Void
    ) throws {
        let origins = try origins(of: table, id: id)
        let storage = ListingStorage.of(table)
        let columns = table.columns.enumerated().filter { $0.element.kind.isFact }
        try connection.forEachRow(
            "SELECT id, \(storage.columnList) FROM \(storage.name) WHERE \(id == nil ? "true" : "id = $1")",
            id.map { [.text($0)] } ?? []
        ) { row in
            let record = storage.record(in: row)
            guard !evidence.isSecret(record) else { return }
            let own = evidence.marks(on: .init(table, id: record.id)).map { ($0, true) }
            let others = table == .services ? [] : owners(record.id)
            let marks = own + others.flatMap { evidence.marks(on: .init(.services, id: $0)).map { ($0, false) } }
            for (place, column) in columns {
                guard let value = record.values[place] else { continue }
                let covering = marks.filter { $0.0.covers(table, column.name, ofOwnRecord: $0.1) }.map(\.0)
                try body(history(of: record, at: place, value, origins, Self.inOrder(covering)))
            }
        }
    }

    /// Marks from the oldest; of one moment those noted later come later.
    private static func inOrder(_ marks: [FieldMark]) -> [FieldMark] {
        marks.enumerated().sorted {
            ($0.element.day, $0.element.at, $0.offset) < ($1.element.day, $1.element.at, $1.offset)
        }.map(\.element)
    }

    private func history(
        of record: ListingRecord, at place: Int, _ value: String, _ origins: Origins, _ marks: [FieldMark]
    ) -> FieldHistory {
        let (table, column) = (record.table, record.table.columns[place].name)
        let setting = origins.settings[record.id]?[column] ?? origins.makers[record.id]
        var confirmations = marks.filter { !$0.isWrong }.map { Confirmation($0.means, on: $0.day) }
        var (lastRun, absences): (Int, [Int]) = (setting?.run ?? 0, [])
        for base in origins.bases[record.id] ?? [] where base.record.values[place] == value {
            let omitted = origins.omissions[[base.source, base.sourceID, column]] ?? []
            let list = evidence.lastList(of: table, by: base.source, before: base.absentSince, except: omitted)
            if let list {
                confirmations.append(Confirmation(.list(base.source), on: assured(list.day, record)))
                lastRun = max(lastRun, list.id)
            }
            let first = evidence.firstList(of: table, by: base.source, after: list?.id ?? setting?.run ?? 0)
            absences += [first?.id, base.absentSince].compactMap { $0 }
        }
        if let setting {
            let isMaker = origins.settings[record.id]?[column] == nil
            confirmations.append(
                Confirmation(
                    setting.source == ImportRun.deskSource ? .desk : .list(setting.source),
                    on: isMaker ? assured(setting.day, record) : setting.day))
        }
        let last = confirmations.max { ($0.day, $0.means.strength) < ($1.day, $1.means.strength) }
        let wrong = marks.last.flatMap { mark in
            mark.isWrong && !(setting.map { mark.isBefore(run: $0.run, at: $0.at) } ?? false) ? mark.day : nil
        }
        let absentDay = absences.filter { $0 > lastRun }.min().flatMap { evidence.runs[$0]?.day }
        let isCheckedSince = marks.contains { mark in !mark.isWrong && absentDay.map { mark.day >= $0 } ?? false }
        return FieldHistory(
            table, id: record.id, column: column, value: value,
            provenance: setting.map {
                Provenance(source: $0.source, run: "\($0.run)", day: $0.day, previousValue: $0.previous)
            }, confirmation: last, absentSince: isCheckedSince ? nil : absentDay, wrongSince: wrong)
    }

    /// The day for which a list speaks: where its record says when it was last checked, no later than that.
    private func assured(_ day: Day, _ record: ListingRecord) -> Day {
        guard record.table == .services, let assured = record["assured_date"].flatMap({ Day($0) }) else { return day }
        return min(day, assured)
    }

    // MARK: - Reading

    private func origins(of table: ListingTable, id: String?) throws -> Origins {
        var origins = Origins()
        let storage = ListingStorage.of(table)
        let parameters: [SQLValue] = [.text(table.rawValue)] + (id.map { [.text($0)] } ?? [])
        func condition(_ column: String) -> String { id == nil ? "" : "AND \(column) = $2" }
        try connection.forEachRow(
            """
            SELECT given_by, given_id, unconfirmed_since, record_id, \(storage.columnList) FROM \(storage.baseName)
            WHERE given_by <> 'desk' \(id == nil ? "" : "AND record_id = $1")
            """, id.map { [.text($0)] } ?? []
        ) { row in
            let record = storage.record(in: row, from: 3)
            let base = Base(
                source: row.text(0) ?? "", sourceID: row.text(1) ?? "", absentSince: row.integer(2).map { Int($0) },
                record: record)
            origins.bases[record.id, default: []].append(base)
        }
        try connection.forEachRow(
            """
            SELECT c.record_id, NULL, c.run, i.source, i.applied_at FROM import_changes c JOIN imports i ON i.id = c.run
            WHERE c.table_name = $1 AND c.kind = 'create' \(condition("c.record_id")) ORDER BY c.run
            """, parameters
        ) { row in origins.makers[row.text(0) ?? ""] = Self.setting(row, previous: nil) }
        try connection.forEachRow(
            """
            SELECT p.record_id, p.column_name, p.run, p.source, i.applied_at, p.previous_value
            FROM field_provenance p JOIN imports i ON i.id = p.run
            WHERE p.table_name = $1 \(condition("p.record_id"))
            """, parameters
        ) { row in
            origins.settings[row.text(0) ?? "", default: [:]][row.text(1) ?? ""] = Self.setting(
                row, previous: row.text(5))
        }
        try readOmissions(of: table, into: &origins)
        return origins
    }

    private func readOmissions(of table: ListingTable, into origins: inout Origins) throws {
        try connection.forEachRow(
            "SELECT run, source_id, column_name FROM import_omissions WHERE table_name = $1", [.text(table.rawValue)]
        ) { row in
            guard let run = row.integer(0).flatMap({ evidence.runs[Int($0)] }) else { return }
            origins.omissions[[run.source, row.text(1) ?? "", row.text(2) ?? ""], default: []].insert(run.id)
        }
    }

    private static func setting(_ row: Row, previous: String?) -> Setting? {
        guard let at = row.text(4), let day = Day(at) else { return nil }
        return Setting(
            run: Int(row.integer(2) ?? 0), source: row.text(3) ?? "", at: at, day: day, previous: previous)
    }
}

extension Confirmation.Means {
    /// Which of two of the same day is told.
    fileprivate var strength: Int {
        switch self {
        case .list: 0
        case .desk: 1
        case .referral: 2
        case .check: 3
        }
    }
}

extension ListingColumn.Kind {
    /// Whether it says something of the world; a reference only ties records together.
    var isFact: Bool {
        if case .reference = self { false } else { true }
    }
}
