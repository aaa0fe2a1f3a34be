/// One of the tables of a profile of several, with its names looked up.
struct CompiledTable: Sendable {
    let layout: TableLayout?
    let mapping: CompiledMapping
}

/// A join with its names looked up.
struct CompiledJoin: Sendable {
    /// The other table's name.
    let table: String
    /// The template whose text is the other row's key.
    let by: CellTemplate
    /// The cells of the mapping that come from the other row, and the columns there.
    let cells: [(cell: Int, column: String)]

    /// A join, with what the cells of a mapping want of it.
    init(name: String, join: TableJoin, by: CellTemplate, cells: [CompiledMapping.CellName]) {
        table = join.table
        self.by = by
        self.cells = cells.enumerated().compactMap { place, cell in
            guard case .joined(name, let column) = cell else { return nil }
            return (place, column)
        }
    }
}
