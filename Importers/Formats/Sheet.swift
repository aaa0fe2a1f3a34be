import Directory
import Feeds

/// The rows of one CSV file under its header; rows that no header fits are reported and left out.
struct Sheet: ~Copyable {
    /// The columns' names without white space around them.
    let header: [String]
    private let fileName: String
    private var rows: CSVRows
    private let headerRow: CSVRow?
    private let skipped: [String]

    /// Opens a file and reads its header, unless the columns are told; `header` is empty for an empty file.
    ///
    /// With `titles` the header is the first row that has them all. Rows whose first filled cell starts with one of
    /// `skipping` are left out.
    init(
        _ file: Delivery.File, reader: CSVReader, columns: [String]?, titles wanted: [String] = [],
        skipping: [String] = []
    ) throws(FeedError) {
        var rows = try reader.rows(bytes: file.bytes)
        var first = columns == nil ? try rows.next() : nil
        while let row = first, !wanted.isEmpty, !Self.row(row, has: wanted) { first = try rows.next() }
        skipped = skipping
        fileName = file.name
        headerRow = first
        let titles = columns ?? first?.strings.map { CellText.trimmed($0[...]) ?? "" } ?? []
        // Spreadsheets write blank columns after the last; a value there is one too many, not a nameless column.
        header = titles.lastIndex { !$0.isEmpty }.map { Array(titles[...$0]) } ?? []
        self.rows = rows
    }

    private static func row(_ row: CSVRow, has titles: [String]) -> Bool {
        let found = Set(row.strings.compactMap { CellText.trimmed($0[...])?.lowercased() })
        return titles.allSatisfy { found.contains($0.lowercased()) }
    }

    /// Whether a row is known to be no entry, by the first of its cells that has a value.
    private func isSkipped(_ row: CSVRow) -> Bool {
        guard !skipped.isEmpty,
            let first = (0..<row.fieldCount).lazy.compactMap({ CellText.trimmed(row.bytes(of: $0)) }).first
        else { return false }
        return skipped.contains { first.hasPrefix($0) }
    }

    /// Where a column's name stands in the header.
    func position(of column: Int) -> FeedPosition? { headerRow?.position(of: column) }

    /// The next row that has a value and as many fields as the header; blank fields beyond it do not count.
    mutating func next(log: inout FindingLog) throws(FeedError) -> CSVRow? {
        while let row = try rows.next() {
            let isBlank = (0..<row.fieldCount).allSatisfy { CellText.trimmed(row.bytes(of: $0)) == nil }
            guard !isBlank else {
                log.report(Finding(.blankRow, file: fileName, line: row.position.line))
                continue
            }
            if isSkipped(row) { continue }
            for fault in row.faults { report(fault, to: &log) }
            if let count = raggedCount(row) {
                log.report(
                    Finding(
                        .raggedRow, file: fileName, line: row.position.line, column: 1, value: String(count),
                        expected: String(header.count)))
                log.countRow(isRejected: true)
                continue
            }
            return row
        }
        return nil
    }

    /// How many fields a row has that the header does not fit, without blank ones beyond it; `nil` when it fits.
    private func raggedCount(_ row: CSVRow) -> Int? {
        guard row.fieldCount >= header.count else { return row.fieldCount }
        let last = (header.count..<row.fieldCount).last { CellText.trimmed(row.bytes(of: $0)) != nil }
        return last.map { $0 + 1 }
    }

    private func report(_ fault: CSVFault, to log: inout FindingLog) {
        let field = fault.field < header.count ? header[fault.field] : nil
        log.report(
            Finding(
                .strayQuote, file: fileName, line: fault.position.line, column: fault.position.column, field: field))
    }
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
