import Directory
import Feeds

/// One table of a GTFS feed, its cells by column name.
struct GTFSTable: ~Copyable {
    /// The file's name.
    let name: String
    private var rows: CSVRows
    private let header: [String]
    private let fields: [String: Int]
    /// What was found in it.
    var log = FindingLog()

    /// Opens a table; one of the columns needed that is not there is reported, and then no row is worth reading.
    init(_ file: Delivery.File, needs: [String]) throws(FeedError) {
        var rows = try file.rows(by: CSVReader(delimiter: UInt8(ascii: ",")))
        let first = try rows.next()
        name = file.name
        self.rows = rows
        header = first?.strings.map { CellText.trimmed($0[...]) ?? "" } ?? []
        fields = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        if header.isEmpty { log.report(Finding(.emptyFile, file: name)) }
        for column in needs where !header.isEmpty && fields[column] == nil {
            log.report(Finding(.missingColumn, file: name, line: 1, field: column, value: column))
        }
    }

    /// The position of a column; `nil` when the table has none of that name.
    subscript(column: String) -> Int? { fields[column] }

    /// The next row that has a value. The cells that a row leaves out at its end are blank, as in Google's own sample;
    /// a value beyond the header is reported, and the row left out.
    mutating func next() throws(FeedError) -> CSVRow? {
        while let row = try rows.next() {
            if (0..<row.fieldCount).allSatisfy({ row.text($0) == nil }) { continue }
            for fault in row.faults {
                let field = fault.field < header.count ? header[fault.field] : nil
                let place = fault.position
                log.report(Finding(.strayQuote, file: name, line: place.line, column: place.column, field: field))
            }
            let extra = header.count < row.fieldCount ? header.count..<row.fieldCount : 0..<0
            guard extra.contains(where: { row.text($0) != nil }) else { return row }
            log.report(
                Finding(
                    .raggedRow, file: name, line: row.position.line, column: 1, value: String(row.fieldCount),
                    expected: String(header.count)))
            log.countRow(isRejected: true)
        }
        return nil
    }

    /// Reports what is wrong with a cell, or with the whole row where no field is named.
    mutating func report(_ code: FindingCode, _ row: CSVRow, _ field: Int?, expected: String? = nil, rejects: Bool) {
        let place = field.flatMap { $0 < row.fieldCount ? row.position(of: $0) : nil } ?? row.position
        log.report(
            Finding(
                code, file: name, line: place.line, column: place.column, field: field.map { header[$0] },
                value: row.text(field), expected: expected, rejectsRow: rejects))
    }

    /// Counts a row that was taken, or was not.
    mutating func count(isRejected: Bool) { log.countRow(isRejected: isRejected) }
}

extension CSVRow {
    /// The text of a cell; `nil` when it is blank, left out at the row's end, or there is no such column.
    func text(_ field: Int?) -> String? {
        guard let field, field < fieldCount else { return nil }
        return CellText.trimmed(bytes(of: field))
    }

    /// The whole number of a cell; the fallback when it is blank, and `nil` when it is none.
    func number(_ field: Int?, else fallback: Int? = nil) -> Int? {
        guard let text = text(field) else { return fallback }
        return Int(text)
    }
}
