import Directory

/// What differs between records before and after a journey through a file.
///
/// It knows nothing of any format: it compares column by column, and takes the name of the new source off identifiers.
public struct RecordComparison {
    /// One way in which records differ: a table or a column, with the first case of it.
    public struct Difference: Hashable, CustomStringConvertible {
        /// The table, or the table and the column with a point between them; for records and values that were not
        /// there before with a `+` before it.
        public let name: String
        /// A record in which it was seen, and its values.
        public let example: String

        /// The name and the example.
        public var description: String { "\(name): \(example)" }

        /// Differences are the same when they have the same name.
        public static func == (left: Difference, right: Difference) -> Bool { left.name == right.name }

        /// The hash of the name.
        public func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    /// Records by table.
    public typealias Records = [ListingTable: [ListingRecord]]

    private let before: Records
    private let after: Records

    /// A comparison of records with those of a source into which they came again, and perhaps came from too.
    public init(_ before: Records, with after: Records, of source: String, cameFrom former: String? = nil) {
        self.before =
            former.map { former in
                before.mapValues { rows in rows.map { Self.bare($0, prefix: former + ":") } }
            } ?? before
        self.after = after.mapValues { rows in rows.map { Self.bare($0, prefix: source + ":") } }
    }

    /// The record with the source taken off its identifier and its references.
    private static func bare(_ record: ListingRecord, prefix: String) -> ListingRecord {
        func bare(_ id: String) -> String { id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id }
        var bared = ListingRecord(record.table, id: bare(record.id))
        for (place, column) in record.table.columns.enumerated() {
            bared.values[place] = record.values[place].map { isReference(column) ? bare($0) : $0 }
        }
        return bared
    }

    private static func isReference(_ column: ListingColumn) -> Bool {
        if case .reference = column.kind { return true }
        return ["link_id", "resource_id"].contains(column.name)
    }

    /// What differs between records of the same identifier.
    public var differences: Set<Difference> {
        var found: Set<Difference> = []
        for table in ListingTable.allCases {
            let old = Self.byIdentifier(before[table] ?? []), new = Self.byIdentifier(after[table] ?? [])
            for (id, record) in old {
                guard let other = new[id] else {
                    found.insert(Difference(name: table.rawValue, example: "\(id) is lost"))
                    continue
                }
                found.formUnion(Self.differences(record, other))
            }
            for id in new.keys where old[id] == nil {
                found.insert(Difference(name: "+\(table.rawValue)", example: "\(id) was not there"))
            }
        }
        return found
    }

    private static func byIdentifier(_ records: [ListingRecord]) -> [String: ListingRecord] {
        Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func differences(_ old: ListingRecord, _ new: ListingRecord) -> [Difference] {
        old.table.columns.indices.compactMap { place in
            let (left, right) = (old.values[place], new.values[place])
            guard left != right else { return nil }
            let name = "\(old.table.rawValue).\(old.table.columns[place].name)"
            return Difference(
                name: left == nil ? "+" + name : name,
                example: "\(old.id): \(left ?? "nothing") became \(right ?? "nothing")")
        }
    }
}

extension RecordComparison {
    /// What differs when identifiers say nothing, because the format has its own: the values of each column as often as
    /// they occur, and for each reference who points at whom, by their names.
    public var differencesOfContent: Set<Difference> {
        var found: Set<Difference> = []
        for table in ListingTable.allCases {
            for column in table.columns {
                let old = values(column, of: table, in: before), new = values(column, of: table, in: after)
                let name = "\(table.rawValue).\(column.name)"
                if let value = old.first(where: { $0.value > new[$0.key] ?? 0 })?.key {
                    found.insert(Difference(name: name, example: "“\(value)” is lost"))
                }
                if let value = new.first(where: { $0.value > old[$0.key] ?? 0 })?.key {
                    found.insert(Difference(name: "+" + name, example: "“\(value)” was not there so often"))
                }
            }
        }
        return found
    }

    private func values(_ column: ListingColumn, of table: ListingTable, in records: Records) -> [String: Int] {
        var counts: [String: Int] = [:]
        let place = table.index(of: column.name) ?? 0
        let target = Self.target(of: column)
        let names = target.map { table in
            Dictionary((records[table] ?? []).map { ($0.id, Self.name($0)) }, uniquingKeysWith: { first, _ in first })
        }
        for record in records[table] ?? [] {
            guard let value = record.values[place] else { continue }
            if Self.isReference(column), names == nil { continue }
            let seen = names.map { names in "\(Self.name(record)) → \(names[value] ?? value)" } ?? value
            counts[seen, default: 0] += 1
        }
        return counts
    }

    private static func target(of column: ListingColumn) -> ListingTable? {
        if case .reference(let table) = column.kind { return table }
        return column.name == "link_id" ? .services : nil
    }

    /// What a person would call the record.
    private static func name(_ record: ListingRecord) -> String {
        let telling = ["name", "number", "document", "address_1", "opens_at", "taxonomy_term_id", "description"]
        return telling.lazy.compactMap { column in record.table.index(of: column).flatMap { record.values[$0] } }.first
            ?? record.table.rawValue
    }
}
