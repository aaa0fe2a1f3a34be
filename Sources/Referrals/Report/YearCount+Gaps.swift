import Directory

extension YearCount {
    /// The needs recorded in the year that could not be met, by need and municipality and by month.
    func unmetNeeds() -> ReportTable {
        gaps(
            "unmet_needs",
            ledger.needs.filter { $0.state.reason != nil }.map {
                UnansweredInquiry(needID: $0.needID, areaID: $0.areaID, day: $0.recordedOn)
            })
    }

    /// The inquiries of the year that found no service, by need and municipality and by month.
    func unansweredInquiries() -> ReportTable { gaps("unanswered_inquiries", ledger.unansweredInquiries) }

    private struct Place: Hashable {
        let needID: String
        let areaID: String?

        static func precedes(_ left: Place, _ right: Place) -> Bool {
            if left.needID != right.needID { return IdentifierOrder.precedes(left.needID, right.needID) }
            return IdentifierOrder.precedes(left.areaID ?? "", right.areaID ?? "")
        }
    }

    private func gaps(_ id: String, _ gaps: [UnansweredInquiry]) -> ReportTable {
        var counts: [Place: [Int]] = [:]
        for gap in gaps where isInYear(gap.day) {
            let place = Place(needID: gap.needID, areaID: gap.areaID)
            counts[place, default: Array(repeating: 0, count: 12)][gap.day.civil.month - 1] += 1
        }
        let places = counts.keys.sorted(by: Place.precedes)
        let shown = cells.grid(places.map { counts[$0] ?? [] })
        let headings =
            places.map { [ReportTable.Heading($0.needID, value: .need($0.needID)), heading($0.areaID)] }
            + [[ReportTable.Heading.total, .none]]
        let months = (1...12).map { ReportTable.Heading("\($0)", Phrase("report.month.\($0)")) }
        return ReportTable(
            id: id,
            rowHeadings: ["need", "municipality"].map { ReportTable.Heading($0, Phrase("report.column.\($0)")) },
            columns: months + [.total],
            rows: places.isEmpty ? [] : zip(headings, shown).map { ReportTable.Row($0, $1) })
    }

    private func heading(_ areaID: String?) -> ReportTable.Heading {
        guard let areaID else { return .unknown }
        return ReportTable.Heading(areaID, value: .text(areas.areas[areaID]?.name.source ?? areaID))
    }
}
