import Directory
import Feeds

/// Reads a folder of HSDS 3.0 or 3.1 CSV files, with the tables of our own profile where they are there.
struct HSDSPackage {
    private var read = ReadDelivery(files: [], book: DraftBook(), log: FindingLog())

    /// Reads the files of a delivery; those that are no CSV, such as `datapackage.json`, are left out.
    static func read(_ delivery: Delivery) -> ReadDelivery {
        var package = HSDSPackage()
        for file in delivery.files where file.isCSV { package.take(file) }
        return package.read
    }

    private mutating func take(_ file: Delivery.File) {
        guard let table = ListingTable(looselyNamed: file.stem) else {
            read.log.report(Finding(.unknownTable, file: file.name, value: file.stem))
            return
        }
        read.files.append(file)
        var (book, log) = (read.book, read.log)
        do {
            var sheet = try Sheet(file, reader: CSVReader(), columns: nil)
            guard !sheet.header.isEmpty else {
                read.log.report(Finding(.emptyFile, file: file.name))
                return
            }
            var reader = HSDSTableReader(table, file: read.files.count - 1, name: file.name)
            reader.bind(sheet, log: &log)
            while let row = try sheet.next(log: &log) { reader.take(row, book: &book, log: &log) }
            (read.book, read.log) = (book, log)
        } catch {
            read.log.report(error, in: file.name)
        }
    }
}

/// Reads the rows of one table of a package.
struct HSDSTableReader {
    private let shape: TableShape
    private let file: Int
    private let name: String
    private var header: [String] = []
    private var identifier: Int?
    /// The table's column for each column of the file.
    private var columns: [(field: Int, column: Int)] = []
    private var lacksColumn = false

    init(_ table: ListingTable, file: Int, name: String) {
        shape = .of(table)
        self.file = file
        self.name = name
    }

    /// Matches the header with the table's columns and reports what does not match.
    mutating func bind(_ sheet: borrowing Sheet, log: inout FindingLog) {
        header = sheet.header
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
            } else if let index = shape.table.index(of: column) {
                columns.append((field, index))
            } else {
                report(.unknownColumn)
            }
        }
        let needed = ["id"] + shape.required.map { shape.columns[$0].name }
        for column in needed where !seen.contains(column) {
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
        for (field, column) in columns {
            if let text = CellText.trimmed(row.bytes(of: field)) { builder.set(column, to: text) }
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
