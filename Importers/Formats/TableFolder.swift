import Directory
import Feeds

/// Reads several CSV files, each by the mapping that a profile has for its name.
struct TableFolder {
    private let tables: [String: CompiledTable]
    private let areas: AreaFinder

    /// A reader by tables, under their names in small letters.
    init(_ tables: [String: CompiledTable], areas: AreaFinder) {
        self.tables = tables
        self.areas = areas
    }

    /// Reads the files that end in `.csv`; one that no table is named for is reported.
    func read(_ delivery: Delivery, meter: ReadingMeter? = nil) -> ReadDelivery {
        var read = ReadDelivery(files: [], book: DraftBook(), log: FindingLog())
        for file in delivery.files where file.isCSV {
            guard let table = tables[file.stem] else {
                read.log.report(Finding(.unknownTable, file: file.name, value: file.stem))
                continue
            }
            read.files.append(file)
            take(file, as: table, of: delivery, meter: meter, into: &read)
        }
        return read
    }

    private func take(
        _ file: Delivery.File, as table: CompiledTable, of delivery: Delivery, meter: ReadingMeter?,
        into read: inout ReadDelivery
    ) {
        var reader = EntryReader(mapping: table.mapping, areas: areas)
        reader.meter = meter
        (reader.book, reader.log) = (read.book, read.log)
        reader.start(
            file: read.files.count - 1, name: file.name, fieldNames: table.mapping.cells.map(\.text))
        let rows = TableFile(
            mapping: table.mapping, layout: table.layout, areas: areas,
            joined: table.mapping.joins.map { joinedRows($0, of: delivery) },
            knownColumns: columnsWanted(of: file.stem))
        do {
            try rows.read(file, into: &reader)
            (read.book, read.log) = (reader.book, reader.log)
        } catch {
            read.log.report(error, in: file.name)
        }
    }

    private func joinedRows(_ join: CompiledJoin, of delivery: Delivery) -> JoinedRows {
        var rows = JoinedRows(join)
        let name = join.table.lowercased()
        guard let table = tables[name] else { return rows }
        for file in delivery.files where file.isCSV && file.stem == name {
            // A file that cannot be read is reported where it is read for itself.
            try? rows.take(file, of: table)
        }
        return rows
    }

    /// The columns of a table that joins of others read.
    private func columnsWanted(of name: String) -> Set<String> {
        let joins = tables.values.flatMap(\.mapping.joins).filter { $0.table.lowercased() == name }
        return Set(joins.flatMap { $0.cells.map { $0.column.lowercased() } })
    }
}
