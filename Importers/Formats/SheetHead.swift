import Directory
import Feeds

/// The header of a sheet, and what makes a row under it one to read.
struct SheetHead: Sendable {
    /// The columns' names without white space around them.
    let titles: [String]
    /// The row that has them; nil when they were told.
    let row: CSVRow?
    let fileName: String
    /// How the first filled cell of rows that are no entries starts.
    let skipped: [String]

    /// Where a column's name stands in the header.
    func position(of column: Int) -> FeedPosition? { row?.position(of: column) }

    /// Whether a row has a value and as many fields as the header; blank fields beyond it do not count.
    func accepts(_ row: CSVRow, log: inout FindingLog) -> Bool {
        let isBlank = (0..<row.fieldCount).allSatisfy { CellText.trimmed(row.bytes(of: $0)) == nil }
        guard !isBlank else {
            log.report(Finding(.blankRow, file: fileName, line: row.position.line))
            return false
        }
        if isSkipped(row) { return false }
        for fault in row.faults { report(fault, to: &log) }
        guard let count = raggedCount(row) else { return true }
        log.report(
            Finding(
                .raggedRow, file: fileName, line: row.position.line, column: 1, value: String(count),
                expected: String(titles.count)))
        log.countRow(isRejected: true)
        return false
    }

    /// Whether a row is known to be no entry, by the first of its cells that has a value.
    private func isSkipped(_ row: CSVRow) -> Bool {
        guard !skipped.isEmpty,
            let first = (0..<row.fieldCount).lazy.compactMap({ CellText.trimmed(row.bytes(of: $0)) }).first
        else { return false }
        return skipped.contains { first.hasPrefix($0) }
    }

    /// How many fields a row has that the header does not fit, without blank ones beyond it; `nil` when it fits.
    private func raggedCount(_ row: CSVRow) -> Int? {
        guard row.fieldCount >= titles.count else { return row.fieldCount }
        let last = (titles.count..<row.fieldCount).last { CellText.trimmed(row.bytes(of: $0)) != nil }
        return last.map { $0 + 1 }
    }

    private func report(_ fault: CSVFault, to log: inout FindingLog) {
        let field = fault.field < titles.count ? titles[fault.field] : nil
        log.report(
            Finding(
                .strayQuote, file: fileName, line: fault.position.line, column: fault.position.column, field: field))
    }
}
