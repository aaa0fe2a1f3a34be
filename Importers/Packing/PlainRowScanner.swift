import Feeds

/// Takes plain rows of a CSV text apart, and leaves all others to `CSVReader`.
///
/// A plain row has well-placed quotes, no doubled ones, no control characters and no blanks in a row, as many fields
/// as the header, and a line end.
struct PlainRowScanner: Sendable {
    /// A field without the blanks around it; empty when there is nothing.
    struct Field: Sendable {
        var start: Int
        var end: Int
    }

    /// The fields of the row scanned last.
    private(set) var fields: [Field] = []
    private let fieldCount: Int
    private let delimiter: UInt8
    /// Above it no byte but DEL needs a look.
    private let ceiling: UInt8

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let space = UInt8(ascii: " ")

    /// A scanner of rows with so many fields.
    init(fieldCount: Int, delimiter: UInt8) {
        self.fieldCount = fieldCount
        self.delimiter = delimiter
        ceiling = max(delimiter, Self.quote)
    }

    /// Whether a byte needs a look.
    private func isSpecial(_ byte: UInt8) -> Bool {
        guard byte <= ceiling || byte == 127 else { return false }
        return byte <= Self.space || byte == 127 || byte == Self.quote || byte == delimiter
    }

    /// Takes apart the row that starts at an offset; nil when it is not plain, else the offset after it and the lines
    /// it takes.
    mutating func scan(_ text: Span<UInt8>, from start: Int) -> (end: Int, lines: Int)? {
        fields.removeAll(keepingCapacity: true)
        var (index, lines) = (start, 1)
        var hasValue = false
        while true {
            guard index < text.count else { return nil }
            let isQuoted = text[index] == Self.quote
            let first = isQuoted ? index + 1 : index
            guard let last = isQuoted ? quotedEnd(text, from: first, lines: &lines) : plainEnd(text, from: first),
                last - first <= 1 << 20, append(text, first, last, hasValue: &hasValue)
            else { return nil }
            index = isQuoted ? last + 1 : last
            guard index < text.count else { return nil }
            let mark = text[index]
            index += 1
            if mark == delimiter { continue }
            if mark == Self.carriageReturn {
                guard index < text.count, text[index] == Self.lineFeed else { return nil }
                index += 1
            } else if mark != Self.lineFeed {
                return nil
            }
            return hasValue && isFitting() ? (index, lines) : nil
        }
    }

    /// Whether there are as many fields as wanted, but for empty ones beyond them.
    private func isFitting() -> Bool {
        guard fields.count != fieldCount else { return true }
        return fields.count > fieldCount && fields[fieldCount...].allSatisfy { $0.start == $0.end }
    }

    /// The first byte from an offset on that needs a look; the text's end when there is none.
    private func nextSpecial(_ text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index + 8 <= text.count {
            let word = text.word(at: index)
            let marks = ByteTest.atMost(ceiling, in: word) | ByteTest.equal(to: 127, in: word)
            guard marks != 0 else {
                index += 8
                continue
            }
            index += marks.trailingZeroBitCount >> 3
            if isSpecial(text[index]) { return index }
            index += 1
        }
        while index < text.count, !isSpecial(text[index]) { index += 1 }
        return index
    }

    /// The delimiter or line end after an unquoted field.
    private func plainEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
        var index = nextSpecial(text, from: start)
        while index < text.count {
            let byte = text[index]
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { return index }
            guard byte == Self.space, !isDoubled(text, index) else { return nil }
            index = nextSpecial(text, from: index + 1)
        }
        return nil
    }

    /// The quote that closes a quoted field.
    private func quotedEnd(_ text: Span<UInt8>, from start: Int, lines: inout Int) -> Int? {
        var index = nextSpecial(text, from: start)
        while index < text.count {
            let byte = text[index]
            if byte == Self.quote { return index }
            if byte == Self.lineFeed {
                lines += 1
            } else if byte != delimiter || byte < Self.space {
                guard byte == Self.space, !isDoubled(text, index) else { return nil }
            }
            index = nextSpecial(text, from: index + 1)
        }
        return nil
    }

    private func isDoubled(_ text: Span<UInt8>, _ index: Int) -> Bool {
        index + 1 < text.count && text[index + 1] == Self.space
    }

    /// Adds a field without the blanks around it; false when an odd blank is among those.
    private mutating func append(_ text: Span<UInt8>, _ start: Int, _ end: Int, hasValue: inout Bool) -> Bool {
        var (start, end) = (start, end)
        while start < end, text[start] <= Self.space { start += 1 }
        while start < end, text[end - 1] <= Self.space { end -= 1 }
        fields.append(Field(start: start, end: end))
        guard start < end else { return true }
        hasValue = true
        return !text.hasNoBreakSpace(atAnEndOf: start..<end)
    }
}
