import Directory

/// One column by which a record points at another.
struct RecordLink {
    /// The column's place.
    let column: Int
    /// The table pointed at.
    let table: ListingTable
    /// Whether the record is of no use without it.
    let isRequired: Bool

    /// The links of a record: its reference columns, and the column whose table another column names.
    static func links(of record: ListingRecord, shape: TableShape) -> [RecordLink] {
        let plain = shape.references.map { column, table in
            RecordLink(column: column, table: table, isRequired: shape.columns[column].isRequired)
        }
        guard let (column, entity) = shape.namedLink else { return plain }
        let table = record.values[entity].flatMap { ListingTable(looselyNamed: $0) } ?? .services
        return plain + [RecordLink(column: column, table: table, isRequired: shape.columns[column].isRequired)]
    }
}

extension TableShape {
    /// The places of the column that points at a record of any table and of the column that names the table.
    fileprivate var namedLink: (column: Int, entity: Int)? {
        let names: (String, String)? =
            switch table {
            case .attributes, .translations: ("link_id", "link_entity")
            case .metadata: ("resource_id", "resource_type")
            default: nil
            }
        guard let names, let column = table.index(of: names.0), let entity = table.index(of: names.1) else {
            return nil
        }
        return (column, entity)
    }
}
