import Directory

/// How partners answered in a year: how fast, with what outcome, and what of their listings was wrong.
public struct PartnerReport: PrintedReport, Hashable {
    /// The year.
    public let year: Int
    /// The fewest people a cell shows.
    public let limit: Int
    /// The tables, in reading order.
    public let tables: [ReportTable]

    /// The title.
    public var title: Phrase { Phrase("report.partner.title", ["year": .text(String(year))]) }

    /// The report from what was counted; `names` gives names to organisations and services.
    public init(of tally: PartnerTally, year: Int, names: [String: String], limit: Int = YearReport.usualLimit) {
        self.year = year
        self.limit = limit
        let cells = SmallCells(limit: limit)
        tables = [
            Self.standings(tally, names, cells), Self.days(tally, names, cells), Self.doubts(tally, names),
        ]
    }

    private static func heading(_ id: String, _ names: [String: String]) -> ReportTable.Heading {
        ReportTable.Heading(id, value: .text(names[id] ?? id))
    }

    private static func column(_ id: String) -> ReportTable.Heading {
        ReportTable.Heading(id, Phrase("report.column.\(id)"))
    }

    private static func standings(
        _ tally: PartnerTally, _ names: [String: String], _ cells: SmallCells
    ) -> ReportTable {
        let codes = tally.standings.keys.sorted(by: IdentifierOrder.precedes)
        let shown = cells.grid(
            codes.map { code in PartnerTally.Standing.allCases.map { tally.standings[code]?[$0] ?? 0 } })
        return ReportTable(
            id: "partner_standings", rowHeadings: [column("organization")],
            columns: PartnerTally.Standing.allCases.map {
                ReportTable.Heading($0.rawValue, Phrase("report.standing.\($0.rawValue)"))
            } + [.total],
            rows: codes.isEmpty
                ? [] : zip(codes.map { heading($0, names) } + [.total], shown).map { ReportTable.Row([$0], $1) })
    }

    /// The middle of the days to an answer, told where enough came.
    private static func days(_ tally: PartnerTally, _ names: [String: String], _ cells: SmallCells) -> ReportTable {
        let codes = tally.answerDays.keys.sorted(by: IdentifierOrder.precedes)
        return ReportTable(
            id: "partner_days", rowHeadings: [column("organization")], columns: [column("days")],
            rows: codes.map { code in
                ReportTable.Row([heading(code, names)], [median(tally.answerDays[code] ?? [:], cells.limit)])
            })
    }

    private static func median(_ days: [Int: Int], _ limit: Int) -> ReportCell {
        let count = days.values.reduce(0, +)
        guard count >= limit else { return .withheld }
        var rest = (count - 1) / 2
        for day in days.keys.sorted() {
            rest -= days[day] ?? 0
            if rest < 0 { return .days(day) }
        }
        return .withheld
    }

    /// Doubts are about listings, not about people, and are told in full.
    private static func doubts(_ tally: PartnerTally, _ names: [String: String]) -> ReportTable {
        let codes = tally.doubts.keys.sorted(by: IdentifierOrder.precedes)
        return ReportTable(
            id: "partner_doubts", rowHeadings: [column("service")],
            columns: ListingField.allCases.map { ReportTable.Heading($0.rawValue, $0.phrase) },
            rows: codes.map { code in
                ReportTable.Row(
                    [heading(code, names)],
                    ListingField.allCases.map { .count(tally.doubts[code]?[$0] ?? 0) })
            })
    }
}

extension PartnerReport {
    private enum CodingKeys: String, CodingKey { case year, limit, tables }
}
