import Directory

/// The identifiers of records that are left out, by table.
struct Withheld: Sendable {
    private(set) var identifiers: [ListingTable: Set<String>] = [:]

    /// Whether nothing is left out.
    var isEmpty: Bool { identifiers.isEmpty }

    /// Leaves a record out.
    mutating func add(_ table: ListingTable, _ id: String) { identifiers[table, default: []].insert(id) }

    /// Whether a record is left out.
    func contains(_ table: ListingTable, _ id: String) -> Bool { identifiers[table]?.contains(id) == true }

    /// Whether a record points at one that is left out.
    func isPointedAt(by record: ListingRecord) -> Bool {
        for (column, value) in zip(record.table.columns, record.values) {
            guard case .reference(let table) = column.kind, let value else { continue }
            if contains(table, value) { return true }
        }
        guard let link = record.link else { return false }
        // An entity that nobody knows may be any.
        return link.table.map { contains($0, link.id) } ?? identifiers.values.contains { $0.contains(link.id) }
    }

    /// The records that neither are left out nor hang on one that is, however far.
    func spread(over records: [ListingTable: [ListingRecord]]) -> [ListingTable: [ListingRecord]] {
        var withheld = self
        var kept = records
        var isSettled = false
        while !isSettled {
            isSettled = true
            for (table, rows) in kept.sorted(by: { $0.key < $1.key }) {
                let rest = rows.filter { !withheld.contains(table, $0.id) && !withheld.isPointedAt(by: $0) }
                guard rest.count < rows.count else { continue }
                let left = Set(rest.map(\.id))
                for row in rows where !left.contains(row.id) { withheld.add(table, row.id) }
                kept[table] = rest.isEmpty ? nil : rest
                isSettled = false
            }
        }
        return kept
    }
}

extension ListingRecord {
    /// The record that an attribute, a translation or an entry of metadata speaks of.
    ///
    /// The table is `nil` where the record names none, or none that is known.
    var link: (table: ListingTable?, id: String)? {
        let columns: (id: String, table: String)? =
            switch table {
            case .attributes, .translations: ("link_id", "link_entity")
            case .metadata: ("resource_id", "resource_type")
            default: nil
            }
        guard let columns, let id = self[columns.id] else { return nil }
        return (self[columns.table].flatMap { ListingTable(looselyNamed: $0) }, id)
    }
}
