import Directory

/// The tables of a year's report, with small groups hidden.
struct YearCount {
    let tally: YearTally
    let areas: AreaTree
    let cells: SmallCells

    /// A table of the parts of a whole, in the order given.
    func line(_ id: String, of kind: String, _ parts: [(heading: ReportTable.Heading, count: Int)]) -> ReportTable {
        let (shown, total) = cells.line(parts.map(\.count))
        return table(id, of: kind, zip(parts, shown).map { ($0.heading, $1) }, total)
    }

    /// A table of the parts of a whole, the most frequent first.
    func ranking(
        _ id: String, of kind: String, _ counts: [String: Int], heading: (String) -> ReportTable.Heading
    ) -> ReportTable {
        let codes = counts.keys.sorted(by: IdentifierOrder.precedes)
        let (shown, total) = cells.line(codes.map { counts[$0] ?? 0 })
        return table(id, of: kind, Self.ranked(zip(codes, shown).map { ($0, $1) }).map { (heading($0), $1) }, total)
    }

    /// Rows by their shown number; those whose number is hidden follow by code.
    static func ranked(_ rows: [(code: String, cell: ReportCell)]) -> [(String, ReportCell)] {
        rows.enumerated().sorted { left, right in
            let (a, b) = (left.element.cell.number ?? -1, right.element.cell.number ?? -1)
            return a == b ? left.offset < right.offset : a > b
        }.map { ($0.element.code, $0.element.cell) }
    }

    func table(
        _ id: String, of kind: String, _ rows: [(ReportTable.Heading, ReportCell)], _ total: ReportCell
    ) -> ReportTable {
        ReportTable(
            id: id, rowHeadings: [ReportTable.Heading(kind, Phrase("report.column.\(kind)"))],
            columns: [ReportTable.Heading("count", Phrase("report.column.count"))],
            rows: rows.map { ReportTable.Row([$0.0], [$0.1]) } + [ReportTable.Row([.total], [total])])
    }
}

extension Sequence {
    /// How many elements have each key.
    func counted<Key: Hashable>(by key: (Element) -> Key) -> [Key: Int] {
        reduce(into: [:]) { $0[key($1), default: 0] += 1 }
    }
}
