import Directory

/// One table of a report: words are phrases, so that whoever shows it chooses the language.
public struct ReportTable: Sendable, Hashable {
    /// What heads a row or a column.
    public struct Heading: Sendable, Hashable {
        /// Its code: a term, a service, a month, `total`.
        public let id: String
        /// Its words.
        public let phrase: Phrase

        /// A heading from its parts.
        public init(_ id: String, _ phrase: Phrase) {
            self.id = id
            self.phrase = phrase
        }

        /// A heading whose words are a value, such as a name or a term.
        init(_ id: String, value: Phrase.Argument) {
            self.init(id, Phrase("report.value", ["value": value]))
        }

        static let total = Heading("total", Phrase("report.total"))
        static let unknown = Heading("unknown", Phrase("report.unknown"))
        /// The second heading of a row of totals.
        static let none = Heading("", value: .text(""))
    }

    /// One row: as many headings as `rowHeadings`, as many cells as `columns`.
    public struct Row: Sendable, Hashable {
        /// What heads the row.
        public let headings: [Heading]
        /// The cells.
        public let cells: [ReportCell]

        /// A row from its parts.
        public init(_ headings: [Heading], _ cells: [ReportCell]) {
            self.headings = headings
            self.cells = cells
        }
    }

    /// The table's code, such as `people_by_age`.
    public let id: String
    /// What the headings of the rows are.
    public let rowHeadings: [Heading]
    /// What the cells are.
    public let columns: [Heading]
    /// The rows; the total, where there is one, is last.
    public let rows: [Row]

    /// The table's title.
    public var title: Phrase { Phrase("report.title.\(id)") }

    /// A table; a row of another width is a broken contract.
    public init(id: String, rowHeadings: [Heading], columns: [Heading], rows: [Row]) {
        precondition(
            rows.allSatisfy { $0.headings.count == rowHeadings.count && $0.cells.count == columns.count },
            "each row has the width of its table")
        self.id = id
        self.rowHeadings = rowHeadings
        self.columns = columns
        self.rows = rows
    }
}
