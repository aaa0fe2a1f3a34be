import Database
import Directory

/// How one listing table lies in the file: the records as they stand, and beside them as each source gave them.
///
/// Every value is TEXT as in `ListingRecord`: what a partner sent as `007` or `45.90` comes back as it was, and
/// reading as numbers is the network's work, which also knows what to do with a value that does not fit.
struct ListingStorage: Sendable {
    let table: ListingTable
    /// The names of the columns after `id`, quoted, with commas.
    let columnList: String
    /// Inserts a record: its id, then its values.
    let insertion: String
    /// Sets all values of a record: its values, then its id.
    let update: String
    /// Inserts what a source gave: source, its id of the record, our id, then the values.
    let baseInsertion: String
    /// Sets all that a source gave: the values, then the source and its id of the record.
    let baseUpdate: String

    /// The table of the records as they stand.
    var name: String { table.rawValue }
    /// The table of the records as the sources gave them.
    var baseName: String { "base_\(table.rawValue)" }

    private init(_ table: ListingTable) {
        self.table = table
        let names = table.columns.map { "\"\($0.name)\"" }
        let base = "base_\(table.rawValue)"
        columnList = names.joined(separator: ", ")
        func places(_ count: Int) -> String { (1...count).map { "$\($0)" }.joined(separator: ", ") }
        let settings = names.enumerated().map { "\($0.element) = $\($0.offset + 1)" }.joined(separator: ", ")
        let count = names.count
        insertion = "INSERT INTO \(table.rawValue) (id, \(columnList)) VALUES (\(places(count + 1)))"
        update = "UPDATE \(table.rawValue) SET \(settings) WHERE id = $\(count + 1)"
        baseInsertion = """
            INSERT INTO \(base) (given_by, given_id, record_id, \(columnList)) VALUES (\(places(count + 3)))
            """
        baseUpdate = "UPDATE \(base) SET \(settings) WHERE given_by = $\(count + 1) AND given_id = $\(count + 2)"
    }

    private static let all = Dictionary(
        uniqueKeysWithValues: ListingTable.allCases.map { ($0, ListingStorage($0)) })

    /// The storage of a table.
    static func of(_ table: ListingTable) -> ListingStorage {
        all[table] ?? ListingStorage(table)
    }

    /// The columns after `id` of the table called `alias` in a statement.
    func columnList(of alias: String) -> String {
        table.columns.map { "\(alias).\"\($0.name)\"" }.joined(separator: ", ")
    }

    /// The record in a row whose columns from `first` on are the id (if `id` is not given) and the values.
    func record(in row: Row, id: String? = nil, from first: Int = 0) -> ListingRecord {
        var record = ListingRecord(table, id: id ?? row.text(first) ?? "")
        let start = id == nil ? first + 1 : first
        for index in record.values.indices { record.values[index] = row.text(start + index) }
        return record
    }
}

extension ListingStorage {
    /// The two tables as the schema has them.
    var definitions: [TableDefinition] {
        let values = table.columns.map { TableDefinition.Column($0.name, .text, $0.isForStaff ? .staff : .public, "") }
        let standing = TableDefinition(name, [.init("id", .text, .public, "NOT NULL PRIMARY KEY")] + values)
        let base = TableDefinition(
            baseName,
            [
                .init("given_by", .text, .public, "NOT NULL REFERENCES sources (id)"),
                .init("given_id", .text, .public), .init("record_id", .text, .public),
                .init("unconfirmed_since", .integer, .staff, "REFERENCES imports (id)"),
            ] + values,
            indices: [
                "CREATE UNIQUE INDEX \(baseName)_by_source ON \(baseName) (given_by, given_id)",
                """
                CREATE INDEX \(baseName)_unconfirmed ON \(baseName) (given_by, given_id)
                WHERE unconfirmed_since IS NOT NULL
                """,
            ])
        return [standing, base]
    }

    /// Makes the listing tables that the file lacks and adds the columns it lacks, as `ListingTable` grows with time.
    static func bringUpToDate(_ connection: Connection) throws(DatabaseError) {
        for definition in ListingTable.allCases.flatMap({ of($0).definitions }) {
            let present = try columns(of: definition.name, connection)
            if present.isEmpty {
                for statement in definition.creation { try connection.execute(statement) }
            }
            for column in definition.columns where !present.isEmpty && !present.contains(column.name) {
                try connection.execute("ALTER TABLE \(definition.name) ADD COLUMN \(column.declaration)")
            }
        }
    }

    /// Whether the file's listing tables have just the columns this program knows.
    static func difference(in connection: Connection) throws(DatabaseError) -> Difference {
        var difference = Difference.none
        for definition in ListingTable.allCases.flatMap({ of($0).definitions }) {
            let (present, known) = (try columns(of: definition.name, connection), Set(definition.columns.map(\.name)))
            if !present.isSubset(of: known) { return .hasMore }
            if present != known { difference = .hasLess }
        }
        return difference
    }

    /// How the file's listing columns differ from the program's.
    enum Difference {
        case none
        case hasLess
        case hasMore
    }

    private static func columns(of table: String, _ connection: Connection) throws(DatabaseError) -> Set<String> {
        Set(try connection.rows("SELECT name FROM pragma_table_info($1)", [.text(table)]).compactMap { $0.text(0) })
    }
}
