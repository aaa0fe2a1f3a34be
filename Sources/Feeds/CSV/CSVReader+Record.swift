extension CSVReader {
    /// The record that starts at an offset of a text and the offset after it; nil when the text ends within it.
    ///
    /// `isLast` says that nothing follows the text. Throws what `CSVRows.next` throws of the record.
    public static func record(
        in text: [UInt8], at offset: Int, line: Int, dialect: CSVDialect, isLast: Bool
    ) throws(FeedError) -> (row: CSVRow, end: Int)? {
        var scanner = CSVScanner(dialect: dialect, limits: .standard, line: line)
        var piece = 4096
        var supplied = offset
        while true {
            let next = min(supplied + piece, text.count)
            scanner.supply { $0 += text[supplied..<next] }
            supplied = next
            if try scanner.scanRecord(isLast: isLast && supplied == text.count) == .record {
                let end = offset + scanner.recordLength
                let isCut = end < text.count && text[end] == UInt8(ascii: "\n") && text[end - 1] == UInt8(ascii: "\r")
                return (scanner.row, isCut ? end + 1 : end)
            }
            if supplied == text.count { return nil }
            piece *= 2
        }
    }
}
