import Directory
import Feeds

/// The rows of one CSV file under its header; rows that no header fits are reported and left out.
struct Sheet: ~Copyable {
    /// What the rows are judged by.
    let head: SheetHead
    /// The columns' names without white space around them.
    var header: [String] { head.titles }
    private var rows: CSVRows

    /// Opens a file and reads its header, unless the columns are told; `header` is empty for an empty file.
    ///
    /// With `titles` the header is the first row that has them all. Rows whose first filled cell starts with one of
    /// `skipping` are left out.
    init(
        _ file: Delivery.File, reader: CSVReader, columns: [String]?, titles wanted: [String] = [],
        skipping: [String] = []
    ) throws(FeedError) {
        var rows = try file.rows(by: reader)
        var first = columns == nil ? try rows.next() : nil
        while let row = first, !wanted.isEmpty, !Self.row(row, has: wanted) { first = try rows.next() }
        let titles = columns ?? first?.strings.map { CellText.trimmed($0[...]) ?? "" } ?? []
        // Spreadsheets write blank columns after the last; a value there is one too many, not a nameless column.
        let named = titles.lastIndex { !$0.isEmpty }.map { Array(titles[...$0]) } ?? []
        head = SheetHead(titles: named, row: first, fileName: file.name, skipped: skipping)
        self.rows = rows
    }

    private static func row(_ row: CSVRow, has titles: [String]) -> Bool {
        let found = Set(row.strings.compactMap { CellText.trimmed($0[...])?.lowercased() })
        return titles.allSatisfy { found.contains($0.lowercased()) }
    }

    /// How the file is written.
    var dialect: CSVDialect { rows.dialect }

    /// Where a column's name stands in the header.
    func position(of column: Int) -> FeedPosition? { head.position(of: column) }

    /// The next row that has a value and as many fields as the header; blank fields beyond it do not count.
    mutating func next(log: inout FindingLog) throws(FeedError) -> CSVRow? {
        while let row = try rows.next() {
            if head.accepts(row, log: &log) { return row }
        }
        return nil
    }

    /// The rows that are left, as stretches of text; the sheet has a header row.
    consuming func stretches(of size: Int) -> CSVStretches { rows.stretches(of: size) }
}

extension FindingLog {
    /// Reports that a file was refused, and where; nothing of it is taken.
    mutating func report(_ error: FeedError, in file: String) {
        report(
            Finding(
                .unreadableFile, file: file, line: error.position?.line, column: error.position?.column,
                value: error.code.rawValue))
    }
}
