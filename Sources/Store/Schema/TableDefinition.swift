/// A table of the file: its columns with their classes, and what makes it in SQL.
struct TableDefinition: Sendable {
    /// One column.
    struct Column: Sendable {
        /// The types of STRICT tables (sqlite.org/stricttables.html).
        enum Kind: String, Sendable {
            case integer = "INTEGER"
            case real = "REAL"
            case text = "TEXT"
            case blob = "BLOB"
        }

        let name: String
        let kind: Kind
        let columnClass: ColumnClass
        /// What SQL says of it after its type.
        let constraint: String

        init(_ name: String, _ kind: Kind, _ columnClass: ColumnClass, _ constraint: String = "NOT NULL") {
            self.name = name
            self.kind = kind
            self.columnClass = columnClass
            self.constraint = constraint
        }

        /// The column as SQL declares it; quoted, as HSDS has columns named `count` and `interval`.
        var declaration: String { "\"\(name)\" \(kind.rawValue) \(constraint)" }
    }

    let name: String
    let columns: [Column]
    /// The primary key when it is more than one column; the rows then lie in its order, without a rowid.
    let key: [String]
    /// The statements that make the indices.
    let indices: [String]

    init(_ name: String, _ columns: [Column], key: [String] = [], indices: [String] = []) {
        self.name = name
        self.columns = columns
        self.key = key
        self.indices = indices
    }

    /// The statements that make the table.
    var creation: [String] {
        let keyed = key.isEmpty ? [] : ["PRIMARY KEY (\(key.joined(separator: ", ")))"]
        let body = (columns.map(\.declaration) + keyed).joined(separator: ", ")
        return ["CREATE TABLE \(name) (\(body)) STRICT\(key.isEmpty ? "" : ", WITHOUT ROWID")"] + indices
    }
}
