import Feeds

/// The rows of one table by key, with the columns that another table wants of them.
struct JoinedRows {
    private let columns: [String]
    private var rows: [String: [String?]] = [:]

    /// Rows of no file, with the columns a join wants.
    init(_ join: CompiledJoin) { columns = join.cells.map(\.column) }

    /// Takes the rows of a file of the table; of two with one key the first counts.
    mutating func take(_ file: Delivery.File, of table: CompiledTable) throws(FeedError) {
        // What is wrong with the file is reported where it is read for itself.
        var log = FindingLog()
        var sheet = try Sheet(file, layout: table.layout)
        let keys = table.mapping.cells.map { $0.place(in: sheet.header) }
        let places = columns.map { CompiledMapping.CellName.name($0).place(in: sheet.header) }
        while let row = try sheet.next(log: &log) {
            func texts(_ places: [Int?]) -> [String?] {
                places.map { place in place.flatMap { CellText.trimmed(row.bytes(of: $0)) } }
            }
            guard let key = table.mapping.key.wholeText(in: EntryScope(cells: texts(keys))) else { continue }
            if rows[key] == nil { rows[key] = texts(places) }
        }
    }

    /// Writes the cells of the row that an entry points at, if there is one.
    func fill(_ cells: inout [String?], by join: CompiledJoin) {
        guard let key = join.by.wholeText(in: EntryScope(cells: cells)), let row = rows[key] else { return }
        for (place, value) in zip(join.cells, row) { cells[place.cell] = value }
    }
}
