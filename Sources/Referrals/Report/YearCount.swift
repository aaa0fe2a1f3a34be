import Directory

/// The counting behind a year's report.
struct YearCount {
    let ledger: Ledger
    let year: Int
    let areas: AreaTree
    let cells: SmallCells

    func isInYear(_ day: Day) -> Bool { day.civil.year == year }

    /// The referrals made in the year.
    var referralsMade: [Referral] {
        ledger.referrals.filter { isInYear($0.createdAt.day) && $0.state != .enteredInError }
    }

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
        let rows = zip(codes, shown).enumerated().sorted { left, right in
            let (a, b) = (left.element.1.number ?? -1, right.element.1.number ?? -1)
            return a == b ? left.offset < right.offset : a > b
        }
        return table(id, of: kind, rows.map { (heading($0.element.0), $0.element.1) }, total)
    }

    private func table(
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
