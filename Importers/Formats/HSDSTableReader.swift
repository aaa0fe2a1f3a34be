import Directory
import Feeds

/// Reads the rows of one table of a package.
struct HSDSTableReader {
    private let shape: TableShape
    private let file: Int
    private let name: String
    private var header: [String] = []
    private var identifier: Int?
    /// The table's column for each column of the file, and the one for values that do not fit it.
    private var columns: [(field: Int, column: Int, other: Int?)] = []
    private var lacksColumn = false

    init(_ table: ListingTable, file: Int, name: String) {
        shape = .of(table)
        self.file = file
        self.name = name
    }

    /// Matches the header with the table's columns, old names included, and reports what does not match.
    ///
    /// The columns in `elsewhere` are read by something else.
    mutating func bind(_ sheet: borrowing Sheet, elsewhere: Set<String>, log: inout FindingLog) {
        header = sheet.header
        let names = HSDSColumnNames(shape.table, header: header)
        var seen: Set<String> = []
        for (field, title) in header.enumerated() {
            let column = title.lowercased()
            let place = sheet.position(of: field)
            func report(_ code: FindingCode) {
                log.report(
                    Finding(code, file: name, line: place?.line, column: place?.column, field: title, value: title))
            }
            guard seen.insert(column).inserted else {
                report(.repeatedColumn)
                continue
            }
            if column == "id" {
                identifier = field
            } else if let place = names.place(of: column) {
                columns.append((field, place.column, place.other))
            } else if !elsewhere.contains(column) {
                report(.unknownColumn)
            }
        }
        let needed = ["id"] + shape.required.map { shape.columns[$0].name }
        let found = seen.union(columns.map { shape.columns[$0.column].name })
        for column in needed where !found.contains(column) {
            log.report(Finding(.missingColumn, file: name, line: 1, field: column, value: column))
            lacksColumn = true
        }
    }

    /// Takes one row as a record, or reports why not.
    mutating func take(_ row: CSVRow, book: inout DraftBook, log: inout FindingLog) {
        guard !lacksColumn, let identifier else {
            log.countRow(isRejected: true)
            return
        }
        guard let id = CellText.trimmed(row.bytes(of: identifier)) else {
            reject(.missingIdentifier, row, identifier, value: nil, log: &log)
            return
        }
        guard !book.contains(shape.table, id) else {
            reject(.duplicateIdentifier, row, identifier, value: id, log: &log)
            return
        }
        var builder = RecordBuilder(shape, id: id)
        for (field, column, other) in columns {
            guard let text = CellText.trimmed(row.bytes(of: field)) else { continue }
            if let other, case .bad = CellValue(text, as: shape.columns[column].kind) {
                builder.set(other, to: text)
            } else {
                builder.set(column, to: text)
            }
        }
        let record = builder.finish()
        for fault in builder.faults { report(fault, row, log: &log) }
        log.countRow(isRejected: record == nil)
        guard let record else { return }
        _ = book.add(DraftRecord(record: record, origin: RowOrigin(file: file, line: row.position.line)))
    }

    private func reject(_ code: FindingCode, _ row: CSVRow, _ field: Int, value: String?, log: inout FindingLog) {
        let place = row.position(of: field)
        log.report(
            Finding(code, file: name, line: place.line, column: place.column, field: header[field], value: value))
        log.countRow(isRejected: true)
    }

    private func report(_ fault: RecordBuilder.Fault, _ row: CSVRow, log: inout FindingLog) {
        let field = columns.first { $0.column == fault.column }?.field
        let place = field.map { row.position(of: $0) } ?? row.position
        log.report(
            Finding(
                fault.code, file: name, line: place.line, column: place.column,
                field: field.map { header[$0] } ?? shape.columns[fault.column].name, value: fault.value,
                expected: fault.expected, rejectsRow: fault.rejects))
    }
}
