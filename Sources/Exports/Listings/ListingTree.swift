import Directory

/// Records with what points at them, for formats that nest.
struct ListingTree {
    private let records: [ListingTable: [String: ListingRecord]]
    private let children: [Link: [ListingRecord]]

    private struct Link: Hashable {
        let table: ListingTable
        let column: String
        let id: String
    }

    /// The tree of what anybody may have.
    init(_ listings: PublicListings) {
        var children: [Link: [ListingRecord]] = [:]
        for rows in listings.records.values {
            for row in rows {
                for (column, id) in row.references {
                    children[Link(table: row.table, column: column.name, id: id), default: []].append(row)
                }
                guard let link = row.link else { continue }
                // Without a table the standard's readers take a service.
                let table = link.table ?? .services
                children[Link(table: row.table, column: table.rawValue, id: link.id), default: []].append(row)
            }
        }
        self.children = children
        records = listings.records.mapValues { rows in
            Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The record with that identifier, if there is one.
    func find(_ table: ListingTable, _ id: String?) -> ListingRecord? { id.flatMap { records[table]?[$0] } }

    /// The records of a table whose column points at `id`, in their order.
    func children(_ table: ListingTable, of id: String, by column: String) -> [ListingRecord] {
        children[Link(table: table, column: column, id: id)] ?? []
    }

    /// The attributes, translations or metadata of a record, in their order.
    func notes(_ table: ListingTable, of record: ListingRecord) -> [ListingRecord] {
        children[Link(table: table, column: record.table.rawValue, id: record.id)] ?? []
    }
}
