import Directory

/// A desk's year in tables.
///
/// Tables that count people, their needs and what became of them hide small groups (see `SmallCells`); the desk's own
/// time is told in full. Rows whose number is hidden follow the others, ordered by their code, so that the order does
/// not tell what the cell does not.
public struct YearReport: PrintedReport, Hashable {
    /// The fewest people a cell may show.
    public static let usualLimit = 5
    /// The fewest where the report is for everybody to read.
    public static let publicLimit = 11

    /// The year.
    public let year: Int
    /// The fewest people a cell shows.
    public let limit: Int
    /// The tables, in reading order.
    public let tables: [ReportTable]

    /// The report of a year from what was recorded.
    ///
    /// `areas` and `serviceNames` give names to areas and services, which otherwise show their identifiers.
    /// A `limit` below 3 is a broken contract.
    public init(
        of ledger: Ledger, year: Int, areas: AreaTree, serviceNames: [String: String] = [:], limit: Int = usualLimit
    ) {
        self.init(
            of: YearTally(of: ledger, year: year), year: year, areas: areas, serviceNames: serviceNames, limit: limit)
    }

    /// The report of a year from what was counted; otherwise as above.
    public init(
        of tally: YearTally, year: Int, areas: AreaTree, serviceNames: [String: String] = [:], limit: Int = usualLimit
    ) {
        let count = YearCount(tally: tally, areas: areas, cells: SmallCells(limit: limit))
        self.year = year
        self.limit = limit
        tables =
            count.peopleTables() + [count.needs()] + count.referrals(serviceNames) + [count.timeToOutcome()]
            + count.activities() + [count.unmetNeeds(), count.unansweredInquiries()]
    }

    /// A report of tables that are there.
    init(year: Int, limit: Int, tables: [ReportTable]) {
        self.year = year
        self.limit = limit
        self.tables = tables
    }

    /// The title of the report.
    public var title: Phrase { Phrase("report.title", ["year": .text(String(year))]) }
}

extension YearReport {
    private enum CodingKeys: String, CodingKey { case year, limit, tables }
}
