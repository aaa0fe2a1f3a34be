import Directory

/// What reading a table asks again and again, worked out once.
struct TableShape: Sendable {
    let table: ListingTable
    let columns: [ListingColumn]
    /// The places of the columns that a record must have.
    let required: [Int]
    /// The places of the reference columns with the table each points at.
    let references: [(column: Int, table: ListingTable)]
    /// Whether a record of the table must point at another.
    let hasRequiredLinks: Bool
    /// The places of latitude and longitude.
    let coordinate: (latitude: Int, longitude: Int)?
    /// Columns of which the second must not be less than the first.
    let ranges: [(from: Int, to: Int)]
    /// The place of the telephone number.
    let phoneNumber: Int?

    private static let shapes = Dictionary(
        uniqueKeysWithValues: ListingTable.allCases.map { ($0, TableShape(describing: $0)) })

    /// The shape of a table.
    static func of(_ table: ListingTable) -> TableShape {
        shapes[table] ?? TableShape(describing: table)
    }

    private init(describing table: ListingTable) {
        self.table = table
        columns = table.columns
        required = columns.indices.filter { [columns] in columns[$0].isRequired }
        references = columns.enumerated().compactMap { place, column in
            guard case .reference(let target) = column.kind else { return nil }
            return (place, target)
        }
        hasRequiredLinks =
            table == .attributes || table == .translations
            || references.contains { [columns] in columns[$0.column].isRequired }
        coordinate = table.index(of: "latitude").flatMap { north in
            table.index(of: "longitude").map { (north, $0) }
        }
        let pairs = [("minimum_age", "maximum_age"), ("valid_from", "valid_to"), ("from_date", "to_date")]
        ranges = pairs.compactMap { first, second in
            table.index(of: first).flatMap { from in table.index(of: second).map { (from, $0) } }
        }
        phoneNumber = table == .phones ? table.index(of: "number") : nil
    }
}
