/// Comma-separated values after RFC 4180, in UTF-8, with quotes only where they are needed.
struct CSVText {
    private(set) var bytes: [UInt8] = []

    /// Adds a row; no value is an empty cell.
    mutating func add(_ cells: [String?]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            if let cell { add(cell) }
        }
        bytes += "\r\n".utf8
    }

    private mutating func add(_ cell: String) {
        let quote = UInt8(ascii: "\"")
        // White space at the ends is quoted too, for some readers take it away.
        let isPlain =
            !cell.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }
            && cell.utf8.first != 32 && cell.utf8.last != 32
        guard !isPlain else {
            bytes += cell.utf8
            return
        }
        bytes.append(quote)
        for byte in cell.utf8 { bytes += byte == quote ? [quote, quote] : [byte] }
        bytes.append(quote)
    }
}
