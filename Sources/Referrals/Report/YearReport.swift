import Directory

/// A desk's year in tables.
///
/// Tables that count people, their needs and what became of them hide small groups (see `SmallCells`); the desk's own
/// time is told in full. Rows whose number is hidden follow the others, ordered by their code, so that the order does
/// not tell what the cell does not.
public struct YearReport: Sendable, Hashable {
    /// The fewest people a cell may show.
    public static let usualLimit = 5

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
        let count = YearCount(ledger: ledger, year: year, areas: areas, cells: SmallCells(limit: limit))
        self.year = year
        self.limit = limit
        tables =
            count.peopleTables() + [count.needs()] + count.referrals(serviceNames) + [count.timeToOutcome()]
            + count.activities() + [count.unmetNeeds(), count.unansweredInquiries()]
    }

    /// The table of a code.
    public subscript(id: String) -> ReportTable? { tables.first { $0.id == id } }

    /// The title of the report.
    public var title: Phrase { Phrase("report.title", ["year": .text(String(year))]) }

    /// What the marks in the cells mean.
    public var legend: Phrase { Phrase("report.legend", ["limit": .text(String(limit))]) }

    /// The report as text, table after table; `words` puts a phrase into the reader's language.
    public func text(words: (Phrase) -> String) -> String {
        ([words(title) + "\n"] + tables.map { $0.text(words: words) } + [words(legend) + "\n"])
            .joined(separator: "\n")
    }
}

extension YearReport: Encodable {
    private enum CodingKeys: String, CodingKey { case year, limit, tables }
}
