import Directory

/// Tables with a title, to be shown as text, CSV, JSON or a page.
public protocol PrintedReport: Encodable, Sendable {
    /// What it is called.
    var title: Phrase { get }
    /// The fewest people a cell shows.
    var limit: Int { get }
    /// The tables, in reading order.
    var tables: [ReportTable] { get }
    /// Whether it counts people, so that small groups are hidden.
    var countsPeople: Bool { get }
}

extension PrintedReport {
    /// Most reports do.
    public var countsPeople: Bool { true }

    /// What the marks in the cells mean.
    public var legend: Phrase { Phrase("report.legend", ["limit": .text(String(limit))]) }

    /// The table of a code.
    public subscript(id: String) -> ReportTable? { tables.first { $0.id == id } }

    /// The report as text, table after table; `words` puts a phrase into the reader's language.
    public func text(words: (Phrase) -> String) -> String {
        ([words(title) + "\n"] + tables.map { $0.text(words: words) } + (countsPeople ? [words(legend) + "\n"] : []))
            .joined(separator: "\n")
    }
}
