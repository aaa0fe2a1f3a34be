/// The rows of one CSV file, read as they are asked for.
public struct CSVRows: ~Copyable {
    /// How the file is written, as told or detected.
    public let dialect: CSVDialect
    private var source: ByteSource
    private var decoder: TextDecoder
    private var scanner: CSVScanner
    private var chunk: [UInt8] = []
    private var isLast = false
    private var hasRow = false

    init(of source: consuming ByteSource, reader: CSVReader) throws(FeedError) {
        let found = try reader.dialect(of: &source)
        dialect = found.dialect
        decoder = TextDecoder(dialect.encoding)
        scanner = CSVScanner(dialect: dialect, limits: reader.limits, startingAt: found.markLength)
        self.source = source
    }

    /// The next row, or nil after the last one.
    ///
    /// Throws `invalidEncoding`, `notText`, `unterminatedQuote`, a limit's code or `unreadable`; rows before the
    /// refused place have been handed out by then, and asking again throws the same.
    public mutating func next() throws(FeedError) -> CSVRow? {
        if hasRow { scanner.advance() }
        hasRow = false
        while true {
            if try scanner.scanRecord(isLast: isLast) == .record {
                guard !isSeparatorLine else {
                    scanner.advanceUncounted()
                    continue
                }
                hasRow = true
                return scanner.row
            }
            if isLast { return nil }
            try refill()
        }
    }

    /// Hands every row left to `body` until that says stop.
    public mutating func forEach(_ body: (CSVRow) throws(FeedError) -> FeedFlow) throws(FeedError) {
        while let row = try next() {
            if try body(row) == .stop { return }
        }
    }

    /// What follows the row handed out last, in stretches of about so many bytes.
    public consuming func stretches(of size: Int) -> CSVStretches {
        precondition(hasRow, "a header comes before the stretches")
        let rest = scanner.rest
        return CSVStretches(
            of: source, decoder: decoder, text: Array(rest.text), line: rest.line, isLast: isLast, size: size)
    }

    /// How much text the reader can hold without growing.
    var bufferCapacity: Int { scanner.text.capacity + chunk.capacity }

    private var isSeparatorLine: Bool {
        let row = scanner.row
        return row.number == 1 && row.position.line == 1 && CSVDialect.separatorLine(Array(row.source)) != nil
    }

    private mutating func refill() throws(FeedError) {
        if let damage = decoder.damage {
            throw FeedError(code: damage.code, position: scanner.endOfText, detail: damage.detail)
        }
        let isMore = try source.read(into: &chunk)
        let (piece, wasLast) = (chunk, !isMore)
        if wasLast { decoder.finish() }
        var decoder = self.decoder
        scanner.supply { decoder.decode(piece, into: &$0) }
        self.decoder = decoder
        isLast = wasLast && decoder.damage == nil
    }
}
