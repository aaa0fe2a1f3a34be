import Directory
import Feeds

/// Reads one CSV file, or each CSV file of a folder, by a profile's mapping.
struct TableFile {
    let mapping: CompiledMapping
    let layout: TableLayout?
    let areas: AreaFinder

    /// Reads the files of a delivery that is one file, or those ending in `.csv`.
    func read(_ delivery: Delivery) -> ReadDelivery {
        let files = delivery.files.count == 1 ? delivery.files : delivery.files.filter(\.isCSV)
        var reader = EntryReader(mapping: mapping, areas: areas)
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

    private func read(_ file: Delivery.File, into reader: inout EntryReader) throws(FeedError) {
        let encoding = layout?.encoding.flatMap { try? TextEncoding(named: $0) }
        let csv = CSVReader(delimiter: layout?.delimiter?.utf8.first, encoding: encoding)
        var sheet = try Sheet(
            file, reader: csv, columns: layout?.columns, titles: layout?.header ?? [], skipping: layout?.skip ?? [])
        guard !sheet.header.isEmpty else {
            let titles = layout?.header ?? []
            let isEmpty = titles.isEmpty || file.bytes.isEmpty
            let wanted = titles.joined(separator: ", ")
            reader.log.report(
                isEmpty
                    ? Finding(.emptyFile, file: file.name)
                    : Finding(.missingColumn, file: file.name, line: 1, field: wanted, value: wanted))
            return
        }
        let columns = bind(sheet, file: file.name, log: &reader.log)
        var isEmpty = true
        while let row = try sheet.next(log: &reader.log) {
            isEmpty = false
            let cells = columns.map { column in column.flatMap { CellText.trimmed(row.bytes(of: $0)) } }
            reader.read(cells, at: .row(row, columns: columns))
        }
        if isEmpty { reader.log.report(Finding(.emptyFile, file: file.name)) }
    }

    /// The file's column for each cell of the mapping; columns are found by name regardless of case.
    private func bind(_ sheet: borrowing Sheet, file: String, log: inout FindingLog) -> [Int?] {
        let header = sheet.header
        var places: [String: [Int]] = [:]
        for (place, title) in header.enumerated() { places[title.lowercased(), default: []].append(place) }
        let columns = mapping.cells.map { cell -> Int? in
            switch cell {
            case .position(let place): header.indices.contains(place) ? place : nil
            case .name(let name): places[name.lowercased()]?.first
            }
        }
        for (cell, column) in zip(mapping.cells, columns) where column == nil {
            log.report(Finding(.missingColumn, file: file, line: 1, field: cell.text, rejectsRow: false))
        }
        let ignored = Set((layout?.ignore ?? []).map { $0.lowercased() })
        for (place, title) in header.enumerated() where !title.isEmpty && !ignored.contains(title.lowercased()) {
            let position = sheet.position(of: place)
            let isRepeated = places[title.lowercased()]?.first != place
            if columns.contains(place), !isRepeated { continue }
            log.report(
                Finding(
                    isRepeated ? .repeatedColumn : .unknownColumn, file: file, line: position?.line,
                    column: position?.column, field: title, value: title))
        }
        return columns
    }
}
