/// How one CSV file is written: its delimiter, its quote, its encoding and its line ends (after W3C CSVW's dialect).
public struct CSVDialect: Sendable, Hashable {
    /// What ends the records of a file.
    public enum LineEnding: String, Sendable, Hashable, CaseIterable {
        /// LF, as Unix writes it.
        case lineFeed
        /// CR LF, as RFC 4180 and Windows have it.
        case carriageReturnLineFeed
        /// CR alone, as old Macintosh programs wrote it.
        case carriageReturn
        /// More than one kind in the same file.
        case mixed
        /// The file has at most one record and no line end.
        case none
    }

    /// What a line without a single character stands for.
    public enum BlankLines: String, Sendable, Hashable, CaseIterable {
        /// Nothing: it is skipped. A quoted empty value, `""`, is still a row of one field.
        case skipped
        /// A row of one empty field, which files of one column may mean by it.
        case rows
    }

    /// The ASCII character between fields: comma, semicolon, tab or pipe where it was detected.
    public var delimiter: UInt8
    /// The ASCII character around fields that hold delimiters or line ends; doubled within them.
    public var quote: UInt8
    /// How the text is stored.
    public var encoding: TextEncoding
    /// The line ends seen when the dialect was detected; every kind is read alike, whatever this says.
    public var lineEnding: LineEnding
    /// What a line without a single character stands for.
    public var blankLines: BlankLines

    /// A dialect; by default RFC 4180's in UTF-8.
    public init(
        delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\""), encoding: TextEncoding = .utf8,
        lineEnding: LineEnding = .carriageReturnLineFeed, blankLines: BlankLines = .skipped
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.encoding = encoding
        self.lineEnding = lineEnding
        self.blankLines = blankLines
    }
}
