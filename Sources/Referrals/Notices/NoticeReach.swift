import Directory

/// How often notices were looked at, by language and way: numbers, and nothing of who looked.
public struct NoticeReach: PrintedReport, Hashable {
    /// How somebody came to see a notice.
    public enum Way: String, Sendable, CaseIterable {
        /// On a page; through the feed; sent as a message; printed.
        case page, feed, message, sheet

        /// The way in words.
        public var phrase: Phrase { Phrase("notice.way.\(rawValue)") }
    }

    /// How often one notice was seen in one language.
    public struct Count: Sendable, Hashable {
        /// The notice.
        public let noticeID: Int
        /// The language.
        public let language: LanguageTag
        /// How often, by way.
        public let ways: [Way: Int]

        /// A count from its parts.
        public init(noticeID: Int, language: LanguageTag, ways: [Way: Int]) {
            self.noticeID = noticeID
            self.language = language
            self.ways = ways
        }
    }

    /// No cell counts people, so that none is hidden.
    public let countsPeople = false
    /// Not asked, for that reason.
    public let limit = 3
    /// The tables.
    public let tables: [ReportTable]

    /// The title.
    public var title: Phrase { Phrase("report.notices.title") }

    /// The report of counts; `titles` gives titles to notices.
    public init(_ counts: [Count], titles: [Int: String]) {
        let rows = counts.map { count in
            let ways = Way.allCases.map { count.ways[$0] ?? 0 }
            return ReportTable.Row(
                [
                    ReportTable.Heading("\(count.noticeID)", value: .text(titles[count.noticeID] ?? "")),
                    ReportTable.Heading(count.language.text, value: .language(count.language)),
                ], (ways + [ways.reduce(0, +)]).map { .count($0) })
        }
        tables = [
            ReportTable(
                id: "notice_views",
                rowHeadings: ["notice", "language"].map { ReportTable.Heading($0, Phrase("report.column.\($0)")) },
                columns: Way.allCases.map { ReportTable.Heading($0.rawValue, $0.phrase) } + [.total], rows: rows)
        ]
    }

    private enum CodingKeys: String, CodingKey { case tables }

    /// As the tables alone.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(tables, forKey: .tables)
    }
}
