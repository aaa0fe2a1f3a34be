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
        guard let (column, entity) = shape.namedLink else { return shape.links }
        let table = record.values[entity].flatMap { ListingTable(looselyNamed: $0) } ?? .services
        return shape.links + [RecordLink(column: column, table: table, isRequired: shape.columns[column].isRequired)]
    }
}
