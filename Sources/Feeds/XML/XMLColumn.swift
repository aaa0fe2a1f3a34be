/// The column at an offset of a file, counted as the file goes by, since a whole list may stand on one line.
@safe struct XMLColumn {
    private(set) var offset = 0
    private(set) var column = 1

    /// Goes on to a place in a buffer whose first byte is at an offset; each byte is counted once.
    mutating func advance(to place: UnsafePointer<UInt8>, from base: UnsafePointer<UInt8>, at start: Int) {
        let end = unsafe place - base
        var index = min(max(offset - start, 0), end)
        // A byte order mark takes no column.
        if start + index == 0, end > 0, unsafe base[0] == 0xEF { column -= 1 }
        while index + 8 <= end {
            let bytes = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            guard !Self.hasLineEnd(bytes) else { break }
            column += 8 - Self.continuationCount(bytes)
            index += 8
        }
        while index < end {
            let byte = unsafe base[index]
            if byte == UInt8(ascii: "\n") {
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        offset = max(offset, start + end)
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    private static func hasLineEnd(_ bytes: UInt64) -> Bool {
        let rest = bytes ^ (ones &* 0x0A)
        return (rest &- ones) & ~rest & (ones << 7) != 0
    }

    /// How many of eight bytes are 10xxxxxx, which go on a character.
    private static func continuationCount(_ bytes: UInt64) -> Int {
        ((bytes >> 7) & ~(bytes >> 6) & ones).nonzeroBitCount
    }
}
