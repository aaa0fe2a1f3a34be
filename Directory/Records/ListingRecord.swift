/// One row of a listing table as text: what importers make, the archive keeps and the network is built from.
///
/// A blank value is no value. Values are canonical: dates, times and numbers as `ListingColumn.Kind` says.
public struct ListingRecord: Sendable, Hashable {
    /// The table.
    public let table: ListingTable
    /// The identifier, unique within the table.
    public var id: String
    /// The values in the order of `table.columns`.
    public var values: [String?]

    /// A record with no values yet.
    public init(_ table: ListingTable, id: String) {
        self.table = table
        self.id = id
        values = [String?](repeating: nil, count: table.columns.count)
    }

    /// A record with the values given by column; a column the table lacks is a broken contract.
    public init(_ table: ListingTable, id: String, _ values: [String: String]) {
        self.init(table, id: id)
        for (column, value) in values { self[column] = value }
    }

    /// The value of a column; a column the table lacks is a broken contract. A blank is stored as none.
    public subscript(column: String) -> String? {
        get { values[position(of: column)] }
        set { values[position(of: column)] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    private func position(of column: String) -> Int {
        guard let index = table.index(of: column) else {
            preconditionFailure("\(table.rawValue) has no column \(column)")
        }
        return index
    }

    /// The record that a reference column points at, for every reference that has a value.
    public var references: [(column: ListingColumn, id: String)] {
        zip(table.columns, values).compactMap { column, value in
            guard case .reference = column.kind, let value else { return nil }
            return (column, value)
        }
    }
}
