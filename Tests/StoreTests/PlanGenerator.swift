import Directory

/// Makes plans at random, each fitting what the reference holds.
struct PlanGenerator {
    private var random: SeededGenerator
    private var made = 0
    static let sources = ["asl", "comune", "desk"]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A plan of one of the sources: new records, and changes to records of its own and, from the desk, of any.
    mutating func plan(over archive: ReferenceArchive) -> ChangePlan {
        let source = Self.sources[Int.random(in: 0..<3, using: &random)]
        var changes = (0..<Int.random(in: 0...12, using: &random)).map { _ in creation(source) }
        let bases = archive.bases()
        let records = archive.records()
        let own = bases.filter { $0.key.source == source }
            .map { (sourceID: $0.key.sourceID, place: ReferenceArchive.Place(table: $0.key.table, id: $0.value.id)) }
        let any = records.keys.map { (sourceID: $0.id, place: $0) }
        // Sorted, for the order of a dictionary is not the seed's.
        let candidates = (source == "desk" ? any : own).sorted {
            ($0.place.table, $0.place.id, $0.sourceID) < ($1.place.table, $1.place.id, $1.sourceID)
        }
        for candidate in candidates where Int.random(in: 0..<3, using: &random) == 0 {
            guard let record = records[candidate.place] else { continue }
            changes.append(update(record, sourceID: candidate.sourceID))
        }
        let unchanged = Dictionary(grouping: changes.filter { $0.kind == .unchanged }, by: \.table)
        return .make(source, changes, unchanged: unchanged.mapValues(\.count))
    }

    /// Chooses one of some.
    mutating func choose<T>(_ values: [T]) -> T? { values.randomElement(using: &random) }

    private mutating func creation(_ source: String) -> Change {
        made += 1
        let table = ListingTable.allCases[Int.random(in: 0..<ListingTable.allCases.count, using: &random)]
        let sourceID = "n\(made)"
        let id = "\(source):\(sourceID)"
        let fields = table.columns.compactMap { column -> FieldChange? in
            guard column.isRequired || Bool.random(using: &random) else { return nil }
            return FieldChange(column.name, from: nil, to: text())
        }
        return Change(.create, table, id: id, sourceID: source == "desk" ? id : sourceID, fields: fields)
    }

    private mutating func update(_ record: ListingRecord, sourceID: String) -> Change {
        let fields = record.table.columns.compactMap { column -> FieldChange? in
            guard Int.random(in: 0..<3, using: &random) == 0 else { return nil }
            let (old, isErased) = (record[column.name], Int.random(in: 0..<4, using: &random) == 0)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: return FieldChange(column.name, from: old, to: text(), .keepOurs)
            case 1: return FieldChange(column.name, from: old, to: text(), .conflict)
            case 2 where old != nil: return FieldChange(column.name, from: old, to: old, .agree)
            case 3 where old != nil: return FieldChange(column.name, base: old, from: old, to: nil, .notConfirmed)
            default: return FieldChange(column.name, from: old, to: isErased && !column.isRequired ? nil : text())
            }
        }
        let kind = fields.isEmpty ? .update : Change.Kind(of: fields)
        return Change(kind, record.table, id: record.id, sourceID: sourceID, fields: fields)
    }

    private mutating func text() -> String {
        let pool = [
            "ambulatorio", "l'\"ufficio\"", "عيادة", "诊所", "a\u{0}b", " ", "7", "-1.50", "true", "2026-01-31",
        ]
        return pool[Int.random(in: 0..<pool.count, using: &random)] + "\(Int.random(in: 0..<5, using: &random))"
    }
}

extension ChangePlan {
    /// A plan of changes alone.
    static func make(
        _ source: String, _ changes: [Change], unchanged: [ListingTable: Int] = [:], files: [RawFile] = []
    ) -> ChangePlan {
        ChangePlan(
            source: source, format: "test", files: files, changes: changes, findings: [], unchanged: unchanged,
            rowsRead: changes.count, rowsRejected: 0)
    }

    /// A plan that makes organisations with the names given, by the source's identifiers.
    static func organizations(_ source: String, _ names: [String: String]) -> ChangePlan {
        make(
            source,
            names.sorted { $0.key < $1.key }.map { sourceID, name in
                Change(
                    .create, .organizations, id: "\(source):\(sourceID)", sourceID: sourceID,
                    fields: [FieldChange("name", from: nil, to: name)])
            })
    }

    /// A plan that changes one field of an organisation.
    static func change(
        _ source: String, _ id: String, sourceID: String, _ column: String, from old: String?, to new: String?
    ) -> ChangePlan {
        make(
            source,
            [
                Change(
                    .update, .organizations, id: id, sourceID: sourceID,
                    fields: [FieldChange(column, from: old, to: new)])
            ])
    }
}
