import Directory

extension YearCount {
    /// The needs recorded in the year that could not be met, by need and municipality and by month.
    func unmetNeeds() -> ReportTable { gaps("unmet_needs", tally.unmet) }

    /// The inquiries of the year that found no service, by need and municipality and by month.
    func unansweredInquiries() -> ReportTable { gaps("unanswered_inquiries", tally.unanswered) }

    private func gaps(_ id: String, _ counts: [GapPlace: [Int]]) -> ReportTable {
        let places = counts.keys.sorted(by: GapPlace.precedes)
        let shown = cells.grid(places.map { counts[$0] ?? [] })
        let headings =
            places.map { [ReportTable.Heading($0.needID, value: .need($0.needID)), heading($0.areaID)] }
            + [[ReportTable.Heading.total, .none]]
        return ReportTable(
            id: id,
            rowHeadings: ["need", "municipality"].map { ReportTable.Heading($0, Phrase("report.column.\($0)")) },
            columns: (1...12).map(Self.month) + [.total],
            rows: places.isEmpty ? [] : zip(headings, shown).map { ReportTable.Row($0, $1) })
    }

    private func heading(_ areaID: String?) -> ReportTable.Heading {
        guard let areaID else { return .unknown }
        return ReportTable.Heading(areaID, value: .text(areas.areas[areaID]?.name.source ?? areaID))
    }
}
