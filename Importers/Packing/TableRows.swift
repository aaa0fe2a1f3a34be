import Directory
import Feeds

/// The rows of a CSV file under its header.
struct TableRows: StretchRows {
    private let head: SheetHead
    private let dialect: CSVDialect
    /// The file's column for each cell of the mapping.
    private let columns: [Int?]
    private let arePlain: Bool
    private var scanner: PlainRowScanner

    /// The rows of a file under its header, of which the mapping's cells are some columns.
    init(head: SheetHead, dialect: CSVDialect, columns: [Int?]) {
        self.head = head
        self.dialect = dialect
        self.columns = columns
        arePlain = head.skipped.isEmpty && dialect.quote == UInt8(ascii: "\"")
        scanner = PlainRowScanner(fieldCount: head.titles.count, delimiter: dialect.delimiter)
    }

    func lay(_ stretch: StretchMapper.Stretch) -> StretchMapper.Stretch { stretch }

    func line(at place: Int) -> Int? { nil }

    func blankEnd(_ stretch: StretchMapper.Stretch, at place: Int) -> Int? {
        let text = stretch.text
        if text[place] == UInt8(ascii: "\n") { return place + 1 }
        guard text[place] == UInt8(ascii: "\r") else { return nil }
        return place + 1 < text.count && text[place + 1] == UInt8(ascii: "\n") ? place + 2 : place + 1
    }

    mutating func findCells(of row: inout StretchMapper.Row, into cells: inout [RecordPack.Value]) -> Bool {
        guard arePlain, let (end, lines) = scanner.scan(row.stretch.text.span, from: row.start) else { return false }
        for cell in columns.indices {
            let field = columns[cell].map { scanner.fields[$0] } ?? PlainRowScanner.Field(start: 0, end: 0)
            cells[cell] = RecordPack.Value(offset: field.start, length: field.end - field.start)
        }
        row.end = end
        row.lines = lines
        return true
    }

    func read(_ row: inout StretchMapper.Row, by reader: inout EntryReader) throws(FeedError) -> Bool? {
        let stretch = row.stretch
        guard
            let found = try CSVReader.record(
                in: stretch.text, at: row.start, line: row.line + 1, dialect: dialect, isLast: stretch.isLast)
        else { return nil }
        row.end = found.end
        row.lines = Self.lineCount(stretch.text[row.start..<found.end])
        guard head.accepts(found.row, log: &reader.log) else { return false }
        let cells = columns.map { column in column.flatMap { CellText.trimmed(found.row.bytes(of: $0)) } }
        reader.read(cells, at: .row(found.row, columns: columns))
        return true
    }

    private static func lineCount(_ text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in text {
            if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && previous != UInt8(ascii: "\r") { count += 1 }
            previous = byte
        }
        return count
    }
}
