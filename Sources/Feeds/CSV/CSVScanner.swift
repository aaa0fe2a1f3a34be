/// Finds records and fields in a growing text; a record may arrive in any number of pieces.
///
/// The caller supplies text, asks for a record, reads `row`, and advances past it.
struct CSVScanner {
    enum Step { case record, exhausted }
    private enum State { case fieldStart, unquoted, quoted, quoteInQuoted, afterClosingQuote }

    let dialect: CSVDialect
    let limits: FeedLimits
    private(set) var text: [UInt8] = []
    private var fields: [CSVField] = []
    private var state = State.fieldStart
    private var cursor = 0
    private var recordStart = 0
    private var recordEnd = 0
    private var number = 1
    private var start: FeedPosition
    private var breaksInRecord = 0
    /// A record ended with CR at the end of the text: an LF that comes next belongs to it.
    private var awaitsLineFeed = false
    /// The line end of the record found last; nil at the end of the file.
    private(set) var recordEnding: CSVDialect.LineEnding?

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(dialect: CSVDialect, limits: FeedLimits, startingAt byteOffset: Int = 0, line: Int = 1) {
        self.dialect = dialect
        self.limits = limits
        start = FeedPosition(line: line, column: 1, byteOffset: byteOffset)
    }

    /// The record found last; valid until `advance`.
    var row: CSVRow {
        CSVRow(
            number: number, position: start, text: text, range: recordStart..<recordEnd, fields: fields,
            quote: dialect.quote, encoding: dialect.encoding)
    }

    /// Where the text supplied so far ends.
    var endOfText: FeedPosition { position(at: text.count) }

    /// Lets the caller append text, after what was already read is dropped.
    mutating func supply(_ append: (inout [UInt8]) -> Void) {
        text.removeSubrange(..<recordStart)
        cursor -= recordStart
        recordStart = 0
        append(&text)
    }

    /// Goes on to the end of the record, or of the text; `isLast` says that no text follows.
    mutating func scanRecord(isLast: Bool) throws(FeedError) -> Step {
        passAwaitedLineFeed()
        while cursor < text.count {
            switch state {
            case .fieldStart: openField()
            case .unquoted: cursor = endOfPlain(from: cursor)
            case .afterClosingQuote: cursor = endOfField(from: cursor)
            case .quoted:
                passQuoted()
                continue
            case .quoteInQuoted:
                passAfterQuote()
                continue
            }
            guard cursor < text.count, state != .quoted else { continue }
            if try passSpecial() { return .record }
        }
        try checkLength(upTo: cursor)
        return isLast ? try finish() : .exhausted
    }

    /// Leaves the record found last behind.
    mutating func advance() {
        fields.removeAll(keepingCapacity: true)
        number += 1
        leaveLine()
    }

    /// What is left of the text after the record found last, and the line on which it starts.
    var rest: (text: ArraySlice<UInt8>, line: Int) {
        var scanner = self
        scanner.leaveLine()
        scanner.passAwaitedLineFeed()
        return (scanner.text[scanner.recordStart...], scanner.start.line)
    }

    /// How many bytes of the text the record found last takes, its line end included.
    var recordLength: Int { text.count - rest.text.count }

    /// Leaves the record found last behind as if it had not been one.
    mutating func advanceUncounted() {
        advance()
        number -= 1
    }

    private mutating func leaveLine() {
        start.byteOffset += dialect.encoding.storedLength(of: text[recordStart..<cursor])
        start.line += breaksInRecord + 1
        breaksInRecord = 0
        recordStart = cursor
        state = .fieldStart
    }

    private func position(at index: Int) -> FeedPosition {
        TextWalk(from: start, encoding: dialect.encoding).place(after: text[recordStart..<index])
    }
}

// MARK: - Fields

extension CSVScanner {
    private mutating func openField() {
        let isQuoted = text[cursor] == dialect.quote
        if isQuoted { cursor += 1 }
        fields.append(CSVField(start: cursor - recordStart, end: 0, isQuoted: isQuoted))
        state = isQuoted ? .quoted : .unquoted
        if !isQuoted { cursor = endOfPlain(from: cursor) }
    }

    /// Acts on the delimiter, quote or line end under the cursor; true where it ends a record.
    private mutating func passSpecial() throws(FeedError) -> Bool {
        let byte = text[cursor]
        if byte == dialect.quote {
            note(.strayQuote, at: cursor)
            cursor += 1
            return false
        }
        if isBlankLine, dialect.blankLines == .skipped {
            fields.removeAll(keepingCapacity: true)
            endLine(byte)
            leaveLine()
            passAwaitedLineFeed()
            return false
        }
        try closeField(at: cursor)
        if byte == dialect.delimiter {
            cursor += 1
            state = .fieldStart
            return false
        }
        recordEnd = cursor
        endLine(byte)
        return true
    }

    /// Whether the cursor stands on a line end right where the record starts.
    private var isBlankLine: Bool { cursor == recordStart && text[cursor] != dialect.delimiter }

    private mutating func endLine(_ byte: UInt8) {
        cursor += 1
        recordEnding = .lineFeed
        guard byte == Self.carriageReturn else { return }
        awaitsLineFeed = true
        recordEnding = .carriageReturn
        if cursor < text.count, text[cursor] == Self.lineFeed { recordEnding = .carriageReturnLineFeed }
    }

    /// The LF of a CRLF goes to no record.
    private mutating func passAwaitedLineFeed() {
        guard awaitsLineFeed, cursor < text.count else { return }
        awaitsLineFeed = false
        guard text[cursor] == Self.lineFeed else { return }
        start.byteOffset += dialect.encoding.storedLength(ofScalarLedBy: Self.lineFeed)
        cursor += 1
        recordStart = cursor
    }

    /// Passes the inside of a quoted field up to and with a quote, counting the lines within.
    private mutating func passQuoted() {
        let inside = endOfQuoted(from: cursor)
        breaksInRecord += inside.breaks
        cursor = inside.end
        guard cursor < text.count else { return }
        cursor += 1
        state = .quoteInQuoted
    }

    /// The next quote, and how many lines end before it.
    private func endOfQuoted(from index: Int) -> (end: Int, breaks: Int) {
        let bytes = text.span
        var index = index
        var breaks = 0
        while index < bytes.count, bytes[index] != dialect.quote {
            let byte = bytes[index]
            // The LF of a CRLF, whose CR was counted, is told by the byte before; at worst that is the opening quote.
            if byte == Self.carriageReturn || byte == Self.lineFeed && bytes[index - 1] != Self.carriageReturn {
                breaks += 1
            }
            index += 1
        }
        return (index, breaks)
    }

    /// Decides by the byte after a quote in a quoted field: doubled, closing, or closing too early.
    private mutating func passAfterQuote() {
        let byte = text[cursor]
        let last = fields.count - 1
        switch byte {
        case dialect.quote:
            fields[last].needsUnquoting = true
            cursor += 1
            state = .quoted
        case dialect.delimiter, Self.lineFeed, Self.carriageReturn:
            state = .unquoted
        default:
            note(.textAfterClosingQuote, at: cursor)
            fields[last].needsUnquoting = true
            state = .afterClosingQuote
        }
    }

    private mutating func note(_ fault: CSVFault.Kind, at index: Int) {
        let last = fields.count - 1
        if fields[last].fault == nil { fields[last].fault = (fault, index - recordStart) }
    }

    private mutating func closeField(at index: Int) throws(FeedError) {
        try checkLength(upTo: index)
        let last = fields.count - 1
        let hasClosingQuote = fields[last].isQuoted && state != .afterClosingQuote
        fields[last].end = index - recordStart - (hasClosingQuote ? 1 : 0)
        guard fields.count <= limits.maximumFields else {
            throw FeedError(
                code: .tooManyFields, position: position(at: recordStart + fields[last].storedStart),
                detail: "the row has more than \(limits.maximumFields) fields")
        }
    }

    /// The next delimiter, quote or line end.
    private func endOfPlain(from index: Int) -> Int {
        let bytes = text.span
        let (delimiter, quote) = (dialect.delimiter, dialect.quote)
        var index = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == delimiter || byte == quote || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            index += 1
        }
        return index
    }

    /// The next delimiter or line end: after a closing quote that came too early, quotes are data.
    private func endOfField(from index: Int) -> Int {
        var index = index
        while true {
            index = endOfPlain(from: index)
            guard index < text.count, text[index] == dialect.quote else { return index }
            index += 1
        }
    }
}

// MARK: - Ends and limits

extension CSVScanner {
    /// The last record, which no line end closes.
    private mutating func finish() throws(FeedError) -> Step {
        guard cursor > recordStart else { return .exhausted }
        if state == .quoted {
            throw FeedError(
                code: .unterminatedQuote, position: position(at: recordStart + fields[fields.count - 1].storedStart),
                detail: "the quote opened here is not closed before the end of the file")
        }
        if state == .fieldStart { fields.append(CSVField(start: cursor - recordStart, end: 0)) }
        try closeField(at: cursor)
        recordEnd = cursor
        recordEnding = nil
        return .record
    }

    /// Refuses a field or row longer than allowed, whichever limit it reaches first, so that chunks do not matter.
    private func checkLength(upTo index: Int) throws(FeedError) {
        guard state != .fieldStart, let field = fields.last else { return }
        let mayBeClosed = state == .quoteInQuoted || field.isQuoted && state == .unquoted
        let length = index - recordStart - (mayBeClosed ? 1 : 0)
        let fieldLimit = field.start + limits.maximumFieldBytes
        guard length > min(fieldLimit, limits.maximumRowBytes) else { return }
        guard fieldLimit <= limits.maximumRowBytes else {
            throw FeedError(
                code: .rowTooLong, position: start, detail: "the row has more than \(limits.maximumRowBytes) bytes")
        }
        throw FeedError(
            code: .fieldTooLong, position: position(at: recordStart + field.storedStart),
            detail: "the field has more than \(limits.maximumFieldBytes) bytes; a missing quote may be why")
    }
}
