import Directory

extension YearReport {
    /// The drawings of a year's report, by the code of the table they stand under: bars, lines over the months, and a
    /// map of municipalities, of one need or of all.
    public func plots(areas: AreaTree, need: String? = nil, words: (Phrase) -> String) -> [String: String] {
        var plots: [String: String] = [:]
        for id in ["people_by_status_group", "people_by_age", "needs", "referrals_by_state", "activities_by_kind"] {
            plots[id] = self[id].map { BarPlot($0).svg(words: words) }
        }
        if let months = self["activities_by_month"] {
            let cells = months.rows.dropLast().map { $0.cells[1] }
            let line = LinePlot.Line(name: Phrase("report.column.minutes"), cells: Array(cells))
            plots[months.id] = LinePlot(title: months.title, lines: [line]).svg(words: words)
        }
        for id in ["unmet_needs", "unanswered_inquiries"] {
            guard let table = self[id], !table.rows.isEmpty else { continue }
            plots[id] = [map(table, areas, need), lines(table)].map { $0(words) }.joined(separator: "\n")
        }
        return plots
    }

    /// The months of the needs with the largest totals that are shown, or of all where many are counted.
    private func lines(_ table: ReportTable) -> ((Phrase) -> String) -> String {
        let whole = table.rows.last?.cells.last?.number ?? 0
        let largest = table.rows.dropLast().filter { ($0.cells.last?.number ?? 0) * 20 > whole }
            .sorted { ($0.cells.last?.number ?? 0) > ($1.cells.last?.number ?? 0) }.prefix(5)
        let lines = (largest.isEmpty ? Array(table.rows.suffix(1)) : Array(largest)).map { row in
            LinePlot.Line(
                name: row.headings[0].id == ReportTable.Heading.total.id
                    ? row.headings[0].phrase
                    : Phrase(
                        "report.pair",
                        [
                            "one": .phrase(row.headings[0].phrase),
                            "other": .phrase(row.headings.count > 1 ? row.headings[1].phrase : row.headings[0].phrase),
                        ]), cells: Array(row.cells.prefix(12)))
        }
        return { words in LinePlot(title: table.title, lines: lines).svg(words: words) }
    }

    /// A municipality's number is told where it is the sum of numbers that are all shown.
    private func map(_ table: ReportTable, _ areas: AreaTree, _ need: String?) -> ((Phrase) -> String) -> String {
        var sums: [String: ReportCell] = [:]
        for row in table.rows.dropLast() where row.headings.count == 2 && need.map({ row.headings[0].id == $0 }) ?? true
        {
            let area = row.headings[1].id
            let before = sums[area] ?? .count(0)
            let own = row.cells.last ?? .withheld
            sums[area] = before.number.flatMap { sum in own.number.map { .count(sum + $0) } } ?? .withheld
        }
        let places = sums.compactMap { id, cell -> MapPlot.Place? in
            guard let area = areas.areas[id], let centre = area.centre else { return nil }
            return MapPlot.Place(name: area.name.source, centre: centre, cell: cell)
        }
        return { words in MapPlot(title: table.title, places: places).svg(words: words) }
    }
}
