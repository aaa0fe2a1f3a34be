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
        while index < end {
            if end - index >= Self.blockSize, unsafe addBlock(base + index) {
                index += Self.blockSize
                continue
            }
            let count = min(8, end - index)
            unsafe add(Self.word(of: count, endingBefore: place - (end - index - count), from: base), count: count)
            index += count
        }
        offset = max(offset, start + end)
    }

    /// How many bytes are counted at one go where none of them ends a line; in eight words no byte's count overflows.
    private static let blockSize = 64

    /// Counts a block of bytes; false, and nothing counted, when a line ends in it.
    private mutating func addBlock(_ block: UnsafePointer<UInt8>) -> Bool {
        var (lineEnds, continuations): (UInt64, UInt64) = (0, 0)
        for word in 0..<8 {
            let bytes = unsafe UnsafeRawPointer(block).loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
            lineEnds |= Self.lineEnds(bytes)
            continuations &+= (bytes >> 7) & ~(bytes >> 6) & Self.ones
        }
        guard lineEnds == 0 else { return false }
        // The product's highest byte is the sum of all bytes.
        column += Self.blockSize - Int((continuations &* Self.ones) >> 56)
        return true
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Counts some bytes, the first of which is the lowest of a word; the others are 0.
    private mutating func add(_ bytes: UInt64, count: Int) {
        let lineEnds = Self.lineEnds(bytes)
        guard lineEnds != 0 else {
            column += count - Self.continuationCount(bytes)
            return
        }
        let lineStart = 8 - lineEnds.leadingZeroBitCount / 8
        column = 1 + count - lineStart - Self.continuationCount(bytes >> UInt64(lineStart * 8))
    }

    /// The bytes before a place as a word, read at one go where there are eight in the buffer.
    private static func word(
        of count: Int, endingBefore place: UnsafePointer<UInt8>, from base: UnsafePointer<UInt8>
    ) -> UInt64 {
        guard unsafe place - base < 8 else {
            return unsafe UnsafeRawPointer(place - 8).loadUnaligned(as: UInt64.self) >> UInt64((8 - count) * 8)
        }
        return (1...count).reduce(0) { unsafe $0 << 8 | UInt64((place - $1).pointee) }
    }

    /// The highest bit of each byte that is a line end, and nothing else.
    private static func lineEnds(_ bytes: UInt64) -> UInt64 {
        let rest = bytes ^ (ones &* 0x0A)
        return ~(((rest & (ones &* 0x7F)) &+ (ones &* 0x7F)) | rest | (ones &* 0x7F))
    }

    /// How many of eight bytes are 10xxxxxx, which go on a character.
    private static func continuationCount(_ bytes: UInt64) -> Int {
        ((bytes >> 7) & ~(bytes >> 6) & ones).nonzeroBitCount
    }
}
