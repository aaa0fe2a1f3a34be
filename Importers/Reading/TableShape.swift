import Directory

/// What reading a table asks again and again, worked out once.
struct TableShape: Sendable {
    let table: ListingTable
    let columns: [ListingColumn]
    /// The places of the columns that a record must have.
    let required: [Int]
    /// The links of its reference columns.
    let links: [RecordLink]
    /// The places of the column that points at a record of any table and of the column that names the table.
    let namedLink: (column: Int, entity: Int)?
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
        links = columns.enumerated().compactMap { place, column in
            guard case .reference(let target) = column.kind else { return nil }
            return RecordLink(column: place, table: target, isRequired: column.isRequired)
        }
        namedLink = Self.namedLink(of: table)
        hasRequiredLinks =
            table == .attributes || table == .translations || links.contains(where: \.isRequired)
        coordinate = table.index(of: "latitude").flatMap { north in
            table.index(of: "longitude").map { (north, $0) }
        }
        let pairs = [("minimum_age", "maximum_age"), ("valid_from", "valid_to"), ("from_date", "to_date")]
        ranges = pairs.compactMap { first, second in
            table.index(of: first).flatMap { from in table.index(of: second).map { (from, $0) } }
        }
        phoneNumber = table == .phones ? table.index(of: "number") : nil
    }

    private static func namedLink(of table: ListingTable) -> (column: Int, entity: Int)? {
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
