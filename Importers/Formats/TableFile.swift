import Directory
import Feeds

/// Reads one CSV file, or each CSV file of a folder, by a profile's mapping.
struct TableFile {
    let mapping: CompiledMapping
    let layout: TableLayout?
    let areas: AreaFinder
    /// The rows of other tables, in the order of the mapping's joins.
    var joined: [JoinedRows] = []
    /// Columns in small letters that something else than the mapping reads.
    var knownColumns: Set<String> = []

    /// Reads the files of a delivery that is one file, or those ending in `.csv`.
    func read(_ delivery: Delivery, meter: ReadingMeter? = nil) -> ReadDelivery {
        let files = delivery.files.count == 1 ? delivery.files : delivery.files.filter(\.isCSV)
        var reader = EntryReader(mapping: mapping, areas: areas)
        reader.meter = meter
        for (place, file) in files.enumerated() {
            let before = reader
            reader.start(file: place, name: file.name, fieldNames: mapping.cells.map(\.text))
            do {
                try read(file, into: &reader)
            } catch {
                reader = before
                reader.log.report(error, in: file.name)
            }
        }
        return ReadDelivery(files: files, book: reader.book, log: reader.log)
    }

    /// Reads one file; its rows go to a reader that has been told of it.
    func read(_ file: Delivery.File, into reader: inout EntryReader) throws(FeedError) {
        var sheet = try Sheet(file, layout: layout)
        guard !sheet.header.isEmpty else {
            let titles = layout?.header ?? []
            let isEmpty = titles.isEmpty || file.byteCount == 0
            let wanted = titles.joined(separator: ", ")
            reader.log.report(
                isEmpty
                    ? Finding(.emptyFile, file: file.name)
                    : Finding(.missingColumn, file: file.name, line: 1, field: wanted, value: wanted))
            return
        }
        reader.meter?.byteCount = file.byteCount
        let columns = bind(sheet, file: file.name, log: &reader.log)
        var isEmpty = true
        while let row = try sheet.next(log: &reader.log) {
            isEmpty = false
            var cells = columns.map { column in column.flatMap { CellText.trimmed(row.bytes(of: $0)) } }
            for (join, rows) in zip(mapping.joins, joined) { rows.fill(&cells, by: join) }
            reader.read(cells, at: .row(row, columns: columns))
        }
        if isEmpty { reader.log.report(Finding(.emptyFile, file: file.name)) }
    }

    /// The file's column for each cell of the mapping; columns are found by name regardless of case.
    func bind(_ sheet: borrowing Sheet, file: String, log: inout FindingLog) -> [Int?] {
        let header = sheet.header
        let columns = mapping.cells.map { $0.place(in: header) }
        for (cell, column) in zip(mapping.cells, columns) where column == nil && layout?.sparse != true {
            if case .joined = cell { continue }
            log.report(Finding(.missingColumn, file: file, line: 1, field: cell.text, rejectsRow: false))
        }
        let ignored = knownColumns.union((layout?.ignore ?? []).map { $0.lowercased() })
        let titles = header.map { $0.lowercased() }
        for (place, title) in header.enumerated() where !title.isEmpty && !ignored.contains(titles[place]) {
            let position = sheet.position(of: place)
            let isRepeated = titles.firstIndex(of: titles[place]) != place
            if columns.contains(place), !isRepeated { continue }
            log.report(
                Finding(
                    isRepeated ? .repeatedColumn : .unknownColumn, file: file, line: position?.line,
                    column: position?.column, field: title, value: title))
        }
        return columns
    }
}

extension Sheet {
    /// Opens a file that is written as a profile says; where that says nothing of the encoding, in the one given.
    init(_ file: Delivery.File, layout: TableLayout?, encoding: TextEncoding? = nil) throws(FeedError) {
        let encoding = layout?.encoding.flatMap { try? TextEncoding(named: $0) } ?? encoding
        let csv = CSVReader(delimiter: layout?.delimiter?.utf8.first, encoding: encoding)
        try self.init(
            file, reader: csv, columns: layout?.columns, titles: layout?.header ?? [], skipping: layout?.skip ?? [])
    }
}

extension CompiledMapping.CellName {
    /// The cell's column in a header, found by name regardless of case; `nil` for a cell of another table.
    func place(in header: [String]) -> Int? {
        switch self {
        case .position(let place): header.indices.contains(place) ? place : nil
        case .name(let name): header.firstIndex { $0.lowercased() == name.lowercased() }
        case .joined: nil
        }
    }
}
