/// Reads CSV as RFC 4180 has it, and as partners really send it.
///
/// What is not given is detected: byte order marks, UTF-16, Windows-1252, the delimiter, an Excel line `sep=;`. LF,
/// CRLF and a lone CR end records alike, mixed or not. Memory is bounded by the limits, whatever the file's size.
///
///     var rows = try CSVReader().rows(path: path)
///     while let row = try rows.next() { print(row.number, row[0]) }
public struct CSVReader: Sendable {
    /// The delimiter to read with; nil detects it.
    public var delimiter: UInt8?
    /// The encoding to read with where the file has no byte order mark; nil detects it.
    public var encoding: TextEncoding?
    /// What a line without a single character stands for.
    public var blankLines: CSVDialect.BlankLines
    /// How much a file may ask for.
    public var limits: FeedLimits
    private var quote = UInt8(ascii: "\"")

    /// A reader that detects what it is not told.
    public init(
        delimiter: UInt8? = nil, encoding: TextEncoding? = nil, blankLines: CSVDialect.BlankLines = .skipped,
        limits: FeedLimits = .standard
    ) {
        self.delimiter = delimiter
        self.encoding = encoding
        self.blankLines = blankLines
        self.limits = limits
    }

    /// A reader that knows the dialect and detects nothing; a byte order mark in the file still wins.
    public init(dialect: CSVDialect, limits: FeedLimits = .standard) {
        self.init(
            delimiter: dialect.delimiter, encoding: dialect.encoding, blankLines: dialect.blankLines, limits: limits)
        quote = dialect.quote
    }

    /// The rows of a regular file. Throws `unreadable`, or `notText` for spreadsheets and archives.
    public func rows(path: String) throws(FeedError) -> CSVRows {
        try CSVRows(of: ByteSource(path: path), reader: self)
    }

    /// The rows of a file already in memory.
    public func rows(bytes: [UInt8]) throws(FeedError) -> CSVRows {
        try CSVRows(of: ByteSource(bytes: bytes), reader: self)
    }

    /// Hands every row of a file to `body` until that says stop. Throws the first refusal, after the rows before it.
    public func read(path: String, _ body: (CSVRow) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var rows = try rows(path: path)
        try rows.forEach(body)
    }

    /// Hands every row of a file in memory to `body` until that says stop.
    public func read(bytes: [UInt8], _ body: (CSVRow) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var rows = try rows(bytes: bytes)
        try rows.forEach(body)
    }

    /// The dialect to read a source with, and the length of its byte order mark; leaves the source after that.
    func dialect(of source: inout ByteSource) throws(FeedError) -> (dialect: CSVDialect, markLength: Int) {
        let (head, isWhole) = try Self.head(of: &source)
        if let refusal = BinaryFormat.refusal(startOf: head) { throw refusal }
        let mark = TextEncoding.ByteOrderMark(startOf: head)
        let known = mark?.encoding ?? encoding
        let encoding = if let known { known } else { try Self.survey(head, then: &source) }
        var dialect = CSVDialect.detect(in: head, encoding: encoding, isWhole: isWhole)
        dialect.delimiter = delimiter ?? dialect.delimiter
        dialect.quote = quote
        dialect.blankLines = blankLines
        source.offset = mark?.length ?? 0
        return (dialect, source.offset)
    }

    /// The start of a source, long enough to judge its delimiter by, and whether that is all there is.
    private static func head(of source: inout ByteSource) throws(FeedError) -> (head: [UInt8], isWhole: Bool) {
        var head: [UInt8] = []
        var chunk: [UInt8] = []
        while head.count < 64 << 10 {
            guard try source.read(into: &chunk) else { return (head, true) }
            head += chunk
        }
        return (head, false)
    }

    /// Looks at the whole file, since a single letter near its end may tell Windows-1252 from UTF-8.
    private static func survey(_ head: [UInt8], then source: inout ByteSource) throws(FeedError) -> TextEncoding {
        var survey = TextEncoding.Survey()
        var chunk = head
        while !survey.isSettled {
            survey.take(chunk)
            guard try source.read(into: &chunk) else { break }
        }
        survey.finish()
        return survey.encoding
    }
}
