import Directory
import Feeds

/// The records of a table's files, put together stretch by stretch in the order of the file.
///
/// Stretches are mapped without knowing of each other. Where that shows, by a key that came before, a repeated record
/// that differs or a record that the boundary cut, the stretch is mapped again, now knowing what came before it.
struct PackedTable: Sendable {
    let mapping: PackedMapping
    private var keys = KeyIndex()
    private(set) var shared: [SharedRecords]
    /// For each table of the mapping its packs, but for records that may come again.
    private(set) var packs: [[Pack]]
    private(set) var log = FindingLog()
    private(set) var hasRows = false
    /// Whether a key has a slash, so that identifiers made of keys may not be as unique as they.
    private(set) var isDoubtful = false
    /// For each shared table whether a reference of some record is still to be looked up.
    private(set) var isSharedOpen: [Bool]
    private var file = ""
    private var line = 1
    /// The start of a record that the stretch before ended in.
    private var rest: ArraySlice<UInt8> = []

    /// Records and whether a reference of some is still to be looked up.
    struct Pack: Sendable {
        var records: RecordPack
        let isOpen: Bool
        /// Whether they are in the order of their identifiers.
        let isSorted: Bool

        /// The records in the order of their identifiers.
        func sorted() -> RecordPack {
            var sorted = records
            if !isSorted { sorted.sort() }
            return sorted
        }
    }

    /// A table of no records yet.
    init(_ mapping: PackedMapping) {
        self.mapping = mapping
        shared = mapping.tables.map { SharedRecords($0.shape.table) }
        packs = mapping.tables.map { _ in [] }
        isSharedOpen = mapping.tables.map { _ in false }
    }

    /// Goes on to a file whose first stretch starts on a line.
    mutating func start(file: String, line: Int) {
        self.file = file
        self.line = line
        rest = []
        hasRows = false
        for index in shared.indices { shared[index].start(file: file) }
    }

    /// Changes what was reported, as by what belongs to the file as a whole.
    mutating func report(_ log: FindingLog) { self.log.append(log) }

    /// Keeps a finding about the file.
    mutating func report(_ finding: Finding) { log.report(finding) }

    /// Adds a stretch and what it came to when nothing was known of those before it.
    mutating func add(
        _ stretch: StretchMapper.Stretch, _ mapped: Result<PackedStretch, FeedError>, by mapper: inout StretchMapper
    ) throws(FeedError) {
        var (stretch, mapped) = (stretch, mapped)
        if !rest.isEmpty {
            stretch = StretchMapper.Stretch(text: rest + stretch.text, isLast: stretch.isLast)
            do { mapped = .success(try mapper.map(stretch)) } catch { mapped = .failure(error) }
        }
        var packed = try mapped.get()
        if takeWhole(packed) {
            keep(packed)
        } else {
            packed = try mapper.walk(stretch) { (mapper, row) throws(FeedError) in try take(&row, by: &mapper) }
        }
        for (index, table) in packed.tables.enumerated() where !mapping.tables[index].isShared {
            let records = RecordPack(
                mapping.tables[index].shape.table, file: file, text: packed.text, firstLine: line,
                entries: table.entries, values: table.values)
            guard !table.entries.isEmpty else { continue }
            packs[index].append(Pack(records: records, isOpen: table.isOpen, isSorted: !table.isOpen))
        }
        log.append(packed.log, linesBefore: line - 1)
        hasRows = hasRows || packed.hasRows
        line += packed.lineCount
        rest = packed.rest
    }

    /// Adds the record that the last stretch ended in, if there is one.
    mutating func finish(by mapper: inout StretchMapper) throws(FeedError) {
        guard !rest.isEmpty else { return }
        let last = StretchMapper.Stretch(text: Array(rest), isLast: true)
        rest = []
        try add(last, Result { () throws(FeedError) in try mapper.map(last) }, by: &mapper)
    }

    // MARK: - Whole stretches

    /// Takes the keys of a stretch, unless something in it depends on what came before it.
    private mutating func takeWhole(_ packed: PackedStretch) -> Bool {
        guard !packed.hasDifferingRepeat else { return false }
        let text = packed.text
        let fits = packed.tables.indices.allSatisfy { index in
            let table = packed.tables[index]
            return !mapping.tables[index].isShared
                || table.entries.allSatisfy { shared[index].fits($0, table.values(of: $0), in: text) }
        }
        guard fits, keys.insert(packed.keys, of: text) else { return false }
        for place in 0..<packed.keys.count where text[packed.keys[place]].contains(UInt8(ascii: "/")) {
            isDoubtful = true
        }
        return true
    }

    private mutating func take(_ key: ArraySlice<UInt8>) -> Bool {
        if key.contains(UInt8(ascii: "/")) { isDoubtful = true }
        return keys.insert(key.span)
    }

    private mutating func keep(_ packed: PackedStretch) {
        let text = packed.text
        for (index, table) in packed.tables.enumerated() where mapping.tables[index].isShared {
            if table.isOpen { isSharedOpen[index] = true }
            for entry in table.entries {
                shared[index].add(entry, table.values(of: entry), in: text, line: line + Int(entry.line))
            }
        }
    }
}

extension PackedStretch.Table {
    /// The values of a record.
    func values(of entry: RecordPack.Entry) -> ArraySlice<RecordPack.Value> {
        values[Int(entry.first)...].prefix(entry.id.column)
    }
}

// MARK: - Row by row

extension PackedTable {
    /// Takes one row, knowing all that came before it.
    private mutating func take(_ row: inout StretchMapper.Row, by mapper: inout StretchMapper) throws(FeedError) {
        switch mapper.takePlain(&row) {
        case .skipped: return
        case .taken:
            if settle(row, by: &mapper) {
                mapper.log.countRow(isRejected: false)
                return
            }
            mapper.packer.removeRow()
            if !mapping.allowsRepeatedKeys { mapper.packer.keys.removeLast() }
            mapper.packer.hasDifferingRepeat = false
        case .odd: break
        }
        try takeOdd(&row, by: &mapper)
    }

    /// Takes a plain row unless something in it depends on what came before it.
    private mutating func settle(_ row: StretchMapper.Row, by mapper: inout StretchMapper) -> Bool {
        let text = StretchText(row.stretch.text, made: mapper.packer.made)
        guard !mapper.packer.hasDifferingRepeat else { return false }
        let sharedTables = mapping.tables.indices.filter { mapping.tables[$0].isShared }
        let fits = sharedTables.allSatisfy { index in
            let builder = mapper.packer.builders[index]
            return builder.entries.allSatisfy { shared[index].fits($0, builder.values(of: $0), in: text) }
        }
        guard fits, mapping.allowsRepeatedKeys || mapper.packer.keys.last.map({ take(text[$0]) }) == true else {
            return false
        }
        keepShared(row, by: &mapper, text)
        return true
    }

    private mutating func keepShared(
        _ row: StretchMapper.Row, by mapper: inout StretchMapper, _ text: StretchText
    ) {
        for index in mapping.tables.indices where mapping.tables[index].isShared {
            let builder = mapper.packer.builders[index]
            if builder.isOpen { isSharedOpen[index] = true }
            for entry in builder.entries {
                shared[index].add(entry, builder.values(of: entry), in: text, line: line + row.line)
            }
            mapper.packer.builders[index].removeAll()
        }
    }

    /// Takes a row by `EntryReader`, which is told of the key and the records that came before.
    private mutating func takeOdd(_ row: inout StretchMapper.Row, by mapper: inout StretchMapper) throws(FeedError) {
        guard var entry = try mapper.read(&row, by: mapper.reader) else { return }
        var informed = mapper.reader
        let isRepeated = entry.keys.first.map { keys.contains(Array($0.utf8).span) } ?? false
        if isRepeated { informed.keys = entry.keys }
        var former: [ListingTable: [String: ListingRecord]] = [:]
        for index in mapping.tables.indices where mapping.tables[index].isShared {
            let table = mapping.tables[index].shape.table
            for draft in entry.book.drafts[table] ?? [] {
                guard let (record, line) = shared[index].draft(draft.record.id) else { continue }
                former[table, default: [:]][record.id] = record
                _ = informed.book.add(DraftRecord(record: record, origin: RowOrigin(file: 0, line: line)))
            }
        }
        if isRepeated || !former.isEmpty { entry = try mapper.read(&row, by: informed) ?? entry }
        mapper.log.append(entry.log)
        guard !isRepeated else { return }
        if let key = entry.keys.first { _ = take(Array(key.utf8)[...]) }
        keep(entry, beside: former, row, by: &mapper)
    }

    private mutating func keep(
        _ entry: EntryReader, beside former: [ListingTable: [String: ListingRecord]], _ row: StretchMapper.Row,
        by mapper: inout StretchMapper
    ) {
        let text = row.stretch.text
        for index in mapping.tables.indices {
            let table = mapping.tables[index].shape.table
            for draft in entry.book.drafts[table] ?? [] {
                guard let known = former[table]?[draft.record.id] else {
                    mapper.packer.pack(draft.record, of: index, beside: entry.book, line: row.line, text: text.span)
                    continue
                }
                guard known != draft.record else { continue }
                shared[index].fill(draft.record)
                isSharedOpen[index] = true
            }
        }
        keepShared(row, by: &mapper, StretchText(text, made: mapper.packer.made))
    }
}

extension PackBuilder {
    /// The values of a record.
    func values(of entry: RecordPack.Entry) -> ArraySlice<RecordPack.Value> {
        values[Int(entry.first)...].prefix(entry.id.column)
    }
}
