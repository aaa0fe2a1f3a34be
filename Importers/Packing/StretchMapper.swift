import Directory
import Feeds

/// Maps stretches of one file: plain rows by their bytes, all others by `EntryReader`.
struct StretchMapper: Sendable {
    /// One stretch of a file.
    struct Stretch: Sendable {
        /// The text, in which all plain cells lie.
        let text: [UInt8]
        let isLast: Bool
        /// The entries, of a file of elements.
        var records: XMLStretch?

        /// How many places there are to go through: entries, or bytes.
        var placeCount: Int { records?.count ?? text.count }

        /// What of the text belongs to the next stretch; entries are whole.
        func rest(from place: Int) -> ArraySlice<UInt8> { records == nil ? text[place...] : [] }
    }

    /// A reader that knows the file and has read nothing.
    let reader: EntryReader
    let areRowsPlain: Bool
    var packer: RowPacker
    private var rows: any StretchRows
    var log = FindingLog()
    /// Whether the stretch has had a row to read.
    private var hasRows = false

    /// A mapper for a file with such rows.
    init(rows: any StretchRows, reader: EntryReader, mapping: PackedMapping) {
        self.rows = rows
        self.reader = reader
        areRowsPlain = mapping.isComplete
        packer = RowPacker(mapping)
        packer.cells = reader.mapping.cells.map { _ in RowPacker.blank }
    }

    /// Maps a stretch without knowing what came before it.
    mutating func map(_ stretch: Stretch) throws(FeedError) -> PackedStretch {
        try walk(stretch) { (mapper, row) throws(FeedError) in try mapper.take(&row) }
    }

    /// One row of a stretch: where it starts, and on which line after the stretch's first.
    struct Row {
        let start: Int
        let line: Int
        let stretch: Stretch
        /// Where the next row starts and how many lines further, once it is known.
        var end: Int?
        var lines = 0
    }

    /// Walks over the rows of a stretch and packs what `take` makes of them.
    mutating func walk(
        _ stretch: Stretch, _ take: (inout StretchMapper, inout Row) throws(FeedError) -> Void
    ) throws(FeedError) -> PackedStretch {
        let stretch = rows.lay(stretch)
        packer.start(textCount: stretch.text.count)
        log = FindingLog()
        hasRows = false
        var (offset, line) = (0, 0)
        while offset < stretch.placeCount {
            if let next = rows.blankEnd(stretch, at: offset) {
                (offset, line) = (next, line + 1)
                continue
            }
            var row = Row(start: offset, line: rows.line(at: offset) ?? line, stretch: stretch)
            try take(&self, &row)
            guard let end = row.end else { break }
            offset = end
            line += row.lines
        }
        return packed(stretch, upTo: offset, lineCount: line)
    }

    /// Packs a plain row, if it is one and its records have nothing odd.
    mutating func takePlain(_ row: inout Row) -> RowPacker.Outcome {
        guard areRowsPlain, rows.findCells(of: &row, into: &packer.cells) else { return .odd }
        let text = row.stretch.text
        let outcome = packer.pack(text.span, line: row.line)
        if outcome == .odd { row.end = nil } else { hasRows = true }
        return outcome
    }

    private mutating func take(_ row: inout Row) throws(FeedError) {
        switch takePlain(&row) {
        case .taken: log.countRow(isRejected: false)
        case .skipped: break
        case .odd:
            guard let entry = try read(&row, by: reader) else { return }
            log.append(entry.log)
            let text = row.stretch.text
            packer.pack(entry, line: row.line, text: text.span)
        }
    }

    /// Reads a row by the given reader, which knows what came before; nil when the stretch ends within the row.
    mutating func read(_ row: inout Row, by reader: EntryReader) throws(FeedError) -> EntryReader? {
        var reader = reader
        guard let isRow = try rows.read(&row, by: &reader) else { return nil }
        if isRow { hasRows = true }
        return reader
    }

    /// The records of a table; those of which nothing is left to do are put into the order that a plan has.
    private func table(of index: Int, in stretch: Stretch) -> PackedStretch.Table {
        let builder = packer.builders[index]
        var entries = builder.entries.trimmed()
        let isFinished = !builder.isOpen && !packer.mapping.tables[index].isShared
        if isFinished {
            let (text, made) = (stretch.text.span, packer.made.span)
            RecordPack.sort(&entries) { one, other in
                RowText.bytes(of: one.id, text, made) { left in
                    RowText.bytes(of: other.id, text, made) { IdentifierOrder.precedes(left, $0) }
                }
            }
        }
        return PackedStretch.Table(entries: entries, values: builder.values.trimmed(), isOpen: builder.isOpen)
    }

    private func packed(_ stretch: Stretch, upTo end: Int, lineCount: Int) -> PackedStretch {
        // What is kept takes no more memory than it must, and the packer keeps its own for the next stretch.
        let tables = packer.builders.indices.map { table(of: $0, in: stretch) }
        let own = tables.indices.lazy.filter { !packer.mapping.tables[$0].isShared }.map { tables[$0] }
        return PackedStretch(
            text: StretchText(stretch.text, made: packer.made.trimmed()), tables: tables,
            keys: StretchKeys(packer.keys, tables: own), log: log, hasRows: hasRows, lineCount: lineCount,
            rest: stretch.rest(from: end), hasDifferingRepeat: packer.hasDifferingRepeat)
    }
}

extension RowPacker {
    /// Packs what `EntryReader` made of one entry, each identifier of which it has seen for the first time.
    mutating func pack(_ entry: EntryReader, line: Int, text: Span<UInt8>) {
        if let key = entry.keys.first { keys.append(make(key)) }
        for index in mapping.tables.indices {
            for draft in entry.book.drafts[mapping.tables[index].shape.table] ?? [] {
                pack(draft.record, of: index, beside: entry.book, line: line, text: text)
            }
        }
    }

    /// Packs one record of a table; a reference to a record of the same entry is known to mean that.
    mutating func pack(
        _ record: ListingRecord, of table: Int, beside book: DraftBook, line: Int, text: Span<UInt8>
    ) {
        let shape = mapping.tables[table].shape
        let links = RecordLink.links(of: record, shape: shape)
        let id = make(record.id)
        for (column, value) in record.values.enumerated() {
            guard let value else { continue }
            let link = links.first { $0.column == column }
            let isLocal = link.map { book.contains($0.table, value) } ?? false
            if link != nil, !isLocal { builders[table].noteOpenLink() }
            builders[table].add(make(value).inColumn(column, isLocal: isLocal))
        }
        guard mapping.tables[table].isShared else { return builders[table].finish(id: id, line: line) }
        let made = self.made
        if !builders[table].finishShared(id: id, line: line, text: text, made: made.span) {
            hasDifferingRepeat = true
        }
    }

    private mutating func make(_ text: String) -> RecordPack.Value {
        let start = made.count
        made += text.utf8
        return RecordPack.Value(offset: base + start, length: made.count - start)
    }
}
