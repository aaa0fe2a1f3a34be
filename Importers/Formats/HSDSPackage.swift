import Directory
import Feeds

/// Reads a folder of HSDS CSV files of any version, with the tables of our own profile where they are there.
struct HSDSPackage {
    private let areas: AreaFinder
    private var read = ReadDelivery(files: [], book: DraftBook(), log: FindingLog())
    private var generation = HSDSGeneration()
    private var meter: ReadingMeter?

    private init(areas: AreaFinder, meter: ReadingMeter?) {
        self.areas = areas
        self.meter = meter
    }

    /// Reads the files of a delivery; those that are no CSV, such as `datapackage.json`, are left out.
    static func read(_ delivery: Delivery, areas: AreaFinder, meter: ReadingMeter? = nil) -> ReadDelivery {
        var package = HSDSPackage(areas: areas, meter: meter)
        for file in delivery.files where file.isCSV { package.take(file) }
        package.read.version = package.generation.version
        return package.read
    }

    private mutating func take(_ file: Delivery.File) {
        let table = ListingTable(looselyNamed: file.stem)
        guard table != nil || HSDSOldTables.isName(file.stem) else {
            read.log.report(Finding(.unknownTable, file: file.name, value: file.stem))
            return
        }
        read.files.append(file)
        meter?.byteCount = file.byteCount
        var read = read
        do {
            var sheet = try Sheet(file, reader: CSVReader(), columns: nil)
            let titles = Set(sheet.header.map { $0.lowercased() })
            let old = HSDSOldTables.table(named: file.stem, columns: titles)
            if sheet.header.isEmpty {
                read.log.report(Finding(.emptyFile, file: file.name))
            } else if let table, old?.isWhole != true {
                try take(&sheet, of: file, as: table, aside: old?.table, into: &read)
            } else if let old {
                try take(file, as: old.table, into: &read)
            }
            generation.see(file: file.stem, columns: titles)
            self.read = read
        } catch {
            self.read.log.report(error, in: file.name)
        }
    }

    /// Reads a table of today, and what old columns of it give besides.
    private mutating func take(
        _ sheet: inout Sheet, of file: Delivery.File, as table: ListingTable, aside: CompiledTable?,
        into read: inout ReadDelivery
    ) throws(FeedError) {
        let place = read.files.count - 1
        var rows = HSDSTableReader(table, file: place, name: file.name)
        rows.bind(sheet, elsewhere: Set(aside?.mapping.cells.map(\.text) ?? []), log: &read.log)
        guard let aside else {
            while let row = try sheet.next(log: &read.log) {
                meter?.note(row.position.byteOffset)
                rows.take(row, book: &read.book, log: &read.log)
            }
            return
        }
        var entries = EntryReader(mapping: aside.mapping, areas: areas)
        (entries.book, entries.log, entries.isAside) = (read.book, read.log, true)
        entries.start(file: place, name: file.name, fieldNames: aside.mapping.cells.map(\.text))
        let columns = aside.mapping.cells.map { $0.place(in: sheet.header) }
        while let row = try sheet.next(log: &entries.log) {
            meter?.note(row.position.byteOffset)
            rows.take(row, book: &entries.book, log: &entries.log)
            let cells = columns.map { column in column.flatMap { CellText.trimmed(row.bytes(of: $0)) } }
            entries.read(cells, at: .row(row, columns: columns))
        }
        (read.book, read.log) = (entries.book, entries.log)
    }

    /// Reads a table that there is no more.
    private func take(
        _ file: Delivery.File, as table: CompiledTable, into read: inout ReadDelivery
    ) throws(FeedError) {
        var entries = EntryReader(mapping: table.mapping, areas: areas)
        (entries.book, entries.log) = (read.book, read.log)
        entries.start(
            file: read.files.count - 1, name: file.name, fieldNames: table.mapping.cells.map(\.text))
        try TableFile(mapping: table.mapping, layout: table.layout, areas: areas).read(file, into: &entries)
        (read.book, read.log) = (entries.book, entries.log)
    }
}
